import { backoff } from './backoff.ts';
import { ApiError } from './errors.ts';
import { uuidv7 } from './uuid.ts';

/** One send that has not been answered yet, or was refused. */
export interface OutboxItem<P> {
  /** The `clientMessageId`, made before the first try. */
  readonly id: string;
  /** Items of one lane are sent one after the other; a conversation is a lane. */
  readonly lane: string;
  readonly payload: P;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly state: 'waiting' | 'refused';
}

/** Where items outlive a reload. */
export interface OutboxStorage<P> {
  load(): Promise<readonly OutboxItem<P>[]>;
  put(item: OutboxItem<P>): Promise<void>;
  remove(id: string): Promise<void>;
}

/** How an outbox keeps and sends its items. */
export interface OutboxOptions<P> {
  readonly storage: OutboxStorage<P>;
  /** Throws a transient ApiError to be asked again; any other error counts as refused. */
  readonly send: (item: OutboxItem<P>) => Promise<'sent' | 'refused'>;
  readonly onChange: (items: readonly OutboxItem<P>[]) => void;
  readonly now?: () => number;
}

/** Sends that survive a lost answer, a lost line and a reload. */
export interface Outbox<P> {
  /** Takes up what an earlier run left behind. Resolves when that is known, not sent. */
  start(): Promise<void>;
  items(): readonly OutboxItem<P>[];
  /** Resolves when the item is stored; the sending goes on by itself. */
  add(lane: string, payload: P, id?: string): Promise<OutboxItem<P>>;
  /** Sends a refused item again. */
  retry(id: string): Promise<void>;
  /** Forgets an item for good. */
  discard(id: string): Promise<void>;
  /** Ends the waits between tries: call it when the connection is back. */
  flush(): void;
  dispose(): void;
}

/** Durable outbox: stored before the first try, sent in order per lane until answered. */
export function createOutbox<P>(options: OutboxOptions<P>): Outbox<P> {
  const outbox = new DurableOutbox(options);
  // Its functions are passed on by name, so they must not depend on how they are called.
  return {
    start: () => outbox.start(),
    items: () => outbox.items(),
    add: (lane, payload, id) => outbox.add(lane, payload, id),
    retry: id => outbox.retry(id),
    discard: id => outbox.discard(id),
    flush: () => outbox.flush(),
    dispose: () => outbox.dispose(),
  };
}

class DurableOutbox<P> implements Outbox<P> {
  readonly #options: OutboxOptions<P>;
  readonly #busy = new Set<string>();
  readonly #sleepers = new Set<() => void>();
  #items: readonly OutboxItem<P>[] = [];
  #isDisposed = false;

  constructor(options: OutboxOptions<P>) {
    this.#options = options;
  }

  items(): readonly OutboxItem<P>[] {
    return this.#items;
  }

  async start(): Promise<void> {
    const stored = await this.#options.storage.load().catch(() => []);
    const added = new Set(this.#items.map(({ id }) => id));
    this.#set([...stored.filter(({ id }) => !added.has(id)), ...this.#items]);
    for (const lane of new Set(this.#items.map(item => item.lane))) void this.#drain(lane);
  }

  async add(lane: string, payload: P, id?: string): Promise<OutboxItem<P>> {
    const createdAt = (this.#options.now ?? Date.now)();
    const made = { id: id ?? uuidv7(createdAt), lane, payload, createdAt };
    const item: OutboxItem<P> = { ...made, state: 'waiting' };
    this.#set([...this.#items, item]);
    await this.#store(item);
    void this.#drain(lane);
    return item;
  }

  async retry(id: string): Promise<void> {
    const item = this.#items.find(other => other.id === id);
    if (item?.state !== 'refused') return;
    await this.#change({ ...item, state: 'waiting' });
    void this.#drain(item.lane);
  }

  async discard(id: string): Promise<void> {
    this.#set(this.#items.filter(item => item.id !== id));
    await this.#options.storage.remove(id).catch(() => {});
  }

  flush(): void {
    for (const wake of [...this.#sleepers]) wake();
  }

  dispose(): void {
    this.#isDisposed = true;
    this.flush();
  }

  async #drain(lane: string): Promise<void> {
    if (this.#busy.has(lane)) return;
    this.#busy.add(lane);
    const next = () => this.#items.find(item => item.lane === lane && item.state === 'waiting');
    let tries = 0;
    for (let item = next(); item && !this.#isDisposed; item = next()) {
      const result = await this.#attempt(item);
      if (result instanceof ApiError) await this.#pause(result.retryAfterMs ?? backoff(tries++));
      else tries = 0;
      if (result === 'sent') await this.discard(item.id);
      if (result === 'refused') await this.#change({ ...item, state: 'refused' });
    }
    this.#busy.delete(lane);
  }

  /** An error = no answer yet. */
  async #attempt(item: OutboxItem<P>): Promise<'sent' | 'refused' | ApiError> {
    try {
      return await this.#options.send(item);
    } catch (error) {
      return error instanceof ApiError && error.isTransient ? error : 'refused';
    }
  }

  async #change(item: OutboxItem<P>): Promise<void> {
    // Somebody may have discarded it while it was on its way.
    if (!this.#items.some(({ id }) => id === item.id)) return;
    this.#set(this.#items.map(other => (other.id === item.id ? item : other)));
    await this.#store(item);
  }

  #set(items: readonly OutboxItem<P>[]): void {
    this.#items = items;
    if (!this.#isDisposed) this.#options.onChange(items);
  }

  async #store(item: OutboxItem<P>): Promise<void> {
    // Storage that is full or forbidden costs the durability, never the message.
    await this.#options.storage.put(item).catch(() => {});
  }

  #pause(ms: number): Promise<void> {
    return new Promise(resolve => {
      const wake = (): void => {
        clearTimeout(timer);
        this.#sleepers.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      this.#sleepers.add(wake);
    });
  }
}
