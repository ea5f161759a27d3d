const dayMs = 86_400_000;
const mostDays = 366;

/** Days of a calendar, written `2026-11-28`; `to` is the first one that no longer counts. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);

/** The days of a range, in order; null when it is none, or has more than 366 days. */
export function daysOf({ from, to }: DayRange): string[] | null {
  if (!isDay(from) || !isDay(to)) return null;
  const count = (Date.parse(to) - Date.parse(from)) / dayMs;
  if (count < 1 || count > mostDays) return null;
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.parse(from) + index * dayMs).toISOString().slice(0, 10),
  );
}
