import { BullMqQueues } from './bullmq-queues.ts';

/** A job on its way from the outbox to a worker. */
export interface QueuedJob {
  /** The outbox row's id; adding the same id again while it waits adds nothing. */
  readonly id: string;
  readonly name: string;
  readonly tenantId: string;
  readonly payload: unknown;
}

/** How many jobs are in each state. */
export interface JobCounts {
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
}

/** Runs one job; `attempt` counts from 1. A rejection means: again later. */
export type JobHandler = (job: QueuedJob, attempt: number) => Promise<void>;

/** Carries jobs to the workers. May lose everything at any moment: the outbox holds the promise. */
export interface JobQueues {
  /** Rejects soon (3 s at most) while the queue's store is away. */
  add(jobs: readonly QueuedJob[]): Promise<void>;
  /** Starts to hand jobs to this process. Rejects when the store would evict jobs. */
  work(handle: JobHandler): Promise<void>;
  counts(): Promise<JobCounts>;
  /** What runs at this moment, in all processes. Rejects soon while the queue's store is away. */
  running(): Promise<readonly QueuedJob[]>;
  /** Waits for the jobs that run here, then lets go of the connections. */
  close(): Promise<void>;
}

export interface JobQueuesOptions {
  readonly redisUrl?: string;
  /** Connects as the role that owns the schema `bullmq`. */
  readonly postgresUrl?: string;
  /** The queue's name; without colons. */
  readonly name?: string;
  readonly onError?: (error: unknown) => void;
}

/** BullMQ on Redis where its address is given, otherwise on PostgreSQL. */
export function createJobQueues(options: JobQueuesOptions): JobQueues {
  return new BullMqQueues(options);
}
