import { type InputCheck, length, type Rule } from '../../kernel/errors/invalid-input.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import { extent, rangesAfter, type TimeRange, type WorkHours } from './schedule.hours.ts';

export const mostSchedules = 50;
const mostRanges = 24;
const mostDates = 400;

const words = {
  zone: {
    en: 'This is no time zone of the tz database, such as Asia/Shanghai.',
    'zh-CN': '未知的时区，请填写类似 Asia/Shanghai 的时区名称。',
  },
  time: {
    en: 'Write the time as HH:MM, from 00:00 to 23:59; an end may also be 24:00.',
    'zh-CN': '请按 HH:MM 填写时间（00:00 至 23:59，结束时间可为 24:00）。',
  },
  date: {
    en: 'Write an existing date as YYYY-MM-DD.',
    'zh-CN': '请按 YYYY-MM-DD 填写有效日期。',
  },
  twice: { en: 'This day is named twice.', 'zh-CN': '该日期重复。' },
  overlap: {
    en: 'This overlaps with {opens} to {closes} of the same day.',
    'zh-CN': '与当天的 {opens}–{closes} 重叠。',
  },
  tooMany: { en: 'At most {most} entries.', 'zh-CN': '最多 {most} 项。' },
  holidayWins: {
    en: '{date} is a holiday too, and the holiday counts: these hours have no effect.',
    'zh-CN': '{date} 同时是节假日，以节假日为准，此处的工作时间不生效。',
  },
  intoNextDay: {
    en: '{opens} to {closes} runs into hours of the next day.',
    'zh-CN': '{opens}–{closes} 与次日的工作时间重叠。',
  },
} as const satisfies Record<string, Sentence>;

const broken = (sentence: Sentence): ReturnType<Rule<string>> => ({ sentence });
const begin: Rule<string> = text =>
  /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? null : broken(words.time);
const end: Rule<string> = text => (text === '24:00' ? null : begin(text));
const date: Rule<string> = text => (isDate(text) ? null : broken(words.date));
const zone: Rule<string> = text => (isZone(text) ? null : broken(words.zone));

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

function isZone(text: string): boolean {
  try {
    // Offsets such as +08:00 know no daylight saving, so they are no zones here.
    return /^[A-Za-z]/.test(text) && Boolean(new Intl.DateTimeFormat('en', { timeZone: text }));
  } catch {
    return false;
  }
}

/** Adds what cannot be accepted of the hours at `path`: zone, times, dates, days named twice, overlaps within a day. */
export function checkHours(check: InputCheck, path: string, hours: WorkHours): void {
  check.check(`${path}.timeZone`, hours.timeZone, zone);
  const { weekly, specialDays, holidays } = hours;
  checkDays(check, `${path}.weekly`, { days: weekly, nameOf: day => day.weekday, most: 7 });
  weekly.forEach((day, i) => checkRanges(check, `${path}.weekly.${i}.ranges`, day.ranges));
  for (const [list, days] of Object.entries({ specialDays, holidays })) {
    const at = `${path}.${list}`;
    checkDays(check, at, { days, nameOf: day => day.date, most: mostDates });
    days.forEach(({ date: text, name }, i) =>
      check.check(`${at}.${i}.date`, text, date).check(`${at}.${i}.name`, name, length(0, 50)),
    );
  }
  specialDays.forEach((day, i) =>
    checkRanges(check, `${path}.specialDays.${i}.ranges`, day.ranges),
  );
}

function checkDays<D>(
  check: InputCheck,
  path: string,
  { days, nameOf, most }: { days: readonly D[]; nameOf: (day: D) => string; most: number },
): void {
  if (days.length > most) check.fault(path, words.tooMany, { most });
  const seen = new Set<string>();
  days.forEach((day, i) => {
    if (seen.has(nameOf(day))) check.fault(`${path}.${i}`, words.twice);
    seen.add(nameOf(day));
  });
}

function checkRanges(check: InputCheck, path: string, ranges: readonly TimeRange[]): void {
  if (ranges.length > mostRanges) check.fault(path, words.tooMany, { most: mostRanges });
  const wrongBefore = check.error?.fields.length ?? 0;
  ranges.forEach((range, i) => {
    check.check(`${path}.${i}.opens`, range.opens, begin);
    check.check(`${path}.${i}.closes`, range.closes, end);
  });
  // Times that cannot be read cannot overlap either.
  if ((check.error?.fields.length ?? 0) > wrongBefore) return;
  ranges.forEach((range, i) => {
    const other = ranges.slice(0, i).find(earlier => doOverlap(extent(earlier), extent(range)));
    if (other) check.fault(`${path}.${i}`, words.overlap, { ...other });
  });
}

type Extent = ReturnType<typeof extent>;
const doOverlap = (one: Extent, other: Extent) =>
  one.opens < other.closes && other.opens < one.closes;

/** Adds what is accepted but counts otherwise than it may seem: special days that are holidays, nights that run into hours of the next day. */
export function noticeOverlaps(notices: InputCheck, path: string, hours: WorkHours): void {
  const holidays = new Set(hours.holidays.map(holiday => holiday.date));
  hours.specialDays.forEach((special, i) => {
    const where = `${path}.specialDays.${i}`;
    if (holidays.has(special.date)) {
      notices.fault(where, words.holidayWins, { date: special.date });
    }
  });
  hours.weekly.forEach((day, i) => {
    const tomorrow = rangesAfter(hours, day.weekday).map(extent);
    day.ranges.forEach((range, j) => {
      const night = { opens: extent(range).opens - 1440, closes: extent(range).closes - 1440 };
      if (tomorrow.some(next => doOverlap(night, next))) {
        notices.fault(`${path}.weekly.${i}.ranges.${j}`, words.intoNextDay, { ...range });
      }
    });
  });
}
