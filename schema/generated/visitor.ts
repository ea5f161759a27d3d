/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  DateTime: { input: string; output: string; }
};

export type AddressInput = {
  agent?: InputMaybe<Scalars['String']['input']>;
  skillGroup?: InputMaybe<Scalars['String']['input']>;
};

export type Agent = {
  __typename?: 'Agent';
  avatarUrl?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  nickname: Scalars['String']['output'];
};

export type AgentPresence = {
  __typename?: 'AgentPresence';
  status: AgentStatus;
};

export type AgentStatus =
  | 'AWAY'
  | 'BUSY'
  | 'INVISIBLE'
  | 'OFFLINE'
  | 'ONLINE';

export type ChannelProfile = {
  __typename?: 'ChannelProfile';
  companyName: Scalars['String']['output'];
  logoUrl?: Maybe<Scalars['String']['output']>;
  onDuty: Scalars['Boolean']['output'];
  opensAt?: Maybe<Scalars['DateTime']['output']>;
  themeColor: Scalars['String']['output'];
  welcome?: Maybe<Scalars['String']['output']>;
};

export type ConflictError = UserError & {
  __typename?: 'ConflictError';
  code: Scalars['String']['output'];
  conversation?: Maybe<Conversation>;
  message: Scalars['String']['output'];
};

export type Conversation = Node & {
  __typename?: 'Conversation';
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  agent?: Maybe<Agent>;
  agentReadSeq: Scalars['Int']['output'];
  closeReason?: Maybe<Scalars['String']['output']>;
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  lastMessage?: Maybe<Message>;
  lastSeq: Scalars['Int']['output'];
  messages: MessageConnection;
  number: Scalars['Int']['output'];
  queuedAt?: Maybe<Scalars['DateTime']['output']>;
  servedBy: ServedBy;
  status: ConversationStatus;
  unreadCount: Scalars['Int']['output'];
  version: Scalars['Int']['output'];
  visitor: Visitor;
};


export type ConversationMessagesArgs = {
  after?: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
};

export type ConversationClosedError = UserError & {
  __typename?: 'ConversationClosedError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type ConversationEndInput = {
  conversationId: Scalars['ID']['input'];
};

export type ConversationEndPayload = {
  __typename?: 'ConversationEndPayload';
  conversation: Conversation;
};

export type ConversationEndResult = ConflictError | ConversationClosedError | ConversationEndPayload;

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

export type EventContent = {
  __typename?: 'EventContent';
  text: Scalars['String']['output'];
  type: ConversationEventType;
};

export type File = {
  __typename?: 'File';
  id: Scalars['ID']['output'];
  mimeType: Scalars['String']['output'];
  name: Scalars['String']['output'];
  size: Scalars['Int']['output'];
  url: Scalars['String']['output'];
};

export type FileContent = {
  __typename?: 'FileContent';
  file: File;
};

export type FileRefInput = {
  fileId: Scalars['ID']['input'];
};

export type FileRefusedError = UserError & {
  __typename?: 'FileRefusedError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type FileUploadStartInput = {
  mimeType: Scalars['String']['input'];
  name: Scalars['String']['input'];
  size: Scalars['Int']['input'];
};

export type FileUploadStartPayload = {
  __typename?: 'FileUploadStartPayload';
  fileId: Scalars['ID']['output'];
  uploadUrl: Scalars['String']['output'];
};

export type FileUploadStartResult = FileRefusedError | FileUploadStartPayload | InvalidInputError;

export type IdempotencyKeyReusedError = UserError & {
  __typename?: 'IdempotencyKeyReusedError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type ImageContent = {
  __typename?: 'ImageContent';
  file: File;
  height: Scalars['Int']['output'];
  thumbnailUrl: Scalars['String']['output'];
  width: Scalars['Int']['output'];
};

export type InputFault = {
  __typename?: 'InputFault';
  message: Scalars['String']['output'];
  path: Scalars['String']['output'];
};

export type InvalidInputError = UserError & {
  __typename?: 'InvalidInputError';
  code: Scalars['String']['output'];
  fields: Array<InputFault>;
  message: Scalars['String']['output'];
};

export type LinkContent = {
  __typename?: 'LinkContent';
  description?: Maybe<Scalars['String']['output']>;
  imageUrl?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
  url: Scalars['String']['output'];
};

export type LocationContent = {
  __typename?: 'LocationContent';
  address?: Maybe<Scalars['String']['output']>;
  latitude: Scalars['Float']['output'];
  longitude: Scalars['Float']['output'];
  title?: Maybe<Scalars['String']['output']>;
};

export type LocationInput = {
  address?: InputMaybe<Scalars['String']['input']>;
  latitude: Scalars['Float']['input'];
  longitude: Scalars['Float']['input'];
  title?: InputMaybe<Scalars['String']['input']>;
};

