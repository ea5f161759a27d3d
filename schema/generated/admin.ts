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

/** A change of status after some time. Parts left out stay. */
export type AutoAwayTimerInput = {
  /** After how long it acts. */
  afterMs?: number | null | undefined;
  /** Whether it runs. */
  isOn?: boolean | null | undefined;
};

/** A text that is sent by itself. Parts left out stay. */
export type AutomaticTextInput = {
  /** Whether it is sent. */
  isOn?: boolean | null | undefined;
  /** Its words; null: the stock text. May hold {{visitor.name:guest}}, {{agent.nickname}}, {{company.name}}, {{queue.ahead}} and {{opens.at}}. */
  text?: string | null | undefined;
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

/** Where a conversation stands. */
export type ConversationStatus =
  /** Is served by an agent or the robot. */
  | 'ACTIVE'
  /** Has ended, for good. */
  | 'CLOSED'
  /** Waits for an agent in the queue of one skill group. */
  | 'QUEUED';

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

/** A token to look at. */
export type IdentityCheckInput = {
  /** The channel it is meant for. */
  channelId: string;
  /** The token; nothing of it is kept, and nobody is signed in. */
  token: string;
};

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

/** A text in one language. */
export type LocalizedTextInput = {
  /** zh-CN or en. */
  locale: string;
  /** 1 to 2,000 characters. */
  text: string;
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

/** What becomes of a conversation that names an agent. */
export type NamedAgentMode =
  /** He gets it at once, whatever his status and load, unless offline. */
  | 'DIRECT'
  /** He gets it when online with room; else it waits for him. */
  | 'SCHEDULED';

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

/** The order of the tabs. */
export type SidePanelsSortInput = {
  /** All panels; the first opens by itself. */
  sidePanelIds: Array<string>;
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

/** How messages left for later are taken. Parts left out stay. */
export type TicketSettingsInput = {
  /** Whether the visitor of a ticket that was answered and solved is asked to rate it, by the rules of the survey. */
  asksRating?: boolean | null | undefined;
  /** By when they are to be answered and solved. */
  deadlines?: TicketDeadlineSettingsInput | null | undefined;
  /** How many tickets one visitor may open a day. */
  mostPerDay?: number | null | undefined;
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

export type ChannelAccountFragment = { id: string, callbackUrl: string | null, isEnabled: boolean, health: { state: ChannelHealthState, words: string, lastInAt: string | null, lastOutAt: string | null, lastError: string | null, expiresAt: string | null, advice: Array<string>, received: number, sent: number, failed: number, pending: number } | null, binding: { account: string, boundAt: string, fields: Array<{ name: string, value: string | null, isSet: boolean }> } | null };

export type ChannelAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type ChannelAccountsQuery = { channels: Array<{ id: string, callbackUrl: string | null, isEnabled: boolean, health: { state: ChannelHealthState, words: string, lastInAt: string | null, lastOutAt: string | null, lastError: string | null, expiresAt: string | null, advice: Array<string>, received: number, sent: number, failed: number, pending: number } | null, binding: { account: string, boundAt: string, fields: Array<{ name: string, value: string | null, isSet: boolean }> } | null }> };

export type ChannelBindMutationVariables = Exact<{
  input: ChannelBindInput;
}>;


export type ChannelBindMutation = { channelBind:
    | { __typename: 'AccountTakenError', code: string, message: string }
    | { __typename: 'ChannelBindPayload', secret: string | null, channel: { id: string, callbackUrl: string | null, isEnabled: boolean, health: { state: ChannelHealthState, words: string, lastInAt: string | null, lastOutAt: string | null, lastError: string | null, expiresAt: string | null, advice: Array<string>, received: number, sent: number, failed: number, pending: number } | null, binding: { account: string, boundAt: string, fields: Array<{ name: string, value: string | null, isSet: boolean }> } | null } }
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
    | { __typename: 'ChannelUnbindPayload', closedConversations: number, channel: { id: string, callbackUrl: string | null, isEnabled: boolean, health: { state: ChannelHealthState, words: string, lastInAt: string | null, lastOutAt: string | null, lastError: string | null, expiresAt: string | null, advice: Array<string>, received: number, sent: number, failed: number, pending: number } | null, binding: { account: string, boundAt: string, fields: Array<{ name: string, value: string | null, isSet: boolean }> } | null } }
    | { __typename: 'ConfirmationOutdatedError', openConversations: number, code: string, message: string }
   };

export type ChannelSetupFragment = { offHoursMode: OffHoursMode, offHoursText: string | null, identitySecretHint: string | null, id: string, name: string, kind: ChannelKind, key: string, isEnabled: boolean, allowedSites: Array<string>, themeColor: string, welcome: string | null, createdAt: string, workSchedule: { id: string } | null, settings: { locale: string, launcherText: string | null, hideLauncher: boolean, width: number, height: number, position: WidgetPosition, offsetX: number, offsetY: number, draggable: boolean, sound: boolean, notifications: boolean, titleAlert: boolean, autoOpen: boolean, ticketDesktop: boolean, ticketH5: boolean, surveyButton: boolean, surveyMode: SurveyMode, hideNotices: boolean, showAgentStatus: boolean, endOnClose: boolean, colorScheme: ColorScheme, inputToggle: boolean, wechatProfile: boolean, pageTitle: string | null, leaveQueue: boolean, pageTrail: boolean, fileKinds: Array<FileKind>, pageParameters: Array<string>, webPush: boolean, siteVisitors: boolean, pausedText: string | null, quickButtons: Array<{ kind: QuickButtonKind, label: string, url: string | null, text: string | null }>, welcomeMenu: Array<{ kind: MenuEntryKind, text: string, url: string | null, skillGroupId: string | null }>, preChatForm: { title: string | null, isRequired: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind, options: Array<string>, isRequired: boolean, target: FormTarget }>, groups: Array<{ key: string, option: string, skillGroupId: string }> } | null, ticketForm: { categories: Array<string>, fields: Array<{ field: TicketFieldName, isShown: boolean, isRequired: boolean }> }, consent: { version: string, url: string | null, texts: Array<{ locale: string, text: string }> } | null, invitation: { text: string, afterMs: number, addresses: Array<string>, languages: Array<string>, againAfterMs: number, mostPerDay: number } | null }, skillGroup: { id: string, name: string } | null };

export type ChannelSetupsQueryVariables = Exact<{ [key: string]: never; }>;


export type ChannelSetupsQuery = { channels: Array<{ offHoursMode: OffHoursMode, offHoursText: string | null, identitySecretHint: string | null, id: string, name: string, kind: ChannelKind, key: string, isEnabled: boolean, allowedSites: Array<string>, themeColor: string, welcome: string | null, createdAt: string, workSchedule: { id: string } | null, settings: { locale: string, launcherText: string | null, hideLauncher: boolean, width: number, height: number, position: WidgetPosition, offsetX: number, offsetY: number, draggable: boolean, sound: boolean, notifications: boolean, titleAlert: boolean, autoOpen: boolean, ticketDesktop: boolean, ticketH5: boolean, surveyButton: boolean, surveyMode: SurveyMode, hideNotices: boolean, showAgentStatus: boolean, endOnClose: boolean, colorScheme: ColorScheme, inputToggle: boolean, wechatProfile: boolean, pageTitle: string | null, leaveQueue: boolean, pageTrail: boolean, fileKinds: Array<FileKind>, pageParameters: Array<string>, webPush: boolean, siteVisitors: boolean, pausedText: string | null, quickButtons: Array<{ kind: QuickButtonKind, label: string, url: string | null, text: string | null }>, welcomeMenu: Array<{ kind: MenuEntryKind, text: string, url: string | null, skillGroupId: string | null }>, preChatForm: { title: string | null, isRequired: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind, options: Array<string>, isRequired: boolean, target: FormTarget }>, groups: Array<{ key: string, option: string, skillGroupId: string }> } | null, ticketForm: { categories: Array<string>, fields: Array<{ field: TicketFieldName, isShown: boolean, isRequired: boolean }> }, consent: { version: string, url: string | null, texts: Array<{ locale: string, text: string }> } | null, invitation: { text: string, afterMs: number, addresses: Array<string>, languages: Array<string>, againAfterMs: number, mostPerDay: number } | null }, skillGroup: { id: string, name: string } | null }> };

export type WorkScheduleChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkScheduleChoicesQuery = { workSchedules: Array<{ id: string, name: string, isDefault: boolean }> };

export type ChannelSetupUpdateMutationVariables = Exact<{
  input: ChannelUpdateInput;
}>;


export type ChannelSetupUpdateMutation = { channelUpdate:
    | { __typename: 'ChannelPayload', channel: { offHoursMode: OffHoursMode, offHoursText: string | null, identitySecretHint: string | null, id: string, name: string, kind: ChannelKind, key: string, isEnabled: boolean, allowedSites: Array<string>, themeColor: string, welcome: string | null, createdAt: string, workSchedule: { id: string } | null, settings: { locale: string, launcherText: string | null, hideLauncher: boolean, width: number, height: number, position: WidgetPosition, offsetX: number, offsetY: number, draggable: boolean, sound: boolean, notifications: boolean, titleAlert: boolean, autoOpen: boolean, ticketDesktop: boolean, ticketH5: boolean, surveyButton: boolean, surveyMode: SurveyMode, hideNotices: boolean, showAgentStatus: boolean, endOnClose: boolean, colorScheme: ColorScheme, inputToggle: boolean, wechatProfile: boolean, pageTitle: string | null, leaveQueue: boolean, pageTrail: boolean, fileKinds: Array<FileKind>, pageParameters: Array<string>, webPush: boolean, siteVisitors: boolean, pausedText: string | null, quickButtons: Array<{ kind: QuickButtonKind, label: string, url: string | null, text: string | null }>, welcomeMenu: Array<{ kind: MenuEntryKind, text: string, url: string | null, skillGroupId: string | null }>, preChatForm: { title: string | null, isRequired: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind, options: Array<string>, isRequired: boolean, target: FormTarget }>, groups: Array<{ key: string, option: string, skillGroupId: string }> } | null, ticketForm: { categories: Array<string>, fields: Array<{ field: TicketFieldName, isShown: boolean, isRequired: boolean }> }, consent: { version: string, url: string | null, texts: Array<{ locale: string, text: string }> } | null, invitation: { text: string, afterMs: number, addresses: Array<string>, languages: Array<string>, againAfterMs: number, mostPerDay: number } | null }, skillGroup: { id: string, name: string } | null } }
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
   };

export type ChannelSettingsUpdateMutationVariables = Exact<{
  input: ChannelSettingsUpdateInput;
}>;


export type ChannelSettingsUpdateMutation = { channelSettingsUpdate:
    | { __typename: 'ChannelPayload', channel: { offHoursMode: OffHoursMode, offHoursText: string | null, identitySecretHint: string | null, id: string, name: string, kind: ChannelKind, key: string, isEnabled: boolean, allowedSites: Array<string>, themeColor: string, welcome: string | null, createdAt: string, workSchedule: { id: string } | null, settings: { locale: string, launcherText: string | null, hideLauncher: boolean, width: number, height: number, position: WidgetPosition, offsetX: number, offsetY: number, draggable: boolean, sound: boolean, notifications: boolean, titleAlert: boolean, autoOpen: boolean, ticketDesktop: boolean, ticketH5: boolean, surveyButton: boolean, surveyMode: SurveyMode, hideNotices: boolean, showAgentStatus: boolean, endOnClose: boolean, colorScheme: ColorScheme, inputToggle: boolean, wechatProfile: boolean, pageTitle: string | null, leaveQueue: boolean, pageTrail: boolean, fileKinds: Array<FileKind>, pageParameters: Array<string>, webPush: boolean, siteVisitors: boolean, pausedText: string | null, quickButtons: Array<{ kind: QuickButtonKind, label: string, url: string | null, text: string | null }>, welcomeMenu: Array<{ kind: MenuEntryKind, text: string, url: string | null, skillGroupId: string | null }>, preChatForm: { title: string | null, isRequired: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind, options: Array<string>, isRequired: boolean, target: FormTarget }>, groups: Array<{ key: string, option: string, skillGroupId: string }> } | null, ticketForm: { categories: Array<string>, fields: Array<{ field: TicketFieldName, isShown: boolean, isRequired: boolean }> }, consent: { version: string, url: string | null, texts: Array<{ locale: string, text: string }> } | null, invitation: { text: string, afterMs: number, addresses: Array<string>, languages: Array<string>, againAfterMs: number, mostPerDay: number } | null }, skillGroup: { id: string, name: string } | null } }
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
   };

