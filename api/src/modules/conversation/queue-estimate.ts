/** How pick-ups from a queue followed one another lately. */
export interface Gaps {
  readonly count: number;
  readonly medianMs: number;
  readonly p90Ms: number;
}

/** Fewer pick-ups say nothing. */
const fewest = 10;
const minuteMs = 60_000;

/** The range of the wait in minutes: place times the median gap, to place times the 90th percentile (FEATURES W-13). */
export function estimateOf(
  ahead: number,
  gaps: Gaps | null,
): { estimateMinMinutes: number | null; estimateMaxMinutes: number | null } {
  if (!gaps || gaps.count < fewest) return { estimateMinMinutes: null, estimateMaxMinutes: null };
  const place = ahead + 1;
  const minutes = (gapMs: number) => Math.max(1, Math.ceil((place * gapMs) / minuteMs));
  return { estimateMinMinutes: minutes(gaps.medianMs), estimateMaxMinutes: minutes(gaps.p90Ms) };
}
