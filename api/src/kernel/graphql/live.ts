import { Fault } from '../errors/fault.ts';
import type { Hint, HintBus } from '../hints/hint-bus.ts';
import { type Polled, polls } from './polls.ts';

/** What a live reader follows. `read` continues behind the cursor that the source itself keeps. */
export interface LiveSource<T> {
  readonly topics: readonly string[];
  /**
   * What is new since the last call, oldest first. `hasMore`: read again at once. A `Fault` ends the stream; after any other
   * error it is called again, so it moves its cursor only when it has read.
   */
  read(): Promise<{ readonly entries: readonly T[]; readonly hasMore?: boolean }>;
  /** Entries a hint brought along, if they are exactly the next ones; undefined: read the table. Empty: nothing to do. */
  take?(hint: Hint): readonly T[] | undefined;
  /** Least milliseconds between two reads: however often something changes, a reader hears of it that seldom. */
  readonly quietMs?: number;
  /** Milliseconds between reads without a hint; 0 for streams that are lossy by contract. */
  readonly pollMs?: number;
  /** Called once when the stream ends, for whatever reason. */
  readonly onEnd?: () => void;
}

/** What a reader needs of a context: where hints come from, and that rows it has read can be let go. */
export interface LiveContext {
  readonly hints: HintBus;
  renew(): void;
}

const retryMs = 1_500;
/** As much as a page: what is held for a reader does not grow with his slowness. */
const mostTaken = 50;

/**
 * Snapshot and live stream from one query: reads, hands out, waits for a hint or the next poll, reads again. It does so only when
 * it is asked, and holds a cursor, a flag and at most a page, so a slow reader costs no memory and a lost hint only time.
 */
export class LiveReader<T> implements AsyncIterableIterator<T>, Polled {
  readonly pollMs: number;
  readonly #unsubscribe: (() => void)[];
  #buffer: T[] = [];
  #isDirty = true;
  #isReading = false;
  #isEnded = false;
  #fault: Fault | null = null;
  #readAt = -Infinity;
  #restUntil = -Infinity;
  /** Whoever asked and got nothing. */
  #onNews: (() => void) | null = null;

  constructor(
    private readonly ctx: LiveContext,
    private readonly source: LiveSource<T>,
  ) {
    const hear = (hint: Hint) => this.#hear(hint);
    this.#unsubscribe = source.topics.map(topic => ctx.hints.subscribe(topic, hear));
    this.pollMs = source.pollMs ?? 10_000;
    if (this.pollMs > 0) polls.enter(this);
  }

  get isEnded(): boolean {
    return this.#isEnded;
  }

  /**
   * The next entry, if one is at hand. Otherwise undefined, and `onNews` is called once when asking again pays: there is an entry,
   * or the stream has ended. Throws the fault that ended it.
   */
  poll(onNews: () => void): T | undefined {
    if (this.#fault) throw this.#fault;
    const entry = this.#buffer.shift();
    if (entry !== undefined || this.#isEnded) return entry;
    this.#onNews = onNews;
    if (this.#isReading) return undefined;
    if (this.#isDirty) void this.#read();
    // Whoever waits holds no rows: most subscriptions wait nearly always.
    else this.ctx.renew();
    return undefined;
  }

  /** Reads again: something changed, or may have. */
  look(): void {
    this.#isDirty = true;
    if (!this.#isReading) this.#tell();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<T>> {
    for (;;) {
      const news = Promise.withResolvers<void>();
      const entry = this.poll(news.resolve);
      if (entry !== undefined) return { done: false, value: entry };
      if (this.#isEnded) return { done: true, value: undefined };
      await news.promise;
    }
  }

  return(): Promise<IteratorResult<T>> {
    this.end();
    return Promise.resolve({ done: true, value: undefined });
  }

  throw(error: unknown): Promise<IteratorResult<T>> {
    this.end();
    return Promise.reject(error);
  }

  /** Hears and reads no more. */
  end(): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    polls.leave(this);
    for (const leave of this.#unsubscribe) leave();
    this.#buffer = [];
    this.#tell();
    this.source.onEnd?.();
  }

  async #read(): Promise<void> {
    this.#isReading = true;
    const rest = this.#restMs();
    if (rest > 0) await new Promise(resolve => setTimeout(resolve, rest).unref());
    if (this.#isEnded) return;
    this.#isDirty = false;
    this.#readAt = performance.now();
    // What was read before this must not answer for what is true now.
    this.ctx.renew();
    try {
      const { entries, hasMore } = await this.source.read();
      if (!this.#isEnded) this.#buffer.push(...entries);
      if (hasMore) this.#isDirty = true;
    } catch (error) {
      // A fault is an answer. All else passes: the database is away or busy, and the cursor stands where it stood.
      if (error instanceof Fault) this.#fail(error);
      this.#isDirty = true;
      this.#restUntil = performance.now() + retryMs * (0.5 + Math.random());
    }
    this.#isReading = false;
    this.#tell();
  }

  /** How long the table is to be left alone. */
  #restMs(): number {
    const quietUntil = this.#readAt + (this.source.quietMs ?? 0);
    return Math.max(quietUntil, this.#restUntil) - performance.now();
  }

  #fail(fault: Fault): void {
    if (!this.#isEnded) this.#fault = fault;
    this.end();
  }

  #hear(hint: Hint): void {
    // Only a reader that has nothing to read may take a shortcut, and only so many at a time; everybody else finds the entry in
    // the table. One who is still busy with the last entry may: otherwise he would read after every other one.
    const isCurrent = !this.#isDirty && !this.#isReading && this.#buffer.length < mostTaken;
    const taken = isCurrent ? this.source.take?.(hint) : undefined;
    if (!taken) return this.look();
    if (taken.length === 0) return;
    this.#buffer.push(...taken);
    this.#tell();
  }

  #tell(): void {
    const onNews = this.#onNews;
    this.#onNews = null;
    onNews?.();
  }
}

/** Passing states (typing): only what hints carry, nothing is read; a slow reader sees the last one. */
export function passing<T>(
  ctx: LiveContext,
  topic: string,
  pick: (hint: Hint) => T | undefined,
): LiveReader<T> {
  return new LiveReader<T>(ctx, {
    topics: [topic],
    pollMs: 0,
    read: () => Promise.resolve({ entries: [] }),
    take: hint => {
      const value = pick(hint);
      return value === undefined ? [] : [value];
    },
  });
}
