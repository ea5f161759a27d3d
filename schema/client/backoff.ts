const FIRST_MS = 1_000;
const LONGEST_MS = 15_000;

/**
 * Milliseconds to wait before retry number `attempt` (from 0). Full jitter, so that a crowd which
 * lost the same server does not come back in one moment.
 */
export function backoff(attempt: number, random: () => number = Math.random): number {
  return random() * Math.min(LONGEST_MS, FIRST_MS * 2 ** attempt);
}
