const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const formats = new Map<string, Intl.DateTimeFormat>();

// Making a formatter costs about 50 times as much as using one, and lists use many.
function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language}${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(language, options);
  formats.set(key, known);
  return known;
}

const spans = new Map<string, Intl.NumberFormat>();

function spanFormatter(language: string, unit: string): Intl.NumberFormat {
  const key = `${language}${unit}`;
  const known =
    spans.get(key) ??
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' });
  spans.set(key, known);
  return known;
}

/** A span in its largest whole unit, such as "3 min"; empty when below a minute. */
export function formatSpan(ms: number, language: string): string {
  const [amount, unit] =
    ms >= day ? [ms / day, 'day'] : ms >= hour ? [ms / hour, 'hour'] : [ms / minute, 'minute'];
  if (amount < 1) return '';
  return spanFormatter(language, unit).format(Math.floor(amount));
}

/** How long ago: a span under a day, then the date, with the year when it is another one. */
export function formatRelative(at: Date, now: Date, language: string): string {
  const ago = now.getTime() - at.getTime();
  if (ago < day) return formatSpan(ago, language);
  const sameYear = at.getFullYear() === now.getFullYear();
  const options: Intl.DateTimeFormatOptions = {
    month: 'short',
    day: 'numeric',
    ...(sameYear ? {} : { year: 'numeric' }),
  };
  return formatter(language, options).format(at);
}

/** The time of day, such as "14:05". */
export function formatClock(at: Date, language: string): string {
  return formatter(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}

/** Date and time to the minute, such as "Mar 3, 14:05". */
export function formatMoment(at: Date, language: string): string {
  return formatter(language, {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
}

/** Date and time to the second in the viewer's zone, for hovering and details. */
export function formatExact(at: Date, language: string): string {
  return formatter(language, { dateStyle: 'medium', timeStyle: 'medium' }).format(at);
}

/** The date of a day marker, with weekday, and with the year when it is another one. */
export function formatDay(at: Date, now: Date, language: string): string {
  const sameYear = at.getFullYear() === now.getFullYear();
  const options: Intl.DateTimeFormatOptions = {
    month: 'long',
    day: 'numeric',
    weekday: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  };
  return formatter(language, options).format(at);
}

/** Whole days between two moments on the viewer's calendar; 0 is the same day. */
export function daysBetween(earlier: Date, later: Date): number {
  const startOf = (at: Date) => new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime();
  return Math.round((startOf(later) - startOf(earlier)) / day);
}
