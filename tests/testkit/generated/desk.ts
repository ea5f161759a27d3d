/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The viewer’s own new capacity. */
export type AgentCapacitySetInput = {
  /** 0 to 100. */
  capacity: number;
};

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

/** That a member touched his desk. */
export type AgentInputReportInput = {
  /** How many milliseconds ago that was; counts as a minute at most. */
  agoMs?: number;
};

/** What the viewer prefers on every device; parts left out stay. */
export type AgentPreferencesInput = {
  /** Of the screen: zh-CN or en. */
  language?: string | null | undefined;
  /** What sends a message. */
  sendKey?: SendKey | null | undefined;
  /** Of the screen. */
  theme?: Theme | null | undefined;
};

/** Whose two-step sign-in to switch off. */
export type AgentSecondFactorResetInput = {
  /** A member who has lost app and codes. */
  agentId: string;
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

/** The viewer’s own new status. */
export type AgentStatusSetInput = {
  /** With OFFLINE: gives the viewer’s conversations to others at once; else they wait for him a while. */
  returnsConversations?: boolean;
  /** The status to have from now on. */
  status: AgentStatus;
};

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

/** A new API token. */
export type ApiTokenCreateInput = {
  /** The member it acts for; left out: the viewer. */
  agentId?: string | null | undefined;
  /** Within a year; left out: in a year. */
  expiresAt?: string | null | undefined;
  /** 1 to 80 characters. */
  name: string;
  /** Addresses and ranges it may be used from, over HTTP alone then; left out: from everywhere. */
  networks?: Array<string> | null | undefined;
  /** At least one of `apiScopes`. */
  scopes: Array<string>;
};

/** Which token to end. */
export type ApiTokenRevokeInput = {
  /** The token. */
  apiTokenId: string;
};

/** One card of an article. */
export type ArticleCardInput = {
  /** An https address. */
  coverUrl?: string | null | undefined;
  /** Up to 500 characters. */
  digest?: string | null | undefined;
  /** 1 to 200 characters. */
  title: string;
  /** An https address. */
  url: string;
};

/** An article. */
export type ArticleInput = {
  /** 1 to 8 cards. */
  cards: Array<ArticleCardInput>;
};

/** A change of status after some time. Parts left out stay. */
export type AutoAwayTimerInput = {
  /** After how long it acts. */
  afterMs?: number | null | undefined;
  /** Whether it runs. */
  isOn?: boolean | null | undefined;
};

/** The texts that are sent by themselves. */
export type AutomaticKind =
  /** The agent’s greeting, in his name. */
  | 'AGENT_GREETING'
  /** The conversation has ended. */
  | 'CLOSING'
  /** The company’s answer to the first message. */
  | 'COMPANY_GREETING'
  /** The greeting of the skill group. */
  | 'GROUP_GREETING'
  /** The conversation ends because nobody writes. */
  | 'INACTIVE'
  /** The visitor waits, and no agent is online. */
  | 'NO_AGENT_ONLINE'
  /** Nobody is on duty. */
  | 'OFF_HOURS'
  /** The visitor begins to wait. */
  | 'QUEUE'
  /** A waiting visitor is not forgotten; offer the ticket form. */
  | 'QUEUE_REMINDER'
  /** The wait ends; offer the ticket form. */
  | 'QUEUE_TIMEOUT'
  /** After a wait an agent is there, on a channel that does not show it. */
  | 'SERVED'
  /** Asks whether the visitor is there; the end comes in a minute. */
  | 'SILENT_PROMPT'
  /** The agent’s answer takes long. */
  | 'SLOW_ANSWER'
  /** The invitation to rate, where a channel has no forms. */
  | 'SURVEY';

/** A text that is sent by itself. Parts left out stay. */
export type AutomaticTextInput = {
  /** Whether it is sent. */
  isOn?: boolean | null | undefined;
  /** Its words; null: the stock text. May hold {{visitor.name:guest}}, {{agent.nickname}}, {{company.name}}, {{queue.ahead}} and {{opens.at}}. */
  text?: string | null | undefined;
};

/** Which entry to take away. */
export type BlacklistRemoveInput = {
  /** The entry. */
  entryId: string;
};

/** The keys of a browser’s subscription, as it gives them (base64url). */
export type BrowserKeysInput = {
  /** Its secret. */
  auth: string;
  /** Its public key. */
  p256dh: string;
};

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

/** Which channel gets a new identity secret. */
export type ChannelIdentitySecretRotateInput = {
  /** The channel. */
  channelId: string;
  /** An Ed25519 public key (PEM), for tokens signed with EdDSA; without it a secret for HS256 is made. */
  publicKey?: string | null | undefined;
};

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

/** A change of a channel’s settings; what is left out stays, null brings the default back. */
export type ChannelSettingsUpdateInput = {
  /** Whether the window opens when the page is loaded. */
  autoOpen?: boolean | null | undefined;
  /** The channel. */
  channelId: string;
  /** Light or dark. */
  colorScheme?: ColorScheme | null | undefined;
  /** What a visitor agrees to before he can send anything; null: nothing. */
  consent?: ConsentTextInput | null | undefined;
  /** Whether the visitor can drag the window. */
  draggable?: boolean | null | undefined;
  /** Whether closing the window ends the conversation. */
  endOnClose?: boolean | null | undefined;
  /** What visitors may send besides text. */
  fileKinds?: Array<FileKind> | null | undefined;
  /** Height of the window in pixels, 400 to 1,200. */
  height?: number | null | undefined;
  /** Whether the contact button is hidden, for pages with their own. */
  hideLauncher?: boolean | null | undefined;
  /** Whether the lines about the conversation’s state are hidden. */
  hideNotices?: boolean | null | undefined;
  /** Whether the chat page lets the visitor put the input field on top. */
  inputToggle?: boolean | null | undefined;
  /** When the page invites to a chat; null: never. */
  invitation?: InvitationRuleInput | null | undefined;
  /** The text of the contact button, 1 to 20 characters; null: an icon alone. */
  launcherText?: string | null | undefined;
  /** Whether a waiting visitor is offered to leave the queue. */
  leaveQueue?: boolean | null | undefined;
  /** The widget’s language: zh-CN, en, or auto for the browser’s. */
  locale?: string | null | undefined;
  /** Whether new messages pop up while the page is not in front. */
  notifications?: boolean | null | undefined;
  /** Pixels from the side edge, 0 to 500. */
  offsetX?: number | null | undefined;
  /** Pixels from the upper or lower edge, 0 to 500. */
  offsetY?: number | null | undefined;
  /** Parameters of page addresses that are kept; all others are cut off. At most 20. */
  pageParameters?: Array<string> | null | undefined;
  /** The title of the chat page, 1 to 60 characters; null: the company’s name. */
  pageTitle?: string | null | undefined;
  /** Whether the pages a visitor opens after opening the chat are shown to agents. */
  pageTrail?: boolean | null | undefined;
  /** What visitors read while the channel is off, 1 to 500 characters; null: the stock text. */
  pausedText?: string | null | undefined;
  /** The corner it stands in. */
  position?: WidgetPosition | null | undefined;
  /** What is asked for before the first message; null: nothing. */
  preChatForm?: ChatFormInput | null | undefined;
  /** The row of buttons above the input field; at most 8. */
  quickButtons?: Array<QuickButtonInput> | null | undefined;
  /** Whether the serving agent’s status shows beside his name, where names show. */
  showAgentStatus?: boolean | null | undefined;
  /** Whether agents see who has a page of the site open, before anybody wrote; the page then reports itself. */
  siteVisitors?: boolean | null | undefined;
  /** Whether new messages sound. */
  sound?: boolean | null | undefined;
  /** Whether the visitor may rate without being asked. */
  surveyButton?: boolean | null | undefined;
  /** How a survey is shown. */
  surveyMode?: SurveyMode | null | undefined;
  /** Whether the entry to leave a message shows in the widget. */
  ticketDesktop?: boolean | null | undefined;
  /** What the form for leaving a message asks for. */
  ticketForm?: TicketFormInput | null | undefined;
  /** Whether the entry to leave a message shows on the chat page. */
  ticketH5?: boolean | null | undefined;
  /** Whether the page’s title tells of new messages while the page is hidden. */
  titleAlert?: boolean | null | undefined;
  /** Whether visitors are asked to be told of answers after they left the page. */
  webPush?: boolean | null | undefined;
  /** Whether the chat page, opened in WeChat, asks there who looks at it; needs a bound official account. */
  wechatProfile?: boolean | null | undefined;
  /** What can be chosen before the first message; at most 10 entries. */
  welcomeMenu?: Array<MenuEntryInput> | null | undefined;
  /** Width of the window in pixels, 300 to 1,000. */
  width?: number | null | undefined;
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

/** What a conversation of a kind of channel counts against capacity. */
export type ChannelWeightInput = {
  /** The kind. */
  kind: ChannelKind;
  /** 0.5 to 5 in steps of 0.5. */
  weight: number;
};

/** What is asked for before the first message. */
export type ChatFormInput = {
  /** 1 to 10 fields, in order. */
  fields: Array<FormFieldInput>;
  /** Answers that choose the group. */
  groups?: Array<FormGroupInput> | null | undefined;
  /** Whether no message is accepted before it was answered. */
  isRequired?: boolean;
  /** Up to 100 characters. */
  title?: string | null | undefined;
};

/** A text after some time, and the end of the conversation. Parts left out stay. */
export type ClosingTimerInput = {
  /** After how long it acts. */
  afterMs?: number | null | undefined;
  /** Whether what the visitor wrote without an answer becomes a ticket. */
  becomesTicket?: boolean | null | undefined;
  /** Whether it runs. */
  isOn?: boolean | null | undefined;
  /** The remark the conversation gets where nobody wrote one; null: none. */
  remark?: string | null | undefined;
  /** Conversation tags the conversation gets. */
  tagIds?: Array<string> | null | undefined;
  /** What the visitor reads; null: the stock text. */
  text?: string | null | undefined;
};

/** Light or dark. */
export type ColorScheme =
  /** As the visitor’s system. */
  | 'AUTO'
  /** Dark. */
  | 'DARK'
  /** Light. */
  | 'LIGHT';

/** What a visitor agrees to before he can send anything. */
export type ConsentTextInput = {
  /** The text, in one language or both. */
  texts: Array<LocalizedTextInput>;
  /** An https address. */
  url?: string | null | undefined;
  /** 1 to 40 characters. */
  version: string;
};

/** Which conversation to take. */
export type ConversationAcceptInput = {
  /** A waiting conversation of the viewer’s groups. */
  conversationId: string;
};

/** A conversation the viewer is asked to take, or asked somebody to. */
export type ConversationAnswerInput = {
  /** Which one. */
  conversationId: string;
};

/** Where to place a conversation: exactly one of agent and group. */
export type ConversationAssignInput = {
  /** The agent who shall serve it. */
  agentId?: string | null | undefined;
  /** A waiting or active conversation; for one that has ended, a new one begins. */
  conversationId: string;
  /** The group whose member shall serve it. */
  skillGroupId?: string | null | undefined;
};

/** Which conversation to end. */
export type ConversationCloseInput = {
  /** An open conversation. */
  conversationId: string;
  /** A remark of up to 500 characters; left out: as it is. */
  remark?: string | null | undefined;
  /** All its tags from now on; left out: as they are. */
  tagIds?: Array<string> | null | undefined;
};

/** What happened to a conversation. */
export type ConversationEventType =
  /** An agent serves it now. */
  | 'ACCEPTED'
  /** An agent began it, towards a visitor known from before. */
  | 'CALLED_BACK'
  /** It ended. */
  | 'CLOSED'
  /** It began. */
  | 'CREATED'
  /** The robot handed it to people. */
  | 'HANDED_OVER'
  /** A full group passed it on to another one. For the desk alone. */
  | 'OVERFLOWED'
  /** A member set how urgent it is. For the desk alone. */
  | 'PRIORITIZED'
  /** It waits for an agent. */
  | 'QUEUED'
  /** The visitor rated it. */
  | 'RATED'
  /** A message was withdrawn; `quote` is the message. */
  | 'RECALLED'
  /** Its agent was lost; a colleague takes over. */
  | 'RELEASED'
  /** Its agent gave it back to the queue. */
  | 'RETURNED'
  /** The visitor can no longer rate it. */
  | 'SURVEY_EXPIRED'
  /** The visitor was asked to rate it. */
  | 'SURVEY_INVITED'
  /** Its tags or its remark changed. For the desk alone. */
  | 'TAGGED'
  /** A supervisor took it. */
  | 'TAKEN_OVER'
  /** It went to another agent or group. */
  | 'TRANSFERRED'
  /** The one who was asked did not take it. */
  | 'TRANSFER_DECLINED'
  /** The one who was asked did not answer in time. */
  | 'TRANSFER_EXPIRED'
  /** Its agent asked another one to take it. */
  | 'TRANSFER_REQUESTED'
  /** Its agent took the request back. */
  | 'TRANSFER_WITHDRAWN';

/** Which conversations to list; parts that are left out do not narrow. */
export type ConversationFilter = {
  /** Only served by one of these agents. */
  agentIds?: Array<string> | null | undefined;
  /** Only from one of these channels. */
  channelIds?: Array<string> | null | undefined;
  /** Only ended for one of these reasons, such as VISITOR. */
  closeReasons?: Array<string> | null | undefined;
  /** Only ended at this moment or later. */
  closedFrom?: string | null | undefined;
  /** Only ended before this moment. */
  closedTo?: string | null | undefined;
  /** Only begun at this moment or later. */
  createdFrom?: string | null | undefined;
  /** Only begun before this moment. */
  createdTo?: string | null | undefined;
  /** Only call-backs, or only others. */
  isCallBack?: boolean | null | undefined;
  /** Only transferred ones, or only others. */
  isTransferred?: boolean | null | undefined;
  /** Part of the visitor’s name. */
  name?: string | null | undefined;
  /** Only those no agent ever served, or only others. */
  neverServed?: boolean | null | undefined;
  /** Only the one with this number. */
  number?: number | null | undefined;
  /** A conversation’s number, or part of the visitor’s name. */
  search?: string | null | undefined;
  /** Only in one of these skill groups. */
  skillGroupIds?: Array<string> | null | undefined;
  /** Only in one of these states. */
  status?: Array<ConversationStatus> | null | undefined;
  /** Only with one of these conversation tags. */
  tagIds?: Array<string> | null | undefined;
  /** Only of one of these visitors. */
  visitorIds?: Array<string> | null | undefined;
  /** Words that stand in its messages or notes; less than two characters narrow nothing. */
  word?: string | null | undefined;
};

/** Which conversation to point at. */
export type ConversationLinkInput = {
  /** One the viewer may read. */
  conversationId: string;
};

/** How urgent a conversation is. */
export type ConversationPrioritizeInput = {
  /** An open conversation. */
  conversationId: string;
  /** From now on. */
  priority: Priority;
};

/** Which conversation goes back to its queue. */
export type ConversationReturnInput = {
  /** A conversation the viewer serves. */
  conversationId: string;
  /** A word for whoever takes it, up to 500 characters; visitors never see it. */
  remark?: string | null | undefined;
};

/** Where a conversation stands. */
export type ConversationStatus =
  /** Is served by an agent or the robot. */
  | 'ACTIVE'
  /** Has ended, for good. */
  | 'CLOSED'
  /** Waits for an agent in the queue of one skill group. */
  | 'QUEUED';

/** Whom to give a conversation to: exactly one of agent and group. */
export type ConversationTransferInput = {
  /** The agent who shall take it. */
  agentId?: string | null | undefined;
  /** A conversation the viewer serves. */
  conversationId: string;
  /** A word for the receiver, up to 500 characters; visitors never see it. */
  remark?: string | null | undefined;
  /** The group whose member shall take it. */
  skillGroupId?: string | null | undefined;
};

/** Where to place several conversations: exactly one of agent and group. */
export type ConversationsAssignInput = {
  /** The agent who shall serve them. */
  agentId?: string | null | undefined;
  /** 1 to 100 conversations. */
  conversationIds: Array<string>;
  /** The group whose members shall serve them. */
  skillGroupId?: string | null | undefined;
};

/** Which conversations to end. */
export type ConversationsCloseInput = {
  /** 1 to 100 conversations. */
  conversationIds: Array<string>;
};

/** Days of the company’s time zone: 1 to 366. */
export type DayRangeInput = {
  /** The first day, such as 2026-11-01. */
  from: string;
  /** The first day that no longer counts. */
  to: string;
};

/** What decides about a date. */
export type DayRule =
  /** A holiday: off duty. */
  | 'HOLIDAY'
  /** Hours of its own. */
  | 'SPECIAL_DAY'
  /** The hours of its weekday. */
  | 'WEEKLY';

/** How far a message has come. */
export type DeliveryState =
  /** Confirmed by a device of the other side. */
  | 'DELIVERED'
  /** Will not arrive. */
  | 'FAILED'
  /** Stored, and not yet taken by the channel’s provider. */
  | 'PENDING'
  /** Was on screen on the other side. */
  | 'READ'
  /** Stored durably, or taken by the provider. */
  | 'SENT'
  /** The provider took it and never said what became of it. */
  | 'UNKNOWN';

/** For which of the desk’s apps a login is. */
export type DeskMode =
  /** Running the desk. */
  | 'ADMIN'
  /** Answering visitors; carries nothing that is for admins alone. */
  | 'AGENT';

/** How agents work. Parts left out stay. */
export type DeskSettingsInput = {
  /** Whether agents use the page of customers. */
  agentsUseCustomers?: boolean | null | undefined;
  /** Whether an admin decides about what agents put on the blacklist. */
  blacklistApproval?: boolean | null | undefined;
  /** Whether a conversation needs a tag before an agent ends it. */
  compulsoryTags?: boolean | null | undefined;
  /** Whether agents see what visitors have read. */
  readReceiptsToAgents?: boolean | null | undefined;
  /** How long before the end of a shift new conversations stop; 0: not before. */
  shiftStopMs?: number | null | undefined;
  /** Whether nothing is pushed to an agent outside his planned shifts. */
  shifts?: boolean | null | undefined;
  /** From when on an answer counts as slow in figures. */
  slowAnswerMs?: number | null | undefined;
  /** Whether an agent who is ONLINE needs the word of an admin for another status; admins do not. */
  statusApproval?: boolean | null | undefined;
  /** Whether agents see what a visitor types before it is sent. */
  typingPreview?: boolean | null | undefined;
};

/** What depends on the plan, or is switched on as an add-on. */
export type Entitlement =
  /** Visitors see that the agent types. */
  | 'AGENT_TYPING'
  /** Reports of the company’s own making. */
  | 'CUSTOM_REPORTS'
  /** The wallboard, and looking into running conversations. */
  | 'LIVE_MONITOR'
  /** Notices sent by the company’s systems. */
  | 'NOTICE_API'
  /** Visitors see their place in the queue and an estimate. */
  | 'QUEUE_COUNT'
  /** Random choice of conversations for review. */
  | 'RANDOM_INSPECTION'
  /** Pages of the company’s systems beside the chat. */
  | 'SIDE_PANELS'
  /** Agents see what a visitor types before it is sent. */
  | 'TYPING_PREVIEW'
  /** Video calls. */
  | 'VIDEO'
  /** Words to the agent that the visitor does not see. */
  | 'WHISPER';

/** What to export. The filter of the list in question counts. */
export type ExportCreateInput = {
  /** For CONVERSATIONS, MESSAGES, LEGS and QUEUE_STAYS: which conversations; all unless given. */
  conversations?: ConversationFilter | null | undefined;
  /** For CUSTOMERS: which ones; all unless given. */
  customers?: VisitorFilter | null | undefined;
  /** What files. */
  format: ExportFormat;
  /** Which list. */
  kind: ExportKind;
  /** For STATUS_CHANGES: of which time; all unless given. */
  statusChanges?: ExportPeriod | null | undefined;
  /** For SURVEYS: which answers; all unless given. */
  surveys?: SurveyFilter | null | undefined;
  /** For TICKETS: which ones; all unless given. */
  tickets?: TicketFilter | null | undefined;
};

/** Which file to fetch. */
export type ExportFileFetchInput = {
  /** The file. */
  exportFileId: string;
};

/** What files are written. */
export type ExportFormat =
  /** Text, UTF-8 with a byte order mark, cells with commas. */
  | 'CSV'
  /** A workbook with one sheet. */
  | 'XLSX';

/** The lists that can be exported. */
export type ExportKind =
  /** A row for each conversation. */
  | 'CONVERSATIONS'
  /** A row for each customer. */
  | 'CUSTOMERS'
  /** A row for each stay of an agent on one of these conversations. */
  | 'LEGS'
  /** A row for each member. */
  | 'MEMBERS'
  /** A row for each message of these conversations. */
  | 'MESSAGES'
  /** A row for each stay of one of these conversations in a queue. */
  | 'QUEUE_STAYS'
  /** A row for each change of a member’s status. */
  | 'STATUS_CHANGES'
  /** A row for each answer to a survey; in admin mode only. */
  | 'SURVEYS'
  /** A row for each ticket, with its comments. */
  | 'TICKETS';

/** A time. */
export type ExportPeriod = {
  /** From this moment on. */
  from?: string | null | undefined;
  /** Before this moment. */
  to?: string | null | undefined;
};

/** How far an export has come. */
export type ExportState =
  /** Seven days old: its files were removed. */
  | 'EXPIRED'
  /** Could not be written, or its maker may not see the list any more. */
  | 'FAILED'
  /** Can be fetched. */
  | 'READY'
  /** Being written. */
  | 'RUNNING'
  /** To be written. */
  | 'WAITING';

/** Which failed jobs are meant: those named, or all of an area, or all. */
export type FailedJobsInput = {
  /** Only those of this area. */
  area?: JobArea | null | undefined;
  /** These, at most 100; omitted: all. */
  jobIds?: Array<string> | null | undefined;
};

/** What a file is, judged by its content. */
export type FileKind =
  /** Any other file. */
  | 'FILE'
  /** A picture. */
  | 'IMAGE'
  /** A short video. */
  | 'VIDEO'
  /** A recorded voice. */
  | 'VOICE';

/** A file that was uploaded; image, voice, video or plain file by what it is. */
export type FileRefInput = {
  /** What `fileUploadStart` gave. */
  fileId: string;
};

/** A file that is about to be uploaded. */
export type FileUploadStartInput = {
  /** What the sender takes it for, such as `image/png`; empty when unknown. */
  mimeType: string;
  /** Its name, 1 to 255 characters. */
  name: string;
  /** Its exact size in bytes; at most 20 MB. */
  size: number;
};

/** A field of a form. */
export type FormFieldInput = {
  /** Whether it must be answered. */
  isRequired?: boolean;
  /** 1 to 40 letters, digits, `_` or `-`, each key once. */
  key: string;
  /** What can be answered. */
  kind: FormFieldKind;
  /** 1 to 60 characters. */
  label: string;
  /** 2 to 30 options of up to 60 characters, of CHOICE and CHOICES only. */
  options?: Array<string> | null | undefined;
  /** Where the answer goes. */
  target?: FormTarget;
};

/** What can be answered. */
export type FormFieldKind =
  /** One of the options. */
  | 'CHOICE'
  /** Any of the options, joined by line breaks. */
  | 'CHOICES'
  /** A date, as YYYY-MM-DD. */
  | 'DATE'
  /** An e-mail address. */
  | 'EMAIL'
  /** One line, up to 200 characters. */
  | 'LINE'
  /** A number. */
  | 'NUMBER'
  /** A telephone number. */
  | 'PHONE'
  /** Several lines, up to 2,000 characters. */
  | 'TEXT'
  /** `yes` or `no`. */
  | 'YES_NO';

/** An answer that chooses the group. */
export type FormGroupInput = {
  /** The field, a CHOICE. */
  key: string;
  /** The option. */
  option: string;
  /** The group it leads to. */
  skillGroupId: string;
};

/** A form in the chat. */
export type FormInput = {
  /** 1 to 10 fields. */
  fields: Array<FormFieldInput>;
  /** 1 to 100 characters. */
  title: string;
};

/** Where an answer goes. */
export type FormTarget =
  /** To the conversation. */
  | 'CONVERSATION'
  /** To the visitor’s profile, as unverified. */
  | 'PROFILE';

/** The place of a member in his group’s order. */
export type GroupMemberInput = {
  /** A member of the group. */
  agentId: string;
  /** 1 to 1,000; lower comes first. */
  priority: number;
};

/** A date without duty. */
export type HolidayInput = {
  /** As YYYY-MM-DD, named once. */
  date: string;
  /** Up to 50 characters. */
  name?: string | null | undefined;
};

/** A token to look at. */
export type IdentityCheckInput = {
  /** The channel it is meant for. */
  channelId: string;
  /** The token; nothing of it is kept, and nobody is signed in. */
  token: string;
};

/** Why a signed identity does not count. */
export type IdentityProblem =
  /** It is not signed with HS256 or EdDSA. */
  | 'ALGORITHM'
  /** What it says is not as expected. */
  | 'CLAIMS'
  /** It has expired. */
  | 'EXPIRED'
  /** It is no signed token. */
  | 'MALFORMED'
  /** The channel has no identity secret. */
  | 'NOT_SET_UP'
  /** It names no user. */
  | 'NO_USER'
  /** It was used on another device. */
  | 'REPLAYED'
  /** The signature fits none of the channel’s secrets. */
  | 'SIGNATURE'
  /** It is valid for more than an hour, or for ever. */
  | 'TOO_LONG';

/** When the page invites to a chat. */
export type InvitationRuleInput = {
  /** Up to 20 addresses, `*` for any part, such as `*\/pricing*`; empty: all. */
  addresses?: Array<string> | null | undefined;
  /** 1 second to 1 hour, in milliseconds. */
  afterMs?: number;
  /** 1 minute to 30 days, in milliseconds. */
  againAfterMs?: number;
  /** Up to 20 languages of browsers, such as `en`; empty: all. */
  languages?: Array<string> | null | undefined;
  /** 1 to 20. */
  mostPerDay?: number;
  /** 1 to 200 characters. */
  text: string;
};

/** What work in the background is for. */
export type JobArea =
  /** Messages to and from platforms and other systems. */
  | 'CHANNELS'
  /** Timers and texts of conversations. */
  | 'CONVERSATIONS'
  /** Everything else: reminders, files. */
  | 'OTHER'
  /** Who gets which conversation. */
  | 'ROUTING'
  /** Invitations to rate. */
  | 'SURVEYS';

/** Work that keeps a ledger of its own. */
export type JobLedgerKind =
  /** Messages that platforms and other systems brought. */
  | 'CHANNEL_IN'
  /** Messages on their way to platforms and other systems. */
  | 'CHANNEL_OUT'
  /** E-mails to visitors. */
  | 'MAIL'
  /** Pushes to phones and browsers. */
  | 'PUSH'
  /** Events on their way to other systems. */
  | 'WEBHOOK';

/** Whether a group heeds the language of the visitor. */
export type LanguageMatch =
  /** Not at all. */
  | 'IGNORED'
  /** Only members who speak it, as long as the group does not relax. */
  | 'MUST'
  /** Members who speak it come first. */
  | 'WISH';

/** A link as a card. */
export type LinkInput = {
  /** Up to 500 characters. */
  description?: string | null | undefined;
  /** An https address. */
  imageUrl?: string | null | undefined;
  /** 1 to 200 characters. */
  title: string;
  /** An https address. */
  url: string;
};

/** A text in one language. */
export type LocalizedTextInput = {
  /** zh-CN or en. */
  locale: string;
  /** 1 to 2,000 characters. */
  text: string;
};

/** A place. */
export type LocationInput = {
  /** Up to 500 characters. */
  address?: string | null | undefined;
  /** Degrees, -90 to 90. */
  latitude: number;
  /** Degrees, -180 to 180. */
  longitude: number;
  /** Up to 200 characters. */
  title?: string | null | undefined;
};

/** The company’s mailbox. It is tried by a mail and a look into it before it is kept. */
export type MailAccountSetInput = {
  /** The address mails come from. */
  address: string;
  /** After how many minutes, 1 to 1440. */
  afterMinutes?: number;
  /** Where answers are fetched. */
  imap: MailServerInput;
  /** Whether visitors are mailed. */
  isOn: boolean;
  /** What opens the mailbox instead of a password; null: the password does. */
  oauth?: MailOauthInput | null | undefined;
  /** His password. Left out: the one that is kept, for as long as servers and user stay. */
  password?: string | null | undefined;
  /** The name mails come from, at most 80 characters. */
  senderName?: string | null | undefined;
  /** Where mails are handed in. */
  smtp: MailServerInput;
  /** Where the test mail goes. */
  testTo: string;
  /** The user both servers know. */
  username: string;
};

/** What a mail to a visitor is for. */
export type MailKind =
  /** Tells what agents wrote in a conversation or to a ticket. */
  | 'ANSWER'
  /** Asks whether the address is the visitor’s. */
  | 'CONFIRM'
  /** Tells a visitor who left the queue that an agent is there. */
  | 'SERVED';

/** An application registered with the provider that opens the mailbox (OAuth 2.0). */
export type MailOauthInput = {
  /** The application’s id. */
  clientId: string;
  /** Its secret. Left out: what is kept stays, for as long as servers, user and application do. */
  clientSecret?: string | null | undefined;
  /** A refresh token of the mailbox’s user. Left out beside a secret: the application has a right of its own to it. */
  refreshToken?: string | null | undefined;
  /** The rights to ask for; null: none named. */
  scope?: string | null | undefined;
  /** Where the provider gives tokens; https. */
  tokenUrl: string;
};

/** How a connection to a mail server is kept private. */
export type MailSecurity =
  /** Not at all; only to servers the operator of the installation names. */
  | 'NONE'
  /** Encrypted after a greeting; usual on ports 587 and 143. */
  | 'STARTTLS'
  /** Encrypted from the first byte; usual on ports 465 and 993. */
  | 'TLS';

/** A mail server and how to speak to it. */
export type MailServerInput = {
  /** Its name, such as `mail.example.com`. */
  host: string;
  /** The port, 1 to 65535. */
  port: number;
  /** How the connection is kept private. */
  security: MailSecurity;
};

/** How far a mail to a visitor has come. */
export type MailStatus =
  /** Not wanted any more when it was to be sent, such as read meanwhile. */
  | 'DROPPED'
  /** Refused for good; see `reason`. */
  | 'FAILED'
  /** Taken by the mail server. */
  | 'SENT'
  /** To be sent, for the first time or again. */
  | 'WAITING';

/** Something else than cards that is to be shown as dots. */
export type MaskPatternInput = {
  /** 1 to 50 characters. */
  name: string;
  /** A regular expression in the syntax of RE2, 1 to 200 characters: no looking back or ahead. It must not fit the empty text. */
  pattern: string;
};

/** What can hold numbers that are shown as dots. */
export type MaskedKind =
  /** A message or note of a conversation. */
  | 'MESSAGE'
  /** A message between colleagues. */
  | 'ROOM_MESSAGE'
  /** What was left as a ticket. */
  | 'TICKET'
  /** A comment of a ticket. */
  | 'TICKET_COMMENT';

/** A text and what is to be hidden of it. */
export type MaskingPreviewInput = {
  /** What to hide, saved or not; parts left out hide nothing. */
  masking: MaskingSettingsInput;
  /** Up to 5,000 characters. */
  text: string;
};

/** Which numbers in messages and tickets are shown as dots; what is stored stays. Parts left out stay. */
export type MaskingSettingsInput = {
  /** Whether numbers that pass the check of bank cards are hidden. */
  bankCards?: boolean | null | undefined;
  /** Whether numbers that pass the check of Chinese identity cards are hidden. */
  identityCards?: boolean | null | undefined;
  /** What else is hidden. */
  patterns?: Array<MaskPatternInput> | null | undefined;
};

/** An entry of the welcome menu. */
export type MenuEntryInput = {
  /** Where it leads. */
  kind: MenuEntryKind;
  /** The group; of a GROUP only. */
  skillGroupId?: string | null | undefined;
  /** 1 to 60 characters. */
  text: string;
  /** An https address; of a LINK only. */
  url?: string | null | undefined;
};

/** Where an entry of the welcome menu leads. */
export type MenuEntryKind =
  /** To an agent, at once. */
  | 'AGENT'
  /** To a skill group, with the first message. */
  | 'GROUP'
  /** To an address. */
  | 'LINK'
  /** Sends its text as the first message. */
  | 'TEXT'
  /** To the form to leave a message. */
  | 'TICKET';

/** A menu. */
export type MenuInput = {
  /** 1 to 10 entries of 1 to 60 characters. */
  entries: Array<string>;
  /** 1 to 200 characters. */
  title: string;
};

/** What to send: exactly one of its parts. */
export type MessageContentInput = {
  /** An article: 1 to 8 cards. */
  article?: ArticleInput | null | undefined;
  /** An uploaded file. */
  file?: FileRefInput | null | undefined;
  /** A form to fill in within the chat. */
  form?: FormInput | null | undefined;
  /** A link as a card. */
  link?: LinkInput | null | undefined;
  /** A place. */
  location?: LocationInput | null | undefined;
  /** A menu: entries to tap. */
  menu?: MenuInput | null | undefined;
  /** An internal note; visitors never see it. */
  note?: TextInput | null | undefined;
  /** An order. */
  order?: OrderInput | null | undefined;
  /** A sticker: an uploaded picture of up to 500 KB. */
  sticker?: FileRefInput | null | undefined;
  /** A text. */
  text?: TextInput | null | undefined;
  /** The item being looked at. */
  track?: TrackInput | null | undefined;
};

/** What would be sent, and where. */
export type MessagePreviewInput = {
  /** As for `messageSend`. */
  content: MessageContentInput;
  /** A conversation the viewer may read. */
  conversationId: string;
};

/** Which message to withdraw. */
export type MessageRecallInput = {
  /** An own message of the last two minutes. */
  messageId: string;
};

/** Which message to send again. */
export type MessageResendInput = {
  /** Of a mention that cannot be answered privately: answers in public instead. */
  inPublic?: boolean;
  /** A FAILED or UNKNOWN one of a conversation the viewer serves. */
  messageId: string;
};

/** Which message to show without dots. */
export type MessageRevealInput = {
  /** A message the viewer may read. */
  messageId: string;
};

/** A message to send. */
export type MessageSendInput = {
  /** A UUIDv7 made by the sender; a repeat answers with the first result, for ever. */
  clientMessageId: string;
  /** What to send. */
  content: MessageContentInput;
  /** Required here: the conversation the viewer serves. */
  conversationId?: string | null | undefined;
  /** A message of the same conversation that this one answers. */
  quoteId?: string | null | undefined;
};

/** Up to where a device of the viewer has the conversation. */
export type MessagesDeliveredInput = {
  /** The conversation. */
  conversationId: string;
  /** The seq of the last entry the device holds. */
  seq: number;
};

/** Up to where the viewer has seen the conversation. */
export type MessagesReadInput = {
  /** The conversation. */
  conversationId: string;
  /** The seq of the last entry that was on screen. */
  seq: number;
};

/** Which messages to say in another language. */
export type MessagesTranslateInput = {
  /** The conversation they are in. */
  conversationId: string;
  /** The reader’s language, such as `zh-CN`, `en` or `ja`. */
  language: string;
  /** 1 to 50 of them; what is no text is left out. */
  messageIds: Array<string>;
};

/** For which of the desk’s apps to go on. */
export type ModeSwitchInput = {
  /** The mode. */
  mode: DeskMode;
};

/** What becomes of a conversation that names an agent. */
export type NamedAgentMode =
  /** He gets it at once, whatever his status and load, unless offline. */
  | 'DIRECT'
  /** He gets it when online with room; else it waits for him. */
  | 'SCHEDULED';

/** What a notice tells. */
export type NoticeKind =
  /** An admin wrote to colleagues. */
  | 'ANNOUNCED'
  /** An API token of the company ends soon. */
  | 'API_TOKEN_ENDING'
  /** A request of the reader was decided. */
  | 'APPROVAL_DECIDED'
  /** The reader’s capacity changed. */
  | 'CAPACITY_CHANGED'
  /** The access to a platform’s account ends soon. */
  | 'CHANNEL_TOKEN_ENDING'
  /** A timer or an admin ended the reader’s conversation. */
  | 'CONVERSATION_CLOSED'
  /** An export of the reader can be fetched. */
  | 'EXPORT_READY'
  /** A colleague named the reader in a note. */
  | 'MENTIONED'
  /** One of the company’s systems told something. */
  | 'POSTED'
  /** A reminder of the reader’s own is due. */
  | 'REMINDED'
  /** The reader’s role changed. */
  | 'ROLE_CHANGED'
  /** An admin switched the reader’s two-step sign-in off. */
  | 'SECOND_FACTOR_RESET'
  /** An admin changed the tags of the reader’s conversation. */
  | 'TAGS_CHANGED'
  /** A ticket of the reader was answered. */
  | 'TICKET_ANSWERED'
  /** A ticket was assigned to the reader. */
  | 'TICKET_ASSIGNED'
  /** A ticket of the reader was changed. */
  | 'TICKET_CHANGED'
  /** A deadline of a ticket of the reader, or of nobody’s, is near. */
  | 'TICKET_DUE_SOON'
  /** A ticket of the reader, or nobody’s, missed a deadline. */
  | 'TICKET_OVERDUE'
  /** The reader’s own reminder of a ticket is due. */
  | 'TICKET_REMINDED'
  /** A conversation was transferred to the reader. */
  | 'TRANSFERRED';

/** What one of the company’s systems tells colleagues, and whom. It may lead to one thing: a conversation, a visitor, a ticket or an address. */
export type NoticePostInput = {
  /** Members who get it. */
  agentIds?: Array<string> | null | undefined;
  /** A conversation to open. */
  conversationId?: string | null | undefined;
  /** Groups whose members get it. */
  skillGroupIds?: Array<string> | null | undefined;
  /** 1 to 500 characters. */
  text: string;
  /** A ticket to open. */
  ticketId?: string | null | undefined;
  /** Whether it goes to all members. */
  toAll?: boolean;
  /** An https address to open. */
  url?: string | null | undefined;
  /** A visitor to open. */
  visitorId?: string | null | undefined;
};

/** What a channel does while nobody is on duty. */
export type OffHoursMode =
  /** Accepts messages; they wait in the queue until opening. */
  | 'CHAT'
  /** Shows a text and accepts nothing. */
  | 'TEXT'
  /** Offers to leave a message; begins no conversation. */
  | 'TICKET';

/** An order of the visitor. */
export type OrderInput = {
  /** Up to 500 characters. */
  description?: string | null | undefined;
  /** An https address. */
  imageUrl?: string | null | undefined;
  /** An https address. */
  itemUrl?: string | null | undefined;
  /** 1 to 200 characters. */
  orderNumber: string;
  /** Up to 50 characters, ready to show. */
  price?: string | null | undefined;
  /** Up to 50 characters, ready to show. */
  status?: string | null | undefined;
  /** 1 to 200 characters. */
  title: string;
};

/** Where a group’s newcomers go when too many wait. */
export type OverflowInput = {
  /** 1 to 10,000 waiting. */
  limit: number;
  /** Another group, from which no way leads back here. */
  skillGroupId: string;
  /** Who has waited so long is also offered there: 10 seconds to 1 day; null: never. */
  waitMs?: number | null | undefined;
};

/** A change of the viewer’s own password; it signs all other devices out. */
export type PasswordChangeInput = {
  /** The password so far. */
  current: string;
  /** The new one: 8 to 128 characters, none of the most common. */
  next: string;
};

/** The viewer’s password, as proof that it is he. */
export type PasswordProofInput = {
  /** The present password. */
  password: string;
};

/** What a company has bought. */
export type Plan =
  /** With queue counts, typing, side panels and notices by API. */
  | 'ENTERPRISE'
  /** With monitoring, whispering, inspection and own reports too. */
  | 'FLAGSHIP'
  /** The basic plan. */
  | 'STANDARD';

/** How urgent a conversation is; in a queue the VIP level comes before it. */
export type Priority =
  /** Before all others of its VIP level. */
  | 'HIGH'
  /** After all others of its VIP level. */
  | 'LOW'
  /** As every conversation at first. */
  | 'NORMAL';

/** A change of the viewer’s own data; parts left out stay. */
export type ProfileUpdateInput = {
  /** An uploaded picture. */
  avatarFileId?: string | null | undefined;
  /** What is said in the viewer’s name to each visitor he gets, at most 500 characters; null: nothing. May hold {{visitor.name:guest}}, {{agent.nickname}} and {{company.name}}. */
  greeting?: string | null | undefined;
  /** 1 to 50 characters. */
  nickname?: string | null | undefined;
  /** A phone number; empty: none. */
  phone?: string | null | undefined;
  /** What he prefers. */
  preferences?: AgentPreferencesInput | null | undefined;
  /** At most 50 characters; empty: none. */
  realName?: string | null | undefined;
  /** At most 30 characters; empty: none. */
  staffNumber?: string | null | undefined;
};

/** Which account to forget. */
export type PushCredentialsRemoveInput = {
  /** The channel. */
  channelId: string;
  /** The provider. */
  provider: PushProvider;
};

/** An account of a channel at a push provider. */
export type PushCredentialsSetInput = {
  /** The channel. */
  channelId: string;
  /** What is entered; what is left out stays. */
  fields: Array<PushFieldInput>;
  /** The provider. */
  provider: PushProvider;
};

/** A field of an account. */
export type PushFieldInput = {
  /** Its name, of `pushProviders`. */
  name: string;
  /** Its value; empty takes it away. */
  value: string;
};

/** Which pushes to show; parts left out do not matter. */
export type PushFilter = {
  /** To devices of this channel. */
  channelId?: string | null | undefined;
  /** Of these kinds. */
  kinds?: Array<PushKind> | null | undefined;
  /** Through this provider. */
  provider?: PushProvider | null | undefined;
  /** That have come so far. */
  statuses?: Array<PushStatus> | null | undefined;
  /** To this visitor. */
  visitorId?: string | null | undefined;
};

/** What a push tells of. */
export type PushKind =
  /** An incoming call. */
  | 'CALL'
  /** A conversation that came to a member, or is offered to him. */
  | 'CONVERSATION'
  /** A message. */
  | 'MESSAGE'
  /** An agent is there for a visitor who left the queue’s page. */
  | 'SERVED'
  /** Nothing but itself. */
  | 'TEST'
  /** An answer to a ticket. */
  | 'TICKET'
  /** A conversation that a member is asked to take over. */
  | 'TRANSFER';

/** Who brings pushes to devices. */
export type PushProvider =
  /** Apple. */
  | 'APNS'
  /** Firebase. */
  | 'FCM'
  /** Honor. */
  | 'HONOR'
  /** Huawei. */
  | 'HUAWEI'
  /** JPush. */
  | 'JPUSH'
  /** Meizu. */
  | 'MEIZU'
  /** OPPO, OnePlus, realme. */
  | 'OPPO'
  /** vivo, iQOO. */
  | 'VIVO'
  /** Browsers, by web push. */
  | 'WEB'
  /** Xiaomi. */
  | 'XIAOMI';

/** Why a push was not sent, or is not yet. */
export type PushReason =
  /** The provider did not take it; it is tried again. */
  | 'BUSY'
  /** The provider does not accept the account. */
  | 'CREDENTIALS'
  /** The provider does not know the device any more. */
  | 'DEAD_TOKEN'
  /** It could not be sent within a day. */
  | 'EXPIRED'
  /** The channel has no account at a provider of this device. */
  | 'NO_CREDENTIALS'
  /** It concerns this person no more. */
  | 'OVER'
  /** The member wants to be left alone at this time; it is told when that is over. */
  | 'QUIET_HOURS'
  /** The provider’s quota is used up; it is tried again when its day begins. */
  | 'QUOTA'
  /** It was read meanwhile. */
  | 'READ'
  /** The provider refused it for good; `detail` has its words. */
  | 'REFUSED'
  /** A newer one of the same conversation went out. */
  | 'REPLACED'
  /** The person signed out on this device. */
  | 'SIGNED_OUT'
  /** The message was withdrawn. */
  | 'WITHDRAWN';

/** How far a push has come. */
export type PushStatus =
  /** Taken by the provider. */
  | 'ACCEPTED'
  /** Not wanted any more before it went out; `reason` says why. */
  | 'DROPPED'
  /** It will not arrive; `reason` says why. */
  | 'FAILED'
  /** Opened by its reader. */
  | 'OPENED'
  /** Shown on the device. */
  | 'SHOWN'
  /** To be sent, for the first time or again. */
  | 'WAITING';

/** Where to send a test. */
export type PushTestInput = {
  /** A device, of `pushDevices`. */
  deviceId: string;
};

/** A button above the input field. */
export type QuickButtonInput = {
  /** What it does. */
  kind: QuickButtonKind;
  /** 1 to 20 characters. */
  label: string;
  /** 1 to 500 characters; of a TEXT only. */
  text?: string | null | undefined;
  /** An https address; of a LINK only. */
  url?: string | null | undefined;
};

/** What a quick button does. */
export type QuickButtonKind =
  /** Asks for an agent. */
  | 'AGENT'
  /** Opens an address. */
  | 'LINK'
  /** Opens the rating. */
  | 'RATE'
  /** Sends a text. */
  | 'TEXT'
  /** Opens the form to leave a message. */
  | 'TICKET';

/** A text that comes again. Parts left out stay. */
export type RepeatedTimerInput = {
  /** After how long it acts. */
  afterMs?: number | null | undefined;
  /** The time between two of them. */
  everyMs?: number | null | undefined;
  /** Whether it runs. */
  isOn?: boolean | null | undefined;
  /** What the visitor reads; null: the stock text. */
  text?: string | null | undefined;
  /** How many in all. */
  times?: number | null | undefined;
};

/** What to write to colleagues: exactly one of its parts. */
export type RoomContentInput = {
  /** A conversation. */
  conversation?: ConversationLinkInput | null | undefined;
  /** An uploaded file. */
  file?: FileRefInput | null | undefined;
  /** A link as a card. */
  link?: LinkInput | null | undefined;
  /** A sticker. */
  sticker?: FileRefInput | null | undefined;
  /** A text. */
  text?: TextInput | null | undefined;
};

/** What happened to a room. */
export type RoomEventType =
  /** A group began. */
  | 'CREATED'
  /** Colleagues were brought in. */
  | 'JOINED'
  /** Colleagues left, or were taken out. */
  | 'LEFT'
  /** A message was withdrawn: the one `quote` names. */
  | 'RECALLED'
  /** It has another name. */
  | 'RENAMED';

/** Which message to withdraw. */
export type RoomMessageRecallInput = {
  /** An own message of the last two minutes. */
  messageId: string;
};

/** Which message to show without dots. */
export type RoomMessageRevealInput = {
  /** A message in a room the viewer is in. */
  messageId: string;
};

/** A message to colleagues. */
export type RoomMessageSendInput = {
  /** A UUIDv7 made by the sender; a repeat answers with the first result, for ever. */
  clientMessageId: string;
  /** What to send. */
  content: RoomContentInput;
  /** A message of the same room this one answers. */
  quoteId?: string | null | undefined;
  /** A room the viewer is in. */
  roomId: string;
};

/** With whom to talk. */
export type RoomOpenInput = {
  /** Colleagues, the viewer not among them; one without a name: the room of the two. */
  agentIds: Array<string>;
  /** The group’s name, up to 50 characters. */
  name?: string | null | undefined;
};

/** Up to where the viewer has seen a room. */
export type RoomReadInput = {
  /** A room the viewer is in. */
  roomId: string;
  /** The seq of the last entry that was on screen. */
  seq: number;
};

/** What to change of a group. */
export type RoomUpdateInput = {
  /** Colleagues to bring in. */
  addAgentIds?: Array<string> | null | undefined;
  /** Its name, up to 50 characters; empty takes it away. */
  name?: string | null | undefined;
  /** Who leaves: the viewer himself; others by the maker of the group alone. */
  removeAgentIds?: Array<string> | null | undefined;
  /** A group the viewer is in. */
  roomId: string;
};

/** Which rule to take away. */
export type RoutingRuleDeleteInput = {
  /** The rule. */
  routingRuleId: string;
};

/** A rule of a channel or of a kind: exactly one of the two. */
export type RoutingRuleSetInput = {
  /** The channel it is for. */
  channelId?: string | null | undefined;
  /** The kind of channels it is for. */
  kind?: ChannelKind | null | undefined;
  /** Who serves while the channel is off duty; null: nobody but the other group. */
  offDutyGroupId?: string | null | undefined;
  /** Who serves while the channel is on duty; null: the default group. */
  onDutyGroupId?: string | null | undefined;
};

/** How conversations find an agent. Parts left out stay. */
export type RoutingSettingsInput = {
  /** Whether agents may read waiting conversations before they pick. */
  agentsReadWaiting?: boolean | null | undefined;
  /** Whether agents set their own capacity. */
  agentsSetCapacity?: boolean | null | undefined;
  /** How long the conversations of an agent who went offline are kept for him; 0: not at all. */
  graceMs?: number | null | undefined;
  /** What becomes of a conversation that names an agent. */
  namedAgentMode?: NamedAgentMode | null | undefined;
  /** How long it waits for the named agent who has no room. */
  namedAgentWaitMs?: number | null | undefined;
  /** How long an offer to an agent stays open. */
  offerMs?: number | null | undefined;
  /** How many days back a returning visitor goes to the agent who served last; 0: never. */
  previousAgentDays?: number | null | undefined;
  /** Whether nothing is pushed to agents off duty. */
  pushOnlyOnDuty?: boolean | null | undefined;
  /** How many may wait at a time. */
  queueLimit?: number | null | undefined;
  /** Whether an agent is asked before a transfer moves to him. */
  transferByRequest?: boolean | null | undefined;
  /** How long such a request stays open. */
  transferRequestMs?: number | null | undefined;
  /** Whether agents may transfer to groups that are not theirs. */
  transferToAllGroups?: boolean | null | undefined;
  /** What a new conversation of a kind of channel counts against capacity; 1 unless said. */
  weights?: Array<ChannelWeightInput> | null | undefined;
};

/** A conversation that might begin. */
export type RoutingSimulateInput = {
  /** The agent the visitor would ask for: login address or id. */
  agent?: string | null | undefined;
  /** When; now unless given. */
  at?: string | null | undefined;
  /** The channel it would come from. */
  channelId: string;
  /** The group the visitor would ask for: name or id. */
  skillGroup?: string | null | undefined;
  /** The visitor; one who never wrote unless given. */
  visitorId?: string | null | undefined;
};

/** A code that shows that the app has the secret. */
export type SecondFactorConfirmInput = {
  /** Six digits. */
  code: string;
};

/** What sends a message. */
export type SendKey =
  /** Control or Command with Enter. */
  | 'CONTROL_ENTER'
  /** Enter. */
  | 'ENTER';

/** Who wrote an entry. */
export type SenderKind =
  /** An agent. */
  | 'AGENT'
  /** The robot. */
  | 'ROBOT'
  /** The system: events and automatic texts. */
  | 'SYSTEM'
  /** The visitor. */
  | 'VISITOR';

/** Who holds a conversation; on a closed one, who held it when it was closed. */
export type ServedBy =
  /** An agent. */
  | 'AGENT'
  /** It waited. */
  | 'NOBODY'
  /** The robot. */
  | 'ROBOT';

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

/** A new shift. */
export type ShiftCreateInput = {
  /** Whose. */
  agentId: string;
  /** The day on which it begins, such as 2026-11-28. */
  day: string;
  /** When it begins, such as 09:00. */
  from: string;
  /** When it ends, such as 17:30; earlier than `from`: on the next day. */
  to: string;
};

/** Which shift to take away. */
export type ShiftDeleteInput = {
  /** Which. */
  shiftId: string;
};

/** Days by the company’s clock; `to` is the first that no longer counts. */
export type ShiftRangeInput = {
  /** The first day, such as 2026-11-23. */
  from: string;
  /** The day after the last one; at most 62 days later. */
  to: string;
};

/** A shift as it is from now on. */
export type ShiftUpdateInput = {
  /** The day on which it begins. */
  day: string;
  /** When it begins. */
  from: string;
  /** Which. */
  shiftId: string;
  /** When it ends. */
  to: string;
};

/** A new side panel. */
export type SidePanelCreateInput = {
  /** 1 to 20 characters. */
  name: string;
  /** What it may do; left out: nothing. */
  permissions?: Array<SidePanelPermission> | null | undefined;
  /** An https address of another origin than the desk. */
  url: string;
};

/** What a panel puts into the box. */
export type SidePanelDraftSetInput = {
  /** A conversation the viewer may read. */
  conversationId: string;
  /** The panel. */
  sidePanelId: string;
  /** The whole draft with the panel’s words in it, up to 5,000 characters. */
  text: string;
};

/** Which side panel. */
export type SidePanelInput = {
  /** The panel. */
  sidePanelId: string;
};

/** What an admin may let a panel do on the desk, within the rights of the agent. */
export type SidePanelPermission =
  /** Put words into the box the agent writes in; he sends them. */
  | 'INSERT_DRAFT'
  /** Show a conversation, a ticket or a customer on the desk. */
  | 'OPEN_ITEM'
  /** Set a part of the visitor’s profile, or a field open to the company’s systems. */
  | 'SET_VISITOR_FIELD';

/** For which panel, beside which conversation. */
export type SidePanelTokenInput = {
  /** A conversation the viewer may read. */
  conversationId: string;
  /** The panel. */
  sidePanelId: string;
};

/** A change of a side panel; parts left out stay. */
export type SidePanelUpdateInput = {
  /** 1 to 20 characters. */
  name?: string | null | undefined;
  /** What it may do. */
  permissions?: Array<SidePanelPermission> | null | undefined;
  /** The panel. */
  sidePanelId: string;
  /** An https address of another origin than the desk. */
  url?: string | null | undefined;
};

/** What a panel sets of the visitor. */
export type SidePanelVisitorSetInput = {
  /** A conversation of his that the viewer may read. */
  conversationId: string;
  /** `name`, `phone`, `email`, `company`, `description`, or the key of a field with `isApiWritable`. */
  field: string;
  /** The panel. */
  sidePanelId: string;
  /** One value, several where the field takes them; empty takes it away. */
  values: Array<string>;
};

/** The order of the tabs. */
export type SidePanelsSortInput = {
  /** All panels; the first opens by itself. */
  sidePanelIds: Array<string>;
};

/** What a member signs in with. */
export type SignInInput = {
  /** The member’s address. */
  email: string;
  /** The app the login is for; ADMIN for members whose role opens it. */
  mode?: DeskMode;
  /** The member’s password. */
  password: string;
  /** How the member appears: ONLINE or INVISIBLE. */
  status?: AgentStatus;
  /** A code of the second factor or a recovery code; asked for by SECOND_FACTOR_REQUIRED. */
  totp?: string | null | undefined;
};

/** A new tenant and its first admin. */
export type SignUpInput = {
  /** The company’s name, 1 to 100 characters. */
  companyName: string;
  /** The address to sign in with. */
  email: string;
  /** The admin’s nickname, 1 to 50 characters. */
  nickname: string;
  /** 8 to 128 characters, none of the most common. */
  password: string;
};

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

/** A date with hours of its own. */
export type SpecialDayInput = {
  /** As YYYY-MM-DD, named once. */
  date: string;
  /** Up to 50 characters. */
  name?: string | null | undefined;
  /** Up to 24, none overlapping another. */
  ranges: Array<TimeRangeInput>;
};

/** Which status, and why. */
export type StatusRequestCreateInput = {
  /** 1 to 200 characters. */
  reason: string;
  /** BUSY, AWAY, INVISIBLE or OFFLINE. */
  status: AgentStatus;
};

/** The word of an admin. */
export type StatusRequestDecideInput = {
  /** Whether the member may. */
  isApproved: boolean;
  /** What the member reads with it; at most 200 characters. */
  note?: string | null | undefined;
  /** The request. */
  requestId: string;
};

/** What became of a request for a status. */
export type StatusRequestState =
  /** Allowed; the status was set in the same moment. */
  | 'APPROVED'
  /** Nobody has decided yet. */
  | 'OPEN'
  /** Not allowed; the status stayed. */
  | 'REFUSED'
  /** The member was not ONLINE any more: he signed out, was lost, or the system changed his status. */
  | 'VOID'
  /** The member does not want it any more. */
  | 'WITHDRAWN';

/** Which request. */
export type StatusRequestWithdrawInput = {
  /** The request. */
  requestId: string;
};

/** Which answers to list; parts left out do not narrow. */
export type SurveyFilter = {
  /** Only of conversations one of these served. */
  agentIds?: Array<string> | null | undefined;
  /** Only given at this moment or later. */
  answeredFrom?: string | null | undefined;
  /** Only given before this moment. */
  answeredTo?: string | null | undefined;
  /** Only with one of these scores. */
  scores?: Array<number> | null | undefined;
};

/** Whom to ask. */
export type SurveyInviteInput = {
  /** A conversation the viewer serves. */
  conversationId: string;
};

/** One level of satisfaction. */
export type SurveyLevelInput = {
  /** Whether several may be chosen. */
  isMultiple?: boolean;
  /** Up to 20 characters; null: the stock name. */
  name?: string | null | undefined;
  /** 1 to 5; 5 is the best. */
  score: number;
  /** At most 10 of 20 characters; where there are some, a visitor chooses at least one. */
  tags?: Array<string>;
};

/** How the widget shows a survey. */
export type SurveyMode =
  /** As a card in the transcript. */
  | 'CARD'
  /** At once, as a dialog. */
  | 'DIALOG';

/** How visitors are asked whether they are satisfied. Parts left out stay. */
export type SurveySettingsInput = {
  /** Whether “was it solved?” is asked. */
  asksSolved?: boolean | null | undefined;
  /** From which kinds of channel visitors are invited by itself. */
  automaticKinds?: Array<ChannelKind> | null | undefined;
  /** How long after the end; 0: at once. */
  delayMs?: number | null | undefined;
  /** Whether visitors are invited when a conversation has ended. */
  isAutomatic?: boolean | null | undefined;
  /** The five levels. */
  levels?: Array<SurveyLevelInput> | null | undefined;
  /** How many in a hundred are invited. */
  share?: number | null | undefined;
  /** How long after the end of the conversation an answer is taken. */
  validMs?: number | null | undefined;
  /** Whether visitors may rate without being invited. */
  visitorMayRate?: boolean | null | undefined;
};

/** Where a survey stands. */
export type SurveyState =
  /** Was answered, for good. */
  | 'ANSWERED'
  /** The time for an answer is over. */
  | 'EXPIRED'
  /** Waits for the visitor’s answer. */
  | 'OPEN';

/** What the company may choose. Parts left out stay. */
export type TenantSettingsUpdateInput = {
  /** How agents work. */
  desk?: DeskSettingsInput | null | undefined;
  /** Which numbers in messages and tickets are shown as dots. */
  masking?: MaskingSettingsInput | null | undefined;
  /** How conversations find an agent. */
  routing?: RoutingSettingsInput | null | undefined;
  /** How visitors are asked whether they are satisfied. */
  survey?: SurveySettingsInput | null | undefined;
  /** What the company says by itself. */
  texts?: TextSettingsInput | null | undefined;
  /** How messages left for later are taken. */
  tickets?: TicketSettingsInput | null | undefined;
  /** What happens when nothing happens. */
  timers?: TimerSettingsInput | null | undefined;
  /** For whom messages are translated. */
  translation?: TranslationSettingsInput | null | undefined;
  /** What visitors see and may do. */
  visitors?: VisitorSettingsInput | null | undefined;
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

/** A text. */
export type TextInput = {
  /** 1 to 5,000 characters, not blank. */
  text: string;
};

/** What the company says by itself. Parts left out stay. */
export type TextSettingsInput = {
  /** When a conversation has ended. */
  closing?: AutomaticTextInput | null | undefined;
  /** Answers the first message. */
  companyGreeting?: AutomaticTextInput | null | undefined;
  /** Shown when the chat opens. */
  companyWelcome?: AutomaticTextInput | null | undefined;
  /** The name automatic texts appear under; null: the company’s. */
  dispatcherName?: string | null | undefined;
  /** When somebody waits and no agent is online. */
  noAgentOnline?: AutomaticTextInput | null | undefined;
  /** When nobody is on duty. */
  offHours?: AutomaticTextInput | null | undefined;
  /** When somebody begins to wait. */
  queue?: AutomaticTextInput | null | undefined;
  /** When the queue is full. */
  queueFull?: AutomaticTextInput | null | undefined;
  /** On a channel of a platform, when after a wait an agent is there and nobody greets. */
  served?: AutomaticTextInput | null | undefined;
};

/** A text after some time. Parts left out stay. */
export type TextTimerInput = {
  /** After how long it acts. */
  afterMs?: number | null | undefined;
  /** Whether it runs. */
  isOn?: boolean | null | undefined;
  /** What the visitor reads; null: the stock text. */
  text?: string | null | undefined;
};

/** How the screen looks. */
export type Theme =
  /** Dark. */
  | 'DARK'
  /** Light. */
  | 'LIGHT'
  /** As the device says. */
  | 'SYSTEM';

/** A comment on a ticket. */
export type TicketCommentInput = {
  /** Up to 5 uploaded files. */
  attachmentIds?: Array<string> | null | undefined;
  /** Whether it stays on the desk; visitors never see it then. */
  isInternal?: boolean;
  /** A UUIDv7 made by the sender; a repeat answers with the first result, for ever. */
  key: string;
  /** The status to set in the same step. */
  status?: TicketStatus | null | undefined;
  /** 1 to 2,000 characters. */
  text: string;
  /** The ticket. */
  ticketId: string;
};

/** By when tickets of a sort are to be answered and solved. */
export type TicketDeadlineRuleInput = {
  /** Only tickets in this category; null: in any, or in none. Up to 40 characters. */
  category?: string | null | undefined;
  /** Working time until the first answer; null: no deadline. 1 minute to 90 days. */
  firstAnswerMs?: number | null | undefined;
  /** Working time until the ticket is solved; null: no deadline. 1 minute to 90 days. */
  solutionMs?: number | null | undefined;
  /** Only of visitors of this VIP level, 1 to 3; null: of anybody. */
  vipLevel?: number | null | undefined;
};

/** By when tickets are to be answered and solved, in working time. Parts left out stay. */
export type TicketDeadlineSettingsInput = {
  /** Whether tickets have deadlines. */
  isOn?: boolean | null | undefined;
  /** The deadlines by category and VIP level. Of those that fit a ticket the closest counts: one for both, then one for the level, then one for the category. */
  rules?: Array<TicketDeadlineRuleInput> | null | undefined;
  /** So much working time before a deadline the ticket counts as due soon; 0: never. */
  soonMs?: number | null | undefined;
};

/** A field of the form to leave a message; the content is always there. */
export type TicketFieldName =
  /** Up to 5 files. */
  | 'ATTACHMENTS'
  /** One of the categories. */
  | 'CATEGORY'
  /** An e-mail address. */
  | 'EMAIL'
  /** The visitor’s name. */
  | 'NAME'
  /** A telephone number. */
  | 'PHONE'
  /** A subject. */
  | 'SUBJECT';

/** Which tickets to list; parts that are left out do not narrow. */
export type TicketFilter = {
  /** Only of one of these assignees. */
  assigneeIds?: Array<string> | null | undefined;
  /** Only in one of these categories. */
  categories?: Array<string> | null | undefined;
  /** Only from one of these channels. */
  channelIds?: Array<string> | null | undefined;
  /** Only left at this moment or later. */
  createdFrom?: string | null | undefined;
  /** Only left before this moment. */
  createdTo?: string | null | undefined;
  /** Only nobody’s, or only somebody’s. */
  isUnassigned?: boolean | null | undefined;
  /** A ticket’s number, or part of its subject, content or contact. */
  search?: string | null | undefined;
  /** Only in one of these states. */
  status?: Array<TicketStatus> | null | undefined;
  /** Only of one of these visitors. */
  visitorIds?: Array<string> | null | undefined;
};

/** A field of the form to leave a message. */
export type TicketFormFieldInput = {
  /** Which one. */
  field: TicketFieldName;
  /** Whether it must be filled in. */
  isRequired: boolean;
  /** Whether it is there. */
  isShown: boolean;
};

/** The form to leave a message. */
export type TicketFormInput = {
  /** Up to 30 categories of 1 to 40 characters. */
  categories?: Array<string> | null | undefined;
  /** Its fields besides the content, each once; those left out are not shown. */
  fields: Array<TicketFormFieldInput>;
};

/** A conversation that becomes a ticket. */
export type TicketFromConversationInput = {
  /** Up to 40 characters. */
  category?: string | null | undefined;
  /** 1 to 2,000 characters. */
  content: string;
  /** A conversation the viewer may read. */
  conversationId: string;
  /** The first entry of the part that belongs to it; null: from the beginning. */
  fromSeq?: number | null | undefined;
  /** A UUIDv7 made by the sender; a repeat answers with the first result, for ever. */
  key: string;
  /** Up to 200 characters. */
  subject?: string | null | undefined;
  /** The last entry of the part that belongs to it; null: to the end. */
  toSeq?: number | null | undefined;
};

/** Which ticket goes on in place of which. */
export type TicketMergeInput = {
  /** The ticket of the same visitor that goes on. */
  intoId: string;
  /** The duplicate. */
  ticketId: string;
};

/** Which ticket was on screen. */
export type TicketReadInput = {
  /** The ticket. */
  ticketId: string;
};

/** When to come back to a ticket. */
export type TicketReminderSetInput = {
  /** A moment within the next year; null: never. */
  at?: string | null | undefined;
  /** A ticket the viewer may read. */
  ticketId: string;
};

/** What of a ticket to show without dots. */
export type TicketRevealInput = {
  /** One of its comments; null: what was left with it. */
  commentId?: string | null | undefined;
  /** A ticket the viewer may read. */
  ticketId: string;
};

/** How messages left for later are taken. Parts left out stay. */
export type TicketSettingsInput = {
  /** Whether the visitor of a ticket that was answered and solved is asked to rate it, by the rules of the survey. */
  asksRating?: boolean | null | undefined;
  /** By when they are to be answered and solved. */
  deadlines?: TicketDeadlineSettingsInput | null | undefined;
  /** How many tickets one visitor may open a day. */
  mostPerDay?: number | null | undefined;
};

/** The order of a list of tickets. */
export type TicketSort =
  /** By when they were left, the newest first. */
  | 'CREATED'
  /** By the next deadline, the earliest first; those without one at the end. */
  | 'DUE'
  /** By the last change, the newest first. */
  | 'UPDATED';

/** Where a ticket stands. */
export type TicketStatus =
  /** Nobody has worked on it yet, or the visitor wrote again. */
  | 'OPEN'
  /** Somebody works on it. */
  | 'PENDING'
  /** Done; the visitor’s next comment opens it again. */
  | 'SOLVED';

/** Which ticket. */
export type TicketTakeInput = {
  /** Nobody’s ticket. */
  ticketId: string;
};

/** A change of a ticket; parts left out stay. */
export type TicketUpdateInput = {
  /** Up to 40 characters; null or empty takes it away. */
  category?: string | null | undefined;
  /** Its status. */
  status?: TicketStatus | null | undefined;
  /** Up to 200 characters; null or empty takes it away. */
  subject?: string | null | undefined;
  /** The ticket. */
  ticketId: string;
};

/** Into whose hands tickets go: an agent, a group, or nobody. */
export type TicketsAssignInput = {
  /** The new assignee; null releases them. */
  agentId?: string | null | undefined;
  /** The group whose agents shall take them; without an assignee. */
  skillGroupId?: string | null | undefined;
  /** 1 to 100 tickets. */
  ticketIds: Array<string>;
};

/** From one time of day up to another, without the latter. */
export type TimeRangeInput = {
  /** As HH:MM, or 24:00; at or before `opens` it is a time of the next day. */
  closes: string;
  /** As HH:MM on the zone’s clock. */
  opens: string;
};

/** What happens when nothing happens. Parts left out stay. */
export type TimerSettingsInput = {
  /** Makes an agent without any input AWAY, and ONLINE again when he returns. */
  autoAway?: AutoAwayTimerInput | null | undefined;
  /** When neither side writes. */
  inactive?: ClosingTimerInput | null | undefined;
  /** Tells a waiting visitor that he is not forgotten. */
  queueReminder?: RepeatedTimerInput | null | undefined;
  /** Ends the wait. */
  queueTimeout?: ClosingTimerInput | null | undefined;
  /** When the agent’s answer takes long. */
  slowAnswer?: TextTimerInput | null | undefined;
  /** When the visitor leaves the agent’s message unanswered. */
  visitorSilent?: ClosingTimerInput | null | undefined;
};

/** The item the visitor looks at. */
export type TrackInput = {
  /** Up to 500 characters. */
  description?: string | null | undefined;
  /** An https address. */
  imageUrl?: string | null | undefined;
  /** An https address. */
  itemUrl?: string | null | undefined;
  /** Up to 50 characters, ready to show. */
  price?: string | null | undefined;
  /** 1 to 200 characters. */
  title: string;
};

/** The kinds of services that translate. */
export type TranslationProvider =
  /** DeepL; the address may be left out. */
  | 'DEEPL'
  /** A LibreTranslate server; the key may be left out. */
  | 'LIBRE_TRANSLATE'
  /** Any service: gets `{"text", "language"}` with `X-Timestamp` and `X-Signature` (`v1=`, HMAC-SHA256 in hex by the key over timestamp, dot and body) and answers `{"text", "sourceLanguage"}`. */
  | 'SIGNED_JSON';

/** The service that is to translate. */
export type TranslationServiceSetInput = {
  /** Its key; left out, the one that is kept stays, for the same kind and address. */
  key?: string | null | undefined;
  /** Of which kind it is. */
  provider: TranslationProvider;
  /** Its address; null: the usual one. */
  url?: string | null | undefined;
};

/** For whom messages are translated, by the company’s own service. Parts left out stay. */
export type TranslationSettingsInput = {
  /** Whether agents may read messages in their language. */
  agents?: boolean | null | undefined;
  /** Whether visitors may read messages in their language. */
  visitors?: boolean | null | undefined;
};

/** Whether somebody is typing. */
export type TypingSetInput = {
  /** The conversation. */
  conversationId: string;
  /** Whether it is a note: colleagues who are here see it, the visitor does not. */
  isNote?: boolean;
  /** True while typing; expires after 6 seconds unless renewed. */
  isTyping: boolean;
  /** What stands in the field; of visitors only, never stored. */
  text?: string | null | undefined;
};

/** Whom to keep out: a visitor, or an address or range. */
export type VisitorBlockInput = {
  /** An address or range, such as 203.0.113.7 or 203.0.113.0/24; at least /16, for IPv6 /32. */
  address?: string | null | undefined;
  /** On this channel only; null: on all. */
  channelId?: string | null | undefined;
  /** 1 to 200 characters. */
  reason: string;
  /** Until when; null: for good. */
  until?: string | null | undefined;
  /** The visitor. */
  visitorId?: string | null | undefined;
};

/** Which visitors to list; parts that are left out do not narrow. */
export type VisitorFilter = {
  /** Only those vouched for, or only others. */
  isVerified?: boolean | null | undefined;
  /** Part of the name, phone, e-mail or company. */
  search?: string | null | undefined;
  /** Only last seen at this moment or later. */
  seenFrom?: string | null | undefined;
  /** Only last seen before this moment. */
  seenTo?: string | null | undefined;
  /** Only with one of these tags. */
  tagIds?: Array<string> | null | undefined;
  /** Only with a tag of one of these VIP levels. */
  vipLevels?: Array<number> | null | undefined;
};

/** What visitors see and may do. Parts left out stay. */
export type VisitorSettingsInput = {
  /** Whether pushes say what was written; else only that something was. */
  pushContent?: boolean | null | undefined;
  /** Whether visitors see what agents have read. */
  readReceiptsToVisitors?: boolean | null | undefined;
  /** Whether visitors see the track and order cards of their own. */
  showOwnCards?: boolean | null | undefined;
  /** Whether visitors may take a transcript with them. */
  transcript?: boolean | null | undefined;
};

/** A new tag. */
export type VisitorTagCreateInput = {
  /** As #RRGGBB. */
  color?: string | null | undefined;
  /** 1 to 50 characters, no other tag’s name. */
  name: string;
  /** 1 to 3; null: no VIP. */
  vipLevel?: number | null | undefined;
};

/** Which tags a visitor shall have. */
export type VisitorTagsSetInput = {
  /** All his tags from now on. */
  tagIds: Array<string>;
  /** A visitor the viewer may see. */
  visitorId: string;
};

/** When the viewing member wants no pushes; over midnight if it ends before it begins. */
export type WebPushQuietInput = {
  /** Minutes after midnight; null with `to`: at no time. */
  from?: number | null | undefined;
  /** The IANA name of the zone by whose clocks it is meant. */
  timeZone: string;
  /** Minutes after midnight; excluded. */
  to?: number | null | undefined;
};

/** A browser of the viewing member. */
export type WebPushSubscribeInput = {
  /** The endpoint of its subscription. */
  endpoint: string;
  /** The keys of its subscription. */
  keys: BrowserKeysInput;
  /** The language of its pushes. */
  locale?: string | null | undefined;
};

/** Which browser to leave alone. */
export type WebPushUnsubscribeInput = {
  /** The endpoint it was subscribed with. */
  endpoint: string;
};

/** A new webhook. */
export type WebhookCreateInput = {
  /** Whether notes are told as well. */
  hasNotes?: boolean | null | undefined;
  /** Whether answers to surveys are told; needs `survey.read`. */
  hasSurveyAnswers?: boolean | null | undefined;
  /** 1 to 80 characters. */
  name: string;
  /** Of `eventTypes`; left out: everything. */
  types?: Array<string> | null | undefined;
  /** A public address. */
  url: string;
};

/** How far a delivery has come. */
export type WebhookDeliveryStatus =
  /** Set aside: refused, or not taken within a day. It can be sent again. */
  | 'DEAD'
  /** Taken by the other side. */
  | 'DELIVERED'
  /** To be sent, for the first time or again. */
  | 'WAITING';

/** Which webhook. */
export type WebhookInput = {
  /** The webhook. */
  webhookId: string;
};

/** What to send again. */
export type WebhookReplayInput = {
  /** These deliveries. */
  deliveryIds?: Array<string> | null | undefined;
  /** Or everything from this position on. */
  fromPosition?: number | null | undefined;
  /** The webhook. */
  webhookId: string;
};

/** A change of a webhook; parts left out stay. */
export type WebhookUpdateInput = {
  /** Whether notes are told as well. */
  hasNotes?: boolean | null | undefined;
  /** Whether answers to surveys are told; needs `survey.read`. */
  hasSurveyAnswers?: boolean | null | undefined;
  /** Whether to send nothing for now. */
  isPaused?: boolean | null | undefined;
  /** 1 to 80 characters. */
  name?: string | null | undefined;
  /** Of `eventTypes`; empty: everything. */
  types?: Array<string> | null | undefined;
  /** A public address. */
  url?: string | null | undefined;
  /** The webhook. */
  webhookId: string;
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

/** A day of the week. */
export type Weekday =
  /** Friday. */
  | 'FRIDAY'
  /** Monday. */
  | 'MONDAY'
  /** Saturday. */
  | 'SATURDAY'
  /** Sunday. */
  | 'SUNDAY'
  /** Thursday. */
  | 'THURSDAY'
  /** Tuesday. */
  | 'TUESDAY'
  /** Wednesday. */
  | 'WEDNESDAY';

/** The hours of one weekday. */
export type WeekdayHoursInput = {
  /** Up to 24, none overlapping another. */
  ranges: Array<TimeRangeInput>;
  /** The day on which the ranges begin. */
  weekday: Weekday;
};

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

/** The corner of the page a widget stands in. */
export type WidgetPosition =
  /** Lower left. */
  | 'BOTTOM_LEFT'
  /** Lower right. */
  | 'BOTTOM_RIGHT'
  /** Upper left. */
  | 'TOP_LEFT'
  /** Upper right. */
  | 'TOP_RIGHT';

/** When a team works. */
export type WorkHoursInput = {
  /** Up to 400 dates. */
  holidays?: Array<HolidayInput>;
  /** Up to 400 dates. */
  specialDays?: Array<SpecialDayInput>;
  /** A zone of the tz database, such as Asia/Shanghai. */
  timeZone: string;
  /** Each weekday at most once; one not named is off. */
  weekly: Array<WeekdayHoursInput>;
};

/** A new schedule. */
export type WorkScheduleCreateInput = {
  /** Its hours. */
  hours: WorkHoursInput;
  /** 1 to 50 characters, no other schedule’s name. */
  name: string;
};

/** Which schedule to delete. */
export type WorkScheduleDeleteInput = {
  /** One that no channel and no group names; not the default one. */
  workScheduleId: string;
};

/** Which hours to look at, and from when. */
export type WorkSchedulePreviewInput = {
  /** How many dates, 1 to 31. */
  days?: number;
  /** The moment to begin with; now unless given. */
  from?: string | null | undefined;
  /** Hours that are not saved yet, in place of a schedule’s. */
  hours?: WorkHoursInput | null | undefined;
  /** A schedule, as it is saved. */
  workScheduleId?: string | null | undefined;
};

/** A change of a schedule; parts left out stay. */
export type WorkScheduleUpdateInput = {
  /** All its hours from now on. */
  hours?: WorkHoursInput | null | undefined;
  /** True makes it the default one in place of the present one. */
  isDefault?: boolean | null | undefined;
  /** 1 to 50 characters, no other schedule’s name. */
  name?: string | null | undefined;
  /** The schedule. */
  workScheduleId: string;
};

export type SenderFragment = { kind: SenderKind, name: string, avatarUrl: string | null };

export type FilePartsFragment = { id: string, name: string, mimeType: string, size: number, url: string };

export type EntryFragment = { id: string, seq: number, clientMessageId: string | null, delivery: DeliveryState, automatic: AutomaticKind | null, createdAt: string, sender: { kind: SenderKind, name: string, avatarUrl: string | null }, content:
    | { __typename: 'ArticleContent' }
    | { __typename: 'EventContent', type: ConversationEventType, text: string }
    | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
    | { __typename: 'FormContent' }
    | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
    | { __typename: 'LinkContent' }
    | { __typename: 'LocationContent' }
    | { __typename: 'MenuContent' }
    | { __typename: 'NoteContent', noteText: string }
    | { __typename: 'OrderContent' }
    | { __typename: 'RecalledContent', by: SenderKind }
    | { __typename: 'StickerContent' }
    | { __typename: 'SurveyInvitationContent' }
    | { __typename: 'TextContent', text: string }
    | { __typename: 'TrackContent' }
    | { __typename: 'VideoContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
    | { __typename: 'VoiceContent' }
  , quote: { id: string, seq: number, content:
      | { __typename: 'ArticleContent' }
      | { __typename: 'EventContent' }
      | { __typename: 'FileContent' }
      | { __typename: 'FormContent' }
      | { __typename: 'ImageContent' }
      | { __typename: 'LinkContent' }
      | { __typename: 'LocationContent' }
      | { __typename: 'MenuContent' }
      | { __typename: 'NoteContent' }
      | { __typename: 'OrderContent' }
      | { __typename: 'RecalledContent' }
      | { __typename: 'StickerContent' }
      | { __typename: 'SurveyInvitationContent' }
      | { __typename: 'TextContent', text: string }
      | { __typename: 'TrackContent' }
      | { __typename: 'VideoContent' }
      | { __typename: 'VoiceContent' }
     } | null };

export type TalkFragment = { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, closeReason: string | null, waitingSince: string | null, acceptedAt: string | null, closedAt: string | null, visitor: { id: string, name: string, conversationCount: number }, agent: { id: string, nickname: string } | null, skillGroup: { id: string, name: string } | null, channel: { id: string, name: string } };

export type MemberFragment = { id: string, nickname: string, email: string, avatarUrl: string | null, status: AgentStatus, capacity: number, activeCount: number, isEnabled: boolean, role: { id: string, name: string, permissions: Array<string> } };

export type SignedInFragment = { accessToken: string, expiresAt: string, viewer: { id: string, nickname: string, email: string, avatarUrl: string | null, status: AgentStatus, capacity: number, activeCount: number, isEnabled: boolean, role: { id: string, name: string, permissions: Array<string> } } };

export type ScheduleFragment = { id: string, name: string, isDefault: boolean, isOnDuty: boolean, opensAt: string | null, hours: { timeZone: string, weekly: Array<{ weekday: Weekday, ranges: Array<{ opens: string, closes: string }> }>, specialDays: Array<{ date: string, name: string | null, ranges: Array<{ opens: string, closes: string }> }>, holidays: Array<{ date: string, name: string | null }> }, channels: Array<{ id: string }>, skillGroups: Array<{ id: string }> };

export type SavedScheduleFragment = { workSchedule: { id: string, name: string, isDefault: boolean, isOnDuty: boolean, opensAt: string | null, hours: { timeZone: string, weekly: Array<{ weekday: Weekday, ranges: Array<{ opens: string, closes: string }> }>, specialDays: Array<{ date: string, name: string | null, ranges: Array<{ opens: string, closes: string }> }>, holidays: Array<{ date: string, name: string | null }> }, channels: Array<{ id: string }>, skillGroups: Array<{ id: string }> }, notices: Array<{ path: string, message: string }> };

type Refusal_AccountTakenError_Fragment = { code: string, reason: string };

type Refusal_AlreadyInvitedError_Fragment = { code: string, reason: string };

type Refusal_AlreadyRatedError_Fragment = { code: string, reason: string };

type Refusal_ConfirmationOutdatedError_Fragment = { code: string, reason: string };

type Refusal_ConflictError_Fragment = { code: string, reason: string };

type Refusal_ConversationClosedError_Fragment = { code: string, reason: string };

type Refusal_EntitlementRequiredError_Fragment = { code: string, reason: string };

type Refusal_FileRefusedError_Fragment = { code: string, reason: string };

type Refusal_IdempotencyKeyReusedError_Fragment = { code: string, reason: string };

type Refusal_InUseError_Fragment = { code: string, reason: string };

type Refusal_InvalidInputError_Fragment = { code: string, reason: string };

type Refusal_LastAdminError_Fragment = { code: string, reason: string };

type Refusal_OpenConversationExistsError_Fragment = { code: string, reason: string };

type Refusal_RecallTooLateError_Fragment = { code: string, reason: string };

type Refusal_SecondFactorRequiredError_Fragment = { code: string, reason: string };

type Refusal_SidePanelForbiddenError_Fragment = { code: string, reason: string };

type Refusal_StatusRequestConflictError_Fragment = { code: string, reason: string };

type Refusal_TagRequiredError_Fragment = { code: string, reason: string };

type Refusal_TargetOfflineError_Fragment = { code: string, reason: string };

type Refusal_TicketConflictError_Fragment = { code: string, reason: string };

type Refusal_TicketMergedError_Fragment = { code: string, reason: string };

type Refusal_TranslationOffError_Fragment = { code: string, reason: string };

type Refusal_WindowClosedError_Fragment = { code: string, reason: string };

export type RefusalFragment =
  | Refusal_AccountTakenError_Fragment
  | Refusal_AlreadyInvitedError_Fragment
  | Refusal_AlreadyRatedError_Fragment
  | Refusal_ConfirmationOutdatedError_Fragment
  | Refusal_ConflictError_Fragment
  | Refusal_ConversationClosedError_Fragment
  | Refusal_EntitlementRequiredError_Fragment
  | Refusal_FileRefusedError_Fragment
  | Refusal_IdempotencyKeyReusedError_Fragment
  | Refusal_InUseError_Fragment
  | Refusal_InvalidInputError_Fragment
  | Refusal_LastAdminError_Fragment
  | Refusal_OpenConversationExistsError_Fragment
  | Refusal_RecallTooLateError_Fragment
  | Refusal_SecondFactorRequiredError_Fragment
  | Refusal_SidePanelForbiddenError_Fragment
  | Refusal_StatusRequestConflictError_Fragment
  | Refusal_TagRequiredError_Fragment
  | Refusal_TargetOfflineError_Fragment
  | Refusal_TicketConflictError_Fragment
  | Refusal_TicketMergedError_Fragment
  | Refusal_TranslationOffError_Fragment
  | Refusal_WindowClosedError_Fragment
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


export type ConversationQuery = { conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, closeReason: string | null, waitingSince: string | null, acceptedAt: string | null, closedAt: string | null, lastMessage: { id: string, seq: number, clientMessageId: string | null, delivery: DeliveryState, automatic: AutomaticKind | null, createdAt: string, sender: { kind: SenderKind, name: string, avatarUrl: string | null }, content:
        | { __typename: 'ArticleContent' }
        | { __typename: 'EventContent', type: ConversationEventType, text: string }
        | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
        | { __typename: 'FormContent' }
        | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
        | { __typename: 'LinkContent' }
        | { __typename: 'LocationContent' }
        | { __typename: 'MenuContent' }
        | { __typename: 'NoteContent', noteText: string }
        | { __typename: 'OrderContent' }
        | { __typename: 'RecalledContent', by: SenderKind }
        | { __typename: 'StickerContent' }
        | { __typename: 'SurveyInvitationContent' }
        | { __typename: 'TextContent', text: string }
        | { __typename: 'TrackContent' }
        | { __typename: 'VideoContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
        | { __typename: 'VoiceContent' }
      , quote: { id: string, seq: number, content:
          | { __typename: 'ArticleContent' }
          | { __typename: 'EventContent' }
          | { __typename: 'FileContent' }
          | { __typename: 'FormContent' }
          | { __typename: 'ImageContent' }
          | { __typename: 'LinkContent' }
          | { __typename: 'LocationContent' }
          | { __typename: 'MenuContent' }
          | { __typename: 'NoteContent' }
          | { __typename: 'OrderContent' }
          | { __typename: 'RecalledContent' }
          | { __typename: 'StickerContent' }
          | { __typename: 'SurveyInvitationContent' }
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


export type LogQuery = { conversation: { lastSeq: number, messages: { nodes: Array<{ id: string, seq: number, clientMessageId: string | null, delivery: DeliveryState, automatic: AutomaticKind | null, createdAt: string, sender: { kind: SenderKind, name: string, avatarUrl: string | null }, content:
          | { __typename: 'ArticleContent' }
          | { __typename: 'EventContent', type: ConversationEventType, text: string }
          | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'FormContent' }
          | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'LinkContent' }
          | { __typename: 'LocationContent' }
          | { __typename: 'MenuContent' }
          | { __typename: 'NoteContent', noteText: string }
          | { __typename: 'OrderContent' }
          | { __typename: 'RecalledContent', by: SenderKind }
          | { __typename: 'StickerContent' }
          | { __typename: 'SurveyInvitationContent' }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'TrackContent' }
          | { __typename: 'VideoContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'VoiceContent' }
        , quote: { id: string, seq: number, content:
            | { __typename: 'ArticleContent' }
            | { __typename: 'EventContent' }
            | { __typename: 'FileContent' }
            | { __typename: 'FormContent' }
            | { __typename: 'ImageContent' }
            | { __typename: 'LinkContent' }
            | { __typename: 'LocationContent' }
            | { __typename: 'MenuContent' }
            | { __typename: 'NoteContent' }
            | { __typename: 'OrderContent' }
            | { __typename: 'RecalledContent' }
            | { __typename: 'StickerContent' }
            | { __typename: 'SurveyInvitationContent' }
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
    | { __typename: 'SecondFactorRequiredError', code: string, reason: string }
    | { __typename: 'SignInPayload', accessToken: string, expiresAt: string, viewer: { id: string, nickname: string, email: string, avatarUrl: string | null, status: AgentStatus, capacity: number, activeCount: number, isEnabled: boolean, role: { id: string, name: string, permissions: Array<string> } } }
   };

export type TokenRefreshMutationVariables = Exact<{ [key: string]: never; }>;


export type TokenRefreshMutation = { tokenRefresh:
    | { __typename: 'InvalidInputError', code: string, reason: string }
    | { __typename: 'SecondFactorRequiredError', code: string, reason: string }
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
    | { __typename: 'MessageSendPayload', message: { id: string, seq: number, clientMessageId: string | null, delivery: DeliveryState, automatic: AutomaticKind | null, createdAt: string, sender: { kind: SenderKind, name: string, avatarUrl: string | null }, content:
          | { __typename: 'ArticleContent' }
          | { __typename: 'EventContent', type: ConversationEventType, text: string }
          | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'FormContent' }
          | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'LinkContent' }
          | { __typename: 'LocationContent' }
          | { __typename: 'MenuContent' }
          | { __typename: 'NoteContent', noteText: string }
          | { __typename: 'OrderContent' }
          | { __typename: 'RecalledContent', by: SenderKind }
          | { __typename: 'StickerContent' }
          | { __typename: 'SurveyInvitationContent' }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'TrackContent' }
          | { __typename: 'VideoContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'VoiceContent' }
        , quote: { id: string, seq: number, content:
            | { __typename: 'ArticleContent' }
            | { __typename: 'EventContent' }
            | { __typename: 'FileContent' }
            | { __typename: 'FormContent' }
            | { __typename: 'ImageContent' }
            | { __typename: 'LinkContent' }
            | { __typename: 'LocationContent' }
            | { __typename: 'MenuContent' }
            | { __typename: 'NoteContent' }
            | { __typename: 'OrderContent' }
            | { __typename: 'RecalledContent' }
            | { __typename: 'StickerContent' }
            | { __typename: 'SurveyInvitationContent' }
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
    | { __typename: 'MessageRecallPayload', message: { id: string, seq: number, clientMessageId: string | null, delivery: DeliveryState, automatic: AutomaticKind | null, createdAt: string, sender: { kind: SenderKind, name: string, avatarUrl: string | null }, content:
          | { __typename: 'ArticleContent' }
          | { __typename: 'EventContent', type: ConversationEventType, text: string }
          | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'FormContent' }
          | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'LinkContent' }
          | { __typename: 'LocationContent' }
          | { __typename: 'MenuContent' }
          | { __typename: 'NoteContent', noteText: string }
          | { __typename: 'OrderContent' }
          | { __typename: 'RecalledContent', by: SenderKind }
          | { __typename: 'StickerContent' }
          | { __typename: 'SurveyInvitationContent' }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'TrackContent' }
          | { __typename: 'VideoContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'VoiceContent' }
        , quote: { id: string, seq: number, content:
            | { __typename: 'ArticleContent' }
            | { __typename: 'EventContent' }
            | { __typename: 'FileContent' }
            | { __typename: 'FormContent' }
            | { __typename: 'ImageContent' }
            | { __typename: 'LinkContent' }
            | { __typename: 'LocationContent' }
            | { __typename: 'MenuContent' }
            | { __typename: 'NoteContent' }
            | { __typename: 'OrderContent' }
            | { __typename: 'RecalledContent' }
            | { __typename: 'StickerContent' }
            | { __typename: 'SurveyInvitationContent' }
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
    | { __typename: 'OpenConversationExistsError', code: string, reason: string }
    | { __typename: 'TargetOfflineError', code: string, reason: string }
    | { __typename: 'WindowClosedError', code: string, reason: string }
   };

export type ConversationCloseMutationVariables = Exact<{
  input: ConversationCloseInput;
}>;


export type ConversationCloseMutation = { conversationClose:
    | { __typename: 'ConflictError', code: string, reason: string }
    | { __typename: 'ConversationClosedError', code: string, reason: string }
    | { __typename: 'ConversationPayload', conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, closeReason: string | null, waitingSince: string | null, acceptedAt: string | null, closedAt: string | null, visitor: { id: string, name: string, conversationCount: number }, agent: { id: string, nickname: string } | null, skillGroup: { id: string, name: string } | null, channel: { id: string, name: string } } }
    | { __typename: 'InvalidInputError', code: string, reason: string }
    | { __typename: 'TagRequiredError', code: string, reason: string }
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


export type MessagesSubscription = { messages: { id: string, seq: number, clientMessageId: string | null, delivery: DeliveryState, automatic: AutomaticKind | null, createdAt: string, sender: { kind: SenderKind, name: string, avatarUrl: string | null }, content:
      | { __typename: 'ArticleContent' }
      | { __typename: 'EventContent', type: ConversationEventType, text: string }
      | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'FormContent' }
      | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'LinkContent' }
      | { __typename: 'LocationContent' }
      | { __typename: 'MenuContent' }
      | { __typename: 'NoteContent', noteText: string }
      | { __typename: 'OrderContent' }
      | { __typename: 'RecalledContent', by: SenderKind }
      | { __typename: 'StickerContent' }
      | { __typename: 'SurveyInvitationContent' }
      | { __typename: 'TextContent', text: string }
      | { __typename: 'TrackContent' }
      | { __typename: 'VideoContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'VoiceContent' }
    , quote: { id: string, seq: number, content:
        | { __typename: 'ArticleContent' }
        | { __typename: 'EventContent' }
        | { __typename: 'FileContent' }
        | { __typename: 'FormContent' }
        | { __typename: 'ImageContent' }
        | { __typename: 'LinkContent' }
        | { __typename: 'LocationContent' }
        | { __typename: 'MenuContent' }
        | { __typename: 'NoteContent' }
        | { __typename: 'OrderContent' }
        | { __typename: 'RecalledContent' }
        | { __typename: 'StickerContent' }
        | { __typename: 'SurveyInvitationContent' }
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

export type WorkSchedulesQueryVariables = Exact<{
  at?: string | null | undefined;
}>;


export type WorkSchedulesQuery = { workSchedules: Array<{ id: string, name: string, isDefault: boolean, isOnDuty: boolean, opensAt: string | null, isOnDutyThen: boolean, hours: { timeZone: string, weekly: Array<{ weekday: Weekday, ranges: Array<{ opens: string, closes: string }> }>, specialDays: Array<{ date: string, name: string | null, ranges: Array<{ opens: string, closes: string }> }>, holidays: Array<{ date: string, name: string | null }> }, channels: Array<{ id: string }>, skillGroups: Array<{ id: string }> }> };

export type WorkSchedulePreviewQueryVariables = Exact<{
  input: WorkSchedulePreviewInput;
}>;


export type WorkSchedulePreviewQuery = { workSchedulePreview:
    | { __typename: 'InvalidInputError', code: string, reason: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'WorkSchedulePreview', isOnDuty: boolean, changesAt: string | null, days: Array<{ date: string, weekday: Weekday, rule: DayRule, name: string | null, spans: Array<{ startsAt: string, endsAt: string }> }> }
   };

export type WorkScheduleCreateMutationVariables = Exact<{
  input: WorkScheduleCreateInput;
}>;


export type WorkScheduleCreateMutation = { workScheduleCreate:
    | { __typename: 'InvalidInputError', code: string, reason: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'WorkSchedulePayload', workSchedule: { id: string, name: string, isDefault: boolean, isOnDuty: boolean, opensAt: string | null, hours: { timeZone: string, weekly: Array<{ weekday: Weekday, ranges: Array<{ opens: string, closes: string }> }>, specialDays: Array<{ date: string, name: string | null, ranges: Array<{ opens: string, closes: string }> }>, holidays: Array<{ date: string, name: string | null }> }, channels: Array<{ id: string }>, skillGroups: Array<{ id: string }> }, notices: Array<{ path: string, message: string }> }
   };

export type WorkScheduleUpdateMutationVariables = Exact<{
  input: WorkScheduleUpdateInput;
}>;


export type WorkScheduleUpdateMutation = { workScheduleUpdate:
    | { __typename: 'InvalidInputError', code: string, reason: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'WorkSchedulePayload', workSchedule: { id: string, name: string, isDefault: boolean, isOnDuty: boolean, opensAt: string | null, hours: { timeZone: string, weekly: Array<{ weekday: Weekday, ranges: Array<{ opens: string, closes: string }> }>, specialDays: Array<{ date: string, name: string | null, ranges: Array<{ opens: string, closes: string }> }>, holidays: Array<{ date: string, name: string | null }> }, channels: Array<{ id: string }>, skillGroups: Array<{ id: string }> }, notices: Array<{ path: string, message: string }> }
   };

export type WorkScheduleDeleteMutationVariables = Exact<{
  input: WorkScheduleDeleteInput;
}>;


export type WorkScheduleDeleteMutation = { workScheduleDelete:
    | { __typename: 'InUseError', code: string, reason: string }
    | { __typename: 'WorkScheduleDeletePayload', workScheduleId: string }
   };

export type SkillGroupUpdateMutationVariables = Exact<{
  input: SkillGroupUpdateInput;
}>;


export type SkillGroupUpdateMutation = { skillGroupUpdate:
    | { __typename: 'InvalidInputError', code: string, reason: string }
    | { __typename: 'SkillGroupPayload', skillGroup: { id: string, name: string, isOnDuty: boolean } }
   };

export type DutyQueryVariables = Exact<{ [key: string]: never; }>;


export type DutyQuery = { channels: Array<{ id: string, isOnDuty: boolean, opensAt: string | null, workSchedule: { id: string } | null }>, skillGroups: Array<{ id: string, isOnDuty: boolean, opensAt: string | null, workSchedule: { id: string } | null }> };

export type ClosingTimerPartsFragment = { isOn: boolean, afterMs: number, text: string | null, tagIds: Array<string>, remark: string | null };

export type SettingsPartsFragment = { routing: { previousAgentDays: number, namedAgentMode: NamedAgentMode, graceMs: number, queueLimit: number }, timers: { queueReminder: { isOn: boolean, afterMs: number, everyMs: number, times: number, text: string | null }, queueTimeout: { isOn: boolean, afterMs: number, text: string | null, tagIds: Array<string>, remark: string | null }, slowAnswer: { isOn: boolean, afterMs: number, text: string | null }, visitorSilent: { isOn: boolean, afterMs: number, text: string | null, tagIds: Array<string>, remark: string | null }, inactive: { isOn: boolean, afterMs: number, text: string | null, tagIds: Array<string>, remark: string | null } }, survey: { isAutomatic: boolean, automaticKinds: Array<ChannelKind>, levels: Array<{ score: number, name: string, tags: Array<string>, isMultiple: boolean }> } };

export type SettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsQuery = { tenant: { id: string, plan: Plan, entitlements: Array<Entitlement>, settings: { routing: { previousAgentDays: number, namedAgentMode: NamedAgentMode, graceMs: number, queueLimit: number }, timers: { queueReminder: { isOn: boolean, afterMs: number, everyMs: number, times: number, text: string | null }, queueTimeout: { isOn: boolean, afterMs: number, text: string | null, tagIds: Array<string>, remark: string | null }, slowAnswer: { isOn: boolean, afterMs: number, text: string | null }, visitorSilent: { isOn: boolean, afterMs: number, text: string | null, tagIds: Array<string>, remark: string | null }, inactive: { isOn: boolean, afterMs: number, text: string | null, tagIds: Array<string>, remark: string | null } }, survey: { isAutomatic: boolean, automaticKinds: Array<ChannelKind>, levels: Array<{ score: number, name: string, tags: Array<string>, isMultiple: boolean }> } } } };

export type TenantSettingsUpdateMutationVariables = Exact<{
  input: TenantSettingsUpdateInput;
}>;


export type TenantSettingsUpdateMutation = { tenantSettingsUpdate:
    | { __typename: 'InvalidInputError', code: string, reason: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'TenantPayload', tenant: { id: string, settings: { routing: { previousAgentDays: number, namedAgentMode: NamedAgentMode, graceMs: number, queueLimit: number }, timers: { queueReminder: { isOn: boolean, afterMs: number, everyMs: number, times: number, text: string | null }, queueTimeout: { isOn: boolean, afterMs: number, text: string | null, tagIds: Array<string>, remark: string | null }, slowAnswer: { isOn: boolean, afterMs: number, text: string | null }, visitorSilent: { isOn: boolean, afterMs: number, text: string | null, tagIds: Array<string>, remark: string | null }, inactive: { isOn: boolean, afterMs: number, text: string | null, tagIds: Array<string>, remark: string | null } }, survey: { isAutomatic: boolean, automaticKinds: Array<ChannelKind>, levels: Array<{ score: number, name: string, tags: Array<string>, isMultiple: boolean }> } } } }
   };

export type MessagesDeliveredMutationVariables = Exact<{
  input: MessagesDeliveredInput;
}>;


export type MessagesDeliveredMutation = { messagesDelivered: boolean };

export type BlacklistQueryVariables = Exact<{ [key: string]: never; }>;


export type BlacklistQuery = { blacklist: { nodes: Array<{ id: string, address: string | null, reason: string, visitor: { id: string } | null }> } };

export type VisitorBlockMutationVariables = Exact<{
  input: VisitorBlockInput;
}>;


export type VisitorBlockMutation = { visitorBlock:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'VisitorBlockPayload', entry: { id: string, address: string | null } }
   };

export type BlacklistRemoveMutationVariables = Exact<{
  input: BlacklistRemoveInput;
}>;


export type BlacklistRemoveMutation = { blacklistRemove: boolean };

export type VisitorStandingQueryVariables = Exact<{
  id: string;
}>;


export type VisitorStandingQuery = { conversation: { closeReason: string | null, visitor: { isBlocked: boolean, pages: Array<{ url: string, title: string | null, referrer: string | null }>, consents: Array<{ version: string, locale: string, withdrawnAt: string | null }> } } | null };

export type CarriedEntryFragment = { id: string, seq: number, delivery: DeliveryState, deliveryReason: string | null, content:
    | { __typename: 'ArticleContent' }
    | { __typename: 'EventContent' }
    | { __typename: 'FileContent', file: { name: string, mimeType: string } }
    | { __typename: 'FormContent' }
    | { __typename: 'ImageContent', width: number }
    | { __typename: 'LinkContent' }
    | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null }
    | { __typename: 'MenuContent' }
    | { __typename: 'NoteContent' }
    | { __typename: 'OrderContent' }
    | { __typename: 'RecalledContent' }
    | { __typename: 'StickerContent' }
    | { __typename: 'SurveyInvitationContent' }
    | { __typename: 'TextContent', text: string }
    | { __typename: 'TrackContent' }
    | { __typename: 'VideoContent' }
    | { __typename: 'VoiceContent', durationMs: number, file: { name: string, mimeType: string, url: string } }
   };

export type CarriedTalkFragment = { id: string, status: ConversationStatus, closeReason: string | null, visitor: { id: string, name: string, avatarUrl: string | null, attributes: Array<{ key: string, value: string }> }, agent: { id: string } | null, skillGroup: { id: string } | null, window: { closesAt: string | null, remaining: number | null } | null };

export type CarriedTalksQueryVariables = Exact<{
  filter?: ConversationFilter | null | undefined;
}>;


export type CarriedTalksQuery = { conversations: { nodes: Array<{ id: string, status: ConversationStatus, closeReason: string | null, visitor: { id: string, name: string, avatarUrl: string | null, attributes: Array<{ key: string, value: string }> }, agent: { id: string } | null, skillGroup: { id: string } | null, window: { closesAt: string | null, remaining: number | null } | null }> } };

export type CarriedTalkQueryVariables = Exact<{
  id: string;
}>;


export type CarriedTalkQuery = { conversation: { id: string, status: ConversationStatus, closeReason: string | null, messages: { nodes: Array<{ id: string, seq: number, delivery: DeliveryState, deliveryReason: string | null, content:
          | { __typename: 'ArticleContent' }
          | { __typename: 'EventContent' }
          | { __typename: 'FileContent', file: { name: string, mimeType: string } }
          | { __typename: 'FormContent' }
          | { __typename: 'ImageContent', width: number }
          | { __typename: 'LinkContent' }
          | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null }
          | { __typename: 'MenuContent' }
          | { __typename: 'NoteContent' }
          | { __typename: 'OrderContent' }
          | { __typename: 'RecalledContent' }
          | { __typename: 'StickerContent' }
          | { __typename: 'SurveyInvitationContent' }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'TrackContent' }
          | { __typename: 'VideoContent' }
          | { __typename: 'VoiceContent', durationMs: number, file: { name: string, mimeType: string, url: string } }
         }> }, visitor: { id: string, name: string, avatarUrl: string | null, attributes: Array<{ key: string, value: string }> }, agent: { id: string } | null, skillGroup: { id: string } | null, window: { closesAt: string | null, remaining: number | null } | null } | null };

export type CarriedMessagesSubscriptionVariables = Exact<{
  conversationId: string;
  after: number;
}>;


export type CarriedMessagesSubscription = { messages: { id: string, seq: number, delivery: DeliveryState, deliveryReason: string | null, content:
      | { __typename: 'ArticleContent' }
      | { __typename: 'EventContent' }
      | { __typename: 'FileContent', file: { name: string, mimeType: string } }
      | { __typename: 'FormContent' }
      | { __typename: 'ImageContent', width: number }
      | { __typename: 'LinkContent' }
      | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null }
      | { __typename: 'MenuContent' }
      | { __typename: 'NoteContent' }
      | { __typename: 'OrderContent' }
      | { __typename: 'RecalledContent' }
      | { __typename: 'StickerContent' }
      | { __typename: 'SurveyInvitationContent' }
      | { __typename: 'TextContent', text: string }
      | { __typename: 'TrackContent' }
      | { __typename: 'VideoContent' }
      | { __typename: 'VoiceContent', durationMs: number, file: { name: string, mimeType: string, url: string } }
     } };

export type CarriedInboxSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type CarriedInboxSubscription = { inbox: { isGone: boolean, conversation: { id: string, status: ConversationStatus, closeReason: string | null, visitor: { id: string, name: string, avatarUrl: string | null, attributes: Array<{ key: string, value: string }> }, agent: { id: string } | null, skillGroup: { id: string } | null, window: { closesAt: string | null, remaining: number | null } | null } } };

export type MessageResendMutationVariables = Exact<{
  input: MessageResendInput;
}>;


export type MessageResendMutation = { messageResend:
    | { __typename: 'ConflictError', code: string }
    | { __typename: 'MessageResendPayload', message: { id: string, delivery: DeliveryState } }
   };

export type MessagePreviewQueryVariables = Exact<{
  input: MessagePreviewInput;
}>;


export type MessagePreviewQuery = { messagePreview:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'MessagePreview', parts: Array<string>, isChanged: boolean }
   };

export type BoundChannelFragment = { id: string, name: string, key: string, kind: ChannelKind, isEnabled: boolean, offHoursMode: OffHoursMode, callbackUrl: string | null, health: { state: ChannelHealthState, words: string, lastInAt: string | null, lastOutAt: string | null, lastError: string | null, checkedAt: string | null, expiresAt: string | null, advice: Array<string>, received: number, sent: number, failed: number, pending: number } | null, binding: { account: string, verifiedAt: string | null, fields: Array<{ name: string, value: string | null, isSet: boolean }>, reactions: Array<{ event: ChannelEvent, key: string | null, text: string | null, startsConversation: boolean, skillGroupId: string | null }> } | null };

export type BoundChannelsQueryVariables = Exact<{ [key: string]: never; }>;


export type BoundChannelsQuery = { channels: Array<{ id: string, name: string, key: string, kind: ChannelKind, isEnabled: boolean, offHoursMode: OffHoursMode, callbackUrl: string | null, health: { state: ChannelHealthState, words: string, lastInAt: string | null, lastOutAt: string | null, lastError: string | null, checkedAt: string | null, expiresAt: string | null, advice: Array<string>, received: number, sent: number, failed: number, pending: number } | null, binding: { account: string, verifiedAt: string | null, fields: Array<{ name: string, value: string | null, isSet: boolean }>, reactions: Array<{ event: ChannelEvent, key: string | null, text: string | null, startsConversation: boolean, skillGroupId: string | null }> } | null }> };

export type ChannelBindMutationVariables = Exact<{
  input: ChannelBindInput;
}>;


export type ChannelBindMutation = { channelBind:
    | { __typename: 'AccountTakenError', code: string, message: string }
    | { __typename: 'ChannelBindPayload', secret: string | null, channel: { id: string, name: string, key: string, kind: ChannelKind, isEnabled: boolean, offHoursMode: OffHoursMode, callbackUrl: string | null, health: { state: ChannelHealthState, words: string, lastInAt: string | null, lastOutAt: string | null, lastError: string | null, checkedAt: string | null, expiresAt: string | null, advice: Array<string>, received: number, sent: number, failed: number, pending: number } | null, binding: { account: string, verifiedAt: string | null, fields: Array<{ name: string, value: string | null, isSet: boolean }>, reactions: Array<{ event: ChannelEvent, key: string | null, text: string | null, startsConversation: boolean, skillGroupId: string | null }> } | null } }
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
    | { __typename: 'ChannelUnbindPayload', closedConversations: number, channel: { id: string, name: string, key: string, kind: ChannelKind, isEnabled: boolean, offHoursMode: OffHoursMode, callbackUrl: string | null, health: { state: ChannelHealthState, words: string, lastInAt: string | null, lastOutAt: string | null, lastError: string | null, checkedAt: string | null, expiresAt: string | null, advice: Array<string>, received: number, sent: number, failed: number, pending: number } | null, binding: { account: string, verifiedAt: string | null, fields: Array<{ name: string, value: string | null, isSet: boolean }>, reactions: Array<{ event: ChannelEvent, key: string | null, text: string | null, startsConversation: boolean, skillGroupId: string | null }> } | null } }
    | { __typename: 'ConfirmationOutdatedError', openConversations: number, code: string, message: string }
   };

export type ChannelSettingsUpdateMutationVariables = Exact<{
  input: ChannelSettingsUpdateInput;
}>;


export type ChannelSettingsUpdateMutation = { channelSettingsUpdate:
    | { __typename: 'ChannelPayload', channel: { id: string, settings: { locale: string, launcherText: string | null, width: number, position: WidgetPosition, fileKinds: Array<FileKind>, pageParameters: Array<string>, quickButtons: Array<{ id: string, kind: QuickButtonKind, label: string, url: string | null, text: string | null }>, welcomeMenu: Array<{ id: string, kind: MenuEntryKind, text: string, skillGroupId: string | null }>, ticketForm: { categories: Array<string>, fields: Array<{ field: TicketFieldName, isShown: boolean, isRequired: boolean }> } } } }
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string }> }
   };

export type ExportPartsFragment = { id: string, kind: ExportKind, format: ExportFormat, state: ExportState, rows: number, expiresAt: string | null, agent: { id: string }, files: Array<{ id: string, name: string, part: number, rows: number, size: number }>, fetches: Array<{ exportFileId: string, agent: { id: string } }> };

export type ExportsQueryVariables = Exact<{ [key: string]: never; }>;


export type ExportsQuery = { exports: { nodes: Array<{ id: string, kind: ExportKind, format: ExportFormat, state: ExportState, rows: number, expiresAt: string | null, agent: { id: string }, files: Array<{ id: string, name: string, part: number, rows: number, size: number }>, fetches: Array<{ exportFileId: string, agent: { id: string } }> }> } };

export type ExportCreateMutationVariables = Exact<{
  input: ExportCreateInput;
}>;


export type ExportCreateMutation = { exportCreate: { export: { id: string, state: ExportState } } };

export type ExportFileFetchMutationVariables = Exact<{
  input: ExportFileFetchInput;
}>;


export type ExportFileFetchMutation = { exportFileFetch: { url: string } };

export type ChannelIdentitySecretRotateMutationVariables = Exact<{
  input: ChannelIdentitySecretRotateInput;
}>;


export type ChannelIdentitySecretRotateMutation = { channelIdentitySecretRotate:
    | { __typename: 'ChannelIdentitySecretPayload', secret: string | null, channel: { id: string, identitySecretHint: string | null } }
    | { __typename: 'InvalidInputError', code: string, message: string }
   };

export type IdentityCheckQueryVariables = Exact<{
  input: IdentityCheckInput;
}>;


export type IdentityCheckQuery = { identityCheck: { isValid: boolean, problem: IdentityProblem | null, words: string, userId: string | null, expiresAt: string | null } };

export type JobQueuesQueryVariables = Exact<{ [key: string]: never; }>;


export type JobQueuesQuery = { jobQueues: Array<{ area: JobArea, waiting: number, active: number, delayed: number, failed: number, oldestAt: string | null }> };

export type FailedJobsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  area?: JobArea | null | undefined;
}>;


export type FailedJobsQuery = { failedJobs: { nodes: Array<{ id: string, area: JobArea, title: string, reason: string, attempts: number, createdAt: string, failedAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FailedJobsRetryMutationVariables = Exact<{
  input: FailedJobsInput;
}>;


export type FailedJobsRetryMutation = { failedJobsRetry: { count: number } };

export type FailedJobsDiscardMutationVariables = Exact<{
  input: FailedJobsInput;
}>;


export type FailedJobsDiscardMutation = { failedJobsDiscard: { count: number } };

export type JobLedgersQueryVariables = Exact<{ [key: string]: never; }>;


export type JobLedgersQuery = { jobLedgers: Array<{ kind: JobLedgerKind, waiting: number, delayed: number, failed: number, oldestAt: string | null }> };

export type LogKindsQueryVariables = Exact<{
  id: string;
}>;


export type LogKindsQuery = { conversation: { messages: { nodes: Array<{ id: string, content:
          | { __typename: 'ArticleContent', cards: Array<{ title: string, url: string }> }
          | { __typename: 'EventContent' }
          | { __typename: 'FileContent' }
          | { __typename: 'FormContent', title: string, isAnswered: boolean, answers: Array<{ key: string, value: string }> }
          | { __typename: 'ImageContent' }
          | { __typename: 'LinkContent', url: string, title: string }
          | { __typename: 'LocationContent' }
          | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
          | { __typename: 'NoteContent' }
          | { __typename: 'OrderContent' }
          | { __typename: 'RecalledContent' }
          | { __typename: 'StickerContent' }
          | { __typename: 'SurveyInvitationContent' }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'TrackContent' }
          | { __typename: 'VideoContent' }
          | { __typename: 'VoiceContent' }
         }> }, visitor: { name: string } } | null };

export type MailAccountPartsFragment = { isOn: boolean, afterMinutes: number, address: string, senderName: string | null, username: string, lastError: string | null, failingSince: string | null, lastSentAt: string | null, lastFetchedAt: string | null, oauth: { tokenUrl: string, clientId: string, scope: string | null } | null, smtp: { host: string, port: number, security: MailSecurity }, imap: { host: string, port: number, security: MailSecurity } };

export type MailAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type MailAccountQuery = { mailAccount: { isOn: boolean, afterMinutes: number, address: string, senderName: string | null, username: string, lastError: string | null, failingSince: string | null, lastSentAt: string | null, lastFetchedAt: string | null, oauth: { tokenUrl: string, clientId: string, scope: string | null } | null, smtp: { host: string, port: number, security: MailSecurity }, imap: { host: string, port: number, security: MailSecurity } } | null };

export type MailsQueryVariables = Exact<{ [key: string]: never; }>;


export type MailsQuery = { mails: Array<{ id: string, kind: MailKind, status: MailStatus, address: string, reason: string | null, conversationId: string | null, ticketId: string | null, sentAt: string | null }> };

export type VisitorBounceQueryVariables = Exact<{
  id: string;
}>;


export type VisitorBounceQuery = { visitor: { email: string | null, emailBounce: { reason: string, bouncedAt: string } | null } | null };

export type MailAccountSetMutationVariables = Exact<{
  input: MailAccountSetInput;
}>;


export type MailAccountSetMutation = { mailAccountSet:
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'MailAccountPayload', account: { isOn: boolean, afterMinutes: number, address: string, senderName: string | null, username: string, lastError: string | null, failingSince: string | null, lastSentAt: string | null, lastFetchedAt: string | null, oauth: { tokenUrl: string, clientId: string, scope: string | null } | null, smtp: { host: string, port: number, security: MailSecurity }, imap: { host: string, port: number, security: MailSecurity } } | null }
   };

export type MailAccountRemoveMutationVariables = Exact<{ [key: string]: never; }>;


export type MailAccountRemoveMutation = { mailAccountRemove: { account: { isOn: boolean, afterMinutes: number, address: string, senderName: string | null, username: string, lastError: string | null, failingSince: string | null, lastSentAt: string | null, lastFetchedAt: string | null, oauth: { tokenUrl: string, clientId: string, scope: string | null } | null, smtp: { host: string, port: number, security: MailSecurity }, imap: { host: string, port: number, security: MailSecurity } } | null } };

export type MaskedEntryFragment = { id: string, hasMasked: boolean, viewerCanReveal: boolean, content:
    | { __typename: 'ArticleContent' }
    | { __typename: 'EventContent' }
    | { __typename: 'FileContent' }
    | { __typename: 'FormContent' }
    | { __typename: 'ImageContent' }
    | { __typename: 'LinkContent' }
    | { __typename: 'LocationContent', title: string | null, address: string | null }
    | { __typename: 'MenuContent' }
    | { __typename: 'NoteContent', noteText: string }
    | { __typename: 'OrderContent' }
    | { __typename: 'RecalledContent' }
    | { __typename: 'StickerContent' }
    | { __typename: 'SurveyInvitationContent' }
    | { __typename: 'TextContent', text: string }
    | { __typename: 'TrackContent' }
    | { __typename: 'VideoContent' }
    | { __typename: 'VoiceContent' }
  , quote: { content:
      | { text: string }
      | Record<PropertyKey, never>
     } | null };

export type MaskedLogQueryVariables = Exact<{
  id: string;
}>;


export type MaskedLogQuery = { conversation: { lastMessage: { id: string, hasMasked: boolean, viewerCanReveal: boolean, content:
        | { __typename: 'ArticleContent' }
        | { __typename: 'EventContent' }
        | { __typename: 'FileContent' }
        | { __typename: 'FormContent' }
        | { __typename: 'ImageContent' }
        | { __typename: 'LinkContent' }
        | { __typename: 'LocationContent', title: string | null, address: string | null }
        | { __typename: 'MenuContent' }
        | { __typename: 'NoteContent', noteText: string }
        | { __typename: 'OrderContent' }
        | { __typename: 'RecalledContent' }
        | { __typename: 'StickerContent' }
        | { __typename: 'SurveyInvitationContent' }
        | { __typename: 'TextContent', text: string }
        | { __typename: 'TrackContent' }
        | { __typename: 'VideoContent' }
        | { __typename: 'VoiceContent' }
      , quote: { content:
          | { text: string }
          | Record<PropertyKey, never>
         } | null } | null, messages: { nodes: Array<{ id: string, hasMasked: boolean, viewerCanReveal: boolean, content:
          | { __typename: 'ArticleContent' }
          | { __typename: 'EventContent' }
          | { __typename: 'FileContent' }
          | { __typename: 'FormContent' }
          | { __typename: 'ImageContent' }
          | { __typename: 'LinkContent' }
          | { __typename: 'LocationContent', title: string | null, address: string | null }
          | { __typename: 'MenuContent' }
          | { __typename: 'NoteContent', noteText: string }
          | { __typename: 'OrderContent' }
          | { __typename: 'RecalledContent' }
          | { __typename: 'StickerContent' }
          | { __typename: 'SurveyInvitationContent' }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'TrackContent' }
          | { __typename: 'VideoContent' }
          | { __typename: 'VoiceContent' }
        , quote: { content:
            | { text: string }
            | Record<PropertyKey, never>
           } | null }> } } | null };

export type MaskedSearchQueryVariables = Exact<{
  text: string;
}>;


export type MaskedSearchQuery = { search: { messages: Array<{ message: { id: string, hasMasked: boolean, viewerCanReveal: boolean, content:
          | { __typename: 'ArticleContent' }
          | { __typename: 'EventContent' }
          | { __typename: 'FileContent' }
          | { __typename: 'FormContent' }
          | { __typename: 'ImageContent' }
          | { __typename: 'LinkContent' }
          | { __typename: 'LocationContent', title: string | null, address: string | null }
          | { __typename: 'MenuContent' }
          | { __typename: 'NoteContent', noteText: string }
          | { __typename: 'OrderContent' }
          | { __typename: 'RecalledContent' }
          | { __typename: 'StickerContent' }
          | { __typename: 'SurveyInvitationContent' }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'TrackContent' }
          | { __typename: 'VideoContent' }
          | { __typename: 'VoiceContent' }
        , quote: { content:
            | { text: string }
            | Record<PropertyKey, never>
           } | null } }> }, conversations: { nodes: Array<{ id: string }> }, tickets: { nodes: Array<{ id: string }> } };

export type MaskedTicketQueryVariables = Exact<{
  id: string;
}>;


export type MaskedTicketQuery = { ticket: { subject: string | null, content: string, hasMasked: boolean, viewerCanReveal: boolean, comments: { nodes: Array<{ id: string, text: string, hasMasked: boolean }> }, transcript: { nodes: Array<{ id: string, hasMasked: boolean, viewerCanReveal: boolean, content:
          | { __typename: 'ArticleContent' }
          | { __typename: 'EventContent' }
          | { __typename: 'FileContent' }
          | { __typename: 'FormContent' }
          | { __typename: 'ImageContent' }
          | { __typename: 'LinkContent' }
          | { __typename: 'LocationContent', title: string | null, address: string | null }
          | { __typename: 'MenuContent' }
          | { __typename: 'NoteContent', noteText: string }
          | { __typename: 'OrderContent' }
          | { __typename: 'RecalledContent' }
          | { __typename: 'StickerContent' }
          | { __typename: 'SurveyInvitationContent' }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'TrackContent' }
          | { __typename: 'VideoContent' }
          | { __typename: 'VoiceContent' }
        , quote: { content:
            | { text: string }
            | Record<PropertyKey, never>
           } | null }> } } | null };

export type MaskedMessagesSubscriptionVariables = Exact<{
  conversationId: string;
  after: number;
}>;


export type MaskedMessagesSubscription = { messages: { id: string, hasMasked: boolean, viewerCanReveal: boolean, content:
      | { __typename: 'ArticleContent' }
      | { __typename: 'EventContent' }
      | { __typename: 'FileContent' }
      | { __typename: 'FormContent' }
      | { __typename: 'ImageContent' }
      | { __typename: 'LinkContent' }
      | { __typename: 'LocationContent', title: string | null, address: string | null }
      | { __typename: 'MenuContent' }
      | { __typename: 'NoteContent', noteText: string }
      | { __typename: 'OrderContent' }
      | { __typename: 'RecalledContent' }
      | { __typename: 'StickerContent' }
      | { __typename: 'SurveyInvitationContent' }
      | { __typename: 'TextContent', text: string }
      | { __typename: 'TrackContent' }
      | { __typename: 'VideoContent' }
      | { __typename: 'VoiceContent' }
    , quote: { content:
        | { text: string }
        | Record<PropertyKey, never>
       } | null } };

export type MessageRevealMutationVariables = Exact<{
  input: MessageRevealInput;
}>;


export type MessageRevealMutation = { messageReveal: { content:
      | { __typename: 'ArticleContent' }
      | { __typename: 'EventContent' }
      | { __typename: 'FileContent' }
      | { __typename: 'FormContent' }
      | { __typename: 'ImageContent' }
      | { __typename: 'LinkContent' }
      | { __typename: 'LocationContent' }
      | { __typename: 'MenuContent' }
      | { __typename: 'NoteContent' }
      | { __typename: 'OrderContent' }
      | { __typename: 'RecalledContent' }
      | { __typename: 'StickerContent' }
      | { __typename: 'SurveyInvitationContent' }
      | { __typename: 'TextContent', text: string }
      | { __typename: 'TrackContent' }
      | { __typename: 'VideoContent' }
      | { __typename: 'VoiceContent' }
     } };

export type TicketRevealMutationVariables = Exact<{
  input: TicketRevealInput;
}>;


export type TicketRevealMutation = { ticketReveal: { subject: string | null, text: string } };

export type RoomMessageRevealMutationVariables = Exact<{
  input: RoomMessageRevealInput;
}>;


export type RoomMessageRevealMutation = { roomMessageReveal: { content:
      | { text: string }
      | Record<PropertyKey, never>
     } };

export type MaskedReadingsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type MaskedReadingsQuery = { maskedReadings: { nodes: Array<{ kind: MaskedKind, subjectId: string, ticketId: string | null, isByToken: boolean, readAt: string, agent: { id: string } | null, conversation: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MaskingPreviewQueryVariables = Exact<{
  input: MaskingPreviewInput;
}>;


export type MaskingPreviewQuery = { maskingPreview:
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string }> }
    | { __typename: 'MaskingPreview', text: string }
   };

export type EndingNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type EndingNoticesQuery = { notices: { nodes: Array<{ kind: NoticeKind, text: string }> } };

export type TicketNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type TicketNoticesQuery = { notices: { nodes: Array<{ kind: NoticeKind, text: string, ticket: { id: string } | null }> } };

export type NoticePostMutationVariables = Exact<{
  input: NoticePostInput;
}>;


export type NoticePostMutation = { noticePost:
    | { __typename: 'EntitlementRequiredError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string }> }
    | { __typename: 'NoticePostPayload', recipientCount: number }
   };

export type NoticePostedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type NoticePostedSubscription = { noticeAdded: { kind: NoticeKind, text: string, url: string | null, conversation: { id: string } | null, visitor: { id: string } | null } };

export type PushPartsFragment = { id: string, kind: PushKind, status: PushStatus, reason: PushReason | null, detail: string | null, provider: PushProvider | null, attempts: number, visitorId: string | null, agentId: string | null, recipientName: string | null, conversationId: string | null, ticketId: string | null, createdAt: string, dueAt: string, sentAt: string | null, shownAt: string | null, openedAt: string | null };

export type CredentialPartsFragment = { id: string, provider: PushProvider, isWorking: boolean, lastError: string | null, values: Array<{ name: string, value: string }> };

export type PushProvidersQueryVariables = Exact<{ [key: string]: never; }>;


export type PushProvidersQuery = { pushProviders: Array<{ provider: PushProvider, fields: Array<{ name: string, label: string, isSecret: boolean, isOptional: boolean }> }> };

export type PushCredentialsQueryVariables = Exact<{
  channelId: string;
}>;


export type PushCredentialsQuery = { pushCredentials: Array<{ id: string, provider: PushProvider, isWorking: boolean, lastError: string | null, values: Array<{ name: string, value: string }> }> };

export type PushLogQueryVariables = Exact<{
  filter?: PushFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type PushLogQuery = { pushLog: { nodes: Array<{ id: string, kind: PushKind, status: PushStatus, reason: PushReason | null, detail: string | null, provider: PushProvider | null, attempts: number, visitorId: string | null, agentId: string | null, recipientName: string | null, conversationId: string | null, ticketId: string | null, createdAt: string, dueAt: string, sentAt: string | null, shownAt: string | null, openedAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PushDevicesQueryVariables = Exact<{
  channelId: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type PushDevicesQuery = { pushDevices: { nodes: Array<{ id: string, visitorId: string, visitorName: string | null, providers: Array<PushProvider>, isForeground: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PushCredentialsSetMutationVariables = Exact<{
  input: PushCredentialsSetInput;
}>;


export type PushCredentialsSetMutation = { pushCredentialsSet:
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'PushCredentialsPayload', credentials: Array<{ id: string, provider: PushProvider, isWorking: boolean, lastError: string | null, values: Array<{ name: string, value: string }> }> }
   };

export type PushCredentialsRemoveMutationVariables = Exact<{
  input: PushCredentialsRemoveInput;
}>;


export type PushCredentialsRemoveMutation = { pushCredentialsRemove: { credentials: Array<{ id: string, provider: PushProvider, isWorking: boolean, lastError: string | null, values: Array<{ name: string, value: string }> }> } };

export type PushTestMutationVariables = Exact<{
  input: PushTestInput;
}>;


export type PushTestMutation = { pushTest: { push: { id: string, kind: PushKind, status: PushStatus, reason: PushReason | null, detail: string | null, provider: PushProvider | null, attempts: number, visitorId: string | null, agentId: string | null, recipientName: string | null, conversationId: string | null, ticketId: string | null, createdAt: string, dueAt: string, sentAt: string | null, shownAt: string | null, openedAt: string | null } } };

export type WebPushPartsFragment = { key: string, isSubscribed: boolean, quietFrom: number | null, quietTo: number | null, timeZone: string | null };

export type WebPushQueryVariables = Exact<{ [key: string]: never; }>;


export type WebPushQuery = { webPush: { key: string, isSubscribed: boolean, quietFrom: number | null, quietTo: number | null, timeZone: string | null } };

export type WebPushSubscribeMutationVariables = Exact<{
  input: WebPushSubscribeInput;
}>;


export type WebPushSubscribeMutation = { webPushSubscribe:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'WebPushPayload', webPush: { key: string, isSubscribed: boolean, quietFrom: number | null, quietTo: number | null, timeZone: string | null } }
   };

export type WebPushUnsubscribeMutationVariables = Exact<{
  input: WebPushUnsubscribeInput;
}>;


export type WebPushUnsubscribeMutation = { webPushUnsubscribe: { webPush: { key: string, isSubscribed: boolean, quietFrom: number | null, quietTo: number | null, timeZone: string | null } } };

export type WebPushQuietSetMutationVariables = Exact<{
  input: WebPushQuietInput;
}>;


export type WebPushQuietSetMutation = { webPushQuietSet:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'WebPushPayload', webPush: { key: string, isSubscribed: boolean, quietFrom: number | null, quietTo: number | null, timeZone: string | null } }
   };

export type RoomLineFragment = { id: string, seq: number, delivery: DeliveryState, viewerCanRecall: boolean, sender: { name: string, isOwn: boolean }, content:
    | { __typename: 'ConversationLinkContent', number: number, conversation: { id: string } | null }
    | { __typename: 'FileContent', file: { name: string, url: string } }
    | { __typename: 'ImageContent' }
    | { __typename: 'LinkContent' }
    | { __typename: 'RecalledContent' }
    | { __typename: 'RoomEventContent', type: RoomEventType, text: string }
    | { __typename: 'StickerContent' }
    | { __typename: 'TextContent', text: string }
    | { __typename: 'VideoContent' }
    | { __typename: 'VoiceContent' }
  , quote: { id: string } | null };

export type RoomsQueryVariables = Exact<{ [key: string]: never; }>;


export type RoomsQuery = { rooms: { nodes: Array<{ id: string, isDirect: boolean, name: string | null, unreadCount: number, members: Array<{ agent: { id: string } }> }> } };

export type RoomQueryVariables = Exact<{
  id: string;
  after: number;
}>;


export type RoomQuery = { room: { id: string, lastSeq: number, unreadCount: number, messages: { nodes: Array<{ id: string, seq: number, delivery: DeliveryState, viewerCanRecall: boolean, sender: { name: string, isOwn: boolean }, content:
          | { __typename: 'ConversationLinkContent', number: number, conversation: { id: string } | null }
          | { __typename: 'FileContent', file: { name: string, url: string } }
          | { __typename: 'ImageContent' }
          | { __typename: 'LinkContent' }
          | { __typename: 'RecalledContent' }
          | { __typename: 'RoomEventContent', type: RoomEventType, text: string }
          | { __typename: 'StickerContent' }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'VideoContent' }
          | { __typename: 'VoiceContent' }
        , quote: { id: string } | null }> } } };

export type RoomOpenMutationVariables = Exact<{
  input: RoomOpenInput;
}>;


export type RoomOpenMutation = { roomOpen:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'RoomPayload', room: { id: string } | null }
   };

export type RoomUpdateMutationVariables = Exact<{
  input: RoomUpdateInput;
}>;


export type RoomUpdateMutation = { roomUpdate:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'RoomPayload', room: { id: string, name: string | null } | null }
   };

export type RoomReadMutationVariables = Exact<{
  input: RoomReadInput;
}>;


export type RoomReadMutation = { roomRead: { room: { unreadCount: number } | null } };

export type RoomMessageSendMutationVariables = Exact<{
  input: RoomMessageSendInput;
}>;


export type RoomMessageSendMutation = { roomMessageSend:
    | { __typename: 'FileRefusedError', code: string, message: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'RoomMessagePayload', line: { id: string, seq: number, delivery: DeliveryState, viewerCanRecall: boolean, sender: { name: string, isOwn: boolean }, content:
          | { __typename: 'ConversationLinkContent', number: number, conversation: { id: string } | null }
          | { __typename: 'FileContent', file: { name: string, url: string } }
          | { __typename: 'ImageContent' }
          | { __typename: 'LinkContent' }
          | { __typename: 'RecalledContent' }
          | { __typename: 'RoomEventContent', type: RoomEventType, text: string }
          | { __typename: 'StickerContent' }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'VideoContent' }
          | { __typename: 'VoiceContent' }
        , quote: { id: string } | null } }
   };

export type RoomMessageRecallMutationVariables = Exact<{
  input: RoomMessageRecallInput;
}>;


export type RoomMessageRecallMutation = { roomMessageRecall:
    | { __typename: 'RecallTooLateError', code: string, message: string }
    | { __typename: 'RoomMessagePayload', line: { id: string, seq: number, delivery: DeliveryState, viewerCanRecall: boolean, sender: { name: string, isOwn: boolean }, content:
          | { __typename: 'ConversationLinkContent', number: number, conversation: { id: string } | null }
          | { __typename: 'FileContent', file: { name: string, url: string } }
          | { __typename: 'ImageContent' }
          | { __typename: 'LinkContent' }
          | { __typename: 'RecalledContent' }
          | { __typename: 'RoomEventContent', type: RoomEventType, text: string }
          | { __typename: 'StickerContent' }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'VideoContent' }
          | { __typename: 'VoiceContent' }
        , quote: { id: string } | null } }
   };

export type RoomMessagesSubscriptionVariables = Exact<{
  roomId: string;
  after: number;
}>;


export type RoomMessagesSubscription = { roomMessages: { id: string, seq: number, delivery: DeliveryState, viewerCanRecall: boolean, sender: { name: string, isOwn: boolean }, content:
      | { __typename: 'ConversationLinkContent', number: number, conversation: { id: string } | null }
      | { __typename: 'FileContent', file: { name: string, url: string } }
      | { __typename: 'ImageContent' }
      | { __typename: 'LinkContent' }
      | { __typename: 'RecalledContent' }
      | { __typename: 'RoomEventContent', type: RoomEventType, text: string }
      | { __typename: 'StickerContent' }
      | { __typename: 'TextContent', text: string }
      | { __typename: 'VideoContent' }
      | { __typename: 'VoiceContent' }
    , quote: { id: string } | null } };

export type RoomChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type RoomChangedSubscription = { roomChanged: { roomId: string, room: { unreadCount: number } | null } };

export type TransferAcceptMutationVariables = Exact<{
  input: ConversationAnswerInput;
}>;


export type TransferAcceptMutation = { transferAccept:
    | { __typename: 'ConflictError', code: string, reason: string }
    | { __typename: 'ConversationClosedError', code: string, reason: string }
    | { __typename: 'ConversationPayload' }
    | { __typename: 'TargetOfflineError', code: string, reason: string }
   };

export type TransferDeclineMutationVariables = Exact<{
  input: ConversationAnswerInput;
}>;


export type TransferDeclineMutation = { transferDecline:
    | { __typename: 'ConflictError', code: string, reason: string }
    | { __typename: 'ConversationClosedError', code: string, reason: string }
    | { __typename: 'ConversationPayload' }
   };

export type TransferWithdrawMutationVariables = Exact<{
  input: ConversationAnswerInput;
}>;


export type TransferWithdrawMutation = { transferWithdraw:
    | { __typename: 'ConflictError', code: string, reason: string }
    | { __typename: 'ConversationClosedError', code: string, reason: string }
    | { __typename: 'ConversationPayload' }
   };

export type OfferAcceptMutationVariables = Exact<{
  input: ConversationAnswerInput;
}>;


export type OfferAcceptMutation = { offerAccept:
    | { __typename: 'ConflictError', code: string, reason: string }
    | { __typename: 'ConversationClosedError', code: string, reason: string }
    | { __typename: 'ConversationPayload' }
    | { __typename: 'TargetOfflineError', code: string, reason: string }
   };

export type OfferDeclineMutationVariables = Exact<{
  input: ConversationAnswerInput;
}>;


export type OfferDeclineMutation = { offerDecline:
    | { __typename: 'ConflictError', code: string, reason: string }
    | { __typename: 'ConversationClosedError', code: string, reason: string }
    | { __typename: 'ConversationPayload' }
   };

export type ConversationReturnMutationVariables = Exact<{
  input: ConversationReturnInput;
}>;


export type ConversationReturnMutation = { conversationReturn:
    | { __typename: 'ConflictError', code: string, reason: string }
    | { __typename: 'ConversationClosedError', code: string, reason: string }
    | { __typename: 'ConversationPayload' }
    | { __typename: 'InvalidInputError', code: string, reason: string }
   };

export type ConversationTakeOverMutationVariables = Exact<{
  input: ConversationAnswerInput;
}>;


export type ConversationTakeOverMutation = { conversationTakeOver:
    | { __typename: 'ConflictError', code: string, reason: string }
    | { __typename: 'ConversationClosedError', code: string, reason: string }
    | { __typename: 'ConversationPayload' }
    | { __typename: 'TargetOfflineError', code: string, reason: string }
   };

export type ConversationPrioritizeMutationVariables = Exact<{
  input: ConversationPrioritizeInput;
}>;


export type ConversationPrioritizeMutation = { conversationPrioritize:
    | { __typename: 'ConflictError', code: string, reason: string }
    | { __typename: 'ConversationClosedError', code: string, reason: string }
    | { __typename: 'ConversationPayload' }
   };

export type ConversationCallBackMutationVariables = Exact<{
  input: ConversationAnswerInput;
}>;


export type ConversationCallBackMutation = { conversationCallBack:
    | { __typename: 'ConversationPayload', conversation: { isCallBack: boolean, joinedBy: string | null, id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, closeReason: string | null, waitingSince: string | null, acceptedAt: string | null, closedAt: string | null, visitor: { id: string, name: string, conversationCount: number }, agent: { id: string, nickname: string } | null, skillGroup: { id: string, name: string } | null, channel: { id: string, name: string } } }
    | { __typename: 'OpenConversationExistsError', code: string, reason: string, open: { id: string } | null }
    | { __typename: 'TargetOfflineError', code: string, reason: string }
    | { __typename: 'WindowClosedError', code: string, reason: string }
   };

export type ConversationsAssignMutationVariables = Exact<{
  input: ConversationsAssignInput;
}>;


export type ConversationsAssignMutation = { conversationsAssign: { results: Array<{ conversationId: string, code: string | null }> } };

export type ConversationsCloseMutationVariables = Exact<{
  input: ConversationsCloseInput;
}>;


export type ConversationsCloseMutation = { conversationsClose: { results: Array<{ conversationId: string, code: string | null }> } };

export type StandingQueryVariables = Exact<{
  id: string;
}>;


export type StandingQuery = { conversation: { id: string, status: ConversationStatus, priority: Priority, vipLevel: number | null, joinedBy: string | null, isTransferred: boolean, isCallBack: boolean, addressedAgent: { id: string } | null, agent: { id: string, load: number } | null, transferRequest: { id: string, remark: string | null, expiresAt: string, fromAgent: { id: string }, toAgent: { id: string } } | null, offer: { id: string, expiresAt: string, agent: { id: string } } | null, queuePlace: { ahead: number, waiting: number } | null, viewerCan: { write: boolean, pick: boolean, transfer: boolean, assign: boolean, close: boolean, takeOver: boolean, callBack: boolean }, legs: Array<{ joinedBy: string, leftBy: string | null, startedAt: string, endedAt: string | null, firstResponseMs: number | null, messageCount: number, reason: string | null, agent: { id: string } }> } | null };

export type RoutingRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type RoutingRulesQuery = { routingRules: Array<{ id: string, kind: ChannelKind | null, channel: { id: string } | null, onDutyGroup: { id: string } | null, offDutyGroup: { id: string } | null }> };

export type RoutingRuleSetMutationVariables = Exact<{
  input: RoutingRuleSetInput;
}>;


export type RoutingRuleSetMutation = { routingRuleSet:
    | { __typename: 'InvalidInputError', code: string, reason: string }
    | { __typename: 'RoutingRulePayload', routingRule: { id: string } }
   };

export type RoutingRuleDeleteMutationVariables = Exact<{
  input: RoutingRuleDeleteInput;
}>;


export type RoutingRuleDeleteMutation = { routingRuleDelete: { routingRuleId: string } };

export type RoutingSimulateQueryVariables = Exact<{
  input: RoutingSimulateInput;
}>;


export type RoutingSimulateQuery = { routingSimulate: { outcome: string, sentence: string, steps: Array<string>, agent: { id: string } | null, skillGroup: { id: string } | null } };

export type ConsistencyCheckQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsistencyCheckQuery = { consistencyCheck: { isSound: boolean, violations: Array<{ name: string, count: number }> } };

export type AgentCapacitySetMutationVariables = Exact<{
  input: AgentCapacitySetInput;
}>;


export type AgentCapacitySetMutation = { agentCapacitySet:
    | { __typename: 'AgentPayload' }
    | { __typename: 'InvalidInputError', code: string, reason: string }
   };

export type SignInUnseenMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInUnseenMutation = { signIn:
    | { __typename: 'InvalidInputError', code: string, reason: string }
    | { __typename: 'SecondFactorRequiredError', code: string, reason: string }
    | { __typename: 'SignInPayload' }
   };

export type SecondFactorQueryVariables = Exact<{ [key: string]: never; }>;


export type SecondFactorQuery = { secondFactor: { enabledAt: string | null, recoveryCodesLeft: number } };

export type SecondFactorStartMutationVariables = Exact<{
  input: PasswordProofInput;
}>;


export type SecondFactorStartMutation = { secondFactorStart:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'SecondFactorStartPayload', secret: string, uri: string }
   };

export type SecondFactorConfirmMutationVariables = Exact<{
  input: SecondFactorConfirmInput;
}>;


export type SecondFactorConfirmMutation = { secondFactorConfirm:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'RecoveryCodesPayload', recoveryCodes: Array<string> }
   };

export type RecoveryCodesRenewMutationVariables = Exact<{
  input: PasswordProofInput;
}>;


export type RecoveryCodesRenewMutation = { recoveryCodesRenew:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'RecoveryCodesPayload', recoveryCodes: Array<string> }
   };

export type SecondFactorDisableMutationVariables = Exact<{
  input: PasswordProofInput;
}>;


export type SecondFactorDisableMutation = { secondFactorDisable:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'SecondFactorPayload' }
   };

export type AgentSecondFactorResetMutationVariables = Exact<{
  input: AgentSecondFactorResetInput;
}>;


export type AgentSecondFactorResetMutation = { agentSecondFactorReset: { agent: { id: string } } };

export type OwnInfoQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnInfoQuery = { viewer: { realName: string | null, staffNumber: string | null, phone: string | null, preferences: { language: string | null, theme: Theme | null, sendKey: SendKey | null } | null } };

export type OthersInfoQueryVariables = Exact<{ [key: string]: never; }>;


export type OthersInfoQuery = { agents: { nodes: Array<{ id: string, realName: string | null, phone: string | null, preferences: { theme: Theme | null } | null }> } };

export type ProfileUpdateMutationVariables = Exact<{
  input: ProfileUpdateInput;
}>;


export type ProfileUpdateMutation = { profileUpdate:
    | { __typename: 'AgentPayload' }
    | { __typename: 'FileRefusedError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string }
   };

export type ShiftPartsFragment = { id: string, day: string, from: string, to: string, startsAt: string, endsAt: string, agent: { id: string } };

export type ShiftsQueryVariables = Exact<{
  range: ShiftRangeInput;
}>;


export type ShiftsQuery = { shifts: Array<{ id: string, day: string, from: string, to: string, startsAt: string, endsAt: string, agent: { id: string } }> };

export type ShiftReportQueryVariables = Exact<{
  range: ShiftRangeInput;
}>;


export type ShiftReportQuery = { shiftReport: Array<{ plannedMs: number, presentMs: number, firstAt: string | null, lastAt: string | null, shift: { id: string } }> };

export type OwnShiftsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnShiftsQuery = { ownShifts: { isOn: boolean, stopsAt: string | null, shifts: Array<{ id: string }> } };

export type ShiftCreateMutationVariables = Exact<{
  input: ShiftCreateInput;
}>;


export type ShiftCreateMutation = { shiftCreate:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'ShiftPayload', shift: { id: string, day: string, from: string, to: string, startsAt: string, endsAt: string, agent: { id: string } } }
   };

export type ShiftUpdateMutationVariables = Exact<{
  input: ShiftUpdateInput;
}>;


export type ShiftUpdateMutation = { shiftUpdate:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'ShiftPayload', shift: { id: string, day: string, from: string, to: string, startsAt: string, endsAt: string, agent: { id: string } } }
   };

export type ShiftDeleteMutationVariables = Exact<{
  input: ShiftDeleteInput;
}>;


export type ShiftDeleteMutation = { shiftDelete: boolean };

export type SidePanelPartsFragment = { id: string, name: string, url: string, permissions: Array<SidePanelPermission>, frameUrl: string };

export type SidePanelsQueryVariables = Exact<{ [key: string]: never; }>;


export type SidePanelsQuery = { sidePanels: Array<{ id: string, name: string, url: string, permissions: Array<SidePanelPermission>, frameUrl: string }> };

export type SidePanelsChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type SidePanelsChangedSubscription = { sidePanelsChanged: Array<{ id: string, name: string, url: string, permissions: Array<SidePanelPermission>, frameUrl: string }> };

export type SidePanelCreateMutationVariables = Exact<{
  input: SidePanelCreateInput;
}>;


export type SidePanelCreateMutation = { sidePanelCreate:
    | { __typename: 'EntitlementRequiredError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string }> }
    | { __typename: 'SidePanelSecretPayload', secret: string, sidePanel: { id: string, name: string, url: string, permissions: Array<SidePanelPermission>, frameUrl: string } }
   };

export type SidePanelUpdateMutationVariables = Exact<{
  input: SidePanelUpdateInput;
}>;


export type SidePanelUpdateMutation = { sidePanelUpdate:
    | { __typename: 'EntitlementRequiredError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'SidePanelPayload', sidePanel: { id: string, name: string, url: string, permissions: Array<SidePanelPermission>, frameUrl: string } }
   };

export type SidePanelsSortMutationVariables = Exact<{
  input: SidePanelsSortInput;
}>;


export type SidePanelsSortMutation = { sidePanelsSort:
    | { __typename: 'EntitlementRequiredError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'SidePanelsPayload', sidePanels: Array<{ id: string }> }
   };

export type SidePanelDeleteMutationVariables = Exact<{
  input: SidePanelInput;
}>;


export type SidePanelDeleteMutation = { sidePanelDelete:
    | { __typename: 'EntitlementRequiredError', code: string, message: string }
    | { __typename: 'SidePanelDeletePayload', sidePanelId: string }
   };

export type SidePanelSecretRotateMutationVariables = Exact<{
  input: SidePanelInput;
}>;


export type SidePanelSecretRotateMutation = { sidePanelSecretRotate:
    | { __typename: 'EntitlementRequiredError', code: string, message: string }
    | { __typename: 'SidePanelSecretPayload', secret: string }
   };

export type SidePanelTokenIssueMutationVariables = Exact<{
  input: SidePanelTokenInput;
}>;


export type SidePanelTokenIssueMutation = { sidePanelTokenIssue:
    | { __typename: 'EntitlementRequiredError', code: string, message: string }
    | { __typename: 'SidePanelTokenPayload', token: string, previousToken: string | null, expiresAt: string }
   };

export type SidePanelDraftSetMutationVariables = Exact<{
  input: SidePanelDraftSetInput;
}>;


export type SidePanelDraftSetMutation = { sidePanelDraftSet:
    | { __typename: 'ConversationPayload', conversation: { id: string, draft: string | null } }
    | { __typename: 'EntitlementRequiredError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'SidePanelForbiddenError', code: string, message: string }
   };

export type SidePanelVisitorSetMutationVariables = Exact<{
  input: SidePanelVisitorSetInput;
}>;


export type SidePanelVisitorSetMutation = { sidePanelVisitorSet:
    | { __typename: 'EntitlementRequiredError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'SidePanelForbiddenError', code: string, message: string }
    | { __typename: 'VisitorPayload', visitor: { id: string, phone: string | null, updatedAt: string, fieldValues: Array<{ values: Array<string> }> } }
   };

export type WorkFragment = { served: number, legs: number, callBacks: number, transferredIn: number, transferredOut: number, closed: number, closedByHimself: number, unanswered: number, slowAnswers: number, messagesPerConversation: number | null, effectiveShare: number | null, onlineMs: number, firstLoginAt: string | null, joinedBy: Array<{ joinedBy: string, count: number }>, firstResponse: { count: number, meanMs: number | null, buckets: Array<{ upToMs: number | null, count: number }> }, response: { count: number, meanMs: number | null }, legDuration: { count: number, meanMs: number | null }, statusTimes: Array<{ status: AgentStatus, ms: number }> };

export type OwnFiguresQueryVariables = Exact<{
  range: DayRangeInput;
}>;


export type OwnFiguresQuery = { ownFigures: { timeZone: string, total: { served: number, legs: number, callBacks: number, transferredIn: number, transferredOut: number, closed: number, closedByHimself: number, unanswered: number, slowAnswers: number, messagesPerConversation: number | null, effectiveShare: number | null, onlineMs: number, firstLoginAt: string | null, joinedBy: Array<{ joinedBy: string, count: number }>, firstResponse: { count: number, meanMs: number | null, buckets: Array<{ upToMs: number | null, count: number }> }, response: { count: number, meanMs: number | null }, legDuration: { count: number, meanMs: number | null }, statusTimes: Array<{ status: AgentStatus, ms: number }> }, days: Array<{ day: string, figures: { served: number, legs: number, callBacks: number, transferredIn: number, transferredOut: number, closed: number, closedByHimself: number, unanswered: number, slowAnswers: number, messagesPerConversation: number | null, effectiveShare: number | null, onlineMs: number, firstLoginAt: string | null, joinedBy: Array<{ joinedBy: string, count: number }>, firstResponse: { count: number, meanMs: number | null, buckets: Array<{ upToMs: number | null, count: number }> }, response: { count: number, meanMs: number | null }, legDuration: { count: number, meanMs: number | null }, statusTimes: Array<{ status: AgentStatus, ms: number }> } }> } };

export type StatusRequestPartsFragment = { id: string, status: AgentStatus, reason: string, state: StatusRequestState, note: string | null, agent: { id: string }, decidedBy: { id: string } | null };

export type StatusRequestsQueryVariables = Exact<{
  isOpen?: boolean | null | undefined;
}>;


export type StatusRequestsQuery = { statusRequests: { nodes: Array<{ id: string, status: AgentStatus, reason: string, state: StatusRequestState, note: string | null, agent: { id: string }, decidedBy: { id: string } | null }> } };

export type OwnStatusRequestQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnStatusRequestQuery = { ownStatusRequest: { id: string, status: AgentStatus, reason: string, state: StatusRequestState, note: string | null, agent: { id: string }, decidedBy: { id: string } | null } | null };

export type StatusRequestCreateMutationVariables = Exact<{
  input: StatusRequestCreateInput;
}>;


export type StatusRequestCreateMutation = { statusRequestCreate:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'StatusRequestConflictError', code: string, message: string }
    | { __typename: 'StatusRequestPayload', request: { id: string, status: AgentStatus, reason: string, state: StatusRequestState, note: string | null, agent: { id: string }, decidedBy: { id: string } | null } }
   };

export type StatusRequestWithdrawMutationVariables = Exact<{
  input: StatusRequestWithdrawInput;
}>;


export type StatusRequestWithdrawMutation = { statusRequestWithdraw:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'StatusRequestConflictError', code: string, message: string }
    | { __typename: 'StatusRequestPayload' }
   };

export type StatusRequestDecideMutationVariables = Exact<{
  input: StatusRequestDecideInput;
}>;


export type StatusRequestDecideMutation = { statusRequestDecide:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'StatusRequestConflictError', code: string, message: string }
    | { __typename: 'StatusRequestPayload' }
   };

export type AgentInputReportMutationVariables = Exact<{
  input: AgentInputReportInput;
}>;


export type AgentInputReportMutation = { agentInputReport: { agent: { id: string, status: AgentStatus } } };

export type StatusRequestChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type StatusRequestChangedSubscription = { statusRequestChanged: { id: string, status: AgentStatus, reason: string, state: StatusRequestState, note: string | null, agent: { id: string }, decidedBy: { id: string } | null } };

export type SurveyPartsFragment = { id: string, state: SurveyState, expiresAt: string, levels: Array<{ score: number, name: string, tags: Array<string> }>, answer: { score: number, tags: Array<string>, remark: string | null, isSolved: boolean | null } | null };

export type ConversationSurveyQueryVariables = Exact<{
  id: string;
}>;


export type ConversationSurveyQuery = { conversation: { id: string, survey: { id: string, state: SurveyState, expiresAt: string, levels: Array<{ score: number, name: string, tags: Array<string> }>, answer: { score: number, tags: Array<string>, remark: string | null, isSolved: boolean | null } | null } | null } | null };

export type SurveysQueryVariables = Exact<{
  filter?: SurveyFilter | null | undefined;
}>;


export type SurveysQuery = { surveys: { nodes: Array<{ conversation: { id: string }, agents: Array<{ id: string }>, survey: { id: string, state: SurveyState, expiresAt: string, levels: Array<{ score: number, name: string, tags: Array<string> }>, answer: { score: number, tags: Array<string>, remark: string | null, isSolved: boolean | null } | null } }> } };

export type SurveyInviteMutationVariables = Exact<{
  input: SurveyInviteInput;
}>;


export type SurveyInviteMutation = { surveyInvite:
    | { __typename: 'AlreadyRatedError', code: string, reason: string }
    | { __typename: 'ConflictError', code: string, reason: string }
    | { __typename: 'ConversationPayload', conversation: { id: string, survey: { id: string, state: SurveyState, expiresAt: string, levels: Array<{ score: number, name: string, tags: Array<string> }>, answer: { score: number, tags: Array<string>, remark: string | null, isSolved: boolean | null } | null } | null } }
   };

export type ModeSwitchMutationVariables = Exact<{
  input: ModeSwitchInput;
}>;


export type ModeSwitchMutation = { modeSwitch:
    | { __typename: 'InvalidInputError', code: string, reason: string }
    | { __typename: 'SecondFactorRequiredError', code: string, reason: string }
    | { __typename: 'SignInPayload', accessToken: string, viewer: { id: string, mode: DeskMode } }
   };

export type TicketPartsFragment = { id: string, number: number, status: TicketStatus, subject: string | null, category: string | null, content: string, lastSeq: number, unreadCount: number, createdAt: string, solvedAt: string | null, firstAnsweredAt: string | null, firstAnswerDueAt: string | null, solutionDueAt: string | null, dueAt: string | null, dueSoonAt: string | null, remindAt: string | null, isReminded: boolean, contactName: string | null, contactEmail: string | null, mergedInto: { id: string } | null, mergedFrom: Array<{ id: string }>, survey: { state: SurveyState, answer: { score: number, remark: string | null } | null } | null, visitor: { id: string }, conversation: { id: string } | null, assignee: { id: string } | null, attachments: Array<{ id: string, name: string }>, comments: { nodes: Array<{ seq: number, text: string, isInternal: boolean, author: { kind: SenderKind, name: string, isOwn: boolean } }> } };

export type TicketsQueryVariables = Exact<{
  filter?: TicketFilter | null | undefined;
  sort?: TicketSort;
  first: number;
  after?: string | null | undefined;
}>;


export type TicketsQuery = { tickets: { feedCursor: string, nodes: Array<{ id: string, number: number, status: TicketStatus, subject: string | null, category: string | null, content: string, lastSeq: number, unreadCount: number, createdAt: string, solvedAt: string | null, firstAnsweredAt: string | null, firstAnswerDueAt: string | null, solutionDueAt: string | null, dueAt: string | null, dueSoonAt: string | null, remindAt: string | null, isReminded: boolean, contactName: string | null, contactEmail: string | null, mergedInto: { id: string } | null, mergedFrom: Array<{ id: string }>, survey: { state: SurveyState, answer: { score: number, remark: string | null } | null } | null, visitor: { id: string }, conversation: { id: string } | null, assignee: { id: string } | null, attachments: Array<{ id: string, name: string }>, comments: { nodes: Array<{ seq: number, text: string, isInternal: boolean, author: { kind: SenderKind, name: string, isOwn: boolean } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TicketQueryVariables = Exact<{
  id: string;
}>;


export type TicketQuery = { ticket: { id: string, number: number, status: TicketStatus, subject: string | null, category: string | null, content: string, lastSeq: number, unreadCount: number, createdAt: string, solvedAt: string | null, firstAnsweredAt: string | null, firstAnswerDueAt: string | null, solutionDueAt: string | null, dueAt: string | null, dueSoonAt: string | null, remindAt: string | null, isReminded: boolean, contactName: string | null, contactEmail: string | null, transcript: { nodes: Array<{ content:
          | { __typename: 'ArticleContent' }
          | { __typename: 'EventContent' }
          | { __typename: 'FileContent' }
          | { __typename: 'FormContent' }
          | { __typename: 'ImageContent' }
          | { __typename: 'LinkContent' }
          | { __typename: 'LocationContent' }
          | { __typename: 'MenuContent' }
          | { __typename: 'NoteContent' }
          | { __typename: 'OrderContent' }
          | { __typename: 'RecalledContent' }
          | { __typename: 'StickerContent' }
          | { __typename: 'SurveyInvitationContent' }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'TrackContent' }
          | { __typename: 'VideoContent' }
          | { __typename: 'VoiceContent' }
         }> }, mergedInto: { id: string } | null, mergedFrom: Array<{ id: string }>, survey: { state: SurveyState, answer: { score: number, remark: string | null } | null } | null, visitor: { id: string }, conversation: { id: string } | null, assignee: { id: string } | null, attachments: Array<{ id: string, name: string }>, comments: { nodes: Array<{ seq: number, text: string, isInternal: boolean, author: { kind: SenderKind, name: string, isOwn: boolean } }> } } | null };

export type TicketCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type TicketCountsQuery = { ticketCounts: { mineOpen: number, minePending: number, mineSolved: number, unassigned: number, allOpen: number } };

export type DeskTicketCommentMutationVariables = Exact<{
  input: TicketCommentInput;
}>;


export type DeskTicketCommentMutation = { ticketComment:
    | { __typename: 'FileRefusedError', code: string, message: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'TicketCommentPayload', comment: { id: string, seq: number, text: string }, ticket: { id: string, number: number, status: TicketStatus, subject: string | null, category: string | null, content: string, lastSeq: number, unreadCount: number, createdAt: string, solvedAt: string | null, firstAnsweredAt: string | null, firstAnswerDueAt: string | null, solutionDueAt: string | null, dueAt: string | null, dueSoonAt: string | null, remindAt: string | null, isReminded: boolean, contactName: string | null, contactEmail: string | null, mergedInto: { id: string } | null, mergedFrom: Array<{ id: string }>, survey: { state: SurveyState, answer: { score: number, remark: string | null } | null } | null, visitor: { id: string }, conversation: { id: string } | null, assignee: { id: string } | null, attachments: Array<{ id: string, name: string }>, comments: { nodes: Array<{ seq: number, text: string, isInternal: boolean, author: { kind: SenderKind, name: string, isOwn: boolean } }> } } }
    | { __typename: 'TicketMergedError', code: string, message: string }
   };

export type TicketUpdateMutationVariables = Exact<{
  input: TicketUpdateInput;
}>;


export type TicketUpdateMutation = { ticketUpdate:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'TicketMergedError', code: string, message: string }
    | { __typename: 'TicketPayload', ticket: { id: string, number: number, status: TicketStatus, subject: string | null, category: string | null, content: string, lastSeq: number, unreadCount: number, createdAt: string, solvedAt: string | null, firstAnsweredAt: string | null, firstAnswerDueAt: string | null, solutionDueAt: string | null, dueAt: string | null, dueSoonAt: string | null, remindAt: string | null, isReminded: boolean, contactName: string | null, contactEmail: string | null, mergedInto: { id: string } | null, mergedFrom: Array<{ id: string }>, survey: { state: SurveyState, answer: { score: number, remark: string | null } | null } | null, visitor: { id: string }, conversation: { id: string } | null, assignee: { id: string } | null, attachments: Array<{ id: string, name: string }>, comments: { nodes: Array<{ seq: number, text: string, isInternal: boolean, author: { kind: SenderKind, name: string, isOwn: boolean } }> } } }
   };

export type TicketTakeMutationVariables = Exact<{
  input: TicketTakeInput;
}>;


export type TicketTakeMutation = { ticketTake:
    | { __typename: 'TicketConflictError', code: string, message: string }
    | { __typename: 'TicketMergedError', code: string, message: string }
    | { __typename: 'TicketPayload', ticket: { id: string, number: number, status: TicketStatus, subject: string | null, category: string | null, content: string, lastSeq: number, unreadCount: number, createdAt: string, solvedAt: string | null, firstAnsweredAt: string | null, firstAnswerDueAt: string | null, solutionDueAt: string | null, dueAt: string | null, dueSoonAt: string | null, remindAt: string | null, isReminded: boolean, contactName: string | null, contactEmail: string | null, mergedInto: { id: string } | null, mergedFrom: Array<{ id: string }>, survey: { state: SurveyState, answer: { score: number, remark: string | null } | null } | null, visitor: { id: string }, conversation: { id: string } | null, assignee: { id: string } | null, attachments: Array<{ id: string, name: string }>, comments: { nodes: Array<{ seq: number, text: string, isInternal: boolean, author: { kind: SenderKind, name: string, isOwn: boolean } }> } } }
   };

export type TicketsAssignMutationVariables = Exact<{
  input: TicketsAssignInput;
}>;


export type TicketsAssignMutation = { ticketsAssign:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'TicketsAssignPayload', results: Array<{ ticketId: string, code: string | null, ticket: { id: string, status: TicketStatus, assignee: { id: string } | null } | null }> }
   };

export type TicketCreateFromConversationMutationVariables = Exact<{
  input: TicketFromConversationInput;
}>;


export type TicketCreateFromConversationMutation = { ticketCreateFromConversation:
    | { __typename: 'FileRefusedError', code: string, message: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'TicketPayload', ticket: { id: string, number: number, status: TicketStatus, subject: string | null, category: string | null, content: string, lastSeq: number, unreadCount: number, createdAt: string, solvedAt: string | null, firstAnsweredAt: string | null, firstAnswerDueAt: string | null, solutionDueAt: string | null, dueAt: string | null, dueSoonAt: string | null, remindAt: string | null, isReminded: boolean, contactName: string | null, contactEmail: string | null, mergedInto: { id: string } | null, mergedFrom: Array<{ id: string }>, survey: { state: SurveyState, answer: { score: number, remark: string | null } | null } | null, visitor: { id: string }, conversation: { id: string } | null, assignee: { id: string } | null, attachments: Array<{ id: string, name: string }>, comments: { nodes: Array<{ seq: number, text: string, isInternal: boolean, author: { kind: SenderKind, name: string, isOwn: boolean } }> } } }
   };

export type TicketFeedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type TicketFeedSubscription = { ticketFeed: { cursor: string, ticketId: string, isGone: boolean, ticket: { id: string, status: TicketStatus, lastSeq: number, dueAt: string | null } | null } };

export type TicketDeliveriesQueryVariables = Exact<{
  id: string;
}>;


export type TicketDeliveriesQuery = { ticket: { comments: { nodes: Array<{ text: string, delivery: DeliveryState | null, deliveryReason: string | null }> } } | null };

export type VipTagCreateMutationVariables = Exact<{
  input: VisitorTagCreateInput;
}>;


export type VipTagCreateMutation = { visitorTagCreate:
    | { __typename: 'InvalidInputError', code: string, reason: string }
    | { __typename: 'VisitorTagPayload', visitorTag: { id: string } }
   };

export type VipTagGiveMutationVariables = Exact<{
  input: VisitorTagsSetInput;
}>;


export type VipTagGiveMutation = { visitorTagsSet:
    | { __typename: 'InvalidInputError', code: string, reason: string }
    | { __typename: 'VisitorPayload' }
   };

export type TicketReminderSetMutationVariables = Exact<{
  input: TicketReminderSetInput;
}>;


export type TicketReminderSetMutation = { ticketReminderSet:
    | { __typename: 'InvalidInputError', code: string, reason: string }
    | { __typename: 'TicketMergedError', code: string, reason: string }
    | { __typename: 'TicketPayload', ticket: { id: string, number: number, status: TicketStatus, subject: string | null, category: string | null, content: string, lastSeq: number, unreadCount: number, createdAt: string, solvedAt: string | null, firstAnsweredAt: string | null, firstAnswerDueAt: string | null, solutionDueAt: string | null, dueAt: string | null, dueSoonAt: string | null, remindAt: string | null, isReminded: boolean, contactName: string | null, contactEmail: string | null, mergedInto: { id: string } | null, mergedFrom: Array<{ id: string }>, survey: { state: SurveyState, answer: { score: number, remark: string | null } | null } | null, visitor: { id: string }, conversation: { id: string } | null, assignee: { id: string } | null, attachments: Array<{ id: string, name: string }>, comments: { nodes: Array<{ seq: number, text: string, isInternal: boolean, author: { kind: SenderKind, name: string, isOwn: boolean } }> } } }
   };

export type TicketMergeMutationVariables = Exact<{
  input: TicketMergeInput;
}>;


export type TicketMergeMutation = { ticketMerge:
    | { __typename: 'InvalidInputError', code: string, reason: string }
    | { __typename: 'TicketMergedError', code: string, reason: string }
    | { __typename: 'TicketPayload', ticket: { id: string, number: number, status: TicketStatus, subject: string | null, category: string | null, content: string, lastSeq: number, unreadCount: number, createdAt: string, solvedAt: string | null, firstAnsweredAt: string | null, firstAnswerDueAt: string | null, solutionDueAt: string | null, dueAt: string | null, dueSoonAt: string | null, remindAt: string | null, isReminded: boolean, contactName: string | null, contactEmail: string | null, mergedInto: { id: string } | null, mergedFrom: Array<{ id: string }>, survey: { state: SurveyState, answer: { score: number, remark: string | null } | null } | null, visitor: { id: string }, conversation: { id: string } | null, assignee: { id: string } | null, attachments: Array<{ id: string, name: string }>, comments: { nodes: Array<{ seq: number, text: string, isInternal: boolean, author: { kind: SenderKind, name: string, isOwn: boolean } }> } } }
   };

export type DeskTicketReadMutationVariables = Exact<{
  input: TicketReadInput;
}>;


export type DeskTicketReadMutation = { ticketRead: { ticket: { id: string } } };

export type ApiTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiTokensQuery = { apiTokens: Array<{ id: string, name: string, scopes: Array<string>, lastUsedAt: string | null, agent: { id: string } }> };

export type ApiTokenCreateMutationVariables = Exact<{
  input: ApiTokenCreateInput;
}>;


export type ApiTokenCreateMutation = { apiTokenCreate:
    | { __typename: 'ApiTokenCreatePayload', secret: string, apiToken: { id: string } }
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string }> }
   };

export type ApiTokenRevokeMutationVariables = Exact<{
  input: ApiTokenRevokeInput;
}>;


export type ApiTokenRevokeMutation = { apiTokenRevoke: { apiTokenId: string } };

export type MessagesTranslateMutationVariables = Exact<{
  input: MessagesTranslateInput;
}>;


export type MessagesTranslateMutation = { messagesTranslate:
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string }> }
    | { __typename: 'MessagesTranslatePayload', translations: Array<{ messageId: string, text: string, sourceLanguage: string | null }> }
    | { __typename: 'TranslationOffError', code: string, message: string }
   };

export type TranslationServiceQueryVariables = Exact<{ [key: string]: never; }>;


export type TranslationServiceQuery = { translationService: { provider: TranslationProvider, url: string | null, hasKey: boolean } | null };

export type CanTranslateQueryVariables = Exact<{
  id: string;
}>;


export type CanTranslateQuery = { conversation: { viewerCanTranslate: boolean } | null };

export type TranslationServiceSetMutationVariables = Exact<{
  input: TranslationServiceSetInput;
}>;


export type TranslationServiceSetMutation = { translationServiceSet:
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string }> }
    | { __typename: 'TranslationServicePayload', service: { provider: TranslationProvider, url: string | null, hasKey: boolean } | null }
   };

