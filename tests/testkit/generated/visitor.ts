/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AddressInput = {
  agent?: string | null | undefined;
  skillGroup?: string | null | undefined;
};

export type AgentStatus =
  | 'AWAY'
  | 'BUSY'
  | 'INVISIBLE'
  | 'OFFLINE'
  | 'ONLINE';

export type ConversationEndInput = {
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

export type ConversationStatus =
  | 'ACTIVE'
  | 'CLOSED'
  | 'QUEUED';

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
  order?: OrderInput | null | undefined;
  text?: TextInput | null | undefined;
  track?: TrackInput | null | undefined;
};

export type MessageRecallInput = {
  messageId: string;
};

export type MessageSendInput = {
  address?: AddressInput | null | undefined;
  clientMessageId: string;
  content: MessageContentInput;
  conversationId?: string | null | undefined;
  quoteId?: string | null | undefined;
  sourceUrl?: string | null | undefined;
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

export type SessionStartInput = {
  channelKey: string;
  deviceToken?: string | null | undefined;
  identity?: string | null | undefined;
  locale?: string | null | undefined;
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

export type EntryFragment = { id: string, seq: number, clientMessageId: string | null, delivery: DeliveryState, createdAt: string, sender: { kind: SenderKind, name: string, avatarUrl: string | null }, content:
    | { __typename: 'EventContent', type: ConversationEventType, text: string }
    | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
    | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
    | { __typename: 'LinkContent' }
    | { __typename: 'LocationContent' }
    | { __typename: 'OrderContent' }
    | { __typename: 'RecalledContent', by: SenderKind }
    | { __typename: 'TextContent', text: string }
    | { __typename: 'TrackContent' }
    | { __typename: 'VideoContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
    | { __typename: 'VoiceContent' }
  , quote: { id: string, seq: number, content:
      | { __typename: 'EventContent' }
      | { __typename: 'FileContent' }
      | { __typename: 'ImageContent' }
      | { __typename: 'LinkContent' }
      | { __typename: 'LocationContent' }
      | { __typename: 'OrderContent' }
      | { __typename: 'RecalledContent' }
      | { __typename: 'TextContent', text: string }
      | { __typename: 'TrackContent' }
      | { __typename: 'VideoContent' }
      | { __typename: 'VoiceContent' }
     } | null };

export type FilePartsFragment = { id: string, name: string, mimeType: string, size: number, url: string };

export type OwnTalkFragment = { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, agentReadSeq: number, closeReason: string | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null };

type Refusal_ConflictError_Fragment = { code: string, reason: string };

type Refusal_ConversationClosedError_Fragment = { code: string, reason: string };

type Refusal_FileRefusedError_Fragment = { code: string, reason: string };

type Refusal_IdempotencyKeyReusedError_Fragment = { code: string, reason: string };

type Refusal_InvalidInputError_Fragment = { code: string, reason: string };

type Refusal_QueueFullError_Fragment = { code: string, reason: string };

type Refusal_RecallTooLateError_Fragment = { code: string, reason: string };

export type RefusalFragment =
  | Refusal_ConflictError_Fragment
  | Refusal_ConversationClosedError_Fragment
  | Refusal_FileRefusedError_Fragment
  | Refusal_IdempotencyKeyReusedError_Fragment
  | Refusal_InvalidInputError_Fragment
  | Refusal_QueueFullError_Fragment
  | Refusal_RecallTooLateError_Fragment
;

export type ChannelProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type ChannelProfileQuery = { channel: { companyName: string, logoUrl: string | null, onDuty: boolean, welcome: string | null, themeColor: string } };

export type OwnConversationQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnConversationQuery = { conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, agentReadSeq: number, closeReason: string | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null } | null };

export type VisitorViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type VisitorViewerQuery = { viewer: { id: string, name: string, isVerified: boolean } };

export type OwnLogQueryVariables = Exact<{
  after: number;
  first: number;
}>;


export type OwnLogQuery = { conversation: { lastSeq: number, messages: { nodes: Array<{ id: string, seq: number, clientMessageId: string | null, delivery: DeliveryState, createdAt: string, sender: { kind: SenderKind, name: string, avatarUrl: string | null }, content:
          | { __typename: 'EventContent', type: ConversationEventType, text: string }
          | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'LinkContent' }
          | { __typename: 'LocationContent' }
          | { __typename: 'OrderContent' }
          | { __typename: 'RecalledContent', by: SenderKind }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'TrackContent' }
          | { __typename: 'VideoContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'VoiceContent' }
        , quote: { id: string, seq: number, content:
            | { __typename: 'EventContent' }
            | { __typename: 'FileContent' }
            | { __typename: 'ImageContent' }
            | { __typename: 'LinkContent' }
            | { __typename: 'LocationContent' }
            | { __typename: 'OrderContent' }
            | { __typename: 'RecalledContent' }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent' }
            | { __typename: 'VideoContent' }
            | { __typename: 'VoiceContent' }
           } | null }>, pageInfo: { hasNextPage: boolean } } } | null };

export type HistoryQueryVariables = Exact<{
  last?: number;
  before?: string | null | undefined;
}>;


export type HistoryQuery = { history: { startCursor: string | null, hasPreviousPage: boolean, nodes: Array<{ id: string, seq: number, clientMessageId: string | null, delivery: DeliveryState, createdAt: string, conversation: { id: string, number: number }, sender: { kind: SenderKind, name: string, avatarUrl: string | null }, content:
        | { __typename: 'EventContent', type: ConversationEventType, text: string }
        | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
        | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
        | { __typename: 'LinkContent' }
        | { __typename: 'LocationContent' }
        | { __typename: 'OrderContent' }
        | { __typename: 'RecalledContent', by: SenderKind }
        | { __typename: 'TextContent', text: string }
        | { __typename: 'TrackContent' }
        | { __typename: 'VideoContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
        | { __typename: 'VoiceContent' }
      , quote: { id: string, seq: number, content:
          | { __typename: 'EventContent' }
          | { __typename: 'FileContent' }
          | { __typename: 'ImageContent' }
          | { __typename: 'LinkContent' }
          | { __typename: 'LocationContent' }
          | { __typename: 'OrderContent' }
          | { __typename: 'RecalledContent' }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'TrackContent' }
          | { __typename: 'VideoContent' }
          | { __typename: 'VoiceContent' }
         } | null }> } };

export type SessionStartMutationVariables = Exact<{
  input: SessionStartInput;
}>;


export type SessionStartMutation = { sessionStart:
    | { __typename: 'InvalidInputError', code: string, reason: string }
    | { __typename: 'SessionStartPayload', token: string, expiresAt: string, deviceToken: string, visitor: { id: string, name: string }, conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, agentReadSeq: number, closeReason: string | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null } | null }
   };

