import type { ToPage, Wish } from '../../loader/protocol.ts';
import type { Storage } from '../../sdk/index.ts';

type Unnumbered<W> = W extends Wish ? Omit<W, 'id'> : never;

/** What a frame asks of the page around it; answers come by `stored`. */
export function createWishes(tell: (message: ToPage) => void) {
  const waiting = new Map<number, (value: never) => void>();
  let lastId = 0;
  const ask = <T>(wish: Unnumbered<Wish>): Promise<T> =>
    new Promise(resolve => {
      const id = ++lastId;
      waiting.set(id, resolve);
      tell({ ...wish, id });
    });
  const keep = <T>(
    action: 'get' | 'set' | 'remove' | 'list' | 'clear',
    key: string,
    value?: unknown,
  ) => ask<T>({ type: 'storage', action, key, value });
  /** For browsers that deny a frame of another site a storage of its own. */
  const storage: Storage = {
    get: key => keep('get', key),
    set: (key, value) => keep('set', key, value),
    remove: key => keep('remove', key),
    clear: prefix => keep('clear', prefix),
    list: async prefix => (await keep<readonly never[] | null>('list', prefix)) ?? [],
  };
  return {
    storage,
    identity: () => ask<string | null>({ type: 'identity' }),
    stored(id: number, value: unknown): void {
      waiting.get(id)?.(value as never);
      waiting.delete(id);
    },
  };
}
