import type pg from 'pg';
import type { Context } from '../../kernel/context.ts';
import type { Logger } from '../../kernel/log.ts';
import { countViolations } from './consistency.ts';

/** In the small hours of Asia and late in the evening of Europe. */
const nightlyHourUtc = 19;

/** Looks at start and every night whether the rules of routing hold for every tenant, and says so in the log. */
export class ConsistencyWatch {
  #timer: NodeJS.Timeout | null = null;
  #isStopped = false;
  #work: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly pool: pg.Pool,
    private readonly open: (tenantId: string) => Context,
    private readonly log: Logger,
  ) {}

  start(): void {
    this.#work = this.look().catch((error: unknown) =>
      this.log.error({ err: error }, 'Routing could not be checked.'),
    );
    this.#timer = setTimeout(() => this.start(), untilNight(new Date()));
    this.#timer.unref();
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#work;
  }

  /** One look at every tenant; answers how many violations there are in all. */
  async look(): Promise<number> {
    const { rows } = await this.pool.query<{ tenant_id: string }>('select * from app.tenants()');
    let all = 0;
    for (const { tenant_id: tenantId } of rows) {
      if (this.#isStopped) break;
      const found = (await countViolations(this.open(tenantId))).filter(({ count }) => count > 0);
      for (const { name, count } of found) {
        all += count;
        this.log.error({ tenantId, name, count }, 'A rule of routing is violated.');
      }
    }
    this.log.info({ tenants: rows.length, violations: all }, 'Routing was checked.');
    return all;
  }
}

/** How long until the next night. */
export function untilNight(now: Date): number {
  const next = new Date(now);
  next.setUTCHours(nightlyHourUtc, 0, 0, 0);
  if (next <= now) next.setUTCDate(next.getUTCDate() + 1);
  return next.getTime() - now.getTime();
}
