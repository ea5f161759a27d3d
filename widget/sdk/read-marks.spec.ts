import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createReadMarks, type ReadMark } from './read-marks.ts';

const of = (conversationId: string, seq: number): ReadMark => ({ conversationId, seq });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('tells the first mark at once and of a flood the last one', () => {
  const told: ReadMark[] = [];
  const mark = createReadMarks(each => told.push(each));
  for (let seq = 1; seq <= 500; seq += 1) mark(of('one', seq));
  expect(told).toEqual([of('one', 1)]);

  vi.runAllTimers();
  expect(told).toEqual([of('one', 1), of('one', 500)]);
  mark(of('one', 501));
  expect(told.at(-1)).toEqual(of('one', 501));
});

it('leaves no conversation unmarked', () => {
  const told: ReadMark[] = [];
  const mark = createReadMarks(each => told.push(each));
  mark(of('one', 1));
  mark(of('one', 2));
  mark(of('two', 1));
  vi.runAllTimers();
  expect(told).toEqual([of('one', 1), of('one', 2), of('two', 1)]);
});