export type VisitorMessageSendMutationVariables = Exact<{
  input: MessageSendInput;
}>;


export type VisitorMessageSendMutation = { messageSend:
    | { __typename: 'ConflictError', code: string, reason: string }
    | { __typename: 'ConversationClosedError', code: string, reason: string }
    | { __typename: 'FileRefusedError', code: string, reason: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, reason: string }
    | { __typename: 'InvalidInputError', code: string, reason: string }
    | { __typename: 'MessageSendPayload', message: { id: string, seq: number, clientMessageId: string | null, delivery: DeliveryState, createdAt: string, sender: { kind: SenderKind, name: string, avatarUrl: string | null }, content:
          | { __typename: 'EventContent', type: ConversationEventType, text: string }
          | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'LinkContent' }
          | { __typename: 'LocationContent' }
          | { __typename: 'OrderContent' }
          | { __typename: 'RecalledContent', by: SenderKind }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'TrackContent' }
          | { __typename: 'VideoContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'VoiceContent' }
        , quote: { id: string, seq: number, content:
            | { __typename: 'EventContent' }
            | { __typename: 'FileContent' }
            | { __typename: 'ImageContent' }
            | { __typename: 'LinkContent' }
            | { __typename: 'LocationContent' }
            | { __typename: 'OrderContent' }
            | { __typename: 'RecalledContent' }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent' }
            | { __typename: 'VideoContent' }
            | { __typename: 'VoiceContent' }
           } | null }, conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, agentReadSeq: number, closeReason: string | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null } }
    | { __typename: 'QueueFullError', code: string, reason: string }
   };

export type VisitorMessageRecallMutationVariables = Exact<{
  input: MessageRecallInput;
}>;


