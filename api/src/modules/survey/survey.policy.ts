/** What a survey is judged by. */
export interface Standing {
  readonly answeredAt: Date | null;
  readonly closedAt: Date | null;
  readonly validMs: number;
}

export const SurveyState = { OPEN: 'OPEN', ANSWERED: 'ANSWERED', EXPIRED: 'EXPIRED' } as const;
export type SurveyState = keyof typeof SurveyState;

/** Until when an answer is taken: so long after the end of the conversation; while it runs, counted from now. */
export const expiryOf = ({ closedAt, validMs }: Standing, now: Date): Date =>
  new Date((closedAt ?? now).getTime() + validMs);

/** Where a survey stands at a moment. */
export function stateOf(standing: Standing, now: Date): SurveyState {
  if (standing.answeredAt) return 'ANSWERED';
  return expiryOf(standing, now) <= now ? 'EXPIRED' : 'OPEN';
}

interface Level {
  readonly score: number;
  readonly tags: readonly string[];
  readonly isMultiple: boolean;
}

/** What is wrong with an answer, by field; empty: nothing. At least one tag is wanted where the level has some. */
export function faultsOf(
  answer: {
    readonly score: number;
    readonly tags: readonly string[];
    readonly remark: string | null;
  },
  levels: readonly Level[],
): ('score' | 'tags' | 'remark')[] {
  const level = levels.find(({ score }) => score === answer.score);
  if (!level) return ['score'];
  const tags = new Set(answer.tags);
  const isKnown = answer.tags.every(tag => level.tags.includes(tag));
  const isEnough = level.tags.length === 0 || tags.size > 0;
  const isFew = level.isMultiple || tags.size <= 1;
  const areTagsRight = isKnown && isEnough && isFew && tags.size === answer.tags.length;
  const isShort = [...(answer.remark ?? '')].length <= 500;
  return [...(areTagsRight ? [] : (['tags'] as const)), ...(isShort ? [] : (['remark'] as const))];
}

/** The score a text stands for on a channel without forms: exactly one digit from 1 to 5, full-width ones too; else null. */
export function typedScore(text: string): number | null {
  const digit = /^[1-5１-５]$/.exec(text.trim())?.[0];
  return digit ? Number(digit.normalize('NFKC')) : null;
}

/** Whether a conversation is among the share that is invited by itself; the same for the same conversation, always. */
export const isInShare = (conversationId: string, share: number): boolean =>
  Number.parseInt(conversationId.replaceAll('-', '').slice(-8), 16) % 100 < share;