export type TranslationServiceRemoveMutationVariables = Exact<{ [key: string]: never; }>;


export type TranslationServiceRemoveMutation = { translationServiceRemove: { service: { provider: TranslationProvider } | null } };

export type WebhookPartsFragment = { id: string, name: string, url: string, types: Array<string>, isPaused: boolean, failingSince: string | null };

export type WebhooksQueryVariables = Exact<{ [key: string]: never; }>;


export type WebhooksQuery = { webhooks: Array<{ id: string, name: string, url: string, types: Array<string>, isPaused: boolean, failingSince: string | null }> };

export type EventsQueryVariables = Exact<{
  after: number;
}>;


export type EventsQuery = { events: { bodies: Array<string>, position: number } };

export type WebhookDeliveriesQueryVariables = Exact<{
  webhookId: string;
  status?: WebhookDeliveryStatus | null | undefined;
}>;


export type WebhookDeliveriesQuery = { webhookDeliveries: { nodes: Array<{ id: string, type: string, position: number, status: WebhookDeliveryStatus, attempts: number, statusCode: number | null, error: string | null }> } };

export type WebhookCreateMutationVariables = Exact<{
  input: WebhookCreateInput;
}>;


export type WebhookCreateMutation = { webhookCreate:
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string }> }
    | { __typename: 'WebhookSecretPayload', secret: string, webhook: { id: string, name: string, url: string, types: Array<string>, isPaused: boolean, failingSince: string | null } }
   };