export type VisitorMessageRecallMutation = { messageRecall:
    | { __typename: 'ConflictError', code: string, reason: string }
    | { __typename: 'MessageRecallPayload', message: { id: string, seq: number, clientMessageId: string | null, delivery: DeliveryState, createdAt: string, sender: { kind: SenderKind, name: string, avatarUrl: string | null }, content:
          | { __typename: 'EventContent', type: ConversationEventType, text: string }
          | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'LinkContent' }
          | { __typename: 'LocationContent' }
          | { __typename: 'OrderContent' }
          | { __typename: 'RecalledContent', by: SenderKind }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'TrackContent' }
          | { __typename: 'VideoContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'VoiceContent' }
        , quote: { id: string, seq: number, content:
            | { __typename: 'EventContent' }
            | { __typename: 'FileContent' }
            | { __typename: 'ImageContent' }
            | { __typename: 'LinkContent' }
            | { __typename: 'LocationContent' }
            | { __typename: 'OrderContent' }
            | { __typename: 'RecalledContent' }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent' }
            | { __typename: 'VideoContent' }
            | { __typename: 'VoiceContent' }
           } | null } }
    | { __typename: 'RecallTooLateError', code: string, reason: string }
   };

export type VisitorMessagesReadMutationVariables = Exact<{
  input: MessagesReadInput;
}>;


export type VisitorMessagesReadMutation = { messagesRead: { conversation: { unreadCount: number } } };

export type VisitorTypingSetMutationVariables = Exact<{
  input: TypingSetInput;
}>;


export type VisitorTypingSetMutation = { typingSet: boolean };

export type ConversationEndMutationVariables = Exact<{
  input: ConversationEndInput;
}>;


export type ConversationEndMutation = { conversationEnd:
    | { __typename: 'ConflictError', code: string, reason: string }
    | { __typename: 'ConversationClosedError', code: string, reason: string }
    | { __typename: 'ConversationEndPayload', conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, agentReadSeq: number, closeReason: string | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null } }
   };

export type VisitorFileUploadStartMutationVariables = Exact<{
  input: FileUploadStartInput;
}>;


export type VisitorFileUploadStartMutation = { fileUploadStart:
    | { __typename: 'FileRefusedError', code: string, reason: string }
    | { __typename: 'FileUploadStartPayload', fileId: string, uploadUrl: string }
    | { __typename: 'InvalidInputError', code: string, reason: string }
   };

export type VisitorMessagesSubscriptionVariables = Exact<{
  conversationId: string;
  after: number;
}>;


export type VisitorMessagesSubscription = { messages: { id: string, seq: number, clientMessageId: string | null, delivery: DeliveryState, createdAt: string, sender: { kind: SenderKind, name: string, avatarUrl: string | null }, content:
      | { __typename: 'EventContent', type: ConversationEventType, text: string }
      | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'LinkContent' }
      | { __typename: 'LocationContent' }
      | { __typename: 'OrderContent' }
      | { __typename: 'RecalledContent', by: SenderKind }
      | { __typename: 'TextContent', text: string }
      | { __typename: 'TrackContent' }
      | { __typename: 'VideoContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'VoiceContent' }
    , quote: { id: string, seq: number, content:
        | { __typename: 'EventContent' }
        | { __typename: 'FileContent' }
        | { __typename: 'ImageContent' }
        | { __typename: 'LinkContent' }
        | { __typename: 'LocationContent' }
        | { __typename: 'OrderContent' }
        | { __typename: 'RecalledContent' }
        | { __typename: 'TextContent', text: string }
        | { __typename: 'TrackContent' }
        | { __typename: 'VideoContent' }
        | { __typename: 'VoiceContent' }
       } | null } };

export type ConversationChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ConversationChangedSubscription = { conversationChanged: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, agentReadSeq: number, closeReason: string | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null } };

export type VisitorTypingSubscriptionVariables = Exact<{
  conversationId: string;
}>;


export type VisitorTypingSubscription = { typing: { isTyping: boolean, by: SenderKind } };

export type VisitorPresenceSubscriptionVariables = Exact<{
  conversationId: string;
}>;


export type VisitorPresenceSubscription = { presence: { status: AgentStatus } };

export type VisitorQueueSubscriptionVariables = Exact<{
  conversationId: string;
}>;


export type VisitorQueueSubscription = { queue: { ahead: number, waiting: number } };

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
export const FilePartsFragmentDoc = new TypedDocumentString(`
    fragment FileParts on File {
  id
  name
  mimeType
  size
  url
}
    `, {"fragmentName":"FileParts"}) as unknown as TypedDocumentString<FilePartsFragment, unknown>;
