import { type DestroyRef } from '@angular/core';
import { type PanelRequest, readPanelRequest } from './panel-message';

/**
 * The one way between the desk and a panel in its frame: heard is only the panel's window at the panel's origin, and told is
 * only that origin, so a page that led itself elsewhere hears nothing.
 */
export class PanelLink {
  readonly #origin: string;

  constructor(
    url: string,
    private readonly frame: () => HTMLIFrameElement,
    onRequest: (request: PanelRequest) => void,
    destroyRef: DestroyRef,
  ) {
    this.#origin = new URL(url).origin;
    const hear = (event: MessageEvent<unknown>) => {
      const panel = this.#window;
      if (!panel || event.source !== panel || event.origin !== this.#origin) return;
      const request = readPanelRequest(event.data);
      if (request) onRequest(request);
    };
    addEventListener('message', hear);
    destroyRef.onDestroy(() => removeEventListener('message', hear));
  }

  tell(type: string, content: object): void {
    this.#window?.postMessage({ parley: 1, type, ...content }, this.#origin);
  }

  // The panel stands in a page of ours that lets its origin alone in.
  get #window(): Window | null {
    return this.frame().contentWindow?.[0] ?? null;
  }
}
