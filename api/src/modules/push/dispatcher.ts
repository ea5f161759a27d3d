import type pg from 'pg';
import type { Context } from '../../kernel/context.ts';
import { RepeatingTask } from '../../kernel/jobs/repeating-task.ts';
import type { PushSending } from './sending.ts';

/** How many calls are under way at a time, and how many of them for one channel. */
const mostUnderWay = 60;
const share = 20;
/** Longer than the calls for one push may take: whoever dies meanwhile has them made again by others. */
const lentMs = 60_000;
const keptMs = 30 * 24 * 3_600_000;
const purgeEveryMs = 3_600_000;

interface Options {
  readonly pool: pg.Pool;
  readonly open: (tenantId: string) => Context;
  readonly sending: PushSending;
  readonly onError: (error: unknown) => void;
  readonly everyMs?: number;
}

/** Sends pushes when they are due: of one thread on one device in order, any number of workers side by side. */
export class PushDispatcher {
  readonly #options: Options;
  readonly #task: RepeatingTask;
  readonly #underWay = new Set<Promise<void>>();
  #purgedAt = -Infinity;

  constructor(options: Options) {
    this.#options = options;
    const { everyMs = 500, onError } = options;
    this.#task = new RepeatingTask(() => this.#run(), { everyMs, onError });
  }

  start(): void {
    this.#task.wake();
  }

  /** Resolves when no call is under way any more; none follows. */
  async stop(): Promise<void> {
    await this.#task.stop();
    await Promise.all(this.#underWay);
  }

  async #run(): Promise<void> {
    const { pool, open, sending, onError } = this.#options;
    await this.#purge();
    const room = mostUnderWay - this.#underWay.size;
    if (room <= 0) return;
    const now = Date.now();
    const { rows } = await pool.query<{ tenant_id: string; id: string }>(
      'select tenant_id, id from app.push_claim($1, $2, $3, $4)',
      [new Date(now), new Date(now + lentMs), room, share],
    );
    for (const { tenant_id, id } of rows) {
      const call = sending
        .send(open(tenant_id), id)
        .catch(onError)
        .finally(() => {
          this.#underWay.delete(call);
          // What stood behind it in its thread may go now.
          this.#task.wake();
        });
      this.#underWay.add(call);
    }
  }

  async #purge(): Promise<void> {
    if (performance.now() - this.#purgedAt < purgeEveryMs) return;
    this.#purgedAt = performance.now();
    await this.#options.pool.query('select app.push_purge($1)', [new Date(Date.now() - keptMs)]);
  }
}
