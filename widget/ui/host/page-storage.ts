import type { StorageWish } from '../../loader/protocol.ts';
import type { Storage } from '../../sdk/index.ts';

/**
 * The storage of the page around a frame, for browsers that deny a frame of another site its own.
 * Answers come by `stored`.
 */
export function createPageStorage(tell: (wish: StorageWish) => void) {
  const waiting = new Map<number, (value: never) => void>();
  let lastId = 0;
  const ask = <T>(action: StorageWish['action'], key: string, value?: unknown): Promise<T> =>
    new Promise(resolve => {
      const id = ++lastId;
      waiting.set(id, resolve);
      tell({ type: 'storage', id, action, key, value });
    });
  const storage: Storage = {
    get: key => ask('get', key),
    set: (key, value) => ask('set', key, value),
    remove: key => ask('remove', key),
    list: async prefix => (await ask<readonly never[] | null>('list', prefix)) ?? [],
  };
  return {
    storage,
    stored(id: number, value: unknown): void {
      waiting.get(id)?.(value as never);
      waiting.delete(id);
    },
  };
}
