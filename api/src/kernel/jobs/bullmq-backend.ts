import {
  type BulkJobOptions,
  createPostgresBackend,
  type Job,
  type JobType,
  Queue,
  Worker,
  type WorkerOptions,
} from 'bullmq';
import type { JobQueuesOptions } from './job-queues.ts';

/** What BullMQ keeps of a job; its id and name are BullMQ's own fields. */
export interface JobData {
  readonly tenantId: string;
  readonly payload: unknown;
}

type Emitter = { on(event: 'error', listener: (error: Error) => void): unknown };

/** The producing half of BullMQ, whichever store it is on. */
export interface BullMqQueue extends Emitter {
  waitUntilReady(): Promise<unknown>;
  addBulk(jobs: { name: string; data: JobData; opts: BulkJobOptions }[]): Promise<unknown>;
  getJobCounts(...states: JobType[]): Promise<Record<string, number>>;
  getActive(): Promise<readonly Pick<Job<JobData>, 'id' | 'name' | 'data'>[]>;
  close(): Promise<void>;
  disconnect(): Promise<void>;
}

/** The working half. */
export interface BullMqWorker extends Emitter {
  waitUntilReady(): Promise<unknown>;
  close(force?: boolean): Promise<void>;
  disconnect(): Promise<void>;
}

/** Makes BullMQ's two halves on one of its stores. */
export interface BullMqBackend {
  queue(name: string): BullMqQueue;
  worker(
    name: string,
    process: (job: Job<JobData, void>) => Promise<void>,
    options: Omit<WorkerOptions<never>, 'connection'>,
  ): BullMqWorker;
}

const onRedis = (url: string): BullMqBackend => ({
  // A producer that cannot reach Redis must hear so at once: the relay keeps the rows and tries again.
  queue: name => new Queue<JobData, void>(name, { connection: { url, enableOfflineQueue: false } }),
  worker: (name, process, options) =>
    new Worker<JobData, void>(name, process, {
      ...options,
      connection: { url, maxRetriesPerRequest: null },
    }),
});

const onPostgres = (connectionString: string): BullMqBackend => {
  const connection = { connectionString, max: 4, application_name: 'parley-jobs' };
  return {
    queue: name => new Queue(name, { connection }, createPostgresBackend) as BullMqQueue,
    worker: (name, process, options) =>
      new Worker(name, process, { ...options, connection }, createPostgresBackend),
  };
};

/** BullMQ on Redis where its address is given, otherwise on PostgreSQL. */
export function bullMqBackend({ redisUrl, postgresUrl }: JobQueuesOptions): BullMqBackend {
  if (redisUrl !== undefined) return onRedis(redisUrl);
  if (postgresUrl !== undefined) return onPostgres(postgresUrl);
  throw new Error('Job queues need a Redis or a PostgreSQL address.');
}
