import { createPlace, type Place } from './frame-place.ts';
import type { keepForFrame } from './keep-for-frame.ts';
import type { Keys } from './keys.ts';
import { type ToFrame, type ToPage, toPageShapes, type WindowKeys } from './protocol.ts';
import { shaped } from './shapes.ts';

const css = `
iframe{border:0;width:clamp(min(300px,100vw),var(--w),100vw - 20px);height:clamp(min(400px,100vh),var(--h),100vh - 20px);border-radius:14px;background:Canvas;color-scheme:normal}
@media(max-width:599px){iframe{inset:0!important;width:100%;height:100%;border-radius:0}}
:host(.inside){display:block;height:100%}
:host(.inside) iframe{position:static;width:100%;height:100%;border-radius:0;box-shadow:none}`;

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
  tell(message: ToFrame): void;
  /** Whom the next conversation is for. */
  address(to: Address): void;
  /** Rejects with the code of what stood in the way. */
  call(method: string, argument?: unknown): Promise<unknown>;
  destroy(): void;
}

type Address = Pick<WindowKeys, 'agent' | 'skillGroup'>;
type KeepModule = { keepForFrame: typeof keepForFrame };
type Answer = Extract<ToPage, { type: 'answer' }>;

/** Makes the frame and speaks with it: only with this frame, only with its exact origin. */
export function createFrame({ host, root, keys, onMessage }: FrameOptions): Frame {
  const element = document.createElement('iframe');
  const waiting = new Map<number, (answer: Answer) => void>();
  const place = createPlace(element, keys);
  let queue: ToFrame[] | null = [];
  let isOpen = false;
  let calls = 0;
  const send = (message: ToFrame): void =>
    element.contentWindow?.postMessage({ parley: message }, host);
  const tell = (message: ToFrame): void => void (queue ? queue.push(message) : send(message));
  const greet = (): void => {
    send({ type: 'init', keys: forWindow(keys()), url: location.href });
    // A document that begins anew was open before, or was not.
    if (!queue) send({ type: 'open', isOpen });
    queue?.forEach(send);
    queue = null;
  };
  const hear = ({ source, origin, data }: MessageEvent): void => {
    if (source !== element.contentWindow || origin !== host) return;
    const message = shaped(data, toPageShapes);
    if (message?.type === 'hello') greet();
    else if (message?.type === 'drag') place.by(message.x, message.y);
    else if (message?.type === 'resize') place.resize(message.x, message.y, message.isDragged);
    else if (message?.type === 'storage') void keep(message).then(send);
    else if (message?.type === 'identity') {
      void identityOf(keys()).then(value => send({ type: 'stored', id: message.id, value }));
    } else if (message?.type === 'answer') {
      waiting.get(message.id)?.(message);
      waiting.delete(message.id);
    } else if (message) onMessage(message);
  };
  // Most browsers let the frame keep things itself.
  const keep: typeof keepForFrame = async wish =>
    ((await import(`${host}/widget/keep-for-frame.js`)) as KeepModule).keepForFrame(wish);
  addEventListener('message', hear);
  insert(element, root, `${host}/widget/frame.html?channel=${encodeURIComponent(keys().channel)}`);
  return {
    place,
    tell,
    address: ({ agent, skillGroup }) => tell({ type: 'keys', keys: { agent, skillGroup } }),
    show(next) {
      isOpen = next;
      element.hidden = !isOpen;
      tell({ type: 'open', isOpen });
      if (isOpen) element.focus();
    },
    call(method, argument) {
      const id = ++calls;
      tell({ type: 'call', id, method, argument });
      return new Promise((resolve, reject) =>
        waiting.set(id, ({ error, value }) => (error ? reject(new Error(error)) : resolve(value))),
      );
    },
    destroy() {
      removeEventListener('message', hear);
      element.remove();
    },
  };
}

/** What the page may tell its window: functions and elements stay behind. */
export function forWindow({ identity, container: _, ...keys }: Keys): WindowKeys {
  return { ...keys, hasIdentity: !!identity };
}

async function identityOf({ identity }: Keys): Promise<string | null> {
  try {
    return (typeof identity === 'function' ? await identity() : identity) ?? null;
  } catch {
    return null;
  }
}

function insert(element: HTMLIFrameElement, root: ShadowRoot, src: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets.push(sheet);
  const allow = 'autoplay; clipboard-write; microphone; geolocation; fullscreen';
  Object.assign(element, { title: 'Parley', allow, src });
  root.append(element);
}
