const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** How long an event is tried for (FEATURES P-10). */
export const triedForMs = 24 * hour;

const pauses = [5 * second, 20 * second, minute, 5 * minute, 15 * minute, 30 * minute, hour];

/** The pause after so many tries; `chance` between 0 and 1 scatters it, so that a thousand do not come back at once. */
export function pauseAfter(attempts: number, chance: number): number {
  const pause = pauses[Math.min(attempts, pauses.length) - 1] ?? pauses[0]!;
  return Math.round(pause * (0.75 + chance / 2));
}

/** What becomes of a delivery by what the other side said. `GONE`: the address says itself that it is no more. */
export type Outcome = 'DELIVERED' | 'RETRY' | 'GONE' | 'REFUSED';

/** 2xx is taken; 410 ends the address; time-outs, overload and faults of the server pass; any other answer will not change. */
export function outcomeOf(status: number | null): Outcome {
  if (status === null) return 'RETRY';
  if (status >= 200 && status < 300) return 'DELIVERED';
  if (status === 410) return 'GONE';
  return status >= 500 || [408, 409, 425, 429].includes(status) ? 'RETRY' : 'REFUSED';
}
