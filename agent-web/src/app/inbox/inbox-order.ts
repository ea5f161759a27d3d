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

/** Whether name or number of a conversation holds what was typed into the search. */
export function matches(conversation: Conversation, search: string): boolean {
  const wanted = search.trim().toLocaleLowerCase();
  if (!wanted) return true;
  const { visitor, number, channel, skillGroup } = conversation;
  const texts = [visitor.name, `#${number}`, channel.name, skillGroup?.name ?? ''];
  return texts.some(text => text.toLocaleLowerCase().includes(wanted));
}