export type WebhookUpdateMutationVariables = Exact<{
  input: WebhookUpdateInput;
}>;


export type WebhookUpdateMutation = { webhookUpdate:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'WebhookPayload', webhook: { id: string, name: string, url: string, types: Array<string>, isPaused: boolean, failingSince: string | null } }
   };

export type WebhookSecretRotateMutationVariables = Exact<{
  input: WebhookInput;
}>;


export type WebhookSecretRotateMutation = { webhookSecretRotate: { secret: string } };

export type WebhookReplayMutationVariables = Exact<{
  input: WebhookReplayInput;
}>;


export type WebhookReplayMutation = { webhookReplay: { count: number } };

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
  automatic
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
export const ScheduleFragmentDoc = new TypedDocumentString(`
    fragment Schedule on WorkSchedule {
  id
  name
  isDefault
  isOnDuty
  opensAt
  hours {
    timeZone
    weekly {
      weekday
      ranges {
        opens
        closes
      }
    }
    specialDays {
      date
      name
      ranges {
        opens
        closes
      }
    }
    holidays {
      date
      name
    }
  }
  channels {
    id
  }
  skillGroups {
    id
  }
}
    `, {"fragmentName":"Schedule"}) as unknown as TypedDocumentString<ScheduleFragment, unknown>;
