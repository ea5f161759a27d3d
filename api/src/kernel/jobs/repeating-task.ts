interface Options {
  readonly everyMs: number;
  readonly onError: (error: unknown) => void;
}

/**
 * Does something again and again: at least every so often, sooner when woken, never twice at once.
 * A failure is reported and does not end it.
 */
export class RepeatingTask {
  readonly #run: () => Promise<void>;
  readonly #options: Options;
  #timer: NodeJS.Timeout | undefined;
  #current: Promise<void> | undefined;
  #isWoken = false;
  #isStopped = false;
  #lastSuccess = performance.now();

  constructor(run: () => Promise<void>, options: Options) {
    this.#run = run;
    this.#options = options;
  }

  /** How long ago the task last went well, in milliseconds. */
  get silenceMs(): number {
    return performance.now() - this.#lastSuccess;
  }

  /** Runs the task now, or once more when it is running. */
  wake(): void {
    if (this.#isStopped) return;
    this.#isWoken = true;
    this.#current ??= this.#loop().finally(() => (this.#current = undefined));
  }

  /** Resolves when a run in progress has ended; none follows. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    await this.#current;
  }

  async #loop(): Promise<void> {
    clearTimeout(this.#timer);
    while (this.#isWoken && !this.#isStopped) {
      this.#isWoken = false;
      await this.#once();
    }
    if (!this.#isStopped) this.#timer = setTimeout(() => this.wake(), this.#options.everyMs);
  }

  async #once(): Promise<void> {
    try {
      await this.#run();
      this.#lastSuccess = performance.now();
    } catch (error) {
      this.#options.onError(error);
    }
  }
}
