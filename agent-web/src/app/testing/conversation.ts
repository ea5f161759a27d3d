import type { Conversation } from '../conversation/conversations';
import type { LogMessage } from '../conversation/message-log';

interface Differences extends Partial<Conversation> {
  readonly visitorName?: string;
  readonly channelName?: string;
}

/** A conversation for specs that differs only in what a spec is about. */
export function conversation({
  visitorName,
  channelName,
  ...rest
}: Differences = {}): Conversation {
  return {
    id: 'conversation',
    number: 1,
    version: 1,
    status: 'ACTIVE',
    servedBy: 'AGENT',
    visitor: {
      id: 'visitor',
      name: visitorName ?? 'Guest',
      ownName: visitorName ?? null,
      avatarUrl: null,
      isVerified: false,
      isOnline: true,
      updatedAt: '2026-03-01T09:00:00.000Z',
      createdAt: '2026-03-01T09:00:00.000Z',
      locale: null,
      userAgent: null,
      conversationCount: 1,
    },
    window: null,
    channel: { id: 'channel', name: channelName ?? 'Shop', kind: 'WEB' },
    agent: { id: 'me', nickname: 'Lin', avatarUrl: null },
    skillGroup: null,
    lastSeq: 0,
    lastMessage: null,
    unreadCount: 0,
    visitorReadSeq: 0,
    assignmentReason: null,
    createdAt: '2026-03-01T10:00:00.000Z',
    queuedAt: null,
    acceptedAt: null,
    closedAt: null,
    closeReason: null,
    sourceUrl: null,
    waitingSince: null,
    tags: [],
    remark: null,
    survey: null,
    priority: 'NORMAL',
    vipLevel: null,
    addressedAgent: null,
    joinedBy: null,
    isTransferred: false,
    isCallBack: false,
    draft: null,
    isPinned: false,
    isMarkedUnread: false,
    remindAt: null,
    transferRequest: null,
    offer: null,
    viewerCan: {
      note: true,
      write: true,
      pick: false,
      transfer: true,
      assign: false,
      close: true,
      takeOver: false,
      callBack: false,
    },
    ...rest,
  };
}

/** A message of the visitor for specs, numbered by `seq`. */
export function message(seq: number, differences: Partial<LogMessage> = {}): LogMessage {
  return {
    id: `message-${seq}`,
    seq,
    clientMessageId: null,
    sender: { kind: 'VISITOR', name: 'Guest', avatarUrl: null, isOwn: false },
    content: { __typename: 'TextContent', text: `text ${seq}` },
    quote: null,
    delivery: 'SENT',
    deliveryReason: null,
    providerAt: null,
    viewerCanReveal: false,
    createdAt: new Date(Date.UTC(2026, 2, 1, 10, 0, seq)).toISOString(),
    ...differences,
  };
}
