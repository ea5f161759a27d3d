import type { ToFrame, ToPage } from '../../loader/protocol.ts';
import { createStore, type Store } from '../../sdk/index.ts';
import { createPageStorage } from './page-storage.ts';
import type { Call, Shell } from './shell.ts';

/**
 * Meets the page around this frame. Who answers the greeting first is the page; from then on
 * nothing is taken from, and nothing is told to, any other origin.
 */
export function meetPage(): Promise<Shell> {
  return new Promise(resolve => {
    let page: ReturnType<typeof createPage> | null = null;
    let pageOrigin = '';
    addEventListener('message', ({ source, origin, data }) => {
      const message = (data as { parley?: ToFrame } | null)?.parley;
      if (source !== parent || !message) return;
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
  const listeners = new Set<(call: Call) => void>();
  const tell = (message: ToPage): void => parent.postMessage({ parley: message }, origin);
  const { storage, stored } = createPageStorage(tell);
  const shell: Shell = {
    kind: 'frame',
    keys,
    isInFront: inFront(isOpen),
    sourceUrl: withoutQuery(url),
    storage,
    tell,
    onCall: listener => void listeners.add(listener),
  };
  return {
    shell,
    hear(message: ToFrame): void {
      if (message.type === 'open') isOpen.set(message.isOpen);
      else if (message.type === 'stored') stored(message.id, message.value);
      else if (message.type === 'call') {
        const { id, method, argument } = message;
        const answer: Call['answer'] = error => tell({ type: 'answer', id, error });
        for (const listener of listeners) listener({ method, argument, answer });
      }
    },
  };
}

/** Cuts off what follows the path. */
export function withoutQuery(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { origin, pathname } = new URL(url);
  return origin === 'null' ? null : origin + pathname;
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
