import type { Keys } from '../loader/keys.ts';
import type { Methods, ParleyEvents } from './api.ts';

export type { Keys, Methods, ParleyEvents };

/** The chat of a page, typed; every call may be made before the script is there. */
export type Chat = Methods & {
  /** Returns what unsubscribes. */
  on<E extends keyof ParleyEvents>(event: E, listener: (data: ParleyEvents[E]) => void): () => void;
};

type Command = (method: string, ...rest: unknown[]) => Promise<unknown>;
interface Queue {
  (...command: unknown[]): void;
  q?: unknown[][];
}

const page = globalThis as unknown as { Parley?: Command | Queue };

/** Puts the chat of an installation on this page. `host` is its origin; a `nonce` is for strict pages. */
export function parley(keys: Keys & { readonly host: string }, nonce?: string): Chat {
  const loaded = load(keys.host, nonce);
  const call = async (method: string, ...rest: unknown[]): Promise<unknown> => {
    await loaded;
    return (page.Parley as Command)(method, ...rest);
  };
  const begun = call('init', keys);
  // The `error` event tells why; a page need not catch it as well.
  begun.catch(() => {});
  const on: Chat['on'] = (event, listener) => {
    const subscribed = call('on', event, listener) as Promise<() => void>;
    return () => void subscribed.then(unsubscribe => unsubscribe());
  };
  return new Proxy({} as Chat, {
    // Without `then` an `await` would take the chat for a promise that never ends.
    get: (_, method: string) =>
      method === 'on'
        ? on
        : method === 'then'
          ? undefined
          : (argument?: unknown) => call(method, argument),
  });
}

function load(host: string, nonce?: string): Promise<void> {
  if (page.Parley && !(page.Parley as Queue).q) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), {
      async: true,
      src: `${host}/widget.js`,
      onload: () => resolve(),
      onerror: () => reject(new Error('UNAVAILABLE')),
    });
    if (nonce) script.nonce = nonce;
    document.head.append(script);
  });
}