export const EntryFragmentDoc = new TypedDocumentString(`
    fragment Entry on Message {
  id
  seq
  clientMessageId
  delivery
  createdAt
  sender {
    kind
    name
    avatarUrl
  }
  content {
    __typename
    ... on TextContent {
      text
    }
    ... on ImageContent {
      width
      height
      thumbnailUrl
      file {
        ...FileParts
      }
    }
    ... on VideoContent {
      file {
        ...FileParts
      }
    }
    ... on FileContent {
      file {
        ...FileParts
      }
    }
    ... on EventContent {
      type
      text
    }
    ... on RecalledContent {
      by
    }
  }
  quote {
    id
    seq
    content {
      __typename
      ... on TextContent {
        text
      }
    }
  }
}
    fragment FileParts on File {
  id
  name
  mimeType
  size
  url
}`, {"fragmentName":"Entry"}) as unknown as TypedDocumentString<EntryFragment, unknown>;
export const OwnTalkFragmentDoc = new TypedDocumentString(`
    fragment OwnTalk on Conversation {
  id
  number
  version
  status
  servedBy
  lastSeq
  unreadCount
  agentReadSeq
  closeReason
  agent {
    id
    nickname
    avatarUrl
  }
}
    `, {"fragmentName":"OwnTalk"}) as unknown as TypedDocumentString<OwnTalkFragment, unknown>;
export const RefusalFragmentDoc = new TypedDocumentString(`
    fragment Refusal on UserError {
  code
  reason: message
}
    `, {"fragmentName":"Refusal"}) as unknown as TypedDocumentString<RefusalFragment, unknown>;
export const ChannelProfileDocument = new TypedDocumentString(`
    query ChannelProfile {
  channel {
    companyName
    logoUrl
    onDuty
    welcome
    themeColor
  }
}
    `) as unknown as TypedDocumentString<ChannelProfileQuery, ChannelProfileQueryVariables>;
export const OwnConversationDocument = new TypedDocumentString(`
    query OwnConversation {
  conversation {
    ...OwnTalk
  }
}
    fragment OwnTalk on Conversation {
  id
  number
  version
  status
  servedBy
  lastSeq
  unreadCount
  agentReadSeq
  closeReason
  agent {
    id
    nickname
    avatarUrl
  }
}`) as unknown as TypedDocumentString<OwnConversationQuery, OwnConversationQueryVariables>;
export const VisitorViewerDocument = new TypedDocumentString(`
    query VisitorViewer {
  viewer {
    id
    name
    isVerified
  }
}
    `) as unknown as TypedDocumentString<VisitorViewerQuery, VisitorViewerQueryVariables>;
