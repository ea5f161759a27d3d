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

export type Agent = Node & {
  __typename?: 'Agent';
  activeCount: Scalars['Int']['output'];
  avatarUrl?: Maybe<Scalars['String']['output']>;
  capacity: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  email: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  isEnabled: Scalars['Boolean']['output'];
  nickname: Scalars['String']['output'];
  role: Role;
  skillGroups: Array<SkillGroup>;
  status: AgentStatus;
};

export type AgentConnection = {
  __typename?: 'AgentConnection';
  nodes: Array<Agent>;
  pageInfo: PageInfo;
};

export type AgentCreateInput = {
  capacity?: Scalars['Int']['input'];
  email: Scalars['String']['input'];
  nickname: Scalars['String']['input'];
  password: Scalars['String']['input'];
  roleId?: InputMaybe<Scalars['ID']['input']>;
};

export type AgentCreateResult = AgentPayload | InvalidInputError;

export type AgentPayload = {
  __typename?: 'AgentPayload';
  agent: Agent;
};

export type AgentPresenceChange = {
  __typename?: 'AgentPresenceChange';
  agent: Agent;
  status: AgentStatus;
};

export type AgentStatus =
  | 'AWAY'
  | 'BUSY'
  | 'INVISIBLE'
  | 'OFFLINE'
  | 'ONLINE';

export type AgentStatusSetInput = {
  status: AgentStatus;
};

export type AgentUpdateInput = {
  agentId: Scalars['ID']['input'];
  capacity?: InputMaybe<Scalars['Int']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  isEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  nickname?: InputMaybe<Scalars['String']['input']>;
  password?: InputMaybe<Scalars['String']['input']>;
  roleId?: InputMaybe<Scalars['ID']['input']>;
};

export type AgentUpdateResult = AgentPayload | InvalidInputError | LastAdminError;

export type Channel = Node & {
  __typename?: 'Channel';
  allowedSites: Array<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  isEnabled: Scalars['Boolean']['output'];
  key: Scalars['String']['output'];
  kind: ChannelKind;
  name: Scalars['String']['output'];
  skillGroup?: Maybe<SkillGroup>;
  themeColor: Scalars['String']['output'];
  welcome?: Maybe<Scalars['String']['output']>;
};

export type ChannelCreateInput = {
  allowedSites?: InputMaybe<Array<Scalars['String']['input']>>;
  kind: ChannelKind;
  name: Scalars['String']['input'];
  skillGroupId?: InputMaybe<Scalars['ID']['input']>;
};

export type ChannelCreateResult = ChannelPayload | InvalidInputError;

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

export type ChannelPayload = {
  __typename?: 'ChannelPayload';
  channel: Channel;
};

export type ChannelUpdateInput = {
  allowedSites?: InputMaybe<Array<Scalars['String']['input']>>;
  channelId: Scalars['ID']['input'];
  isEnabled?: InputMaybe<Scalars['Boolean']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  skillGroupId?: InputMaybe<Scalars['ID']['input']>;
  themeColor?: InputMaybe<Scalars['String']['input']>;
  welcome?: InputMaybe<Scalars['String']['input']>;
};

export type ChannelUpdateResult = ChannelPayload | InvalidInputError;

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
  assignmentReason?: Maybe<Scalars['String']['output']>;
  channel: Channel;
  closeReason?: Maybe<Scalars['String']['output']>;
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  lastMessage?: Maybe<Message>;
  lastSeq: Scalars['Int']['output'];
  messages: MessageConnection;
  messagesBefore: MessageConnection;
  number: Scalars['Int']['output'];
  queuedAt?: Maybe<Scalars['DateTime']['output']>;
  servedBy: ServedBy;
  skillGroup?: Maybe<SkillGroup>;
  sourceUrl?: Maybe<Scalars['String']['output']>;
  status: ConversationStatus;
  unreadCount: Scalars['Int']['output'];
  version: Scalars['Int']['output'];
  visitor: Visitor;
  visitorReadSeq: Scalars['Int']['output'];
  waitingSince?: Maybe<Scalars['DateTime']['output']>;
};


