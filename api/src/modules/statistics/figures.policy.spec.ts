import { expect, it } from 'vitest';
import { daysOf } from './day-range.policy.ts';
import { added, noTally } from './distribution.policy.ts';
import { statusTimes } from './status-times.policy.ts';

it('A-24: a range has 1 to 366 real days and leaves its end out', () => {
  expect(daysOf({ from: '2026-02-27', to: '2026-03-02' })).toEqual([
    '2026-02-27',
    '2026-02-28',
    '2026-03-01',
  ]);
  expect(daysOf({ from: '2024-01-01', to: '2025-01-01' })).toHaveLength(366);
  for (const [from, to] of [
    ['2024-01-01', '2025-01-02'],
    ['2026-01-01', '2026-01-01'],
    ['2026-01-02', '2026-01-01'],
    ['2026-02-30', '2026-03-02'],
    ['today', '2026-03-02'],
  ] as const)
    expect(daysOf({ from, to }), `${from} ${to}`).toBeNull();
});

it('A-24: tallies add up by their parts', () => {
  const one = { count: 1, sum: 5_000, buckets: [1, 0, 0, 0, 0] };
  expect(added(added(noTally, one), one)).toEqual({
    count: 2,
    sum: 10_000,
    buckets: [2, 0, 0, 0, 0],
  });
});

it('A-24: status times are cut at midnight and at now, and sum to the time online', () => {
  const at = (time: string) => new Date(`2026-11-${time}Z`);
  const changes = [
    { status: 'ONLINE', at: at('26T22:00:00') },
    { status: 'BUSY', at: at('27T01:00:00') },
    { status: 'OFFLINE', at: at('27T02:00:00') },
    { status: 'ONLINE', at: at('28T09:00:00') },
  ];
  const spans = [
    { since: at('27T00:00:00'), until: at('28T00:00:00') },
    { since: at('28T00:00:00'), until: at('29T00:00:00') },
  ];
  const hour = 3_600_000;
  expect(statusTimes(changes, spans, at('28T12:00:00'))).toEqual([
    { ms: { ONLINE: hour, BUSY: hour }, firstLoginAt: null },
    { ms: { ONLINE: 3 * hour }, firstLoginAt: at('28T09:00:00') },
  ]);
});
