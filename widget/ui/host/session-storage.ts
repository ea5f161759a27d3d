import type { Storage } from '../../sdk/index.ts';

/** Storage that ends with the tab: for sites that want nothing kept longer. Bytes are not kept at all. */
export function sessionStorageOf(store: globalThis.Storage = sessionStorage): Storage {
  const keys = (prefix: string): string[] =>
    Object.keys(store)
      .filter(key => key.startsWith(prefix))
      .toSorted();
  const read = (key: string): unknown => JSON.parse(store.getItem(key) ?? 'null');
  return {
    get: async key => read(key) as never,
    set: async (key, value) => store.setItem(key, JSON.stringify(value)),
    remove: async key => store.removeItem(key),
    clear: async prefix => keys(prefix).forEach(key => store.removeItem(key)),
    list: async prefix => keys(prefix).map(read) as never,
  };
}
