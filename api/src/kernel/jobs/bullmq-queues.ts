import type { Job as BullMqJob } from 'bullmq';
import { withDeadline } from '../deadline.ts';
import {
  bullMqBackend,
  type BullMqBackend,
  type BullMqQueue,
  type JobData,
} from './bullmq-backend.ts';
import type {
  JobCounts,
  JobHandler,
  JobQueues,
  JobQueuesOptions,
  QueuedJob,
} from './job-queues.ts';
import { refuseEviction } from './redis-policy.ts';
import { WatchedWorker } from './watched-worker.ts';

const connectPatienceMs = 3_000;
const drainMs = 8_000;
// The job runner gives up earlier than this and says so in the outbox; BullMQ only has to go on.
const tries = 50;
const retention = { removeOnComplete: true, removeOnFail: true };
const retry = { attempts: tries, backoff: { type: 'slowing' } };

/** Waits 1 s, 2 s, 4 s … up to 5 min after a failure, each time between half and all of it. */
export function retryDelay(attempt: number, random: () => number = Math.random): number {
  return Math.round(Math.min(1_000 * 2 ** (attempt - 1), 300_000) * (0.5 + random() / 2));
}

/** Job queues by BullMQ, on either of its stores. */
export class BullMqQueues implements JobQueues {
  readonly #options: JobQueuesOptions;
  readonly #name: string;
  readonly #backend: BullMqBackend;
  readonly #queue: BullMqQueue;
  readonly #onError: (error: unknown) => void;
  #worker: WatchedWorker | undefined;

  constructor(options: JobQueuesOptions) {
    this.#options = options;
    this.#name = options.name ?? 'parley';
    this.#onError = options.onError ?? (() => {});
    this.#backend = bullMqBackend(options);
    this.#queue = this.#backend.queue(this.#name);
    this.#queue.on('error', this.#onError);
  }

  async add(jobs: readonly QueuedJob[]): Promise<void> {
    await this.#ready();
    await this.#queue.addBulk(
      jobs.map(({ id, name, tenantId, payload }) => ({
        name,
        data: { tenantId, payload },
        opts: { ...retention, ...retry, jobId: id },
      })),
    );
  }

  async work(handle: JobHandler): Promise<void> {
    if (this.#options.redisUrl !== undefined) await refuseEviction(this.#options.redisUrl);
    this.#worker = new WatchedWorker(
      run => this.#startWorker(job => run(() => handle(queuedJob(job), job.attemptsMade + 1))),
      async () => (await this.counts()).waiting,
      this.#onError,
    );
    await this.#worker.ready();
  }

  async counts(): Promise<JobCounts> {
    await this.#ready();
    const counts = await this.#queue.getJobCounts('waiting', 'active', 'delayed', 'failed');
    const { waiting = 0, active = 0, delayed = 0, failed = 0 } = counts;
    return { waiting, active, delayed, failed };
  }

  async running(): Promise<readonly QueuedJob[]> {
    await this.#ready();
    // What ended while it was read is not there any more.
    return (await this.#queue.getActive()).filter(job => job?.data).map(queuedJob);
  }

  async close(): Promise<void> {
    await Promise.all([this.#worker && leave(this.#worker), leave(this.#queue)]);
  }

  // Until the first connection BullMQ would wait for ever; after it, commands fail by themselves.
  #ready(): Promise<unknown> {
    return withDeadline(this.#queue.waitUntilReady(), connectPatienceMs, 'Reaching the job queue');
  }

  #startWorker(process: (job: BullMqJob<JobData>) => Promise<void>) {
    const worker = this.#backend.worker(this.#name, process, {
      concurrency: 20,
      settings: { backoffStrategy: attempt => retryDelay(attempt) },
    });
    worker.on('error', this.#onError);
    return worker;
  }
}

/** While the store is away BullMQ would say goodbye for ever; a job cut off here runs again elsewhere. */
async function leave(part: Pick<BullMqQueue, 'close' | 'disconnect'>): Promise<void> {
  try {
    await withDeadline(part.close(), drainMs, 'Leaving the job queue');
  } catch {
    part.disconnect().catch(() => {});
  }
}

function queuedJob({
  id,
  name,
  data,
}: Pick<BullMqJob<JobData>, 'id' | 'name' | 'data'>): QueuedJob {
  if (id === undefined) throw new Error(`A job called ${name} has no id.`);
  return { id, name, ...data };
}
