/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A new member. */
export type AgentCreateInput = {
  /** How many conversations are pushed at most; 0 to 100. */
  capacity?: number;
  /** The address to sign in with; one account per tenant and address. */
  email: string;
  /** 1 to 50 characters. */
  nickname: string;
  /** The first password: 8 to 128 characters, none of the most common. */
  password: string;
  /** The role; Agent unless given. */
  roleId?: string | null | undefined;
};

/** Something a member can. */
export type AgentSkillInput = {
  /** How well: 1 to 5. */
  level: number;
  /** 1 to 50 characters. */
  name: string;
};

/** Whether and how a member can be reached. */
export type AgentStatus =
  /** Not at the desk; gets nothing pushed. */
  | 'AWAY'
  /** Gets nothing pushed; can be asked to take a transfer. */
  | 'BUSY'
  /** Works unseen; gets nothing pushed. */
  | 'INVISIBLE'
  /** Not there at all. */
  | 'OFFLINE'
  /** Takes new conversations, up to the capacity. */
  | 'ONLINE';

/** A change of a member; parts left out stay. */
export type AgentUpdateInput = {
  /** Whom to change. */
  agentId: string;
  /** 0 to 100. */
  capacity?: number | null | undefined;
  /** The address to sign in with. */
  email?: string | null | undefined;
  /** False signs the member out everywhere and keeps him out. */
  isEnabled?: boolean | null | undefined;
  /** Languages he answers in, such as zh-CN; at most 20. */
  languages?: Array<string> | null | undefined;
  /** 1 to 50 characters. */
  nickname?: string | null | undefined;
  /** A new password; it signs the member out everywhere. */
  password?: string | null | undefined;
  /** The role. */
  roleId?: string | null | undefined;
  /** All that he can from now on. */
  skills?: Array<AgentSkillInput> | null | undefined;
};

/** Any system. A secret that is left out stays, or is made. */
export type ApiBindingInput = {
  /** What the other side can show; the rest arrives as text and links. */
  features?: Array<ApiChannelFeature> | null | undefined;
  /** Makes a new secret, which the payload shows once. */
  rotatesSecret?: boolean | null | undefined;
  /** 16 to 200 characters; the one before stays valid until the next change. */
  secret?: string | null | undefined;
  /** Where answers go, an https address. */
  url?: string | null | undefined;
};

/** What the other side of an API channel can show besides text. */
export type ApiChannelFeature =
  /** Cards with picture and link. */
  | 'ARTICLES'
  /** Files. */
  | 'FILE'
  /** Pictures. */
  | 'IMAGE'
  /** Places. */
  | 'LOCATION'
  /** Entries to tap. */
  | 'MENU'
  /** That the agent types. */
  | 'TYPING'
  /** Videos. */
  | 'VIDEO'
  /** Voice messages. */
  | 'VOICE';

/** The account for a channel: the part for its kind. */
export type ChannelBindInput = {
  /** For kind API. */
  api?: ApiBindingInput | null | undefined;
  /** The channel. */
  channelId: string;
  /** What events do, all of them; they stay unless given. */
  reactions?: Array<ChannelReactionInput> | null | undefined;
  /** For kind WECHAT. */
  wechat?: WechatBindingInput | null | undefined;
  /** For kind WEIBO. */
  weibo?: WeiboBindingInput | null | undefined;
};

/** Which channel to check. */
export type ChannelCheckInput = {
  /** A bound channel. */
  channelId: string;
};

/** A new channel. */
export type ChannelCreateInput = {
  /** Hosts whose pages may show the widget, exact or `*.host`; empty: any. */
  allowedSites?: Array<string> | null | undefined;
  /** Its kind, for good. */
  kind: ChannelKind;
  /** 1 to 50 characters. */
  name: string;
  /** The group that serves it; the default group unless given. */
  skillGroupId?: string | null | undefined;
};

/** What people do at the platform besides writing. */
export type ChannelEvent =
  /** Opened the chat. */
  | 'ENTER'
  /** Followed the account. */
  | 'FOLLOW'
  /** Tapped an entry of the account’s menu. */
  | 'MENU'
  /** Scanned one of the account’s codes. */
  | 'SCAN';