export const OwnLogDocument = new TypedDocumentString(`
    query OwnLog($after: Int!, $first: Int!) {
  conversation {
    lastSeq
    messages(after: $after, first: $first) {
      nodes {
        ...Entry
      }
      pageInfo {
        hasNextPage
      }
    }
  }
}
    fragment Entry on Message {
  id
  seq
  clientMessageId
  delivery
  createdAt
  sender {
    kind
    name
    avatarUrl
  }
  content {
    __typename
    ... on TextContent {
      text
    }
    ... on ImageContent {
      width
      height
      thumbnailUrl
      file {
        ...FileParts
      }
    }
    ... on VideoContent {
      file {
        ...FileParts
      }
    }
    ... on FileContent {
      file {
        ...FileParts
      }
    }
    ... on EventContent {
      type
      text
    }
    ... on RecalledContent {
      by
    }
  }
  quote {
    id
    seq
    content {
      __typename
      ... on TextContent {
        text
      }
    }
  }
}
fragment FileParts on File {
  id
  name
  mimeType
  size
  url
}`) as unknown as TypedDocumentString<OwnLogQuery, OwnLogQueryVariables>;
export const HistoryDocument = new TypedDocumentString(`
    query History($last: Int! = 20, $before: String) {
  history(last: $last, before: $before) {
    startCursor
    hasPreviousPage
    nodes {
      ...Entry
      conversation {
        id
        number
      }
    }
  }
}
    fragment Entry on Message {
  id
  seq
  clientMessageId
  delivery
  createdAt
  sender {
    kind
    name
    avatarUrl
  }
  content {
    __typename
    ... on TextContent {
      text
    }
    ... on ImageContent {
      width
      height
      thumbnailUrl
      file {
        ...FileParts
      }
    }
    ... on VideoContent {
      file {
        ...FileParts
      }
    }
    ... on FileContent {
      file {
        ...FileParts
      }
    }
    ... on EventContent {
      type
      text
    }
    ... on RecalledContent {
      by
    }
  }
  quote {
    id
    seq
    content {
      __typename
      ... on TextContent {
        text
      }
    }
  }
}
fragment FileParts on File {
  id
  name
  mimeType
  size
  url
}`) as unknown as TypedDocumentString<HistoryQuery, HistoryQueryVariables>;
export const SessionStartDocument = new TypedDocumentString(`
    mutation SessionStart($input: SessionStartInput!) {
  sessionStart(input: $input) {
    __typename
    ...Refusal
    ... on SessionStartPayload {
      token
      expiresAt
      deviceToken
      visitor {
        id
        name
      }
      conversation {
        ...OwnTalk
      }
    }
  }
}
    fragment OwnTalk on Conversation {
  id
  number
  version
  status
  servedBy
  lastSeq
  unreadCount
  agentReadSeq
  closeReason
  agent {
    id
    nickname
    avatarUrl
  }
}
fragment Refusal on UserError {
  code
  reason: message
}`) as unknown as TypedDocumentString<SessionStartMutation, SessionStartMutationVariables>;
export const VisitorMessageSendDocument = new TypedDocumentString(`
    mutation VisitorMessageSend($input: MessageSendInput!) {
  messageSend(input: $input) {
    __typename
    ...Refusal
    ... on MessageSendPayload {
      message {
        ...Entry
      }
      conversation {
        ...OwnTalk
      }
    }
  }
}
    fragment Entry on Message {
  id
  seq
  clientMessageId
  delivery
  createdAt
  sender {
    kind
    name
    avatarUrl
  }
  content {
    __typename
    ... on TextContent {
      text
    }
    ... on ImageContent {
      width
      height
      thumbnailUrl
      file {
        ...FileParts
      }
    }
    ... on VideoContent {
      file {
        ...FileParts
      }
    }
    ... on FileContent {
      file {
        ...FileParts
      }
    }
    ... on EventContent {
      type
      text
    }
    ... on RecalledContent {
      by
    }
  }
  quote {
    id
    seq
    content {
      __typename
      ... on TextContent {
        text
      }
    }
  }
}
fragment FileParts on File {
  id
  name
  mimeType
  size
  url
}
fragment OwnTalk on Conversation {
  id
  number
  version
  status
  servedBy
  lastSeq
  unreadCount
  agentReadSeq
  closeReason
  agent {
    id
    nickname
    avatarUrl
  }
}
fragment Refusal on UserError {
  code
  reason: message
}`) as unknown as TypedDocumentString<VisitorMessageSendMutation, VisitorMessageSendMutationVariables>;
export const VisitorMessageRecallDocument = new TypedDocumentString(`
    mutation VisitorMessageRecall($input: MessageRecallInput!) {
  messageRecall(input: $input) {
    __typename
    ...Refusal
    ... on MessageRecallPayload {
      message {
        ...Entry
      }
    }
  }
}
    fragment Entry on Message {
  id
  seq
  clientMessageId
  delivery
  createdAt
  sender {
    kind
    name
    avatarUrl
  }
  content {
    __typename
    ... on TextContent {
      text
    }
    ... on ImageContent {
      width
      height
      thumbnailUrl
      file {
        ...FileParts
      }
    }
    ... on VideoContent {
      file {
        ...FileParts
      }
    }
    ... on FileContent {
      file {
        ...FileParts
      }
    }
    ... on EventContent {
      type
      text
    }
    ... on RecalledContent {
      by
    }
  }
  quote {
    id
    seq
    content {
      __typename
      ... on TextContent {
        text
      }
    }
  }
}
fragment FileParts on File {
  id
  name
  mimeType
  size
  url
}
fragment Refusal on UserError {
  code
  reason: message
}`) as unknown as TypedDocumentString<VisitorMessageRecallMutation, VisitorMessageRecallMutationVariables>;
export const VisitorMessagesReadDocument = new TypedDocumentString(`
    mutation VisitorMessagesRead($input: MessagesReadInput!) {
  messagesRead(input: $input) {
    conversation {
      unreadCount
    }
  }
}
    `) as unknown as TypedDocumentString<VisitorMessagesReadMutation, VisitorMessagesReadMutationVariables>;
