import type { Logger } from 'pino';
import type { Context } from '../context.ts';
import { metrics } from '../metrics.ts';
import type { Job } from './define-job.ts';
import type { QueuedJob } from './job-queues.ts';

const usualAttempts = 5;

/**
 * Runs queued jobs, each in one transaction of its tenant that also marks it done: a job handed over
 * twice takes effect once. A job that fails for good becomes a dead letter in the outbox.
 */
export class JobRunner {
  readonly #jobs: ReadonlyMap<string, Job<unknown>>;
  readonly #openContext: (tenantId: string) => Context;
  readonly #log: Logger;

  constructor(
    jobs: readonly Job<unknown>[],
    openContext: (tenantId: string) => Context,
    log: Logger,
  ) {
    this.#jobs = new Map(jobs.map(job => [job.name, job]));
    this.#openContext = openContext;
    this.#log = log;
  }

  /** The handler for the job queues. Rejects when the job is to be tried again. */
  readonly handle = async (queued: QueuedJob, attempt: number): Promise<void> => {
    const stopTimer = metrics.jobSeconds.startTimer({ job: queued.name });
    try {
      await this.#run(queued);
      metrics.jobs.inc({ job: queued.name, outcome: 'done' });
    } catch (error) {
      const isDead = attempt >= (this.#jobs.get(queued.name)?.attempts ?? usualAttempts);
      metrics.jobs.inc({ job: queued.name, outcome: isDead ? 'dead' : 'failed' });
      this.#log.warn(
        { err: error, job: queued.name, id: queued.id, attempt, isDead },
        'A job failed.',
      );
      await this.#recordFailure(queued, attempt, error, isDead);
      if (!isDead) throw error;
    } finally {
      stopTimer();
    }
  };

  async #run({ id, name, tenantId, payload }: QueuedJob): Promise<void> {
    const job = this.#jobs.get(name);
    // Rejected rather than dropped: a newer release may know it while this one is being replaced.
    if (job === undefined) throw new Error(`No job is called ${name}.`);
    const checked: unknown = job.schema.parse(payload);
    if (job.isOutside && !(await this.#isDone(tenantId, id)))
      await job.run(this.#openContext(tenantId), checked);
    await this.#openContext(tenantId).transact(async ctx => {
      // Both are undone when the job fails.
      const isNew = await ctx.em.execute(
        `with taken as (
           insert into app.processed_job (tenant_id, job_id) values (?, ?) on conflict do nothing returning tenant_id, job_id
         ), done as (
           update app.outbox o set done_at = now(), last_error = null
             from taken t where o.tenant_id = t.tenant_id and o.id = t.job_id
         )
         select 1 from taken`,
        [tenantId, id],
      );
      if (isNew.length === 0) return;
      if (!job.isOutside) await job.run(ctx, checked);
      await ctx.em.flush();
    });
  }

  async #isDone(tenantId: string, id: string): Promise<boolean> {
    const rows = await this.#openContext(tenantId).query(
      'select 1 from app.processed_job where tenant_id = ? and job_id = ?',
      [tenantId, id],
    );
    return rows.length > 0;
  }

  async #recordFailure(
    { id, tenantId }: QueuedJob,
    attempt: number,
    error: unknown,
    isDead: boolean,
  ): Promise<void> {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    await this.#openContext(tenantId).transact(ctx =>
      ctx.em.execute(
        `update app.outbox
            set attempts = ?, last_error = ?, failed_at = case when ? then now() end
          where tenant_id = ? and id = ? and done_at is null`,
        [attempt, reason.slice(0, 500), isDead, tenantId, id],
      ),
    );
  }
}