export type ConversationMessagesArgs = {
  after?: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
};


export type ConversationMessagesBeforeArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  last?: Scalars['Int']['input'];
};

export type ConversationAcceptInput = {
  conversationId: Scalars['ID']['input'];
};

export type ConversationAcceptResult = ConflictError | ConversationClosedError | ConversationPayload | TargetOfflineError;

export type ConversationAssignInput = {
  agentId?: InputMaybe<Scalars['ID']['input']>;
  conversationId: Scalars['ID']['input'];
  skillGroupId?: InputMaybe<Scalars['ID']['input']>;
};

export type ConversationAssignResult = ConflictError | ConversationClosedError | ConversationPayload | InvalidInputError | TargetOfflineError;

export type ConversationCloseInput = {
  conversationId: Scalars['ID']['input'];
};

export type ConversationCloseResult = ConflictError | ConversationClosedError | ConversationPayload;

export type ConversationClosedError = UserError & {
  __typename?: 'ConversationClosedError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type ConversationConnection = {
  __typename?: 'ConversationConnection';
  nodes: Array<Conversation>;
  pageInfo: PageInfo;
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
  agentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  channelIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  search?: InputMaybe<Scalars['String']['input']>;
  skillGroupIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  status?: InputMaybe<Array<ConversationStatus>>;
};

export type ConversationPayload = {
  __typename?: 'ConversationPayload';
  conversation: Conversation;
};

export type ConversationStatus =
  | 'ACTIVE'
  | 'CLOSED'
  | 'QUEUED';

export type ConversationTransferInput = {
  agentId?: InputMaybe<Scalars['ID']['input']>;
  conversationId: Scalars['ID']['input'];
  remark?: InputMaybe<Scalars['String']['input']>;
  skillGroupId?: InputMaybe<Scalars['ID']['input']>;
};

export type ConversationTransferResult = ConflictError | ConversationClosedError | ConversationPayload | InvalidInputError | TargetOfflineError;

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

export type InUseError = UserError & {
  __typename?: 'InUseError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type InboxChange = {
  __typename?: 'InboxChange';
  conversation: Conversation;
  cursor: Scalars['String']['output'];
  isGone: Scalars['Boolean']['output'];
};

export type InputFault = {
  __typename?: 'InputFault';
  message: Scalars['String']['output'];
  path: Scalars['String']['output'];
};

export type Installation = {
  __typename?: 'Installation';
  isRegistrationOpen: Scalars['Boolean']['output'];
  version: Scalars['String']['output'];
};

export type InvalidInputError = UserError & {
  __typename?: 'InvalidInputError';
  code: Scalars['String']['output'];
  fields: Array<InputFault>;
  message: Scalars['String']['output'];
};

export type LastAdminError = UserError & {
  __typename?: 'LastAdminError';
  code: Scalars['String']['output'];
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

export type MessageContent = EventContent | FileContent | ImageContent | LinkContent | LocationContent | NoteContent | OrderContent | RecalledContent | TextContent | TrackContent | VideoContent | VoiceContent;

export type MessageContentInput = {
  file?: InputMaybe<FileRefInput>;
  location?: InputMaybe<LocationInput>;
  note?: InputMaybe<TextInput>;
  order?: InputMaybe<OrderInput>;
  text?: InputMaybe<TextInput>;
  track?: InputMaybe<TrackInput>;
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
  clientMessageId: Scalars['ID']['input'];
  content: MessageContentInput;
  conversationId?: InputMaybe<Scalars['ID']['input']>;
  quoteId?: InputMaybe<Scalars['ID']['input']>;
};

export type MessageSendPayload = {
  __typename?: 'MessageSendPayload';
  conversation: Conversation;
  message: Message;
};

export type MessageSendResult = ConflictError | ConversationClosedError | FileRefusedError | IdempotencyKeyReusedError | InvalidInputError | MessageSendPayload;

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
  agentCreate: AgentCreateResult;
  agentStatusSet: AgentPayload;
  agentUpdate: AgentUpdateResult;
  channelCreate: ChannelCreateResult;
  channelUpdate: ChannelUpdateResult;
  conversationAccept: ConversationAcceptResult;
  conversationAssign: ConversationAssignResult;
  conversationClose: ConversationCloseResult;
  conversationTransfer: ConversationTransferResult;
  fileUploadStart: FileUploadStartResult;
  messageRecall: MessageRecallResult;
  messageSend: MessageSendResult;
  messagesRead: MessagesReadPayload;
  passwordChange: PasswordChangeResult;
  profileUpdate: ProfileUpdateResult;
  signIn: SignInResult;
  signOut: Scalars['Boolean']['output'];
  signUp: SignUpResult;
  skillGroupCreate: SkillGroupCreateResult;
  skillGroupDelete: SkillGroupDeleteResult;
  skillGroupMembersSet: SkillGroupPayload;
  skillGroupUpdate: SkillGroupUpdateResult;
  tenantUpdate: TenantUpdateResult;
  tokenRefresh: SignInResult;
  typingSet: Scalars['Boolean']['output'];
};


