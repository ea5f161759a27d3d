/** Days of a calendar; `to` no longer counts. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

export const periodNames = ['week', 'month', 'quarter', 'year'] as const;
export type PeriodName = (typeof periodNames)[number];

const lengths: Record<PeriodName, number> = { week: 7, month: 30, quarter: 90, year: 365 };
const DAY_MS = 86_400_000;

const dayText = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** The last days up to today, today included. */
export function lastDays(name: PeriodName, now: Date): Period {
  // Today as the device writes it: the server counts by the company's days.
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return { from: dayText(today - (lengths[name] - 1) * DAY_MS), to: dayText(today + DAY_MS) };
}
