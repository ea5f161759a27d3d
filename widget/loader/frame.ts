import { keepForFrame } from './keep-for-frame.ts';
import type { Keys } from './keys.ts';
import { clamp, corner } from './place.ts';
import type { ToFrame, ToPage } from './protocol.ts';
import { recall, remember } from './remember.ts';

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
  show(isOpen: boolean): void;
  place(keys: Keys): void;
  /** Moves it to the edge of one side, for those who cannot drag. */
  toSide(side: 'left' | 'right'): void;
  /** Rejects with the code of what stood in the way. */
  call(method: string, argument?: unknown): Promise<void>;
  destroy(): void;
}

/** Makes the frame and speaks with it: only with this frame, only with its exact origin. */
export function createFrame({ host, root, keys, onMessage }: FrameOptions): Frame {
  const element = document.createElement('iframe');
  const waiting = new Map<number, (error: string | null) => void>();
  let queue: ToFrame[] | null = [];
  let calls = 0;
  const send = (message: ToFrame): void =>
    element.contentWindow?.postMessage({ parley: message }, host);
  const tell = (message: ToFrame): void => void (queue ? queue.push(message) : send(message));
  const move = (x: number, y: number): void => {
    const { offsetWidth, offsetHeight, style } = element;
    const left = clamp(x, offsetWidth, innerWidth);
    const top = clamp(y, offsetHeight, innerHeight);
    Object.assign(style, { left: `${left}px`, top: `${top}px`, right: 'auto', bottom: 'auto' });
    remember(keys().channel, { x: left, y: top });
  };
  const hear = ({ source, origin, data }: MessageEvent): void => {
    const message = (data as { parley?: ToPage } | null)?.parley;
    if (source !== element.contentWindow || origin !== host || !message) return;
    const { left, top } = element.getBoundingClientRect();
    if (message.type === 'hello') {
      send({ type: 'init', keys: { ...keys() }, url: location.href });
      queue?.forEach(send);
      queue = null;
    } else if (message.type === 'drag') move(left + message.x, top + message.y);
    else if (message.type === 'storage') void keepForFrame(message).then(send);
    else if (message.type === 'answer') waiting.get(message.id)?.(message.error);
    else onMessage(message);
  };

  addEventListener('message', hear);
  insert(element, root, `${host}/widget/frame.html?channel=${encodeURIComponent(keys().channel)}`);
  return {
    show(isOpen) {
      element.hidden = !isOpen;
      tell({ type: 'open', isOpen });
      if (isOpen) element.focus();
    },
    place(next) {
      const { width = 360, height = 650, channel } = next;
      element.style.setProperty('--w', `${width}px`);
      element.style.setProperty('--h', `${height}px`);
      Object.assign(element.style, corner(next));
      const { x, y } = recall(channel) ?? {};
      if (x !== undefined && y !== undefined) move(x, y);
    },
    toSide(side) {
      const { top } = element.getBoundingClientRect();
      move(side === 'left' ? 10 : innerWidth - element.offsetWidth - 10, top);
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
  Object.assign(element, { title: 'Parley', allow: 'autoplay; clipboard-write', src });
  root.append(element);
}
