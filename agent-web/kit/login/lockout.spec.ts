import { TestBed } from '@angular/core/testing';
import { Lockout } from './lockout';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const lockout = () => TestBed.runInInjectionContext(() => new Lockout());

it('counts down by the second and then welcomes a try', async () => {
  const wait = lockout();
  expect(wait.secondsLeft()).toBe(0);
  wait.start(2_500);
  expect(wait.secondsLeft()).toBe(3);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(wait.secondsLeft()).toBe(2);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(wait.secondsLeft()).toBe(0);
});

it('stops counting when it is over', async () => {
  lockout().start(1_000);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(vi.getTimerCount()).toBe(0);
});
