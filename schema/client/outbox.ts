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
  const { storage, onChange, now = Date.now } = options;
  let items: readonly OutboxItem<P>[] = [];
  let isDisposed = false;
  const busy = new Set<string>();
  const sleepers = new Set<() => void>();

  const set = (next: readonly OutboxItem<P>[]): void => {
    items = next;
    if (!isDisposed) onChange(items);
  };
  const replace = (item: OutboxItem<P>): void =>
    set(items.map(other => (other.id === item.id ? item : other)));
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
  const forget = async (id: string): Promise<void> => {
    set(items.filter(item => item.id !== id));
    await storage.remove(id).catch(() => {});
  };
  const refuse = async (item: OutboxItem<P>): Promise<void> => {
    const refused = { ...item, state: 'refused' as const };
    replace(refused);
    await storage.put(refused).catch(() => {});
  };

  /** Null = no answer yet. */
  const attempt = async (item: OutboxItem<P>): Promise<'sent' | 'refused' | ApiError> => {
    try {
      return await options.send(item);
    } catch (error) {
      return error instanceof ApiError && error.isTransient ? error : 'refused';
    }
  };

  const drain = async (lane: string): Promise<void> => {
    if (busy.has(lane)) return;
    busy.add(lane);
    const next = () => items.find(item => item.lane === lane && item.state === 'waiting');
    let tries = 0;
    for (let item = next(); item && !isDisposed; item = next()) {
      const result = await attempt(item);
      if (result instanceof ApiError) await pause(result.retryAfterMs ?? backoff(tries++));
      else tries = 0;
      if (result === 'sent') await forget(item.id);
      // Somebody may have discarded it while it was on its way.
      if (result === 'refused' && items.some(({ id }) => id === item?.id)) await refuse(item);
    }
    busy.delete(lane);
  };

  return {
    items: () => items,
    async start() {
      const stored = await storage.load().catch(() => []);
      const added = new Set(items.map(item => item.id));
      set([...stored.filter(item => !added.has(item.id)), ...items]);
      for (const lane of new Set(items.map(item => item.lane))) void drain(lane);
    },
    async add(lane, payload, id = uuidv7(now())) {
      const item: OutboxItem<P> = { id, lane, payload, createdAt: now(), state: 'waiting' };
      set([...items, item]);
      // Storage that is full or forbidden costs the durability, never the message.
      await storage.put(item).catch(() => {});
      void drain(lane);
      return item;
    },
    async retry(id) {
      const item = items.find(other => other.id === id);
      if (item?.state !== 'refused') return;
      const waiting = { ...item, state: 'waiting' as const };
      replace(waiting);
      await storage.put(waiting).catch(() => {});
      void drain(item.lane);
    },
    discard: forget,
    flush: () => [...sleepers].forEach(wake => wake()),
    dispose() {
      isDisposed = true;
      [...sleepers].forEach(wake => wake());
    },
  };
}
