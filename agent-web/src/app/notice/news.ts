import type { Conversation } from '../conversation/conversations';

/** What is worth a sound and a notice: somebody waits, came to me, or wrote to me. */
export type NewsKind = 'waiting' | 'assigned' | 'message';

/** What a change of the lists means to the viewer; null when it is nothing to be told of. */
export function newsIn(
  after: Conversation,
  before: Conversation | undefined,
  viewerId: string,
): NewsKind | null {
  const isMine = after.status === 'ACTIVE' && after.agent?.id === viewerId;
  const wasMine = before?.status === 'ACTIVE' && before.agent?.id === viewerId;
  if (after.status === 'QUEUED') return before?.status === 'QUEUED' ? null : 'waiting';
  if (!isMine) return null;
  if (!wasMine) return 'assigned';
  const last = after.lastMessage;
  const isNew = (last?.seq ?? 0) > (before.lastMessage?.seq ?? 0);
  return isNew && last?.sender.kind === 'VISITOR' && after.unreadCount > 0 ? 'message' : null;
}
