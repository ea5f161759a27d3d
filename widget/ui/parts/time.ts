import { locale, t } from './i18n.ts';

const DAY_MS = 86_400_000;

const startOfDay = (time: number): number => new Date(time).setHours(0, 0, 0, 0);
// Making one takes a hundred times as long as using it, and each bubble needs one.
const formats = new Map<string, Intl.DateTimeFormat>();
function format(time: number, options: Intl.DateTimeFormatOptions): string {
  const key = locale() + JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale(), options);
  formats.set(key, known);
  return known.format(time);
}

/** A moment as a time line says it: the hour, with the day unless it is today. */
export function timeMark(time: number, now: number = Date.now()): string {
  const hour = format(time, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  // Days have 23 or 25 hours twice a year, so the difference is rounded.
  const days = Math.round((startOfDay(now) - startOfDay(time)) / DAY_MS);
  if (days === 0) return `${t('today')} ${hour}`;
  if (days === 1) return `${t('yesterday')} ${hour}`;
  const isThisYear = new Date(time).getFullYear() === new Date(now).getFullYear();
  const day = format(time, {
    month: 'short',
    day: 'numeric',
    ...(isThisYear ? {} : { year: 'numeric' }),
  });
  return `${day} ${hour}`;
}

/** A moment in full, for who wants to know exactly. */
export const fullTime = (time: number): string =>
  format(time, { dateStyle: 'full', timeStyle: 'medium' });

/** Seconds as a player shows them: `0:07`. */
export const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