export type MutationAgentCreateArgs = {
  input: AgentCreateInput;
};


export type MutationAgentStatusSetArgs = {
  input: AgentStatusSetInput;
};


export type MutationAgentUpdateArgs = {
  input: AgentUpdateInput;
};


export type MutationChannelCreateArgs = {
  input: ChannelCreateInput;
};


export type MutationChannelUpdateArgs = {
  input: ChannelUpdateInput;
};


export type MutationConversationAcceptArgs = {
  input: ConversationAcceptInput;
};


export type MutationConversationAssignArgs = {
  input: ConversationAssignInput;
};


export type MutationConversationCloseArgs = {
  input: ConversationCloseInput;
};


export type MutationConversationTransferArgs = {
  input: ConversationTransferInput;
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


export type MutationPasswordChangeArgs = {
  input: PasswordChangeInput;
};


export type MutationProfileUpdateArgs = {
  input: ProfileUpdateInput;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationSignUpArgs = {
  input: SignUpInput;
};


export type MutationSkillGroupCreateArgs = {
  input: SkillGroupCreateInput;
};


export type MutationSkillGroupDeleteArgs = {
  input: SkillGroupDeleteInput;
};


export type MutationSkillGroupMembersSetArgs = {
  input: SkillGroupMembersSetInput;
};


export type MutationSkillGroupUpdateArgs = {
  input: SkillGroupUpdateInput;
};


export type MutationTenantUpdateArgs = {
  input: TenantUpdateInput;
};


export type MutationTypingSetArgs = {
  input: TypingSetInput;
};

export type Node = {
  id: Scalars['ID']['output'];
};

export type NoteContent = {
  __typename?: 'NoteContent';
  text: Scalars['String']['output'];
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

export type PasswordChangeInput = {
  current: Scalars['String']['input'];
  next: Scalars['String']['input'];
};

export type PasswordChangeResult = InvalidInputError | SignInPayload;

export type ProfileUpdateInput = {
  avatarFileId?: InputMaybe<Scalars['ID']['input']>;
  nickname?: InputMaybe<Scalars['String']['input']>;
};

export type ProfileUpdateResult = AgentPayload | FileRefusedError | InvalidInputError;

export type Query = {
  __typename?: 'Query';
  agents: AgentConnection;
  channels: Array<Channel>;
  conversation?: Maybe<Conversation>;
  conversations: ConversationConnection;
  installation: Installation;
  roles: Array<Role>;
  skillGroups: Array<SkillGroup>;
  tenant: Tenant;
  viewer: Agent;
};


export type QueryAgentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryConversationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryConversationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ConversationFilter>;
  first?: Scalars['Int']['input'];
};

export type QueueCount = {
  __typename?: 'QueueCount';
  longestWaitMs: Scalars['Int']['output'];
  skillGroup: SkillGroup;
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

export type Role = Node & {
  __typename?: 'Role';
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  permissions: Array<Scalars['String']['output']>;
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
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
  totp?: InputMaybe<Scalars['String']['input']>;
};

export type SignInPayload = {
  __typename?: 'SignInPayload';
  accessToken: Scalars['String']['output'];
  expiresAt: Scalars['DateTime']['output'];
  viewer: Agent;
};

export type SignInResult = InvalidInputError | SignInPayload;

export type SignUpInput = {
  companyName: Scalars['String']['input'];
  email: Scalars['String']['input'];
  nickname: Scalars['String']['input'];
  password: Scalars['String']['input'];
};

export type SignUpResult = InvalidInputError | SignInPayload;

export type SkillGroup = Node & {
  __typename?: 'SkillGroup';
  id: Scalars['ID']['output'];
  isDefault: Scalars['Boolean']['output'];
  members: Array<Agent>;
  name: Scalars['String']['output'];
  waitingCount: Scalars['Int']['output'];
};

export type SkillGroupCreateInput = {
  name: Scalars['String']['input'];
};

export type SkillGroupCreateResult = InvalidInputError | SkillGroupPayload;

export type SkillGroupDeleteInput = {
  skillGroupId: Scalars['ID']['input'];
};

export type SkillGroupDeletePayload = {
  __typename?: 'SkillGroupDeletePayload';
  skillGroupId: Scalars['ID']['output'];
};

export type SkillGroupDeleteResult = InUseError | SkillGroupDeletePayload;

export type SkillGroupMembersSetInput = {
  agentIds: Array<Scalars['ID']['input']>;
  skillGroupId: Scalars['ID']['input'];
};

export type SkillGroupPayload = {
  __typename?: 'SkillGroupPayload';
  skillGroup: SkillGroup;
};

export type SkillGroupUpdateInput = {
  name: Scalars['String']['input'];
  skillGroupId: Scalars['ID']['input'];
};

export type SkillGroupUpdateResult = InvalidInputError | SkillGroupPayload;

export type Subscription = {
  __typename?: 'Subscription';
  inbox: InboxChange;
  messages: Message;
  presence: AgentPresenceChange;
  queue: QueueCount;
  typing: Typing;
};


export type SubscriptionInboxArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
};


export type SubscriptionMessagesArgs = {
  after: Scalars['Int']['input'];
  conversationId: Scalars['ID']['input'];
};


export type SubscriptionTypingArgs = {
  conversationId: Scalars['ID']['input'];
};

export type TargetOfflineError = UserError & {
  __typename?: 'TargetOfflineError';
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type Tenant = Node & {
  __typename?: 'Tenant';
  companyName: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  locale: Scalars['String']['output'];
  logoUrl?: Maybe<Scalars['String']['output']>;
  showAgentNickname: Scalars['Boolean']['output'];
  timeZone: Scalars['String']['output'];
  welcome?: Maybe<Scalars['String']['output']>;
};

export type TenantPayload = {
  __typename?: 'TenantPayload';
  tenant: Tenant;
};

export type TenantUpdateInput = {
  companyName?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Scalars['String']['input']>;
  logoFileId?: InputMaybe<Scalars['ID']['input']>;
  showAgentNickname?: InputMaybe<Scalars['Boolean']['input']>;
  timeZone?: InputMaybe<Scalars['String']['input']>;
  welcome?: InputMaybe<Scalars['String']['input']>;
};

export type TenantUpdateResult = FileRefusedError | InvalidInputError | TenantPayload;

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
  text?: Maybe<Scalars['String']['output']>;
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
  conversationCount: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  isOnline: Scalars['Boolean']['output'];
  isVerified: Scalars['Boolean']['output'];
  locale?: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  userAgent?: Maybe<Scalars['String']['output']>;
};

export type VoiceContent = {
  __typename?: 'VoiceContent';
  durationMs: Scalars['Int']['output'];
  file: File;
};

export type AgentStatus =
  | 'AWAY'
  | 'BUSY'
  | 'INVISIBLE'
  | 'OFFLINE'
  | 'ONLINE';

export type FileUploadStartInput = {
  mimeType: string;
  name: string;
  size: number;
};

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