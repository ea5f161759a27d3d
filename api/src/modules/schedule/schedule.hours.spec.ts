import { describe, expect, it } from 'vitest';
import {
  alwaysOpen,
  isOnDuty,
  minutesOf,
  nextChange,
  opensAt,
  plannedDays,
  type TimeRange,
  Weekday,
  type WorkHours,
} from './schedule.hours.ts';

const office = [{ opens: '09:00', closes: '18:00' }];
const workdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'] as const;

function hoursOf(change: Partial<WorkHours> = {}): WorkHours {
  const weekly = workdays.map(weekday => ({ weekday, ranges: office }));
  return { timeZone: 'Asia/Shanghai', weekly, specialDays: [], holidays: [], ...change };
}

const everyDay = (...ranges: TimeRange[]) =>
  Object.values(Weekday).map(weekday => ({ weekday, ranges }));
const whole = { opens: '00:00', closes: '24:00' };
const at = (text: string) => new Date(text);
const shanghai = (text: string) => at(`${text}+08:00`);

describe('weekly hours', () => {
  it('begin with their first second and are over with their last', () => {
    const hours = hoursOf();
    expect(isOnDuty(hours, shanghai('2026-11-23T08:59:59.999'))).toBe(false);
    expect(isOnDuty(hours, shanghai('2026-11-23T09:00:00'))).toBe(true);
    expect(isOnDuty(hours, shanghai('2026-11-23T17:59:59.999'))).toBe(true);
    expect(isOnDuty(hours, shanghai('2026-11-23T18:00:00'))).toBe(false);
    expect(isOnDuty(hours, shanghai('2026-11-22T12:00:00'))).toBe(false);
  });

  it('may have several ranges a day, and touching ones are one stretch of duty', () => {
    const hours = hoursOf({
      weekly: everyDay(
        { opens: '13:30', closes: '18:00' },
        { opens: '09:00', closes: '10:00' },
        { opens: '10:00', closes: '12:00' },
      ),
    });
    expect(nextChange(hours, shanghai('2026-11-23T09:30:00'))).toEqual(
      shanghai('2026-11-23T12:00:00'),
    );
    expect(opensAt(hours, shanghai('2026-11-23T12:00:00'))).toEqual(
      shanghai('2026-11-23T13:30:00'),
    );
  });

  it('that end when they begin last until the same time of the next day', () => {
    const hours = hoursOf({
      weekly: [{ weekday: 'MONDAY', ranges: [{ opens: '08:00', closes: '08:00' }] }],
    });
    expect(nextChange(hours, shanghai('2026-11-23T08:00:00'))).toEqual(
      shanghai('2026-11-24T08:00:00'),
    );
  });

  it('that pass midnight belong to the day on which they begin', () => {
    const hours = hoursOf({
      weekly: [{ weekday: 'SATURDAY', ranges: [{ opens: '22:00', closes: '02:00' }] }],
    });
    expect(isOnDuty(hours, shanghai('2026-11-22T01:59:00'))).toBe(true);
    expect(isOnDuty(hours, shanghai('2026-11-22T02:00:00'))).toBe(false);
    expect(isOnDuty(hours, shanghai('2026-11-21T01:00:00'))).toBe(false);
    expect(nextChange(hours, shanghai('2026-11-21T23:00:00'))).toEqual(
      shanghai('2026-11-22T02:00:00'),
    );
  });
});

describe('holidays and special working days', () => {
  const golden = hoursOf({
    holidays: [{ date: '2026-10-01', name: '国庆节' }, { date: '2026-10-10' }],
    specialDays: [
      { date: '2026-10-10', ranges: office },
      { date: '2026-10-11', name: '调休', ranges: [{ opens: '10:00', closes: '16:00' }] },
      { date: '2026-10-12', ranges: [] },
    ],
  });

  it('a holiday beats a special working day, which beats the week', () => {
    expect(isOnDuty(golden, shanghai('2026-10-01T10:00:00'))).toBe(false);
    expect(isOnDuty(golden, shanghai('2026-10-10T10:00:00'))).toBe(false);
    expect(isOnDuty(golden, shanghai('2026-10-11T10:00:00'))).toBe(true);
    expect(isOnDuty(golden, shanghai('2026-10-11T09:00:00'))).toBe(false);
    expect(isOnDuty(golden, shanghai('2026-10-12T10:00:00'))).toBe(false);
  });

  it('a night that began before the holiday is worked to its end', () => {
    const nights = hoursOf({
      weekly: everyDay({ opens: '20:00', closes: '04:00' }),
      holidays: [{ date: '2026-10-01' }],
    });
    expect(isOnDuty(nights, shanghai('2026-10-01T03:59:00'))).toBe(true);
    expect(isOnDuty(nights, shanghai('2026-10-01T20:00:00'))).toBe(false);
    expect(isOnDuty(nights, shanghai('2026-10-02T03:00:00'))).toBe(false);
    expect(opensAt(nights, shanghai('2026-10-01T04:00:00'))).toEqual(
      shanghai('2026-10-02T20:00:00'),
    );
  });

  it('the days ahead say what decides about each, and when duty begins and ends', () => {
    expect(plannedDays(golden, shanghai('2026-10-09T23:00:00'), 4)).toEqual([
      {
        date: '2026-10-09',
        weekday: 'FRIDAY',
        rule: 'WEEKLY',
        name: null,
        spans: [
          { startsAt: shanghai('2026-10-09T09:00:00'), endsAt: shanghai('2026-10-09T18:00:00') },
        ],
      },
      { date: '2026-10-10', weekday: 'SATURDAY', rule: 'HOLIDAY', name: null, spans: [] },
      {
        date: '2026-10-11',
        weekday: 'SUNDAY',
        rule: 'SPECIAL_DAY',
        name: '调休',
        spans: [
          { startsAt: shanghai('2026-10-11T10:00:00'), endsAt: shanghai('2026-10-11T16:00:00') },
        ],
      },
      { date: '2026-10-12', weekday: 'MONDAY', rule: 'SPECIAL_DAY', name: null, spans: [] },
    ]);
  });
});