export type ChannelIdentitySecretRotateMutationVariables = Exact<{
  input: ChannelIdentitySecretRotateInput;
}>;


export type ChannelIdentitySecretRotateMutation = { channelIdentitySecretRotate:
    | { __typename: 'ChannelIdentitySecretPayload', secret: string | null, channel: { offHoursMode: OffHoursMode, offHoursText: string | null, identitySecretHint: string | null, id: string, name: string, kind: ChannelKind, key: string, isEnabled: boolean, allowedSites: Array<string>, themeColor: string, welcome: string | null, createdAt: string, workSchedule: { id: string } | null, settings: { locale: string, launcherText: string | null, hideLauncher: boolean, width: number, height: number, position: WidgetPosition, offsetX: number, offsetY: number, draggable: boolean, sound: boolean, notifications: boolean, titleAlert: boolean, autoOpen: boolean, ticketDesktop: boolean, ticketH5: boolean, surveyButton: boolean, surveyMode: SurveyMode, hideNotices: boolean, showAgentStatus: boolean, endOnClose: boolean, colorScheme: ColorScheme, inputToggle: boolean, wechatProfile: boolean, pageTitle: string | null, leaveQueue: boolean, pageTrail: boolean, fileKinds: Array<FileKind>, pageParameters: Array<string>, webPush: boolean, siteVisitors: boolean, pausedText: string | null, quickButtons: Array<{ kind: QuickButtonKind, label: string, url: string | null, text: string | null }>, welcomeMenu: Array<{ kind: MenuEntryKind, text: string, url: string | null, skillGroupId: string | null }>, preChatForm: { title: string | null, isRequired: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind, options: Array<string>, isRequired: boolean, target: FormTarget }>, groups: Array<{ key: string, option: string, skillGroupId: string }> } | null, ticketForm: { categories: Array<string>, fields: Array<{ field: TicketFieldName, isShown: boolean, isRequired: boolean }> }, consent: { version: string, url: string | null, texts: Array<{ locale: string, text: string }> } | null, invitation: { text: string, afterMs: number, addresses: Array<string>, languages: Array<string>, againAfterMs: number, mostPerDay: number } | null }, skillGroup: { id: string, name: string } | null } }
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
   };

export type IdentityCheckQueryVariables = Exact<{
  input: IdentityCheckInput;
}>;


export type IdentityCheckQuery = { identityCheck: { isValid: boolean, words: string } };

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

export type DeskRulesFragment = { desk: { statusApproval: boolean, shifts: boolean, shiftStopMs: number }, timers: { autoAway: { isOn: boolean, afterMs: number } } };

export type DeskRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskRulesQuery = { tenant: { id: string, settings: { desk: { statusApproval: boolean, shifts: boolean, shiftStopMs: number }, timers: { autoAway: { isOn: boolean, afterMs: number } } } } };

export type DeskRulesUpdateMutationVariables = Exact<{
  input: TenantSettingsUpdateInput;
}>;


export type DeskRulesUpdateMutation = { tenantSettingsUpdate:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'TenantPayload', tenant: { id: string, settings: { desk: { statusApproval: boolean, shifts: boolean, shiftStopMs: number }, timers: { autoAway: { isOn: boolean, afterMs: number } } } } }
   };

export type FirstStepsQueryVariables = Exact<{ [key: string]: never; }>;


export type FirstStepsQuery = { tenant: { id: string, companyName: string, logoUrl: string | null }, channels: Array<{ id: string, key: string, kind: ChannelKind, isEnabled: boolean, allowedSites: Array<string> }>, agents: { nodes: Array<{ id: string, isEnabled: boolean, status: AgentStatus }> }, skillGroups: Array<{ id: string, name: string, waitingCount: number }>, conversations: { nodes: Array<{ id: string, status: ConversationStatus, acceptedAt: string | null, sourceUrl: string | null }> } };

export type WebhookItemFragment = { id: string, name: string, url: string, types: Array<string>, hasNotes: boolean, hasSurveyAnswers: boolean, isPaused: boolean, failingSince: string | null, createdAt: string };

export type WebhooksQueryVariables = Exact<{ [key: string]: never; }>;


export type WebhooksQuery = { webhooks: Array<{ id: string, name: string, url: string, types: Array<string>, hasNotes: boolean, hasSurveyAnswers: boolean, isPaused: boolean, failingSince: string | null, createdAt: string }>, eventTypes: Array<{ type: string, description: string }> };

export type WebhookCreateMutationVariables = Exact<{
  input: WebhookCreateInput;
}>;


export type WebhookCreateMutation = { webhookCreate:
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'WebhookSecretPayload', secret: string, webhook: { id: string, name: string, url: string, types: Array<string>, hasNotes: boolean, hasSurveyAnswers: boolean, isPaused: boolean, failingSince: string | null, createdAt: string } }
   };

export type WebhookUpdateMutationVariables = Exact<{
  input: WebhookUpdateInput;
}>;


export type WebhookUpdateMutation = { webhookUpdate:
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'WebhookPayload', webhook: { id: string, name: string, url: string, types: Array<string>, hasNotes: boolean, hasSurveyAnswers: boolean, isPaused: boolean, failingSince: string | null, createdAt: string } }
   };

export type WebhookDeleteMutationVariables = Exact<{
  input: WebhookInput;
}>;


export type WebhookDeleteMutation = { webhookDelete: { webhookId: string } };

