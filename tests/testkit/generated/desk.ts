/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AgentCreateInput = {
  capacity?: number;
  email: string;
  nickname: string;
  password: string;
  roleId?: string | null | undefined;
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
  agentId: string;
  capacity?: number | null | undefined;
  email?: string | null | undefined;
  isEnabled?: boolean | null | undefined;
  nickname?: string | null | undefined;
  password?: string | null | undefined;
  roleId?: string | null | undefined;
};

export type ChannelCreateInput = {
  allowedSites?: Array<string> | null | undefined;
  kind: ChannelKind;
  name: string;
  skillGroupId?: string | null | undefined;
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

export type ChannelUpdateInput = {
  allowedSites?: Array<string> | null | undefined;
  channelId: string;
  isEnabled?: boolean | null | undefined;
  name?: string | null | undefined;
  skillGroupId?: string | null | undefined;
  themeColor?: string | null | undefined;
  welcome?: string | null | undefined;
};

export type ConversationAcceptInput = {
  conversationId: string;
};

export type ConversationAssignInput = {
  agentId?: string | null | undefined;
  conversationId: string;
  skillGroupId?: string | null | undefined;
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

export type PasswordChangeInput = {
  current: string;
  next: string;
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

export type SkillGroupCreateInput = {
  name: string;
};

export type SkillGroupDeleteInput = {
  skillGroupId: string;
};

export type SkillGroupMembersSetInput = {
  agentIds: Array<string>;
  skillGroupId: string;
};

export type TenantUpdateInput = {
  companyName?: string | null | undefined;
  locale?: string | null | undefined;
  logoFileId?: string | null | undefined;
  showAgentNickname?: boolean | null | undefined;
  timeZone?: string | null | undefined;
  welcome?: string | null | undefined;
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

export type SenderFragment = { kind: SenderKind, name: string, avatarUrl: string | null };

export type FilePartsFragment = { id: string, name: string, mimeType: string, size: number, url: string };

export type EntryFragment = { id: string, seq: number, clientMessageId: string | null, delivery: DeliveryState, createdAt: string, sender: { kind: SenderKind, name: string, avatarUrl: string | null }, content:
    | { __typename: 'EventContent', type: ConversationEventType, text: string }
    | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
    | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
    | { __typename: 'LinkContent' }
    | { __typename: 'LocationContent' }
    | { __typename: 'NoteContent', noteText: string }
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
      | { __typename: 'NoteContent' }
      | { __typename: 'OrderContent' }
      | { __typename: 'RecalledContent' }
      | { __typename: 'TextContent', text: string }
      | { __typename: 'TrackContent' }
      | { __typename: 'VideoContent' }
      | { __typename: 'VoiceContent' }
     } | null };

export type TalkFragment = { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, closeReason: string | null, waitingSince: string | null, acceptedAt: string | null, closedAt: string | null, visitor: { id: string, name: string, conversationCount: number }, agent: { id: string, nickname: string } | null, skillGroup: { id: string, name: string } | null, channel: { id: string, name: string } };

export type MemberFragment = { id: string, nickname: string, email: string, avatarUrl: string | null, status: AgentStatus, capacity: number, activeCount: number, isEnabled: boolean, role: { id: string, name: string, permissions: Array<string> } };

export type SignedInFragment = { accessToken: string, expiresAt: string, viewer: { id: string, nickname: string, email: string, avatarUrl: string | null, status: AgentStatus, capacity: number, activeCount: number, isEnabled: boolean, role: { id: string, name: string, permissions: Array<string> } } };

type Refusal_ConflictError_Fragment = { code: string, reason: string };

type Refusal_ConversationClosedError_Fragment = { code: string, reason: string };

type Refusal_FileRefusedError_Fragment = { code: string, reason: string };

type Refusal_IdempotencyKeyReusedError_Fragment = { code: string, reason: string };

type Refusal_InUseError_Fragment = { code: string, reason: string };

type Refusal_InvalidInputError_Fragment = { code: string, reason: string };

type Refusal_LastAdminError_Fragment = { code: string, reason: string };

type Refusal_RecallTooLateError_Fragment = { code: string, reason: string };

type Refusal_TargetOfflineError_Fragment = { code: string, reason: string };

export type RefusalFragment =
  | Refusal_ConflictError_Fragment
  | Refusal_ConversationClosedError_Fragment
  | Refusal_FileRefusedError_Fragment
  | Refusal_IdempotencyKeyReusedError_Fragment
  | Refusal_InUseError_Fragment
  | Refusal_InvalidInputError_Fragment
  | Refusal_LastAdminError_Fragment
  | Refusal_RecallTooLateError_Fragment
  | Refusal_TargetOfflineError_Fragment
;

export type InstallationQueryVariables = Exact<{ [key: string]: never; }>;


export type InstallationQuery = { installation: { isRegistrationOpen: boolean, version: string } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, nickname: string, email: string, avatarUrl: string | null, status: AgentStatus, capacity: number, activeCount: number, isEnabled: boolean, role: { id: string, name: string, permissions: Array<string> } } };

export type TenantQueryVariables = Exact<{ [key: string]: never; }>;


export type TenantQuery = { tenant: { id: string, companyName: string, logoUrl: string | null, showAgentNickname: boolean, timeZone: string, locale: string, welcome: string | null } };

export type RolesQueryVariables = Exact<{ [key: string]: never; }>;


export type RolesQuery = { roles: Array<{ id: string, name: string, permissions: Array<string> }> };

export type ConversationQueryVariables = Exact<{
  id: string;
}>;


export type ConversationQuery = { conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, closeReason: string | null, waitingSince: string | null, acceptedAt: string | null, closedAt: string | null, lastMessage: { id: string, seq: number, clientMessageId: string | null, delivery: DeliveryState, createdAt: string, sender: { kind: SenderKind, name: string, avatarUrl: string | null }, content:
        | { __typename: 'EventContent', type: ConversationEventType, text: string }
        | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
        | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
        | { __typename: 'LinkContent' }
        | { __typename: 'LocationContent' }
        | { __typename: 'NoteContent', noteText: string }
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
          | { __typename: 'NoteContent' }
          | { __typename: 'OrderContent' }
          | { __typename: 'RecalledContent' }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'TrackContent' }
          | { __typename: 'VideoContent' }
          | { __typename: 'VoiceContent' }
         } | null } | null, visitor: { id: string, name: string, conversationCount: number }, agent: { id: string, nickname: string } | null, skillGroup: { id: string, name: string } | null, channel: { id: string, name: string } } | null };