export const SavedScheduleFragmentDoc = new TypedDocumentString(`
    fragment SavedSchedule on WorkSchedulePayload {
  workSchedule {
    ...Schedule
  }
  notices {
    path
    message
  }
}
    fragment Schedule on WorkSchedule {
  id
  name
  isDefault
  isOnDuty
  opensAt
  hours {
    timeZone
    weekly {
      weekday
      ranges {
        opens
        closes
      }
    }
    specialDays {
      date
      name
      ranges {
        opens
        closes
      }
    }
    holidays {
      date
      name
    }
  }
  channels {
    id
  }
  skillGroups {
    id
  }
}`, {"fragmentName":"SavedSchedule"}) as unknown as TypedDocumentString<SavedScheduleFragment, unknown>;
export const RefusalFragmentDoc = new TypedDocumentString(`
    fragment Refusal on UserError {
  code
  reason: message
}
    `, {"fragmentName":"Refusal"}) as unknown as TypedDocumentString<RefusalFragment, unknown>;
export const ClosingTimerPartsFragmentDoc = new TypedDocumentString(`
    fragment ClosingTimerParts on ClosingTimer {
  isOn
  afterMs
  text
  tagIds
  remark
}
    `, {"fragmentName":"ClosingTimerParts"}) as unknown as TypedDocumentString<ClosingTimerPartsFragment, unknown>;
