import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { WatchedWorker } from './watched-worker.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Run = (job: () => Promise<void>) => Promise<void>;

function watch(waiting: () => Promise<number>) {
  const started: { run: Run; isClosed: boolean }[] = [];
  const errors: unknown[] = [];
  const worker = new WatchedWorker(
    run => {
      const made = { run, isClosed: false };
      started.push(made);
      return {
        waitUntilReady: () => Promise.resolve(),
        close: async () => void (made.isClosed = true),
        disconnect: () => Promise.resolve(),
      };
    },
    waiting,
    error => errors.push(error),
  );
  return { worker, started, errors };
}

it('replaces a worker that takes no job while jobs wait', async () => {
  const { started, worker } = watch(() => Promise.resolve(3));
  await vi.advanceTimersByTimeAsync(50_000);
  expect(started.map(made => made.isClosed)).toEqual([true, false]);
  await worker.close();
  expect(started.every(made => made.isClosed)).toBe(true);
});

it('leaves a worker alone that has nothing to do', async () => {
  const { started, worker } = watch(() => Promise.resolve(0));
  await vi.advanceTimersByTimeAsync(600_000);
  expect(started).toHaveLength(1);
  await worker.close();
});

it('leaves a worker alone that is busy with a long job', async () => {
  const { started, worker } = watch(() => Promise.resolve(3));
  void started[0]!.run(() => new Promise(resolve => setTimeout(resolve, 300_000)));
  await vi.advanceTimersByTimeAsync(290_000);
  expect(started).toHaveLength(1);
  await worker.close();
});

it('leaves a worker alone while the store cannot be asked', async () => {
  const { started, errors, worker } = watch(() => Promise.reject(new Error('away')));
  await vi.advanceTimersByTimeAsync(100_000);
  expect([started.length, errors.length]).toEqual([1, 10]);
  await worker.close();
});
