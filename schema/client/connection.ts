/** How the live connection stands. */
export interface ConnectionState {
  readonly kind: 'connecting' | 'connected' | 'waiting' | 'offline';
  /** Milliseconds since 1970 of the next try; null unless waiting or offline. */
  readonly retryAt: number | null;
}

/** The live connection as a screen sees it. */
export interface Connection {
  state(): ConnectionState;
  /** Calls the listener at each change; returns what unsubscribes it. */
  subscribe(listener: (state: ConnectionState) => void): () => void;
  /** Tries again now, or asks an open line whether it is alive: for the return of an app to the front. */
  retry(): void;
}

/** A connection with the parts that only the socket moves. */
export interface ConnectionControl extends Connection {
  set(kind: ConnectionState['kind']): void;
  /** Waits as long as told, or until `retry` is called. */
  pause(ms: number): Promise<void>;
  /** As `pause`, shown as waiting (or as offline while the device says so). */
  wait(ms: number): Promise<void>;
}

/** Keeps the state of one connection and its interruptible waits. */
export function createConnection(): ConnectionControl {
  let state: ConnectionState = { kind: 'connecting', retryAt: null };
  const listeners = new Set<(state: ConnectionState) => void>();
  const sleepers = new Set<() => void>();

  const move = (kind: ConnectionState['kind'], retryAt: number | null): void => {
    if (state.kind === kind && state.retryAt === retryAt) return;
    state = { kind, retryAt };
    for (const listener of [...listeners]) listener(state);
  };
  const pause = (ms: number): Promise<void> =>
    new Promise(resolve => {
      const wake = (): void => {
        clearTimeout(timer);
        sleepers.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      sleepers.add(wake);
    });

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    retry: () => [...sleepers].forEach(wake => wake()),
    set: kind => move(kind, null),
    pause,
    wait(ms) {
      move(globalThis.navigator?.onLine === false ? 'offline' : 'waiting', Date.now() + ms);
      return pause(ms);
    },
  };
}