export const SettingsPartsFragmentDoc = new TypedDocumentString(`
    fragment SettingsParts on TenantSettings {
  routing {
    previousAgentDays
    namedAgentMode
    graceMs
    queueLimit
  }
  timers {
    queueReminder {
      isOn
      afterMs
      everyMs
      times
      text
    }
    queueTimeout {
      ...ClosingTimerParts
    }
    slowAnswer {
      isOn
      afterMs
      text
    }
    visitorSilent {
      ...ClosingTimerParts
    }
    inactive {
      ...ClosingTimerParts
    }
  }
  survey {
    isAutomatic
    automaticKinds
    levels {
      score
      name
      tags
      isMultiple
    }
  }
}
    fragment ClosingTimerParts on ClosingTimer {
  isOn
  afterMs
  text
  tagIds
  remark
}`, {"fragmentName":"SettingsParts"}) as unknown as TypedDocumentString<SettingsPartsFragment, unknown>;
export const CarriedEntryFragmentDoc = new TypedDocumentString(`
    fragment CarriedEntry on Message {
  id
  seq
  delivery
  deliveryReason
  content {
    __typename
    ... on TextContent {
      text
    }
    ... on ImageContent {
      width
    }
    ... on LocationContent {
      latitude
      longitude
      address
    }
    ... on VoiceContent {
      durationMs
      file {
        name
        mimeType
        url
      }
    }
    ... on FileContent {
      file {
        name
        mimeType
      }
    }
  }
}
    `, {"fragmentName":"CarriedEntry"}) as unknown as TypedDocumentString<CarriedEntryFragment, unknown>;
