import { offsetAt, offsetStretches } from './schedule.zone.ts';

const minute = 60_000;
const day = 86_400_000;
/** How far ahead the next change is looked for, in days. */
const horizon = 366;

export const Weekday = {
  MONDAY: 'MONDAY',
  TUESDAY: 'TUESDAY',
  WEDNESDAY: 'WEDNESDAY',
  THURSDAY: 'THURSDAY',
  FRIDAY: 'FRIDAY',
  SATURDAY: 'SATURDAY',
  SUNDAY: 'SUNDAY',
} as const;
export type Weekday = keyof typeof Weekday;

const weekdays = Object.values(Weekday);

/** From one time of day up to another, without the latter: `09:00` to `18:00`. At or before `opens`, `closes` is on the next day. */
export interface TimeRange {
  readonly opens: string;
  readonly closes: string;
}

/** When a team works: FEATURES 4.9. Dates are `YYYY-MM-DD`, times `HH:MM`, both as the zone's clock shows them. */
export interface WorkHours {
  readonly timeZone: string;
  /** A weekday that is not named is off. */
  readonly weekly: readonly { readonly weekday: Weekday; readonly ranges: readonly TimeRange[] }[];
  readonly specialDays: readonly {
    readonly date: string;
    readonly name?: string | null;
    readonly ranges: readonly TimeRange[];
  }[];
  readonly holidays: readonly { readonly date: string; readonly name?: string | null }[];
}

/** What decides about a date. */
export const DayRule = {
  WEEKLY: 'WEEKLY',
  SPECIAL_DAY: 'SPECIAL_DAY',
  HOLIDAY: 'HOLIDAY',
} as const;
export type DayRule = keyof typeof DayRule;

