import type { FailureClass } from '../channel/index.ts';

/** Why a message will not arrive (FEATURES 4.2). */
export const DeliveryReason = {
  WINDOW_CLOSED: 'WINDOW_CLOSED',
  RECIPIENT_GONE: 'RECIPIENT_GONE',
  REFUSED: 'REFUSED',
  TOO_LARGE: 'TOO_LARGE',
  CHANNEL_BROKEN: 'CHANNEL_BROKEN',
  EXPIRED: 'EXPIRED',
} as const;
export type DeliveryReason = keyof typeof DeliveryReason;

/** What to do after a provider's refusal: an end, or another try. `isHeld`: until a person has mended the account. */
export type Outcome =
  | { readonly state: 'FAILED'; readonly reason: DeliveryReason }
  | { readonly state: 'UNKNOWN' }
  | { readonly state: 'PENDING'; readonly nextAt: Date }
  | { readonly state: 'PENDING'; readonly isHeld: true };

const longestPauseMs = 300_000;
/** The day of Chinese providers ends at midnight in Shanghai, which knows no summer time. */
const shanghaiMs = 8 * 3_600_000;
const dayMs = 24 * 3_600_000;

/** When used-up quotas come back, with a minute to spare. */
export function nextQuotaDay(now: Date): Date {
  const day = Math.floor((now.getTime() + shanghaiMs) / dayMs) + 1;
  return new Date(day * dayMs - shanghaiMs + 60_000);
}

/** 1 s, 2 s, 4 s … up to 5 min, each between half and all of it; never before the provider asked. */
export function pauseMs(attempt: number, retryAfterMs: number | null, random: number): number {
  const full = Math.min(1_000 * 2 ** (attempt - 1), longestPauseMs);
  return Math.max(Math.round(full * (0.5 + random / 2)), retryAfterMs ?? 0);
}

interface Facts {
  readonly now: Date;
  readonly attempts: number;
  readonly triedSince: Date;
  readonly patienceMs: number;
  readonly windowUntil: Date | null;
  readonly retryAfterMs: number | null;
  readonly random: number;
}

/** What becomes of a message whose delivery failed. */
export function outcomeOf(failure: FailureClass, facts: Facts): Outcome {
  switch (failure) {
    case 'RETRY':
      return again(facts);
    case 'QUOTA':
      return { state: 'PENDING', nextAt: nextQuotaDay(facts.now) };
    case 'CONFIG':
      return { state: 'PENDING', isHeld: true };
    case 'AMBIGUOUS':
      return { state: 'UNKNOWN' };
    case 'WINDOW':
      return { state: 'FAILED', reason: 'WINDOW_CLOSED' };
    case 'GONE':
      return { state: 'FAILED', reason: 'RECIPIENT_GONE' };
    case 'INVALID':
      return { state: 'FAILED', reason: 'REFUSED' };
    case 'TOO_LARGE':
      return { state: 'FAILED', reason: 'TOO_LARGE' };
  }
}

function again(facts: Facts): Outcome {
  const nextAt = new Date(
    facts.now.getTime() + pauseMs(facts.attempts, facts.retryAfterMs, facts.random),
  );
  const patience = facts.triedSince.getTime() + facts.patienceMs;
  const end = Math.min(patience, facts.windowUntil?.getTime() ?? Infinity);
  return nextAt.getTime() > end
    ? { state: 'FAILED', reason: 'EXPIRED' }
    : { state: 'PENDING', nextAt };
}