export type LogQueryVariables = Exact<{
  id: string;
  after: number;
  first: number;
}>;


export type LogQuery = { conversation: { lastSeq: number, messages: { nodes: Array<{ id: string, seq: number, clientMessageId: string | null, delivery: DeliveryState, createdAt: string, sender: { kind: SenderKind, name: string, avatarUrl: string | null }, content:
          | { __typename: 'EventContent', type: ConversationEventType, text: string }
          | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'LinkContent' }
          | { __typename: 'LocationContent' }
          | { __typename: 'NoteContent', noteText: string }
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
            | { __typename: 'NoteContent' }
            | { __typename: 'OrderContent' }
            | { __typename: 'RecalledContent' }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent' }
            | { __typename: 'VideoContent' }
            | { __typename: 'VoiceContent' }
           } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type LogBeforeQueryVariables = Exact<{
  id: string;
  before?: number | null | undefined;
  last: number;
}>;


export type LogBeforeQuery = { conversation: { messagesBefore: { nodes: Array<{ seq: number }>, pageInfo: { hasNextPage: boolean } } } | null };

export type ConversationsQueryVariables = Exact<{
  filter?: ConversationFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ConversationsQuery = { conversations: { nodes: Array<{ id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, closeReason: string | null, waitingSince: string | null, acceptedAt: string | null, closedAt: string | null, visitor: { id: string, name: string, conversationCount: number }, agent: { id: string, nickname: string } | null, skillGroup: { id: string, name: string } | null, channel: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AgentsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type AgentsQuery = { agents: { nodes: Array<{ id: string, nickname: string, email: string, avatarUrl: string | null, status: AgentStatus, capacity: number, activeCount: number, isEnabled: boolean, role: { id: string, name: string, permissions: Array<string> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SkillGroupsQueryVariables = Exact<{ [key: string]: never; }>;


export type SkillGroupsQuery = { skillGroups: Array<{ id: string, name: string, isDefault: boolean, waitingCount: number, members: Array<{ id: string }> }> };

export type ChannelsQueryVariables = Exact<{ [key: string]: never; }>;


export type ChannelsQuery = { channels: Array<{ id: string, name: string, kind: ChannelKind, key: string, isEnabled: boolean, allowedSites: Array<string>, skillGroup: { id: string } | null }> };

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignUpMutation = { signUp:
    | { __typename: 'InvalidInputError', code: string, reason: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'SignInPayload', accessToken: string, expiresAt: string, viewer: { id: string, nickname: string, email: string, avatarUrl: string | null, status: AgentStatus, capacity: number, activeCount: number, isEnabled: boolean, role: { id: string, name: string, permissions: Array<string> } } }
   };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'InvalidInputError', code: string, reason: string }
    | { __typename: 'SignInPayload', accessToken: string, expiresAt: string, viewer: { id: string, nickname: string, email: string, avatarUrl: string | null, status: AgentStatus, capacity: number, activeCount: number, isEnabled: boolean, role: { id: string, name: string, permissions: Array<string> } } }
   };

export type TokenRefreshMutationVariables = Exact<{ [key: string]: never; }>;


export type TokenRefreshMutation = { tokenRefresh:
    | { __typename: 'InvalidInputError', code: string, reason: string }
    | { __typename: 'SignInPayload', accessToken: string, expiresAt: string, viewer: { id: string, nickname: string, email: string, avatarUrl: string | null, status: AgentStatus, capacity: number, activeCount: number, isEnabled: boolean, role: { id: string, name: string, permissions: Array<string> } } }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type PasswordChangeMutationVariables = Exact<{
  input: PasswordChangeInput;
}>;


export type PasswordChangeMutation = { passwordChange:
    | { __typename: 'InvalidInputError', code: string, reason: string }
    | { __typename: 'SignInPayload', accessToken: string, expiresAt: string, viewer: { id: string, nickname: string, email: string, avatarUrl: string | null, status: AgentStatus, capacity: number, activeCount: number, isEnabled: boolean, role: { id: string, name: string, permissions: Array<string> } } }
   };

export type TenantUpdateMutationVariables = Exact<{
  input: TenantUpdateInput;
}>;


export type TenantUpdateMutation = { tenantUpdate:
    | { __typename: 'FileRefusedError', code: string, reason: string }
    | { __typename: 'InvalidInputError', code: string, reason: string }
    | { __typename: 'TenantPayload', tenant: { companyName: string, logoUrl: string | null, showAgentNickname: boolean } }
   };

export type AgentStatusSetMutationVariables = Exact<{
  input: AgentStatusSetInput;
}>;


export type AgentStatusSetMutation = { agentStatusSet: { agent: { id: string, nickname: string, email: string, avatarUrl: string | null, status: AgentStatus, capacity: number, activeCount: number, isEnabled: boolean, role: { id: string, name: string, permissions: Array<string> } } } };

export type AgentCreateMutationVariables = Exact<{
  input: AgentCreateInput;
}>;


export type AgentCreateMutation = { agentCreate:
    | { __typename: 'AgentPayload', agent: { id: string, nickname: string, email: string, avatarUrl: string | null, status: AgentStatus, capacity: number, activeCount: number, isEnabled: boolean, role: { id: string, name: string, permissions: Array<string> } } }
    | { __typename: 'InvalidInputError', code: string, reason: string }
   };

export type AgentUpdateMutationVariables = Exact<{
  input: AgentUpdateInput;
}>;


export type AgentUpdateMutation = { agentUpdate:
    | { __typename: 'AgentPayload', agent: { id: string, nickname: string, email: string, avatarUrl: string | null, status: AgentStatus, capacity: number, activeCount: number, isEnabled: boolean, role: { id: string, name: string, permissions: Array<string> } } }
    | { __typename: 'InvalidInputError', code: string, reason: string }
    | { __typename: 'LastAdminError', code: string, reason: string }
   };

export type SkillGroupCreateMutationVariables = Exact<{
  input: SkillGroupCreateInput;
}>;


export type SkillGroupCreateMutation = { skillGroupCreate:
    | { __typename: 'InvalidInputError', code: string, reason: string }
    | { __typename: 'SkillGroupPayload', skillGroup: { id: string, name: string } }
   };

export type SkillGroupMembersSetMutationVariables = Exact<{
  input: SkillGroupMembersSetInput;
}>;


export type SkillGroupMembersSetMutation = { skillGroupMembersSet: { skillGroup: { id: string, members: Array<{ id: string }> } } };

export type SkillGroupDeleteMutationVariables = Exact<{
  input: SkillGroupDeleteInput;
}>;


export type SkillGroupDeleteMutation = { skillGroupDelete:
    | { __typename: 'InUseError', code: string, reason: string }
    | { __typename: 'SkillGroupDeletePayload', skillGroupId: string }
   };

export type ChannelCreateMutationVariables = Exact<{
  input: ChannelCreateInput;
}>;


export type ChannelCreateMutation = { channelCreate:
    | { __typename: 'ChannelPayload', channel: { id: string, key: string, name: string } }
    | { __typename: 'InvalidInputError', code: string, reason: string }
   };

export type ChannelUpdateMutationVariables = Exact<{
  input: ChannelUpdateInput;
}>;


export type ChannelUpdateMutation = { channelUpdate:
    | { __typename: 'ChannelPayload', channel: { id: string, isEnabled: boolean, allowedSites: Array<string> } }
    | { __typename: 'InvalidInputError', code: string, reason: string }
   };

export type MessageSendMutationVariables = Exact<{
  input: MessageSendInput;
}>;


export type MessageSendMutation = { messageSend:
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
          | { __typename: 'NoteContent', noteText: string }
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
            | { __typename: 'NoteContent' }
            | { __typename: 'OrderContent' }
            | { __typename: 'RecalledContent' }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent' }
            | { __typename: 'VideoContent' }
            | { __typename: 'VoiceContent' }
           } | null }, conversation: { id: string, lastSeq: number, status: ConversationStatus } }
   };

export type MessageRecallMutationVariables = Exact<{
  input: MessageRecallInput;
}>;


export type MessageRecallMutation = { messageRecall:
    | { __typename: 'ConflictError', code: string, reason: string }
    | { __typename: 'MessageRecallPayload', message: { id: string, seq: number, clientMessageId: string | null, delivery: DeliveryState, createdAt: string, sender: { kind: SenderKind, name: string, avatarUrl: string | null }, content:
          | { __typename: 'EventContent', type: ConversationEventType, text: string }
          | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'LinkContent' }
          | { __typename: 'LocationContent' }
          | { __typename: 'NoteContent', noteText: string }
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
            | { __typename: 'NoteContent' }
            | { __typename: 'OrderContent' }
            | { __typename: 'RecalledContent' }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent' }
            | { __typename: 'VideoContent' }
            | { __typename: 'VoiceContent' }
           } | null } }
    | { __typename: 'RecallTooLateError', code: string, reason: string }
   };

export type MessagesReadMutationVariables = Exact<{
  input: MessagesReadInput;
}>;


export type MessagesReadMutation = { messagesRead: { conversation: { id: string, unreadCount: number, lastSeq: number } } };

export type TypingSetMutationVariables = Exact<{
  input: TypingSetInput;
}>;


export type TypingSetMutation = { typingSet: boolean };

export type ConversationAcceptMutationVariables = Exact<{
  input: ConversationAcceptInput;
}>;


export type ConversationAcceptMutation = { conversationAccept:
    | { __typename: 'ConflictError', code: string, reason: string, present: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, closeReason: string | null, waitingSince: string | null, acceptedAt: string | null, closedAt: string | null, visitor: { id: string, name: string, conversationCount: number }, agent: { id: string, nickname: string } | null, skillGroup: { id: string, name: string } | null, channel: { id: string, name: string } } | null }
    | { __typename: 'ConversationClosedError', code: string, reason: string }
    | { __typename: 'ConversationPayload', conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, closeReason: string | null, waitingSince: string | null, acceptedAt: string | null, closedAt: string | null, visitor: { id: string, name: string, conversationCount: number }, agent: { id: string, nickname: string } | null, skillGroup: { id: string, name: string } | null, channel: { id: string, name: string } } }
    | { __typename: 'TargetOfflineError', code: string, reason: string }
   };

export type ConversationTransferMutationVariables = Exact<{
  input: ConversationTransferInput;
}>;


export type ConversationTransferMutation = { conversationTransfer:
    | { __typename: 'ConflictError', code: string, reason: string }
    | { __typename: 'ConversationClosedError', code: string, reason: string }
    | { __typename: 'ConversationPayload', conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, closeReason: string | null, waitingSince: string | null, acceptedAt: string | null, closedAt: string | null, visitor: { id: string, name: string, conversationCount: number }, agent: { id: string, nickname: string } | null, skillGroup: { id: string, name: string } | null, channel: { id: string, name: string } } }
    | { __typename: 'InvalidInputError', code: string, reason: string }
    | { __typename: 'TargetOfflineError', code: string, reason: string }
   };

export type ConversationAssignMutationVariables = Exact<{
  input: ConversationAssignInput;
}>;


export type ConversationAssignMutation = { conversationAssign:
    | { __typename: 'ConflictError', code: string, reason: string }
    | { __typename: 'ConversationClosedError', code: string, reason: string }
    | { __typename: 'ConversationPayload', conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, closeReason: string | null, waitingSince: string | null, acceptedAt: string | null, closedAt: string | null, visitor: { id: string, name: string, conversationCount: number }, agent: { id: string, nickname: string } | null, skillGroup: { id: string, name: string } | null, channel: { id: string, name: string } } }
    | { __typename: 'InvalidInputError', code: string, reason: string }
    | { __typename: 'TargetOfflineError', code: string, reason: string }
   };

