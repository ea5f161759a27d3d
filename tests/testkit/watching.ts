/** What a subscription delivers, in order, for a test that waits instead of sleeping. */
export class Watching<T> {
  /** Everything delivered so far. */
  readonly all: T[] = [];
  /** Resolves when the server ends it, to the close event or the errors, if there were any. */
  readonly ended: Promise<unknown>;
  readonly stop: () => void;
  readonly #settle: (reason: unknown) => void;
  readonly #waiting = new Set<() => void>();
  #read = 0;

  constructor(
    start: (sink: { next: (value: T) => void; end: (reason: unknown) => void }) => () => void,
  ) {
    const { promise, resolve } = Promise.withResolvers<unknown>();
    this.ended = promise;
    this.#settle = resolve;
    this.stop = start({
      next: value => {
        this.all.push(value);
        this.#wake();
      },
      end: reason => {
        this.#settle(reason);
        this.#wake();
      },
    });
  }

  /** The next one not yet read. Throws after `timeoutMs`, naming what came before. */
  async next(timeoutMs = 10_000): Promise<T> {
    await this.#until(() => this.all.length > this.#read, timeoutMs);
    return this.all[this.#read++] as T;
  }

  /** Reads on until one fits, and gives that one. */
  async until(fits: (value: T) => boolean, timeoutMs = 10_000): Promise<T> {
    const deadline = Date.now() + timeoutMs;
    for (;;) {
      const value = await this.next(Math.max(1, deadline - Date.now()));
      if (fits(value)) return value;
    }
  }

  /** Whether nothing more arrives for so long; reads nothing. */
  async isQuiet(ms: number): Promise<boolean> {
    const before = this.all.length;
    return this.#until(() => this.all.length > before, ms).then(
      () => false,
      () => true,
    );
  }

  #wake(): void {
    for (const wake of [...this.#waiting]) wake();
  }

  #until(isDone: () => boolean, timeoutMs: number): Promise<void> {
    if (isDone()) return Promise.resolve();
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const check = () => isDone() && resolve();
    const timer = setTimeout(
      () => reject(new Error(`Nothing more in ${timeoutMs} ms after ${describe(this.all)}`)),
      timeoutMs,
    );
    this.#waiting.add(check);
    return promise.finally(() => {
      clearTimeout(timer);
      this.#waiting.delete(check);
    });
  }
}

const describe = (values: readonly unknown[]): string =>
  `${values.length} so far, the last: ${JSON.stringify(values.at(-1) ?? null)}`;
