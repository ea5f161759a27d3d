import type * as Alerts from './alerts.ts';
import { createFrame, type Frame, forWindow } from './frame.ts';
import { isChinese, type Keys } from './keys.ts';
import { followPage } from './page-trail.ts';
import type { ToPage } from './protocol.ts';
import { forget, recall, remember } from './remember.ts';

/** What the window needs of the page's script. */
export interface WindowOptions {
  /** Origin of the installation. */
  readonly host: string;
  readonly root: ShadowRoot;
  readonly keys: () => Keys;
  readonly emit: (name: string, data?: unknown) => void;
  readonly change: (state: { isOpen?: boolean; unread?: number }) => void;
}

/** The chat window on somebody's page. */
export interface ChatWindow {
  /** Takes changed keys over: place, size, colours. */
  update(): void;
  /** Does what a method of `Parley` says. */
  run(method: string, argument?: unknown): Promise<unknown>;
  destroy(): void;
}

/** Makes the window, open if it was open on the page before. */
export function createWindow({ host, root, keys, emit, change }: WindowOptions): ChatWindow {
  let isOpen = false;
  let unread = 0;
  const frame = createFrame({ host, root, keys, onMessage: hear });
  const { settle } = frame.place;
  let alerts: Promise<typeof Alerts> | undefined;
  const loadAlerts = (): Promise<typeof Alerts> =>
    (alerts ??= import(`${host}/widget/alerts.js`) as Promise<typeof Alerts>);
  const alertTitle = (): void => {
    if (!unread && !alerts) return;
    const words = isChinese(keys()) ? '新消息' : 'New message';
    void loadAlerts().then(({ titleAlert }) =>
      titleAlert(unread && keys().titleAlert !== false ? `(${unread}) ${words}` : null),
    );
  };
  const show = (next: boolean): void => {
    if (next === isOpen) return;
    isOpen = next;
    frame.show(next);
    remember(keys().channel, { isOpen });
    change({ isOpen });
    if (next) settle();
    // The contact button is there again, and what was done before goes on from it.
    else root.querySelector('button')?.focus();
    emit(next ? 'opened' : 'closed');
  };
  const count = (next: number): void => {
    unread = next;
    change({ unread });
    alertTitle();
    emit('unread', { count: unread });
  };
  const run = createRun({ frame, keys, show, isOpen: () => isOpen });

  function hear(message: ToPage): void {
    if (message.type === 'close') void run('close');
    else if (message.type === 'event') {
      // An address of `open` was for this one conversation.
      if (message.name === 'conversation.created') frame.address(keys());
      emit(message.name, message.data);
    } else if (message.type === 'unread') count(message.count);
    else if (message.type === 'move') frame.place.toSide(message.side);
    else if (message.type === 'notify' && keys().notifications !== false) {
      void loadAlerts().then(({ notify }) => notify(message, () => show(true)));
    }
  }

  const listening = listen({ visibilitychange: alertTitle, resize: settle });
  const unfollow = followPage(page => frame.tell({ type: 'page', ...page }));
  const { container } = keys();
  if (container) {
    root.host.className = 'inside';
    container.append(root.host);
  }
  frame.show(false);
  if (recall(keys().channel)?.isOpen || keys().autoOpen || container) show(true);
  let { identity } = keys();
  return {
    update() {
      settle();
      frame.tell({ type: 'keys', keys: forWindow(keys()) });
      if (identity === keys().identity) return;
      ({ identity } = keys());
      void frame.call('identify');
    },
    run,
    destroy() {
      listening.abort();
      unfollow();
      unread = 0;
      alertTitle();
      frame.destroy();
    },
  };
}

interface RunParts {
  readonly frame: Frame;
  readonly keys: () => Keys;
  readonly show: (isOpen: boolean) => void;
  readonly isOpen: () => boolean;
}

// What these methods do can only be seen in an open window.
const opening = ['open', 'openTicket', 'openSurvey'];

function createRun({ frame, keys, show, isOpen }: RunParts): ChatWindow['run'] {
  const run: ChatWindow['run'] = async (method, argument) => {
    if (method === 'toggle') return run(isOpen() ? 'close' : 'open', argument);
    if (method === 'close') {
      show(false);
      return keys().endOnClose ? frame.call('endConversation') : null;
    }
    if (method === 'logout') {
      forget(keys().channel);
      show(false);
    }
    if (!opening.includes(method)) return frame.call(method, argument);
    // Calls are heard once the rest of the chat is there; the visitor may have written by then.
    if (method === 'open' && argument) frame.address(argument);
    show(true);
    if (keys().notifications !== false) askToNotify();
    return frame.call(method, argument);
  };
  return run;
}

function listen(listeners: Record<string, () => void>): AbortController {
  const listening = new AbortController();
  // Events of the document pass the window on their way down.
  const options = { capture: true, signal: listening.signal };
  for (const [name, listener] of Object.entries(listeners)) {
    addEventListener(name, listener, options);
  }
  return listening;
}

function askToNotify(): void {
  if (window.Notification?.permission === 'default') void Notification.requestPermission();
}
