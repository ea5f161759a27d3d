import type pg from 'pg';
import type { Context } from '../../kernel/context.ts';
import type { OutgoingHttp } from '../../kernel/http/outgoing/index.ts';
import { RepeatingTask } from '../../kernel/jobs/repeating-task.ts';
import type { SealedBox } from '../../kernel/sealed.ts';
import { deliver } from './delivery.ts';
import { placeEvents } from './feed.ts';

/** How many calls are under way at a time, and how many of them to one address. */
const mostUnderWay = 50;
const share = 10;
/** Longer than a call may take: whoever dies meanwhile has his deliveries tried again by others. */
const lentMs = 60_000;
const keptMs = 30 * 24 * 3_600_000;
const purgeEveryMs = 3_600_000;

interface Options {
  readonly pool: pg.Pool;
  readonly open: (tenantId: string) => Context;
  readonly http: OutgoingHttp;
  readonly box: SealedBox;
  readonly onError: (error: unknown) => void;
  readonly everyMs?: number;
}

/** Tells other systems what happened: in order per conversation, any number of workers side by side. */
export class WebhookDispatcher {
  readonly #options: Options;
  readonly #task: RepeatingTask;
  readonly #underWay = new Set<Promise<void>>();
  #purgedAt = -Infinity;

  constructor(options: Options) {
    this.#options = options;
    const { everyMs = 1_000, onError } = options;
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
    const { pool, open, onError } = this.#options;
    const { rows } = await pool.query<{ tenant_id: string }>(
      'select tenant_id from app.event_tenants()',
    );
    for (const { tenant_id } of rows) await placeEvents(open(tenant_id)).catch(onError);
    await this.#take();
    await this.#purge();
  }

  async #take(): Promise<void> {
    const { pool, open, http, box, onError } = this.#options;
    const room = mostUnderWay - this.#underWay.size;
    if (room <= 0) return;
    const now = Date.now();
    const { rows } = await pool.query<{ tenant_id: string; id: string }>(
      'select tenant_id, id from app.webhook_claim($1, $2, $3, $4)',
      [new Date(now), new Date(now + lentMs), room, share],
    );
    for (const { tenant_id, id } of rows) {
      const call = deliver(open(tenant_id), id, http, box)
        .catch(onError)
        .finally(() => {
          this.#underWay.delete(call);
          // What stood behind it in its line may go now.
          this.#task.wake();
        });
      this.#underWay.add(call);
    }
  }

  async #purge(): Promise<void> {
    if (performance.now() - this.#purgedAt < purgeEveryMs) return;
    this.#purgedAt = performance.now();
    await this.#options.pool.query('select app.event_purge($1)', [new Date(Date.now() - keptMs)]);
  }
}
