/** The half of a BullMQ worker that is used here. */
interface Worker {
  waitUntilReady(): Promise<unknown>;
  close(force?: boolean): Promise<void>;
  disconnect(): Promise<void>;
}

type Run = (job: () => Promise<void>) => Promise<void>;

interface Timing {
  readonly checkEveryMs: number;
  readonly silenceMs: number;
}

/**
 * A worker that is replaced when jobs wait and it has not taken one for 30 s: after an outage of
 * Redis a worker may stay connected and idle for ever.
 */
export class WatchedWorker {
  readonly #start: (run: Run) => Worker;
  readonly #waiting: () => Promise<number>;
  readonly #onError: (error: unknown) => void;
  readonly #timing: Timing;
  readonly #timer: NodeJS.Timeout;
  #worker: Worker;
  #running = 0;
  #lastSign = performance.now();

  constructor(
    start: (run: Run) => Worker,
    waiting: () => Promise<number>,
    onError: (error: unknown) => void,
    timing: Timing = { checkEveryMs: 10_000, silenceMs: 30_000 },
  ) {
    this.#start = start;
    this.#waiting = waiting;
    this.#onError = onError;
    this.#timing = timing;
    this.#worker = start(job => this.#run(job));
    this.#timer = setInterval(() => void this.#check(), timing.checkEveryMs).unref();
  }

  async ready(): Promise<void> {
    await this.#worker.waitUntilReady();
  }

  /** Waits for the jobs that run. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#worker.close();
  }

  /** Drops the connections at once. */
  async disconnect(): Promise<void> {
    clearInterval(this.#timer);
    await this.#worker.disconnect();
  }

  async #run(job: () => Promise<void>): Promise<void> {
    this.#running += 1;
    try {
      await job();
    } finally {
      this.#running -= 1;
      this.#lastSign = performance.now();
    }
  }

  async #check(): Promise<void> {
    try {
      const isBusy = this.#running > 0 || (await this.#waiting()) === 0;
      if (isBusy) this.#lastSign = performance.now();
      if (performance.now() - this.#lastSign < this.#timing.silenceMs) return;
      this.#lastSign = performance.now();
      const silent = this.#worker;
      this.#worker = this.#start(job => this.#run(job));
      this.#onError(new Error('The job worker took no waiting job and was replaced.'));
      silent.close(true).catch(this.#onError);
    } catch (error) {
      this.#onError(error);
    }
  }
}
