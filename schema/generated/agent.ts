/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AgentStatus =
  | 'AWAY'
  | 'BUSY'
  | 'INVISIBLE'
  | 'OFFLINE'
  | 'ONLINE';

export type AgentStatusSetInput = {
  status: AgentStatus;
};

export type ChannelKind =
  | 'API'
  | 'APP'
  | 'EMAIL'
  | 'LINE'
  | 'MESSENGER'
  | 'TELEGRAM'
  | 'WEB'
  | 'WECHAT'
  | 'WECHAT_MINI_PROGRAM'
  | 'WECOM'
  | 'WEIBO'
  | 'WHATSAPP';

export type ConversationAcceptInput = {
  conversationId: string;
};

export type ConversationCloseInput = {
  conversationId: string;
};

export type ConversationEventType =
  | 'ACCEPTED'
  | 'CLOSED'
  | 'CREATED'
  | 'HANDED_OVER'
  | 'QUEUED'
  | 'RATED'
  | 'RECALLED'
  | 'RELEASED'
  | 'RETURNED'
  | 'TRANSFERRED'
  | 'TRANSFER_REQUESTED';

export type ConversationFilter = {
  agentIds?: Array<string> | null | undefined;
  channelIds?: Array<string> | null | undefined;
  search?: string | null | undefined;
  skillGroupIds?: Array<string> | null | undefined;
  status?: Array<ConversationStatus> | null | undefined;
};

export type ConversationStatus =
  | 'ACTIVE'
  | 'CLOSED'
  | 'QUEUED';

export type ConversationTransferInput = {
  agentId?: string | null | undefined;
  conversationId: string;
  remark?: string | null | undefined;
  skillGroupId?: string | null | undefined;
};

export type DeliveryState =
  | 'DELIVERED'
  | 'FAILED'
  | 'PENDING'
  | 'READ'
  | 'SENT'
  | 'UNKNOWN';

export type FileRefInput = {
  fileId: string;
};

export type FileUploadStartInput = {
  mimeType: string;
  name: string;
  size: number;
};

export type LocationInput = {
  address?: string | null | undefined;
  latitude: number;
  longitude: number;
  title?: string | null | undefined;
};

export type MessageContentInput = {
  file?: FileRefInput | null | undefined;
  location?: LocationInput | null | undefined;
  note?: TextInput | null | undefined;
  order?: OrderInput | null | undefined;
  text?: TextInput | null | undefined;
  track?: TrackInput | null | undefined;
};

export type MessageRecallInput = {
  messageId: string;
};

export type MessageSendInput = {
  clientMessageId: string;
  content: MessageContentInput;
  conversationId?: string | null | undefined;
  quoteId?: string | null | undefined;
};

export type MessagesReadInput = {
  conversationId: string;
  seq: number;
};

export type OrderInput = {
  description?: string | null | undefined;
  imageUrl?: string | null | undefined;
  itemUrl?: string | null | undefined;
  orderNumber: string;
  price?: string | null | undefined;
  status?: string | null | undefined;
  title: string;
};

export type SenderKind =
  | 'AGENT'
  | 'ROBOT'
  | 'SYSTEM'
  | 'VISITOR';

export type ServedBy =
  | 'AGENT'
  | 'NOBODY'
  | 'ROBOT';

export type SignInInput = {
  email: string;
  password: string;
  totp?: string | null | undefined;
};

export type SignUpInput = {
  companyName: string;
  email: string;
  nickname: string;
  password: string;
};

export type TextInput = {
  text: string;
};

export type TrackInput = {
  description?: string | null | undefined;
  imageUrl?: string | null | undefined;
  itemUrl?: string | null | undefined;
  price?: string | null | undefined;
  title: string;
};

export type TypingSetInput = {
  conversationId: string;
  isTyping: boolean;
  text?: string | null | undefined;
};

export type ColleagueFragment = { id: string, nickname: string, avatarUrl: string | null, status: AgentStatus, capacity: number, activeCount: number, isEnabled: boolean, skillGroups: Array<{ id: string, name: string }> };