/** How a bound account is doing. */
export type ChannelHealthState =
  /** Nothing can be sent until somebody mends it; messages are kept. */
  | 'BROKEN'
  /** With hiccups, or soon in need of somebody’s hand. */
  | 'DEGRADED'
  /** Messages come and go. */
  | 'OK';

/** Where a channel’s visitors write from. */
export type ChannelKind =
  /** Any system that speaks signed HTTP. */
  | 'API'
  /** The tenant’s own mobile app. */
  | 'APP'
  /** A mailbox. */
  | 'EMAIL'
  /** A LINE official account. */
  | 'LINE'
  /** Facebook Messenger or Instagram. */
  | 'MESSENGER'
  /** A Telegram bot. */
  | 'TELEGRAM'
  /** A web page with the widget, and its H5 page. */
  | 'WEB'
  /** A WeChat official account. */
  | 'WECHAT'
  /** A WeChat mini program. */
  | 'WECHAT_MINI_PROGRAM'
  /** WeCom customer service. */
  | 'WECOM'
  /** A Weibo account. */
  | 'WEIBO'
  /** A WhatsApp business number. */
  | 'WHATSAPP';

/** What an event does. */
export type ChannelReactionInput = {
  /** The event. */
  event: ChannelEvent;
  /** The menu entry or scanned code; all that have no reaction of their own unless given. */
  key?: string | null | undefined;
  /** The group that serves who comes this way. */
  skillGroupId?: string | null | undefined;
  /** Whether it begins a conversation. */
  startsConversation?: boolean;
  /** Sent in answer, up to 600 characters. */
  text?: string | null | undefined;
};

/** Which channel to part from its account. */
export type ChannelUnbindInput = {
  /** A bound channel. */
  channelId: string;
  /** The open conversations the admin was told of; they are closed. */
  openConversations: number;
};

/** A change of a channel; parts left out stay. */
export type ChannelUpdateInput = {
  /** Hosts whose pages may show the widget; empty: any. */
  allowedSites?: Array<string> | null | undefined;
  /** The channel. */
  channelId: string;
  /** Whether it accepts messages. */
  isEnabled?: boolean | null | undefined;
  /** 1 to 50 characters. */
  name?: string | null | undefined;
  /** What it does while nobody is on duty. */
  offHoursMode?: OffHoursMode | null | undefined;
  /** Up to 500 characters; empty or null brings the stock text back. */
  offHoursText?: string | null | undefined;
  /** The group that serves it; null: the default group. */
  skillGroupId?: string | null | undefined;
  /** As #RRGGBB. */
  themeColor?: string | null | undefined;
  /** Up to 500 characters; empty or null takes it away. */
  welcome?: string | null | undefined;
  /** When it is served; null: by the default schedule. */
  workScheduleId?: string | null | undefined;
};

/** Where a conversation stands. */
export type ConversationStatus =
  /** Is served by an agent or the robot. */
  | 'ACTIVE'
  /** Has ended, for good. */
  | 'CLOSED'
  /** Waits for an agent in the queue of one skill group. */
  | 'QUEUED';

/** The place of a member in his group’s order. */
export type GroupMemberInput = {
  /** A member of the group. */
  agentId: string;
  /** 1 to 1,000; lower comes first. */
  priority: number;
};

/** Whether a group heeds the language of the visitor. */
export type LanguageMatch =
  /** Not at all. */
  | 'IGNORED'
  /** Only members who speak it, as long as the group does not relax. */
  | 'MUST'
  /** Members who speak it come first. */
  | 'WISH';

/** What a channel does while nobody is on duty. */
export type OffHoursMode =
  /** Accepts messages; they wait in the queue until opening. */
  | 'CHAT'
  /** Shows a text and accepts nothing. */
  | 'TEXT'
  /** Offers to leave a message; begins no conversation. */
  | 'TICKET';

/** Where a group’s newcomers go when too many wait. */
export type OverflowInput = {
  /** 1 to 10,000 waiting. */
  limit: number;
  /** Another group, from which no way leads back here. */
  skillGroupId: string;
  /** Who has waited so long is also offered there: 10 seconds to 1 day; null: never. */
  waitMs?: number | null | undefined;
};

/** How a group shares what comes in among its members. */
export type SharingStrategy =
  /** To whoever has the smallest share of his capacity in use. */
  | 'LEAST_LOADED'
  /** Nothing is pushed; members pick. */
  | 'MANUAL'
  /** In the order the admins set. */
  | 'PRIORITY'
  /** To whoever has been without a new one for longest. */
  | 'ROUND_ROBIN';

