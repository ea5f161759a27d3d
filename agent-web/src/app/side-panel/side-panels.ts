import { DestroyRef, inject, Service, signal } from '@angular/core';
import { Api } from '@parley/kit';
import { type DeskPanelFragment, SidePanelsChangedDocument } from '@parley/schema/agent';

export type Panel = DeskPanelFragment;

/** The company's pages beside the chat, as its admins have set them up now. */
@Service({ autoProvided: false })
export class SidePanels {
  readonly #panels = signal<readonly Panel[]>([]);
  readonly panels = this.#panels.asReadonly();

  constructor() {
    const stop = inject(Api).watch(
      SidePanelsChangedDocument,
      () => ({}),
      ({ sidePanelsChanged }) => this.#panels.set(sidePanelsChanged),
    );
    inject(DestroyRef).onDestroy(stop);
  }
}