export const CarriedTalkFragmentDoc = new TypedDocumentString(`
    fragment CarriedTalk on Conversation {
  id
  status
  closeReason
  visitor {
    id
    name
    avatarUrl
    attributes {
      key
      value
    }
  }
  agent {
    id
  }
  skillGroup {
    id
  }
  window {
    closesAt
    remaining
  }
}
    `, {"fragmentName":"CarriedTalk"}) as unknown as TypedDocumentString<CarriedTalkFragment, unknown>;
export const BoundChannelFragmentDoc = new TypedDocumentString(`
    fragment BoundChannel on Channel {
  id
  name
  key
  kind
  isEnabled
  offHoursMode
  callbackUrl
  health {
    state
    words
    lastInAt
    lastOutAt
    lastError
    checkedAt
    expiresAt
    advice
    received
    sent
    failed
    pending
  }
  binding {
    account
    verifiedAt
    fields {
      name
      value
      isSet
    }
    reactions {
      event
      key
      text
      startsConversation
      skillGroupId
    }
  }
}
    `, {"fragmentName":"BoundChannel"}) as unknown as TypedDocumentString<BoundChannelFragment, unknown>;
export const ExportPartsFragmentDoc = new TypedDocumentString(`
    fragment ExportParts on Export {
  id
  kind
  format
  state
  rows
  expiresAt
  agent {
    id
  }
  files {
    id
    name
    part
    rows
    size
  }
  fetches {
    exportFileId
    agent {
      id
    }
  }
}
    `, {"fragmentName":"ExportParts"}) as unknown as TypedDocumentString<ExportPartsFragment, unknown>;
export const MailAccountPartsFragmentDoc = new TypedDocumentString(`
    fragment MailAccountParts on MailAccount {
  isOn
  afterMinutes
  address
  senderName
  username
  oauth {
    tokenUrl
    clientId
    scope
  }
  lastError
  failingSince
  lastSentAt
  lastFetchedAt
  smtp {
    host
    port
    security
  }
  imap {
    host
    port
    security
  }
}
    `, {"fragmentName":"MailAccountParts"}) as unknown as TypedDocumentString<MailAccountPartsFragment, unknown>;
export const MaskedEntryFragmentDoc = new TypedDocumentString(`
    fragment MaskedEntry on Message {
  id
  hasMasked
  viewerCanReveal
  content {
    __typename
    ... on TextContent {
      text
    }
    ... on NoteContent {
      noteText: text
    }
    ... on LocationContent {
      title
      address
    }
  }
  quote {
    content {
      ... on TextContent {
        text
      }
    }
  }
}
    `, {"fragmentName":"MaskedEntry"}) as unknown as TypedDocumentString<MaskedEntryFragment, unknown>;
export const PushPartsFragmentDoc = new TypedDocumentString(`
    fragment PushParts on Push {
  id
  kind
  status
  reason
  detail
  provider
  attempts
  visitorId
  agentId
  recipientName
  conversationId
  ticketId
  createdAt
  dueAt
  sentAt
  shownAt
  openedAt
}
    `, {"fragmentName":"PushParts"}) as unknown as TypedDocumentString<PushPartsFragment, unknown>;
export const CredentialPartsFragmentDoc = new TypedDocumentString(`
    fragment CredentialParts on PushCredential {
  id
  provider
  isWorking
  lastError
  values {
    name
    value
  }
}
    `, {"fragmentName":"CredentialParts"}) as unknown as TypedDocumentString<CredentialPartsFragment, unknown>;
export const WebPushPartsFragmentDoc = new TypedDocumentString(`
    fragment WebPushParts on WebPush {
  key
  isSubscribed
  quietFrom
  quietTo
  timeZone
}
    `, {"fragmentName":"WebPushParts"}) as unknown as TypedDocumentString<WebPushPartsFragment, unknown>;
export const RoomLineFragmentDoc = new TypedDocumentString(`
    fragment RoomLine on RoomMessage {
  id
  seq
  delivery
  viewerCanRecall
  sender {
    name
    isOwn
  }
  content {
    __typename
    ... on TextContent {
      text
    }
    ... on FileContent {
      file {
        name
        url
      }
    }
    ... on RoomEventContent {
      type
      text
    }
    ... on ConversationLinkContent {
      number
      conversation {
        id
      }
    }
  }
  quote {
    id
  }
}
    `, {"fragmentName":"RoomLine"}) as unknown as TypedDocumentString<RoomLineFragment, unknown>;
export const ShiftPartsFragmentDoc = new TypedDocumentString(`
    fragment ShiftParts on Shift {
  id
  day
  from
  to
  startsAt
  endsAt
  agent {
    id
  }
}
    `, {"fragmentName":"ShiftParts"}) as unknown as TypedDocumentString<ShiftPartsFragment, unknown>;
export const SidePanelPartsFragmentDoc = new TypedDocumentString(`
    fragment SidePanelParts on SidePanel {
  id
  name
  url
  permissions
  frameUrl
}
    `, {"fragmentName":"SidePanelParts"}) as unknown as TypedDocumentString<SidePanelPartsFragment, unknown>;
export const WorkFragmentDoc = new TypedDocumentString(`
    fragment Work on AgentFigures {
  served
  legs
  joinedBy {
    joinedBy
    count
  }
  callBacks
  transferredIn
  transferredOut
  closed
  closedByHimself
  unanswered
  firstResponse {
    count
    meanMs
    buckets {
      upToMs
      count
    }
  }
  response {
    count
    meanMs
  }
  slowAnswers
  legDuration {
    count
    meanMs
  }
  messagesPerConversation
  effectiveShare
  onlineMs
  statusTimes {
    status
    ms
  }
  firstLoginAt
}
    `, {"fragmentName":"Work"}) as unknown as TypedDocumentString<WorkFragment, unknown>;
export const StatusRequestPartsFragmentDoc = new TypedDocumentString(`
    fragment StatusRequestParts on StatusRequest {
  id
  status
  reason
  state
  note
  agent {
    id
  }
  decidedBy {
    id
  }
}
    `, {"fragmentName":"StatusRequestParts"}) as unknown as TypedDocumentString<StatusRequestPartsFragment, unknown>;
export const SurveyPartsFragmentDoc = new TypedDocumentString(`
    fragment SurveyParts on Survey {
  id
  state
  expiresAt
  levels {
    score
    name
    tags
  }
  answer {
    score
    tags
    remark
    isSolved
  }
}
    `, {"fragmentName":"SurveyParts"}) as unknown as TypedDocumentString<SurveyPartsFragment, unknown>;
export const TicketPartsFragmentDoc = new TypedDocumentString(`
    fragment TicketParts on Ticket {
  id
  number
  status
  subject
  category
  content
  lastSeq
  unreadCount
  createdAt
  solvedAt
  firstAnsweredAt
  firstAnswerDueAt
  solutionDueAt
  dueAt
  dueSoonAt
  remindAt
  isReminded
  mergedInto {
    id
  }
  mergedFrom {
    id
  }
  survey {
    state
    answer {
      score
      remark
    }
  }
  contactName
  contactEmail
  visitor {
    id
  }
  conversation {
    id
  }
  assignee {
    id
  }
  attachments {
    id
    name
  }
  comments {
    nodes {
      seq
      text
      isInternal
      author {
        kind
        name
        isOwn
      }
    }
  }
}
    `, {"fragmentName":"TicketParts"}) as unknown as TypedDocumentString<TicketPartsFragment, unknown>;
