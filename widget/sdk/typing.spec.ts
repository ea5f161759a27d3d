import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createOtherTyping, createOwnTyping } from './typing.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('reports typing at most every two seconds, and its end once', () => {
  const report = vi.fn();
  const typing = createOwnTyping(report);
  for (const text of ['h', 'he', 'hel']) typing.edited(text);
  expect(report.mock.calls).toEqual([[true]]);
  vi.advanceTimersByTime(2_000);
  typing.edited('hell');
  typing.edited('');
  typing.edited('');
  expect(report.mock.calls).toEqual([[true], [true], [false]]);
});

it('K-25: tells what is typed every second where agents may see it, and only there', () => {
  const report = vi.fn();
  const typing = createOwnTyping(report, () => true);
  typing.edited('h');
  vi.advanceTimersByTime(999);
  typing.edited('he');
  vi.advanceTimersByTime(1);
  typing.edited('x'.repeat(600));
  typing.edited('');
  expect(report.mock.calls).toEqual([[true, 'h'], [true, 'x'.repeat(500)], [false]]);
});

it('forgets that the other side types after six seconds without a word', () => {
  const typing = createOtherTyping();
  typing.set(true);
  vi.advanceTimersByTime(5_999);
  expect(typing.isTyping.get()).toBe(true);
  vi.advanceTimersByTime(1);
  expect(typing.isTyping.get()).toBe(false);
});
