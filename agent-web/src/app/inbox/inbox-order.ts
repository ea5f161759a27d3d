import type { Conversation } from '../conversation/conversations';

// Instants are UTC with milliseconds, so their texts sort as they do; parsing a thousand would not be free.
const later = (a: string, b: string) => (a === b ? 0 : a < b ? 1 : -1);
const lastAt = ({ lastMessage, createdAt }: Conversation) => lastMessage?.createdAt ?? createdAt;
const waitsSince = ({ queuedAt, createdAt }: Conversation) => queuedAt ?? createdAt;

/** Whoever wrote last comes first. */
export const byLastMessage = (a: Conversation, b: Conversation): number =>
  later(lastAt(a), lastAt(b)) || a.number - b.number;

/** Whoever has waited longest comes first. */
export const byWaiting = (a: Conversation, b: Conversation): number =>
  later(waitsSince(b), waitsSince(a)) || a.number - b.number;

const rank = { HIGH: 0, NORMAL: 1, LOW: 2 } as const;

/** As the queue serves them: by priority, then VIPs by level, then the longest wait. */
export const byQueue = (a: Conversation, b: Conversation): number =>
  rank[a.priority] - rank[b.priority] || (b.vipLevel ?? 0) - (a.vipLevel ?? 0) || byWaiting(a, b);

/** Whoever waits for an answer comes first, the longest wait on top; the others by their last message. */
export const byWaitingForAnswer = (a: Conversation, b: Conversation): number => {
  const [since, other] = [a.waitingSince, b.waitingSince];
  if (since && other) return later(other, since) || a.number - b.number;
  if (since || other) return since ? -1 : 1;
  return byLastMessage(a, b);
};

/** What began last comes first. */
export const byStart = (a: Conversation, b: Conversation): number =>
  later(a.createdAt, b.createdAt) || a.number - b.number;

/** New ones and those to come back to first, then what was pinned, then the others as they stand. */
export function raised(
  conversations: readonly Conversation[],
  fresh: { has(id: string): boolean },
): readonly Conversation[] {
  const rankOf = ({ id, isPinned }: Conversation) => (fresh.has(id) ? 0 : isPinned ? 1 : 2);
  return conversations.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** What a list shows, and how many new rows it keeps back. */
export interface SettledOrder {
  readonly ids: readonly string[];
  readonly heldBack: number;
}

/**
 * The order a list shows. While it is held (somebody points at it) rows stay where they are: those
 * that left go, new ones wait and are counted.
 */
export function settleOrder(
  shown: readonly string[],
  wanted: readonly string[],
  isHeld: boolean,
): SettledOrder {
  if (!isHeld) return { ids: wanted, heldBack: 0 };
  const present = new Set(wanted);
  const ids = shown.filter(id => present.has(id));
  return { ids, heldBack: wanted.length - ids.length };
}
