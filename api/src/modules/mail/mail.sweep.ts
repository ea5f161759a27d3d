import type pg from 'pg';
import type { HintBus } from '../../kernel/hints/hint-bus.ts';
import { RepeatingTask } from '../../kernel/jobs/repeating-task.ts';
import { outboxTopic } from '../../kernel/outbox/outbox-relay.ts';

const keptMs = 90 * 24 * 3_600_000;
const purgeEveryMs = 3_600_000;

interface Options {
  readonly pool: pg.Pool;
  readonly hints: HintBus;
  readonly onError: (error: unknown) => void;
  readonly everyMs?: number;
}

/** Looks every ten seconds who has left answers unread for too long, in one statement for all companies. */
export class MailSweep {
  readonly #options: Options;
  readonly #task: RepeatingTask;
  #purgedAt = -Infinity;

  constructor(options: Options) {
    this.#options = options;
    const { everyMs = 10_000, onError } = options;
    this.#task = new RepeatingTask(() => this.#sweep(), { everyMs, onError });
  }

  start(): void {
    this.#task.wake();
  }

  async stop(): Promise<void> {
    await this.#task.stop();
  }

  async #sweep(): Promise<void> {
    const { pool, hints } = this.#options;
    const { rows } = await pool.query<{ asked: string }>('select app.mail_sweep($1) as asked', [
      new Date(),
    ]);
    if (Number(rows[0]?.asked ?? 0) > 0) hints.publish([{ topic: outboxTopic }]);
    if (performance.now() - this.#purgedAt < purgeEveryMs) return;
    this.#purgedAt = performance.now();
    await pool.query('select app.mail_purge($1)', [new Date(Date.now() - keptMs)]);
  }
}