export const WebhookPartsFragmentDoc = new TypedDocumentString(`
    fragment WebhookParts on Webhook {
  id
  name
  url
  types
  isPaused
  failingSince
}
    `, {"fragmentName":"WebhookParts"}) as unknown as TypedDocumentString<WebhookPartsFragment, unknown>;
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
  automatic
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
  automatic
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
  automatic
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
  automatic
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
  automatic
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
export const WorkSchedulesDocument = new TypedDocumentString(`
    query WorkSchedules($at: DateTime) {
  workSchedules {
    ...Schedule
    isOnDutyThen: isOnDuty(at: $at)
  }
}
    fragment Schedule on WorkSchedule {
  id
  name
  isDefault
  isOnDuty
  opensAt
  hours {
    timeZone
    weekly {
      weekday
      ranges {
        opens
        closes
      }
    }
    specialDays {
      date
      name
      ranges {
        opens
        closes
      }
    }
    holidays {
      date
      name
    }
  }
  channels {
    id
  }
  skillGroups {
    id
  }
}`) as unknown as TypedDocumentString<WorkSchedulesQuery, WorkSchedulesQueryVariables>;
export const WorkSchedulePreviewDocument = new TypedDocumentString(`
    query WorkSchedulePreview($input: WorkSchedulePreviewInput!) {
  workSchedulePreview(input: $input) {
    __typename
    ...Refusal
    ... on InvalidInputError {
      fields {
        path
        message
      }
    }
    ... on WorkSchedulePreview {
      isOnDuty
      changesAt
      days {
        date
        weekday
        rule
        name
        spans {
          startsAt
          endsAt
        }
      }
    }
  }
}
    fragment Refusal on UserError {
  code
  reason: message
}`) as unknown as TypedDocumentString<WorkSchedulePreviewQuery, WorkSchedulePreviewQueryVariables>;
export const WorkScheduleCreateDocument = new TypedDocumentString(`
    mutation WorkScheduleCreate($input: WorkScheduleCreateInput!) {
  workScheduleCreate(input: $input) {
    __typename
    ...Refusal
    ...SavedSchedule
    ... on InvalidInputError {
      fields {
        path
        message
      }
    }
  }
}
    fragment Schedule on WorkSchedule {
  id
  name
  isDefault
  isOnDuty
  opensAt
  hours {
    timeZone
    weekly {
      weekday
      ranges {
        opens
        closes
      }
    }
    specialDays {
      date
      name
      ranges {
        opens
        closes
      }
    }
    holidays {
      date
      name
    }
  }
  channels {
    id
  }
  skillGroups {
    id
  }
}
fragment SavedSchedule on WorkSchedulePayload {
  workSchedule {
    ...Schedule
  }
  notices {
    path
    message
  }
}
fragment Refusal on UserError {
  code
  reason: message
}`) as unknown as TypedDocumentString<WorkScheduleCreateMutation, WorkScheduleCreateMutationVariables>;
export const WorkScheduleUpdateDocument = new TypedDocumentString(`
    mutation WorkScheduleUpdate($input: WorkScheduleUpdateInput!) {
  workScheduleUpdate(input: $input) {
    __typename
    ...Refusal
    ...SavedSchedule
    ... on InvalidInputError {
      fields {
        path
        message
      }
    }
  }
}
    fragment Schedule on WorkSchedule {
  id
  name
  isDefault
  isOnDuty
  opensAt
  hours {
    timeZone
    weekly {
      weekday
      ranges {
        opens
        closes
      }
    }
    specialDays {
      date
      name
      ranges {
        opens
        closes
      }
    }
    holidays {
      date
      name
    }
  }
  channels {
    id
  }
  skillGroups {
    id
  }
}
fragment SavedSchedule on WorkSchedulePayload {
  workSchedule {
    ...Schedule
  }
  notices {
    path
    message
  }
}
fragment Refusal on UserError {
  code
  reason: message
}`) as unknown as TypedDocumentString<WorkScheduleUpdateMutation, WorkScheduleUpdateMutationVariables>;
export const WorkScheduleDeleteDocument = new TypedDocumentString(`
    mutation WorkScheduleDelete($input: WorkScheduleDeleteInput!) {
  workScheduleDelete(input: $input) {
    __typename
    ...Refusal
    ... on WorkScheduleDeletePayload {
      workScheduleId
    }
  }
}
    fragment Refusal on UserError {
  code
  reason: message
}`) as unknown as TypedDocumentString<WorkScheduleDeleteMutation, WorkScheduleDeleteMutationVariables>;
export const SkillGroupUpdateDocument = new TypedDocumentString(`
    mutation SkillGroupUpdate($input: SkillGroupUpdateInput!) {
  skillGroupUpdate(input: $input) {
    __typename
    ...Refusal
    ... on SkillGroupPayload {
      skillGroup {
        id
        name
        isOnDuty
      }
    }
  }
}
    fragment Refusal on UserError {
  code
  reason: message
}`) as unknown as TypedDocumentString<SkillGroupUpdateMutation, SkillGroupUpdateMutationVariables>;
export const DutyDocument = new TypedDocumentString(`
    query Duty {
  channels {
    id
    isOnDuty
    opensAt
    workSchedule {
      id
    }
  }
  skillGroups {
    id
    isOnDuty
    opensAt
    workSchedule {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<DutyQuery, DutyQueryVariables>;
export const SettingsDocument = new TypedDocumentString(`
    query Settings {
  tenant {
    id
    plan
    entitlements
    settings {
      ...SettingsParts
    }
  }
}
    fragment ClosingTimerParts on ClosingTimer {
  isOn
  afterMs
  text
  tagIds
  remark
}
fragment SettingsParts on TenantSettings {
  routing {
    previousAgentDays
    namedAgentMode
    graceMs
    queueLimit
  }
  timers {
    queueReminder {
      isOn
      afterMs
      everyMs
      times
      text
    }
    queueTimeout {
      ...ClosingTimerParts
    }
    slowAnswer {
      isOn
      afterMs
      text
    }
    visitorSilent {
      ...ClosingTimerParts
    }
    inactive {
      ...ClosingTimerParts
    }
  }
  survey {
    isAutomatic
    automaticKinds
    levels {
      score
      name
      tags
      isMultiple
    }
  }
}`) as unknown as TypedDocumentString<SettingsQuery, SettingsQueryVariables>;
export const TenantSettingsUpdateDocument = new TypedDocumentString(`
    mutation TenantSettingsUpdate($input: TenantSettingsUpdateInput!) {
  tenantSettingsUpdate(input: $input) {
    __typename
    ... on TenantPayload {
      tenant {
        id
        settings {
          ...SettingsParts
        }
      }
    }
    ... on InvalidInputError {
      fields {
        path
        message
      }
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
  code
  reason: message
}
fragment ClosingTimerParts on ClosingTimer {
  isOn
  afterMs
  text
  tagIds
  remark
}
fragment SettingsParts on TenantSettings {
  routing {
    previousAgentDays
    namedAgentMode
    graceMs
    queueLimit
  }
  timers {
    queueReminder {
      isOn
      afterMs
      everyMs
      times
      text
    }
    queueTimeout {
      ...ClosingTimerParts
    }
    slowAnswer {
      isOn
      afterMs
      text
    }
    visitorSilent {
      ...ClosingTimerParts
    }
    inactive {
      ...ClosingTimerParts
    }
  }
  survey {
    isAutomatic
    automaticKinds
    levels {
      score
      name
      tags
      isMultiple
    }
  }
}`) as unknown as TypedDocumentString<TenantSettingsUpdateMutation, TenantSettingsUpdateMutationVariables>;
export const MessagesDeliveredDocument = new TypedDocumentString(`
    mutation MessagesDelivered($input: MessagesDeliveredInput!) {
  messagesDelivered(input: $input)
}
    `) as unknown as TypedDocumentString<MessagesDeliveredMutation, MessagesDeliveredMutationVariables>;
export const BlacklistDocument = new TypedDocumentString(`
    query Blacklist {
  blacklist(first: 10) {
    nodes {
      id
      address
      reason
      visitor {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BlacklistQuery, BlacklistQueryVariables>;
export const VisitorBlockDocument = new TypedDocumentString(`
    mutation VisitorBlock($input: VisitorBlockInput!) {
  visitorBlock(input: $input) {
    __typename
    ... on VisitorBlockPayload {
      entry {
        id
        address
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<VisitorBlockMutation, VisitorBlockMutationVariables>;
export const BlacklistRemoveDocument = new TypedDocumentString(`
    mutation BlacklistRemove($input: BlacklistRemoveInput!) {
  blacklistRemove(input: $input)
}
    `) as unknown as TypedDocumentString<BlacklistRemoveMutation, BlacklistRemoveMutationVariables>;
export const VisitorStandingDocument = new TypedDocumentString(`
    query VisitorStanding($id: ID!) {
  conversation(id: $id) {
    closeReason
    visitor {
      isBlocked
      pages {
        url
        title
        referrer
      }
      consents {
        version
        locale
        withdrawnAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<VisitorStandingQuery, VisitorStandingQueryVariables>;
export const CarriedTalksDocument = new TypedDocumentString(`
    query CarriedTalks($filter: ConversationFilter) {
  conversations(first: 50, filter: $filter) {
    nodes {
      ...CarriedTalk
    }
  }
}
    fragment CarriedTalk on Conversation {
  id
  status
  closeReason
  visitor {
    id
    name
    avatarUrl
    attributes {
      key
      value
    }
  }
  agent {
    id
  }
  skillGroup {
    id
  }
  window {
    closesAt
    remaining
  }
}`) as unknown as TypedDocumentString<CarriedTalksQuery, CarriedTalksQueryVariables>;
export const CarriedTalkDocument = new TypedDocumentString(`
    query CarriedTalk($id: ID!) {
  conversation(id: $id) {
    ...CarriedTalk
    messages(first: 100) {
      nodes {
        ...CarriedEntry
      }
    }
  }
}
    fragment CarriedEntry on Message {
  id
  seq
  delivery
  deliveryReason
  content {
    __typename
    ... on TextContent {
      text
    }
    ... on ImageContent {
      width
    }
    ... on LocationContent {
      latitude
      longitude
      address
    }
    ... on VoiceContent {
      durationMs
      file {
        name
        mimeType
        url
      }
    }
    ... on FileContent {
      file {
        name
        mimeType
      }
    }
  }
}
fragment CarriedTalk on Conversation {
  id
  status
  closeReason
  visitor {
    id
    name
    avatarUrl
    attributes {
      key
      value
    }
  }
  agent {
    id
  }
  skillGroup {
    id
  }
  window {
    closesAt
    remaining
  }
}`) as unknown as TypedDocumentString<CarriedTalkQuery, CarriedTalkQueryVariables>;
export const CarriedMessagesDocument = new TypedDocumentString(`
    subscription CarriedMessages($conversationId: ID!, $after: Int!) {
  messages(conversationId: $conversationId, after: $after) {
    ...CarriedEntry
  }
}
    fragment CarriedEntry on Message {
  id
  seq
  delivery
  deliveryReason
  content {
    __typename
    ... on TextContent {
      text
    }
    ... on ImageContent {
      width
    }
    ... on LocationContent {
      latitude
      longitude
      address
    }
    ... on VoiceContent {
      durationMs
      file {
        name
        mimeType
        url
      }
    }
    ... on FileContent {
      file {
        name
        mimeType
      }
    }
  }
}`) as unknown as TypedDocumentString<CarriedMessagesSubscription, CarriedMessagesSubscriptionVariables>;
export const CarriedInboxDocument = new TypedDocumentString(`
    subscription CarriedInbox {
  inbox {
    isGone
    conversation {
      ...CarriedTalk
    }
  }
}
    fragment CarriedTalk on Conversation {
  id
  status
  closeReason
  visitor {
    id
    name
    avatarUrl
    attributes {
      key
      value
    }
  }
  agent {
    id
  }
  skillGroup {
    id
  }
  window {
    closesAt
    remaining
  }
}`) as unknown as TypedDocumentString<CarriedInboxSubscription, CarriedInboxSubscriptionVariables>;
export const MessageResendDocument = new TypedDocumentString(`
    mutation MessageResend($input: MessageResendInput!) {
  messageResend(input: $input) {
    __typename
    ... on MessageResendPayload {
      message {
        id
        delivery
      }
    }
    ... on UserError {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<MessageResendMutation, MessageResendMutationVariables>;
export const MessagePreviewDocument = new TypedDocumentString(`
    query MessagePreview($input: MessagePreviewInput!) {
  messagePreview(input: $input) {
    __typename
    ... on MessagePreview {
      parts
      isChanged
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MessagePreviewQuery, MessagePreviewQueryVariables>;
export const BoundChannelsDocument = new TypedDocumentString(`
    query BoundChannels {
  channels {
    ...BoundChannel
  }
}
    fragment BoundChannel on Channel {
  id
  name
  key
  kind
  isEnabled
  offHoursMode
  callbackUrl
  health {
    state
    words
    lastInAt
    lastOutAt
    lastError
    checkedAt
    expiresAt
    advice
    received
    sent
    failed
    pending
  }
  binding {
    account
    verifiedAt
    fields {
      name
      value
      isSet
    }
    reactions {
      event
      key
      text
      startsConversation
      skillGroupId
    }
  }
}`) as unknown as TypedDocumentString<BoundChannelsQuery, BoundChannelsQueryVariables>;
export const ChannelBindDocument = new TypedDocumentString(`
    mutation ChannelBind($input: ChannelBindInput!) {
  channelBind(input: $input) {
    __typename
    ... on ChannelBindPayload {
      secret
      channel {
        ...BoundChannel
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
    fragment BoundChannel on Channel {
  id
  name
  key
  kind
  isEnabled
  offHoursMode
  callbackUrl
  health {
    state
    words
    lastInAt
    lastOutAt
    lastError
    checkedAt
    expiresAt
    advice
    received
    sent
    failed
    pending
  }
  binding {
    account
    verifiedAt
    fields {
      name
      value
      isSet
    }
    reactions {
      event
      key
      text
      startsConversation
      skillGroupId
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
        ...BoundChannel
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
    fragment BoundChannel on Channel {
  id
  name
  key
  kind
  isEnabled
  offHoursMode
  callbackUrl
  health {
    state
    words
    lastInAt
    lastOutAt
    lastError
    checkedAt
    expiresAt
    advice
    received
    sent
    failed
    pending
  }
  binding {
    account
    verifiedAt
    fields {
      name
      value
      isSet
    }
    reactions {
      event
      key
      text
      startsConversation
      skillGroupId
    }
  }
}`) as unknown as TypedDocumentString<ChannelUnbindMutation, ChannelUnbindMutationVariables>;
export const ChannelSettingsUpdateDocument = new TypedDocumentString(`
    mutation ChannelSettingsUpdate($input: ChannelSettingsUpdateInput!) {
  channelSettingsUpdate(input: $input) {
    __typename
    ... on ChannelPayload {
      channel {
        id
        settings {
          locale
          launcherText
          width
          position
          fileKinds
          pageParameters
          quickButtons {
            id
            kind
            label
            url
            text
          }
          welcomeMenu {
            id
            kind
            text
            skillGroupId
          }
          ticketForm {
            categories
            fields {
              field
              isShown
              isRequired
            }
          }
        }
      }
    }
    ... on UserError {
      code
      message
    }
    ... on InvalidInputError {
      fields {
        path
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ChannelSettingsUpdateMutation, ChannelSettingsUpdateMutationVariables>;
export const ExportsDocument = new TypedDocumentString(`
    query Exports {
  exports {
    nodes {
      ...ExportParts
    }
  }
}
    fragment ExportParts on Export {
  id
  kind
  format
  state
  rows
  expiresAt
  agent {
    id
  }
  files {
    id
    name
    part
    rows
    size
  }
  fetches {
    exportFileId
    agent {
      id
    }
  }
}`) as unknown as TypedDocumentString<ExportsQuery, ExportsQueryVariables>;
export const ExportCreateDocument = new TypedDocumentString(`
    mutation ExportCreate($input: ExportCreateInput!) {
  exportCreate(input: $input) {
    export {
      id
      state
    }
  }
}
    `) as unknown as TypedDocumentString<ExportCreateMutation, ExportCreateMutationVariables>;
export const ExportFileFetchDocument = new TypedDocumentString(`
    mutation ExportFileFetch($input: ExportFileFetchInput!) {
  exportFileFetch(input: $input) {
    url
  }
}
    `) as unknown as TypedDocumentString<ExportFileFetchMutation, ExportFileFetchMutationVariables>;
export const ChannelIdentitySecretRotateDocument = new TypedDocumentString(`
    mutation ChannelIdentitySecretRotate($input: ChannelIdentitySecretRotateInput!) {
  channelIdentitySecretRotate(input: $input) {
    __typename
    ... on ChannelIdentitySecretPayload {
      secret
      channel {
        id
        identitySecretHint
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChannelIdentitySecretRotateMutation, ChannelIdentitySecretRotateMutationVariables>;
export const IdentityCheckDocument = new TypedDocumentString(`
    query IdentityCheck($input: IdentityCheckInput!) {
  identityCheck(input: $input) {
    isValid
    problem
    words
    userId
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<IdentityCheckQuery, IdentityCheckQueryVariables>;
export const JobQueuesDocument = new TypedDocumentString(`
    query JobQueues {
  jobQueues {
    area
    waiting
    active
    delayed
    failed
    oldestAt
  }
}
    `) as unknown as TypedDocumentString<JobQueuesQuery, JobQueuesQueryVariables>;
export const FailedJobsDocument = new TypedDocumentString(`
    query FailedJobs($first: Int! = 50, $after: String, $area: JobArea) {
  failedJobs(first: $first, after: $after, area: $area) {
    nodes {
      id
      area
      title
      reason
      attempts
      createdAt
      failedAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<FailedJobsQuery, FailedJobsQueryVariables>;
export const FailedJobsRetryDocument = new TypedDocumentString(`
    mutation FailedJobsRetry($input: FailedJobsInput!) {
  failedJobsRetry(input: $input) {
    count
  }
}
    `) as unknown as TypedDocumentString<FailedJobsRetryMutation, FailedJobsRetryMutationVariables>;
export const FailedJobsDiscardDocument = new TypedDocumentString(`
    mutation FailedJobsDiscard($input: FailedJobsInput!) {
  failedJobsDiscard(input: $input) {
    count
  }
}
    `) as unknown as TypedDocumentString<FailedJobsDiscardMutation, FailedJobsDiscardMutationVariables>;
export const JobLedgersDocument = new TypedDocumentString(`
    query JobLedgers {
  jobLedgers {
    kind
    waiting
    delayed
    failed
    oldestAt
  }
}
    `) as unknown as TypedDocumentString<JobLedgersQuery, JobLedgersQueryVariables>;
export const LogKindsDocument = new TypedDocumentString(`
    query LogKinds($id: ID!) {
  conversation(id: $id) {
    messages(first: 50) {
      nodes {
        id
        content {
          __typename
          ... on TextContent {
            text
          }
          ... on MenuContent {
            title
            isInert
            chosenId
            entries {
              id
              text
            }
          }
          ... on FormContent {
            title
            isAnswered
            answers {
              key
              value
            }
          }
          ... on ArticleContent {
            cards {
              title
              url
            }
          }
          ... on LinkContent {
            url
            title
          }
        }
      }
    }
    visitor {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<LogKindsQuery, LogKindsQueryVariables>;
export const MailAccountDocument = new TypedDocumentString(`
    query MailAccount {
  mailAccount {
    ...MailAccountParts
  }
}
    fragment MailAccountParts on MailAccount {
  isOn
  afterMinutes
  address
  senderName
  username
  oauth {
    tokenUrl
    clientId
    scope
  }
  lastError
  failingSince
  lastSentAt
  lastFetchedAt
  smtp {
    host
    port
    security
  }
  imap {
    host
    port
    security
  }
}`) as unknown as TypedDocumentString<MailAccountQuery, MailAccountQueryVariables>;
export const MailsDocument = new TypedDocumentString(`
    query Mails {
  mails {
    id
    kind
    status
    address
    reason
    conversationId
    ticketId
    sentAt
  }
}
    `) as unknown as TypedDocumentString<MailsQuery, MailsQueryVariables>;
export const VisitorBounceDocument = new TypedDocumentString(`
    query VisitorBounce($id: ID!) {
  visitor(id: $id) {
    email
    emailBounce {
      reason
      bouncedAt
    }
  }
}
    `) as unknown as TypedDocumentString<VisitorBounceQuery, VisitorBounceQueryVariables>;
export const MailAccountSetDocument = new TypedDocumentString(`
    mutation MailAccountSet($input: MailAccountSetInput!) {
  mailAccountSet(input: $input) {
    __typename
    ... on MailAccountPayload {
      account {
        ...MailAccountParts
      }
    }
    ... on InvalidInputError {
      fields {
        path
        message
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment MailAccountParts on MailAccount {
  isOn
  afterMinutes
  address
  senderName
  username
  oauth {
    tokenUrl
    clientId
    scope
  }
  lastError
  failingSince
  lastSentAt
  lastFetchedAt
  smtp {
    host
    port
    security
  }
  imap {
    host
    port
    security
  }
}`) as unknown as TypedDocumentString<MailAccountSetMutation, MailAccountSetMutationVariables>;
export const MailAccountRemoveDocument = new TypedDocumentString(`
    mutation MailAccountRemove {
  mailAccountRemove {
    account {
      ...MailAccountParts
    }
  }
}
    fragment MailAccountParts on MailAccount {
  isOn
  afterMinutes
  address
  senderName
  username
  oauth {
    tokenUrl
    clientId
    scope
  }
  lastError
  failingSince
  lastSentAt
  lastFetchedAt
  smtp {
    host
    port
    security
  }
  imap {
    host
    port
    security
  }
}`) as unknown as TypedDocumentString<MailAccountRemoveMutation, MailAccountRemoveMutationVariables>;
export const MaskedLogDocument = new TypedDocumentString(`
    query MaskedLog($id: ID!) {
  conversation(id: $id) {
    lastMessage {
      ...MaskedEntry
    }
    messages {
      nodes {
        ...MaskedEntry
      }
    }
  }
}
    fragment MaskedEntry on Message {
  id
  hasMasked
  viewerCanReveal
  content {
    __typename
    ... on TextContent {
      text
    }
    ... on NoteContent {
      noteText: text
    }
    ... on LocationContent {
      title
      address
    }
  }
  quote {
    content {
      ... on TextContent {
        text
      }
    }
  }
}`) as unknown as TypedDocumentString<MaskedLogQuery, MaskedLogQueryVariables>;
export const MaskedSearchDocument = new TypedDocumentString(`
    query MaskedSearch($text: String!) {
  search(text: $text) {
    messages {
      message {
        ...MaskedEntry
      }
    }
  }
  conversations(filter: {word: $text}) {
    nodes {
      id
    }
  }
  tickets(filter: {search: $text}) {
    nodes {
      id
    }
  }
}
    fragment MaskedEntry on Message {
  id
  hasMasked
  viewerCanReveal
  content {
    __typename
    ... on TextContent {
      text
    }
    ... on NoteContent {
      noteText: text
    }
    ... on LocationContent {
      title
      address
    }
  }
  quote {
    content {
      ... on TextContent {
        text
      }
    }
  }
}`) as unknown as TypedDocumentString<MaskedSearchQuery, MaskedSearchQueryVariables>;
export const MaskedTicketDocument = new TypedDocumentString(`
    query MaskedTicket($id: ID!) {
  ticket(id: $id) {
    subject
    content
    hasMasked
    viewerCanReveal
    comments {
      nodes {
        id
        text
        hasMasked
      }
    }
    transcript {
      nodes {
        ...MaskedEntry
      }
    }
  }
}
    fragment MaskedEntry on Message {
  id
  hasMasked
  viewerCanReveal
  content {
    __typename
    ... on TextContent {
      text
    }
    ... on NoteContent {
      noteText: text
    }
    ... on LocationContent {
      title
      address
    }
  }
  quote {
    content {
      ... on TextContent {
        text
      }
    }
  }
}`) as unknown as TypedDocumentString<MaskedTicketQuery, MaskedTicketQueryVariables>;
export const MaskedMessagesDocument = new TypedDocumentString(`
    subscription MaskedMessages($conversationId: ID!, $after: Int!) {
  messages(conversationId: $conversationId, after: $after) {
    ...MaskedEntry
  }
}
    fragment MaskedEntry on Message {
  id
  hasMasked
  viewerCanReveal
  content {
    __typename
    ... on TextContent {
      text
    }
    ... on NoteContent {
      noteText: text
    }
    ... on LocationContent {
      title
      address
    }
  }
  quote {
    content {
      ... on TextContent {
        text
      }
    }
  }
}`) as unknown as TypedDocumentString<MaskedMessagesSubscription, MaskedMessagesSubscriptionVariables>;
export const MessageRevealDocument = new TypedDocumentString(`
    mutation MessageReveal($input: MessageRevealInput!) {
  messageReveal(input: $input) {
    content {
      __typename
      ... on TextContent {
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MessageRevealMutation, MessageRevealMutationVariables>;
export const TicketRevealDocument = new TypedDocumentString(`
    mutation TicketReveal($input: TicketRevealInput!) {
  ticketReveal(input: $input) {
    subject
    text
  }
}
    `) as unknown as TypedDocumentString<TicketRevealMutation, TicketRevealMutationVariables>;
export const RoomMessageRevealDocument = new TypedDocumentString(`
    mutation RoomMessageReveal($input: RoomMessageRevealInput!) {
  roomMessageReveal(input: $input) {
    content {
      ... on TextContent {
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RoomMessageRevealMutation, RoomMessageRevealMutationVariables>;
export const MaskedReadingsDocument = new TypedDocumentString(`
    query MaskedReadings($first: Int! = 50, $after: String) {
  maskedReadings(first: $first, after: $after) {
    nodes {
      kind
      subjectId
      ticketId
      isByToken
      readAt
      agent {
        id
      }
      conversation {
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MaskedReadingsQuery, MaskedReadingsQueryVariables>;
export const MaskingPreviewDocument = new TypedDocumentString(`
    query MaskingPreview($input: MaskingPreviewInput!) {
  maskingPreview(input: $input) {
    __typename
    ... on MaskingPreview {
      text
    }
    ... on InvalidInputError {
      fields {
        path
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MaskingPreviewQuery, MaskingPreviewQueryVariables>;
export const EndingNoticesDocument = new TypedDocumentString(`
    query EndingNotices {
  notices(first: 20, kinds: [API_TOKEN_ENDING, CHANNEL_TOKEN_ENDING]) {
    nodes {
      kind
      text
    }
  }
}
    `) as unknown as TypedDocumentString<EndingNoticesQuery, EndingNoticesQueryVariables>;
export const TicketNoticesDocument = new TypedDocumentString(`
    query TicketNotices {
  notices(
    first: 20
    kinds: [TICKET_ASSIGNED, TICKET_CHANGED, TICKET_ANSWERED, TICKET_DUE_SOON, TICKET_OVERDUE, TICKET_REMINDED]
  ) {
    nodes {
      kind
      text
      ticket {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TicketNoticesQuery, TicketNoticesQueryVariables>;
export const NoticePostDocument = new TypedDocumentString(`
    mutation NoticePost($input: NoticePostInput!) {
  noticePost(input: $input) {
    __typename
    ... on NoticePostPayload {
      recipientCount
    }
    ... on InvalidInputError {
      fields {
        path
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<NoticePostMutation, NoticePostMutationVariables>;
export const NoticePostedDocument = new TypedDocumentString(`
    subscription NoticePosted {
  noticeAdded {
    kind
    text
    url
    conversation {
      id
    }
    visitor {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<NoticePostedSubscription, NoticePostedSubscriptionVariables>;
export const PushProvidersDocument = new TypedDocumentString(`
    query PushProviders {
  pushProviders {
    provider
    fields {
      name
      label
      isSecret
      isOptional
    }
  }
}
    `) as unknown as TypedDocumentString<PushProvidersQuery, PushProvidersQueryVariables>;
export const PushCredentialsDocument = new TypedDocumentString(`
    query PushCredentials($channelId: ID!) {
  pushCredentials(channelId: $channelId) {
    ...CredentialParts
  }
}
    fragment CredentialParts on PushCredential {
  id
  provider
  isWorking
  lastError
  values {
    name
    value
  }
}`) as unknown as TypedDocumentString<PushCredentialsQuery, PushCredentialsQueryVariables>;
export const PushLogDocument = new TypedDocumentString(`
    query PushLog($filter: PushFilter, $first: Int! = 50, $after: String) {
  pushLog(first: $first, after: $after, filter: $filter) {
    nodes {
      ...PushParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment PushParts on Push {
  id
  kind
  status
  reason
  detail
  provider
  attempts
  visitorId
  agentId
  recipientName
  conversationId
  ticketId
  createdAt
  dueAt
  sentAt
  shownAt
  openedAt
}`) as unknown as TypedDocumentString<PushLogQuery, PushLogQueryVariables>;
export const PushDevicesDocument = new TypedDocumentString(`
    query PushDevices($channelId: ID!, $first: Int! = 50, $after: String) {
  pushDevices(channelId: $channelId, first: $first, after: $after) {
    nodes {
      id
      visitorId
      visitorName
      providers
      isForeground
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PushDevicesQuery, PushDevicesQueryVariables>;
export const PushCredentialsSetDocument = new TypedDocumentString(`
    mutation PushCredentialsSet($input: PushCredentialsSetInput!) {
  pushCredentialsSet(input: $input) {
    __typename
    ... on PushCredentialsPayload {
      credentials {
        ...CredentialParts
      }
    }
    ... on InvalidInputError {
      fields {
        path
        message
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment CredentialParts on PushCredential {
  id
  provider
  isWorking
  lastError
  values {
    name
    value
  }
}`) as unknown as TypedDocumentString<PushCredentialsSetMutation, PushCredentialsSetMutationVariables>;
export const PushCredentialsRemoveDocument = new TypedDocumentString(`
    mutation PushCredentialsRemove($input: PushCredentialsRemoveInput!) {
  pushCredentialsRemove(input: $input) {
    credentials {
      ...CredentialParts
    }
  }
}
    fragment CredentialParts on PushCredential {
  id
  provider
  isWorking
  lastError
  values {
    name
    value
  }
}`) as unknown as TypedDocumentString<PushCredentialsRemoveMutation, PushCredentialsRemoveMutationVariables>;
export const PushTestDocument = new TypedDocumentString(`
    mutation PushTest($input: PushTestInput!) {
  pushTest(input: $input) {
    push {
      ...PushParts
    }
  }
}
    fragment PushParts on Push {
  id
  kind
  status
  reason
  detail
  provider
  attempts
  visitorId
  agentId
  recipientName
  conversationId
  ticketId
  createdAt
  dueAt
  sentAt
  shownAt
  openedAt
}`) as unknown as TypedDocumentString<PushTestMutation, PushTestMutationVariables>;
export const WebPushDocument = new TypedDocumentString(`
    query WebPush {
  webPush {
    ...WebPushParts
  }
}
    fragment WebPushParts on WebPush {
  key
  isSubscribed
  quietFrom
  quietTo
  timeZone
}`) as unknown as TypedDocumentString<WebPushQuery, WebPushQueryVariables>;
export const WebPushSubscribeDocument = new TypedDocumentString(`
    mutation WebPushSubscribe($input: WebPushSubscribeInput!) {
  webPushSubscribe(input: $input) {
    __typename
    ... on WebPushPayload {
      webPush {
        ...WebPushParts
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment WebPushParts on WebPush {
  key
  isSubscribed
  quietFrom
  quietTo
  timeZone
}`) as unknown as TypedDocumentString<WebPushSubscribeMutation, WebPushSubscribeMutationVariables>;
export const WebPushUnsubscribeDocument = new TypedDocumentString(`
    mutation WebPushUnsubscribe($input: WebPushUnsubscribeInput!) {
  webPushUnsubscribe(input: $input) {
    webPush {
      ...WebPushParts
    }
  }
}
    fragment WebPushParts on WebPush {
  key
  isSubscribed
  quietFrom
  quietTo
  timeZone
}`) as unknown as TypedDocumentString<WebPushUnsubscribeMutation, WebPushUnsubscribeMutationVariables>;
export const WebPushQuietSetDocument = new TypedDocumentString(`
    mutation WebPushQuietSet($input: WebPushQuietInput!) {
  webPushQuietSet(input: $input) {
    __typename
    ... on WebPushPayload {
      webPush {
        ...WebPushParts
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment WebPushParts on WebPush {
  key
  isSubscribed
  quietFrom
  quietTo
  timeZone
}`) as unknown as TypedDocumentString<WebPushQuietSetMutation, WebPushQuietSetMutationVariables>;
export const RoomsDocument = new TypedDocumentString(`
    query Rooms {
  rooms(first: 20) {
    nodes {
      id
      isDirect
      name
      unreadCount
      members {
        agent {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RoomsQuery, RoomsQueryVariables>;
export const RoomDocument = new TypedDocumentString(`
    query Room($id: ID!, $after: Int!) {
  room(id: $id) {
    id
    lastSeq
    unreadCount
    messages(after: $after, first: 100) {
      nodes {
        ...RoomLine
      }
    }
  }
}
    fragment RoomLine on RoomMessage {
  id
  seq
  delivery
  viewerCanRecall
  sender {
    name
    isOwn
  }
  content {
    __typename
    ... on TextContent {
      text
    }
    ... on FileContent {
      file {
        name
        url
      }
    }
    ... on RoomEventContent {
      type
      text
    }
    ... on ConversationLinkContent {
      number
      conversation {
        id
      }
    }
  }
  quote {
    id
  }
}`) as unknown as TypedDocumentString<RoomQuery, RoomQueryVariables>;
export const RoomOpenDocument = new TypedDocumentString(`
    mutation RoomOpen($input: RoomOpenInput!) {
  roomOpen(input: $input) {
    __typename
    ... on RoomPayload {
      room {
        id
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RoomOpenMutation, RoomOpenMutationVariables>;
export const RoomUpdateDocument = new TypedDocumentString(`
    mutation RoomUpdate($input: RoomUpdateInput!) {
  roomUpdate(input: $input) {
    __typename
    ... on RoomPayload {
      room {
        id
        name
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RoomUpdateMutation, RoomUpdateMutationVariables>;
export const RoomReadDocument = new TypedDocumentString(`
    mutation RoomRead($input: RoomReadInput!) {
  roomRead(input: $input) {
    room {
      unreadCount
    }
  }
}
    `) as unknown as TypedDocumentString<RoomReadMutation, RoomReadMutationVariables>;
export const RoomMessageSendDocument = new TypedDocumentString(`
    mutation RoomMessageSend($input: RoomMessageSendInput!) {
  roomMessageSend(input: $input) {
    __typename
    ... on RoomMessagePayload {
      line: message {
        ...RoomLine
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment RoomLine on RoomMessage {
  id
  seq
  delivery
  viewerCanRecall
  sender {
    name
    isOwn
  }
  content {
    __typename
    ... on TextContent {
      text
    }
    ... on FileContent {
      file {
        name
        url
      }
    }
    ... on RoomEventContent {
      type
      text
    }
    ... on ConversationLinkContent {
      number
      conversation {
        id
      }
    }
  }
  quote {
    id
  }
}`) as unknown as TypedDocumentString<RoomMessageSendMutation, RoomMessageSendMutationVariables>;
export const RoomMessageRecallDocument = new TypedDocumentString(`
    mutation RoomMessageRecall($input: RoomMessageRecallInput!) {
  roomMessageRecall(input: $input) {
    __typename
    ... on RoomMessagePayload {
      line: message {
        ...RoomLine
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment RoomLine on RoomMessage {
  id
  seq
  delivery
  viewerCanRecall
  sender {
    name
    isOwn
  }
  content {
    __typename
    ... on TextContent {
      text
    }
    ... on FileContent {
      file {
        name
        url
      }
    }
    ... on RoomEventContent {
      type
      text
    }
    ... on ConversationLinkContent {
      number
      conversation {
        id
      }
    }
  }
  quote {
    id
  }
}`) as unknown as TypedDocumentString<RoomMessageRecallMutation, RoomMessageRecallMutationVariables>;
export const RoomMessagesDocument = new TypedDocumentString(`
    subscription RoomMessages($roomId: ID!, $after: Int!) {
  roomMessages(roomId: $roomId, after: $after) {
    ...RoomLine
  }
}
    fragment RoomLine on RoomMessage {
  id
  seq
  delivery
  viewerCanRecall
  sender {
    name
    isOwn
  }
  content {
    __typename
    ... on TextContent {
      text
    }
    ... on FileContent {
      file {
        name
        url
      }
    }
    ... on RoomEventContent {
      type
      text
    }
    ... on ConversationLinkContent {
      number
      conversation {
        id
      }
    }
  }
  quote {
    id
  }
}`) as unknown as TypedDocumentString<RoomMessagesSubscription, RoomMessagesSubscriptionVariables>;
export const RoomChangedDocument = new TypedDocumentString(`
    subscription RoomChanged {
  roomChanged {
    roomId
    room {
      unreadCount
    }
  }
}
    `) as unknown as TypedDocumentString<RoomChangedSubscription, RoomChangedSubscriptionVariables>;
export const TransferAcceptDocument = new TypedDocumentString(`
    mutation TransferAccept($input: ConversationAnswerInput!) {
  transferAccept(input: $input) {
    __typename
    ...Refusal
  }
}
    fragment Refusal on UserError {
  code
  reason: message
}`) as unknown as TypedDocumentString<TransferAcceptMutation, TransferAcceptMutationVariables>;
export const TransferDeclineDocument = new TypedDocumentString(`
    mutation TransferDecline($input: ConversationAnswerInput!) {
  transferDecline(input: $input) {
    __typename
    ...Refusal
  }
}
    fragment Refusal on UserError {
  code
  reason: message
}`) as unknown as TypedDocumentString<TransferDeclineMutation, TransferDeclineMutationVariables>;
export const TransferWithdrawDocument = new TypedDocumentString(`
    mutation TransferWithdraw($input: ConversationAnswerInput!) {
  transferWithdraw(input: $input) {
    __typename
    ...Refusal
  }
}
    fragment Refusal on UserError {
  code
  reason: message
}`) as unknown as TypedDocumentString<TransferWithdrawMutation, TransferWithdrawMutationVariables>;
export const OfferAcceptDocument = new TypedDocumentString(`
    mutation OfferAccept($input: ConversationAnswerInput!) {
  offerAccept(input: $input) {
    __typename
    ...Refusal
  }
}
    fragment Refusal on UserError {
  code
  reason: message
}`) as unknown as TypedDocumentString<OfferAcceptMutation, OfferAcceptMutationVariables>;
export const OfferDeclineDocument = new TypedDocumentString(`
    mutation OfferDecline($input: ConversationAnswerInput!) {
  offerDecline(input: $input) {
    __typename
    ...Refusal
  }
}
    fragment Refusal on UserError {
  code
  reason: message
}`) as unknown as TypedDocumentString<OfferDeclineMutation, OfferDeclineMutationVariables>;
export const ConversationReturnDocument = new TypedDocumentString(`
    mutation ConversationReturn($input: ConversationReturnInput!) {
  conversationReturn(input: $input) {
    __typename
    ...Refusal
  }
}
    fragment Refusal on UserError {
  code
  reason: message
}`) as unknown as TypedDocumentString<ConversationReturnMutation, ConversationReturnMutationVariables>;
export const ConversationTakeOverDocument = new TypedDocumentString(`
    mutation ConversationTakeOver($input: ConversationAnswerInput!) {
  conversationTakeOver(input: $input) {
    __typename
    ...Refusal
  }
}
    fragment Refusal on UserError {
  code
  reason: message
}`) as unknown as TypedDocumentString<ConversationTakeOverMutation, ConversationTakeOverMutationVariables>;
export const ConversationPrioritizeDocument = new TypedDocumentString(`
    mutation ConversationPrioritize($input: ConversationPrioritizeInput!) {
  conversationPrioritize(input: $input) {
    __typename
    ...Refusal
  }
}
    fragment Refusal on UserError {
  code
  reason: message
}`) as unknown as TypedDocumentString<ConversationPrioritizeMutation, ConversationPrioritizeMutationVariables>;
export const ConversationCallBackDocument = new TypedDocumentString(`
    mutation ConversationCallBack($input: ConversationAnswerInput!) {
  conversationCallBack(input: $input) {
    __typename
    ...Refusal
    ... on ConversationPayload {
      conversation {
        ...Talk
        isCallBack
        joinedBy
      }
    }
    ... on OpenConversationExistsError {
      open: conversation {
        id
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
}`) as unknown as TypedDocumentString<ConversationCallBackMutation, ConversationCallBackMutationVariables>;
export const ConversationsAssignDocument = new TypedDocumentString(`
    mutation ConversationsAssign($input: ConversationsAssignInput!) {
  conversationsAssign(input: $input) {
    results {
      conversationId
      code
    }
  }
}
    `) as unknown as TypedDocumentString<ConversationsAssignMutation, ConversationsAssignMutationVariables>;
export const ConversationsCloseDocument = new TypedDocumentString(`
    mutation ConversationsClose($input: ConversationsCloseInput!) {
  conversationsClose(input: $input) {
    results {
      conversationId
      code
    }
  }
}
    `) as unknown as TypedDocumentString<ConversationsCloseMutation, ConversationsCloseMutationVariables>;
export const StandingDocument = new TypedDocumentString(`
    query Standing($id: ID!) {
  conversation(id: $id) {
    id
    status
    priority
    vipLevel
    joinedBy
    isTransferred
    isCallBack
    addressedAgent {
      id
    }
    agent {
      id
      load
    }
    transferRequest {
      id
      remark
      expiresAt
      fromAgent {
        id
      }
      toAgent {
        id
      }
    }
    offer {
      id
      expiresAt
      agent {
        id
      }
    }
    queuePlace {
      ahead
      waiting
    }
    viewerCan {
      write
      pick
      transfer
      assign
      close
      takeOver
      callBack
    }
    legs {
      joinedBy
      leftBy
      startedAt
      endedAt
      firstResponseMs
      messageCount
      reason
      agent {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StandingQuery, StandingQueryVariables>;
export const RoutingRulesDocument = new TypedDocumentString(`
    query RoutingRules {
  routingRules {
    id
    kind
    channel {
      id
    }
    onDutyGroup {
      id
    }
    offDutyGroup {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RoutingRulesQuery, RoutingRulesQueryVariables>;
export const RoutingRuleSetDocument = new TypedDocumentString(`
    mutation RoutingRuleSet($input: RoutingRuleSetInput!) {
  routingRuleSet(input: $input) {
    __typename
    ...Refusal
    ... on RoutingRulePayload {
      routingRule {
        id
      }
    }
  }
}
    fragment Refusal on UserError {
  code
  reason: message
}`) as unknown as TypedDocumentString<RoutingRuleSetMutation, RoutingRuleSetMutationVariables>;
export const RoutingRuleDeleteDocument = new TypedDocumentString(`
    mutation RoutingRuleDelete($input: RoutingRuleDeleteInput!) {
  routingRuleDelete(input: $input) {
    routingRuleId
  }
}
    `) as unknown as TypedDocumentString<RoutingRuleDeleteMutation, RoutingRuleDeleteMutationVariables>;
export const RoutingSimulateDocument = new TypedDocumentString(`
    query RoutingSimulate($input: RoutingSimulateInput!) {
  routingSimulate(input: $input) {
    outcome
    sentence
    steps
    agent {
      id
    }
    skillGroup {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RoutingSimulateQuery, RoutingSimulateQueryVariables>;
export const ConsistencyCheckDocument = new TypedDocumentString(`
    query ConsistencyCheck {
  consistencyCheck {
    isSound
    violations {
      name
      count
    }
  }
}
    `) as unknown as TypedDocumentString<ConsistencyCheckQuery, ConsistencyCheckQueryVariables>;
export const AgentCapacitySetDocument = new TypedDocumentString(`
    mutation AgentCapacitySet($input: AgentCapacitySetInput!) {
  agentCapacitySet(input: $input) {
    __typename
    ...Refusal
  }
}
    fragment Refusal on UserError {
  code
  reason: message
}`) as unknown as TypedDocumentString<AgentCapacitySetMutation, AgentCapacitySetMutationVariables>;
export const SignInUnseenDocument = new TypedDocumentString(`
    mutation SignInUnseen($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ...Refusal
  }
}
    fragment Refusal on UserError {
  code
  reason: message
}`) as unknown as TypedDocumentString<SignInUnseenMutation, SignInUnseenMutationVariables>;
export const SecondFactorDocument = new TypedDocumentString(`
    query SecondFactor {
  secondFactor {
    enabledAt
    recoveryCodesLeft
  }
}
    `) as unknown as TypedDocumentString<SecondFactorQuery, SecondFactorQueryVariables>;
export const SecondFactorStartDocument = new TypedDocumentString(`
    mutation SecondFactorStart($input: PasswordProofInput!) {
  secondFactorStart(input: $input) {
    __typename
    ... on SecondFactorStartPayload {
      secret
      uri
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SecondFactorStartMutation, SecondFactorStartMutationVariables>;
export const SecondFactorConfirmDocument = new TypedDocumentString(`
    mutation SecondFactorConfirm($input: SecondFactorConfirmInput!) {
  secondFactorConfirm(input: $input) {
    __typename
    ... on RecoveryCodesPayload {
      recoveryCodes
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SecondFactorConfirmMutation, SecondFactorConfirmMutationVariables>;
export const RecoveryCodesRenewDocument = new TypedDocumentString(`
    mutation RecoveryCodesRenew($input: PasswordProofInput!) {
  recoveryCodesRenew(input: $input) {
    __typename
    ... on RecoveryCodesPayload {
      recoveryCodes
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RecoveryCodesRenewMutation, RecoveryCodesRenewMutationVariables>;
export const SecondFactorDisableDocument = new TypedDocumentString(`
    mutation SecondFactorDisable($input: PasswordProofInput!) {
  secondFactorDisable(input: $input) {
    __typename
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SecondFactorDisableMutation, SecondFactorDisableMutationVariables>;
export const AgentSecondFactorResetDocument = new TypedDocumentString(`
    mutation AgentSecondFactorReset($input: AgentSecondFactorResetInput!) {
  agentSecondFactorReset(input: $input) {
    agent {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<AgentSecondFactorResetMutation, AgentSecondFactorResetMutationVariables>;
export const OwnInfoDocument = new TypedDocumentString(`
    query OwnInfo {
  viewer {
    realName
    staffNumber
    phone
    preferences {
      language
      theme
      sendKey
    }
  }
}
    `) as unknown as TypedDocumentString<OwnInfoQuery, OwnInfoQueryVariables>;
export const OthersInfoDocument = new TypedDocumentString(`
    query OthersInfo {
  agents {
    nodes {
      id
      realName
      phone
      preferences {
        theme
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OthersInfoQuery, OthersInfoQueryVariables>;
export const ProfileUpdateDocument = new TypedDocumentString(`
    mutation ProfileUpdate($input: ProfileUpdateInput!) {
  profileUpdate(input: $input) {
    __typename
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ProfileUpdateMutation, ProfileUpdateMutationVariables>;
export const ShiftsDocument = new TypedDocumentString(`
    query Shifts($range: ShiftRangeInput!) {
  shifts(range: $range) {
    ...ShiftParts
  }
}
    fragment ShiftParts on Shift {
  id
  day
  from
  to
  startsAt
  endsAt
  agent {
    id
  }
}`) as unknown as TypedDocumentString<ShiftsQuery, ShiftsQueryVariables>;
export const ShiftReportDocument = new TypedDocumentString(`
    query ShiftReport($range: ShiftRangeInput!) {
  shiftReport(range: $range) {
    shift {
      id
    }
    plannedMs
    presentMs
    firstAt
    lastAt
  }
}
    `) as unknown as TypedDocumentString<ShiftReportQuery, ShiftReportQueryVariables>;
export const OwnShiftsDocument = new TypedDocumentString(`
    query OwnShifts {
  ownShifts {
    isOn
    stopsAt
    shifts {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<OwnShiftsQuery, OwnShiftsQueryVariables>;
export const ShiftCreateDocument = new TypedDocumentString(`
    mutation ShiftCreate($input: ShiftCreateInput!) {
  shiftCreate(input: $input) {
    __typename
    ... on ShiftPayload {
      shift {
        ...ShiftParts
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment ShiftParts on Shift {
  id
  day
  from
  to
  startsAt
  endsAt
  agent {
    id
  }
}`) as unknown as TypedDocumentString<ShiftCreateMutation, ShiftCreateMutationVariables>;
export const ShiftUpdateDocument = new TypedDocumentString(`
    mutation ShiftUpdate($input: ShiftUpdateInput!) {
  shiftUpdate(input: $input) {
    __typename
    ... on ShiftPayload {
      shift {
        ...ShiftParts
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment ShiftParts on Shift {
  id
  day
  from
  to
  startsAt
  endsAt
  agent {
    id
  }
}`) as unknown as TypedDocumentString<ShiftUpdateMutation, ShiftUpdateMutationVariables>;
export const ShiftDeleteDocument = new TypedDocumentString(`
    mutation ShiftDelete($input: ShiftDeleteInput!) {
  shiftDelete(input: $input)
}
    `) as unknown as TypedDocumentString<ShiftDeleteMutation, ShiftDeleteMutationVariables>;
export const SidePanelsDocument = new TypedDocumentString(`
    query SidePanels {
  sidePanels {
    ...SidePanelParts
  }
}
    fragment SidePanelParts on SidePanel {
  id
  name
  url
  permissions
  frameUrl
}`) as unknown as TypedDocumentString<SidePanelsQuery, SidePanelsQueryVariables>;
export const SidePanelsChangedDocument = new TypedDocumentString(`
    subscription SidePanelsChanged {
  sidePanelsChanged {
    ...SidePanelParts
  }
}
    fragment SidePanelParts on SidePanel {
  id
  name
  url
  permissions
  frameUrl
}`) as unknown as TypedDocumentString<SidePanelsChangedSubscription, SidePanelsChangedSubscriptionVariables>;
export const SidePanelCreateDocument = new TypedDocumentString(`
    mutation SidePanelCreate($input: SidePanelCreateInput!) {
  sidePanelCreate(input: $input) {
    __typename
    ... on SidePanelSecretPayload {
      secret
      sidePanel {
        ...SidePanelParts
      }
    }
    ... on InvalidInputError {
      fields {
        path
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment SidePanelParts on SidePanel {
  id
  name
  url
  permissions
  frameUrl
}`) as unknown as TypedDocumentString<SidePanelCreateMutation, SidePanelCreateMutationVariables>;
export const SidePanelUpdateDocument = new TypedDocumentString(`
    mutation SidePanelUpdate($input: SidePanelUpdateInput!) {
  sidePanelUpdate(input: $input) {
    __typename
    ... on SidePanelPayload {
      sidePanel {
        ...SidePanelParts
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment SidePanelParts on SidePanel {
  id
  name
  url
  permissions
  frameUrl
}`) as unknown as TypedDocumentString<SidePanelUpdateMutation, SidePanelUpdateMutationVariables>;
export const SidePanelsSortDocument = new TypedDocumentString(`
    mutation SidePanelsSort($input: SidePanelsSortInput!) {
  sidePanelsSort(input: $input) {
    __typename
    ... on SidePanelsPayload {
      sidePanels {
        id
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SidePanelsSortMutation, SidePanelsSortMutationVariables>;
export const SidePanelDeleteDocument = new TypedDocumentString(`
    mutation SidePanelDelete($input: SidePanelInput!) {
  sidePanelDelete(input: $input) {
    __typename
    ... on SidePanelDeletePayload {
      sidePanelId
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SidePanelDeleteMutation, SidePanelDeleteMutationVariables>;
export const SidePanelSecretRotateDocument = new TypedDocumentString(`
    mutation SidePanelSecretRotate($input: SidePanelInput!) {
  sidePanelSecretRotate(input: $input) {
    __typename
    ... on SidePanelSecretPayload {
      secret
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SidePanelSecretRotateMutation, SidePanelSecretRotateMutationVariables>;
export const SidePanelTokenIssueDocument = new TypedDocumentString(`
    mutation SidePanelTokenIssue($input: SidePanelTokenInput!) {
  sidePanelTokenIssue(input: $input) {
    __typename
    ... on SidePanelTokenPayload {
      token
      previousToken
      expiresAt
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SidePanelTokenIssueMutation, SidePanelTokenIssueMutationVariables>;
export const SidePanelDraftSetDocument = new TypedDocumentString(`
    mutation SidePanelDraftSet($input: SidePanelDraftSetInput!) {
  sidePanelDraftSet(input: $input) {
    __typename
    ... on ConversationPayload {
      conversation {
        id
        draft
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SidePanelDraftSetMutation, SidePanelDraftSetMutationVariables>;
export const SidePanelVisitorSetDocument = new TypedDocumentString(`
    mutation SidePanelVisitorSet($input: SidePanelVisitorSetInput!) {
  sidePanelVisitorSet(input: $input) {
    __typename
    ... on VisitorPayload {
      visitor {
        id
        phone
        updatedAt
        fieldValues {
          values
        }
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SidePanelVisitorSetMutation, SidePanelVisitorSetMutationVariables>;
export const OwnFiguresDocument = new TypedDocumentString(`
    query OwnFigures($range: DayRangeInput!) {
  ownFigures(range: $range) {
    timeZone
    total {
      ...Work
    }
    days {
      day
      figures {
        ...Work
      }
    }
  }
}
    fragment Work on AgentFigures {
  served
  legs
  joinedBy {
    joinedBy
    count
  }
  callBacks
  transferredIn
  transferredOut
  closed
  closedByHimself
  unanswered
  firstResponse {
    count
    meanMs
    buckets {
      upToMs
      count
    }
  }
  response {
    count
    meanMs
  }
  slowAnswers
  legDuration {
    count
    meanMs
  }
  messagesPerConversation
  effectiveShare
  onlineMs
  statusTimes {
    status
    ms
  }
  firstLoginAt
}`) as unknown as TypedDocumentString<OwnFiguresQuery, OwnFiguresQueryVariables>;
export const StatusRequestsDocument = new TypedDocumentString(`
    query StatusRequests($isOpen: Boolean) {
  statusRequests(isOpen: $isOpen) {
    nodes {
      ...StatusRequestParts
    }
  }
}
    fragment StatusRequestParts on StatusRequest {
  id
  status
  reason
  state
  note
  agent {
    id
  }
  decidedBy {
    id
  }
}`) as unknown as TypedDocumentString<StatusRequestsQuery, StatusRequestsQueryVariables>;
export const OwnStatusRequestDocument = new TypedDocumentString(`
    query OwnStatusRequest {
  ownStatusRequest {
    ...StatusRequestParts
  }
}
    fragment StatusRequestParts on StatusRequest {
  id
  status
  reason
  state
  note
  agent {
    id
  }
  decidedBy {
    id
  }
}`) as unknown as TypedDocumentString<OwnStatusRequestQuery, OwnStatusRequestQueryVariables>;
export const StatusRequestCreateDocument = new TypedDocumentString(`
    mutation StatusRequestCreate($input: StatusRequestCreateInput!) {
  statusRequestCreate(input: $input) {
    __typename
    ... on StatusRequestPayload {
      request {
        ...StatusRequestParts
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment StatusRequestParts on StatusRequest {
  id
  status
  reason
  state
  note
  agent {
    id
  }
  decidedBy {
    id
  }
}`) as unknown as TypedDocumentString<StatusRequestCreateMutation, StatusRequestCreateMutationVariables>;
export const StatusRequestWithdrawDocument = new TypedDocumentString(`
    mutation StatusRequestWithdraw($input: StatusRequestWithdrawInput!) {
  statusRequestWithdraw(input: $input) {
    __typename
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StatusRequestWithdrawMutation, StatusRequestWithdrawMutationVariables>;
export const StatusRequestDecideDocument = new TypedDocumentString(`
    mutation StatusRequestDecide($input: StatusRequestDecideInput!) {
  statusRequestDecide(input: $input) {
    __typename
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StatusRequestDecideMutation, StatusRequestDecideMutationVariables>;
export const AgentInputReportDocument = new TypedDocumentString(`
    mutation AgentInputReport($input: AgentInputReportInput!) {
  agentInputReport(input: $input) {
    agent {
      id
      status
    }
  }
}
    `) as unknown as TypedDocumentString<AgentInputReportMutation, AgentInputReportMutationVariables>;
export const StatusRequestChangedDocument = new TypedDocumentString(`
    subscription StatusRequestChanged {
  statusRequestChanged {
    ...StatusRequestParts
  }
}
    fragment StatusRequestParts on StatusRequest {
  id
  status
  reason
  state
  note
  agent {
    id
  }
  decidedBy {
    id
  }
}`) as unknown as TypedDocumentString<StatusRequestChangedSubscription, StatusRequestChangedSubscriptionVariables>;
export const ConversationSurveyDocument = new TypedDocumentString(`
    query ConversationSurvey($id: ID!) {
  conversation(id: $id) {
    id
    survey {
      ...SurveyParts
    }
  }
}
    fragment SurveyParts on Survey {
  id
  state
  expiresAt
  levels {
    score
    name
    tags
  }
  answer {
    score
    tags
    remark
    isSolved
  }
}`) as unknown as TypedDocumentString<ConversationSurveyQuery, ConversationSurveyQueryVariables>;
export const SurveysDocument = new TypedDocumentString(`
    query Surveys($filter: SurveyFilter) {
  surveys(filter: $filter, first: 50) {
    nodes {
      conversation {
        id
      }
      agents {
        id
      }
      survey {
        ...SurveyParts
      }
    }
  }
}
    fragment SurveyParts on Survey {
  id
  state
  expiresAt
  levels {
    score
    name
    tags
  }
  answer {
    score
    tags
    remark
    isSolved
  }
}`) as unknown as TypedDocumentString<SurveysQuery, SurveysQueryVariables>;
export const SurveyInviteDocument = new TypedDocumentString(`
    mutation SurveyInvite($input: SurveyInviteInput!) {
  surveyInvite(input: $input) {
    __typename
    ... on ConversationPayload {
      conversation {
        id
        survey {
          ...SurveyParts
        }
      }
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
  code
  reason: message
}
fragment SurveyParts on Survey {
  id
  state
  expiresAt
  levels {
    score
    name
    tags
  }
  answer {
    score
    tags
    remark
    isSolved
  }
}`) as unknown as TypedDocumentString<SurveyInviteMutation, SurveyInviteMutationVariables>;
export const ModeSwitchDocument = new TypedDocumentString(`
    mutation ModeSwitch($input: ModeSwitchInput!) {
  modeSwitch(input: $input) {
    __typename
    ... on SignInPayload {
      accessToken
      viewer {
        id
        mode
      }
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
  code
  reason: message
}`) as unknown as TypedDocumentString<ModeSwitchMutation, ModeSwitchMutationVariables>;
export const TicketsDocument = new TypedDocumentString(`
    query Tickets($filter: TicketFilter, $sort: TicketSort! = UPDATED, $first: Int!, $after: String) {
  tickets(filter: $filter, sort: $sort, first: $first, after: $after) {
    feedCursor
    nodes {
      ...TicketParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment TicketParts on Ticket {
  id
  number
  status
  subject
  category
  content
  lastSeq
  unreadCount
  createdAt
  solvedAt
  firstAnsweredAt
  firstAnswerDueAt
  solutionDueAt
  dueAt
  dueSoonAt
  remindAt
  isReminded
  mergedInto {
    id
  }
  mergedFrom {
    id
  }
  survey {
    state
    answer {
      score
      remark
    }
  }
  contactName
  contactEmail
  visitor {
    id
  }
  conversation {
    id
  }
  assignee {
    id
  }
  attachments {
    id
    name
  }
  comments {
    nodes {
      seq
      text
      isInternal
      author {
        kind
        name
        isOwn
      }
    }
  }
}`) as unknown as TypedDocumentString<TicketsQuery, TicketsQueryVariables>;
export const TicketDocument = new TypedDocumentString(`
    query Ticket($id: ID!) {
  ticket(id: $id) {
    ...TicketParts
    transcript {
      nodes {
        content {
          __typename
          ... on TextContent {
            text
          }
        }
      }
    }
  }
}
    fragment TicketParts on Ticket {
  id
  number
  status
  subject
  category
  content
  lastSeq
  unreadCount
  createdAt
  solvedAt
  firstAnsweredAt
  firstAnswerDueAt
  solutionDueAt
  dueAt
  dueSoonAt
  remindAt
  isReminded
  mergedInto {
    id
  }
  mergedFrom {
    id
  }
  survey {
    state
    answer {
      score
      remark
    }
  }
  contactName
  contactEmail
  visitor {
    id
  }
  conversation {
    id
  }
  assignee {
    id
  }
  attachments {
    id
    name
  }
  comments {
    nodes {
      seq
      text
      isInternal
      author {
        kind
        name
        isOwn
      }
    }
  }
}`) as unknown as TypedDocumentString<TicketQuery, TicketQueryVariables>;
export const TicketCountsDocument = new TypedDocumentString(`
    query TicketCounts {
  ticketCounts {
    mineOpen
    minePending
    mineSolved
    unassigned
    allOpen
  }
}
    `) as unknown as TypedDocumentString<TicketCountsQuery, TicketCountsQueryVariables>;
export const DeskTicketCommentDocument = new TypedDocumentString(`
    mutation DeskTicketComment($input: TicketCommentInput!) {
  ticketComment(input: $input) {
    __typename
    ... on TicketCommentPayload {
      comment {
        id
        seq
        text
      }
      ticket {
        ...TicketParts
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment TicketParts on Ticket {
  id
  number
  status
  subject
  category
  content
  lastSeq
  unreadCount
  createdAt
  solvedAt
  firstAnsweredAt
  firstAnswerDueAt
  solutionDueAt
  dueAt
  dueSoonAt
  remindAt
  isReminded
  mergedInto {
    id
  }
  mergedFrom {
    id
  }
  survey {
    state
    answer {
      score
      remark
    }
  }
  contactName
  contactEmail
  visitor {
    id
  }
  conversation {
    id
  }
  assignee {
    id
  }
  attachments {
    id
    name
  }
  comments {
    nodes {
      seq
      text
      isInternal
      author {
        kind
        name
        isOwn
      }
    }
  }
}`) as unknown as TypedDocumentString<DeskTicketCommentMutation, DeskTicketCommentMutationVariables>;
export const TicketUpdateDocument = new TypedDocumentString(`
    mutation TicketUpdate($input: TicketUpdateInput!) {
  ticketUpdate(input: $input) {
    __typename
    ... on TicketPayload {
      ticket {
        ...TicketParts
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment TicketParts on Ticket {
  id
  number
  status
  subject
  category
  content
  lastSeq
  unreadCount
  createdAt
  solvedAt
  firstAnsweredAt
  firstAnswerDueAt
  solutionDueAt
  dueAt
  dueSoonAt
  remindAt
  isReminded
  mergedInto {
    id
  }
  mergedFrom {
    id
  }
  survey {
    state
    answer {
      score
      remark
    }
  }
  contactName
  contactEmail
  visitor {
    id
  }
  conversation {
    id
  }
  assignee {
    id
  }
  attachments {
    id
    name
  }
  comments {
    nodes {
      seq
      text
      isInternal
      author {
        kind
        name
        isOwn
      }
    }
  }
}`) as unknown as TypedDocumentString<TicketUpdateMutation, TicketUpdateMutationVariables>;
export const TicketTakeDocument = new TypedDocumentString(`
    mutation TicketTake($input: TicketTakeInput!) {
  ticketTake(input: $input) {
    __typename
    ... on TicketPayload {
      ticket {
        ...TicketParts
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment TicketParts on Ticket {
  id
  number
  status
  subject
  category
  content
  lastSeq
  unreadCount
  createdAt
  solvedAt
  firstAnsweredAt
  firstAnswerDueAt
  solutionDueAt
  dueAt
  dueSoonAt
  remindAt
  isReminded
  mergedInto {
    id
  }
  mergedFrom {
    id
  }
  survey {
    state
    answer {
      score
      remark
    }
  }
  contactName
  contactEmail
  visitor {
    id
  }
  conversation {
    id
  }
  assignee {
    id
  }
  attachments {
    id
    name
  }
  comments {
    nodes {
      seq
      text
      isInternal
      author {
        kind
        name
        isOwn
      }
    }
  }
}`) as unknown as TypedDocumentString<TicketTakeMutation, TicketTakeMutationVariables>;
export const TicketsAssignDocument = new TypedDocumentString(`
    mutation TicketsAssign($input: TicketsAssignInput!) {
  ticketsAssign(input: $input) {
    __typename
    ... on TicketsAssignPayload {
      results {
        ticketId
        code
        ticket {
          id
          assignee {
            id
          }
          status
        }
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<TicketsAssignMutation, TicketsAssignMutationVariables>;
export const TicketCreateFromConversationDocument = new TypedDocumentString(`
    mutation TicketCreateFromConversation($input: TicketFromConversationInput!) {
  ticketCreateFromConversation(input: $input) {
    __typename
    ... on TicketPayload {
      ticket {
        ...TicketParts
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment TicketParts on Ticket {
  id
  number
  status
  subject
  category
  content
  lastSeq
  unreadCount
  createdAt
  solvedAt
  firstAnsweredAt
  firstAnswerDueAt
  solutionDueAt
  dueAt
  dueSoonAt
  remindAt
  isReminded
  mergedInto {
    id
  }
  mergedFrom {
    id
  }
  survey {
    state
    answer {
      score
      remark
    }
  }
  contactName
  contactEmail
  visitor {
    id
  }
  conversation {
    id
  }
  assignee {
    id
  }
  attachments {
    id
    name
  }
  comments {
    nodes {
      seq
      text
      isInternal
      author {
        kind
        name
        isOwn
      }
    }
  }
}`) as unknown as TypedDocumentString<TicketCreateFromConversationMutation, TicketCreateFromConversationMutationVariables>;
export const TicketFeedDocument = new TypedDocumentString(`
    subscription TicketFeed($after: String) {
  ticketFeed(after: $after) {
    cursor
    ticketId
    isGone
    ticket {
      id
      status
      lastSeq
      dueAt
    }
  }
}
    `) as unknown as TypedDocumentString<TicketFeedSubscription, TicketFeedSubscriptionVariables>;
export const TicketDeliveriesDocument = new TypedDocumentString(`
    query TicketDeliveries($id: ID!) {
  ticket(id: $id) {
    comments {
      nodes {
        text
        delivery
        deliveryReason
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TicketDeliveriesQuery, TicketDeliveriesQueryVariables>;
export const VipTagCreateDocument = new TypedDocumentString(`
    mutation VipTagCreate($input: VisitorTagCreateInput!) {
  visitorTagCreate(input: $input) {
    __typename
    ... on VisitorTagPayload {
      visitorTag {
        id
      }
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
  code
  reason: message
}`) as unknown as TypedDocumentString<VipTagCreateMutation, VipTagCreateMutationVariables>;
export const VipTagGiveDocument = new TypedDocumentString(`
    mutation VipTagGive($input: VisitorTagsSetInput!) {
  visitorTagsSet(input: $input) {
    __typename
    ...Refusal
  }
}
    fragment Refusal on UserError {
  code
  reason: message
}`) as unknown as TypedDocumentString<VipTagGiveMutation, VipTagGiveMutationVariables>;
export const TicketReminderSetDocument = new TypedDocumentString(`
    mutation TicketReminderSet($input: TicketReminderSetInput!) {
  ticketReminderSet(input: $input) {
    __typename
    ... on TicketPayload {
      ticket {
        ...TicketParts
      }
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
  code
  reason: message
}
fragment TicketParts on Ticket {
  id
  number
  status
  subject
  category
  content
  lastSeq
  unreadCount
  createdAt
  solvedAt
  firstAnsweredAt
  firstAnswerDueAt
  solutionDueAt
  dueAt
  dueSoonAt
  remindAt
  isReminded
  mergedInto {
    id
  }
  mergedFrom {
    id
  }
  survey {
    state
    answer {
      score
      remark
    }
  }
  contactName
  contactEmail
  visitor {
    id
  }
  conversation {
    id
  }
  assignee {
    id
  }
  attachments {
    id
    name
  }
  comments {
    nodes {
      seq
      text
      isInternal
      author {
        kind
        name
        isOwn
      }
    }
  }
}`) as unknown as TypedDocumentString<TicketReminderSetMutation, TicketReminderSetMutationVariables>;
export const TicketMergeDocument = new TypedDocumentString(`
    mutation TicketMerge($input: TicketMergeInput!) {
  ticketMerge(input: $input) {
    __typename
    ... on TicketPayload {
      ticket {
        ...TicketParts
      }
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
  code
  reason: message
}
fragment TicketParts on Ticket {
  id
  number
  status
  subject
  category
  content
  lastSeq
  unreadCount
  createdAt
  solvedAt
  firstAnsweredAt
  firstAnswerDueAt
  solutionDueAt
  dueAt
  dueSoonAt
  remindAt
  isReminded
  mergedInto {
    id
  }
  mergedFrom {
    id
  }
  survey {
    state
    answer {
      score
      remark
    }
  }
  contactName
  contactEmail
  visitor {
    id
  }
  conversation {
    id
  }
  assignee {
    id
  }
  attachments {
    id
    name
  }
  comments {
    nodes {
      seq
      text
      isInternal
      author {
        kind
        name
        isOwn
      }
    }
  }
}`) as unknown as TypedDocumentString<TicketMergeMutation, TicketMergeMutationVariables>;
export const DeskTicketReadDocument = new TypedDocumentString(`
    mutation DeskTicketRead($input: TicketReadInput!) {
  ticketRead(input: $input) {
    ticket {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<DeskTicketReadMutation, DeskTicketReadMutationVariables>;
export const ApiTokensDocument = new TypedDocumentString(`
    query ApiTokens {
  apiTokens {
    id
    name
    scopes
    lastUsedAt
    agent {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ApiTokensQuery, ApiTokensQueryVariables>;
export const ApiTokenCreateDocument = new TypedDocumentString(`
    mutation ApiTokenCreate($input: ApiTokenCreateInput!) {
  apiTokenCreate(input: $input) {
    __typename
    ... on ApiTokenCreatePayload {
      secret
      apiToken {
        id
      }
    }
    ... on InvalidInputError {
      fields {
        path
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ApiTokenCreateMutation, ApiTokenCreateMutationVariables>;
export const ApiTokenRevokeDocument = new TypedDocumentString(`
    mutation ApiTokenRevoke($input: ApiTokenRevokeInput!) {
  apiTokenRevoke(input: $input) {
    apiTokenId
  }
}
    `) as unknown as TypedDocumentString<ApiTokenRevokeMutation, ApiTokenRevokeMutationVariables>;
export const MessagesTranslateDocument = new TypedDocumentString(`
    mutation MessagesTranslate($input: MessagesTranslateInput!) {
  messagesTranslate(input: $input) {
    __typename
    ... on MessagesTranslatePayload {
      translations {
        messageId
        text
        sourceLanguage
      }
    }
    ... on InvalidInputError {
      fields {
        path
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MessagesTranslateMutation, MessagesTranslateMutationVariables>;
export const TranslationServiceDocument = new TypedDocumentString(`
    query TranslationService {
  translationService {
    provider
    url
    hasKey
  }
}
    `) as unknown as TypedDocumentString<TranslationServiceQuery, TranslationServiceQueryVariables>;
export const CanTranslateDocument = new TypedDocumentString(`
    query CanTranslate($id: ID!) {
  conversation(id: $id) {
    viewerCanTranslate
  }
}
    `) as unknown as TypedDocumentString<CanTranslateQuery, CanTranslateQueryVariables>;
export const TranslationServiceSetDocument = new TypedDocumentString(`
    mutation TranslationServiceSet($input: TranslationServiceSetInput!) {
  translationServiceSet(input: $input) {
    __typename
    ... on TranslationServicePayload {
      service {
        provider
        url
        hasKey
      }
    }
    ... on InvalidInputError {
      fields {
        path
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<TranslationServiceSetMutation, TranslationServiceSetMutationVariables>;
export const TranslationServiceRemoveDocument = new TypedDocumentString(`
    mutation TranslationServiceRemove {
  translationServiceRemove {
    service {
      provider
    }
  }
}
    `) as unknown as TypedDocumentString<TranslationServiceRemoveMutation, TranslationServiceRemoveMutationVariables>;
export const WebhooksDocument = new TypedDocumentString(`
    query Webhooks {
  webhooks {
    ...WebhookParts
  }
}
    fragment WebhookParts on Webhook {
  id
  name
  url
  types
  isPaused
  failingSince
}`) as unknown as TypedDocumentString<WebhooksQuery, WebhooksQueryVariables>;
export const EventsDocument = new TypedDocumentString(`
    query Events($after: Float!) {
  events(after: $after) {
    bodies
    position
  }
}
    `) as unknown as TypedDocumentString<EventsQuery, EventsQueryVariables>;
export const WebhookDeliveriesDocument = new TypedDocumentString(`
    query WebhookDeliveries($webhookId: ID!, $status: WebhookDeliveryStatus) {
  webhookDeliveries(webhookId: $webhookId, status: $status) {
    nodes {
      id
      type
      position
      status
      attempts
      statusCode
      error
    }
  }
}
    `) as unknown as TypedDocumentString<WebhookDeliveriesQuery, WebhookDeliveriesQueryVariables>;
export const WebhookCreateDocument = new TypedDocumentString(`
    mutation WebhookCreate($input: WebhookCreateInput!) {
  webhookCreate(input: $input) {
    __typename
    ... on WebhookSecretPayload {
      secret
      webhook {
        ...WebhookParts
      }
    }
    ... on InvalidInputError {
      fields {
        path
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment WebhookParts on Webhook {
  id
  name
  url
  types
  isPaused
  failingSince
}`) as unknown as TypedDocumentString<WebhookCreateMutation, WebhookCreateMutationVariables>;
export const WebhookUpdateDocument = new TypedDocumentString(`
    mutation WebhookUpdate($input: WebhookUpdateInput!) {
  webhookUpdate(input: $input) {
    __typename
    ... on WebhookPayload {
      webhook {
        ...WebhookParts
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment WebhookParts on Webhook {
  id
  name
  url
  types
  isPaused
  failingSince
}`) as unknown as TypedDocumentString<WebhookUpdateMutation, WebhookUpdateMutationVariables>;
export const WebhookSecretRotateDocument = new TypedDocumentString(`
    mutation WebhookSecretRotate($input: WebhookInput!) {
  webhookSecretRotate(input: $input) {
    secret
  }
}
    `) as unknown as TypedDocumentString<WebhookSecretRotateMutation, WebhookSecretRotateMutationVariables>;
export const WebhookReplayDocument = new TypedDocumentString(`
    mutation WebhookReplay($input: WebhookReplayInput!) {
  webhookReplay(input: $input) {
    count
  }
}
    `) as unknown as TypedDocumentString<WebhookReplayMutation, WebhookReplayMutationVariables>;