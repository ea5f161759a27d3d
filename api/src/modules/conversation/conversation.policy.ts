import { type AgentViewer, type Viewer, may } from '../../kernel/auth/viewer.ts';
import type { Conversation } from './conversation.entity.ts';

type Standing = Pick<
  Conversation,
  'status' | 'agentId' | 'skillGroupId' | 'visitorId' | 'channelId'
> &
  Partial<Pick<Conversation, 'addressedAgentId' | 'offerAgentId' | 'requestAgentId'>>;

/** Whether the member's role reaches conversations of everybody (FEATURES 4.16). */
export const reachesAll = (viewer: AgentViewer): boolean =>
  viewer.permissions.has('conversation.watch');

/** Whether a conversation stands in the viewer's lists: served by him, waiting in a queue of his groups, or for his word. */
export function isInLists(viewer: AgentViewer, conversation: Standing): boolean {
  const { status, agentId, requestAgentId, addressedAgentId, offerAgentId } = conversation;
  const isMine = (id: string | null | undefined) => id === viewer.agentId;
  if (status === 'ACTIVE') return isMine(agentId) || isMine(requestAgentId);
  return (
    status === 'QUEUED' &&
    (viewer.skillGroupIds.has(conversation.skillGroupId) ||
      isMine(addressedAgentId) ||
      isMine(offerAgentId))
  );
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

/** Who may take a waiting conversation by hand: whoever it waits for, else members of its group; and whoever assigns. */
export function canPick(viewer: AgentViewer, conversation: Standing): boolean {
  if (may(viewer, 'queue.assign')) return true;
  if (!may(viewer, 'queue.pick')) return false;
  const { addressedAgentId, offerAgentId } = conversation;
  if (addressedAgentId) return addressedAgentId === viewer.agentId;
  return viewer.skillGroupIds.has(conversation.skillGroupId) || offerAgentId === viewer.agentId;
}

/** Who may classify it: its agent, whoever served it once it has ended, and those who reach all. */
export const canTag = (viewer: AgentViewer, conversation: Standing, hasServed: boolean): boolean =>
  serves(viewer, conversation) ||
  reachesAll(viewer) ||
  (conversation.status === 'CLOSED' && hasServed);

/** Who may end it: its agent; a waiting or a colleague's one only with the right to close queued ones. */
export const canClose = (viewer: AgentViewer, conversation: Standing): boolean =>
  (serves(viewer, conversation) && may(viewer, 'conversation.close')) || may(viewer, 'queue.close');

/** What the viewer may do with a conversation as it stands; the service decides the same again. `reads`: what was written in it. */
export const rightsOf = (
  viewer: AgentViewer,
  conversation: Standing & Pick<Conversation, 'requestId'>,
  reads: boolean,
) => {
  const isOpen = conversation.status !== 'CLOSED';
  const isServing = serves(viewer, conversation);
  return {
    write: isServing && may(viewer, 'conversation.write'),
    note: isOpen && reads && may(viewer, 'conversation.write'),
    pick: conversation.status === 'QUEUED' && canPick(viewer, conversation),
    transfer: isServing && may(viewer, 'conversation.transfer') && !conversation.requestId,
    assign: may(viewer, 'queue.assign'),
    close: isOpen && canClose(viewer, conversation),
    takeOver: isOpen && !isServing && may(viewer, 'conversation.takeover'),
    callBack: !isOpen && may(viewer, 'conversation.write'),
  };
};
