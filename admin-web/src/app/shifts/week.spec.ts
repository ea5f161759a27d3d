import { expect, it } from 'vitest';
import { dayAfter, mondayOf } from './week';

it.each([
  ['2026-11-23', '2026-11-23'],
  ['2026-11-28', '2026-11-23'],
  ['2026-11-29', '2026-11-23'],
  ['2026-03-01', '2026-02-23'],
])('Q-30: the week of %s begins on %s', (day, monday) => {
  expect(mondayOf(day)).toBe(monday);
});

it('Q-30: weeks follow one another over the end of a year', () => {
  expect(dayAfter('2026-12-28', 7)).toBe('2027-01-04');
});
