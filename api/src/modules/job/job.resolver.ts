import { Arg, Authorized, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { JobArea } from './job-area.ts';
import { ledgersOf } from './job.ledgers.ts';
import type { JobMonitor } from './job.monitor.ts';
import {
  FailedJob,
  FailedJobConnection,
  FailedJobsInput,
  FailedJobsPayload,
  JobLedger,
  JobQueue,
} from './job.type.ts';

/** What the company's work in the background is at, for those who look after it. */
@Resolver(() => FailedJob)
export class JobResolver {
  constructor(private readonly monitor: JobMonitor) {}

  @Query(() => [JobQueue], {
    description: 'How much of the company’s work in the background waits, runs and failed.',
  })
  @Authorized('settings.write')
  jobQueues(@Ctx() ctx: Context) {
    return this.monitor.queuesOf(ctx);
  }

  @Query(() => [JobLedger], {
    description: 'What waits and failed of work that keeps a ledger of its own.',
  })
  @Authorized('settings.write')
  jobLedgers(@Ctx() ctx: Context) {
    return ledgersOf(ctx);
  }

  @Query(() => FailedJobConnection, {
    description: 'Work that was given up and not dealt with, the latest first.',
  })
  @Authorized('settings.write')
  failedJobs(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => String, { nullable: true, description: 'The `endCursor` before.' })
    after?: string,
    @Arg('area', () => JobArea, { nullable: true, description: 'Only of this area.' })
    area?: JobArea,
  ) {
    return this.monitor.failed(ctx, { first, after: after ?? null, area: area ?? null });
  }

  @Mutation(() => FailedJobsPayload, {
    description: 'Lets failed jobs run again; each takes effect once, however often it is tried.',
  })
  @Authorized('settings.write')
  async failedJobsRetry(
    @Ctx() ctx: Context,
    @Arg('input', () => FailedJobsInput, { description: 'Which.' }) input: FailedJobsInput,
  ) {
    return Object.assign(new FailedJobsPayload(), { count: await this.monitor.retry(ctx, input) });
  }

  @Mutation(() => FailedJobsPayload, {
    description: 'Gives failed jobs up for good: what they were to do stays undone.',
  })
  @Authorized('settings.write')
  async failedJobsDiscard(
    @Ctx() ctx: Context,
    @Arg('input', () => FailedJobsInput, { description: 'Which.' }) input: FailedJobsInput,
  ) {
    const count = await this.monitor.discard(ctx, input);
    return Object.assign(new FailedJobsPayload(), { count });
  }
}
