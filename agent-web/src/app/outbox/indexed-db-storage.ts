import type { OutboxItem, OutboxStorage } from '@parley/schema';

const STORE = 'items';

/** Keeps an outbox in IndexedDB, files included; one database per member. */
export function indexedDbStorage<P>(name: string): OutboxStorage<P> {
  let opened: Promise<IDBDatabase> | null = null;
  const database = () => (opened ??= open(name));
  const run = async <T>(
    mode: IDBTransactionMode,
    act: (store: IDBObjectStore) => IDBRequest<T>,
  ) => {
    const transaction = (await database()).transaction(STORE, mode, { durability: 'strict' });
    return answer(act(transaction.objectStore(STORE)));
  };
  return {
    async load() {
      const items = await run<OutboxItem<P>[]>('readonly', store => store.getAll());
      return items.toSorted((a, b) => a.createdAt - b.createdAt);
    },
    async put(item) {
      await run('readwrite', store => store.put(item));
    },
    async remove(id) {
      await run('readwrite', store => store.delete(id));
    },
  };
}

function open(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'id' });
  return answer(request);
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB gave no answer.'));
  });
}