/** A new group. */
export type SkillGroupCreateInput = {
  /** 1 to 50 characters, no other group’s name. */
  name: string;
};

/** Which group to delete. */
export type SkillGroupDeleteInput = {
  /** A group in whose queue nobody waits; not the default one. */
  skillGroupId: string;
};

/** Who shall be in a group. */
export type SkillGroupMembersSetInput = {
  /** All its members from now on. */
  agentIds: Array<string>;
  /** Whether those who leave give what they serve of this group to others. */
  releases?: boolean;
  /** The group. */
  skillGroupId: string;
};

/** A change of a group; parts left out stay. */
export type SkillGroupUpdateInput = {
  /** Up to 500 characters; null: none. */
  greeting?: string | null | undefined;
  /** Whether members are asked before they get one. */
  isOffered?: boolean | null | undefined;
  /** Whether it heeds the visitor’s language. */
  languageMatch?: LanguageMatch | null | undefined;
  /** 1 to 50 characters, no other group’s name. */
  name?: string | null | undefined;
  /** Up to 500 characters; null: the text of the channel. */
  offHoursText?: string | null | undefined;
  /** Where newcomers go when too many wait; null: they wait here. */
  overflow?: OverflowInput | null | undefined;
  /** Places of members in its order; those left out stay. */
  priorities?: Array<GroupMemberInput> | null | undefined;
  /** After each such time its musts relax by one level: 10 seconds to 1 day; null: never. */
  relaxMs?: number | null | undefined;
  /** All it asks of whoever serves; at most 20. */
  requirements?: Array<SkillRequirementInput> | null | undefined;
  /** The group. */
  skillGroupId: string;
  /** Who gets the next one. */
  strategy?: SharingStrategy | null | undefined;
  /** When it works; null: as the channel does that a visitor writes on. */
  workScheduleId?: string | null | undefined;
};

/** What a group asks of whoever serves. */
export type SkillRequirementInput = {
  /** Whether nobody else serves. */
  isMust?: boolean;
  /** 1 to 5. */
  level: number;
  /** 1 to 50 characters. */
  skill: string;
};

/** A change of the company’s data; parts left out stay. */
export type TenantUpdateInput = {
  /** 1 to 100 characters. */
  companyName?: string | null | undefined;
  /** zh-CN or en. */
  locale?: string | null | undefined;
  /** An uploaded picture of at most 2 MB. */
  logoFileId?: string | null | undefined;
  /** Whether visitors see who serves them. */
  showAgentNickname?: boolean | null | undefined;
  /** A zone of the tz database, such as Asia/Shanghai. */
  timeZone?: string | null | undefined;
  /** Up to 500 characters; empty takes it away. */
  welcome?: string | null | undefined;
};

/** A WeChat official account. A secret that is left out stays as it is. */
export type WechatBindingInput = {
  /** The EncodingAESKey, 43 letters and digits; the one before stays valid. */
  aesKey?: string | null | undefined;
  /** The app id, `wx…`. */
  appId: string;
  /** The app secret. */
  appSecret?: string | null | undefined;
  /** Where WeChat’s interface stands, for accounts behind a relay. */
  baseUrl?: string | null | undefined;
  /** ENCRYPTED unless given. */
  mode?: WechatMode | null | undefined;
  /** The token, 3 to 32 letters and digits. */
  token?: string | null | undefined;
  /** Hours one may answer after a message; 48. */
  windowHours?: number | null | undefined;
  /** Messages one may send in that time; 5. */
  windowMessages?: number | null | undefined;
};

/** How WeChat puts its deliveries. */
export type WechatMode =
  /** In clear and encrypted. */
  | 'COMPATIBLE'
  /** Encrypted only. */
  | 'ENCRYPTED'
  /** In clear. */
  | 'PLAIN';