export type ColleaguesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ColleaguesQuery = { agents: { nodes: Array<{ id: string, nickname: string, avatarUrl: string | null, status: AgentStatus, capacity: number, activeCount: number, isEnabled: boolean, skillGroups: Array<{ id: string, name: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TransferTargetsQueryVariables = Exact<{ [key: string]: never; }>;


export type TransferTargetsQuery = { agents: { nodes: Array<{ id: string, nickname: string, avatarUrl: string | null, status: AgentStatus, capacity: number, activeCount: number, isEnabled: boolean, skillGroups: Array<{ id: string, name: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, skillGroups: Array<{ id: string, name: string, isDefault: boolean, waitingCount: number, members: Array<{ id: string, status: AgentStatus }> }> };

export type CompanyQueryVariables = Exact<{ [key: string]: never; }>;


export type CompanyQuery = { tenant: { id: string, companyName: string, logoUrl: string | null } };

export type AgentStatusSetMutationVariables = Exact<{
  input: AgentStatusSetInput;
}>;


export type AgentStatusSetMutation = { agentStatusSet: { agent: { id: string, status: AgentStatus } } };

export type PresenceSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type PresenceSubscription = { presence: { status: AgentStatus, agent: { id: string, nickname: string, avatarUrl: string | null, status: AgentStatus, capacity: number, activeCount: number, isEnabled: boolean, skillGroups: Array<{ id: string, name: string }> } } };

export type QueueSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type QueueSubscription = { queue: { waiting: number, longestWaitMs: number, skillGroup: { id: string, name: string } } };

export type DeskConversationFragment = { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, visitor: { id: string, name: string, isVerified: boolean, isOnline: boolean, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
      | { __typename: 'EventContent', type: ConversationEventType, text: string }
      | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
      | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
      | { __typename: 'NoteContent', text: string }
      | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
      | { __typename: 'RecalledContent', by: SenderKind }
      | { __typename: 'TextContent', text: string }
      | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
      | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
     } | null };

export type ConversationsQueryVariables = Exact<{
  filter: ConversationFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type ConversationsQuery = { conversations: { nodes: Array<{ id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, visitor: { id: string, name: string, isVerified: boolean, isOnline: boolean, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
          | { __typename: 'EventContent', type: ConversationEventType, text: string }
          | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
          | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
          | { __typename: 'NoteContent', text: string }
          | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'RecalledContent', by: SenderKind }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
         } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InboxSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type InboxSubscription = { inbox: { cursor: string, isGone: boolean, conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, visitor: { id: string, name: string, isVerified: boolean, isOnline: boolean, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
          | { __typename: 'EventContent', type: ConversationEventType, text: string }
          | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
          | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
          | { __typename: 'NoteContent', text: string }
          | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'RecalledContent', by: SenderKind }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
         } | null } } };

export type ConversationAcceptMutationVariables = Exact<{
  input: ConversationAcceptInput;
}>;


export type ConversationAcceptMutation = { conversationAccept:
    | { __typename: 'ConflictError', code: string, message: string, current: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, visitor: { id: string, name: string, isVerified: boolean, isOnline: boolean, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null } | null }
    | { __typename: 'ConversationClosedError', code: string, message: string }
    | { __typename: 'ConversationPayload', conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, visitor: { id: string, name: string, isVerified: boolean, isOnline: boolean, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null } }
    | { __typename: 'TargetOfflineError', code: string, message: string }
   };

export type ConversationTransferMutationVariables = Exact<{
  input: ConversationTransferInput;
}>;


export type ConversationTransferMutation = { conversationTransfer:
    | { __typename: 'ConflictError', code: string, message: string, current: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, visitor: { id: string, name: string, isVerified: boolean, isOnline: boolean, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null } | null }
    | { __typename: 'ConversationClosedError', code: string, message: string }
    | { __typename: 'ConversationPayload', conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, visitor: { id: string, name: string, isVerified: boolean, isOnline: boolean, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null } }
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'TargetOfflineError', code: string, message: string }
   };

export type ConversationCloseMutationVariables = Exact<{
  input: ConversationCloseInput;
}>;


export type ConversationCloseMutation = { conversationClose:
    | { __typename: 'ConflictError', code: string, message: string, current: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, visitor: { id: string, name: string, isVerified: boolean, isOnline: boolean, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null } | null }
    | { __typename: 'ConversationClosedError', code: string, message: string }
    | { __typename: 'ConversationPayload', conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, visitor: { id: string, name: string, isVerified: boolean, isOnline: boolean, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null } }
   };

export type LogFileFragment = { id: string, name: string, mimeType: string, size: number, url: string };

type LogContent_EventContent_Fragment = { __typename: 'EventContent', type: ConversationEventType, text: string };

type LogContent_FileContent_Fragment = { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } };

type LogContent_ImageContent_Fragment = { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } };

type LogContent_LinkContent_Fragment = { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null };

type LogContent_LocationContent_Fragment = { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null };

type LogContent_NoteContent_Fragment = { __typename: 'NoteContent', text: string };

type LogContent_OrderContent_Fragment = { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null };

type LogContent_RecalledContent_Fragment = { __typename: 'RecalledContent', by: SenderKind };

type LogContent_TextContent_Fragment = { __typename: 'TextContent', text: string };

type LogContent_TrackContent_Fragment = { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null };

type LogContent_VideoContent_Fragment = { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } };

type LogContent_VoiceContent_Fragment = { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } };

export type LogContentFragment =
  | LogContent_EventContent_Fragment
  | LogContent_FileContent_Fragment
  | LogContent_ImageContent_Fragment
  | LogContent_LinkContent_Fragment
  | LogContent_LocationContent_Fragment
  | LogContent_NoteContent_Fragment
  | LogContent_OrderContent_Fragment
  | LogContent_RecalledContent_Fragment
  | LogContent_TextContent_Fragment
  | LogContent_TrackContent_Fragment
  | LogContent_VideoContent_Fragment
  | LogContent_VoiceContent_Fragment
;

export type LastMessageFragment = { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
    | { __typename: 'EventContent', type: ConversationEventType, text: string }
    | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
    | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
    | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
    | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
    | { __typename: 'NoteContent', text: string }
    | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
    | { __typename: 'RecalledContent', by: SenderKind }
    | { __typename: 'TextContent', text: string }
    | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
    | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
    | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
   };

export type LogMessageFragment = { id: string, seq: number, clientMessageId: string | null, delivery: DeliveryState, createdAt: string, sender: { kind: SenderKind, name: string, avatarUrl: string | null }, content:
    | { __typename: 'EventContent', type: ConversationEventType, text: string }
    | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
    | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
    | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
    | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
    | { __typename: 'NoteContent', text: string }
    | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
    | { __typename: 'RecalledContent', by: SenderKind }
    | { __typename: 'TextContent', text: string }
    | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
    | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
    | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
  , quote: { id: string, seq: number, sender: { kind: SenderKind, name: string }, content:
      | { __typename: 'EventContent', type: ConversationEventType, text: string }
      | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
      | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
      | { __typename: 'NoteContent', text: string }
      | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
      | { __typename: 'RecalledContent', by: SenderKind }
      | { __typename: 'TextContent', text: string }
      | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
      | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
     } | null };

export type ConversationOpenQueryVariables = Exact<{
  id: string;
  last: number;
}>;


export type ConversationOpenQuery = { conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, messagesBefore: { nodes: Array<{ id: string, seq: number, clientMessageId: string | null, delivery: DeliveryState, createdAt: string, sender: { kind: SenderKind, name: string, avatarUrl: string | null }, content:
          | { __typename: 'EventContent', type: ConversationEventType, text: string }
          | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
          | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
          | { __typename: 'NoteContent', text: string }
          | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'RecalledContent', by: SenderKind }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
        , quote: { id: string, seq: number, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, visitor: { id: string, name: string, isVerified: boolean, isOnline: boolean, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
        | { __typename: 'EventContent', type: ConversationEventType, text: string }
        | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
        | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
        | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
        | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
        | { __typename: 'NoteContent', text: string }
        | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
        | { __typename: 'RecalledContent', by: SenderKind }
        | { __typename: 'TextContent', text: string }
        | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
        | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
        | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
       } | null } | null };

export type MessagesOlderQueryVariables = Exact<{
  id: string;
  before: number;
  last: number;
}>;


export type MessagesOlderQuery = { conversation: { id: string, messagesBefore: { nodes: Array<{ id: string, seq: number, clientMessageId: string | null, delivery: DeliveryState, createdAt: string, sender: { kind: SenderKind, name: string, avatarUrl: string | null }, content:
          | { __typename: 'EventContent', type: ConversationEventType, text: string }
          | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
          | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
          | { __typename: 'NoteContent', text: string }
          | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'RecalledContent', by: SenderKind }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
        , quote: { id: string, seq: number, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type MessagesAfterQueryVariables = Exact<{
  id: string;
  after: number;
}>;


export type MessagesAfterQuery = { conversation: { id: string, messages: { nodes: Array<{ id: string, seq: number, clientMessageId: string | null, delivery: DeliveryState, createdAt: string, sender: { kind: SenderKind, name: string, avatarUrl: string | null }, content:
          | { __typename: 'EventContent', type: ConversationEventType, text: string }
          | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
          | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
          | { __typename: 'NoteContent', text: string }
          | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'RecalledContent', by: SenderKind }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
        , quote: { id: string, seq: number, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null }> } } | null };

export type MessagesSubscriptionVariables = Exact<{
  conversationId: string;
  after: number;
}>;


export type MessagesSubscription = { messages: { id: string, seq: number, clientMessageId: string | null, delivery: DeliveryState, createdAt: string, sender: { kind: SenderKind, name: string, avatarUrl: string | null }, content:
      | { __typename: 'EventContent', type: ConversationEventType, text: string }
      | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
      | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
      | { __typename: 'NoteContent', text: string }
      | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
      | { __typename: 'RecalledContent', by: SenderKind }
      | { __typename: 'TextContent', text: string }
      | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
      | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
    , quote: { id: string, seq: number, sender: { kind: SenderKind, name: string }, content:
        | { __typename: 'EventContent', type: ConversationEventType, text: string }
        | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
        | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
        | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
        | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
        | { __typename: 'NoteContent', text: string }
        | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
        | { __typename: 'RecalledContent', by: SenderKind }
        | { __typename: 'TextContent', text: string }
        | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
        | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
        | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
       } | null } };

export type MessageSendMutationVariables = Exact<{
  input: MessageSendInput;
}>;


export type MessageSendMutation = { messageSend:
    | { __typename: 'ConflictError', code: string, message: string }
    | { __typename: 'ConversationClosedError', code: string, message: string }
    | { __typename: 'FileRefusedError', code: string, message: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'MessageSendPayload', sent: { id: string, seq: number, clientMessageId: string | null, delivery: DeliveryState, createdAt: string, sender: { kind: SenderKind, name: string, avatarUrl: string | null }, content:
          | { __typename: 'EventContent', type: ConversationEventType, text: string }
          | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
          | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
          | { __typename: 'NoteContent', text: string }
          | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'RecalledContent', by: SenderKind }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
        , quote: { id: string, seq: number, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null }, conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, visitor: { id: string, name: string, isVerified: boolean, isOnline: boolean, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null } }
   };

export type MessageRecallMutationVariables = Exact<{
  input: MessageRecallInput;
}>;


export type MessageRecallMutation = { messageRecall:
    | { __typename: 'ConflictError', code: string, message: string }
    | { __typename: 'MessageRecallPayload', recalled: { id: string, seq: number, clientMessageId: string | null, delivery: DeliveryState, createdAt: string, sender: { kind: SenderKind, name: string, avatarUrl: string | null }, content:
          | { __typename: 'EventContent', type: ConversationEventType, text: string }
          | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
          | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
          | { __typename: 'NoteContent', text: string }
          | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'RecalledContent', by: SenderKind }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
        , quote: { id: string, seq: number, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null } }
    | { __typename: 'RecallTooLateError', code: string, message: string }
   };

export type MessagesReadMutationVariables = Exact<{
  input: MessagesReadInput;
}>;


export type MessagesReadMutation = { messagesRead: { conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, visitor: { id: string, name: string, isVerified: boolean, isOnline: boolean, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
          | { __typename: 'EventContent', type: ConversationEventType, text: string }
          | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
          | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
          | { __typename: 'NoteContent', text: string }
          | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'RecalledContent', by: SenderKind }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
         } | null } } };

export type TypingSetMutationVariables = Exact<{
  input: TypingSetInput;
}>;


export type TypingSetMutation = { typingSet: boolean };

export type TypingSubscriptionVariables = Exact<{
  conversationId: string;
}>;


export type TypingSubscription = { typing: { isTyping: boolean, by: SenderKind, text: string | null } };

export type SessionViewerFragment = { id: string, nickname: string, email: string, avatarUrl: string | null, status: AgentStatus, capacity: number, activeCount: number, role: { id: string, name: string, permissions: Array<string> } };

export type InstallationQueryVariables = Exact<{ [key: string]: never; }>;


export type InstallationQuery = { installation: { isRegistrationOpen: boolean, version: string } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'SignInPayload', accessToken: string, expiresAt: string, viewer: { id: string, nickname: string, email: string, avatarUrl: string | null, status: AgentStatus, capacity: number, activeCount: number, role: { id: string, name: string, permissions: Array<string> } } }
   };

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignUpMutation = { signUp:
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'SignInPayload', accessToken: string, expiresAt: string, viewer: { id: string, nickname: string, email: string, avatarUrl: string | null, status: AgentStatus, capacity: number, activeCount: number, role: { id: string, name: string, permissions: Array<string> } } }
   };

export type TokenRefreshMutationVariables = Exact<{ [key: string]: never; }>;


export type TokenRefreshMutation = { tokenRefresh:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'SignInPayload', accessToken: string, expiresAt: string, viewer: { id: string, nickname: string, email: string, avatarUrl: string | null, status: AgentStatus, capacity: number, activeCount: number, role: { id: string, name: string, permissions: Array<string> } } }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type FileUploadStartMutationVariables = Exact<{
  input: FileUploadStartInput;
}>;


export type FileUploadStartMutation = { fileUploadStart:
    | { __typename: 'FileRefusedError', code: string, message: string }
    | { __typename: 'FileUploadStartPayload', fileId: string, uploadUrl: string }
    | { __typename: 'InvalidInputError', code: string, message: string }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ColleagueFragmentDoc = new TypedDocumentString(`
    fragment Colleague on Agent {
  id
  nickname
  avatarUrl
  status
  capacity
  activeCount
  isEnabled
  skillGroups {
    id
    name
  }
}
    `, {"fragmentName":"Colleague"}) as unknown as TypedDocumentString<ColleagueFragment, unknown>;
export const LogFileFragmentDoc = new TypedDocumentString(`
    fragment LogFile on File {
  id
  name
  mimeType
  size
  url
}
    `, {"fragmentName":"LogFile"}) as unknown as TypedDocumentString<LogFileFragment, unknown>;
export const LogContentFragmentDoc = new TypedDocumentString(`
    fragment LogContent on MessageContent {
  __typename
  ... on TextContent {
    text
  }
  ... on ImageContent {
    file {
      ...LogFile
    }
    width
    height
    thumbnailUrl
  }
  ... on VoiceContent {
    file {
      ...LogFile
    }
    durationMs
  }
  ... on VideoContent {
    file {
      ...LogFile
    }
    posterUrl
  }
  ... on FileContent {
    file {
      ...LogFile
    }
  }
  ... on LocationContent {
    latitude
    longitude
    placeName: title
    address
  }
  ... on LinkContent {
    url
    title
    description
    imageUrl
  }
  ... on TrackContent {
    title
    price
    description
    imageUrl
    itemUrl
  }
  ... on OrderContent {
    title
    orderNumber
    status
    price
    description
    imageUrl
    itemUrl
  }
  ... on EventContent {
    type
    text
  }
  ... on RecalledContent {
    by
  }
  ... on NoteContent {
    text
  }
}
    fragment LogFile on File {
  id
  name
  mimeType
  size
  url
}`, {"fragmentName":"LogContent"}) as unknown as TypedDocumentString<LogContentFragment, unknown>;
export const LastMessageFragmentDoc = new TypedDocumentString(`
    fragment LastMessage on Message {
  id
  seq
  sender {
    kind
    name
  }
  content {
    ...LogContent
  }
  createdAt
}
    fragment LogFile on File {
  id
  name
  mimeType
  size
  url
}
fragment LogContent on MessageContent {
  __typename
  ... on TextContent {
    text
  }
  ... on ImageContent {
    file {
      ...LogFile
    }
    width
    height
    thumbnailUrl
  }
  ... on VoiceContent {
    file {
      ...LogFile
    }
    durationMs
  }
  ... on VideoContent {
    file {
      ...LogFile
    }
    posterUrl
  }
  ... on FileContent {
    file {
      ...LogFile
    }
  }
  ... on LocationContent {
    latitude
    longitude
    placeName: title
    address
  }
  ... on LinkContent {
    url
    title
    description
    imageUrl
  }
  ... on TrackContent {
    title
    price
    description
    imageUrl
    itemUrl
  }
  ... on OrderContent {
    title
    orderNumber
    status
    price
    description
    imageUrl
    itemUrl
  }
  ... on EventContent {
    type
    text
  }
  ... on RecalledContent {
    by
  }
  ... on NoteContent {
    text
  }
}`, {"fragmentName":"LastMessage"}) as unknown as TypedDocumentString<LastMessageFragment, unknown>;
export const DeskConversationFragmentDoc = new TypedDocumentString(`
    fragment DeskConversation on Conversation {
  id
  number
  version
  status
  servedBy
  visitor {
    id
    name
    isVerified
    isOnline
    createdAt
    locale
    userAgent
    conversationCount
  }
  channel {
    id
    name
    kind
  }
  agent {
    id
    nickname
    avatarUrl
  }
  skillGroup {
    id
    name
  }
  lastSeq
  lastMessage {
    ...LastMessage
  }
  unreadCount
  visitorReadSeq
  assignmentReason
  createdAt
  queuedAt
  acceptedAt
  closedAt
  closeReason
  sourceUrl
  waitingSince
}
    fragment LogFile on File {
  id
  name
  mimeType
  size
  url
}
fragment LogContent on MessageContent {
  __typename
  ... on TextContent {
    text
  }
  ... on ImageContent {
    file {
      ...LogFile
    }
    width
    height
    thumbnailUrl
  }
  ... on VoiceContent {
    file {
      ...LogFile
    }
    durationMs
  }
  ... on VideoContent {
    file {
      ...LogFile
    }
    posterUrl
  }
  ... on FileContent {
    file {
      ...LogFile
    }
  }
  ... on LocationContent {
    latitude
    longitude
    placeName: title
    address
  }
  ... on LinkContent {
    url
    title
    description
    imageUrl
  }
  ... on TrackContent {
    title
    price
    description
    imageUrl
    itemUrl
  }
  ... on OrderContent {
    title
    orderNumber
    status
    price
    description
    imageUrl
    itemUrl
  }
  ... on EventContent {
    type
    text
  }
  ... on RecalledContent {
    by
  }
  ... on NoteContent {
    text
  }
}
fragment LastMessage on Message {
  id
  seq
  sender {
    kind
    name
  }
  content {
    ...LogContent
  }
  createdAt
}`, {"fragmentName":"DeskConversation"}) as unknown as TypedDocumentString<DeskConversationFragment, unknown>;
export const LogMessageFragmentDoc = new TypedDocumentString(`
    fragment LogMessage on Message {
  id
  seq
  clientMessageId
  sender {
    kind
    name
    avatarUrl
  }
  content {
    ...LogContent
  }
  quote {
    id
    seq
    sender {
      kind
      name
    }
    content {
      ...LogContent
    }
  }
  delivery
  createdAt
}
    fragment LogFile on File {
  id
  name
  mimeType
  size
  url
}
fragment LogContent on MessageContent {
  __typename
  ... on TextContent {
    text
  }
  ... on ImageContent {
    file {
      ...LogFile
    }
    width
    height
    thumbnailUrl
  }
  ... on VoiceContent {
    file {
      ...LogFile
    }
    durationMs
  }
  ... on VideoContent {
    file {
      ...LogFile
    }
    posterUrl
  }
  ... on FileContent {
    file {
      ...LogFile
    }
  }
  ... on LocationContent {
    latitude
    longitude
    placeName: title
    address
  }
  ... on LinkContent {
    url
    title
    description
    imageUrl
  }
  ... on TrackContent {
    title
    price
    description
    imageUrl
    itemUrl
  }
  ... on OrderContent {
    title
    orderNumber
    status
    price
    description
    imageUrl
    itemUrl
  }
  ... on EventContent {
    type
    text
  }
  ... on RecalledContent {
    by
  }
  ... on NoteContent {
    text
  }
}`, {"fragmentName":"LogMessage"}) as unknown as TypedDocumentString<LogMessageFragment, unknown>;
export const SessionViewerFragmentDoc = new TypedDocumentString(`
    fragment SessionViewer on Agent {
  id
  nickname
  email
  avatarUrl
  status
  capacity
  activeCount
  role {
    id
    name
    permissions
  }
}
    `, {"fragmentName":"SessionViewer"}) as unknown as TypedDocumentString<SessionViewerFragment, unknown>;
export const ColleaguesDocument = new TypedDocumentString(`
    query Colleagues($after: String) {
  agents(first: 200, after: $after) {
    nodes {
      ...Colleague
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Colleague on Agent {
  id
  nickname
  avatarUrl
  status
  capacity
  activeCount
  isEnabled
  skillGroups {
    id
    name
  }
}`) as unknown as TypedDocumentString<ColleaguesQuery, ColleaguesQueryVariables>;
export const TransferTargetsDocument = new TypedDocumentString(`
    query TransferTargets {
  agents(first: 200) {
    nodes {
      ...Colleague
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  skillGroups {
    id
    name
    isDefault
    waitingCount
    members {
      id
      status
    }
  }
}
    fragment Colleague on Agent {
  id
  nickname
  avatarUrl
  status
  capacity
  activeCount
  isEnabled
  skillGroups {
    id
    name
  }
}`) as unknown as TypedDocumentString<TransferTargetsQuery, TransferTargetsQueryVariables>;
export const CompanyDocument = new TypedDocumentString(`
    query Company {
  tenant {
    id
    companyName
    logoUrl
  }
}
    `) as unknown as TypedDocumentString<CompanyQuery, CompanyQueryVariables>;
export const AgentStatusSetDocument = new TypedDocumentString(`
    mutation AgentStatusSet($input: AgentStatusSetInput!) {
  agentStatusSet(input: $input) {
    agent {
      id
      status
    }
  }
}
    `) as unknown as TypedDocumentString<AgentStatusSetMutation, AgentStatusSetMutationVariables>;
export const PresenceDocument = new TypedDocumentString(`
    subscription Presence {
  presence {
    status
    agent {
      ...Colleague
    }
  }
}
    fragment Colleague on Agent {
  id
  nickname
  avatarUrl
  status
  capacity
  activeCount
  isEnabled
  skillGroups {
    id
    name
  }
}`) as unknown as TypedDocumentString<PresenceSubscription, PresenceSubscriptionVariables>;
export const QueueDocument = new TypedDocumentString(`
    subscription Queue {
  queue {
    waiting
    longestWaitMs
    skillGroup {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<QueueSubscription, QueueSubscriptionVariables>;
export const ConversationsDocument = new TypedDocumentString(`
    query Conversations($filter: ConversationFilter!, $first: Int!, $after: String) {
  conversations(filter: $filter, first: $first, after: $after) {
    nodes {
      ...DeskConversation
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment DeskConversation on Conversation {
  id
  number
  version
  status
  servedBy
  visitor {
    id
    name
    isVerified
    isOnline
    createdAt
    locale
    userAgent
    conversationCount
  }
  channel {
    id
    name
    kind
  }
  agent {
    id
    nickname
    avatarUrl
  }
  skillGroup {
    id
    name
  }
  lastSeq
  lastMessage {
    ...LastMessage
  }
  unreadCount
  visitorReadSeq
  assignmentReason
  createdAt
  queuedAt
  acceptedAt
  closedAt
  closeReason
  sourceUrl
  waitingSince
}
fragment LogFile on File {
  id
  name
  mimeType
  size
  url
}
fragment LogContent on MessageContent {
  __typename
  ... on TextContent {
    text
  }
  ... on ImageContent {
    file {
      ...LogFile
    }
    width
    height
    thumbnailUrl
  }
  ... on VoiceContent {
    file {
      ...LogFile
    }
    durationMs
  }
  ... on VideoContent {
    file {
      ...LogFile
    }
    posterUrl
  }
  ... on FileContent {
    file {
      ...LogFile
    }
  }
  ... on LocationContent {
    latitude
    longitude
    placeName: title
    address
  }
  ... on LinkContent {
    url
    title
    description
    imageUrl
  }
  ... on TrackContent {
    title
    price
    description
    imageUrl
    itemUrl
  }
  ... on OrderContent {
    title
    orderNumber
    status
    price
    description
    imageUrl
    itemUrl
  }
  ... on EventContent {
    type
    text
  }
  ... on RecalledContent {
    by
  }
  ... on NoteContent {
    text
  }
}
fragment LastMessage on Message {
  id
  seq
  sender {
    kind
    name
  }
  content {
    ...LogContent
  }
  createdAt
}`) as unknown as TypedDocumentString<ConversationsQuery, ConversationsQueryVariables>;
export const InboxDocument = new TypedDocumentString(`
    subscription Inbox($after: String) {
  inbox(after: $after) {
    cursor
    isGone
    conversation {
      ...DeskConversation
    }
  }
}
    fragment DeskConversation on Conversation {
  id
  number
  version
  status
  servedBy
  visitor {
    id
    name
    isVerified
    isOnline
    createdAt
    locale
    userAgent
    conversationCount
  }
  channel {
    id
    name
    kind
  }
  agent {
    id
    nickname
    avatarUrl
  }
  skillGroup {
    id
    name
  }
  lastSeq
  lastMessage {
    ...LastMessage
  }
  unreadCount
  visitorReadSeq
  assignmentReason
  createdAt
  queuedAt
  acceptedAt
  closedAt
  closeReason
  sourceUrl
  waitingSince
}
fragment LogFile on File {
  id
  name
  mimeType
  size
  url
}
fragment LogContent on MessageContent {
  __typename
  ... on TextContent {
    text
  }
  ... on ImageContent {
    file {
      ...LogFile
    }
    width
    height
    thumbnailUrl
  }
  ... on VoiceContent {
    file {
      ...LogFile
    }
    durationMs
  }
  ... on VideoContent {
    file {
      ...LogFile
    }
    posterUrl
  }
  ... on FileContent {
    file {
      ...LogFile
    }
  }
  ... on LocationContent {
    latitude
    longitude
    placeName: title
    address
  }
  ... on LinkContent {
    url
    title
    description
    imageUrl
  }
  ... on TrackContent {
    title
    price
    description
    imageUrl
    itemUrl
  }
  ... on OrderContent {
    title
    orderNumber
    status
    price
    description
    imageUrl
    itemUrl
  }
  ... on EventContent {
    type
    text
  }
  ... on RecalledContent {
    by
  }
  ... on NoteContent {
    text
  }
}
fragment LastMessage on Message {
  id
  seq
  sender {
    kind
    name
  }
  content {
    ...LogContent
  }
  createdAt
}`) as unknown as TypedDocumentString<InboxSubscription, InboxSubscriptionVariables>;
export const ConversationAcceptDocument = new TypedDocumentString(`
    mutation ConversationAccept($input: ConversationAcceptInput!) {
  conversationAccept(input: $input) {
    __typename
    ... on ConversationPayload {
      conversation {
        ...DeskConversation
      }
    }
    ... on UserError {
      code
      message
    }
    ... on ConflictError {
      current: conversation {
        ...DeskConversation
      }
    }
  }
}
    fragment DeskConversation on Conversation {
  id
  number
  version
  status
  servedBy
  visitor {
    id
    name
    isVerified
    isOnline
    createdAt
    locale
    userAgent
    conversationCount
  }
  channel {
    id
    name
    kind
  }
  agent {
    id
    nickname
    avatarUrl
  }
  skillGroup {
    id
    name
  }
  lastSeq
  lastMessage {
    ...LastMessage
  }
  unreadCount
  visitorReadSeq
  assignmentReason
  createdAt
  queuedAt
  acceptedAt
  closedAt
  closeReason
  sourceUrl
  waitingSince
}
fragment LogFile on File {
  id
  name
  mimeType
  size
  url
}
fragment LogContent on MessageContent {
  __typename
  ... on TextContent {
    text
  }
  ... on ImageContent {
    file {
      ...LogFile
    }
    width
    height
    thumbnailUrl
  }
  ... on VoiceContent {
    file {
      ...LogFile
    }
    durationMs
  }
  ... on VideoContent {
    file {
      ...LogFile
    }
    posterUrl
  }
  ... on FileContent {
    file {
      ...LogFile
    }
  }
  ... on LocationContent {
    latitude
    longitude
    placeName: title
    address
  }
  ... on LinkContent {
    url
    title
    description
    imageUrl
  }
  ... on TrackContent {
    title
    price
    description
    imageUrl
    itemUrl
  }
  ... on OrderContent {
    title
    orderNumber
    status
    price
    description
    imageUrl
    itemUrl
  }
  ... on EventContent {
    type
    text
  }
  ... on RecalledContent {
    by
  }
  ... on NoteContent {
    text
  }
}
fragment LastMessage on Message {
  id
  seq
  sender {
    kind
    name
  }
  content {
    ...LogContent
  }
  createdAt
}`) as unknown as TypedDocumentString<ConversationAcceptMutation, ConversationAcceptMutationVariables>;
export const ConversationTransferDocument = new TypedDocumentString(`
    mutation ConversationTransfer($input: ConversationTransferInput!) {
  conversationTransfer(input: $input) {
    __typename
    ... on ConversationPayload {
      conversation {
        ...DeskConversation
      }
    }
    ... on UserError {
      code
      message
    }
    ... on ConflictError {
      current: conversation {
        ...DeskConversation
      }
    }
  }
}
    fragment DeskConversation on Conversation {
  id
  number
  version
  status
  servedBy
  visitor {
    id
    name
    isVerified
    isOnline
    createdAt
    locale
    userAgent
    conversationCount
  }
  channel {
    id
    name
    kind
  }
  agent {
    id
    nickname
    avatarUrl
  }
  skillGroup {
    id
    name
  }
  lastSeq
  lastMessage {
    ...LastMessage
  }
  unreadCount
  visitorReadSeq
  assignmentReason
  createdAt
  queuedAt
  acceptedAt
  closedAt
  closeReason
  sourceUrl
  waitingSince
}
fragment LogFile on File {
  id
  name
  mimeType
  size
  url
}
fragment LogContent on MessageContent {
  __typename
  ... on TextContent {
    text
  }
  ... on ImageContent {
    file {
      ...LogFile
    }
    width
    height
    thumbnailUrl
  }
  ... on VoiceContent {
    file {
      ...LogFile
    }
    durationMs
  }
  ... on VideoContent {
    file {
      ...LogFile
    }
    posterUrl
  }
  ... on FileContent {
    file {
      ...LogFile
    }
  }
  ... on LocationContent {
    latitude
    longitude
    placeName: title
    address
  }
  ... on LinkContent {
    url
    title
    description
    imageUrl
  }
  ... on TrackContent {
    title
    price
    description
    imageUrl
    itemUrl
  }
  ... on OrderContent {
    title
    orderNumber
    status
    price
    description
    imageUrl
    itemUrl
  }
  ... on EventContent {
    type
    text
  }
  ... on RecalledContent {
    by
  }
  ... on NoteContent {
    text
  }
}
fragment LastMessage on Message {
  id
  seq
  sender {
    kind
    name
  }
  content {
    ...LogContent
  }
  createdAt
}`) as unknown as TypedDocumentString<ConversationTransferMutation, ConversationTransferMutationVariables>;
export const ConversationCloseDocument = new TypedDocumentString(`
    mutation ConversationClose($input: ConversationCloseInput!) {
  conversationClose(input: $input) {
    __typename
    ... on ConversationPayload {
      conversation {
        ...DeskConversation
      }
    }
    ... on UserError {
      code
      message
    }
    ... on ConflictError {
      current: conversation {
        ...DeskConversation
      }
    }
  }
}
    fragment DeskConversation on Conversation {
  id
  number
  version
  status
  servedBy
  visitor {
    id
    name
    isVerified
    isOnline
    createdAt
    locale
    userAgent
    conversationCount
  }
  channel {
    id
    name
    kind
  }
  agent {
    id
    nickname
    avatarUrl
  }
  skillGroup {
    id
    name
  }
  lastSeq
  lastMessage {
    ...LastMessage
  }
  unreadCount
  visitorReadSeq
  assignmentReason
  createdAt
  queuedAt
  acceptedAt
  closedAt
  closeReason
  sourceUrl
  waitingSince
}
fragment LogFile on File {
  id
  name
  mimeType
  size
  url
}
fragment LogContent on MessageContent {
  __typename
  ... on TextContent {
    text
  }
  ... on ImageContent {
    file {
      ...LogFile
    }
    width
    height
    thumbnailUrl
  }
  ... on VoiceContent {
    file {
      ...LogFile
    }
    durationMs
  }
  ... on VideoContent {
    file {
      ...LogFile
    }
    posterUrl
  }
  ... on FileContent {
    file {
      ...LogFile
    }
  }
  ... on LocationContent {
    latitude
    longitude
    placeName: title
    address
  }
  ... on LinkContent {
    url
    title
    description
    imageUrl
  }
  ... on TrackContent {
    title
    price
    description
    imageUrl
    itemUrl
  }
  ... on OrderContent {
    title
    orderNumber
    status
    price
    description
    imageUrl
    itemUrl
  }
  ... on EventContent {
    type
    text
  }
  ... on RecalledContent {
    by
  }
  ... on NoteContent {
    text
  }
}
fragment LastMessage on Message {
  id
  seq
  sender {
    kind
    name
  }
  content {
    ...LogContent
  }
  createdAt
}`) as unknown as TypedDocumentString<ConversationCloseMutation, ConversationCloseMutationVariables>;
export const ConversationOpenDocument = new TypedDocumentString(`
    query ConversationOpen($id: ID!, $last: Int!) {
  conversation(id: $id) {
    ...DeskConversation
    messagesBefore(last: $last) {
      nodes {
        ...LogMessage
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment DeskConversation on Conversation {
  id
  number
  version
  status
  servedBy
  visitor {
    id
    name
    isVerified
    isOnline
    createdAt
    locale
    userAgent
    conversationCount
  }
  channel {
    id
    name
    kind
  }
  agent {
    id
    nickname
    avatarUrl
  }
  skillGroup {
    id
    name
  }
  lastSeq
  lastMessage {
    ...LastMessage
  }
  unreadCount
  visitorReadSeq
  assignmentReason
  createdAt
  queuedAt
  acceptedAt
  closedAt
  closeReason
  sourceUrl
  waitingSince
}
fragment LogFile on File {
  id
  name
  mimeType
  size
  url
}
fragment LogContent on MessageContent {
  __typename
  ... on TextContent {
    text
  }
  ... on ImageContent {
    file {
      ...LogFile
    }
    width
    height
    thumbnailUrl
  }
  ... on VoiceContent {
    file {
      ...LogFile
    }
    durationMs
  }
  ... on VideoContent {
    file {
      ...LogFile
    }
    posterUrl
  }
  ... on FileContent {
    file {
      ...LogFile
    }
  }
  ... on LocationContent {
    latitude
    longitude
    placeName: title
    address
  }
  ... on LinkContent {
    url
    title
    description
    imageUrl
  }
  ... on TrackContent {
    title
    price
    description
    imageUrl
    itemUrl
  }
  ... on OrderContent {
    title
    orderNumber
    status
    price
    description
    imageUrl
    itemUrl
  }
  ... on EventContent {
    type
    text
  }
  ... on RecalledContent {
    by
  }
  ... on NoteContent {
    text
  }
}
fragment LastMessage on Message {
  id
  seq
  sender {
    kind
    name
  }
  content {
    ...LogContent
  }
  createdAt
}
fragment LogMessage on Message {
  id
  seq
  clientMessageId
  sender {
    kind
    name
    avatarUrl
  }
  content {
    ...LogContent
  }
  quote {
    id
    seq
    sender {
      kind
      name
    }
    content {
      ...LogContent
    }
  }
  delivery
  createdAt
}`) as unknown as TypedDocumentString<ConversationOpenQuery, ConversationOpenQueryVariables>;
export const MessagesOlderDocument = new TypedDocumentString(`
    query MessagesOlder($id: ID!, $before: Int!, $last: Int!) {
  conversation(id: $id) {
    id
    messagesBefore(before: $before, last: $last) {
      nodes {
        ...LogMessage
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment LogFile on File {
  id
  name
  mimeType
  size
  url
}
fragment LogContent on MessageContent {
  __typename
  ... on TextContent {
    text
  }
  ... on ImageContent {
    file {
      ...LogFile
    }
    width
    height
    thumbnailUrl
  }
  ... on VoiceContent {
    file {
      ...LogFile
    }
    durationMs
  }
  ... on VideoContent {
    file {
      ...LogFile
    }
    posterUrl
  }
  ... on FileContent {
    file {
      ...LogFile
    }
  }
  ... on LocationContent {
    latitude
    longitude
    placeName: title
    address
  }
  ... on LinkContent {
    url
    title
    description
    imageUrl
  }
  ... on TrackContent {
    title
    price
    description
    imageUrl
    itemUrl
  }
  ... on OrderContent {
    title
    orderNumber
    status
    price
    description
    imageUrl
    itemUrl
  }
  ... on EventContent {
    type
    text
  }
  ... on RecalledContent {
    by
  }
  ... on NoteContent {
    text
  }
}
fragment LogMessage on Message {
  id
  seq
  clientMessageId
  sender {
    kind
    name
    avatarUrl
  }
  content {
    ...LogContent
  }
  quote {
    id
    seq
    sender {
      kind
      name
    }
    content {
      ...LogContent
    }
  }
  delivery
  createdAt
}`) as unknown as TypedDocumentString<MessagesOlderQuery, MessagesOlderQueryVariables>;
export const MessagesAfterDocument = new TypedDocumentString(`
    query MessagesAfter($id: ID!, $after: Int!) {
  conversation(id: $id) {
    id
    messages(after: $after, first: 200) {
      nodes {
        ...LogMessage
      }
    }
  }
}
    fragment LogFile on File {
  id
  name
  mimeType
  size
  url
}
fragment LogContent on MessageContent {
  __typename
  ... on TextContent {
    text
  }
  ... on ImageContent {
    file {
      ...LogFile
    }
    width
    height
    thumbnailUrl
  }
  ... on VoiceContent {
    file {
      ...LogFile
    }
    durationMs
  }
  ... on VideoContent {
    file {
      ...LogFile
    }
    posterUrl
  }
  ... on FileContent {
    file {
      ...LogFile
    }
  }
  ... on LocationContent {
    latitude
    longitude
    placeName: title
    address
  }
  ... on LinkContent {
    url
    title
    description
    imageUrl
  }
  ... on TrackContent {
    title
    price
    description
    imageUrl
    itemUrl
  }
  ... on OrderContent {
    title
    orderNumber
    status
    price
    description
    imageUrl
    itemUrl
  }
  ... on EventContent {
    type
    text
  }
  ... on RecalledContent {
    by
  }
  ... on NoteContent {
    text
  }
}
fragment LogMessage on Message {
  id
  seq
  clientMessageId
  sender {
    kind
    name
    avatarUrl
  }
  content {
    ...LogContent
  }
  quote {
    id
    seq
    sender {
      kind
      name
    }
    content {
      ...LogContent
    }
  }
  delivery
  createdAt
}`) as unknown as TypedDocumentString<MessagesAfterQuery, MessagesAfterQueryVariables>;
export const MessagesDocument = new TypedDocumentString(`
    subscription Messages($conversationId: ID!, $after: Int!) {
  messages(conversationId: $conversationId, after: $after) {
    ...LogMessage
  }
}
    fragment LogFile on File {
  id
  name
  mimeType
  size
  url
}
fragment LogContent on MessageContent {
  __typename
  ... on TextContent {
    text
  }
  ... on ImageContent {
    file {
      ...LogFile
    }
    width
    height
    thumbnailUrl
  }
  ... on VoiceContent {
    file {
      ...LogFile
    }
    durationMs
  }
  ... on VideoContent {
    file {
      ...LogFile
    }
    posterUrl
  }
  ... on FileContent {
    file {
      ...LogFile
    }
  }
  ... on LocationContent {
    latitude
    longitude
    placeName: title
    address
  }
  ... on LinkContent {
    url
    title
    description
    imageUrl
  }
  ... on TrackContent {
    title
    price
    description
    imageUrl
    itemUrl
  }
  ... on OrderContent {
    title
    orderNumber
    status
    price
    description
    imageUrl
    itemUrl
  }
  ... on EventContent {
    type
    text
  }
  ... on RecalledContent {
    by
  }
  ... on NoteContent {
    text
  }
}
fragment LogMessage on Message {
  id
  seq
  clientMessageId
  sender {
    kind
    name
    avatarUrl
  }
  content {
    ...LogContent
  }
  quote {
    id
    seq
    sender {
      kind
      name
    }
    content {
      ...LogContent
    }
  }
  delivery
  createdAt
}`) as unknown as TypedDocumentString<MessagesSubscription, MessagesSubscriptionVariables>;
export const MessageSendDocument = new TypedDocumentString(`
    mutation MessageSend($input: MessageSendInput!) {
  messageSend(input: $input) {
    __typename
    ... on MessageSendPayload {
      sent: message {
        ...LogMessage
      }
      conversation {
        ...DeskConversation
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment DeskConversation on Conversation {
  id
  number
  version
  status
  servedBy
  visitor {
    id
    name
    isVerified
    isOnline
    createdAt
    locale
    userAgent
    conversationCount
  }
  channel {
    id
    name
    kind
  }
  agent {
    id
    nickname
    avatarUrl
  }
  skillGroup {
    id
    name
  }
  lastSeq
  lastMessage {
    ...LastMessage
  }
  unreadCount
  visitorReadSeq
  assignmentReason
  createdAt
  queuedAt
  acceptedAt
  closedAt
  closeReason
  sourceUrl
  waitingSince
}
fragment LogFile on File {
  id
  name
  mimeType
  size
  url
}
fragment LogContent on MessageContent {
  __typename
  ... on TextContent {
    text
  }
  ... on ImageContent {
    file {
      ...LogFile
    }
    width
    height
    thumbnailUrl
  }
  ... on VoiceContent {
    file {
      ...LogFile
    }
    durationMs
  }
  ... on VideoContent {
    file {
      ...LogFile
    }
    posterUrl
  }
  ... on FileContent {
    file {
      ...LogFile
    }
  }
  ... on LocationContent {
    latitude
    longitude
    placeName: title
    address
  }
  ... on LinkContent {
    url
    title
    description
    imageUrl
  }
  ... on TrackContent {
    title
    price
    description
    imageUrl
    itemUrl
  }
  ... on OrderContent {
    title
    orderNumber
    status
    price
    description
    imageUrl
    itemUrl
  }
  ... on EventContent {
    type
    text
  }
  ... on RecalledContent {
    by
  }
  ... on NoteContent {
    text
  }
}
fragment LastMessage on Message {
  id
  seq
  sender {
    kind
    name
  }
  content {
    ...LogContent
  }
  createdAt
}
fragment LogMessage on Message {
  id
  seq
  clientMessageId
  sender {
    kind
    name
    avatarUrl
  }
  content {
    ...LogContent
  }
  quote {
    id
    seq
    sender {
      kind
      name
    }
    content {
      ...LogContent
    }
  }
  delivery
  createdAt
}`) as unknown as TypedDocumentString<MessageSendMutation, MessageSendMutationVariables>;
export const MessageRecallDocument = new TypedDocumentString(`
    mutation MessageRecall($input: MessageRecallInput!) {
  messageRecall(input: $input) {
    __typename
    ... on MessageRecallPayload {
      recalled: message {
        ...LogMessage
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment LogFile on File {
  id
  name
  mimeType
  size
  url
}
fragment LogContent on MessageContent {
  __typename
  ... on TextContent {
    text
  }
  ... on ImageContent {
    file {
      ...LogFile
    }
    width
    height
    thumbnailUrl
  }
  ... on VoiceContent {
    file {
      ...LogFile
    }
    durationMs
  }
  ... on VideoContent {
    file {
      ...LogFile
    }
    posterUrl
  }
  ... on FileContent {
    file {
      ...LogFile
    }
  }
  ... on LocationContent {
    latitude
    longitude
    placeName: title
    address
  }
  ... on LinkContent {
    url
    title
    description
    imageUrl
  }
  ... on TrackContent {
    title
    price
    description
    imageUrl
    itemUrl
  }
  ... on OrderContent {
    title
    orderNumber
    status
    price
    description
    imageUrl
    itemUrl
  }
  ... on EventContent {
    type
    text
  }
  ... on RecalledContent {
    by
  }
  ... on NoteContent {
    text
  }
}
fragment LogMessage on Message {
  id
  seq
  clientMessageId
  sender {
    kind
    name
    avatarUrl
  }
  content {
    ...LogContent
  }
  quote {
    id
    seq
    sender {
      kind
      name
    }
    content {
      ...LogContent
    }
  }
  delivery
  createdAt
}`) as unknown as TypedDocumentString<MessageRecallMutation, MessageRecallMutationVariables>;
export const MessagesReadDocument = new TypedDocumentString(`
    mutation MessagesRead($input: MessagesReadInput!) {
  messagesRead(input: $input) {
    conversation {
      ...DeskConversation
    }
  }
}
    fragment DeskConversation on Conversation {
  id
  number
  version
  status
  servedBy
  visitor {
    id
    name
    isVerified
    isOnline
    createdAt
    locale
    userAgent
    conversationCount
  }
  channel {
    id
    name
    kind
  }
  agent {
    id
    nickname
    avatarUrl
  }
  skillGroup {
    id
    name
  }
  lastSeq
  lastMessage {
    ...LastMessage
  }
  unreadCount
  visitorReadSeq
  assignmentReason
  createdAt
  queuedAt
  acceptedAt
  closedAt
  closeReason
  sourceUrl
  waitingSince
}
fragment LogFile on File {
  id
  name
  mimeType
  size
  url
}
fragment LogContent on MessageContent {
  __typename
  ... on TextContent {
    text
  }
  ... on ImageContent {
    file {
      ...LogFile
    }
    width
    height
    thumbnailUrl
  }
  ... on VoiceContent {
    file {
      ...LogFile
    }
    durationMs
  }
  ... on VideoContent {
    file {
      ...LogFile
    }
    posterUrl
  }
  ... on FileContent {
    file {
      ...LogFile
    }
  }
  ... on LocationContent {
    latitude
    longitude
    placeName: title
    address
  }
  ... on LinkContent {
    url
    title
    description
    imageUrl
  }
  ... on TrackContent {
    title
    price
    description
    imageUrl
    itemUrl
  }
  ... on OrderContent {
    title
    orderNumber
    status
    price
    description
    imageUrl
    itemUrl
  }
  ... on EventContent {
    type
    text
  }
  ... on RecalledContent {
    by
  }
  ... on NoteContent {
    text
  }
}
fragment LastMessage on Message {
  id
  seq
  sender {
    kind
    name
  }
  content {
    ...LogContent
  }
  createdAt
}`) as unknown as TypedDocumentString<MessagesReadMutation, MessagesReadMutationVariables>;
export const TypingSetDocument = new TypedDocumentString(`
    mutation TypingSet($input: TypingSetInput!) {
  typingSet(input: $input)
}
    `) as unknown as TypedDocumentString<TypingSetMutation, TypingSetMutationVariables>;
export const TypingDocument = new TypedDocumentString(`
    subscription Typing($conversationId: ID!) {
  typing(conversationId: $conversationId) {
    isTyping
    by
    text
  }
}
    `) as unknown as TypedDocumentString<TypingSubscription, TypingSubscriptionVariables>;
export const InstallationDocument = new TypedDocumentString(`
    query Installation {
  installation {
    isRegistrationOpen
    version
  }
}
    `) as unknown as TypedDocumentString<InstallationQuery, InstallationQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on SignInPayload {
      accessToken
      expiresAt
      viewer {
        ...SessionViewer
      }
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInputError {
      fields {
        path
        message
      }
    }
  }
}
    fragment SessionViewer on Agent {
  id
  nickname
  email
  avatarUrl
  status
  capacity
  activeCount
  role {
    id
    name
    permissions
  }
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignUpDocument = new TypedDocumentString(`
    mutation SignUp($input: SignUpInput!) {
  signUp(input: $input) {
    __typename
    ... on SignInPayload {
      accessToken
      expiresAt
      viewer {
        ...SessionViewer
      }
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInputError {
      fields {
        path
        message
      }
    }
  }
}
    fragment SessionViewer on Agent {
  id
  nickname
  email
  avatarUrl
  status
  capacity
  activeCount
  role {
    id
    name
    permissions
  }
}`) as unknown as TypedDocumentString<SignUpMutation, SignUpMutationVariables>;
export const TokenRefreshDocument = new TypedDocumentString(`
    mutation TokenRefresh {
  tokenRefresh {
    __typename
    ... on SignInPayload {
      accessToken
      expiresAt
      viewer {
        ...SessionViewer
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment SessionViewer on Agent {
  id
  nickname
  email
  avatarUrl
  status
  capacity
  activeCount
  role {
    id
    name
    permissions
  }
}`) as unknown as TypedDocumentString<TokenRefreshMutation, TokenRefreshMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const FileUploadStartDocument = new TypedDocumentString(`
    mutation FileUploadStart($input: FileUploadStartInput!) {
  fileUploadStart(input: $input) {
    __typename
    ... on FileUploadStartPayload {
      fileId
      uploadUrl
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<FileUploadStartMutation, FileUploadStartMutationVariables>;