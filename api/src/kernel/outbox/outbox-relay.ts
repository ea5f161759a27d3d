import type { Pool } from 'pg';
import type { HintBus } from '../hints/hint-bus.ts';
import type { JobQueues, QueuedJob } from '../jobs/job-queues.ts';
import { RepeatingTask } from '../jobs/repeating-task.ts';

/** The hint that outbox rows were committed. */
export const outboxTopic = 'outbox';

const batchSize = 200;
const purgeEveryMs = 3_600_000;

interface OutboxRow {
  readonly tenant_id: string;
  readonly id: string;
  readonly kind: string;
  readonly payload: unknown;
}

interface Options {
  readonly onError?: (error: unknown) => void;
  readonly everyMs?: number;
  /** When a row that was handed over and is not done yet is handed over again (PostgreSQL interval). */
  readonly againAfter?: string;
}

/**
 * Hands committed outbox rows to the job queues: at once when hinted, each second anyway, and again
 * when a job that was handed over is not done in time. Any number of relays may run.
 */
export class OutboxRelay {
  readonly #pool: Pool;
  readonly #queues: JobQueues;
  readonly #hints: HintBus;
  readonly #againAfter: string;
  readonly #task: RepeatingTask;
  #unsubscribe = () => {};
  #claimed: readonly QueuedJob[] = [];
  #purgedAt = -Infinity;

  constructor(pool: Pool, queues: JobQueues, hints: HintBus, options: Options = {}) {
    const { onError = () => {}, everyMs = 1_000, againAfter = '2 minutes' } = options;
    this.#pool = pool;
    this.#queues = queues;
    this.#hints = hints;
    this.#againAfter = againAfter;
    this.#task = new RepeatingTask(() => this.#relay(), { everyMs, onError });
  }

  /** How long ago everything was last handed over, in milliseconds. */
  get silenceMs(): number {
    return this.#task.silenceMs;
  }

  start(): void {
    this.#unsubscribe = this.#hints.subscribe(outboxTopic, () => this.#task.wake());
    this.#task.wake();
  }

  async stop(): Promise<void> {
    this.#unsubscribe();
    await this.#task.stop();
  }

  async #relay(): Promise<void> {
    let isFull = true;
    while (isFull) {
      // What could not be handed over is tried again first: its rows count as handed over already.
      if (this.#claimed.length === 0) this.#claimed = await this.#claim();
      if (this.#claimed.length > 0) await this.#queues.add(this.#claimed);
      isFull = this.#claimed.length === batchSize;
      this.#claimed = [];
    }
    await this.#purge();
  }

  async #claim(): Promise<readonly QueuedJob[]> {
    const { rows } = await this.#pool.query<OutboxRow>(
      'select tenant_id, id, kind, payload from app.outbox_claim($1, $2)',
      [batchSize, this.#againAfter],
    );
    return rows.map(({ tenant_id, id, kind, payload }) => ({
      id,
      name: kind,
      tenantId: tenant_id,
      payload,
    }));
  }

  async #purge(): Promise<void> {
    if (performance.now() - this.#purgedAt < purgeEveryMs) return;
    this.#purgedAt = performance.now();
    await this.#pool.query('select app.outbox_purge($1)', ['7 days']);
  }
}