export type WebhookSecretRotateMutationVariables = Exact<{
  input: WebhookInput;
}>;


export type WebhookSecretRotateMutation = { webhookSecretRotate: { secret: string, webhook: { id: string, name: string, url: string, types: Array<string>, hasNotes: boolean, hasSurveyAnswers: boolean, isPaused: boolean, failingSince: string | null, createdAt: string } } };

export type WebhookDeliveryItemFragment = { id: string, type: string, eventId: string, position: number, status: WebhookDeliveryStatus, attempts: number, statusCode: number | null, error: string | null, tookMs: number | null, dueAt: string, createdAt: string, endedAt: string | null };

export type WebhookDeliveriesQueryVariables = Exact<{
  webhookId: string;
  status?: WebhookDeliveryStatus | null | undefined;
  after?: string | null | undefined;
}>;


export type WebhookDeliveriesQuery = { webhookDeliveries: { nodes: Array<{ id: string, type: string, eventId: string, position: number, status: WebhookDeliveryStatus, attempts: number, statusCode: number | null, error: string | null, tookMs: number | null, dueAt: string, createdAt: string, endedAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WebhookReplayMutationVariables = Exact<{
  input: WebhookReplayInput;
}>;


export type WebhookReplayMutation = { webhookReplay: { count: number } };

export type ApiTokenItemFragment = { id: string, name: string, scopes: Array<string>, networks: Array<string>, expiresAt: string, lastUsedAt: string | null, createdAt: string, agent: { id: string, nickname: string } };

export type ApiTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiTokensQuery = { apiScopes: Array<string>, apiTokens: Array<{ id: string, name: string, scopes: Array<string>, networks: Array<string>, expiresAt: string, lastUsedAt: string | null, createdAt: string, agent: { id: string, nickname: string } }> };

export type ApiTokenCreateMutationVariables = Exact<{
  input: ApiTokenCreateInput;
}>;


export type ApiTokenCreateMutation = { apiTokenCreate:
    | { __typename: 'ApiTokenCreatePayload', secret: string, apiToken: { id: string, name: string, scopes: Array<string>, networks: Array<string>, expiresAt: string, lastUsedAt: string | null, createdAt: string, agent: { id: string, nickname: string } } }
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
   };

export type ApiTokenRevokeMutationVariables = Exact<{
  input: ApiTokenRevokeInput;
}>;


export type ApiTokenRevokeMutation = { apiTokenRevoke: { apiTokenId: string } };

export type JobQueueItemFragment = { area: JobArea, waiting: number, active: number, delayed: number, failed: number, oldestAt: string | null };

export type FailedJobItemFragment = { id: string, area: JobArea, title: string, reason: string, attempts: number, createdAt: string, failedAt: string };

export type JobQueuesQueryVariables = Exact<{ [key: string]: never; }>;


export type JobQueuesQuery = { jobQueues: Array<{ area: JobArea, waiting: number, active: number, delayed: number, failed: number, oldestAt: string | null }> };

export type FailedJobsQueryVariables = Exact<{
  area?: JobArea | null | undefined;
  after?: string | null | undefined;
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

export type MailAccountPartsFragment = { isOn: boolean, afterMinutes: number, address: string, senderName: string | null, username: string, lastError: string | null, failingSince: string | null, lastSentAt: string | null, lastFetchedAt: string | null, oauth: { tokenUrl: string, clientId: string, scope: string | null } | null, smtp: { host: string, port: number, security: MailSecurity }, imap: { host: string, port: number, security: MailSecurity } };

export type MailLineFragment = { id: string, kind: MailKind, status: MailStatus, address: string, ticketId: string | null, reason: string | null, createdAt: string, sentAt: string | null };

export type MailSetupQueryVariables = Exact<{ [key: string]: never; }>;


export type MailSetupQuery = { mailAccount: { isOn: boolean, afterMinutes: number, address: string, senderName: string | null, username: string, lastError: string | null, failingSince: string | null, lastSentAt: string | null, lastFetchedAt: string | null, oauth: { tokenUrl: string, clientId: string, scope: string | null } | null, smtp: { host: string, port: number, security: MailSecurity }, imap: { host: string, port: number, security: MailSecurity } } | null, mails: Array<{ id: string, kind: MailKind, status: MailStatus, address: string, ticketId: string | null, reason: string | null, createdAt: string, sentAt: string | null }> };

export type MailAccountSetMutationVariables = Exact<{
  input: MailAccountSetInput;
}>;


export type MailAccountSetMutation = { mailAccountSet:
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'MailAccountPayload', account: { isOn: boolean, afterMinutes: number, address: string, senderName: string | null, username: string, lastError: string | null, failingSince: string | null, lastSentAt: string | null, lastFetchedAt: string | null, oauth: { tokenUrl: string, clientId: string, scope: string | null } | null, smtp: { host: string, port: number, security: MailSecurity }, imap: { host: string, port: number, security: MailSecurity } } | null }
   };

export type MailAccountRemoveMutationVariables = Exact<{ [key: string]: never; }>;


export type MailAccountRemoveMutation = { mailAccountRemove: { account: { isOn: boolean, afterMinutes: number, address: string, senderName: string | null, username: string, lastError: string | null, failingSince: string | null, lastSentAt: string | null, lastFetchedAt: string | null, oauth: { tokenUrl: string, clientId: string, scope: string | null } | null, smtp: { host: string, port: number, security: MailSecurity }, imap: { host: string, port: number, security: MailSecurity } } | null } };

export type MemberFragment = { id: string, nickname: string, email: string, avatarUrl: string | null, status: AgentStatus, capacity: number, activeCount: number, isEnabled: boolean, hasSecondFactor: boolean | null, createdAt: string, role: { id: string, name: string }, skillGroups: Array<{ id: string, name: string }> };

export type MembersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MembersQuery = { agents: { nodes: Array<{ id: string, nickname: string, email: string, avatarUrl: string | null, status: AgentStatus, capacity: number, activeCount: number, isEnabled: boolean, hasSecondFactor: boolean | null, createdAt: string, role: { id: string, name: string }, skillGroups: Array<{ id: string, name: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RolesQueryVariables = Exact<{ [key: string]: never; }>;


export type RolesQuery = { roles: Array<{ id: string, name: string, permissions: Array<string> }> };

export type MemberCreateMutationVariables = Exact<{
  input: AgentCreateInput;
}>;


export type MemberCreateMutation = { agentCreate:
    | { __typename: 'AgentPayload', agent: { id: string, nickname: string, email: string, avatarUrl: string | null, status: AgentStatus, capacity: number, activeCount: number, isEnabled: boolean, hasSecondFactor: boolean | null, createdAt: string, role: { id: string, name: string }, skillGroups: Array<{ id: string, name: string }> } }
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
   };

export type MemberUpdateMutationVariables = Exact<{
  input: AgentUpdateInput;
}>;


export type MemberUpdateMutation = { agentUpdate:
    | { __typename: 'AgentPayload', agent: { id: string, nickname: string, email: string, avatarUrl: string | null, status: AgentStatus, capacity: number, activeCount: number, isEnabled: boolean, hasSecondFactor: boolean | null, createdAt: string, role: { id: string, name: string }, skillGroups: Array<{ id: string, name: string }> } }
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'LastAdminError', code: string, message: string }
   };

export type MemberPresenceSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type MemberPresenceSubscription = { presence: { status: AgentStatus, agent: { id: string, activeCount: number } } };

export type MemberSecondFactorResetMutationVariables = Exact<{
  input: AgentSecondFactorResetInput;
}>;


export type MemberSecondFactorResetMutation = { agentSecondFactorReset: { agent: { id: string, nickname: string, email: string, avatarUrl: string | null, status: AgentStatus, capacity: number, activeCount: number, isEnabled: boolean, hasSecondFactor: boolean | null, createdAt: string, role: { id: string, name: string }, skillGroups: Array<{ id: string, name: string }> } } };

export type MaskingFragment = { bankCards: boolean, identityCards: boolean, patterns: Array<{ name: string, pattern: string }> };

export type MaskingQueryVariables = Exact<{ [key: string]: never; }>;


export type MaskingQuery = { tenant: { id: string, settings: { masking: { bankCards: boolean, identityCards: boolean, patterns: Array<{ name: string, pattern: string }> } } } };

export type MaskingUpdateMutationVariables = Exact<{
  masking: MaskingSettingsInput;
}>;


export type MaskingUpdateMutation = { tenantSettingsUpdate:
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'TenantPayload', tenant: { id: string, settings: { masking: { bankCards: boolean, identityCards: boolean, patterns: Array<{ name: string, pattern: string }> } } } }
   };

export type MaskingPreviewQueryVariables = Exact<{
  input: MaskingPreviewInput;
}>;


export type MaskingPreviewQuery = { maskingPreview:
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'MaskingPreview', text: string }
   };

export type MaskedReadingItemFragment = { id: string, kind: MaskedKind, isByToken: boolean, readAt: string, agent: { id: string, nickname: string } | null, conversation: { id: string, number: number } | null };

export type MaskedReadingsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MaskedReadingsQuery = { maskedReadings: { nodes: Array<{ id: string, kind: MaskedKind, isByToken: boolean, readAt: string, agent: { id: string, nickname: string } | null, conversation: { id: string, number: number } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PushAccountFragment = { id: string, provider: PushProvider, isWorking: boolean, lastError: string | null, checkedAt: string, values: Array<{ name: string, value: string }> };

export type PushLineFragment = { id: string, kind: PushKind, status: PushStatus, reason: PushReason | null, detail: string | null, provider: PushProvider | null, recipientName: string | null, attempts: number, createdAt: string, sentAt: string | null, shownAt: string | null, openedAt: string | null };

export type PushSetupQueryVariables = Exact<{
  channelId: string;
}>;


export type PushSetupQuery = { pushProviders: Array<{ provider: PushProvider, fields: Array<{ name: string, label: string, hint: string, isSecret: boolean, isOptional: boolean, isLong: boolean }> }>, pushCredentials: Array<{ id: string, provider: PushProvider, isWorking: boolean, lastError: string | null, checkedAt: string, values: Array<{ name: string, value: string }> }> };

export type PushCredentialsSetMutationVariables = Exact<{
  input: PushCredentialsSetInput;
}>;


export type PushCredentialsSetMutation = { pushCredentialsSet:
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'PushCredentialsPayload', credentials: Array<{ id: string, provider: PushProvider, isWorking: boolean, lastError: string | null, checkedAt: string, values: Array<{ name: string, value: string }> }> }
   };

export type PushCredentialsRemoveMutationVariables = Exact<{
  input: PushCredentialsRemoveInput;
}>;


export type PushCredentialsRemoveMutation = { pushCredentialsRemove: { credentials: Array<{ id: string, provider: PushProvider, isWorking: boolean, lastError: string | null, checkedAt: string, values: Array<{ name: string, value: string }> }> } };

export type PushDevicesQueryVariables = Exact<{
  channelId: string;
  after?: string | null | undefined;
}>;


export type PushDevicesQuery = { pushDevices: { nodes: Array<{ id: string, visitorName: string | null, providers: Array<PushProvider>, isForeground: boolean, seenAt: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PushLogQueryVariables = Exact<{
  filter?: PushFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type PushLogQuery = { pushLog: { nodes: Array<{ id: string, kind: PushKind, status: PushStatus, reason: PushReason | null, detail: string | null, provider: PushProvider | null, recipientName: string | null, attempts: number, createdAt: string, sentAt: string | null, shownAt: string | null, openedAt: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PushTestMutationVariables = Exact<{
  input: PushTestInput;
}>;


export type PushTestMutation = { pushTest: { push: { id: string, kind: PushKind, status: PushStatus, reason: PushReason | null, detail: string | null, provider: PushProvider | null, recipientName: string | null, attempts: number, createdAt: string, sentAt: string | null, shownAt: string | null, openedAt: string | null } } };

export type PushChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type PushChoicesQuery = { channels: Array<{ id: string, settings: { webPush: boolean } }>, tenant: { settings: { visitors: { pushContent: boolean } } } };

export type WebPushSetMutationVariables = Exact<{
  input: ChannelSettingsUpdateInput;
}>;


export type WebPushSetMutation = { channelSettingsUpdate:
    | { __typename: 'ChannelPayload' }
    | { __typename: 'InvalidInputError', code: string, message: string }
   };

export type PushContentSetMutationVariables = Exact<{
  input: TenantSettingsUpdateInput;
}>;


export type PushContentSetMutation = { tenantSettingsUpdate:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'TenantPayload' }
   };

export type ShiftItemFragment = { id: string, day: string, from: string, to: string, startsAt: string, agent: { id: string, nickname: string, avatarUrl: string | null } };

export type ShiftWeekQueryVariables = Exact<{
  range: ShiftRangeInput;
}>;


export type ShiftWeekQuery = { shiftReport: Array<{ plannedMs: number, presentMs: number, shift: { id: string, day: string, from: string, to: string, startsAt: string, agent: { id: string, nickname: string, avatarUrl: string | null } } }> };

export type ShiftCreateMutationVariables = Exact<{
  input: ShiftCreateInput;
}>;


export type ShiftCreateMutation = { shiftCreate:
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'ShiftPayload', shift: { id: string, day: string, from: string, to: string, startsAt: string, agent: { id: string, nickname: string, avatarUrl: string | null } } }
   };

export type ShiftUpdateMutationVariables = Exact<{
  input: ShiftUpdateInput;
}>;


export type ShiftUpdateMutation = { shiftUpdate:
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'ShiftPayload', shift: { id: string, day: string, from: string, to: string, startsAt: string, agent: { id: string, nickname: string, avatarUrl: string | null } } }
   };

export type ShiftDeleteMutationVariables = Exact<{
  input: ShiftDeleteInput;
}>;


export type ShiftDeleteMutation = { shiftDelete: boolean };

export type SidePanelItemFragment = { id: string, name: string, url: string, permissions: Array<SidePanelPermission> };

export type SidePanelsQueryVariables = Exact<{ [key: string]: never; }>;


export type SidePanelsQuery = { sidePanels: Array<{ id: string, name: string, url: string, permissions: Array<SidePanelPermission> }>, tenant: { id: string, entitlements: Array<Entitlement> } };

export type SidePanelCreateMutationVariables = Exact<{
  input: SidePanelCreateInput;
}>;


export type SidePanelCreateMutation = { sidePanelCreate:
    | { __typename: 'EntitlementRequiredError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'SidePanelSecretPayload', secret: string, sidePanel: { id: string, name: string, url: string, permissions: Array<SidePanelPermission> } }
   };

export type SidePanelUpdateMutationVariables = Exact<{
  input: SidePanelUpdateInput;
}>;


export type SidePanelUpdateMutation = { sidePanelUpdate:
    | { __typename: 'EntitlementRequiredError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'SidePanelPayload', sidePanel: { id: string, name: string, url: string, permissions: Array<SidePanelPermission> } }
   };

export type SidePanelsSortMutationVariables = Exact<{
  input: SidePanelsSortInput;
}>;


export type SidePanelsSortMutation = { sidePanelsSort:
    | { __typename: 'EntitlementRequiredError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'SidePanelsPayload', sidePanels: Array<{ id: string, name: string, url: string, permissions: Array<SidePanelPermission> }> }
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

export type StatusRequestItemFragment = { id: string, status: AgentStatus, reason: string, state: StatusRequestState, createdAt: string, agent: { id: string, nickname: string, avatarUrl: string | null } };

export type StatusRequestsChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type StatusRequestsChangedSubscription = { statusRequestChanged: { id: string, status: AgentStatus, reason: string, state: StatusRequestState, createdAt: string, agent: { id: string, nickname: string, avatarUrl: string | null } } };

export type StatusRequestDecideMutationVariables = Exact<{
  input: StatusRequestDecideInput;
}>;


export type StatusRequestDecideMutation = { statusRequestDecide:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'StatusRequestConflictError', code: string, message: string }
    | { __typename: 'StatusRequestPayload', request: { id: string, status: AgentStatus, reason: string, state: StatusRequestState, createdAt: string, agent: { id: string, nickname: string, avatarUrl: string | null } } }
   };

export type TicketRulesFragment = { asksRating: boolean, deadlines: { isOn: boolean, soonMs: number, rules: Array<{ category: string | null, vipLevel: number | null, firstAnswerMs: number | null, solutionMs: number | null }> } };

export type TicketRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type TicketRulesQuery = { tenant: { id: string, settings: { tickets: { asksRating: boolean, deadlines: { isOn: boolean, soonMs: number, rules: Array<{ category: string | null, vipLevel: number | null, firstAnswerMs: number | null, solutionMs: number | null }> } } } }, channels: Array<{ id: string, settings: { ticketForm: { categories: Array<string> } } }> };

export type TicketRulesUpdateMutationVariables = Exact<{
  tickets: TicketSettingsInput;
}>;


export type TicketRulesUpdateMutation = { tenantSettingsUpdate:
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'TenantPayload', tenant: { id: string, settings: { tickets: { asksRating: boolean, deadlines: { isOn: boolean, soonMs: number, rules: Array<{ category: string | null, vipLevel: number | null, firstAnswerMs: number | null, solutionMs: number | null }> } } } } }
   };

export type ServiceOfTranslationFragment = { provider: TranslationProvider, url: string | null, hasKey: boolean };

export type TranslationQueryVariables = Exact<{ [key: string]: never; }>;


export type TranslationQuery = { translationService: { provider: TranslationProvider, url: string | null, hasKey: boolean } | null, tenant: { id: string, settings: { translation: { agents: boolean, visitors: boolean } } } };

export type TranslationUpdateMutationVariables = Exact<{
  translation: TranslationSettingsInput;
}>;


export type TranslationUpdateMutation = { tenantSettingsUpdate:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'TenantPayload', tenant: { id: string, settings: { translation: { agents: boolean, visitors: boolean } } } }
   };

export type TranslationServiceSetMutationVariables = Exact<{
  input: TranslationServiceSetInput;
}>;


export type TranslationServiceSetMutation = { translationServiceSet:
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'TranslationServicePayload', service: { provider: TranslationProvider, url: string | null, hasKey: boolean } | null }
   };

export type TranslationServiceRemoveMutationVariables = Exact<{ [key: string]: never; }>;


export type TranslationServiceRemoveMutation = { translationServiceRemove: { service: { provider: TranslationProvider, url: string | null, hasKey: boolean } | null } };

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
export const ChannelAccountFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
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
    expiresAt
    advice
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
export const ChannelItemFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
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
export const ChannelSetupFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ChannelSetup on Channel {
  ...ChannelItem
  offHoursMode
  offHoursText
  identitySecretHint
  workSchedule {
    id
  }
  settings {
    locale
    launcherText
    hideLauncher
    width
    height
    position
    offsetX
    offsetY
    draggable
    sound
    notifications
    titleAlert
    autoOpen
    ticketDesktop
    ticketH5
    surveyButton
    surveyMode
    hideNotices
    showAgentStatus
    endOnClose
    colorScheme
    inputToggle
    wechatProfile
    pageTitle
    leaveQueue
    pageTrail
    fileKinds
    pageParameters
    webPush
    siteVisitors
    pausedText
    quickButtons {
      kind
      label
      url
      text
    }
    welcomeMenu {
      kind
      text
      url
      skillGroupId
    }
    preChatForm {
      title
      isRequired
      fields {
        key
        label
        kind
        options
        isRequired
        target
      }
      groups {
        key
        option
        skillGroupId
      }
    }
    ticketForm {
      fields {
        field
        isShown
        isRequired
      }
      categories
    }
    consent {
      version
      url
      texts {
        locale
        text
      }
    }
    invitation {
      text
      afterMs
      addresses
      languages
      againAfterMs
      mostPerDay
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
}`, {"fragmentName":"ChannelSetup"}) as unknown as TypedDocumentString<ChannelSetupFragment, unknown>;
export const CompanyFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
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
export const DeskRulesFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DeskRules on TenantSettings {
  desk {
    statusApproval
    shifts
    shiftStopMs
  }
  timers {
    autoAway {
      isOn
      afterMs
    }
  }
}
    `, {"fragmentName":"DeskRules"}) as unknown as TypedDocumentString<DeskRulesFragment, unknown>;
export const WebhookItemFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment WebhookItem on Webhook {
  id
  name
  url
  types
  hasNotes
  hasSurveyAnswers
  isPaused
  failingSince
  createdAt
}
    `, {"fragmentName":"WebhookItem"}) as unknown as TypedDocumentString<WebhookItemFragment, unknown>;
export const WebhookDeliveryItemFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment WebhookDeliveryItem on WebhookDelivery {
  id
  type
  eventId
  position
  status
  attempts
  statusCode
  error
  tookMs
  dueAt
  createdAt
  endedAt
}
    `, {"fragmentName":"WebhookDeliveryItem"}) as unknown as TypedDocumentString<WebhookDeliveryItemFragment, unknown>;
export const ApiTokenItemFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ApiTokenItem on ApiToken {
  id
  name
  scopes
  networks
  expiresAt
  lastUsedAt
  createdAt
  agent {
    id
    nickname
  }
}
    `, {"fragmentName":"ApiTokenItem"}) as unknown as TypedDocumentString<ApiTokenItemFragment, unknown>;
export const JobQueueItemFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment JobQueueItem on JobQueue {
  area
  waiting
  active
  delayed
  failed
  oldestAt
}
    `, {"fragmentName":"JobQueueItem"}) as unknown as TypedDocumentString<JobQueueItemFragment, unknown>;
export const FailedJobItemFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment FailedJobItem on FailedJob {
  id
  area
  title
  reason
  attempts
  createdAt
  failedAt
}
    `, {"fragmentName":"FailedJobItem"}) as unknown as TypedDocumentString<FailedJobItemFragment, unknown>;
export const MailAccountPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
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
export const MailLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment MailLine on Mail {
  id
  kind
  status
  address
  ticketId
  reason
  createdAt
  sentAt
}
    `, {"fragmentName":"MailLine"}) as unknown as TypedDocumentString<MailLineFragment, unknown>;
export const MemberFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Member on Agent {
  id
  nickname
  email
  avatarUrl
  status
  capacity
  activeCount
  isEnabled
  hasSecondFactor
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
export const MaskingFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Masking on MaskingSettings {
  bankCards
  identityCards
  patterns {
    name
    pattern
  }
}
    `, {"fragmentName":"Masking"}) as unknown as TypedDocumentString<MaskingFragment, unknown>;
export const MaskedReadingItemFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment MaskedReadingItem on MaskedReading {
  id
  kind
  isByToken
  readAt
  agent {
    id
    nickname
  }
  conversation {
    id
    number
  }
}
    `, {"fragmentName":"MaskedReadingItem"}) as unknown as TypedDocumentString<MaskedReadingItemFragment, unknown>;
export const PushAccountFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PushAccount on PushCredential {
  id
  provider
  isWorking
  lastError
  checkedAt
  values {
    name
    value
  }
}
    `, {"fragmentName":"PushAccount"}) as unknown as TypedDocumentString<PushAccountFragment, unknown>;
export const PushLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PushLine on Push {
  id
  kind
  status
  reason
  detail
  provider
  recipientName
  attempts
  createdAt
  sentAt
  shownAt
  openedAt
}
    `, {"fragmentName":"PushLine"}) as unknown as TypedDocumentString<PushLineFragment, unknown>;
export const ShiftItemFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ShiftItem on Shift {
  id
  day
  from
  to
  startsAt
  agent {
    id
    nickname
    avatarUrl
  }
}
    `, {"fragmentName":"ShiftItem"}) as unknown as TypedDocumentString<ShiftItemFragment, unknown>;
export const SidePanelItemFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SidePanelItem on SidePanel {
  id
  name
  url
  permissions
}
    `, {"fragmentName":"SidePanelItem"}) as unknown as TypedDocumentString<SidePanelItemFragment, unknown>;
export const SkillGroupItemFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
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
export const StatusRequestItemFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment StatusRequestItem on StatusRequest {
  id
  status
  reason
  state
  createdAt
  agent {
    id
    nickname
    avatarUrl
  }
}
    `, {"fragmentName":"StatusRequestItem"}) as unknown as TypedDocumentString<StatusRequestItemFragment, unknown>;
export const TicketRulesFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TicketRules on TicketSettings {
  asksRating
  deadlines {
    isOn
    soonMs
    rules {
      category
      vipLevel
      firstAnswerMs
      solutionMs
    }
  }
}
    `, {"fragmentName":"TicketRules"}) as unknown as TypedDocumentString<TicketRulesFragment, unknown>;
export const ServiceOfTranslationFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ServiceOfTranslation on TranslationService {
  provider
  url
  hasKey
}
    `, {"fragmentName":"ServiceOfTranslation"}) as unknown as TypedDocumentString<ServiceOfTranslationFragment, unknown>;
export const ChannelAccountsDocument = /*#__PURE__*/ new TypedDocumentString(`
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
    expiresAt
    advice
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
export const ChannelBindDocument = /*#__PURE__*/ new TypedDocumentString(`
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
    expiresAt
    advice
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
export const ChannelCheckDocument = /*#__PURE__*/ new TypedDocumentString(`
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
export const ChannelUnbindDocument = /*#__PURE__*/ new TypedDocumentString(`
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
    expiresAt
    advice
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
export const ChannelSetupsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ChannelSetups {
  channels {
    ...ChannelSetup
  }
}
    fragment ChannelSetup on Channel {
  ...ChannelItem
  offHoursMode
  offHoursText
  identitySecretHint
  workSchedule {
    id
  }
  settings {
    locale
    launcherText
    hideLauncher
    width
    height
    position
    offsetX
    offsetY
    draggable
    sound
    notifications
    titleAlert
    autoOpen
    ticketDesktop
    ticketH5
    surveyButton
    surveyMode
    hideNotices
    showAgentStatus
    endOnClose
    colorScheme
    inputToggle
    wechatProfile
    pageTitle
    leaveQueue
    pageTrail
    fileKinds
    pageParameters
    webPush
    siteVisitors
    pausedText
    quickButtons {
      kind
      label
      url
      text
    }
    welcomeMenu {
      kind
      text
      url
      skillGroupId
    }
    preChatForm {
      title
      isRequired
      fields {
        key
        label
        kind
        options
        isRequired
        target
      }
      groups {
        key
        option
        skillGroupId
      }
    }
    ticketForm {
      fields {
        field
        isShown
        isRequired
      }
      categories
    }
    consent {
      version
      url
      texts {
        locale
        text
      }
    }
    invitation {
      text
      afterMs
      addresses
      languages
      againAfterMs
      mostPerDay
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
}`) as unknown as TypedDocumentString<ChannelSetupsQuery, ChannelSetupsQueryVariables>;
export const WorkScheduleChoicesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkScheduleChoices {
  workSchedules {
    id
    name
    isDefault
  }
}
    `) as unknown as TypedDocumentString<WorkScheduleChoicesQuery, WorkScheduleChoicesQueryVariables>;
export const ChannelSetupUpdateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ChannelSetupUpdate($input: ChannelUpdateInput!) {
  channelUpdate(input: $input) {
    __typename
    ... on ChannelPayload {
      channel {
        ...ChannelSetup
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
    fragment ChannelSetup on Channel {
  ...ChannelItem
  offHoursMode
  offHoursText
  identitySecretHint
  workSchedule {
    id
  }
  settings {
    locale
    launcherText
    hideLauncher
    width
    height
    position
    offsetX
    offsetY
    draggable
    sound
    notifications
    titleAlert
    autoOpen
    ticketDesktop
    ticketH5
    surveyButton
    surveyMode
    hideNotices
    showAgentStatus
    endOnClose
    colorScheme
    inputToggle
    wechatProfile
    pageTitle
    leaveQueue
    pageTrail
    fileKinds
    pageParameters
    webPush
    siteVisitors
    pausedText
    quickButtons {
      kind
      label
      url
      text
    }
    welcomeMenu {
      kind
      text
      url
      skillGroupId
    }
    preChatForm {
      title
      isRequired
      fields {
        key
        label
        kind
        options
        isRequired
        target
      }
      groups {
        key
        option
        skillGroupId
      }
    }
    ticketForm {
      fields {
        field
        isShown
        isRequired
      }
      categories
    }
    consent {
      version
      url
      texts {
        locale
        text
      }
    }
    invitation {
      text
      afterMs
      addresses
      languages
      againAfterMs
      mostPerDay
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
}`) as unknown as TypedDocumentString<ChannelSetupUpdateMutation, ChannelSetupUpdateMutationVariables>;
export const ChannelSettingsUpdateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ChannelSettingsUpdate($input: ChannelSettingsUpdateInput!) {
  channelSettingsUpdate(input: $input) {
    __typename
    ... on ChannelPayload {
      channel {
        ...ChannelSetup
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
    fragment ChannelSetup on Channel {
  ...ChannelItem
  offHoursMode
  offHoursText
  identitySecretHint
  workSchedule {
    id
  }
  settings {
    locale
    launcherText
    hideLauncher
    width
    height
    position
    offsetX
    offsetY
    draggable
    sound
    notifications
    titleAlert
    autoOpen
    ticketDesktop
    ticketH5
    surveyButton
    surveyMode
    hideNotices
    showAgentStatus
    endOnClose
    colorScheme
    inputToggle
    wechatProfile
    pageTitle
    leaveQueue
    pageTrail
    fileKinds
    pageParameters
    webPush
    siteVisitors
    pausedText
    quickButtons {
      kind
      label
      url
      text
    }
    welcomeMenu {
      kind
      text
      url
      skillGroupId
    }
    preChatForm {
      title
      isRequired
      fields {
        key
        label
        kind
        options
        isRequired
        target
      }
      groups {
        key
        option
        skillGroupId
      }
    }
    ticketForm {
      fields {
        field
        isShown
        isRequired
      }
      categories
    }
    consent {
      version
      url
      texts {
        locale
        text
      }
    }
    invitation {
      text
      afterMs
      addresses
      languages
      againAfterMs
      mostPerDay
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
}`) as unknown as TypedDocumentString<ChannelSettingsUpdateMutation, ChannelSettingsUpdateMutationVariables>;
export const ChannelIdentitySecretRotateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ChannelIdentitySecretRotate($input: ChannelIdentitySecretRotateInput!) {
  channelIdentitySecretRotate(input: $input) {
    __typename
    ... on ChannelIdentitySecretPayload {
      secret
      channel {
        ...ChannelSetup
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
    fragment ChannelSetup on Channel {
  ...ChannelItem
  offHoursMode
  offHoursText
  identitySecretHint
  workSchedule {
    id
  }
  settings {
    locale
    launcherText
    hideLauncher
    width
    height
    position
    offsetX
    offsetY
    draggable
    sound
    notifications
    titleAlert
    autoOpen
    ticketDesktop
    ticketH5
    surveyButton
    surveyMode
    hideNotices
    showAgentStatus
    endOnClose
    colorScheme
    inputToggle
    wechatProfile
    pageTitle
    leaveQueue
    pageTrail
    fileKinds
    pageParameters
    webPush
    siteVisitors
    pausedText
    quickButtons {
      kind
      label
      url
      text
    }
    welcomeMenu {
      kind
      text
      url
      skillGroupId
    }
    preChatForm {
      title
      isRequired
      fields {
        key
        label
        kind
        options
        isRequired
        target
      }
      groups {
        key
        option
        skillGroupId
      }
    }
    ticketForm {
      fields {
        field
        isShown
        isRequired
      }
      categories
    }
    consent {
      version
      url
      texts {
        locale
        text
      }
    }
    invitation {
      text
      afterMs
      addresses
      languages
      againAfterMs
      mostPerDay
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
}`) as unknown as TypedDocumentString<ChannelIdentitySecretRotateMutation, ChannelIdentitySecretRotateMutationVariables>;
export const IdentityCheckDocument = /*#__PURE__*/ new TypedDocumentString(`
    query IdentityCheck($input: IdentityCheckInput!) {
  identityCheck(input: $input) {
    isValid
    words
  }
}
    `) as unknown as TypedDocumentString<IdentityCheckQuery, IdentityCheckQueryVariables>;
export const ChannelsDocument = /*#__PURE__*/ new TypedDocumentString(`
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
export const ChannelCreateDocument = /*#__PURE__*/ new TypedDocumentString(`
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
export const ChannelUpdateDocument = /*#__PURE__*/ new TypedDocumentString(`
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
export const CompanyDocument = /*#__PURE__*/ new TypedDocumentString(`
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
export const CompanyUpdateDocument = /*#__PURE__*/ new TypedDocumentString(`
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
export const DeskRulesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DeskRules {
  tenant {
    id
    settings {
      ...DeskRules
    }
  }
}
    fragment DeskRules on TenantSettings {
  desk {
    statusApproval
    shifts
    shiftStopMs
  }
  timers {
    autoAway {
      isOn
      afterMs
    }
  }
}`) as unknown as TypedDocumentString<DeskRulesQuery, DeskRulesQueryVariables>;
export const DeskRulesUpdateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeskRulesUpdate($input: TenantSettingsUpdateInput!) {
  tenantSettingsUpdate(input: $input) {
    __typename
    ... on TenantPayload {
      tenant {
        id
        settings {
          ...DeskRules
        }
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment DeskRules on TenantSettings {
  desk {
    statusApproval
    shifts
    shiftStopMs
  }
  timers {
    autoAway {
      isOn
      afterMs
    }
  }
}`) as unknown as TypedDocumentString<DeskRulesUpdateMutation, DeskRulesUpdateMutationVariables>;
export const FirstStepsDocument = /*#__PURE__*/ new TypedDocumentString(`
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
export const WebhooksDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Webhooks {
  webhooks {
    ...WebhookItem
  }
  eventTypes {
    type
    description
  }
}
    fragment WebhookItem on Webhook {
  id
  name
  url
  types
  hasNotes
  hasSurveyAnswers
  isPaused
  failingSince
  createdAt
}`) as unknown as TypedDocumentString<WebhooksQuery, WebhooksQueryVariables>;
export const WebhookCreateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WebhookCreate($input: WebhookCreateInput!) {
  webhookCreate(input: $input) {
    __typename
    ... on WebhookSecretPayload {
      secret
      webhook {
        ...WebhookItem
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
    fragment WebhookItem on Webhook {
  id
  name
  url
  types
  hasNotes
  hasSurveyAnswers
  isPaused
  failingSince
  createdAt
}`) as unknown as TypedDocumentString<WebhookCreateMutation, WebhookCreateMutationVariables>;
export const WebhookUpdateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WebhookUpdate($input: WebhookUpdateInput!) {
  webhookUpdate(input: $input) {
    __typename
    ... on WebhookPayload {
      webhook {
        ...WebhookItem
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
    fragment WebhookItem on Webhook {
  id
  name
  url
  types
  hasNotes
  hasSurveyAnswers
  isPaused
  failingSince
  createdAt
}`) as unknown as TypedDocumentString<WebhookUpdateMutation, WebhookUpdateMutationVariables>;
export const WebhookDeleteDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WebhookDelete($input: WebhookInput!) {
  webhookDelete(input: $input) {
    webhookId
  }
}
    `) as unknown as TypedDocumentString<WebhookDeleteMutation, WebhookDeleteMutationVariables>;
export const WebhookSecretRotateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WebhookSecretRotate($input: WebhookInput!) {
  webhookSecretRotate(input: $input) {
    secret
    webhook {
      ...WebhookItem
    }
  }
}
    fragment WebhookItem on Webhook {
  id
  name
  url
  types
  hasNotes
  hasSurveyAnswers
  isPaused
  failingSince
  createdAt
}`) as unknown as TypedDocumentString<WebhookSecretRotateMutation, WebhookSecretRotateMutationVariables>;
export const WebhookDeliveriesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WebhookDeliveries($webhookId: ID!, $status: WebhookDeliveryStatus, $after: String) {
  webhookDeliveries(
    webhookId: $webhookId
    status: $status
    first: 50
    after: $after
  ) {
    nodes {
      ...WebhookDeliveryItem
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment WebhookDeliveryItem on WebhookDelivery {
  id
  type
  eventId
  position
  status
  attempts
  statusCode
  error
  tookMs
  dueAt
  createdAt
  endedAt
}`) as unknown as TypedDocumentString<WebhookDeliveriesQuery, WebhookDeliveriesQueryVariables>;
export const WebhookReplayDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WebhookReplay($input: WebhookReplayInput!) {
  webhookReplay(input: $input) {
    count
  }
}
    `) as unknown as TypedDocumentString<WebhookReplayMutation, WebhookReplayMutationVariables>;
export const ApiTokensDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ApiTokens {
  apiTokens {
    ...ApiTokenItem
  }
  apiScopes
}
    fragment ApiTokenItem on ApiToken {
  id
  name
  scopes
  networks
  expiresAt
  lastUsedAt
  createdAt
  agent {
    id
    nickname
  }
}`) as unknown as TypedDocumentString<ApiTokensQuery, ApiTokensQueryVariables>;
export const ApiTokenCreateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ApiTokenCreate($input: ApiTokenCreateInput!) {
  apiTokenCreate(input: $input) {
    __typename
    ... on ApiTokenCreatePayload {
      secret
      apiToken {
        ...ApiTokenItem
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
    fragment ApiTokenItem on ApiToken {
  id
  name
  scopes
  networks
  expiresAt
  lastUsedAt
  createdAt
  agent {
    id
    nickname
  }
}`) as unknown as TypedDocumentString<ApiTokenCreateMutation, ApiTokenCreateMutationVariables>;
export const ApiTokenRevokeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ApiTokenRevoke($input: ApiTokenRevokeInput!) {
  apiTokenRevoke(input: $input) {
    apiTokenId
  }
}
    `) as unknown as TypedDocumentString<ApiTokenRevokeMutation, ApiTokenRevokeMutationVariables>;
export const JobQueuesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query JobQueues {
  jobQueues {
    ...JobQueueItem
  }
}
    fragment JobQueueItem on JobQueue {
  area
  waiting
  active
  delayed
  failed
  oldestAt
}`) as unknown as TypedDocumentString<JobQueuesQuery, JobQueuesQueryVariables>;
export const FailedJobsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FailedJobs($area: JobArea, $after: String) {
  failedJobs(first: 50, area: $area, after: $after) {
    nodes {
      ...FailedJobItem
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment FailedJobItem on FailedJob {
  id
  area
  title
  reason
  attempts
  createdAt
  failedAt
}`) as unknown as TypedDocumentString<FailedJobsQuery, FailedJobsQueryVariables>;
export const FailedJobsRetryDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation FailedJobsRetry($input: FailedJobsInput!) {
  failedJobsRetry(input: $input) {
    count
  }
}
    `) as unknown as TypedDocumentString<FailedJobsRetryMutation, FailedJobsRetryMutationVariables>;
export const FailedJobsDiscardDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation FailedJobsDiscard($input: FailedJobsInput!) {
  failedJobsDiscard(input: $input) {
    count
  }
}
    `) as unknown as TypedDocumentString<FailedJobsDiscardMutation, FailedJobsDiscardMutationVariables>;
export const JobLedgersDocument = /*#__PURE__*/ new TypedDocumentString(`
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
export const MailSetupDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MailSetup {
  mailAccount {
    ...MailAccountParts
  }
  mails(first: 50) {
    ...MailLine
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
}
fragment MailLine on Mail {
  id
  kind
  status
  address
  ticketId
  reason
  createdAt
  sentAt
}`) as unknown as TypedDocumentString<MailSetupQuery, MailSetupQueryVariables>;
export const MailAccountSetDocument = /*#__PURE__*/ new TypedDocumentString(`
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
export const MailAccountRemoveDocument = /*#__PURE__*/ new TypedDocumentString(`
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
export const MembersDocument = /*#__PURE__*/ new TypedDocumentString(`
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
  hasSecondFactor
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
export const RolesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Roles {
  roles {
    id
    name
    permissions
  }
}
    `) as unknown as TypedDocumentString<RolesQuery, RolesQueryVariables>;
export const MemberCreateDocument = /*#__PURE__*/ new TypedDocumentString(`
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
  hasSecondFactor
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
export const MemberUpdateDocument = /*#__PURE__*/ new TypedDocumentString(`
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
  hasSecondFactor
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
export const MemberPresenceDocument = /*#__PURE__*/ new TypedDocumentString(`
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
export const MemberSecondFactorResetDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MemberSecondFactorReset($input: AgentSecondFactorResetInput!) {
  agentSecondFactorReset(input: $input) {
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
  hasSecondFactor
  createdAt
  role {
    id
    name
  }
  skillGroups {
    id
    name
  }
}`) as unknown as TypedDocumentString<MemberSecondFactorResetMutation, MemberSecondFactorResetMutationVariables>;
export const MaskingDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Masking {
  tenant {
    id
    settings {
      masking {
        ...Masking
      }
    }
  }
}
    fragment Masking on MaskingSettings {
  bankCards
  identityCards
  patterns {
    name
    pattern
  }
}`) as unknown as TypedDocumentString<MaskingQuery, MaskingQueryVariables>;
export const MaskingUpdateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MaskingUpdate($masking: MaskingSettingsInput!) {
  tenantSettingsUpdate(input: {masking: $masking}) {
    __typename
    ... on TenantPayload {
      tenant {
        id
        settings {
          masking {
            ...Masking
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
        message
      }
    }
  }
}
    fragment Masking on MaskingSettings {
  bankCards
  identityCards
  patterns {
    name
    pattern
  }
}`) as unknown as TypedDocumentString<MaskingUpdateMutation, MaskingUpdateMutationVariables>;
export const MaskingPreviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MaskingPreview($input: MaskingPreviewInput!) {
  maskingPreview(input: $input) {
    __typename
    ... on MaskingPreview {
      text
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
    `) as unknown as TypedDocumentString<MaskingPreviewQuery, MaskingPreviewQueryVariables>;
export const MaskedReadingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MaskedReadings($after: String) {
  maskedReadings(first: 50, after: $after) {
    nodes {
      ...MaskedReadingItem
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment MaskedReadingItem on MaskedReading {
  id
  kind
  isByToken
  readAt
  agent {
    id
    nickname
  }
  conversation {
    id
    number
  }
}`) as unknown as TypedDocumentString<MaskedReadingsQuery, MaskedReadingsQueryVariables>;
export const PushSetupDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PushSetup($channelId: ID!) {
  pushProviders {
    provider
    fields {
      name
      label
      hint
      isSecret
      isOptional
      isLong
    }
  }
  pushCredentials(channelId: $channelId) {
    ...PushAccount
  }
}
    fragment PushAccount on PushCredential {
  id
  provider
  isWorking
  lastError
  checkedAt
  values {
    name
    value
  }
}`) as unknown as TypedDocumentString<PushSetupQuery, PushSetupQueryVariables>;
export const PushCredentialsSetDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PushCredentialsSet($input: PushCredentialsSetInput!) {
  pushCredentialsSet(input: $input) {
    __typename
    ... on PushCredentialsPayload {
      credentials {
        ...PushAccount
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
    fragment PushAccount on PushCredential {
  id
  provider
  isWorking
  lastError
  checkedAt
  values {
    name
    value
  }
}`) as unknown as TypedDocumentString<PushCredentialsSetMutation, PushCredentialsSetMutationVariables>;
export const PushCredentialsRemoveDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PushCredentialsRemove($input: PushCredentialsRemoveInput!) {
  pushCredentialsRemove(input: $input) {
    credentials {
      ...PushAccount
    }
  }
}
    fragment PushAccount on PushCredential {
  id
  provider
  isWorking
  lastError
  checkedAt
  values {
    name
    value
  }
}`) as unknown as TypedDocumentString<PushCredentialsRemoveMutation, PushCredentialsRemoveMutationVariables>;
export const PushDevicesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PushDevices($channelId: ID!, $after: String) {
  pushDevices(channelId: $channelId, first: 20, after: $after) {
    nodes {
      id
      visitorName
      providers
      isForeground
      seenAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<PushDevicesQuery, PushDevicesQueryVariables>;
export const PushLogDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PushLog($filter: PushFilter, $after: String) {
  pushLog(first: 50, after: $after, filter: $filter) {
    nodes {
      ...PushLine
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment PushLine on Push {
  id
  kind
  status
  reason
  detail
  provider
  recipientName
  attempts
  createdAt
  sentAt
  shownAt
  openedAt
}`) as unknown as TypedDocumentString<PushLogQuery, PushLogQueryVariables>;
export const PushTestDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PushTest($input: PushTestInput!) {
  pushTest(input: $input) {
    push {
      ...PushLine
    }
  }
}
    fragment PushLine on Push {
  id
  kind
  status
  reason
  detail
  provider
  recipientName
  attempts
  createdAt
  sentAt
  shownAt
  openedAt
}`) as unknown as TypedDocumentString<PushTestMutation, PushTestMutationVariables>;
export const PushChoicesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PushChoices {
  channels {
    id
    settings {
      webPush
    }
  }
  tenant {
    settings {
      visitors {
        pushContent
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PushChoicesQuery, PushChoicesQueryVariables>;
export const WebPushSetDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WebPushSet($input: ChannelSettingsUpdateInput!) {
  channelSettingsUpdate(input: $input) {
    __typename
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WebPushSetMutation, WebPushSetMutationVariables>;
export const PushContentSetDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PushContentSet($input: TenantSettingsUpdateInput!) {
  tenantSettingsUpdate(input: $input) {
    __typename
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PushContentSetMutation, PushContentSetMutationVariables>;
export const ShiftWeekDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ShiftWeek($range: ShiftRangeInput!) {
  shiftReport(range: $range) {
    plannedMs
    presentMs
    shift {
      ...ShiftItem
    }
  }
}
    fragment ShiftItem on Shift {
  id
  day
  from
  to
  startsAt
  agent {
    id
    nickname
    avatarUrl
  }
}`) as unknown as TypedDocumentString<ShiftWeekQuery, ShiftWeekQueryVariables>;
export const ShiftCreateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ShiftCreate($input: ShiftCreateInput!) {
  shiftCreate(input: $input) {
    __typename
    ... on ShiftPayload {
      shift {
        ...ShiftItem
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
    fragment ShiftItem on Shift {
  id
  day
  from
  to
  startsAt
  agent {
    id
    nickname
    avatarUrl
  }
}`) as unknown as TypedDocumentString<ShiftCreateMutation, ShiftCreateMutationVariables>;
export const ShiftUpdateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ShiftUpdate($input: ShiftUpdateInput!) {
  shiftUpdate(input: $input) {
    __typename
    ... on ShiftPayload {
      shift {
        ...ShiftItem
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
    fragment ShiftItem on Shift {
  id
  day
  from
  to
  startsAt
  agent {
    id
    nickname
    avatarUrl
  }
}`) as unknown as TypedDocumentString<ShiftUpdateMutation, ShiftUpdateMutationVariables>;
export const ShiftDeleteDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ShiftDelete($input: ShiftDeleteInput!) {
  shiftDelete(input: $input)
}
    `) as unknown as TypedDocumentString<ShiftDeleteMutation, ShiftDeleteMutationVariables>;
export const SidePanelsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SidePanels {
  sidePanels {
    ...SidePanelItem
  }
  tenant {
    id
    entitlements
  }
}
    fragment SidePanelItem on SidePanel {
  id
  name
  url
  permissions
}`) as unknown as TypedDocumentString<SidePanelsQuery, SidePanelsQueryVariables>;
export const SidePanelCreateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SidePanelCreate($input: SidePanelCreateInput!) {
  sidePanelCreate(input: $input) {
    __typename
    ... on SidePanelSecretPayload {
      secret
      sidePanel {
        ...SidePanelItem
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
    fragment SidePanelItem on SidePanel {
  id
  name
  url
  permissions
}`) as unknown as TypedDocumentString<SidePanelCreateMutation, SidePanelCreateMutationVariables>;
export const SidePanelUpdateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SidePanelUpdate($input: SidePanelUpdateInput!) {
  sidePanelUpdate(input: $input) {
    __typename
    ... on SidePanelPayload {
      sidePanel {
        ...SidePanelItem
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
    fragment SidePanelItem on SidePanel {
  id
  name
  url
  permissions
}`) as unknown as TypedDocumentString<SidePanelUpdateMutation, SidePanelUpdateMutationVariables>;
export const SidePanelsSortDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SidePanelsSort($input: SidePanelsSortInput!) {
  sidePanelsSort(input: $input) {
    __typename
    ... on SidePanelsPayload {
      sidePanels {
        ...SidePanelItem
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment SidePanelItem on SidePanel {
  id
  name
  url
  permissions
}`) as unknown as TypedDocumentString<SidePanelsSortMutation, SidePanelsSortMutationVariables>;
export const SidePanelDeleteDocument = /*#__PURE__*/ new TypedDocumentString(`
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
export const SidePanelSecretRotateDocument = /*#__PURE__*/ new TypedDocumentString(`
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
export const SkillGroupsDocument = /*#__PURE__*/ new TypedDocumentString(`
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
export const SkillGroupCreateDocument = /*#__PURE__*/ new TypedDocumentString(`
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
export const SkillGroupRenameDocument = /*#__PURE__*/ new TypedDocumentString(`
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
export const SkillGroupDeleteDocument = /*#__PURE__*/ new TypedDocumentString(`
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
export const SkillGroupMembersSetDocument = /*#__PURE__*/ new TypedDocumentString(`
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
export const StatusRequestsChangedDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription StatusRequestsChanged {
  statusRequestChanged {
    ...StatusRequestItem
  }
}
    fragment StatusRequestItem on StatusRequest {
  id
  status
  reason
  state
  createdAt
  agent {
    id
    nickname
    avatarUrl
  }
}`) as unknown as TypedDocumentString<StatusRequestsChangedSubscription, StatusRequestsChangedSubscriptionVariables>;
export const StatusRequestDecideDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation StatusRequestDecide($input: StatusRequestDecideInput!) {
  statusRequestDecide(input: $input) {
    __typename
    ... on StatusRequestPayload {
      request {
        ...StatusRequestItem
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment StatusRequestItem on StatusRequest {
  id
  status
  reason
  state
  createdAt
  agent {
    id
    nickname
    avatarUrl
  }
}`) as unknown as TypedDocumentString<StatusRequestDecideMutation, StatusRequestDecideMutationVariables>;
export const TicketRulesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TicketRules {
  tenant {
    id
    settings {
      tickets {
        ...TicketRules
      }
    }
  }
  channels {
    id
    settings {
      ticketForm {
        categories
      }
    }
  }
}
    fragment TicketRules on TicketSettings {
  asksRating
  deadlines {
    isOn
    soonMs
    rules {
      category
      vipLevel
      firstAnswerMs
      solutionMs
    }
  }
}`) as unknown as TypedDocumentString<TicketRulesQuery, TicketRulesQueryVariables>;
export const TicketRulesUpdateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TicketRulesUpdate($tickets: TicketSettingsInput!) {
  tenantSettingsUpdate(input: {tickets: $tickets}) {
    __typename
    ... on TenantPayload {
      tenant {
        id
        settings {
          tickets {
            ...TicketRules
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
        message
      }
    }
  }
}
    fragment TicketRules on TicketSettings {
  asksRating
  deadlines {
    isOn
    soonMs
    rules {
      category
      vipLevel
      firstAnswerMs
      solutionMs
    }
  }
}`) as unknown as TypedDocumentString<TicketRulesUpdateMutation, TicketRulesUpdateMutationVariables>;
export const TranslationDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Translation {
  translationService {
    ...ServiceOfTranslation
  }
  tenant {
    id
    settings {
      translation {
        agents
        visitors
      }
    }
  }
}
    fragment ServiceOfTranslation on TranslationService {
  provider
  url
  hasKey
}`) as unknown as TypedDocumentString<TranslationQuery, TranslationQueryVariables>;
export const TranslationUpdateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TranslationUpdate($translation: TranslationSettingsInput!) {
  tenantSettingsUpdate(input: {translation: $translation}) {
    __typename
    ... on TenantPayload {
      tenant {
        id
        settings {
          translation {
            agents
            visitors
          }
        }
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<TranslationUpdateMutation, TranslationUpdateMutationVariables>;
export const TranslationServiceSetDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TranslationServiceSet($input: TranslationServiceSetInput!) {
  translationServiceSet(input: $input) {
    __typename
    ... on TranslationServicePayload {
      service {
        ...ServiceOfTranslation
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
    fragment ServiceOfTranslation on TranslationService {
  provider
  url
  hasKey
}`) as unknown as TypedDocumentString<TranslationServiceSetMutation, TranslationServiceSetMutationVariables>;
export const TranslationServiceRemoveDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TranslationServiceRemove {
  translationServiceRemove {
    service {
      ...ServiceOfTranslation
    }
  }
}
    fragment ServiceOfTranslation on TranslationService {
  provider
  url
  hasKey
}`) as unknown as TypedDocumentString<TranslationServiceRemoveMutation, TranslationServiceRemoveMutationVariables>;