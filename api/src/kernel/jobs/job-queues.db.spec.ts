import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type Installation, startInstallation } from '../testing/installation.ts';
import { createJobQueues, type JobHandler, type JobQueues, type QueuedJob } from './job-queues.ts';

const redisUrl = process.env.REDIS_TESTS === '1' ? process.env.REDIS_URL : undefined;

const job = (payload: unknown = null): QueuedJob => ({
  id: randomUUID(),
  name: 'message.send-to-channel',
  tenantId: randomUUID(),
  payload,
});

/** A handler that notes each run, and a promise of the nth. */
function recorder(run: JobHandler = () => Promise.resolve()) {
  const runs: { job: QueuedJob; attempt: number }[] = [];
  let check = () => {};
  const handle: JobHandler = async (queued, attempt) => {
    runs.push({ job: queued, attempt });
    check();
    await run(queued, attempt);
  };
  const until = (count: number) =>
    new Promise<typeof runs>(resolve => {
      check = () => void (runs.length >= count && resolve(runs));
      check();
    });
  return { handle, runs, until };
}

function conformance(makeQueues: (name: string) => JobQueues) {
  function queues(name = `spec-${randomUUID()}`) {
    const made = makeQueues(name);
    onTestFinished(() => made.close());
    return made;
  }

  it('hands a job to the worker with everything it was added with', async () => {
    const jobs = queues();
    const { handle, until } = recorder();
    const added = job({ conversationId: 'c', nested: { list: [1, null, '中文'] } });
    await jobs.work(handle);
    await jobs.add([added]);
    expect(await until(1)).toEqual([{ job: added, attempt: 1 }]);
  });

  it('runs a job that was added twice once', async () => {
    const jobs = queues();
    const { handle, runs, until } = recorder();
    const [twice, last] = [job(), job()];
    await jobs.add([twice, twice]);
    await jobs.add([twice]);
    await jobs.add([last]);
    await jobs.work(handle);
    await until(2);
    await expect.poll(async () => (await jobs.counts()).active).toBe(0);
    expect(runs.map(run => run.job.id).toSorted()).toEqual([twice.id, last.id].toSorted());
  });

  it('keeps jobs for a worker that comes later, and counts them', async () => {
    const name = `spec-${randomUUID()}`;
    const producer = queues(name);
    await producer.add([job(1), job(2), job(3)]);
    expect(await producer.counts()).toEqual({ waiting: 3, active: 0, delayed: 0, failed: 0 });
    const consumer = queues(name);
    const { handle, until } = recorder();
    await consumer.work(handle);
    await until(3);
    await expect
      .poll(() => consumer.counts())
      .toEqual({ waiting: 0, active: 0, delayed: 0, failed: 0 });
  });

  it('tells what runs at this moment', async () => {
    const jobs = queues();
    let finish = () => {};
    const { handle, until } = recorder(() => new Promise(resolve => (finish = resolve)));
    await jobs.work(handle);
    const added = job({ conversationId: 'c' });
    await jobs.add([added]);
    await until(1);
    expect(await jobs.running()).toEqual([added]);
    finish();
    await expect.poll(() => jobs.running()).toEqual([]);
  });

  it('tries a failed job again, later, and counts the attempts', async () => {
    const jobs = queues();
    const { handle, until } = recorder((_job, attempt) =>
      attempt < 2 ? Promise.reject(new Error('the provider is away')) : Promise.resolve(),
    );
    await jobs.work(handle);
    await jobs.add([job()]);
    expect((await until(2)).map(run => run.attempt)).toEqual([1, 2]);
  });

  it('accepts the same job again once it has ended', async () => {
    const jobs = queues();
    const { handle, until } = recorder();
    const again = job();
    await jobs.work(handle);
    await jobs.add([again]);
    await until(1);
    await expect.poll(async () => (await jobs.counts()).active).toBe(0);
    await jobs.add([again]);
    expect(await until(2)).toHaveLength(2);
  });

  it('waits for the running job when it closes', async () => {
    const jobs = makeQueues(`spec-${randomUUID()}`);
    const gate = Promise.withResolvers<void>();
    let isDone = false;
    const { handle, until } = recorder(async () => {
      await gate.promise;
      isDone = true;
    });
    await jobs.work(handle);
    await jobs.add([job()]);
    await until(1);
    const closing = jobs.close();
    gate.resolve();
    await closing;
    expect(isDone).toBe(true);
  });
}

describe('on PostgreSQL', () => {
  let installation: Installation;
  beforeAll(async () => {
    installation = await startInstallation();
  }, 60_000);
  afterAll(() => installation.stop());

  conformance(name => createJobQueues({ postgresUrl: installation.urls.jobs, name }));
});

describe.skipIf(!redisUrl)('on Redis', () => {
  conformance(name => createJobQueues({ redisUrl, name }));
});

it('refuses to add while Redis is away', async () => {
  const errors: unknown[] = [];
  const jobs = createJobQueues({
    redisUrl: 'redis://127.0.0.1:1',
    onError: error => errors.push(error),
  });
  await expect(jobs.add([job()])).rejects.toThrow();
  await jobs.close();
});