export type Message = Node & {
  __typename?: 'Message';
  clientMessageId?: Maybe<Scalars['ID']['output']>;
  content: MessageContent;
  conversation: Conversation;
  createdAt: Scalars['DateTime']['output'];
  delivery: DeliveryState;
  id: Scalars['ID']['output'];
  quote?: Maybe<Message>;
  sender: MessageSender;
  seq: Scalars['Int']['output'];
};

export type MessageConnection = {
  __typename?: 'MessageConnection';
  nodes: Array<Message>;
  pageInfo: PageInfo;
};

export type MessageContent = EventContent | FileContent | ImageContent | LinkContent | LocationContent | OrderContent | RecalledContent | TextContent | TrackContent | VideoContent | VoiceContent;

export type MessageContentInput = {
  file?: InputMaybe<FileRefInput>;
  location?: InputMaybe<LocationInput>;
  order?: InputMaybe<OrderInput>;
  text?: InputMaybe<TextInput>;
  track?: InputMaybe<TrackInput>;
};

export type MessagePage = {
  __typename?: 'MessagePage';
  hasPreviousPage: Scalars['Boolean']['output'];
  nodes: Array<Message>;
  startCursor?: Maybe<Scalars['String']['output']>;
};

export type MessageRecallInput = {
  messageId: Scalars['ID']['input'];
};

export type MessageRecallPayload = {
  __typename?: 'MessageRecallPayload';
  message: Message;
};

export type MessageRecallResult = ConflictError | MessageRecallPayload | RecallTooLateError;

export type MessageSendInput = {
  address?: InputMaybe<AddressInput>;
  clientMessageId: Scalars['ID']['input'];
  content: MessageContentInput;
  conversationId?: InputMaybe<Scalars['ID']['input']>;
  quoteId?: InputMaybe<Scalars['ID']['input']>;
  sourceUrl?: InputMaybe<Scalars['String']['input']>;
};

export type MessageSendPayload = {
  __typename?: 'MessageSendPayload';
  conversation: Conversation;
  message: Message;
};

export type MessageSendResult = ConflictError | ConversationClosedError | FileRefusedError | IdempotencyKeyReusedError | InvalidInputError | MessageSendPayload | QueueFullError;

export type MessageSender = {
  __typename?: 'MessageSender';
  avatarUrl?: Maybe<Scalars['String']['output']>;
  kind: SenderKind;
  name: Scalars['String']['output'];
};

export type MessagesReadInput = {
  conversationId: Scalars['ID']['input'];
  seq: Scalars['Int']['input'];
};

export type MessagesReadPayload = {
  __typename?: 'MessagesReadPayload';
  conversation: Conversation;
};

export type Mutation = {
  __typename?: 'Mutation';
  conversationEnd: ConversationEndResult;
  fileUploadStart: FileUploadStartResult;
  messageRecall: MessageRecallResult;
  messageSend: MessageSendResult;
  messagesRead: MessagesReadPayload;
  sessionStart: SessionStartResult;
  typingSet: Scalars['Boolean']['output'];
};


export type MutationConversationEndArgs = {
  input: ConversationEndInput;
};


export type MutationFileUploadStartArgs = {
  input: FileUploadStartInput;
};


export type MutationMessageRecallArgs = {
  input: MessageRecallInput;
};


export type MutationMessageSendArgs = {
  input: MessageSendInput;
};


export type MutationMessagesReadArgs = {
  input: MessagesReadInput;
};


export type MutationSessionStartArgs = {
  input: SessionStartInput;
};


export type MutationTypingSetArgs = {
  input: TypingSetInput;
};

export type Node = {
  id: Scalars['ID']['output'];
};

export type OrderContent = {
  __typename?: 'OrderContent';
  description?: Maybe<Scalars['String']['output']>;
  imageUrl?: Maybe<Scalars['String']['output']>;
  itemUrl?: Maybe<Scalars['String']['output']>;
  orderNumber: Scalars['String']['output'];
  price?: Maybe<Scalars['String']['output']>;
  status?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
};

export type OrderInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  imageUrl?: InputMaybe<Scalars['String']['input']>;
  itemUrl?: InputMaybe<Scalars['String']['input']>;
  orderNumber: Scalars['String']['input'];
  price?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<Scalars['String']['input']>;
  title: Scalars['String']['input'];
};

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

export type Query = {
  __typename?: 'Query';
  channel: ChannelProfile;
  conversation?: Maybe<Conversation>;
  history: MessagePage;
  viewer: Visitor;
};


export type QueryHistoryArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  last?: Scalars['Int']['input'];
};

