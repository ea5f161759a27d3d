import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { RepeatingTask } from './repeating-task.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const quiet = { everyMs: 1_000, onError: () => {} };

it('runs when woken and then every so often', async () => {
  const run = vi.fn(() => Promise.resolve());
  const task = new RepeatingTask(run, quiet);
  task.wake();
  await vi.advanceTimersByTimeAsync(0);
  expect(run).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(run).toHaveBeenCalledTimes(3);
  await task.stop();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(run).toHaveBeenCalledTimes(3);
});

it('runs once more, not at the same time, when woken while it runs', async () => {
  let running = 0;
  let most = 0;
  const run = vi.fn(async () => {
    most = Math.max(most, ++running);
    await new Promise(resolve => setTimeout(resolve, 100));
    running -= 1;
  });
  const task = new RepeatingTask(run, quiet);
  for (let count = 0; count < 5; count += 1) task.wake();
  await vi.advanceTimersByTimeAsync(50);
  task.wake();
  await vi.advanceTimersByTimeAsync(500);
  expect([run.mock.calls.length, most]).toEqual([2, 1]);
});

it('reports a failure, goes on, and says how long nothing went well', async () => {
  const errors: unknown[] = [];
  let isBroken = true;
  const task = new RepeatingTask(
    () => (isBroken ? Promise.reject(new Error('broken')) : Promise.resolve()),
    { everyMs: 1_000, onError: error => errors.push(error) },
  );
  task.wake();
  await vi.advanceTimersByTimeAsync(3_500);
  expect(errors).toHaveLength(4);
  expect(task.silenceMs).toBe(3_500);
  isBroken = false;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(task.silenceMs).toBeLessThan(1_000);
  await task.stop();
});

it('waits for the run in progress when it is stopped', async () => {
  const steps: string[] = [];
  const task = new RepeatingTask(async () => {
    await new Promise(resolve => setTimeout(resolve, 100));
    steps.push('done');
  }, quiet);
  task.wake();
  const stopped = task.stop().then(() => steps.push('stopped'));
  await vi.advanceTimersByTimeAsync(100);
  await stopped;
  expect(steps).toEqual(['done', 'stopped']);
});