/** From one instant up to another, without the latter. */
export interface Span {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** A date with what holds on it; `spans` are those that begin on it, the last may end on the next one. */
export interface PlannedDay {
  readonly date: string;
  readonly weekday: Weekday;
  readonly rule: DayRule;
  readonly name: string | null;
  readonly spans: readonly Span[];
}

/** Minutes from midnight, of a time such as `09:30`. */
export const minutesOf = (time: string): number =>
  Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Minutes from the midnight before; `closes` is beyond 1,440 when the range passes midnight. */
export function extent(range: TimeRange): { readonly opens: number; readonly closes: number } {
  const opens = minutesOf(range.opens);
  const closes = minutesOf(range.closes);
  return { opens, closes: closes > opens ? closes : closes + 1440 };
}

/** The weekly ranges of the day after a weekday. */
export function rangesAfter(hours: WorkHours, weekday: Weekday): readonly TimeRange[] {
  const next = weekdays[(weekdays.indexOf(weekday) + 1) % weekdays.length];
  return hours.weekly.find(day => day.weekday === next)?.ranges ?? [];
}

/** The same hours with days and times in order and names without white space around them. */
export function inOrder({ timeZone, weekly, specialDays, holidays }: WorkHours): WorkHours {
  const plain = (ranges: readonly TimeRange[]) =>
    ranges
      .map(({ opens, closes }) => ({ opens, closes }))
      .sort((one, other) => one.opens.localeCompare(other.opens));
  const byDate = (one: { date: string }, other: { date: string }) =>
    one.date.localeCompare(other.date);
  const named = (name?: string | null) => name?.trim() || null;
  return {
    timeZone,
    weekly: weekly
      .map(({ weekday, ranges }) => ({ weekday, ranges: plain(ranges) }))
      .sort((one, other) => weekdays.indexOf(one.weekday) - weekdays.indexOf(other.weekday)),
    specialDays: specialDays
      .map(({ date, name, ranges }) => ({ date, name: named(name), ranges: plain(ranges) }))
      .sort(byDate),
    holidays: holidays.map(({ date, name }) => ({ date, name: named(name) })).sort(byDate),
  };
}

/** Whether a team with these hours is on duty at a moment. */
export function isOnDuty(hours: WorkHours, moment: Date): boolean {
  const wall = moment.getTime() + offsetAt(hours.timeZone, moment.getTime());
  const today = Math.floor(wall / day);
  return [today - 1, today].some(date =>
    wallRanges(hours, date).some(({ start, end }) => start <= wall && wall < end),
  );
}

/** The next moment at which duty begins or ends; null when nothing changes within 366 days. */
export function nextChange(hours: WorkHours, moment: Date): Date | null {
  // What every company begins with; no need to look through a year of it.
  if (isAlwaysOpen(hours)) return null;
  const at = moment.getTime();
  const limit = at + horizon * day;
  let end: number | null = null;
  for (const span of spansBetween(hours, at, limit)) {
    if (end === null && span.start > at) return new Date(span.start);
    if (end !== null && span.start > end) break;
    end = Math.max(end ?? 0, span.end);
  }
  return end === null || end >= limit ? null : new Date(end);
}

function isAlwaysOpen({ weekly, specialDays, holidays }: WorkHours): boolean {
  const isWhole = (range: TimeRange) => range.opens === '00:00' && range.closes === '24:00';
  const open = weekly.filter(({ ranges }) => ranges.some(isWhole));
  return open.length === weekdays.length && specialDays.length === 0 && holidays.length === 0;
}

/** When duty begins next; null while on duty, and when it never does within 366 days. */
export function opensAt(hours: WorkHours, moment: Date): Date | null {
  return isOnDuty(hours, moment) ? null : nextChange(hours, moment);
}

/** The dates from that of a moment on, each with the spans of duty that begin on it. */
export function plannedDays(hours: WorkHours, from: Date, count: number): PlannedDay[] {
  const first = Math.floor((from.getTime() + offsetAt(hours.timeZone, from.getTime())) / day);
  // Wide enough for any zone's days, with the last range that passes midnight.
  const spans = [...spansBetween(hours, (first - 1) * day, (first + count + 2) * day)];
  return Array.from({ length: count }, (_, index) => {
    const date = first + index;
    const { ranges: _ranges, ...rule } = ruleOf(hours, date);
    return {
      ...rule,
      date: dateText(date),
      weekday: weekdayOf(date),
      spans: spans
        .filter(span => span.date === date)
        .map(({ start, end }) => ({ startsAt: new Date(start), endsAt: new Date(end) })),
    };
  });
}

/** Hours that never end, in a zone. */
export const alwaysOpen = (timeZone: string): WorkHours => ({
  timeZone,
  weekly: weekdays.map(weekday => ({ weekday, ranges: [{ opens: '00:00', closes: '24:00' }] })),
  specialDays: [],
  holidays: [],
});

interface DutySpan {
  readonly date: number;
  readonly start: number;
  readonly end: number;
}

/** Every span of duty within `[from, until)`, by start; neighbours may touch or overlap. */
function* spansBetween(hours: WorkHours, from: number, until: number): Generator<DutySpan> {
  for (const stretch of offsetStretches(hours.timeZone, from, until)) {
    const firstDate = Math.floor((stretch.from + stretch.offset) / day) - 1;
    const lastDate = Math.floor((stretch.until + stretch.offset) / day);
    for (let date = firstDate; date <= lastDate; date += 1) {
      for (const wall of wallRanges(hours, date)) {
        const start = Math.max(stretch.from, wall.start - stretch.offset);
        const end = Math.min(stretch.until, wall.end - stretch.offset);
        if (start < end) yield { date, start, end };
      }
    }
  }
}

/** The ranges that begin on a date, as the clock on the wall counts, in milliseconds; in order. */
function wallRanges(hours: WorkHours, date: number): { start: number; end: number }[] {
  return ruleOf(hours, date)
    .ranges.map(extent)
    .map(({ opens, closes }) => ({
      start: date * day + opens * minute,
      end: date * day + closes * minute,
    }))
    .sort((one, other) => one.start - other.start);
}

/** A holiday beats a special working day, which beats the week. */
function ruleOf(hours: WorkHours, date: number) {
  const text = dateText(date);
  const holiday = hours.holidays.find(holiday => holiday.date === text);
  if (holiday) return { rule: DayRule.HOLIDAY, name: holiday.name ?? null, ranges: [] };
  const special = hours.specialDays.find(special => special.date === text);
  if (special) {
    return { rule: DayRule.SPECIAL_DAY, name: special.name ?? null, ranges: special.ranges };
  }
  const weekly = hours.weekly.find(({ weekday }) => weekday === weekdayOf(date));
  return { rule: DayRule.WEEKLY, name: null, ranges: weekly?.ranges ?? [] };
}

const dateText = (date: number) => new Date(date * day).toISOString().slice(0, 10);
// 1 January 1970, day 0, was a Thursday.
const weekdayOf = (date: number) => weekdays.at((date + 3) % 7) as Weekday;
