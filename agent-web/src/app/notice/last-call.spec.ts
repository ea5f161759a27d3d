import { lastCall } from './last-call';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('calls at once, then at most once per interval with the last value', () => {
  const calls: string[] = [];
  const call = lastCall<string>(3_000, value => calls.push(value));
  ['a', 'b', 'c'].forEach(call);
  expect(calls).toEqual(['a']);
  vi.advanceTimersByTime(3_000);
  expect(calls).toEqual(['a', 'c']);
  vi.advanceTimersByTime(6_000);
  expect(calls).toEqual(['a', 'c']);
});
