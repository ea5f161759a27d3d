import { Fault } from '../errors/fault.ts';
import type { Hint, HintBus } from '../hints/hint-bus.ts';

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

const maxBuffered = 64;
const retryMs = 1_500;

/**
 * Snapshot and live stream from one query: reads, hands out, waits for a hint or the next poll, reads again.
 * Holds a cursor, a flag and at most a page, so a slow reader costs no memory and a lost hint only time.
 */
export class LiveReader<T> implements AsyncIterableIterator<T> {
  readonly #unsubscribe: (() => void)[];
  #buffer: T[] = [];
  #isDirty = true;
  #isEnded = false;
  #readAt = -Infinity;
  #restUntil = -Infinity;
  #wake: (() => void) | null = null;
  #timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly ctx: LiveContext,
    private readonly source: LiveSource<T>,
  ) {
    this.#unsubscribe = source.topics.map(topic =>
      ctx.hints.subscribe(topic, hint => this.#hear(hint)),
    );
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<T>> {
    try {
      for (;;) {
        if (this.#isEnded) return { done: true, value: undefined };
        const entry = this.#buffer.shift();
        if (entry !== undefined) return { done: false, value: entry };
        if (this.#isDirty) {
          await this.#pause();
          await this.#read();
        } else await this.#wait();
      }
    } catch (error) {
      this.#end();
      throw error;
    }
  }

  return(): Promise<IteratorResult<T>> {
    this.#end();
    return Promise.resolve({ done: true, value: undefined });
  }

  throw(error: unknown): Promise<IteratorResult<T>> {
    this.#end();
    return Promise.reject(error);
  }

  async #read(): Promise<void> {
    this.#isDirty = false;
    this.#readAt = performance.now();
    // A hint that came during the last read leads here without a wait; its rows must be new ones.
    this.ctx.renew();
    try {
      const { entries, hasMore } = await this.source.read();
      this.#buffer.push(...entries);
      if (hasMore) this.#isDirty = true;
    } catch (error) {
      // A fault is an answer. All else passes: the database is away or busy, and the cursor stands where it stood.
      if (error instanceof Fault) throw error;
      this.#isDirty = true;
      this.#restUntil = performance.now() + retryMs * (0.5 + Math.random());
    }
  }

  async #pause(): Promise<void> {
    const quietUntil = this.#readAt + (this.source.quietMs ?? 0);
    const rest = Math.max(quietUntil, this.#restUntil) - performance.now();
    if (rest > 0 && !this.#isEnded) {
      await new Promise<void>(resolve => {
        const timer = setTimeout(resolve, rest);
        this.#wake = () => {
          if (!this.#isEnded) return;
          clearTimeout(timer);
          resolve();
        };
      });
      this.#wake = null;
    }
  }

  #wait(): Promise<void> {
    // Whoever waits holds no rows: most subscriptions wait nearly always.
    this.ctx.renew();
    return new Promise(resolve => {
      this.#wake = () => {
        if (this.#timer) clearTimeout(this.#timer);
        this.#timer = null;
        this.#wake = null;
        resolve();
      };
      const poll = this.source.pollMs ?? 10_000;
      if (poll > 0) {
        // Jitter keeps ten thousand readers from asking in the same moment.
        this.#timer = setTimeout(() => this.look(), poll * (0.5 + Math.random()));
        this.#timer.unref();
      }
    });
  }

  #hear(hint: Hint): void {
    // Only a reader that has nothing to read may take a shortcut; everybody else finds the entry in the table.
    const isCurrent = !this.#isDirty && this.#wake !== null && this.#buffer.length < maxBuffered;
    const taken = isCurrent ? this.source.take?.(hint) : undefined;
    if (!taken) return this.look();
    if (taken.length === 0) return;
    this.#buffer.push(...taken);
    this.#wake?.();
  }

  /** Reads again: something changed, or may have. */
  look(): void {
    this.#isDirty = true;
    this.#wake?.();
  }

  #end(): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    for (const leave of this.#unsubscribe) leave();
    this.#buffer = [];
    this.#wake?.();
    this.source.onEnd?.();
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
