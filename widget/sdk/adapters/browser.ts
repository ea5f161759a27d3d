import type { Storage } from '../storage.ts';

const STORE = 'values';

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('parley', 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE));
  return answer(request);
}

const keysOf = (prefix: string): IDBKeyRange => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

/** Storage in the browser's database; null where the browser forbids it. */
export async function browserStorage(): Promise<Storage | null> {
  // A frame of another site may be denied any storage; the call itself throws then.
  const database = await Promise.resolve()
    .then(open)
    .catch(() => null);
  if (!database) return null;
  const store = (mode: IDBTransactionMode) => database.transaction(STORE, mode).objectStore(STORE);
  return {
    get: async key => (await answer(store('readonly').get(key))) ?? null,
    set: async (key, value) => void (await answer(store('readwrite').put(value, key))),
    clear: prefix => answer(store('readwrite').delete(keysOf(prefix))),
    remove: key => answer(store('readwrite').delete(key)),
    list: prefix => answer(store('readonly').getAll(keysOf(prefix))),
  };
}