export type ConversationCloseMutationVariables = Exact<{
  input: ConversationCloseInput;
}>;


export type ConversationCloseMutation = { conversationClose:
    | { __typename: 'ConflictError', code: string, reason: string }
    | { __typename: 'ConversationClosedError', code: string, reason: string }
    | { __typename: 'ConversationPayload', conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, closeReason: string | null, waitingSince: string | null, acceptedAt: string | null, closedAt: string | null, visitor: { id: string, name: string, conversationCount: number }, agent: { id: string, nickname: string } | null, skillGroup: { id: string, name: string } | null, channel: { id: string, name: string } } }
   };

export type FileUploadStartMutationVariables = Exact<{
  input: FileUploadStartInput;
}>;


export type FileUploadStartMutation = { fileUploadStart:
    | { __typename: 'FileRefusedError', code: string, reason: string }
    | { __typename: 'FileUploadStartPayload', fileId: string, uploadUrl: string }
    | { __typename: 'InvalidInputError', code: string, reason: string }
   };

export type MessagesSubscriptionVariables = Exact<{
  conversationId: string;
  after: number;
}>;


export type MessagesSubscription = { messages: { id: string, seq: number, clientMessageId: string | null, delivery: DeliveryState, createdAt: string, sender: { kind: SenderKind, name: string, avatarUrl: string | null }, content:
      | { __typename: 'EventContent', type: ConversationEventType, text: string }
      | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'LinkContent' }
      | { __typename: 'LocationContent' }
      | { __typename: 'NoteContent', noteText: string }
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
        | { __typename: 'NoteContent' }
        | { __typename: 'OrderContent' }
        | { __typename: 'RecalledContent' }
        | { __typename: 'TextContent', text: string }
        | { __typename: 'TrackContent' }
        | { __typename: 'VideoContent' }
        | { __typename: 'VoiceContent' }
       } | null } };

