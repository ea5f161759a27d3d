const day = 86_400_000;
const mostYears = 1_000;

/** A time during which a zone's clock stays equally far from UTC: `[from, until)`, all in milliseconds. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
  readonly offset: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const numeric = 'numeric';
  const format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: numeric,
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
    second: numeric,
  });
  formats.set(zone, format);
  return format;
}

/** How far the zone's clock is ahead of UTC at an instant, in milliseconds. Throws RangeError for an unknown zone. */
export function offsetAt(zone: string, instant: number): number {
  const second = Math.floor(instant / 1000) * 1000;
  const read: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(second)) read[type] = Number(value);
  const { year = 0, month = 1, day: date = 1, hour = 0, minute = 0, second: seconds = 0 } = read;
  return Date.UTC(year, month - 1, date, hour, minute, seconds) - second;
}

/** The stretches of one offset each that make up `[from, until)`, in order. */
export function offsetStretches(zone: string, from: number, until: number): Stretch[] {
  const stretches: Stretch[] = [];
  let since = from;
  for (let year = yearOf(from); year <= yearOf(until); year += 1) {
    for (const step of stepsOf(zone, year)) {
      if (step <= since || step >= until) continue;
      stretches.push({ from: since, until: step, offset: offsetAt(zone, since) });
      since = step;
    }
  }
  return [...stretches, { from: since, until, offset: offsetAt(zone, since) }];
}

const yearOf = (instant: number) => new Date(instant).getUTCFullYear();

const known = new Map<string, readonly number[]>();

/** The instants of a year at which the zone's clock is put forward or back. */
function stepsOf(zone: string, year: number): readonly number[] {
  const key = `${zone} ${year}`;
  const kept = known.get(key);
  if (kept) return kept;
  const steps: number[] = [];
  const end = Date.UTC(year + 1, 0);
  for (let from = Date.UTC(year, 0); from < end; from += day) {
    if (offsetAt(zone, from) !== offsetAt(zone, from + day)) steps.push(stepWithin(zone, from));
  }
  if (known.size >= mostYears) known.clear();
  known.set(key, steps);
  return steps;
}

/** The first second of the day after `from` at which the clock differs from that at `from`. */
function stepWithin(zone: string, from: number): number {
  const before = offsetAt(zone, from);
  let [low, high] = [from, from + day];
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (offsetAt(zone, middle) === before) low = middle;
    else high = middle;
  }
  return high;
}
