import type { Storage } from '../storage.ts';

/** What `@react-native-async-storage/async-storage` offers, as far as it is needed. */
export interface AsyncStorageLike {
  getItem(key: string): Promise<string | null>;
  setItem(key: string, value: string): Promise<void>;
  removeItem(key: string): Promise<void>;
  getAllKeys(): Promise<readonly string[]>;
}

/**
 * Storage of a React Native app. Values are kept as JSON: bytes are not, so that an app gives a file
 * on its way as an object with a `uri`, which outlives a restart.
 */
export function asyncStorage(store: AsyncStorageLike): Storage {
  const read = async (key: string): Promise<unknown> =>
    JSON.parse((await store.getItem(key)) ?? 'null');
  const keys = async (prefix: string): Promise<string[]> =>
    (await store.getAllKeys()).filter(key => key.startsWith(prefix)).sort();
  return {
    get: async key => (await read(key)) as never,
    set: (key, value) => store.setItem(key, JSON.stringify(value)),
    remove: key => store.removeItem(key),
    async clear(prefix) {
      await Promise.all((await keys(prefix)).map(key => store.removeItem(key)));
    },
    list: async prefix => (await Promise.all((await keys(prefix)).map(read))) as never,
  };
}
