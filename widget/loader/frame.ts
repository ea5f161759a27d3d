import { createPlace, type Place } from './frame-place.ts';
import { keepForFrame } from './keep-for-frame.ts';
import type { Keys } from './keys.ts';
import type { ToFrame, ToPage } from './protocol.ts';

const css = `
iframe{width:clamp(min(300px,100vw),var(--w),100vw - 20px);height:clamp(min(400px,100vh),var(--h),100vh - 20px);border-radius:14px;background:Canvas;color-scheme:normal}
@media(max-width:599px){iframe{inset:0!important;width:100%;height:100%;border-radius:0}}`;

/** What a frame needs. */
export interface FrameOptions {
  /** Origin of the installation. */
  readonly host: string;
  readonly root: ShadowRoot;
  readonly keys: () => Keys;
  readonly onMessage: (message: ToPage) => void;
}

/** The window's frame on the page. */
export interface Frame {
  readonly place: Place;
  show(isOpen: boolean): void;
  /** Rejects with the code of what stood in the way. */
  call(method: string, argument?: unknown): Promise<void>;
  destroy(): void;
}

/** Makes the frame and speaks with it: only with this frame, only with its exact origin. */
export function createFrame({ host, root, keys, onMessage }: FrameOptions): Frame {
  const element = document.createElement('iframe');
  const waiting = new Map<number, (error: string | null) => void>();
  const place = createPlace(element, keys);
  let queue: ToFrame[] | null = [];
  let calls = 0;
  const send = (message: ToFrame): void =>
    element.contentWindow?.postMessage({ parley: message }, host);
  const tell = (message: ToFrame): void => void (queue ? queue.push(message) : send(message));
  const greet = (): void => {
    send({ type: 'init', keys: { ...keys() }, url: location.href });
    queue?.forEach(send);
    queue = null;
  };
  const hear = ({ source, origin, data }: MessageEvent): void => {
    const message = (data as { parley?: ToPage } | null)?.parley;
    if (source !== element.contentWindow || origin !== host || !message) return;
    if (message.type === 'hello') greet();
    else if (message.type === 'drag') place.by(message.x, message.y);
    else if (message.type === 'resize') place.resize(message.x, message.y, message.isDragged);
    else if (message.type === 'storage') void keepForFrame(message).then(send);
    else if (message.type === 'answer') waiting.get(message.id)?.(message.error);
    else onMessage(message);
  };
  addEventListener('message', hear);
  insert(element, root, `${host}/widget/frame.html?channel=${encodeURIComponent(keys().channel)}`);
  return {
    place,
    show(isOpen) {
      element.hidden = !isOpen;
      tell({ type: 'open', isOpen });
      if (isOpen) element.focus();
    },
    call(method, argument) {
      const id = ++calls;
      tell({ type: 'call', id, method, argument });
      return new Promise((resolve, reject) =>
        waiting.set(id, error => (error ? reject(new Error(error)) : resolve())),
      );
    },
    destroy() {
      removeEventListener('message', hear);
      element.remove();
    },
  };
}

function insert(element: HTMLIFrameElement, root: ShadowRoot, src: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);
  Object.assign(element, {
    title: 'Parley',
    allow: 'autoplay; clipboard-write; microphone; geolocation; fullscreen',
    src,
  });
  root.append(element);
}
