import type { Conversation } from '../conversation/conversations';
import { awaitsAnswer } from '../handover/handover';

/** What is worth a sound and a notice: I am asked to take one, somebody waits, came to me, or wrote to me. */
export type NewsKind = 'request' | 'waiting' | 'assigned' | 'message';

const isOf = (conversation: Conversation | undefined, viewerId: string) =>
  conversation?.status === 'ACTIVE' && conversation.agent?.id === viewerId;

function hasNewWords({ lastMessage, unreadCount }: Conversation, before?: Conversation): boolean {
  if (lastMessage?.sender.kind !== 'VISITOR' || unreadCount === 0) return false;
  return lastMessage.seq > (before?.lastMessage?.seq ?? 0);
}

/** Whether a colleague or the queue has asked the viewer just now. */
function isAsked(after: Conversation, before: Conversation | undefined, viewerId: string): boolean {
  if (!awaitsAnswer(after, viewerId)) return false;
  const known = before && awaitsAnswer(before, viewerId) ? before : undefined;
  const idOf = (of?: Conversation) => of?.transferRequest?.id ?? of?.offer?.id;
  return idOf(after) !== idOf(known);
}

/** What a change of the lists means to the viewer; null when it is nothing to be told of. */
export function newsIn(
  after: Conversation,
  before: Conversation | undefined,
  viewerId: string,
): NewsKind | null {
  if (isAsked(after, before, viewerId)) return 'request';
  if (after.status === 'QUEUED') return before?.status === 'QUEUED' ? null : 'waiting';
  if (!isOf(after, viewerId)) return null;
  if (!isOf(before, viewerId)) return 'assigned';
  return hasNewWords(after, before) ? 'message' : null;
}