export const VisitorTypingSetDocument = new TypedDocumentString(`
    mutation VisitorTypingSet($input: TypingSetInput!) {
  typingSet(input: $input)
}
    `) as unknown as TypedDocumentString<VisitorTypingSetMutation, VisitorTypingSetMutationVariables>;
export const ConversationEndDocument = new TypedDocumentString(`
    mutation ConversationEnd($input: ConversationEndInput!) {
  conversationEnd(input: $input) {
    __typename
    ...Refusal
    ... on ConversationEndPayload {
      conversation {
        ...OwnTalk
      }
    }
  }
}
    fragment OwnTalk on Conversation {
  id
  number
  version
  status
  servedBy
  lastSeq
  unreadCount
  agentReadSeq
  closeReason
  agent {
    id
    nickname
    avatarUrl
  }
}
fragment Refusal on UserError {
  code
  reason: message
}`) as unknown as TypedDocumentString<ConversationEndMutation, ConversationEndMutationVariables>;
export const VisitorFileUploadStartDocument = new TypedDocumentString(`
    mutation VisitorFileUploadStart($input: FileUploadStartInput!) {
  fileUploadStart(input: $input) {
    __typename
    ...Refusal
    ... on FileUploadStartPayload {
      fileId
      uploadUrl
    }
  }
}
    fragment Refusal on UserError {
  code
  reason: message
}`) as unknown as TypedDocumentString<VisitorFileUploadStartMutation, VisitorFileUploadStartMutationVariables>;
export const VisitorMessagesDocument = new TypedDocumentString(`
    subscription VisitorMessages($conversationId: ID!, $after: Int!) {
  messages(conversationId: $conversationId, after: $after) {
    ...Entry
  }
}
    fragment Entry on Message {
  id
  seq
  clientMessageId
  delivery
  createdAt
  sender {
    kind
    name
    avatarUrl
  }
  content {
    __typename
    ... on TextContent {
      text
    }
    ... on ImageContent {
      width
      height
      thumbnailUrl
      file {
        ...FileParts
      }
    }
    ... on VideoContent {
      file {
        ...FileParts
      }
    }
    ... on FileContent {
      file {
        ...FileParts
      }
    }
    ... on EventContent {
      type
      text
    }
    ... on RecalledContent {
      by
    }
  }
  quote {
    id
    seq
    content {
      __typename
      ... on TextContent {
        text
      }
    }
  }
}
fragment FileParts on File {
  id
  name
  mimeType
  size
  url
}`) as unknown as TypedDocumentString<VisitorMessagesSubscription, VisitorMessagesSubscriptionVariables>;
export const ConversationChangedDocument = new TypedDocumentString(`
    subscription ConversationChanged {
  conversationChanged {
    ...OwnTalk
  }
}
    fragment OwnTalk on Conversation {
  id
  number
  version
  status
  servedBy
  lastSeq
  unreadCount
  agentReadSeq
  closeReason
  agent {
    id
    nickname
    avatarUrl
  }
}`) as unknown as TypedDocumentString<ConversationChangedSubscription, ConversationChangedSubscriptionVariables>;
export const VisitorTypingDocument = new TypedDocumentString(`
    subscription VisitorTyping($conversationId: ID!) {
  typing(conversationId: $conversationId) {
    isTyping
    by
  }
}
    `) as unknown as TypedDocumentString<VisitorTypingSubscription, VisitorTypingSubscriptionVariables>;
export const VisitorPresenceDocument = new TypedDocumentString(`
    subscription VisitorPresence($conversationId: ID!) {
  presence(conversationId: $conversationId) {
    status
  }
}
    `) as unknown as TypedDocumentString<VisitorPresenceSubscription, VisitorPresenceSubscriptionVariables>;
export const VisitorQueueDocument = new TypedDocumentString(`
    subscription VisitorQueue($conversationId: ID!) {
  queue(conversationId: $conversationId) {
    ahead
    waiting
  }
}
    `) as unknown as TypedDocumentString<VisitorQueueSubscription, VisitorQueueSubscriptionVariables>;