export type InboxSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type InboxSubscription = { inbox: { cursor: string, isGone: boolean, conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, closeReason: string | null, waitingSince: string | null, acceptedAt: string | null, closedAt: string | null, lastMessage: { id: string, seq: number } | null, visitor: { id: string, name: string, conversationCount: number }, agent: { id: string, nickname: string } | null, skillGroup: { id: string, name: string } | null, channel: { id: string, name: string } } } };

export type TypingSubscriptionVariables = Exact<{
  conversationId: string;
}>;


export type TypingSubscription = { typing: { isTyping: boolean, by: SenderKind } };

export type PresenceSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type PresenceSubscription = { presence: { status: AgentStatus, agent: { id: string, nickname: string } } };

export type QueueSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type QueueSubscription = { queue: { waiting: number, longestWaitMs: number, skillGroup: { id: string } } };

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
export const SenderFragmentDoc = new TypedDocumentString(`
    fragment Sender on MessageSender {
  kind
  name
  avatarUrl
}
    `, {"fragmentName":"Sender"}) as unknown as TypedDocumentString<SenderFragment, unknown>;
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
    ...Sender
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
    ... on NoteContent {
      noteText: text
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
    fragment Sender on MessageSender {
  kind
  name
  avatarUrl
}
fragment FileParts on File {
  id
  name
  mimeType
  size
  url
}`, {"fragmentName":"Entry"}) as unknown as TypedDocumentString<EntryFragment, unknown>;
export const TalkFragmentDoc = new TypedDocumentString(`
    fragment Talk on Conversation {
  id
  number
  version
  status
  servedBy
  lastSeq
  unreadCount
  visitorReadSeq
  assignmentReason
  closeReason
  waitingSince
  acceptedAt
  closedAt
  visitor {
    id
    name
    conversationCount
  }
  agent {
    id
    nickname
  }
  skillGroup {
    id
    name
  }
  channel {
    id
    name
  }
}
    `, {"fragmentName":"Talk"}) as unknown as TypedDocumentString<TalkFragment, unknown>;
export const MemberFragmentDoc = new TypedDocumentString(`
    fragment Member on Agent {
  id
  nickname
  email
  avatarUrl
  status
  capacity
  activeCount
  isEnabled
  role {
    id
    name
    permissions
  }
}
    `, {"fragmentName":"Member"}) as unknown as TypedDocumentString<MemberFragment, unknown>;
export const SignedInFragmentDoc = new TypedDocumentString(`
    fragment SignedIn on SignInPayload {
  accessToken
  expiresAt
  viewer {
    ...Member
  }
}
    fragment Member on Agent {
  id
  nickname
  email
  avatarUrl
  status
  capacity
  activeCount
  isEnabled
  role {
    id
    name
    permissions
  }
}`, {"fragmentName":"SignedIn"}) as unknown as TypedDocumentString<SignedInFragment, unknown>;
export const RefusalFragmentDoc = new TypedDocumentString(`
    fragment Refusal on UserError {
  code
  reason: message
}
    `, {"fragmentName":"Refusal"}) as unknown as TypedDocumentString<RefusalFragment, unknown>;
export const InstallationDocument = new TypedDocumentString(`
    query Installation {
  installation {
    isRegistrationOpen
    version
  }
}
    `) as unknown as TypedDocumentString<InstallationQuery, InstallationQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    ...Member
  }
}
    fragment Member on Agent {
  id
  nickname
  email
  avatarUrl
  status
  capacity
  activeCount
  isEnabled
  role {
    id
    name
    permissions
  }
}`) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const TenantDocument = new TypedDocumentString(`
    query Tenant {
  tenant {
    id
    companyName
    logoUrl
    showAgentNickname
    timeZone
    locale
    welcome
  }
}
    `) as unknown as TypedDocumentString<TenantQuery, TenantQueryVariables>;
