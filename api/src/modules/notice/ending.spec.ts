import { expect, it } from 'vitest';
import { nextMark } from './ending.ts';

const end = new Date('2026-06-15T12:00:00Z');
const before = (days: number) => new Date(end.getTime() - days * 86_400_000);

it.each([
  [300, 14],
  [14.5, 14],
  [14, 7],
  [3, 1],
])('P-03, C-07: %s days before the end the next word comes at %s', (days, mark) => {
  expect(nextMark(end, before(days))).toEqual(before(mark));
});

it('P-03: on the last day, and after it, there is none left', () => {
  for (const days of [1, 0.5, -3]) expect(nextMark(end, before(days))).toBeNull();
});
