import { type AgentViewer, type Viewer, may } from '../../kernel/auth/viewer.ts';
import type { Conversation } from './conversation.entity.ts';

type Standing = Pick<
  Conversation,
  'status' | 'agentId' | 'skillGroupId' | 'visitorId' | 'channelId'
>;

/** Whether the member's role reaches conversations of everybody (FEATURES 4.16). */
export const reachesAll = (viewer: AgentViewer): boolean =>
  viewer.permissions.has('conversation.watch');

/** Whether a conversation stands in the viewer's lists: served by him, or waiting in a queue of his groups. */
export function isInLists(viewer: AgentViewer, conversation: Standing): boolean {
  if (conversation.status === 'ACTIVE') return conversation.agentId === viewer.agentId;
  return conversation.status === 'QUEUED' && viewer.skillGroupIds.has(conversation.skillGroupId);
}

/** Who may read a conversation; `hasServed`: whether the viewer had it once. */
export function canRead(viewer: Viewer, conversation: Standing, hasServed: boolean): boolean {
  if (viewer.kind === 'SYSTEM') return true;
  if (viewer.kind === 'VISITOR') {
    return (
      conversation.visitorId === viewer.visitorId && conversation.channelId === viewer.channelId
    );
  }
  if (viewer.kind !== 'AGENT') return false;
  return (
    isInLists(viewer, conversation) ||
    reachesAll(viewer) ||
    (conversation.status === 'CLOSED' && hasServed)
  );
}

/** Who may answer the visitor: the serving agent alone. */
export const serves = (viewer: Viewer, conversation: Standing): boolean =>
  viewer.kind === 'AGENT' &&
  conversation.status === 'ACTIVE' &&
  conversation.agentId === viewer.agentId;

/** Who may take a waiting conversation by hand: members of its group, and whoever assigns. */
export const canPick = (viewer: AgentViewer, conversation: Standing): boolean =>
  (viewer.skillGroupIds.has(conversation.skillGroupId) && may(viewer, 'queue.pick')) ||
  may(viewer, 'queue.assign');

/** Who may end it: its agent; a waiting or a colleague's one only with the right to close queued ones. */
export const canClose = (viewer: AgentViewer, conversation: Standing): boolean =>
  (serves(viewer, conversation) && may(viewer, 'conversation.close')) || may(viewer, 'queue.close');
