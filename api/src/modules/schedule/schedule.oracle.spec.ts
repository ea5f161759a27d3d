import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  isOnDuty,
  nextChange,
  plannedDays,
  type TimeRange,
  Weekday,
  type WorkHours,
} from './schedule.hours.ts';

// The rules of FEATURES 4.9 read off the clock on the wall, minute by minute, in the dullest way.

const minute = 60_000;
// A fault is found within seconds; making its example small could take minutes.
const patience = { interruptAfterTimeLimit: 30_000 };
const zones = [
  'Asia/Shanghai',
  'UTC',
  'America/New_York',
  'Europe/London',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'America/Havana',
  'Africa/Cairo',
  'Asia/Kathmandu',
  'Pacific/Apia',
];
/** Moments shortly before the clocks of some of the zones are changed. */
const eves = [
  '2026-03-07T20:00:00Z',
  '2026-10-31T20:00:00Z',
  '2026-03-28T20:00:00Z',
  '2026-10-24T20:00:00Z',
  '2026-10-03T08:00:00Z',
  '2026-04-04T08:00:00Z',
  '2026-04-23T16:00:00Z',
  '2026-10-29T16:00:00Z',
  '2010-11-06T20:00:00Z',
  '2011-12-29T20:00:00Z',
  '2026-12-31T04:00:00Z',
  '2028-02-28T12:00:00Z',
].map(text => Date.parse(text));

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What stands on the wall: the date, and the minute of the day. */
function wall(zone: string, instant: number): { date: string; minute: number } {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  clocks.set(zone, clock);
  const [date = '', time = ''] = clock.format(instant).split(' ');
  return { date, minute: Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) };
}

const weekdayOf = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });

function rangesOn(hours: WorkHours, date: string): readonly TimeRange[] {
  if (hours.holidays.some(holiday => holiday.date === date)) return [];
  const special = hours.specialDays.find(special => special.date === date);
  if (special) return special.ranges;
  const weekday = weekdayOf.format(new Date(`${date}T12:00:00Z`)).toUpperCase();
  return hours.weekly.find(day => day.weekday === weekday)?.ranges ?? [];
}

const toMinute = (time: string) => Number(time.split(':')[0]) * 60 + Number(time.split(':')[1]);

function slowlyOnDuty(hours: WorkHours, instant: number): boolean {
  const now = wall(hours.timeZone, instant);
  const yesterday = new Date(Date.parse(`${now.date}T12:00:00Z`) - 1440 * minute)
    .toISOString()
    .slice(0, 10);
  const holds = (range: TimeRange, time: number) => {
    const [from, until] = [toMinute(range.opens), toMinute(range.closes)];
    return from <= time && time < (until > from ? until : until + 1440);
  };
  return (
    rangesOn(hours, now.date).some(range => holds(range, now.minute)) ||
    rangesOn(hours, yesterday).some(range => holds(range, now.minute + 1440))
  );
}

const time = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const range = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
  .map(([opens, closes]) => ({ opens: time(opens), closes: time(closes) }));
const ranges = fc.array(range, { maxLength: 3 });

/** A schedule with a moment, its days near that moment. */
const situation = fc
  .record({
    timeZone: fc.constantFrom(...zones),
    eve: fc.constantFrom(...eves),
    later: fc.integer({ min: 0, max: 1440 }),
    weekly: fc.tuple(...Object.values(Weekday).map(() => ranges)),
    special: fc.array(fc.tuple(fc.integer({ min: -1, max: 3 }), ranges), { maxLength: 2 }),
    holidays: fc.array(fc.integer({ min: -1, max: 3 }), { maxLength: 2 }),
  })
  .map(({ timeZone, eve, later, weekly, special, holidays }) => {
    const date = (days: number) => new Date(eve + days * 1440 * minute).toISOString().slice(0, 10);
    const hours: WorkHours = {
      timeZone,
      weekly: Object.values(Weekday).map((weekday, index) => ({
        weekday,
        ranges: weekly[index] ?? [],
      })),
      specialDays: special.map(([days, ranges]) => ({ date: date(days), ranges })),
      holidays: holidays.map(days => ({ date: date(days) })),
    };
    return { hours, from: eve + later * minute };
  });

it('agrees with a minute-by-minute reading of the wall clock, also while clocks are changed', () => {
  fc.assert(
    fc.property(situation, ({ hours, from }) => {
      const minutes = Array.from({ length: 600 }, (_, index) => from + index * minute);
      const isWrong = (at: number) => isOnDuty(hours, new Date(at)) !== slowlyOnDuty(hours, at);
      expect(minutes.filter(isWrong).map(at => new Date(at).toISOString())).toEqual([]);
    }),
    { numRuns: 60, ...patience },
  );
}, 60_000);

it('finds the first minute at which duty changes, and no other', () => {
  fc.assert(
    fc.property(situation, ({ hours, from }) => {
      const now = slowlyOnDuty(hours, from);
      const end = from + 3 * 1440 * minute;
      let expected = from + minute;
      while (expected < end && slowlyOnDuty(hours, expected) === now) expected += minute;
      const found = nextChange(hours, new Date(from))?.getTime() ?? Infinity;
      expect(Math.min(found, end)).toBe(expected);
    }),
    { numRuns: 80, ...patience },
  );
}, 60_000);

it('plans spans that hold duty and nothing else', () => {
  fc.assert(
    fc.property(situation, ({ hours, from }) => {
      const spans = plannedDays(hours, new Date(from - 3 * 1440 * minute), 7).flatMap(
        day => day.spans,
      );
      for (let at = from; at < from + 1440 * minute; at += 7 * minute) {
        const isPlanned = spans.some(
          span => span.startsAt.getTime() <= at && at < span.endsAt.getTime(),
        );
        expect(isPlanned, new Date(at).toISOString()).toBe(slowlyOnDuty(hours, at));
      }
    }),
    { numRuns: 60, ...patience },
  );
}, 60_000);