describe('the next opening', () => {
  it('is nothing while on duty, and nothing where duty never begins within 366 days', () => {
    expect(opensAt(hoursOf(), shanghai('2026-11-23T12:00:00'))).toBeNull();
    expect(opensAt(hoursOf({ weekly: [] }), shanghai('2026-11-23T12:00:00'))).toBeNull();
    const once = hoursOf({ weekly: [], specialDays: [{ date: '2027-11-30', ranges: office }] });
    expect(opensAt(once, shanghai('2026-11-23T12:00:00'))).toBeNull();
    expect(opensAt(once, shanghai('2026-12-01T12:00:00'))).toEqual(shanghai('2027-11-30T09:00:00'));
  });

  it('always open never changes', () => {
    const always = alwaysOpen('Asia/Shanghai');
    expect(isOnDuty(always, shanghai('2026-11-23T00:00:00'))).toBe(true);
    expect(nextChange(always, shanghai('2026-11-23T12:00:00'))).toBeNull();
  });
});

describe('clock changes', () => {
  const newYork = (...ranges: TimeRange[]) =>
    hoursOf({ timeZone: 'America/New_York', weekly: everyDay(...ranges) });

  it('hours follow the wall clock, not UTC', () => {
    const hours = newYork(...office);
    expect(opensAt(hours, at('2026-03-07T05:00:00Z'))).toEqual(at('2026-03-07T14:00:00Z'));
    expect(opensAt(hours, at('2026-03-08T05:00:00Z'))).toEqual(at('2026-03-08T13:00:00Z'));
  });

  it('in the hour that is skipped nothing happens', () => {
    const hours = newYork({ opens: '02:15', closes: '02:45' });
    const before = at('2026-03-08T06:00:00Z');
    expect(opensAt(hours, before)).toEqual(at('2026-03-09T06:15:00Z'));
    expect(plannedDays(hours, before, 1)[0]!.spans).toEqual([]);
    const across = newYork({ opens: '01:30', closes: '02:30' });
    expect(nextChange(across, at('2026-03-08T06:45:00Z'))).toEqual(at('2026-03-08T07:00:00Z'));
  });

  it('the hour that comes twice counts twice', () => {
    const hours = newYork({ opens: '01:15', closes: '01:45' });
    expect(plannedDays(hours, at('2026-11-01T04:30:00Z'), 1)[0]!.spans).toEqual([
      { startsAt: at('2026-11-01T05:15:00Z'), endsAt: at('2026-11-01T05:45:00Z') },
      { startsAt: at('2026-11-01T06:15:00Z'), endsAt: at('2026-11-01T06:45:00Z') },
    ]);
    const night = newYork({ opens: '22:00', closes: '06:00' });
    expect(nextChange(night, at('2026-11-01T03:00:00Z'))).toEqual(at('2026-11-01T11:00:00Z'));
  });

  it('a date that a zone left out has no hours', () => {
    const apia = hoursOf({ timeZone: 'Pacific/Apia', weekly: everyDay(whole) });
    const spans = plannedDays(apia, at('2011-12-29T20:00:00Z'), 3).map(({ spans }) => spans.length);
    expect(spans).toEqual([1, 0, 1]);
    expect(nextChange(apia, at('2011-12-29T20:00:00Z'))).toBeNull();
  });
});

it('reads times of day as minutes', () => {
  expect([minutesOf('00:00'), minutesOf('09:30'), minutesOf('24:00')]).toEqual([0, 570, 1440]);
});
