import type { OutboxItem, OutboxStorage } from '@parley/schema';

/** Where a chat keeps what must survive a reload. Values are plain data and Blobs. */
export interface Storage {
  get<T>(key: string): Promise<T | null>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  /** Removes all keys that begin so. */
  clear(prefix: string): Promise<void>;
  /** The values of all keys that begin so, in the order of their keys. */
  list<T>(prefix: string): Promise<readonly T[]>;
}

/** Storage that forgets with the page: for tests, and where nothing may be kept. */
export function memoryStorage(): Storage {
  const values = new Map<string, unknown>();
  return {
    get: async key => (values.get(key) ?? null) as never,
    set: async (key, value) => void values.set(key, value),
    remove: async key => void values.delete(key),
    clear: async prefix =>
      [...values.keys()].filter(key => key.startsWith(prefix)).forEach(key => values.delete(key)),
    list: async prefix =>
      [...values.keys()]
        .filter(key => key.startsWith(prefix))
        .sort()
        .map(key => values.get(key)) as never,
  };
}

/** A part of a storage with keys of its own. */
export function scoped(storage: Storage, scope: string): Storage {
  const inside = (key: string): string => `${scope}/${key}`;
  return {
    get: key => storage.get(inside(key)),
    set: (key, value) => storage.set(inside(key), value),
    remove: key => storage.remove(inside(key)),
    clear: prefix => storage.clear(inside(prefix)),
    list: prefix => storage.list(inside(prefix)),
  };
}

/** The outbox's drawer of a storage. Ids are UUIDv7, so the order of keys is the order of sends. */
export function outboxStorage<P>(storage: Storage): OutboxStorage<P> {
  return {
    load: () => storage.list<OutboxItem<P>>('outbox/'),
    put: item => storage.set(`outbox/${item.id}`, item),
    remove: id => storage.remove(`outbox/${id}`),
  };
}

// What belongs to a person, and not to the device: of the SDK's parts and of a screen on them.
const personal = [
  'outbox/',
  'ticket-key',
  'comment-key/',
  'draft',
  'emoji',
  'consent',
  'answered',
  'push',
];

/** Leaves nothing of one person for the next at this device. */
export async function forgetPerson(storage: Storage): Promise<void> {
  for (const prefix of personal) await storage.clear(prefix).catch(() => {});
}