/** A Weibo account. A secret that is left out stays as it is. */
export type WeiboBindingInput = {
  /** The access token of the account. */
  accessToken?: string | null | undefined;
  /** Where Weibo’s interface stands. */
  apiBaseUrl?: string | null | undefined;
  /** The app key. */
  appKey: string;
  /** The app secret. */
  appSecret?: string | null | undefined;
  /** Where Weibo’s messages interface stands. */
  messageBaseUrl?: string | null | undefined;
  /** Whether mentions are looked for; true. */
  pollsMentions?: boolean | null | undefined;
  /** When the access token ends. */
  tokenExpiresAt?: string | null | undefined;
  /** The account’s uid. */
  uid: string;
  /** Where Weibo’s media stand. */
  uploadBaseUrl?: string | null | undefined;
  /** Hours one may answer after a message; 48. */
  windowHours?: number | null | undefined;
  /** Messages one may send in that time; as many as one likes unless given. */
  windowMessages?: number | null | undefined;
};

export type ChannelAccountFragment = { id: string, callbackUrl: string | null, isEnabled: boolean, health: { state: ChannelHealthState, words: string, lastInAt: string | null, lastOutAt: string | null, lastError: string | null, received: number, sent: number, failed: number, pending: number } | null, binding: { account: string, boundAt: string, fields: Array<{ name: string, value: string | null, isSet: boolean }> } | null };

export type ChannelAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type ChannelAccountsQuery = { channels: Array<{ id: string, callbackUrl: string | null, isEnabled: boolean, health: { state: ChannelHealthState, words: string, lastInAt: string | null, lastOutAt: string | null, lastError: string | null, received: number, sent: number, failed: number, pending: number } | null, binding: { account: string, boundAt: string, fields: Array<{ name: string, value: string | null, isSet: boolean }> } | null }> };

export type ChannelBindMutationVariables = Exact<{
  input: ChannelBindInput;
}>;


export type ChannelBindMutation = { channelBind:
    | { __typename: 'AccountTakenError', code: string, message: string }
    | { __typename: 'ChannelBindPayload', secret: string | null, channel: { id: string, callbackUrl: string | null, isEnabled: boolean, health: { state: ChannelHealthState, words: string, lastInAt: string | null, lastOutAt: string | null, lastError: string | null, received: number, sent: number, failed: number, pending: number } | null, binding: { account: string, boundAt: string, fields: Array<{ name: string, value: string | null, isSet: boolean }> } | null } }
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
   };

export type ChannelCheckMutationVariables = Exact<{
  input: ChannelCheckInput;
}>;


export type ChannelCheckMutation = { channelCheck: { steps: Array<{ name: string, isOk: boolean, words: string }> } };

export type ChannelUnbindMutationVariables = Exact<{
  input: ChannelUnbindInput;
}>;


export type ChannelUnbindMutation = { channelUnbind:
    | { __typename: 'ChannelUnbindPayload', closedConversations: number, channel: { id: string, callbackUrl: string | null, isEnabled: boolean, health: { state: ChannelHealthState, words: string, lastInAt: string | null, lastOutAt: string | null, lastError: string | null, received: number, sent: number, failed: number, pending: number } | null, binding: { account: string, boundAt: string, fields: Array<{ name: string, value: string | null, isSet: boolean }> } | null } }
    | { __typename: 'ConfirmationOutdatedError', openConversations: number, code: string, message: string }
   };

export type ChannelItemFragment = { id: string, name: string, kind: ChannelKind, key: string, isEnabled: boolean, allowedSites: Array<string>, themeColor: string, welcome: string | null, createdAt: string, skillGroup: { id: string, name: string } | null };

export type ChannelsQueryVariables = Exact<{ [key: string]: never; }>;


export type ChannelsQuery = { channels: Array<{ id: string, name: string, kind: ChannelKind, key: string, isEnabled: boolean, allowedSites: Array<string>, themeColor: string, welcome: string | null, createdAt: string, skillGroup: { id: string, name: string } | null }> };

export type ChannelCreateMutationVariables = Exact<{
  input: ChannelCreateInput;
}>;


export type ChannelCreateMutation = { channelCreate:
    | { __typename: 'ChannelPayload', channel: { id: string, name: string, kind: ChannelKind, key: string, isEnabled: boolean, allowedSites: Array<string>, themeColor: string, welcome: string | null, createdAt: string, skillGroup: { id: string, name: string } | null } }
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
   };

export type ChannelUpdateMutationVariables = Exact<{
  input: ChannelUpdateInput;
}>;


export type ChannelUpdateMutation = { channelUpdate:
    | { __typename: 'ChannelPayload', channel: { id: string, name: string, kind: ChannelKind, key: string, isEnabled: boolean, allowedSites: Array<string>, themeColor: string, welcome: string | null, createdAt: string, skillGroup: { id: string, name: string } | null } }
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
   };

