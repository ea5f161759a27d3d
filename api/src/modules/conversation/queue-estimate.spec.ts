import { expect, it } from 'vitest';
import { estimateOf } from './queue-estimate.ts';

it('W-13: place times the median gap to place times the 90th percentile, in whole minutes upwards', () => {
  const gaps = { count: 10, medianMs: 40_000, p90Ms: 100_000 };
  expect(estimateOf(0, gaps)).toEqual({ estimateMinMinutes: 1, estimateMaxMinutes: 2 });
  expect(estimateOf(2, gaps)).toEqual({ estimateMinMinutes: 2, estimateMaxMinutes: 5 });
});

it('W-13: below ten pick-ups nothing is estimated', () => {
  const none = { estimateMinMinutes: null, estimateMaxMinutes: null };
  expect(estimateOf(1, { count: 9, medianMs: 1, p90Ms: 1 })).toEqual(none);
  expect(estimateOf(1, null)).toEqual(none);
});
