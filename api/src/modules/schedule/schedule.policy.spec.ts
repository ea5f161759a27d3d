import { describe, expect, it } from 'vitest';
import { InputCheck } from '../../kernel/errors/invalid-input.ts';
import type { TimeRange, WorkHours } from './schedule.hours.ts';
import { checkHours, noticeOverlaps } from './schedule.policy.ts';

const office: TimeRange = { opens: '09:00', closes: '18:00' };

function hoursOf(change: Partial<WorkHours>): WorkHours {
  return { timeZone: 'Asia/Shanghai', weekly: [], specialDays: [], holidays: [], ...change };
}

const monday = (...ranges: TimeRange[]) => hoursOf({ weekly: [{ weekday: 'MONDAY', ranges }] });

function faultsOf(change: Partial<WorkHours>): string[] {
  const check = new InputCheck('en');
  checkHours(check, 'hours', hoursOf(change));
  return (check.error?.fields ?? []).map(({ path }) => path);
}

function noticesOf(hours: WorkHours, locale: 'en' | 'zh-CN' = 'en') {
  const notices = new InputCheck(locale);
  noticeOverlaps(notices, 'hours', hours);
  return notices.error?.fields ?? [];
}

describe('hours that cannot be saved', () => {
  it('a zone is a name of the tz database, not an offset', () => {
    expect(faultsOf({ timeZone: 'America/New_York' })).toEqual([]);
    expect(faultsOf({ timeZone: 'UTC' })).toEqual([]);
    for (const timeZone of ['', 'Mars/Olympus', '+08:00', '上海']) {
      expect(faultsOf({ timeZone })).toEqual(['hours.timeZone']);
    }
  });

  it('times are HH:MM, and only an end may be 24:00', () => {
    const wrong = [
      { opens: '24:00', closes: '9:00' },
      { opens: '08:60', closes: '24:01' },
      { opens: '', closes: '18:00:00' },
    ];
    const weekly = [{ weekday: 'MONDAY' as const, ranges: wrong }];
    const places = [0, 1, 2].flatMap(i => [`${i}.opens`, `${i}.closes`]);
    expect(faultsOf({ weekly })).toEqual(places.map(place => `hours.weekly.0.ranges.${place}`));
    expect(faultsOf(monday({ opens: '00:00', closes: '24:00' }))).toEqual([]);
  });

  it('ranges of one day do not overlap; the later one in the list is named', () => {
    const lunch = { opens: '12:00', closes: '13:00' };
    const night = { opens: '22:00', closes: '02:00' };
    const late = { opens: '23:00', closes: '23:30' };
    expect(faultsOf(monday(office, lunch))).toEqual(['hours.weekly.0.ranges.1']);
    expect(faultsOf(monday(lunch, office))).toEqual(['hours.weekly.0.ranges.1']);
    expect(faultsOf(monday(night, late))).toEqual(['hours.weekly.0.ranges.1']);
    expect(faultsOf(monday(night, office))).toEqual([]);
    expect(faultsOf(monday(office, { opens: '18:00', closes: '20:00' }))).toEqual([]);
    const specialDays = [{ date: '2026-10-10', ranges: [office, office] }];
    expect(faultsOf({ specialDays })).toEqual(['hours.specialDays.0.ranges.1']);
  });

  it('dates exist, and each is named once in its list', () => {
    for (const date of ['2026-02-29', '2026-13-01', '2026-1-1', 'tomorrow', '+02026-01-01']) {
      expect(faultsOf({ holidays: [{ date }] })).toEqual(['hours.holidays.0.date']);
    }
    const date = '2028-02-29';
    expect(faultsOf({ holidays: [{ date }, { date }] })).toEqual(['hours.holidays.1']);
    const specialDays = [
      { date, ranges: [] },
      { date, ranges: [] },
    ];
    expect(faultsOf({ specialDays })).toEqual(['hours.specialDays.1']);
    const monday = { weekday: 'MONDAY' as const, ranges: [] };
    expect(faultsOf({ weekly: [monday, monday] })).toEqual(['hours.weekly.1']);
  });

  it('lists and names have an end', () => {
    const dateOf = (i: number) => new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10);
    const holidays = Array.from({ length: 401 }, (_, i) => ({ date: dateOf(i) }));
    expect(faultsOf({ holidays })).toEqual(['hours.holidays']);
    expect(faultsOf({ holidays: holidays.slice(1) })).toEqual([]);
    const ranges = Array.from({ length: 25 }, () => office);
    expect(faultsOf(monday(...ranges))[0]).toBe('hours.weekly.0.ranges');
    const name = '节'.repeat(51);
    expect(faultsOf({ holidays: [{ date: '2026-10-01', name }] })).toEqual([
      'hours.holidays.0.name',
    ]);
  });
});

describe('what is saved and told', () => {
  it('a special working day that is a holiday', () => {
    const hours = hoursOf({
      specialDays: [
        { date: '2026-10-10', ranges: [office] },
        { date: '2026-10-11', ranges: [office] },
      ],
      holidays: [{ date: '2026-10-11' }],
    });
    expect(noticesOf(hours, 'zh-CN')).toEqual([
      {
        path: 'hours.specialDays.1',
        message: '2026-10-11 同时是节假日，以节假日为准，此处的工作时间不生效。',
      },
    ]);
  });

  it('a night that runs into hours of the next day, Sunday into Monday too', () => {
    const night = { opens: '20:00', closes: '10:00' };
    const weekly = [
      { weekday: 'MONDAY' as const, ranges: [office] },
      { weekday: 'SUNDAY' as const, ranges: [night] },
    ];
    expect(noticesOf(hoursOf({ weekly }))).toEqual([
      {
        path: 'hours.weekly.1.ranges.0',
        message: '20:00 to 10:00 runs into hours of the next day.',
      },
    ]);
    expect(noticesOf(monday(office, night))).toEqual([]);
  });
});
