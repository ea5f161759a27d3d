import type { FailureClass } from '../channel/index.ts';
import type { PushReason } from './push-names.ts';

const firstPauseMs = 1_000;
const longestPauseMs = 300_000;
const hourMs = 3_600_000;
/** Providers in China begin their day at midnight in Shanghai. */
const shanghaiMs = 8 * hourMs;
const dayMs = 24 * hourMs;

/** What becomes of a push after a refusal: it is tried again at a moment, or it has failed. */
export interface Outcome {
  readonly reason: PushReason;
  /** Null: not tried again. */
  readonly nextAt: Date | null;
}

/** When a push that was refused is tried again; `random`: 0 to 1. */
export function outcomeOf(
  failure: FailureClass,
  at: {
    readonly now: Date;
    readonly attempts: number;
    readonly retryAfterMs: number | null;
    readonly random: number;
  },
): Outcome {
  const now = at.now.getTime();
  const later = (ms: number) => new Date(now + ms);
  switch (failure) {
    case 'RETRY':
    case 'AMBIGUOUS': {
      const pause = Math.min(longestPauseMs, firstPauseMs * 2 ** Math.min(at.attempts - 1, 20));
      return { reason: 'BUSY', nextAt: later(at.retryAfterMs ?? pause * (0.75 + at.random / 2)) };
    }
    case 'CONFIG':
      return { reason: 'CREDENTIALS', nextAt: later(longestPauseMs) };
    case 'QUOTA': {
      const nextDay = Math.floor((now + shanghaiMs) / dayMs + 1) * dayMs - shanghaiMs;
      return { reason: 'QUOTA', nextAt: new Date(nextDay + at.random * 60_000) };
    }
    case 'GONE':
      return { reason: 'DEAD_TOKEN', nextAt: null };
    default:
      return { reason: 'REFUSED', nextAt: null };
  }
}
