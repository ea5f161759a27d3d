import type { Context } from '../../kernel/context.ts';
import { listOf } from '../../kernel/db/list.ts';
import { Fault, notFound } from '../../kernel/errors/fault.ts';
import { say } from '../../kernel/errors/words.ts';
import {
  type Page,
  decodeCursor,
  encodeCursor,
  pageOf,
  pageSize,
} from '../../kernel/graphql/connection.ts';
import type { JobQueues } from '../../kernel/jobs/job-queues.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { JobArea, areaOf, jobAreas, wordsOf } from './job-area.ts';
import { reasonOf, titleOf } from './job.words.ts';

/** Which failed jobs are meant: those named, or all of an area, or all. */
export interface JobChoice {
  readonly jobIds?: readonly string[] | null | undefined;
  readonly area?: JobArea | null | undefined;
}

interface Standing {
  readonly id: string | null;
  readonly kind: string;
  readonly state: 'WAITING' | 'DELAYED' | 'FAILED';
  readonly count: string;
  readonly oldestAt: Date;
}

interface FailedRow {
  readonly id: string;
  readonly kind: string;
  readonly lastError: string | null;
  readonly attempts: number;
  readonly createdAt: Date;
  readonly failedAt: Date;
}

const mostAtOnce = 100;
const failed = 'done_at is null and failed_at is not null';
/** The name of an area by SQL, so that pages and changes can be limited to one; see `areaOf`. */
const firstWord = String.raw`split_part(regexp_replace(kind, '^timer\.', ''), '.', 1)`;

/**
 * What the company's jobs are at. Everything is read from the outbox, where each job stands until it is done, so it is the same
 * whichever store carries them; the store is asked only for what runs at this moment.
 */
export class JobMonitor {
  constructor(private readonly queues: Pick<JobQueues, 'running'>) {}

  /** How many jobs of each area are in each state. */
  async queuesOf(ctx: Context) {
    const running = await this.#running(ctx);
    const rows = await ctx.query<Standing>(
      `select case when id = any(?::uuid[]) then id end as id, kind,
              case when failed_at is not null then 'FAILED' when last_error is not null then 'DELAYED' else 'WAITING' end as state,
              count(*) as count, min(created_at) as oldest_at
         from app.outbox where tenant_id = ? and done_at is null group by 1, 2, 3`,
      [listOf(running), ctx.tenantId],
    );
    return jobAreas.map(area => standingOf(area, rows));
  }

  /** Failed jobs, the latest first. */
  async failed(
    ctx: Context,
    wish: { readonly area: JobArea | null; readonly first: number; readonly after: string | null },
  ): Promise<Page<object>> {
    const size = pageSize(wish.first);
    const [failedAt = null, id = null] = wish.after ? decodeCursor(wish.after, 2) : [];
    if (id !== null && !isUuid(String(id))) throw new Fault('INVALID_INPUT');
    const rows = await ctx.query<FailedRow>(
      `select id, kind, last_error, attempts, created_at, failed_at from app.outbox
        where tenant_id = ? and ${failed} and ${ofArea(wish.area)}
          and (?::uuid is null or (failed_at, id) < (?::timestamptz, ?::uuid))
        order by failed_at desc, id desc limit ?`,
      [ctx.tenantId, id, failedAt, id, size + 1],
    );
    const page = pageOf(rows, size, row => encodeCursor([row.failedAt.toISOString(), row.id]));
    return { ...page, nodes: page.nodes.map(row => shown(ctx, row)) };
  }

  /** Lets failed jobs run again, as if for the first time. Answers how many. Throws NOT_FOUND for a job that is not his. */
  async retry(ctx: Context, choice: JobChoice): Promise<number> {
    return this.#change(
      ctx,
      choice,
      'failed_at = null, last_error = null, enqueued_at = null, attempts = 0',
      [],
    );
  }

  /** Gives failed jobs up: they never run again. Answers how many. Throws NOT_FOUND for a job that is not his. */
  async discard(ctx: Context, choice: JobChoice): Promise<number> {
    return this.#change(ctx, choice, 'done_at = ?', [ctx.now()]);
  }

  async #change(
    ctx: Context,
    { jobIds, area }: JobChoice,
    change: string,
    values: readonly unknown[],
  ): Promise<number> {
    const ids = jobIds ?? null;
    if (ids && ids.length > mostAtOnce)
      throw new Fault('INVALID_INPUT', {}, `Name at most ${mostAtOnce} jobs at once.`);
    if (ids) await this.#know(ctx, ids);
    return ctx.transact(async inner => {
      const rows = await inner.em.execute<{ id: string }[]>(
        `update app.outbox set ${change}
          where tenant_id = ? and ${failed} and ${ofArea(area ?? null)} ${ids ? 'and id = any(?::uuid[])' : ''}
          returning id`,
        [...values, ctx.tenantId, ...(ids ? [listOf(ids)] : [])],
      );
      inner.tell({ topic: 'outbox' });
      return rows.length;
    });
  }

  async #know(ctx: Context, ids: readonly string[]): Promise<void> {
    if (!ids.every(isUuid)) throw notFound();
    const rows = await ctx.query(
      'select id from app.outbox where tenant_id = ? and id = any(?::uuid[])',
      [ctx.tenantId, listOf(ids)],
    );
    if (rows.length < new Set(ids).size) throw notFound();
  }

  // While the store is away nothing runs, and what is to run is still told.
  async #running(ctx: Context): Promise<string[]> {
    try {
      const jobs = await this.queues.running();
      return jobs.filter(({ tenantId }) => tenantId === ctx.tenantId).map(({ id }) => id);
    } catch (error) {
      ctx.log.warn({ err: error }, 'The job queue could not be asked what runs.');
      return [];
    }
  }
}

function standingOf(area: JobArea, rows: readonly Standing[]) {
  const own = rows.filter(({ kind }) => areaOf(kind) === area);
  const count = (fits: (row: Standing) => boolean) =>
    own.filter(fits).reduce((sum, row) => sum + Number(row.count), 0);
  const waits = own.filter(row => row.state !== 'FAILED').map(row => row.oldestAt.getTime());
  return {
    area,
    waiting: count(row => !row.id && row.state === 'WAITING'),
    active: count(row => row.id !== null && row.state !== 'FAILED'),
    delayed: count(row => !row.id && row.state === 'DELAYED'),
    failed: count(row => row.state === 'FAILED'),
    oldestAt: waits.length > 0 ? new Date(Math.min(...waits)) : null,
  };
}

const inSql = (words: readonly string[]): string => words.map(word => `'${word}'`).join(', ');

function ofArea(area: JobArea | null): string {
  if (area === null) return 'true';
  if (area !== JobArea.OTHER) return `${firstWord} in (${inSql(wordsOf[area])})`;
  return `${firstWord} not in (${inSql(Object.values(wordsOf).flat())})`;
}

const shown = (ctx: Context, { kind, lastError, ...row }: FailedRow) => ({
  ...row,
  area: areaOf(kind),
  title: say(titleOf(kind), ctx.locale),
  reason: say(reasonOf(lastError), ctx.locale),
});
