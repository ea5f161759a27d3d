import type { Pool } from 'pg';
import type { HintBus } from '../hints/hint-bus.ts';
import { RepeatingTask } from '../jobs/repeating-task.ts';
import { outboxTopic } from '../outbox/outbox-relay.ts';

const batchSize = 500;

interface Options {
  readonly onError?: (error: unknown) => void;
  readonly everyMs?: number;
}

/**
 * Turns due timers into jobs each second. A timer of kind `x` becomes a job called `timer.x`, in one
 * statement, so it fires once however many sweepers run.
 */
export class TimerSweeper {
  readonly #pool: Pool;
  readonly #hints: HintBus;
  readonly #now: () => Date;
  readonly #task: RepeatingTask;

  constructor(
    pool: Pool,
    hints: HintBus,
    now: () => Date = () => new Date(),
    options: Options = {},
  ) {
    const { onError = () => {}, everyMs = 1_000 } = options;
    this.#pool = pool;
    this.#hints = hints;
    this.#now = now;
    this.#task = new RepeatingTask(() => this.#sweep(), { everyMs, onError });
  }

  /** How long ago a sweep last went well, in milliseconds. */
  get silenceMs(): number {
    return this.#task.silenceMs;
  }

  start(): void {
    this.#task.wake();
  }

  /** Sweeps now instead of at the next second. */
  wake(): void {
    this.#task.wake();
  }

  async stop(): Promise<void> {
    await this.#task.stop();
  }

  async #sweep(): Promise<void> {
    let fired = batchSize;
    while (fired === batchSize) {
      const { rows } = await this.#pool.query<{ fired: string }>(
        'select app.timer_claim($1, $2) as fired',
        [this.#now(), batchSize],
      );
      fired = Number(rows[0]?.fired ?? 0);
      if (fired > 0) this.#hints.publish([{ topic: outboxTopic }]);
    }
  }
}