export type QueueFullError = UserError & {
  __typename?: 'QueueFullError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type QueuePlace = {
  __typename?: 'QueuePlace';
  ahead: Scalars['Int']['output'];
  estimateMaxMinutes?: Maybe<Scalars['Int']['output']>;
  estimateMinMinutes?: Maybe<Scalars['Int']['output']>;
  waiting: Scalars['Int']['output'];
};

export type RecallTooLateError = UserError & {
  __typename?: 'RecallTooLateError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type RecalledContent = {
  __typename?: 'RecalledContent';
  by: SenderKind;
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
  channelKey: Scalars['String']['input'];
  deviceToken?: InputMaybe<Scalars['String']['input']>;
  identity?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Scalars['String']['input']>;
};

export type SessionStartPayload = {
  __typename?: 'SessionStartPayload';
  conversation?: Maybe<Conversation>;
  deviceToken: Scalars['String']['output'];
  expiresAt: Scalars['DateTime']['output'];
  token: Scalars['String']['output'];
  visitor: Visitor;
};

export type SessionStartResult = InvalidInputError | SessionStartPayload;

export type Subscription = {
  __typename?: 'Subscription';
  conversationChanged: Conversation;
  messages: Message;
  presence: AgentPresence;
  queue: QueuePlace;
  typing: Typing;
};


export type SubscriptionMessagesArgs = {
  after: Scalars['Int']['input'];
  conversationId: Scalars['ID']['input'];
};


export type SubscriptionPresenceArgs = {
  conversationId: Scalars['ID']['input'];
};


export type SubscriptionQueueArgs = {
  conversationId: Scalars['ID']['input'];
};


export type SubscriptionTypingArgs = {
  conversationId: Scalars['ID']['input'];
};

export type TextContent = {
  __typename?: 'TextContent';
  text: Scalars['String']['output'];
};

export type TextInput = {
  text: Scalars['String']['input'];
};

export type TrackContent = {
  __typename?: 'TrackContent';
  description?: Maybe<Scalars['String']['output']>;
  imageUrl?: Maybe<Scalars['String']['output']>;
  itemUrl?: Maybe<Scalars['String']['output']>;
  price?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
};

export type TrackInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  imageUrl?: InputMaybe<Scalars['String']['input']>;
  itemUrl?: InputMaybe<Scalars['String']['input']>;
  price?: InputMaybe<Scalars['String']['input']>;
  title: Scalars['String']['input'];
};

export type Typing = {
  __typename?: 'Typing';
  by: SenderKind;
  isTyping: Scalars['Boolean']['output'];
};

export type TypingSetInput = {
  conversationId: Scalars['ID']['input'];
  isTyping: Scalars['Boolean']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
};

export type UserError = {
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type VideoContent = {
  __typename?: 'VideoContent';
  durationMs?: Maybe<Scalars['Int']['output']>;
  file: File;
  posterUrl?: Maybe<Scalars['String']['output']>;
};

export type Visitor = Node & {
  __typename?: 'Visitor';
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  isVerified: Scalars['Boolean']['output'];
  name: Scalars['String']['output'];
};

export type VoiceContent = {
  __typename?: 'VoiceContent';
  durationMs: Scalars['Int']['output'];
  file: File;
};

export type ConversationStatus =
  | 'ACTIVE'
  | 'CLOSED'
  | 'QUEUED';

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

export type SessionStartMutationVariables = Exact<{
  input: SessionStartInput;
}>;


export type SessionStartMutation = { sessionStart:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'SessionStartPayload', token: string, expiresAt: string, deviceToken: string, visitor: { id: string, name: string }, conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, agentReadSeq: number, closeReason: string | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null } | null }
   };

export type VisitorConversationFragment = { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, agentReadSeq: number, closeReason: string | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null };

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
export const VisitorConversationFragmentDoc = new TypedDocumentString(`
    fragment VisitorConversation on Conversation {
  id
  number
  version
  status
  servedBy
  lastSeq
  unreadCount
  agentReadSeq
  agent {
    id
    nickname
    avatarUrl
  }
  closeReason
}
    `, {"fragmentName":"VisitorConversation"}) as unknown as TypedDocumentString<VisitorConversationFragment, unknown>;
export const SessionStartDocument = new TypedDocumentString(`
    mutation SessionStart($input: SessionStartInput!) {
  sessionStart(input: $input) {
    __typename
    ... on SessionStartPayload {
      token
      expiresAt
      deviceToken
      visitor {
        id
        name
      }
      conversation {
        ...VisitorConversation
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment VisitorConversation on Conversation {
  id
  number
  version
  status
  servedBy
  lastSeq
  unreadCount
  agentReadSeq
  agent {
    id
    nickname
    avatarUrl
  }
  closeReason
}`) as unknown as TypedDocumentString<SessionStartMutation, SessionStartMutationVariables>;