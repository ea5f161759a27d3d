import type { ToFrame, ToPage } from '../loader/protocol.ts';
import { createStore } from '../sdk/index.ts';
import type { Call, Shell } from './shell.ts';

/**
 * Meets the page around this frame. Who answers the greeting first is the page; from then on
 * nothing is taken from, and nothing is told to, any other origin.
 */
export function meetPage(): Promise<Shell> {
  return new Promise(resolve => {
    let shell: Shell | null = null;
    let origin = '';
    const isOpen = createStore(false);
    const isInFront = inFront(isOpen);
    const listeners = new Set<(call: Call) => void>();
    const tell = (message: ToPage): void => parent.postMessage({ parley: message }, origin);

    addEventListener('message', event => {
      const message = (event.data as { parley?: ToFrame } | null)?.parley;
      if (event.source !== parent || !message || (origin && event.origin !== origin)) return;
      if (message.type === 'init' && !shell) {
        origin = event.origin;
        const sourceUrl = withoutQuery(message.url);
        const onCall: Shell['onCall'] = listener => void listeners.add(listener);
        shell = { kind: 'frame', keys: message.keys, isInFront, sourceUrl, tell, onCall };
        resolve(shell);
      } else if (message.type === 'open') {
        isOpen.set(message.isOpen);
      } else if (message.type === 'call') {
        const { id, method, argument } = message;
        const answer = (error: string | null) => tell({ type: 'answer', id, error });
        for (const listener of listeners) listener({ method, argument, answer });
      }
    });
    // Nobody is known yet, so the greeting says nothing but that somebody is here.
    parent.postMessage({ parley: { type: 'hello' } }, '*');
  });
}

/** Cuts off what follows the path. */
export function withoutQuery(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { origin, pathname } = new URL(url);
  return origin === 'null' ? null : origin + pathname;
}

/** Whether something open is also on a screen that somebody can look at. */
export function inFront(isOpen: { get(): boolean; subscribe(listener: () => void): unknown }) {
  const isInFront = createStore(false);
  const look = () => isInFront.set(isOpen.get() && document.visibilityState === 'visible');
  isOpen.subscribe(look);
  document.addEventListener('visibilitychange', look);
  look();
  return isInFront;
}