export type CompanyFragment = { id: string, companyName: string, logoUrl: string | null, showAgentNickname: boolean, timeZone: string, locale: string, welcome: string | null, createdAt: string };

export type CompanyQueryVariables = Exact<{ [key: string]: never; }>;


export type CompanyQuery = { tenant: { id: string, companyName: string, logoUrl: string | null, showAgentNickname: boolean, timeZone: string, locale: string, welcome: string | null, createdAt: string } };

export type CompanyUpdateMutationVariables = Exact<{
  input: TenantUpdateInput;
}>;


export type CompanyUpdateMutation = { tenantUpdate:
    | { __typename: 'FileRefusedError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'TenantPayload', tenant: { id: string, companyName: string, logoUrl: string | null, showAgentNickname: boolean, timeZone: string, locale: string, welcome: string | null, createdAt: string } }
   };

export type FirstStepsQueryVariables = Exact<{ [key: string]: never; }>;


export type FirstStepsQuery = { tenant: { id: string, companyName: string, logoUrl: string | null }, channels: Array<{ id: string, key: string, kind: ChannelKind, isEnabled: boolean, allowedSites: Array<string> }>, agents: { nodes: Array<{ id: string, isEnabled: boolean, status: AgentStatus }> }, skillGroups: Array<{ id: string, name: string, waitingCount: number }>, conversations: { nodes: Array<{ id: string, status: ConversationStatus, acceptedAt: string | null, sourceUrl: string | null }> } };

export type MemberFragment = { id: string, nickname: string, email: string, avatarUrl: string | null, status: AgentStatus, capacity: number, activeCount: number, isEnabled: boolean, createdAt: string, role: { id: string, name: string }, skillGroups: Array<{ id: string, name: string }> };

export type MembersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MembersQuery = { agents: { nodes: Array<{ id: string, nickname: string, email: string, avatarUrl: string | null, status: AgentStatus, capacity: number, activeCount: number, isEnabled: boolean, createdAt: string, role: { id: string, name: string }, skillGroups: Array<{ id: string, name: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RolesQueryVariables = Exact<{ [key: string]: never; }>;


export type RolesQuery = { roles: Array<{ id: string, name: string, permissions: Array<string> }> };

export type MemberCreateMutationVariables = Exact<{
  input: AgentCreateInput;
}>;


export type MemberCreateMutation = { agentCreate:
    | { __typename: 'AgentPayload', agent: { id: string, nickname: string, email: string, avatarUrl: string | null, status: AgentStatus, capacity: number, activeCount: number, isEnabled: boolean, createdAt: string, role: { id: string, name: string }, skillGroups: Array<{ id: string, name: string }> } }
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
   };

export type MemberUpdateMutationVariables = Exact<{
  input: AgentUpdateInput;
}>;


export type MemberUpdateMutation = { agentUpdate:
    | { __typename: 'AgentPayload', agent: { id: string, nickname: string, email: string, avatarUrl: string | null, status: AgentStatus, capacity: number, activeCount: number, isEnabled: boolean, createdAt: string, role: { id: string, name: string }, skillGroups: Array<{ id: string, name: string }> } }
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'LastAdminError', code: string, message: string }
   };

export type MemberPresenceSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type MemberPresenceSubscription = { presence: { status: AgentStatus, agent: { id: string, activeCount: number } } };

export type SkillGroupItemFragment = { id: string, name: string, isDefault: boolean, waitingCount: number, members: Array<{ id: string, nickname: string, email: string, avatarUrl: string | null, isEnabled: boolean }> };

export type SkillGroupsQueryVariables = Exact<{ [key: string]: never; }>;


export type SkillGroupsQuery = { skillGroups: Array<{ id: string, name: string, isDefault: boolean, waitingCount: number, members: Array<{ id: string, nickname: string, email: string, avatarUrl: string | null, isEnabled: boolean }> }> };

export type SkillGroupCreateMutationVariables = Exact<{
  input: SkillGroupCreateInput;
}>;


export type SkillGroupCreateMutation = { skillGroupCreate:
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'SkillGroupPayload', skillGroup: { id: string, name: string, isDefault: boolean, waitingCount: number, members: Array<{ id: string, nickname: string, email: string, avatarUrl: string | null, isEnabled: boolean }> } }
   };

export type SkillGroupRenameMutationVariables = Exact<{
  input: SkillGroupUpdateInput;
}>;


export type SkillGroupRenameMutation = { skillGroupUpdate:
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'SkillGroupPayload', skillGroup: { id: string, name: string, isDefault: boolean, waitingCount: number, members: Array<{ id: string, nickname: string, email: string, avatarUrl: string | null, isEnabled: boolean }> } }
   };

export type SkillGroupDeleteMutationVariables = Exact<{
  input: SkillGroupDeleteInput;
}>;


export type SkillGroupDeleteMutation = { skillGroupDelete:
    | { __typename: 'InUseError', code: string, message: string }
    | { __typename: 'SkillGroupDeletePayload', skillGroupId: string }
   };

export type SkillGroupMembersSetMutationVariables = Exact<{
  input: SkillGroupMembersSetInput;
}>;


export type SkillGroupMembersSetMutation = { skillGroupMembersSet: { skillGroup: { id: string, name: string, isDefault: boolean, waitingCount: number, members: Array<{ id: string, nickname: string, email: string, avatarUrl: string | null, isEnabled: boolean }> } } };

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
export const ChannelAccountFragmentDoc = new TypedDocumentString(`
    fragment ChannelAccount on Channel {
  id
  callbackUrl
  isEnabled
  health {
    state
    words
    lastInAt
    lastOutAt
    lastError
    received
    sent
    failed
    pending
  }
  binding {
    account
    boundAt
    fields {
      name
      value
      isSet
    }
  }
}
    `, {"fragmentName":"ChannelAccount"}) as unknown as TypedDocumentString<ChannelAccountFragment, unknown>;
export const ChannelItemFragmentDoc = new TypedDocumentString(`
    fragment ChannelItem on Channel {
  id
  name
  kind
  key
  isEnabled
  allowedSites
  themeColor
  welcome
  createdAt
  skillGroup {
    id
    name
  }
}
    `, {"fragmentName":"ChannelItem"}) as unknown as TypedDocumentString<ChannelItemFragment, unknown>;
export const CompanyFragmentDoc = new TypedDocumentString(`
    fragment Company on Tenant {
  id
  companyName
  logoUrl
  showAgentNickname
  timeZone
  locale
  welcome
  createdAt
}
    `, {"fragmentName":"Company"}) as unknown as TypedDocumentString<CompanyFragment, unknown>;
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
  createdAt
  role {
    id
    name
  }
  skillGroups {
    id
    name
  }
}
    `, {"fragmentName":"Member"}) as unknown as TypedDocumentString<MemberFragment, unknown>;
export const SkillGroupItemFragmentDoc = new TypedDocumentString(`
    fragment SkillGroupItem on SkillGroup {
  id
  name
  isDefault
  waitingCount
  members {
    id
    nickname
    email
    avatarUrl
    isEnabled
  }
}
    `, {"fragmentName":"SkillGroupItem"}) as unknown as TypedDocumentString<SkillGroupItemFragment, unknown>;
export const ChannelAccountsDocument = new TypedDocumentString(`
    query ChannelAccounts {
  channels {
    ...ChannelAccount
  }
}
    fragment ChannelAccount on Channel {
  id
  callbackUrl
  isEnabled
  health {
    state
    words
    lastInAt
    lastOutAt
    lastError
    received
    sent
    failed
    pending
  }
  binding {
    account
    boundAt
    fields {
      name
      value
      isSet
    }
  }
}`) as unknown as TypedDocumentString<ChannelAccountsQuery, ChannelAccountsQueryVariables>;
export const ChannelBindDocument = new TypedDocumentString(`
    mutation ChannelBind($input: ChannelBindInput!) {
  channelBind(input: $input) {
    __typename
    ... on ChannelBindPayload {
      secret
      channel {
        ...ChannelAccount
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
    fragment ChannelAccount on Channel {
  id
  callbackUrl
  isEnabled
  health {
    state
    words
    lastInAt
    lastOutAt
    lastError
    received
    sent
    failed
    pending
  }
  binding {
    account
    boundAt
    fields {
      name
      value
      isSet
    }
  }
}`) as unknown as TypedDocumentString<ChannelBindMutation, ChannelBindMutationVariables>;
export const ChannelCheckDocument = new TypedDocumentString(`
    mutation ChannelCheck($input: ChannelCheckInput!) {
  channelCheck(input: $input) {
    steps {
      name
      isOk
      words
    }
  }
}
    `) as unknown as TypedDocumentString<ChannelCheckMutation, ChannelCheckMutationVariables>;
export const ChannelUnbindDocument = new TypedDocumentString(`
    mutation ChannelUnbind($input: ChannelUnbindInput!) {
  channelUnbind(input: $input) {
    __typename
    ... on ChannelUnbindPayload {
      closedConversations
      channel {
        ...ChannelAccount
      }
    }
    ... on ConfirmationOutdatedError {
      openConversations
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment ChannelAccount on Channel {
  id
  callbackUrl
  isEnabled
  health {
    state
    words
    lastInAt
    lastOutAt
    lastError
    received
    sent
    failed
    pending
  }
  binding {
    account
    boundAt
    fields {
      name
      value
      isSet
    }
  }
}`) as unknown as TypedDocumentString<ChannelUnbindMutation, ChannelUnbindMutationVariables>;
export const ChannelsDocument = new TypedDocumentString(`
    query Channels {
  channels {
    ...ChannelItem
  }
}
    fragment ChannelItem on Channel {
  id
  name
  kind
  key
  isEnabled
  allowedSites
  themeColor
  welcome
  createdAt
  skillGroup {
    id
    name
  }
}`) as unknown as TypedDocumentString<ChannelsQuery, ChannelsQueryVariables>;
export const ChannelCreateDocument = new TypedDocumentString(`
    mutation ChannelCreate($input: ChannelCreateInput!) {
  channelCreate(input: $input) {
    __typename
    ... on ChannelPayload {
      channel {
        ...ChannelItem
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
    fragment ChannelItem on Channel {
  id
  name
  kind
  key
  isEnabled
  allowedSites
  themeColor
  welcome
  createdAt
  skillGroup {
    id
    name
  }
}`) as unknown as TypedDocumentString<ChannelCreateMutation, ChannelCreateMutationVariables>;
export const ChannelUpdateDocument = new TypedDocumentString(`
    mutation ChannelUpdate($input: ChannelUpdateInput!) {
  channelUpdate(input: $input) {
    __typename
    ... on ChannelPayload {
      channel {
        ...ChannelItem
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
    fragment ChannelItem on Channel {
  id
  name
  kind
  key
  isEnabled
  allowedSites
  themeColor
  welcome
  createdAt
  skillGroup {
    id
    name
  }
}`) as unknown as TypedDocumentString<ChannelUpdateMutation, ChannelUpdateMutationVariables>;
export const CompanyDocument = new TypedDocumentString(`
    query Company {
  tenant {
    ...Company
  }
}
    fragment Company on Tenant {
  id
  companyName
  logoUrl
  showAgentNickname
  timeZone
  locale
  welcome
  createdAt
}`) as unknown as TypedDocumentString<CompanyQuery, CompanyQueryVariables>;
export const CompanyUpdateDocument = new TypedDocumentString(`
    mutation CompanyUpdate($input: TenantUpdateInput!) {
  tenantUpdate(input: $input) {
    __typename
    ... on TenantPayload {
      tenant {
        ...Company
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
    fragment Company on Tenant {
  id
  companyName
  logoUrl
  showAgentNickname
  timeZone
  locale
  welcome
  createdAt
}`) as unknown as TypedDocumentString<CompanyUpdateMutation, CompanyUpdateMutationVariables>;
export const FirstStepsDocument = new TypedDocumentString(`
    query FirstSteps {
  tenant {
    id
    companyName
    logoUrl
  }
  channels {
    id
    key
    kind
    isEnabled
    allowedSites
  }
  agents(first: 100) {
    nodes {
      id
      isEnabled
      status
    }
  }
  skillGroups {
    id
    name
    waitingCount
  }
  conversations(first: 50) {
    nodes {
      id
      status
      acceptedAt
      sourceUrl
    }
  }
}
    `) as unknown as TypedDocumentString<FirstStepsQuery, FirstStepsQueryVariables>;
export const MembersDocument = new TypedDocumentString(`
    query Members($after: String) {
  agents(first: 100, after: $after) {
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
  createdAt
  role {
    id
    name
  }
  skillGroups {
    id
    name
  }
}`) as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
export const RolesDocument = new TypedDocumentString(`
    query Roles {
  roles {
    id
    name
    permissions
  }
}
    `) as unknown as TypedDocumentString<RolesQuery, RolesQueryVariables>;
export const MemberCreateDocument = new TypedDocumentString(`
    mutation MemberCreate($input: AgentCreateInput!) {
  agentCreate(input: $input) {
    __typename
    ... on AgentPayload {
      agent {
        ...Member
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
    fragment Member on Agent {
  id
  nickname
  email
  avatarUrl
  status
  capacity
  activeCount
  isEnabled
  createdAt
  role {
    id
    name
  }
  skillGroups {
    id
    name
  }
}`) as unknown as TypedDocumentString<MemberCreateMutation, MemberCreateMutationVariables>;
export const MemberUpdateDocument = new TypedDocumentString(`
    mutation MemberUpdate($input: AgentUpdateInput!) {
  agentUpdate(input: $input) {
    __typename
    ... on AgentPayload {
      agent {
        ...Member
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
    fragment Member on Agent {
  id
  nickname
  email
  avatarUrl
  status
  capacity
  activeCount
  isEnabled
  createdAt
  role {
    id
    name
  }
  skillGroups {
    id
    name
  }
}`) as unknown as TypedDocumentString<MemberUpdateMutation, MemberUpdateMutationVariables>;
export const MemberPresenceDocument = new TypedDocumentString(`
    subscription MemberPresence {
  presence {
    status
    agent {
      id
      activeCount
    }
  }
}
    `) as unknown as TypedDocumentString<MemberPresenceSubscription, MemberPresenceSubscriptionVariables>;
export const SkillGroupsDocument = new TypedDocumentString(`
    query SkillGroups {
  skillGroups {
    ...SkillGroupItem
  }
}
    fragment SkillGroupItem on SkillGroup {
  id
  name
  isDefault
  waitingCount
  members {
    id
    nickname
    email
    avatarUrl
    isEnabled
  }
}`) as unknown as TypedDocumentString<SkillGroupsQuery, SkillGroupsQueryVariables>;
export const SkillGroupCreateDocument = new TypedDocumentString(`
    mutation SkillGroupCreate($input: SkillGroupCreateInput!) {
  skillGroupCreate(input: $input) {
    __typename
    ... on SkillGroupPayload {
      skillGroup {
        ...SkillGroupItem
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
    fragment SkillGroupItem on SkillGroup {
  id
  name
  isDefault
  waitingCount
  members {
    id
    nickname
    email
    avatarUrl
    isEnabled
  }
}`) as unknown as TypedDocumentString<SkillGroupCreateMutation, SkillGroupCreateMutationVariables>;
export const SkillGroupRenameDocument = new TypedDocumentString(`
    mutation SkillGroupRename($input: SkillGroupUpdateInput!) {
  skillGroupUpdate(input: $input) {
    __typename
    ... on SkillGroupPayload {
      skillGroup {
        ...SkillGroupItem
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
    fragment SkillGroupItem on SkillGroup {
  id
  name
  isDefault
  waitingCount
  members {
    id
    nickname
    email
    avatarUrl
    isEnabled
  }
}`) as unknown as TypedDocumentString<SkillGroupRenameMutation, SkillGroupRenameMutationVariables>;
export const SkillGroupDeleteDocument = new TypedDocumentString(`
    mutation SkillGroupDelete($input: SkillGroupDeleteInput!) {
  skillGroupDelete(input: $input) {
    __typename
    ... on SkillGroupDeletePayload {
      skillGroupId
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SkillGroupDeleteMutation, SkillGroupDeleteMutationVariables>;
export const SkillGroupMembersSetDocument = new TypedDocumentString(`
    mutation SkillGroupMembersSet($input: SkillGroupMembersSetInput!) {
  skillGroupMembersSet(input: $input) {
    skillGroup {
      ...SkillGroupItem
    }
  }
}
    fragment SkillGroupItem on SkillGroup {
  id
  name
  isDefault
  waitingCount
  members {
    id
    nickname
    email
    avatarUrl
    isEnabled
  }
}`) as unknown as TypedDocumentString<SkillGroupMembersSetMutation, SkillGroupMembersSetMutationVariables>;