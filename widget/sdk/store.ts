/** A value that can be read and listened to. */
export interface Readable<T> {
  get(): T;
  /** Calls the listener at each change; returns what unsubscribes it. */
  subscribe(listener: (value: T) => void): () => void;
}

/** A value that can be changed as well. */
export interface Store<T> extends Readable<T> {
  set(value: T): void;
  update(change: (value: T) => T): void;
}

/** Holds one value and tells its listeners when it becomes another. */
export function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<(value: T) => void>();
  const set = (next: T): void => {
    if (Object.is(value, next)) return;
    value = next;
    for (const listener of [...listeners]) listener(value);
  };
  return {
    get: () => value,
    set,
    update: change => set(change(value)),
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