export const RolesDocument = new TypedDocumentString(`
    query Roles {
  roles {
    id
    name
    permissions
  }
}
    `) as unknown as TypedDocumentString<RolesQuery, RolesQueryVariables>;
export const ConversationDocument = new TypedDocumentString(`
    query Conversation($id: ID!) {
  conversation(id: $id) {
    ...Talk
    lastMessage {
      ...Entry
    }
  }
}
    fragment Sender on MessageSender {
  kind
  name
  avatarUrl
}
fragment FileParts on File {
  id
  name
  mimeType
  size
  url
}
fragment Entry on Message {
  id
  seq
  clientMessageId
  delivery
  createdAt
  sender {
    ...Sender
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
    ... on NoteContent {
      noteText: text
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
fragment Talk on Conversation {
  id
  number
  version
  status
  servedBy
  lastSeq
  unreadCount
  visitorReadSeq
  assignmentReason
  closeReason
  waitingSince
  acceptedAt
  closedAt
  visitor {
    id
    name
    conversationCount
  }
  agent {
    id
    nickname
  }
  skillGroup {
    id
    name
  }
  channel {
    id
    name
  }
}`) as unknown as TypedDocumentString<ConversationQuery, ConversationQueryVariables>;
export const LogDocument = new TypedDocumentString(`
    query Log($id: ID!, $after: Int!, $first: Int!) {
  conversation(id: $id) {
    lastSeq
    messages(after: $after, first: $first) {
      nodes {
        ...Entry
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment Sender on MessageSender {
  kind
  name
  avatarUrl
}
fragment FileParts on File {
  id
  name
  mimeType
  size
  url
}
fragment Entry on Message {
  id
  seq
  clientMessageId
  delivery
  createdAt
  sender {
    ...Sender
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
    ... on NoteContent {
      noteText: text
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
}`) as unknown as TypedDocumentString<LogQuery, LogQueryVariables>;
export const LogBeforeDocument = new TypedDocumentString(`
    query LogBefore($id: ID!, $before: Int, $last: Int!) {
  conversation(id: $id) {
    messagesBefore(before: $before, last: $last) {
      nodes {
        seq
      }
      pageInfo {
        hasNextPage
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LogBeforeQuery, LogBeforeQueryVariables>;
export const ConversationsDocument = new TypedDocumentString(`
    query Conversations($filter: ConversationFilter, $first: Int! = 50, $after: String) {
  conversations(filter: $filter, first: $first, after: $after) {
    nodes {
      ...Talk
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Talk on Conversation {
  id
  number
  version
  status
  servedBy
  lastSeq
  unreadCount
  visitorReadSeq
  assignmentReason
  closeReason
  waitingSince
  acceptedAt
  closedAt
  visitor {
    id
    name
    conversationCount
  }
  agent {
    id
    nickname
  }
  skillGroup {
    id
    name
  }
  channel {
    id
    name
  }
}`) as unknown as TypedDocumentString<ConversationsQuery, ConversationsQueryVariables>;
export const AgentsDocument = new TypedDocumentString(`
    query Agents($first: Int! = 50, $after: String) {
  agents(first: $first, after: $after) {
    nodes {
      ...Member
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Member on Agent {
  id
  nickname
  email
  avatarUrl
  status
  capacity
  activeCount
  isEnabled
  role {
    id
    name
    permissions
  }
}`) as unknown as TypedDocumentString<AgentsQuery, AgentsQueryVariables>;
export const SkillGroupsDocument = new TypedDocumentString(`
    query SkillGroups {
  skillGroups {
    id
    name
    isDefault
    waitingCount
    members {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<SkillGroupsQuery, SkillGroupsQueryVariables>;
export const ChannelsDocument = new TypedDocumentString(`
    query Channels {
  channels {
    id
    name
    kind
    key
    isEnabled
    allowedSites
    skillGroup {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ChannelsQuery, ChannelsQueryVariables>;
export const SignUpDocument = new TypedDocumentString(`
    mutation SignUp($input: SignUpInput!) {
  signUp(input: $input) {
    __typename
    ...SignedIn
    ...Refusal
    ... on InvalidInputError {
      fields {
        path
        message
      }
    }
  }
}
    fragment Member on Agent {
  id
  nickname
  email
  avatarUrl
  status
  capacity
  activeCount
  isEnabled
  role {
    id
    name
    permissions
  }
}
fragment SignedIn on SignInPayload {
  accessToken
  expiresAt
  viewer {
    ...Member
  }
}
fragment Refusal on UserError {
  code
  reason: message
}`) as unknown as TypedDocumentString<SignUpMutation, SignUpMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ...SignedIn
    ...Refusal
  }
}
    fragment Member on Agent {
  id
  nickname
  email
  avatarUrl
  status
  capacity
  activeCount
  isEnabled
  role {
    id
    name
    permissions
  }
}
fragment SignedIn on SignInPayload {
  accessToken
  expiresAt
  viewer {
    ...Member
  }
}
fragment Refusal on UserError {
  code
  reason: message
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const TokenRefreshDocument = new TypedDocumentString(`
    mutation TokenRefresh {
  tokenRefresh {
    __typename
    ...SignedIn
    ...Refusal
  }
}
    fragment Member on Agent {
  id
  nickname
  email
  avatarUrl
  status
  capacity
  activeCount
  isEnabled
  role {
    id
    name
    permissions
  }
}
fragment SignedIn on SignInPayload {
  accessToken
  expiresAt
  viewer {
    ...Member
  }
}
fragment Refusal on UserError {
  code
  reason: message
}`) as unknown as TypedDocumentString<TokenRefreshMutation, TokenRefreshMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const PasswordChangeDocument = new TypedDocumentString(`
    mutation PasswordChange($input: PasswordChangeInput!) {
  passwordChange(input: $input) {
    __typename
    ...SignedIn
    ...Refusal
  }
}
    fragment Member on Agent {
  id
  nickname
  email
  avatarUrl
  status
  capacity
  activeCount
  isEnabled
  role {
    id
    name
    permissions
  }
}
fragment SignedIn on SignInPayload {
  accessToken
  expiresAt
  viewer {
    ...Member
  }
}
fragment Refusal on UserError {
  code
  reason: message
}`) as unknown as TypedDocumentString<PasswordChangeMutation, PasswordChangeMutationVariables>;
export const TenantUpdateDocument = new TypedDocumentString(`
    mutation TenantUpdate($input: TenantUpdateInput!) {
  tenantUpdate(input: $input) {
    __typename
    ...Refusal
    ... on TenantPayload {
      tenant {
        companyName
        logoUrl
        showAgentNickname
      }
    }
  }
}
    fragment Refusal on UserError {
  code
  reason: message
}`) as unknown as TypedDocumentString<TenantUpdateMutation, TenantUpdateMutationVariables>;
export const AgentStatusSetDocument = new TypedDocumentString(`
    mutation AgentStatusSet($input: AgentStatusSetInput!) {
  agentStatusSet(input: $input) {
    agent {
      ...Member
    }
  }
}
    fragment Member on Agent {
  id
  nickname
  email
  avatarUrl
  status
  capacity
  activeCount
  isEnabled
  role {
    id
    name
    permissions
  }
}`) as unknown as TypedDocumentString<AgentStatusSetMutation, AgentStatusSetMutationVariables>;
export const AgentCreateDocument = new TypedDocumentString(`
    mutation AgentCreate($input: AgentCreateInput!) {
  agentCreate(input: $input) {
    __typename
    ...Refusal
    ... on AgentPayload {
      agent {
        ...Member
      }
    }
  }
}
    fragment Member on Agent {
  id
  nickname
  email
  avatarUrl
  status
  capacity
  activeCount
  isEnabled
  role {
    id
    name
    permissions
  }
}
fragment Refusal on UserError {
  code
  reason: message
}`) as unknown as TypedDocumentString<AgentCreateMutation, AgentCreateMutationVariables>;
export const AgentUpdateDocument = new TypedDocumentString(`
    mutation AgentUpdate($input: AgentUpdateInput!) {
  agentUpdate(input: $input) {
    __typename
    ...Refusal
    ... on AgentPayload {
      agent {
        ...Member
      }
    }
  }
}
    fragment Member on Agent {
  id
  nickname
  email
  avatarUrl
  status
  capacity
  activeCount
  isEnabled
  role {
    id
    name
    permissions
  }
}
fragment Refusal on UserError {
  code
  reason: message
}`) as unknown as TypedDocumentString<AgentUpdateMutation, AgentUpdateMutationVariables>;
export const SkillGroupCreateDocument = new TypedDocumentString(`
    mutation SkillGroupCreate($input: SkillGroupCreateInput!) {
  skillGroupCreate(input: $input) {
    __typename
    ...Refusal
    ... on SkillGroupPayload {
      skillGroup {
        id
        name
      }
    }
  }
}
    fragment Refusal on UserError {
  code
  reason: message
}`) as unknown as TypedDocumentString<SkillGroupCreateMutation, SkillGroupCreateMutationVariables>;
export const SkillGroupMembersSetDocument = new TypedDocumentString(`
    mutation SkillGroupMembersSet($input: SkillGroupMembersSetInput!) {
  skillGroupMembersSet(input: $input) {
    skillGroup {
      id
      members {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SkillGroupMembersSetMutation, SkillGroupMembersSetMutationVariables>;
export const SkillGroupDeleteDocument = new TypedDocumentString(`
    mutation SkillGroupDelete($input: SkillGroupDeleteInput!) {
  skillGroupDelete(input: $input) {
    __typename
    ...Refusal
    ... on SkillGroupDeletePayload {
      skillGroupId
    }
  }
}
    fragment Refusal on UserError {
  code
  reason: message
}`) as unknown as TypedDocumentString<SkillGroupDeleteMutation, SkillGroupDeleteMutationVariables>;
export const ChannelCreateDocument = new TypedDocumentString(`
    mutation ChannelCreate($input: ChannelCreateInput!) {
  channelCreate(input: $input) {
    __typename
    ...Refusal
    ... on ChannelPayload {
      channel {
        id
        key
        name
      }
    }
  }
}
    fragment Refusal on UserError {
  code
  reason: message
}`) as unknown as TypedDocumentString<ChannelCreateMutation, ChannelCreateMutationVariables>;
export const ChannelUpdateDocument = new TypedDocumentString(`
    mutation ChannelUpdate($input: ChannelUpdateInput!) {
  channelUpdate(input: $input) {
    __typename
    ...Refusal
    ... on ChannelPayload {
      channel {
        id
        isEnabled
        allowedSites
      }
    }
  }
}
    fragment Refusal on UserError {
  code
  reason: message
}`) as unknown as TypedDocumentString<ChannelUpdateMutation, ChannelUpdateMutationVariables>;
export const MessageSendDocument = new TypedDocumentString(`
    mutation MessageSend($input: MessageSendInput!) {
  messageSend(input: $input) {
    __typename
    ...Refusal
    ... on MessageSendPayload {
      message {
        ...Entry
      }
      conversation {
        id
        lastSeq
        status
      }
    }
  }
}
    fragment Sender on MessageSender {
  kind
  name
  avatarUrl
}
fragment FileParts on File {
  id
  name
  mimeType
  size
  url
}
fragment Entry on Message {
  id
  seq
  clientMessageId
  delivery
  createdAt
  sender {
    ...Sender
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
    ... on NoteContent {
      noteText: text
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
fragment Refusal on UserError {
  code
  reason: message
}`) as unknown as TypedDocumentString<MessageSendMutation, MessageSendMutationVariables>;
export const MessageRecallDocument = new TypedDocumentString(`
    mutation MessageRecall($input: MessageRecallInput!) {
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
    fragment Sender on MessageSender {
  kind
  name
  avatarUrl
}
fragment FileParts on File {
  id
  name
  mimeType
  size
  url
}
fragment Entry on Message {
  id
  seq
  clientMessageId
  delivery
  createdAt
  sender {
    ...Sender
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
    ... on NoteContent {
      noteText: text
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
fragment Refusal on UserError {
  code
  reason: message
}`) as unknown as TypedDocumentString<MessageRecallMutation, MessageRecallMutationVariables>;
export const MessagesReadDocument = new TypedDocumentString(`
    mutation MessagesRead($input: MessagesReadInput!) {
  messagesRead(input: $input) {
    conversation {
      id
      unreadCount
      lastSeq
    }
  }
}
    `) as unknown as TypedDocumentString<MessagesReadMutation, MessagesReadMutationVariables>;
export const TypingSetDocument = new TypedDocumentString(`
    mutation TypingSet($input: TypingSetInput!) {
  typingSet(input: $input)
}
    `) as unknown as TypedDocumentString<TypingSetMutation, TypingSetMutationVariables>;
export const ConversationAcceptDocument = new TypedDocumentString(`
    mutation ConversationAccept($input: ConversationAcceptInput!) {
  conversationAccept(input: $input) {
    __typename
    ...Refusal
    ... on ConversationPayload {
      conversation {
        ...Talk
      }
    }
    ... on ConflictError {
      present: conversation {
        ...Talk
      }
    }
  }
}
    fragment Talk on Conversation {
  id
  number
  version
  status
  servedBy
  lastSeq
  unreadCount
  visitorReadSeq
  assignmentReason
  closeReason
  waitingSince
  acceptedAt
  closedAt
  visitor {
    id
    name
    conversationCount
  }
  agent {
    id
    nickname
  }
  skillGroup {
    id
    name
  }
  channel {
    id
    name
  }
}
fragment Refusal on UserError {
  code
  reason: message
}`) as unknown as TypedDocumentString<ConversationAcceptMutation, ConversationAcceptMutationVariables>;
export const ConversationTransferDocument = new TypedDocumentString(`
    mutation ConversationTransfer($input: ConversationTransferInput!) {
  conversationTransfer(input: $input) {
    __typename
    ...Refusal
    ... on ConversationPayload {
      conversation {
        ...Talk
      }
    }
  }
}
    fragment Talk on Conversation {
  id
  number
  version
  status
  servedBy
  lastSeq
  unreadCount
  visitorReadSeq
  assignmentReason
  closeReason
  waitingSince
  acceptedAt
  closedAt
  visitor {
    id
    name
    conversationCount
  }
  agent {
    id
    nickname
  }
  skillGroup {
    id
    name
  }
  channel {
    id
    name
  }
}
fragment Refusal on UserError {
  code
  reason: message
}`) as unknown as TypedDocumentString<ConversationTransferMutation, ConversationTransferMutationVariables>;
export const ConversationAssignDocument = new TypedDocumentString(`
    mutation ConversationAssign($input: ConversationAssignInput!) {
  conversationAssign(input: $input) {
    __typename
    ...Refusal
    ... on ConversationPayload {
      conversation {
        ...Talk
      }
    }
  }
}
    fragment Talk on Conversation {
  id
  number
  version
  status
  servedBy
  lastSeq
  unreadCount
  visitorReadSeq
  assignmentReason
  closeReason
  waitingSince
  acceptedAt
  closedAt
  visitor {
    id
    name
    conversationCount
  }
  agent {
    id
    nickname
  }
  skillGroup {
    id
    name
  }
  channel {
    id
    name
  }
}
fragment Refusal on UserError {
  code
  reason: message
}`) as unknown as TypedDocumentString<ConversationAssignMutation, ConversationAssignMutationVariables>;
export const ConversationCloseDocument = new TypedDocumentString(`
    mutation ConversationClose($input: ConversationCloseInput!) {
  conversationClose(input: $input) {
    __typename
    ...Refusal
    ... on ConversationPayload {
      conversation {
        ...Talk
      }
    }
  }
}
    fragment Talk on Conversation {
  id
  number
  version
  status
  servedBy
  lastSeq
  unreadCount
  visitorReadSeq
  assignmentReason
  closeReason
  waitingSince
  acceptedAt
  closedAt
  visitor {
    id
    name
    conversationCount
  }
  agent {
    id
    nickname
  }
  skillGroup {
    id
    name
  }
  channel {
    id
    name
  }
}
fragment Refusal on UserError {
  code
  reason: message
}`) as unknown as TypedDocumentString<ConversationCloseMutation, ConversationCloseMutationVariables>;
export const FileUploadStartDocument = new TypedDocumentString(`
    mutation FileUploadStart($input: FileUploadStartInput!) {
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
}`) as unknown as TypedDocumentString<FileUploadStartMutation, FileUploadStartMutationVariables>;
export const MessagesDocument = new TypedDocumentString(`
    subscription Messages($conversationId: ID!, $after: Int!) {
  messages(conversationId: $conversationId, after: $after) {
    ...Entry
  }
}
    fragment Sender on MessageSender {
  kind
  name
  avatarUrl
}
fragment FileParts on File {
  id
  name
  mimeType
  size
  url
}
fragment Entry on Message {
  id
  seq
  clientMessageId
  delivery
  createdAt
  sender {
    ...Sender
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
    ... on NoteContent {
      noteText: text
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
}`) as unknown as TypedDocumentString<MessagesSubscription, MessagesSubscriptionVariables>;
export const InboxDocument = new TypedDocumentString(`
    subscription Inbox($after: String) {
  inbox(after: $after) {
    cursor
    isGone
    conversation {
      ...Talk
      lastMessage {
        id
        seq
      }
    }
  }
}
    fragment Talk on Conversation {
  id
  number
  version
  status
  servedBy
  lastSeq
  unreadCount
  visitorReadSeq
  assignmentReason
  closeReason
  waitingSince
  acceptedAt
  closedAt
  visitor {
    id
    name
    conversationCount
  }
  agent {
    id
    nickname
  }
  skillGroup {
    id
    name
  }
  channel {
    id
    name
  }
}`) as unknown as TypedDocumentString<InboxSubscription, InboxSubscriptionVariables>;
export const TypingDocument = new TypedDocumentString(`
    subscription Typing($conversationId: ID!) {
  typing(conversationId: $conversationId) {
    isTyping
    by
  }
}
    `) as unknown as TypedDocumentString<TypingSubscription, TypingSubscriptionVariables>;
export const PresenceDocument = new TypedDocumentString(`
    subscription Presence {
  presence {
    status
    agent {
      id
      nickname
    }
  }
}
    `) as unknown as TypedDocumentString<PresenceSubscription, PresenceSubscriptionVariables>;
export const QueueDocument = new TypedDocumentString(`
    subscription Queue {
  queue {
    waiting
    longestWaitMs
    skillGroup {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<QueueSubscription, QueueSubscriptionVariables>;