import {
  type ToFrame,
  toFrameShapes,
  type ToPage,
  type WindowKeys,
} from '../../loader/protocol.ts';
import { shaped } from '../../loader/shapes.ts';
import { createStore, type Store } from '../../sdk/index.ts';
import type { Call, Shell, VisitedPage } from './shell.ts';
import { createWishes } from './wishes.ts';

/**
 * Meets the page around this frame. Who answers the greeting first is the page; from then on
 * nothing is taken from, and nothing is told to, any other origin.
 */
export function meetPage(): Promise<Shell> {
  return new Promise(resolve => {
    let page: ReturnType<typeof createPage> | null = null;
    let pageOrigin = '';
    addEventListener('message', ({ source, origin, data }) => {
      const message = source === parent && shaped(data, toFrameShapes);
      if (!message) return;
      if (page) {
        if (origin === pageOrigin) page.hear(message);
      } else if (message.type === 'init') {
        pageOrigin = origin;
        page = createPage(message, origin);
        resolve(page.shell);
      }
    });
    // Nobody is known yet, so the greeting says nothing but that somebody is here.
    parent.postMessage({ parley: { type: 'hello' } }, '*');
  });
}

/** The page as the chat's shell, and the ear for what it says. */
function createPage({ keys, url }: Extract<ToFrame, { type: 'init' }>, origin: string) {
  const isOpen = createStore(false);
  const present = createStore<WindowKeys>(keys);
  const page = createStore<VisitedPage | null>({ url, title: '', referrer: '' });
  const listeners = new Set<(call: Call) => void>();
  // Calls that came before the chat could hear them.
  let early: Call[] | null = [];
  const tell = (message: ToPage): void => parent.postMessage({ parley: message }, origin);
  const { storage, identity, stored } = createWishes(tell);
  const shell: Shell = {
    kind: 'frame',
    keys: present,
    page,
    isInFront: inFront(isOpen),
    storage,
    identity: async () => (present.get().hasIdentity ? identity() : null),
    tell,
    onCall(listener) {
      listeners.add(listener);
      early?.forEach(listener);
      early = null;
    },
  };
  return {
    shell,
    hear(message: ToFrame): void {
      if (message.type === 'open') isOpen.set(message.isOpen);
      else if (message.type === 'keys') present.update(before => ({ ...before, ...message.keys }));
      else if (message.type === 'page') page.set(message);
      else if (message.type === 'stored') stored(message.id, message.value);
      else if (message.type === 'call') {
        const { id, method, argument } = message;
        const answer: Call['answer'] = (error, value) => tell({ type: 'answer', id, error, value });
        const call = { method, argument, answer };
        early?.push(call);
        for (const listener of listeners) listener(call);
      }
    },
  };
}

/** Whether something open is also on a screen that somebody can look at. */
export function inFront(isOpen: Store<boolean>): Store<boolean> {
  const isInFront = createStore(false);
  const look = (): void => isInFront.set(isOpen.get() && document.visibilityState === 'visible');
  isOpen.subscribe(look);
  document.addEventListener('visibilitychange', look);
  look();
  return isInFront;
}
