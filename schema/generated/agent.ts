/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** The keys of a browser’s subscription, as it gives them (base64url). */
export type BrowserKeysInput = {
  /** Its secret. */
  auth: string;
  /** Its public key. */
  p256dh: string;
};

/** A new ready text. */
export type CannedReplyCreateInput = {
  /** At most two levels of up to 20 characters. */
  category?: Array<string> | null | undefined;
  /** An uploaded file that goes with it. */
  fileId?: string | null | undefined;
  /** Whether the conversation is ended with it. */
  isClosing?: boolean | null | undefined;
  /** Whether the invitation to rate goes with it. */
  isInviting?: boolean | null | undefined;
  /** Whether it is for all; only for those who may change settings. */
  isPublic?: boolean;
  /** Its place in its category. */
  position?: number | null | undefined;
  /** Up to 20 characters without white space. */
  shortcut?: string | null | undefined;
  /** Groups whose members see a public one; empty: all members. */
  skillGroupIds?: Array<string> | null | undefined;
  /** Conversation tags that go with it. */
  tagIds?: Array<string> | null | undefined;
  /** 1 to 1,000 characters. */
  text: string;
};

/** Which ready text. */
export type CannedReplyDeleteInput = {
  /** An own one, or a public one for those who keep them. */
  cannedReplyId: string;
};

/** A change of a ready text; parts left out stay. */
export type CannedReplyUpdateInput = {
  /** An own one, or a public one for those who keep them. */
  cannedReplyId: string;
  /** At most two levels of up to 20 characters. */
  category?: Array<string> | null | undefined;
  /** A file that goes with it; null takes it away. */
  fileId?: string | null | undefined;
  /** Whether the conversation is ended with it. */
  isClosing?: boolean | null | undefined;
  /** Whether the invitation to rate goes with it. */
  isInviting?: boolean | null | undefined;
  /** Its place in its category. */
  position?: number | null | undefined;
  /** Up to 20 characters; null takes it away. */
  shortcut?: string | null | undefined;
  /** Groups whose members see a public one. */
  skillGroupIds?: Array<string> | null | undefined;
  /** Conversation tags that go with it. */
  tagIds?: Array<string> | null | undefined;
  /** 1 to 1,000 characters. */
  text?: string | null | undefined;
};

/** Which ready text was sent. */
export type CannedReplyUsedInput = {
  /** One the viewer sees. */
  cannedReplyId: string;
};

/** How something travels on a channel. */
export type Carriage =
  /** As it is. */
  | 'AS_IS'
  /** Changed into what the channel has; `messagePreview` shows how. */
  | 'CHANGED'
  /** Not at all; sending it is declined. */
  | 'REFUSED';

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

/** Which conversation to mark as unread. */
export type ConversationMarkUnreadInput = {
  /** A conversation the viewer may read. */
  conversationId: string;
};

/** Whether a conversation stands at the top. */
export type ConversationPinInput = {
  /** A conversation the viewer may read. */
  conversationId: string;
  /** Whether it is pinned from now on. */
  isPinned: boolean;
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

/** How a conversation is classified; parts left out stay. */
export type ConversationTagsSetInput = {
  /** A conversation the viewer serves or served. */
  conversationId: string;
  /** Up to 500 characters; empty takes it away. */
  remark?: string | null | undefined;
  /** All its tags from now on: enabled leaves. */
  tagIds?: Array<string> | null | undefined;
};

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

/** How several conversations are classified; parts left out stay. */
export type ConversationsTagInput = {
  /** 1 to 100 conversations the viewer serves or served. */
  conversationIds: Array<string>;
  /** Whether each keeps the tags it has; false: it has just these from now on. */
  isAdding?: boolean;
  /** Up to 500 characters, in place of what was noted; empty takes it away. */
  remark?: string | null | undefined;
  /** Enabled leaves of the tag tree. */
  tagIds?: Array<string> | null | undefined;
};

/** Days of the company’s time zone: 1 to 366. */
export type DayRangeInput = {
  /** The first day, such as 2026-11-01. */
  from: string;
  /** The first day that no longer counts. */
  to: string;
};

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

/** What was typed and not sent yet. */
export type DraftSetInput = {
  /** A conversation the viewer may read. */
  conversationId: string;
  /** Up to 5,000 characters; empty takes it away. */
  text: string;
};

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

/** What a field holds. */
export type FieldKind =
  /** One of the options, which are paths such as `North / Harbour`. */
  | 'CASCADE'
  /** One of the options. */
  | 'CHOICE'
  /** A day, as 2026-01-31. */
  | 'DATE'
  /** One line, up to 200 characters. */
  | 'LINE'
  /** An address of the web. */
  | 'LINK'
  /** Several of the options. */
  | 'MULTIPLE_CHOICE'
  /** A decimal number. */
  | 'NUMBER'
  /** Up to 2,000 characters. */
  | 'TEXT'
  /** `true` or `false`. */
  | 'YES_NO';

/** What a field belongs to. */
export type FieldObject =
  /** Conversations. */
  | 'CONVERSATION'
  /** Tickets. */
  | 'TICKET'
  /** Visitors. */
  | 'VISITOR';

/** What a field shall hold. */
export type FieldValueInput = {
  /** An enabled field. */
  fieldId: string;
  /** Its parts; empty takes the value away. */
  values: Array<string>;
};

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

/** Which view to delete. */
export type InboxViewDeleteInput = {
  /** An own view. */
  inboxViewId: string;
};

/** A filter to keep. */
export type InboxViewSaveInput = {
  /** A JSON object of up to 4,000 characters. */
  filter: string;
  /** An own view to change; null: a new one. */
  inboxViewId?: string | null | undefined;
  /** 1 to 50 characters. */
  name: string;
  /** A group of the viewer whose members use it too; null: nobody else. */
  skillGroupId?: string | null | undefined;
};

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

/** Which notices were read: those named, or all. */
export type NoticesReadInput = {
  /** Whether all were read. */
  all?: boolean;
  /** Notices of the viewer. */
  ids?: Array<string> | null | undefined;
};

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

/** Which reminder to take away. */
export type ReminderClearInput = {
  /** The conversation. */
  conversationId: string;
};

/** When to come back to a conversation. */
export type ReminderSetInput = {
  /** A moment within the next year. */
  at: string;
  /** A conversation the viewer may read. */
  conversationId: string;
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

/** What can be sent to a visitor. */
export type SendableKind =
  /** One or several cards. */
  | 'ARTICLE'
  /** Any other file. */
  | 'FILE'
  /** A form to fill in within the chat. */
  | 'FORM'
  /** A picture. */
  | 'IMAGE'
  /** A link as a card. */
  | 'LINK'
  /** A place. */
  | 'LOCATION'
  /** Entries to tap. */
  | 'MENU'
  /** A sticker. */
  | 'STICKER'
  /** A text. */
  | 'TEXT'
  /** A video. */
  | 'VIDEO'
  /** A voice message. */
  | 'VOICE';

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

/** What a panel puts into the box. */
export type SidePanelDraftSetInput = {
  /** A conversation the viewer may read. */
  conversationId: string;
  /** The panel. */
  sidePanelId: string;
  /** The whole draft with the panel’s words in it, up to 5,000 characters. */
  text: string;
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

/** Whom to invite, and how. */
export type SiteVisitorInviteInput = {
  /** The visitor on the site. */
  siteVisitorId: string;
  /** 1 to 200 characters. */
  text: string;
};

/** Which status, and why. */
export type StatusRequestCreateInput = {
  /** 1 to 200 characters. */
  reason: string;
  /** BUSY, AWAY, INVISIBLE or OFFLINE. */
  status: AgentStatus;
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

/** Where a survey stands. */
export type SurveyState =
  /** Was answered, for good. */
  | 'ANSWERED'
  /** The time for an answer is over. */
  | 'EXPIRED'
  /** Waits for the visitor’s answer. */
  | 'OPEN';

/** A text. */
export type TextInput = {
  /** 1 to 5,000 characters, not blank. */
  text: string;
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

/** Which tags a visitor shall have. */
export type VisitorTagsSetInput = {
  /** All his tags from now on. */
  tagIds: Array<string>;
  /** A visitor the viewer may see. */
  visitorId: string;
};

/** A change of a profile; parts left out stay, null or empty takes away. Verified parts cannot be changed. */
export type VisitorUpdateInput = {
  /** Up to 100 characters. */
  company?: string | null | undefined;
  /** Up to 1,000 characters. */
  description?: string | null | undefined;
  /** An e-mail address. */
  email?: string | null | undefined;
  /** What the company’s own fields shall hold; others stay. */
  fieldValues?: Array<FieldValueInput> | null | undefined;
  /** Up to 50 characters. */
  name?: string | null | undefined;
  /** Up to 30 digits, spaces and signs. */
  phone?: string | null | undefined;
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

export type ColleagueFragment = { id: string, nickname: string, avatarUrl: string | null, status: AgentStatus, capacity: number, activeCount: number, isEnabled: boolean, skillGroups: Array<{ id: string, name: string }> };

export type ColleaguesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ColleaguesQuery = { agents: { nodes: Array<{ id: string, nickname: string, avatarUrl: string | null, status: AgentStatus, capacity: number, activeCount: number, isEnabled: boolean, skillGroups: Array<{ id: string, name: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TransferGroupsQueryVariables = Exact<{ [key: string]: never; }>;


export type TransferGroupsQuery = { skillGroups: Array<{ id: string, name: string, isDefault: boolean, waitingCount: number, members: Array<{ id: string, status: AgentStatus }> }> };

export type AgentStatusSetMutationVariables = Exact<{
  input: AgentStatusSetInput;
}>;


export type AgentStatusSetMutation = { agentStatusSet: { agent: { id: string, status: AgentStatus } } };

export type PresenceSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type PresenceSubscription = { presence: { status: AgentStatus, agent: { id: string, nickname: string, avatarUrl: string | null, status: AgentStatus, capacity: number, activeCount: number, isEnabled: boolean, skillGroups: Array<{ id: string, name: string }> } } };

export type ViewerGroupsQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerGroupsQuery = { viewer: { id: string, skillGroups: Array<{ id: string }> } };

export type DeskRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type DeskRulesQuery = { tenant: { id: string, companyName: string, logoUrl: string | null, settings: { desk: { compulsoryTags: boolean, slowAnswerMs: number, agentsUseCustomers: boolean, blacklistApproval: boolean, statusApproval: boolean }, timers: { autoAway: { isOn: boolean } }, translation: { agents: boolean } } } };

export type VisitorBlockMutationVariables = Exact<{
  input: VisitorBlockInput;
}>;


export type VisitorBlockMutation = { visitorBlock:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'VisitorBlockPayload', entry: { id: string } }
   };

export type CannedReplyFragment = { id: string, category: Array<string>, text: string, shortcut: string | null, isInviting: boolean, isClosing: boolean, isOwn: boolean, useCount: number, file: { id: string, name: string, mimeType: string, size: number, url: string } | null, tags: Array<{ id: string, name: string }> };

export type CannedRepliesQueryVariables = Exact<{
  search?: string | null | undefined;
  isOwn?: boolean | null | undefined;
  after?: string | null | undefined;
  first: number;
}>;


export type CannedRepliesQuery = { cannedReplies: { nodes: Array<{ id: string, category: Array<string>, text: string, shortcut: string | null, isInviting: boolean, isClosing: boolean, isOwn: boolean, useCount: number, file: { id: string, name: string, mimeType: string, size: number, url: string } | null, tags: Array<{ id: string, name: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CannedReplyUsedMutationVariables = Exact<{
  input: CannedReplyUsedInput;
}>;


export type CannedReplyUsedMutation = { cannedReplyUsed: boolean };

export type CannedReplyCreateMutationVariables = Exact<{
  input: CannedReplyCreateInput;
}>;


export type CannedReplyCreateMutation = { cannedReplyCreate:
    | { __typename: 'CannedReplyPayload', cannedReply: { id: string, category: Array<string>, text: string, shortcut: string | null, isInviting: boolean, isClosing: boolean, isOwn: boolean, useCount: number, file: { id: string, name: string, mimeType: string, size: number, url: string } | null, tags: Array<{ id: string, name: string }> } }
    | { __typename: 'FileRefusedError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string }
   };

export type CannedReplyUpdateMutationVariables = Exact<{
  input: CannedReplyUpdateInput;
}>;


export type CannedReplyUpdateMutation = { cannedReplyUpdate:
    | { __typename: 'CannedReplyPayload', cannedReply: { id: string, category: Array<string>, text: string, shortcut: string | null, isInviting: boolean, isClosing: boolean, isOwn: boolean, useCount: number, file: { id: string, name: string, mimeType: string, size: number, url: string } | null, tags: Array<{ id: string, name: string }> } }
    | { __typename: 'FileRefusedError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string }
   };

export type CannedReplyDeleteMutationVariables = Exact<{
  input: CannedReplyDeleteInput;
}>;


export type CannedReplyDeleteMutation = { cannedReplyDelete: { cannedReplyId: string } };

export type ChannelCarriagesQueryVariables = Exact<{ [key: string]: never; }>;


export type ChannelCarriagesQuery = { channels: Array<{ id: string, carries: Array<{ kind: SendableKind, carriage: Carriage, reason: string | null }> }> };

export type DeskConversationFragment = { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, remark: string | null, priority: Priority, vipLevel: number | null, joinedBy: string | null, isTransferred: boolean, isCallBack: boolean, draft: string | null, isPinned: boolean, isMarkedUnread: boolean, remindAt: string | null, visitor: { id: string, name: string, ownName: string | null, avatarUrl: string | null, isVerified: boolean, isOnline: boolean, updatedAt: string, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, window: { closesAt: string | null, remaining: number | null } | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
      | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
      | { __typename: 'EventContent', type: ConversationEventType, text: string }
      | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
      | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
      | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
      | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
      | { __typename: 'NoteContent', text: string }
      | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
      | { __typename: 'RecalledContent', by: SenderKind }
      | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
      | { __typename: 'TextContent', text: string }
      | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
      | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
     } | null, tags: Array<{ id: string, name: string, path: Array<string>, color: string | null }>, survey: { id: string, state: SurveyState } | null, addressedAgent: { id: string, nickname: string } | null, transferRequest: { id: string, remark: string | null, expiresAt: string, fromAgent: { id: string, nickname: string }, toAgent: { id: string, nickname: string } } | null, offer: { id: string, expiresAt: string, agent: { id: string } } | null, viewerCan: { note: boolean, write: boolean, pick: boolean, transfer: boolean, assign: boolean, close: boolean, takeOver: boolean, callBack: boolean } };

export type ConversationsQueryVariables = Exact<{
  filter: ConversationFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type ConversationsQuery = { conversations: { nodes: Array<{ id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, remark: string | null, priority: Priority, vipLevel: number | null, joinedBy: string | null, isTransferred: boolean, isCallBack: boolean, draft: string | null, isPinned: boolean, isMarkedUnread: boolean, remindAt: string | null, visitor: { id: string, name: string, ownName: string | null, avatarUrl: string | null, isVerified: boolean, isOnline: boolean, updatedAt: string, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, window: { closesAt: string | null, remaining: number | null } | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
          | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
          | { __typename: 'EventContent', type: ConversationEventType, text: string }
          | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
          | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
          | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
          | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
          | { __typename: 'NoteContent', text: string }
          | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'RecalledContent', by: SenderKind }
          | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
         } | null, tags: Array<{ id: string, name: string, path: Array<string>, color: string | null }>, survey: { id: string, state: SurveyState } | null, addressedAgent: { id: string, nickname: string } | null, transferRequest: { id: string, remark: string | null, expiresAt: string, fromAgent: { id: string, nickname: string }, toAgent: { id: string, nickname: string } } | null, offer: { id: string, expiresAt: string, agent: { id: string } } | null, viewerCan: { note: boolean, write: boolean, pick: boolean, transfer: boolean, assign: boolean, close: boolean, takeOver: boolean, callBack: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InboxSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type InboxSubscription = { inbox: { cursor: string, isGone: boolean, conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, remark: string | null, priority: Priority, vipLevel: number | null, joinedBy: string | null, isTransferred: boolean, isCallBack: boolean, draft: string | null, isPinned: boolean, isMarkedUnread: boolean, remindAt: string | null, visitor: { id: string, name: string, ownName: string | null, avatarUrl: string | null, isVerified: boolean, isOnline: boolean, updatedAt: string, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, window: { closesAt: string | null, remaining: number | null } | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
          | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
          | { __typename: 'EventContent', type: ConversationEventType, text: string }
          | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
          | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
          | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
          | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
          | { __typename: 'NoteContent', text: string }
          | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'RecalledContent', by: SenderKind }
          | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
         } | null, tags: Array<{ id: string, name: string, path: Array<string>, color: string | null }>, survey: { id: string, state: SurveyState } | null, addressedAgent: { id: string, nickname: string } | null, transferRequest: { id: string, remark: string | null, expiresAt: string, fromAgent: { id: string, nickname: string }, toAgent: { id: string, nickname: string } } | null, offer: { id: string, expiresAt: string, agent: { id: string } } | null, viewerCan: { note: boolean, write: boolean, pick: boolean, transfer: boolean, assign: boolean, close: boolean, takeOver: boolean, callBack: boolean } } } };

export type ConversationAcceptMutationVariables = Exact<{
  input: ConversationAcceptInput;
}>;


export type ConversationAcceptMutation = { conversationAccept:
    | { __typename: 'ConflictError', code: string, message: string, current: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, remark: string | null, priority: Priority, vipLevel: number | null, joinedBy: string | null, isTransferred: boolean, isCallBack: boolean, draft: string | null, isPinned: boolean, isMarkedUnread: boolean, remindAt: string | null, visitor: { id: string, name: string, ownName: string | null, avatarUrl: string | null, isVerified: boolean, isOnline: boolean, updatedAt: string, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, window: { closesAt: string | null, remaining: number | null } | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null, tags: Array<{ id: string, name: string, path: Array<string>, color: string | null }>, survey: { id: string, state: SurveyState } | null, addressedAgent: { id: string, nickname: string } | null, transferRequest: { id: string, remark: string | null, expiresAt: string, fromAgent: { id: string, nickname: string }, toAgent: { id: string, nickname: string } } | null, offer: { id: string, expiresAt: string, agent: { id: string } } | null, viewerCan: { note: boolean, write: boolean, pick: boolean, transfer: boolean, assign: boolean, close: boolean, takeOver: boolean, callBack: boolean } } | null }
    | { __typename: 'ConversationClosedError', code: string, message: string }
    | { __typename: 'ConversationPayload', conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, remark: string | null, priority: Priority, vipLevel: number | null, joinedBy: string | null, isTransferred: boolean, isCallBack: boolean, draft: string | null, isPinned: boolean, isMarkedUnread: boolean, remindAt: string | null, visitor: { id: string, name: string, ownName: string | null, avatarUrl: string | null, isVerified: boolean, isOnline: boolean, updatedAt: string, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, window: { closesAt: string | null, remaining: number | null } | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null, tags: Array<{ id: string, name: string, path: Array<string>, color: string | null }>, survey: { id: string, state: SurveyState } | null, addressedAgent: { id: string, nickname: string } | null, transferRequest: { id: string, remark: string | null, expiresAt: string, fromAgent: { id: string, nickname: string }, toAgent: { id: string, nickname: string } } | null, offer: { id: string, expiresAt: string, agent: { id: string } } | null, viewerCan: { note: boolean, write: boolean, pick: boolean, transfer: boolean, assign: boolean, close: boolean, takeOver: boolean, callBack: boolean } } }
    | { __typename: 'TargetOfflineError', code: string, message: string }
   };

export type ConversationTransferMutationVariables = Exact<{
  input: ConversationTransferInput;
}>;


export type ConversationTransferMutation = { conversationTransfer:
    | { __typename: 'ConflictError', code: string, message: string, current: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, remark: string | null, priority: Priority, vipLevel: number | null, joinedBy: string | null, isTransferred: boolean, isCallBack: boolean, draft: string | null, isPinned: boolean, isMarkedUnread: boolean, remindAt: string | null, visitor: { id: string, name: string, ownName: string | null, avatarUrl: string | null, isVerified: boolean, isOnline: boolean, updatedAt: string, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, window: { closesAt: string | null, remaining: number | null } | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null, tags: Array<{ id: string, name: string, path: Array<string>, color: string | null }>, survey: { id: string, state: SurveyState } | null, addressedAgent: { id: string, nickname: string } | null, transferRequest: { id: string, remark: string | null, expiresAt: string, fromAgent: { id: string, nickname: string }, toAgent: { id: string, nickname: string } } | null, offer: { id: string, expiresAt: string, agent: { id: string } } | null, viewerCan: { note: boolean, write: boolean, pick: boolean, transfer: boolean, assign: boolean, close: boolean, takeOver: boolean, callBack: boolean } } | null }
    | { __typename: 'ConversationClosedError', code: string, message: string }
    | { __typename: 'ConversationPayload', conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, remark: string | null, priority: Priority, vipLevel: number | null, joinedBy: string | null, isTransferred: boolean, isCallBack: boolean, draft: string | null, isPinned: boolean, isMarkedUnread: boolean, remindAt: string | null, visitor: { id: string, name: string, ownName: string | null, avatarUrl: string | null, isVerified: boolean, isOnline: boolean, updatedAt: string, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, window: { closesAt: string | null, remaining: number | null } | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null, tags: Array<{ id: string, name: string, path: Array<string>, color: string | null }>, survey: { id: string, state: SurveyState } | null, addressedAgent: { id: string, nickname: string } | null, transferRequest: { id: string, remark: string | null, expiresAt: string, fromAgent: { id: string, nickname: string }, toAgent: { id: string, nickname: string } } | null, offer: { id: string, expiresAt: string, agent: { id: string } } | null, viewerCan: { note: boolean, write: boolean, pick: boolean, transfer: boolean, assign: boolean, close: boolean, takeOver: boolean, callBack: boolean } } }
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'TargetOfflineError', code: string, message: string }
   };

export type ConversationCloseMutationVariables = Exact<{
  input: ConversationCloseInput;
}>;


export type ConversationCloseMutation = { conversationClose:
    | { __typename: 'ConflictError', code: string, message: string, current: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, remark: string | null, priority: Priority, vipLevel: number | null, joinedBy: string | null, isTransferred: boolean, isCallBack: boolean, draft: string | null, isPinned: boolean, isMarkedUnread: boolean, remindAt: string | null, visitor: { id: string, name: string, ownName: string | null, avatarUrl: string | null, isVerified: boolean, isOnline: boolean, updatedAt: string, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, window: { closesAt: string | null, remaining: number | null } | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null, tags: Array<{ id: string, name: string, path: Array<string>, color: string | null }>, survey: { id: string, state: SurveyState } | null, addressedAgent: { id: string, nickname: string } | null, transferRequest: { id: string, remark: string | null, expiresAt: string, fromAgent: { id: string, nickname: string }, toAgent: { id: string, nickname: string } } | null, offer: { id: string, expiresAt: string, agent: { id: string } } | null, viewerCan: { note: boolean, write: boolean, pick: boolean, transfer: boolean, assign: boolean, close: boolean, takeOver: boolean, callBack: boolean } } | null }
    | { __typename: 'ConversationClosedError', code: string, message: string }
    | { __typename: 'ConversationPayload', conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, remark: string | null, priority: Priority, vipLevel: number | null, joinedBy: string | null, isTransferred: boolean, isCallBack: boolean, draft: string | null, isPinned: boolean, isMarkedUnread: boolean, remindAt: string | null, visitor: { id: string, name: string, ownName: string | null, avatarUrl: string | null, isVerified: boolean, isOnline: boolean, updatedAt: string, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, window: { closesAt: string | null, remaining: number | null } | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null, tags: Array<{ id: string, name: string, path: Array<string>, color: string | null }>, survey: { id: string, state: SurveyState } | null, addressedAgent: { id: string, nickname: string } | null, transferRequest: { id: string, remark: string | null, expiresAt: string, fromAgent: { id: string, nickname: string }, toAgent: { id: string, nickname: string } } | null, offer: { id: string, expiresAt: string, agent: { id: string } } | null, viewerCan: { note: boolean, write: boolean, pick: boolean, transfer: boolean, assign: boolean, close: boolean, takeOver: boolean, callBack: boolean } } }
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'TagRequiredError', code: string, message: string }
   };

export type CustomerRowFragment = { id: string, name: string, ownName: string | null, isVerified: boolean, isOnline: boolean, phone: string | null, email: string | null, company: string | null, lastSeenAt: string | null, createdAt: string, conversationCount: number, vipLevel: number | null, tags: Array<{ id: string, name: string, vipLevel: number | null, color: string | null }> };

export type CustomersQueryVariables = Exact<{
  filter?: VisitorFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CustomersQuery = { visitors: { nodes: Array<{ id: string, name: string, ownName: string | null, isVerified: boolean, isOnline: boolean, phone: string | null, email: string | null, company: string | null, lastSeenAt: string | null, createdAt: string, conversationCount: number, vipLevel: number | null, tags: Array<{ id: string, name: string, vipLevel: number | null, color: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CustomerQueryVariables = Exact<{
  id: string;
}>;


export type CustomerQuery = { visitor: { id: string, name: string, ownName: string | null, isVerified: boolean, isOnline: boolean, phone: string | null, email: string | null, company: string | null, lastSeenAt: string | null, createdAt: string, conversationCount: number, vipLevel: number | null, tags: Array<{ id: string, name: string, vipLevel: number | null, color: string | null }> } | null };

export type ExportItemFragment = { id: string, kind: ExportKind, format: ExportFormat, state: ExportState, rows: number, createdAt: string, expiresAt: string | null, agent: { id: string, nickname: string }, files: Array<{ id: string, name: string, part: number, rows: number, size: number }>, fetches: Array<{ exportFileId: string, fetchedAt: string, agent: { id: string, nickname: string } }> };

export type ExportsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ExportsQuery = { exports: { nodes: Array<{ id: string, kind: ExportKind, format: ExportFormat, state: ExportState, rows: number, createdAt: string, expiresAt: string | null, agent: { id: string, nickname: string }, files: Array<{ id: string, name: string, part: number, rows: number, size: number }>, fetches: Array<{ exportFileId: string, fetchedAt: string, agent: { id: string, nickname: string } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ExportCreateMutationVariables = Exact<{
  input: ExportCreateInput;
}>;


export type ExportCreateMutation = { exportCreate: { export: { id: string, kind: ExportKind, format: ExportFormat, state: ExportState, rows: number, createdAt: string, expiresAt: string | null, agent: { id: string, nickname: string }, files: Array<{ id: string, name: string, part: number, rows: number, size: number }>, fetches: Array<{ exportFileId: string, fetchedAt: string, agent: { id: string, nickname: string } }> } } };

export type ExportFileFetchMutationVariables = Exact<{
  input: ExportFileFetchInput;
}>;


export type ExportFileFetchMutation = { exportFileFetch: { url: string } };

export type TransferAcceptMutationVariables = Exact<{
  input: ConversationAnswerInput;
}>;


export type TransferAcceptMutation = { transferAccept:
    | { __typename: 'ConflictError', code: string, message: string, current: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, remark: string | null, priority: Priority, vipLevel: number | null, joinedBy: string | null, isTransferred: boolean, isCallBack: boolean, draft: string | null, isPinned: boolean, isMarkedUnread: boolean, remindAt: string | null, visitor: { id: string, name: string, ownName: string | null, avatarUrl: string | null, isVerified: boolean, isOnline: boolean, updatedAt: string, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, window: { closesAt: string | null, remaining: number | null } | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null, tags: Array<{ id: string, name: string, path: Array<string>, color: string | null }>, survey: { id: string, state: SurveyState } | null, addressedAgent: { id: string, nickname: string } | null, transferRequest: { id: string, remark: string | null, expiresAt: string, fromAgent: { id: string, nickname: string }, toAgent: { id: string, nickname: string } } | null, offer: { id: string, expiresAt: string, agent: { id: string } } | null, viewerCan: { note: boolean, write: boolean, pick: boolean, transfer: boolean, assign: boolean, close: boolean, takeOver: boolean, callBack: boolean } } | null }
    | { __typename: 'ConversationClosedError', code: string, message: string }
    | { __typename: 'ConversationPayload', conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, remark: string | null, priority: Priority, vipLevel: number | null, joinedBy: string | null, isTransferred: boolean, isCallBack: boolean, draft: string | null, isPinned: boolean, isMarkedUnread: boolean, remindAt: string | null, visitor: { id: string, name: string, ownName: string | null, avatarUrl: string | null, isVerified: boolean, isOnline: boolean, updatedAt: string, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, window: { closesAt: string | null, remaining: number | null } | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null, tags: Array<{ id: string, name: string, path: Array<string>, color: string | null }>, survey: { id: string, state: SurveyState } | null, addressedAgent: { id: string, nickname: string } | null, transferRequest: { id: string, remark: string | null, expiresAt: string, fromAgent: { id: string, nickname: string }, toAgent: { id: string, nickname: string } } | null, offer: { id: string, expiresAt: string, agent: { id: string } } | null, viewerCan: { note: boolean, write: boolean, pick: boolean, transfer: boolean, assign: boolean, close: boolean, takeOver: boolean, callBack: boolean } } }
    | { __typename: 'TargetOfflineError', code: string, message: string }
   };

export type TransferDeclineMutationVariables = Exact<{
  input: ConversationAnswerInput;
}>;


export type TransferDeclineMutation = { transferDecline:
    | { __typename: 'ConflictError', code: string, message: string, current: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, remark: string | null, priority: Priority, vipLevel: number | null, joinedBy: string | null, isTransferred: boolean, isCallBack: boolean, draft: string | null, isPinned: boolean, isMarkedUnread: boolean, remindAt: string | null, visitor: { id: string, name: string, ownName: string | null, avatarUrl: string | null, isVerified: boolean, isOnline: boolean, updatedAt: string, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, window: { closesAt: string | null, remaining: number | null } | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null, tags: Array<{ id: string, name: string, path: Array<string>, color: string | null }>, survey: { id: string, state: SurveyState } | null, addressedAgent: { id: string, nickname: string } | null, transferRequest: { id: string, remark: string | null, expiresAt: string, fromAgent: { id: string, nickname: string }, toAgent: { id: string, nickname: string } } | null, offer: { id: string, expiresAt: string, agent: { id: string } } | null, viewerCan: { note: boolean, write: boolean, pick: boolean, transfer: boolean, assign: boolean, close: boolean, takeOver: boolean, callBack: boolean } } | null }
    | { __typename: 'ConversationClosedError', code: string, message: string }
    | { __typename: 'ConversationPayload', conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, remark: string | null, priority: Priority, vipLevel: number | null, joinedBy: string | null, isTransferred: boolean, isCallBack: boolean, draft: string | null, isPinned: boolean, isMarkedUnread: boolean, remindAt: string | null, visitor: { id: string, name: string, ownName: string | null, avatarUrl: string | null, isVerified: boolean, isOnline: boolean, updatedAt: string, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, window: { closesAt: string | null, remaining: number | null } | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null, tags: Array<{ id: string, name: string, path: Array<string>, color: string | null }>, survey: { id: string, state: SurveyState } | null, addressedAgent: { id: string, nickname: string } | null, transferRequest: { id: string, remark: string | null, expiresAt: string, fromAgent: { id: string, nickname: string }, toAgent: { id: string, nickname: string } } | null, offer: { id: string, expiresAt: string, agent: { id: string } } | null, viewerCan: { note: boolean, write: boolean, pick: boolean, transfer: boolean, assign: boolean, close: boolean, takeOver: boolean, callBack: boolean } } }
   };

export type TransferWithdrawMutationVariables = Exact<{
  input: ConversationAnswerInput;
}>;


export type TransferWithdrawMutation = { transferWithdraw:
    | { __typename: 'ConflictError', code: string, message: string, current: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, remark: string | null, priority: Priority, vipLevel: number | null, joinedBy: string | null, isTransferred: boolean, isCallBack: boolean, draft: string | null, isPinned: boolean, isMarkedUnread: boolean, remindAt: string | null, visitor: { id: string, name: string, ownName: string | null, avatarUrl: string | null, isVerified: boolean, isOnline: boolean, updatedAt: string, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, window: { closesAt: string | null, remaining: number | null } | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null, tags: Array<{ id: string, name: string, path: Array<string>, color: string | null }>, survey: { id: string, state: SurveyState } | null, addressedAgent: { id: string, nickname: string } | null, transferRequest: { id: string, remark: string | null, expiresAt: string, fromAgent: { id: string, nickname: string }, toAgent: { id: string, nickname: string } } | null, offer: { id: string, expiresAt: string, agent: { id: string } } | null, viewerCan: { note: boolean, write: boolean, pick: boolean, transfer: boolean, assign: boolean, close: boolean, takeOver: boolean, callBack: boolean } } | null }
    | { __typename: 'ConversationClosedError', code: string, message: string }
    | { __typename: 'ConversationPayload', conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, remark: string | null, priority: Priority, vipLevel: number | null, joinedBy: string | null, isTransferred: boolean, isCallBack: boolean, draft: string | null, isPinned: boolean, isMarkedUnread: boolean, remindAt: string | null, visitor: { id: string, name: string, ownName: string | null, avatarUrl: string | null, isVerified: boolean, isOnline: boolean, updatedAt: string, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, window: { closesAt: string | null, remaining: number | null } | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null, tags: Array<{ id: string, name: string, path: Array<string>, color: string | null }>, survey: { id: string, state: SurveyState } | null, addressedAgent: { id: string, nickname: string } | null, transferRequest: { id: string, remark: string | null, expiresAt: string, fromAgent: { id: string, nickname: string }, toAgent: { id: string, nickname: string } } | null, offer: { id: string, expiresAt: string, agent: { id: string } } | null, viewerCan: { note: boolean, write: boolean, pick: boolean, transfer: boolean, assign: boolean, close: boolean, takeOver: boolean, callBack: boolean } } }
   };

export type OfferAcceptMutationVariables = Exact<{
  input: ConversationAnswerInput;
}>;


export type OfferAcceptMutation = { offerAccept:
    | { __typename: 'ConflictError', code: string, message: string, current: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, remark: string | null, priority: Priority, vipLevel: number | null, joinedBy: string | null, isTransferred: boolean, isCallBack: boolean, draft: string | null, isPinned: boolean, isMarkedUnread: boolean, remindAt: string | null, visitor: { id: string, name: string, ownName: string | null, avatarUrl: string | null, isVerified: boolean, isOnline: boolean, updatedAt: string, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, window: { closesAt: string | null, remaining: number | null } | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null, tags: Array<{ id: string, name: string, path: Array<string>, color: string | null }>, survey: { id: string, state: SurveyState } | null, addressedAgent: { id: string, nickname: string } | null, transferRequest: { id: string, remark: string | null, expiresAt: string, fromAgent: { id: string, nickname: string }, toAgent: { id: string, nickname: string } } | null, offer: { id: string, expiresAt: string, agent: { id: string } } | null, viewerCan: { note: boolean, write: boolean, pick: boolean, transfer: boolean, assign: boolean, close: boolean, takeOver: boolean, callBack: boolean } } | null }
    | { __typename: 'ConversationClosedError', code: string, message: string }
    | { __typename: 'ConversationPayload', conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, remark: string | null, priority: Priority, vipLevel: number | null, joinedBy: string | null, isTransferred: boolean, isCallBack: boolean, draft: string | null, isPinned: boolean, isMarkedUnread: boolean, remindAt: string | null, visitor: { id: string, name: string, ownName: string | null, avatarUrl: string | null, isVerified: boolean, isOnline: boolean, updatedAt: string, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, window: { closesAt: string | null, remaining: number | null } | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null, tags: Array<{ id: string, name: string, path: Array<string>, color: string | null }>, survey: { id: string, state: SurveyState } | null, addressedAgent: { id: string, nickname: string } | null, transferRequest: { id: string, remark: string | null, expiresAt: string, fromAgent: { id: string, nickname: string }, toAgent: { id: string, nickname: string } } | null, offer: { id: string, expiresAt: string, agent: { id: string } } | null, viewerCan: { note: boolean, write: boolean, pick: boolean, transfer: boolean, assign: boolean, close: boolean, takeOver: boolean, callBack: boolean } } }
    | { __typename: 'TargetOfflineError', code: string, message: string }
   };

export type OfferDeclineMutationVariables = Exact<{
  input: ConversationAnswerInput;
}>;


export type OfferDeclineMutation = { offerDecline:
    | { __typename: 'ConflictError', code: string, message: string, current: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, remark: string | null, priority: Priority, vipLevel: number | null, joinedBy: string | null, isTransferred: boolean, isCallBack: boolean, draft: string | null, isPinned: boolean, isMarkedUnread: boolean, remindAt: string | null, visitor: { id: string, name: string, ownName: string | null, avatarUrl: string | null, isVerified: boolean, isOnline: boolean, updatedAt: string, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, window: { closesAt: string | null, remaining: number | null } | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null, tags: Array<{ id: string, name: string, path: Array<string>, color: string | null }>, survey: { id: string, state: SurveyState } | null, addressedAgent: { id: string, nickname: string } | null, transferRequest: { id: string, remark: string | null, expiresAt: string, fromAgent: { id: string, nickname: string }, toAgent: { id: string, nickname: string } } | null, offer: { id: string, expiresAt: string, agent: { id: string } } | null, viewerCan: { note: boolean, write: boolean, pick: boolean, transfer: boolean, assign: boolean, close: boolean, takeOver: boolean, callBack: boolean } } | null }
    | { __typename: 'ConversationClosedError', code: string, message: string }
    | { __typename: 'ConversationPayload', conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, remark: string | null, priority: Priority, vipLevel: number | null, joinedBy: string | null, isTransferred: boolean, isCallBack: boolean, draft: string | null, isPinned: boolean, isMarkedUnread: boolean, remindAt: string | null, visitor: { id: string, name: string, ownName: string | null, avatarUrl: string | null, isVerified: boolean, isOnline: boolean, updatedAt: string, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, window: { closesAt: string | null, remaining: number | null } | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null, tags: Array<{ id: string, name: string, path: Array<string>, color: string | null }>, survey: { id: string, state: SurveyState } | null, addressedAgent: { id: string, nickname: string } | null, transferRequest: { id: string, remark: string | null, expiresAt: string, fromAgent: { id: string, nickname: string }, toAgent: { id: string, nickname: string } } | null, offer: { id: string, expiresAt: string, agent: { id: string } } | null, viewerCan: { note: boolean, write: boolean, pick: boolean, transfer: boolean, assign: boolean, close: boolean, takeOver: boolean, callBack: boolean } } }
   };

export type ConversationTakeOverMutationVariables = Exact<{
  input: ConversationAnswerInput;
}>;


export type ConversationTakeOverMutation = { conversationTakeOver:
    | { __typename: 'ConflictError', code: string, message: string, current: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, remark: string | null, priority: Priority, vipLevel: number | null, joinedBy: string | null, isTransferred: boolean, isCallBack: boolean, draft: string | null, isPinned: boolean, isMarkedUnread: boolean, remindAt: string | null, visitor: { id: string, name: string, ownName: string | null, avatarUrl: string | null, isVerified: boolean, isOnline: boolean, updatedAt: string, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, window: { closesAt: string | null, remaining: number | null } | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null, tags: Array<{ id: string, name: string, path: Array<string>, color: string | null }>, survey: { id: string, state: SurveyState } | null, addressedAgent: { id: string, nickname: string } | null, transferRequest: { id: string, remark: string | null, expiresAt: string, fromAgent: { id: string, nickname: string }, toAgent: { id: string, nickname: string } } | null, offer: { id: string, expiresAt: string, agent: { id: string } } | null, viewerCan: { note: boolean, write: boolean, pick: boolean, transfer: boolean, assign: boolean, close: boolean, takeOver: boolean, callBack: boolean } } | null }
    | { __typename: 'ConversationClosedError', code: string, message: string }
    | { __typename: 'ConversationPayload', conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, remark: string | null, priority: Priority, vipLevel: number | null, joinedBy: string | null, isTransferred: boolean, isCallBack: boolean, draft: string | null, isPinned: boolean, isMarkedUnread: boolean, remindAt: string | null, visitor: { id: string, name: string, ownName: string | null, avatarUrl: string | null, isVerified: boolean, isOnline: boolean, updatedAt: string, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, window: { closesAt: string | null, remaining: number | null } | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null, tags: Array<{ id: string, name: string, path: Array<string>, color: string | null }>, survey: { id: string, state: SurveyState } | null, addressedAgent: { id: string, nickname: string } | null, transferRequest: { id: string, remark: string | null, expiresAt: string, fromAgent: { id: string, nickname: string }, toAgent: { id: string, nickname: string } } | null, offer: { id: string, expiresAt: string, agent: { id: string } } | null, viewerCan: { note: boolean, write: boolean, pick: boolean, transfer: boolean, assign: boolean, close: boolean, takeOver: boolean, callBack: boolean } } }
    | { __typename: 'TargetOfflineError', code: string, message: string }
   };

export type ConversationReturnMutationVariables = Exact<{
  input: ConversationReturnInput;
}>;


export type ConversationReturnMutation = { conversationReturn:
    | { __typename: 'ConflictError', code: string, message: string, current: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, remark: string | null, priority: Priority, vipLevel: number | null, joinedBy: string | null, isTransferred: boolean, isCallBack: boolean, draft: string | null, isPinned: boolean, isMarkedUnread: boolean, remindAt: string | null, visitor: { id: string, name: string, ownName: string | null, avatarUrl: string | null, isVerified: boolean, isOnline: boolean, updatedAt: string, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, window: { closesAt: string | null, remaining: number | null } | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null, tags: Array<{ id: string, name: string, path: Array<string>, color: string | null }>, survey: { id: string, state: SurveyState } | null, addressedAgent: { id: string, nickname: string } | null, transferRequest: { id: string, remark: string | null, expiresAt: string, fromAgent: { id: string, nickname: string }, toAgent: { id: string, nickname: string } } | null, offer: { id: string, expiresAt: string, agent: { id: string } } | null, viewerCan: { note: boolean, write: boolean, pick: boolean, transfer: boolean, assign: boolean, close: boolean, takeOver: boolean, callBack: boolean } } | null }
    | { __typename: 'ConversationClosedError', code: string, message: string }
    | { __typename: 'ConversationPayload', conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, remark: string | null, priority: Priority, vipLevel: number | null, joinedBy: string | null, isTransferred: boolean, isCallBack: boolean, draft: string | null, isPinned: boolean, isMarkedUnread: boolean, remindAt: string | null, visitor: { id: string, name: string, ownName: string | null, avatarUrl: string | null, isVerified: boolean, isOnline: boolean, updatedAt: string, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, window: { closesAt: string | null, remaining: number | null } | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null, tags: Array<{ id: string, name: string, path: Array<string>, color: string | null }>, survey: { id: string, state: SurveyState } | null, addressedAgent: { id: string, nickname: string } | null, transferRequest: { id: string, remark: string | null, expiresAt: string, fromAgent: { id: string, nickname: string }, toAgent: { id: string, nickname: string } } | null, offer: { id: string, expiresAt: string, agent: { id: string } } | null, viewerCan: { note: boolean, write: boolean, pick: boolean, transfer: boolean, assign: boolean, close: boolean, takeOver: boolean, callBack: boolean } } }
    | { __typename: 'InvalidInputError', code: string, message: string }
   };

export type ConversationPrioritizeMutationVariables = Exact<{
  input: ConversationPrioritizeInput;
}>;


export type ConversationPrioritizeMutation = { conversationPrioritize:
    | { __typename: 'ConflictError', code: string, message: string, current: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, remark: string | null, priority: Priority, vipLevel: number | null, joinedBy: string | null, isTransferred: boolean, isCallBack: boolean, draft: string | null, isPinned: boolean, isMarkedUnread: boolean, remindAt: string | null, visitor: { id: string, name: string, ownName: string | null, avatarUrl: string | null, isVerified: boolean, isOnline: boolean, updatedAt: string, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, window: { closesAt: string | null, remaining: number | null } | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null, tags: Array<{ id: string, name: string, path: Array<string>, color: string | null }>, survey: { id: string, state: SurveyState } | null, addressedAgent: { id: string, nickname: string } | null, transferRequest: { id: string, remark: string | null, expiresAt: string, fromAgent: { id: string, nickname: string }, toAgent: { id: string, nickname: string } } | null, offer: { id: string, expiresAt: string, agent: { id: string } } | null, viewerCan: { note: boolean, write: boolean, pick: boolean, transfer: boolean, assign: boolean, close: boolean, takeOver: boolean, callBack: boolean } } | null }
    | { __typename: 'ConversationClosedError', code: string, message: string }
    | { __typename: 'ConversationPayload', conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, remark: string | null, priority: Priority, vipLevel: number | null, joinedBy: string | null, isTransferred: boolean, isCallBack: boolean, draft: string | null, isPinned: boolean, isMarkedUnread: boolean, remindAt: string | null, visitor: { id: string, name: string, ownName: string | null, avatarUrl: string | null, isVerified: boolean, isOnline: boolean, updatedAt: string, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, window: { closesAt: string | null, remaining: number | null } | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null, tags: Array<{ id: string, name: string, path: Array<string>, color: string | null }>, survey: { id: string, state: SurveyState } | null, addressedAgent: { id: string, nickname: string } | null, transferRequest: { id: string, remark: string | null, expiresAt: string, fromAgent: { id: string, nickname: string }, toAgent: { id: string, nickname: string } } | null, offer: { id: string, expiresAt: string, agent: { id: string } } | null, viewerCan: { note: boolean, write: boolean, pick: boolean, transfer: boolean, assign: boolean, close: boolean, takeOver: boolean, callBack: boolean } } }
   };

export type ConversationCallBackMutationVariables = Exact<{
  input: ConversationAnswerInput;
}>;


export type ConversationCallBackMutation = { conversationCallBack:
    | { __typename: 'ConversationPayload', conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, remark: string | null, priority: Priority, vipLevel: number | null, joinedBy: string | null, isTransferred: boolean, isCallBack: boolean, draft: string | null, isPinned: boolean, isMarkedUnread: boolean, remindAt: string | null, visitor: { id: string, name: string, ownName: string | null, avatarUrl: string | null, isVerified: boolean, isOnline: boolean, updatedAt: string, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, window: { closesAt: string | null, remaining: number | null } | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null, tags: Array<{ id: string, name: string, path: Array<string>, color: string | null }>, survey: { id: string, state: SurveyState } | null, addressedAgent: { id: string, nickname: string } | null, transferRequest: { id: string, remark: string | null, expiresAt: string, fromAgent: { id: string, nickname: string }, toAgent: { id: string, nickname: string } } | null, offer: { id: string, expiresAt: string, agent: { id: string } } | null, viewerCan: { note: boolean, write: boolean, pick: boolean, transfer: boolean, assign: boolean, close: boolean, takeOver: boolean, callBack: boolean } } }
    | { __typename: 'OpenConversationExistsError', code: string, message: string, current: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, remark: string | null, priority: Priority, vipLevel: number | null, joinedBy: string | null, isTransferred: boolean, isCallBack: boolean, draft: string | null, isPinned: boolean, isMarkedUnread: boolean, remindAt: string | null, visitor: { id: string, name: string, ownName: string | null, avatarUrl: string | null, isVerified: boolean, isOnline: boolean, updatedAt: string, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, window: { closesAt: string | null, remaining: number | null } | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null, tags: Array<{ id: string, name: string, path: Array<string>, color: string | null }>, survey: { id: string, state: SurveyState } | null, addressedAgent: { id: string, nickname: string } | null, transferRequest: { id: string, remark: string | null, expiresAt: string, fromAgent: { id: string, nickname: string }, toAgent: { id: string, nickname: string } } | null, offer: { id: string, expiresAt: string, agent: { id: string } } | null, viewerCan: { note: boolean, write: boolean, pick: boolean, transfer: boolean, assign: boolean, close: boolean, takeOver: boolean, callBack: boolean } } | null }
    | { __typename: 'TargetOfflineError', code: string, message: string }
    | { __typename: 'WindowClosedError', code: string, message: string }
   };

export type ConversationLegsQueryVariables = Exact<{
  id: string;
}>;


export type ConversationLegsQuery = { conversation: { id: string, legs: Array<{ id: string, joinedBy: string, leftBy: string | null, startedAt: string, endedAt: string | null, firstResponseMs: number | null, messageCount: number, agent: { id: string, nickname: string }, skillGroup: { id: string, name: string } | null }> } | null };

export type DraftSetMutationVariables = Exact<{
  input: DraftSetInput;
}>;


export type DraftSetMutation = { draftSet:
    | { __typename: 'ConversationPayload' }
    | { __typename: 'InvalidInputError', code: string, message: string }
   };

export type ConversationPinMutationVariables = Exact<{
  input: ConversationPinInput;
}>;


export type ConversationPinMutation = { conversationPin: { conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, remark: string | null, priority: Priority, vipLevel: number | null, joinedBy: string | null, isTransferred: boolean, isCallBack: boolean, draft: string | null, isPinned: boolean, isMarkedUnread: boolean, remindAt: string | null, visitor: { id: string, name: string, ownName: string | null, avatarUrl: string | null, isVerified: boolean, isOnline: boolean, updatedAt: string, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, window: { closesAt: string | null, remaining: number | null } | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
          | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
          | { __typename: 'EventContent', type: ConversationEventType, text: string }
          | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
          | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
          | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
          | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
          | { __typename: 'NoteContent', text: string }
          | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'RecalledContent', by: SenderKind }
          | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
         } | null, tags: Array<{ id: string, name: string, path: Array<string>, color: string | null }>, survey: { id: string, state: SurveyState } | null, addressedAgent: { id: string, nickname: string } | null, transferRequest: { id: string, remark: string | null, expiresAt: string, fromAgent: { id: string, nickname: string }, toAgent: { id: string, nickname: string } } | null, offer: { id: string, expiresAt: string, agent: { id: string } } | null, viewerCan: { note: boolean, write: boolean, pick: boolean, transfer: boolean, assign: boolean, close: boolean, takeOver: boolean, callBack: boolean } } } };

export type ConversationMarkUnreadMutationVariables = Exact<{
  input: ConversationMarkUnreadInput;
}>;


export type ConversationMarkUnreadMutation = { conversationMarkUnread: { conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, remark: string | null, priority: Priority, vipLevel: number | null, joinedBy: string | null, isTransferred: boolean, isCallBack: boolean, draft: string | null, isPinned: boolean, isMarkedUnread: boolean, remindAt: string | null, visitor: { id: string, name: string, ownName: string | null, avatarUrl: string | null, isVerified: boolean, isOnline: boolean, updatedAt: string, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, window: { closesAt: string | null, remaining: number | null } | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
          | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
          | { __typename: 'EventContent', type: ConversationEventType, text: string }
          | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
          | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
          | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
          | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
          | { __typename: 'NoteContent', text: string }
          | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'RecalledContent', by: SenderKind }
          | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
         } | null, tags: Array<{ id: string, name: string, path: Array<string>, color: string | null }>, survey: { id: string, state: SurveyState } | null, addressedAgent: { id: string, nickname: string } | null, transferRequest: { id: string, remark: string | null, expiresAt: string, fromAgent: { id: string, nickname: string }, toAgent: { id: string, nickname: string } } | null, offer: { id: string, expiresAt: string, agent: { id: string } } | null, viewerCan: { note: boolean, write: boolean, pick: boolean, transfer: boolean, assign: boolean, close: boolean, takeOver: boolean, callBack: boolean } } } };

export type ReminderSetMutationVariables = Exact<{
  input: ReminderSetInput;
}>;


export type ReminderSetMutation = { reminderSet:
    | { __typename: 'ConversationPayload', conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, remark: string | null, priority: Priority, vipLevel: number | null, joinedBy: string | null, isTransferred: boolean, isCallBack: boolean, draft: string | null, isPinned: boolean, isMarkedUnread: boolean, remindAt: string | null, visitor: { id: string, name: string, ownName: string | null, avatarUrl: string | null, isVerified: boolean, isOnline: boolean, updatedAt: string, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, window: { closesAt: string | null, remaining: number | null } | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null, tags: Array<{ id: string, name: string, path: Array<string>, color: string | null }>, survey: { id: string, state: SurveyState } | null, addressedAgent: { id: string, nickname: string } | null, transferRequest: { id: string, remark: string | null, expiresAt: string, fromAgent: { id: string, nickname: string }, toAgent: { id: string, nickname: string } } | null, offer: { id: string, expiresAt: string, agent: { id: string } } | null, viewerCan: { note: boolean, write: boolean, pick: boolean, transfer: boolean, assign: boolean, close: boolean, takeOver: boolean, callBack: boolean } } }
    | { __typename: 'InvalidInputError', code: string, message: string }
   };

export type ReminderClearMutationVariables = Exact<{
  input: ReminderClearInput;
}>;


export type ReminderClearMutation = { reminderClear:
    | { __typename: 'ConversationPayload', conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, remark: string | null, priority: Priority, vipLevel: number | null, joinedBy: string | null, isTransferred: boolean, isCallBack: boolean, draft: string | null, isPinned: boolean, isMarkedUnread: boolean, remindAt: string | null, visitor: { id: string, name: string, ownName: string | null, avatarUrl: string | null, isVerified: boolean, isOnline: boolean, updatedAt: string, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, window: { closesAt: string | null, remaining: number | null } | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null, tags: Array<{ id: string, name: string, path: Array<string>, color: string | null }>, survey: { id: string, state: SurveyState } | null, addressedAgent: { id: string, nickname: string } | null, transferRequest: { id: string, remark: string | null, expiresAt: string, fromAgent: { id: string, nickname: string }, toAgent: { id: string, nickname: string } } | null, offer: { id: string, expiresAt: string, agent: { id: string } } | null, viewerCan: { note: boolean, write: boolean, pick: boolean, transfer: boolean, assign: boolean, close: boolean, takeOver: boolean, callBack: boolean } } }
    | { __typename: 'InvalidInputError', code: string, message: string }
   };

export type SavedViewFragment = { id: string, name: string, filter: string, isShared: boolean, isOwn: boolean, skillGroup: { id: string, name: string } | null };

export type InboxViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type InboxViewsQuery = { inboxViews: Array<{ id: string, name: string, filter: string, isShared: boolean, isOwn: boolean, skillGroup: { id: string, name: string } | null }>, viewer: { id: string, skillGroups: Array<{ id: string, name: string }> } };

export type InboxViewSaveMutationVariables = Exact<{
  input: InboxViewSaveInput;
}>;


export type InboxViewSaveMutation = { inboxViewSave:
    | { __typename: 'InboxViewPayload', inboxView: { id: string, name: string, filter: string, isShared: boolean, isOwn: boolean, skillGroup: { id: string, name: string } | null } }
    | { __typename: 'InvalidInputError', code: string, message: string }
   };

export type InboxViewDeleteMutationVariables = Exact<{
  input: InboxViewDeleteInput;
}>;


export type InboxViewDeleteMutation = { inboxViewDelete: { inboxViewId: string } };

export type MessageRevealMutationVariables = Exact<{
  input: MessageRevealInput;
}>;


export type MessageRevealMutation = { messageReveal: { content:
      | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
      | { __typename: 'EventContent', type: ConversationEventType, text: string }
      | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
      | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
      | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
      | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
      | { __typename: 'NoteContent', text: string }
      | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
      | { __typename: 'RecalledContent', by: SenderKind }
      | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
      | { __typename: 'TextContent', text: string }
      | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
      | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
     } };

export type RoomMessageRevealMutationVariables = Exact<{
  input: RoomMessageRevealInput;
}>;


export type RoomMessageRevealMutation = { roomMessageReveal: { content:
      | { __typename: 'ConversationLinkContent', number: number, conversation: { id: string, visitor: { id: string, name: string } } | null }
      | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
      | { __typename: 'RecalledContent', by: SenderKind }
      | { __typename: 'RoomEventContent', text: string, what: RoomEventType }
      | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'TextContent', text: string }
      | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
     } };

export type TicketRevealMutationVariables = Exact<{
  input: TicketRevealInput;
}>;


export type TicketRevealMutation = { ticketReveal: { text: string } };

export type LogFileFragment = { id: string, name: string, mimeType: string, size: number, url: string };

type LogContent_ArticleContent_Fragment = { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> };

type LogContent_EventContent_Fragment = { __typename: 'EventContent', type: ConversationEventType, text: string };

type LogContent_FileContent_Fragment = { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } };

type LogContent_FormContent_Fragment = { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> };

type LogContent_ImageContent_Fragment = { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } };

type LogContent_LinkContent_Fragment = { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null };

type LogContent_LocationContent_Fragment = { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null };

type LogContent_MenuContent_Fragment = { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> };

type LogContent_NoteContent_Fragment = { __typename: 'NoteContent', text: string };

type LogContent_OrderContent_Fragment = { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null };

type LogContent_RecalledContent_Fragment = { __typename: 'RecalledContent', by: SenderKind };

type LogContent_StickerContent_Fragment = { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } };

type LogContent_SurveyInvitationContent_Fragment = { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } };

type LogContent_TextContent_Fragment = { __typename: 'TextContent', text: string };

type LogContent_TrackContent_Fragment = { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null };

type LogContent_VideoContent_Fragment = { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } };

type LogContent_VoiceContent_Fragment = { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } };

export type LogContentFragment =
  | LogContent_ArticleContent_Fragment
  | LogContent_EventContent_Fragment
  | LogContent_FileContent_Fragment
  | LogContent_FormContent_Fragment
  | LogContent_ImageContent_Fragment
  | LogContent_LinkContent_Fragment
  | LogContent_LocationContent_Fragment
  | LogContent_MenuContent_Fragment
  | LogContent_NoteContent_Fragment
  | LogContent_OrderContent_Fragment
  | LogContent_RecalledContent_Fragment
  | LogContent_StickerContent_Fragment
  | LogContent_SurveyInvitationContent_Fragment
  | LogContent_TextContent_Fragment
  | LogContent_TrackContent_Fragment
  | LogContent_VideoContent_Fragment
  | LogContent_VoiceContent_Fragment
;

export type LastMessageFragment = { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
    | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
    | { __typename: 'EventContent', type: ConversationEventType, text: string }
    | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
    | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
    | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
    | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
    | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
    | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
    | { __typename: 'NoteContent', text: string }
    | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
    | { __typename: 'RecalledContent', by: SenderKind }
    | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
    | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
    | { __typename: 'TextContent', text: string }
    | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
    | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
    | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
   };

export type LogMessageFragment = { id: string, seq: number, clientMessageId: string | null, delivery: DeliveryState, deliveryReason: string | null, createdAt: string, providerAt: string | null, viewerCanReveal: boolean, sender: { kind: SenderKind, name: string, avatarUrl: string | null, isOwn: boolean }, content:
    | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
    | { __typename: 'EventContent', type: ConversationEventType, text: string }
    | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
    | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
    | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
    | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
    | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
    | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
    | { __typename: 'NoteContent', text: string }
    | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
    | { __typename: 'RecalledContent', by: SenderKind }
    | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
    | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
    | { __typename: 'TextContent', text: string }
    | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
    | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
    | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
  , quote: { id: string, seq: number, sender: { kind: SenderKind, name: string }, content:
      | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
      | { __typename: 'EventContent', type: ConversationEventType, text: string }
      | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
      | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
      | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
      | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
      | { __typename: 'NoteContent', text: string }
      | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
      | { __typename: 'RecalledContent', by: SenderKind }
      | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
      | { __typename: 'TextContent', text: string }
      | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
      | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
     } | null };

export type ConversationOpenQueryVariables = Exact<{
  id: string;
  last: number;
}>;


export type ConversationOpenQuery = { conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, remark: string | null, priority: Priority, vipLevel: number | null, joinedBy: string | null, isTransferred: boolean, isCallBack: boolean, draft: string | null, isPinned: boolean, isMarkedUnread: boolean, remindAt: string | null, messagesBefore: { nodes: Array<{ id: string, seq: number, clientMessageId: string | null, delivery: DeliveryState, deliveryReason: string | null, createdAt: string, providerAt: string | null, viewerCanReveal: boolean, sender: { kind: SenderKind, name: string, avatarUrl: string | null, isOwn: boolean }, content:
          | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
          | { __typename: 'EventContent', type: ConversationEventType, text: string }
          | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
          | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
          | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
          | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
          | { __typename: 'NoteContent', text: string }
          | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'RecalledContent', by: SenderKind }
          | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
        , quote: { id: string, seq: number, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, visitor: { id: string, name: string, ownName: string | null, avatarUrl: string | null, isVerified: boolean, isOnline: boolean, updatedAt: string, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, window: { closesAt: string | null, remaining: number | null } | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
        | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
        | { __typename: 'EventContent', type: ConversationEventType, text: string }
        | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
        | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
        | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
        | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
        | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
        | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
        | { __typename: 'NoteContent', text: string }
        | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
        | { __typename: 'RecalledContent', by: SenderKind }
        | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
        | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
        | { __typename: 'TextContent', text: string }
        | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
        | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
        | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
       } | null, tags: Array<{ id: string, name: string, path: Array<string>, color: string | null }>, survey: { id: string, state: SurveyState } | null, addressedAgent: { id: string, nickname: string } | null, transferRequest: { id: string, remark: string | null, expiresAt: string, fromAgent: { id: string, nickname: string }, toAgent: { id: string, nickname: string } } | null, offer: { id: string, expiresAt: string, agent: { id: string } } | null, viewerCan: { note: boolean, write: boolean, pick: boolean, transfer: boolean, assign: boolean, close: boolean, takeOver: boolean, callBack: boolean } } | null };

export type MessagesOlderQueryVariables = Exact<{
  id: string;
  before: number;
  last: number;
}>;


export type MessagesOlderQuery = { conversation: { id: string, messagesBefore: { nodes: Array<{ id: string, seq: number, clientMessageId: string | null, delivery: DeliveryState, deliveryReason: string | null, createdAt: string, providerAt: string | null, viewerCanReveal: boolean, sender: { kind: SenderKind, name: string, avatarUrl: string | null, isOwn: boolean }, content:
          | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
          | { __typename: 'EventContent', type: ConversationEventType, text: string }
          | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
          | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
          | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
          | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
          | { __typename: 'NoteContent', text: string }
          | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'RecalledContent', by: SenderKind }
          | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
        , quote: { id: string, seq: number, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ConversationPrintQueryVariables = Exact<{
  id: string;
}>;


export type ConversationPrintQuery = { conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, remark: string | null, priority: Priority, vipLevel: number | null, joinedBy: string | null, isTransferred: boolean, isCallBack: boolean, draft: string | null, isPinned: boolean, isMarkedUnread: boolean, remindAt: string | null, legs: Array<{ agent: { id: string, nickname: string } }>, visitor: { id: string, name: string, ownName: string | null, avatarUrl: string | null, isVerified: boolean, isOnline: boolean, updatedAt: string, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, window: { closesAt: string | null, remaining: number | null } | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
        | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
        | { __typename: 'EventContent', type: ConversationEventType, text: string }
        | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
        | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
        | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
        | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
        | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
        | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
        | { __typename: 'NoteContent', text: string }
        | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
        | { __typename: 'RecalledContent', by: SenderKind }
        | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
        | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
        | { __typename: 'TextContent', text: string }
        | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
        | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
        | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
       } | null, tags: Array<{ id: string, name: string, path: Array<string>, color: string | null }>, survey: { id: string, state: SurveyState } | null, addressedAgent: { id: string, nickname: string } | null, transferRequest: { id: string, remark: string | null, expiresAt: string, fromAgent: { id: string, nickname: string }, toAgent: { id: string, nickname: string } } | null, offer: { id: string, expiresAt: string, agent: { id: string } } | null, viewerCan: { note: boolean, write: boolean, pick: boolean, transfer: boolean, assign: boolean, close: boolean, takeOver: boolean, callBack: boolean } } | null };

export type MessagesAfterQueryVariables = Exact<{
  id: string;
  after: number;
}>;


export type MessagesAfterQuery = { conversation: { id: string, messages: { nodes: Array<{ id: string, seq: number, clientMessageId: string | null, delivery: DeliveryState, deliveryReason: string | null, createdAt: string, providerAt: string | null, viewerCanReveal: boolean, sender: { kind: SenderKind, name: string, avatarUrl: string | null, isOwn: boolean }, content:
          | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
          | { __typename: 'EventContent', type: ConversationEventType, text: string }
          | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
          | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
          | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
          | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
          | { __typename: 'NoteContent', text: string }
          | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'RecalledContent', by: SenderKind }
          | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
        , quote: { id: string, seq: number, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null }> } } | null };

export type MessagesSubscriptionVariables = Exact<{
  conversationId: string;
  after: number;
}>;


export type MessagesSubscription = { messages: { id: string, seq: number, clientMessageId: string | null, delivery: DeliveryState, deliveryReason: string | null, createdAt: string, providerAt: string | null, viewerCanReveal: boolean, sender: { kind: SenderKind, name: string, avatarUrl: string | null, isOwn: boolean }, content:
      | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
      | { __typename: 'EventContent', type: ConversationEventType, text: string }
      | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
      | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
      | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
      | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
      | { __typename: 'NoteContent', text: string }
      | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
      | { __typename: 'RecalledContent', by: SenderKind }
      | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
      | { __typename: 'TextContent', text: string }
      | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
      | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
    , quote: { id: string, seq: number, sender: { kind: SenderKind, name: string }, content:
        | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
        | { __typename: 'EventContent', type: ConversationEventType, text: string }
        | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
        | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
        | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
        | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
        | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
        | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
        | { __typename: 'NoteContent', text: string }
        | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
        | { __typename: 'RecalledContent', by: SenderKind }
        | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
        | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
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
    | { __typename: 'MessageSendPayload', sent: { id: string, seq: number, clientMessageId: string | null, delivery: DeliveryState, deliveryReason: string | null, createdAt: string, providerAt: string | null, viewerCanReveal: boolean, sender: { kind: SenderKind, name: string, avatarUrl: string | null, isOwn: boolean }, content:
          | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
          | { __typename: 'EventContent', type: ConversationEventType, text: string }
          | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
          | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
          | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
          | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
          | { __typename: 'NoteContent', text: string }
          | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'RecalledContent', by: SenderKind }
          | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
        , quote: { id: string, seq: number, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null }, conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, remark: string | null, priority: Priority, vipLevel: number | null, joinedBy: string | null, isTransferred: boolean, isCallBack: boolean, draft: string | null, isPinned: boolean, isMarkedUnread: boolean, remindAt: string | null, visitor: { id: string, name: string, ownName: string | null, avatarUrl: string | null, isVerified: boolean, isOnline: boolean, updatedAt: string, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, window: { closesAt: string | null, remaining: number | null } | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null, tags: Array<{ id: string, name: string, path: Array<string>, color: string | null }>, survey: { id: string, state: SurveyState } | null, addressedAgent: { id: string, nickname: string } | null, transferRequest: { id: string, remark: string | null, expiresAt: string, fromAgent: { id: string, nickname: string }, toAgent: { id: string, nickname: string } } | null, offer: { id: string, expiresAt: string, agent: { id: string } } | null, viewerCan: { note: boolean, write: boolean, pick: boolean, transfer: boolean, assign: boolean, close: boolean, takeOver: boolean, callBack: boolean } } }
   };

export type MessageRecallMutationVariables = Exact<{
  input: MessageRecallInput;
}>;


export type MessageRecallMutation = { messageRecall:
    | { __typename: 'ConflictError', code: string, message: string }
    | { __typename: 'MessageRecallPayload', recalled: { id: string, seq: number, clientMessageId: string | null, delivery: DeliveryState, deliveryReason: string | null, createdAt: string, providerAt: string | null, viewerCanReveal: boolean, sender: { kind: SenderKind, name: string, avatarUrl: string | null, isOwn: boolean }, content:
          | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
          | { __typename: 'EventContent', type: ConversationEventType, text: string }
          | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
          | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
          | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
          | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
          | { __typename: 'NoteContent', text: string }
          | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'RecalledContent', by: SenderKind }
          | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
        , quote: { id: string, seq: number, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null } }
    | { __typename: 'RecallTooLateError', code: string, message: string }
   };

export type MessageResendMutationVariables = Exact<{
  input: MessageResendInput;
}>;


export type MessageResendMutation = { messageResend:
    | { __typename: 'ConflictError', code: string, message: string }
    | { __typename: 'MessageResendPayload', resent: { id: string, seq: number, clientMessageId: string | null, delivery: DeliveryState, deliveryReason: string | null, createdAt: string, providerAt: string | null, viewerCanReveal: boolean, sender: { kind: SenderKind, name: string, avatarUrl: string | null, isOwn: boolean }, content:
          | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
          | { __typename: 'EventContent', type: ConversationEventType, text: string }
          | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
          | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
          | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
          | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
          | { __typename: 'NoteContent', text: string }
          | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'RecalledContent', by: SenderKind }
          | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
        , quote: { id: string, seq: number, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null } }
   };

export type MessagesReadMutationVariables = Exact<{
  input: MessagesReadInput;
}>;


export type MessagesReadMutation = { messagesRead: { conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, remark: string | null, priority: Priority, vipLevel: number | null, joinedBy: string | null, isTransferred: boolean, isCallBack: boolean, draft: string | null, isPinned: boolean, isMarkedUnread: boolean, remindAt: string | null, visitor: { id: string, name: string, ownName: string | null, avatarUrl: string | null, isVerified: boolean, isOnline: boolean, updatedAt: string, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, window: { closesAt: string | null, remaining: number | null } | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
          | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
          | { __typename: 'EventContent', type: ConversationEventType, text: string }
          | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
          | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
          | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
          | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
          | { __typename: 'NoteContent', text: string }
          | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'RecalledContent', by: SenderKind }
          | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
         } | null, tags: Array<{ id: string, name: string, path: Array<string>, color: string | null }>, survey: { id: string, state: SurveyState } | null, addressedAgent: { id: string, nickname: string } | null, transferRequest: { id: string, remark: string | null, expiresAt: string, fromAgent: { id: string, nickname: string }, toAgent: { id: string, nickname: string } } | null, offer: { id: string, expiresAt: string, agent: { id: string } } | null, viewerCan: { note: boolean, write: boolean, pick: boolean, transfer: boolean, assign: boolean, close: boolean, takeOver: boolean, callBack: boolean } } } };

export type TypingSetMutationVariables = Exact<{
  input: TypingSetInput;
}>;


export type TypingSetMutation = { typingSet: boolean };

export type ConversationReadersSubscriptionVariables = Exact<{
  conversationId?: string | null | undefined;
}>;


export type ConversationReadersSubscription = { conversationReaders: Array<{ conversationId: string, readers: Array<{ isWriting: boolean, agent: { id: string, nickname: string } }> }> };

export type TypingSubscriptionVariables = Exact<{
  conversationId: string;
}>;


export type TypingSubscription = { typing: { isTyping: boolean, by: SenderKind, text: string | null } };

export type MessagePreviewQueryVariables = Exact<{
  input: MessagePreviewInput;
}>;


export type MessagePreviewQuery = { messagePreview:
    | { __typename: 'InvalidInputError' }
    | { __typename: 'MessagePreview', parts: Array<string>, isChanged: boolean }
   };

export type DeskNoticeFragment = { id: string, kind: NoticeKind, createdAt: string, readAt: string | null, text: string, url: string | null, announcement: { id: string, text: string, author: { id: string, nickname: string }, files: Array<{ id: string, name: string, mimeType: string, size: number, url: string }> } | null, conversation: { id: string, status: ConversationStatus, agent: { id: string } | null } | null, ticket: { id: string } | null, visitor: { id: string } | null };

export type NoticesQueryVariables = Exact<{
  kinds?: Array<NoticeKind> | NoticeKind | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type NoticesQuery = { notices: { nodes: Array<{ id: string, kind: NoticeKind, createdAt: string, readAt: string | null, text: string, url: string | null, announcement: { id: string, text: string, author: { id: string, nickname: string }, files: Array<{ id: string, name: string, mimeType: string, size: number, url: string }> } | null, conversation: { id: string, status: ConversationStatus, agent: { id: string } | null } | null, ticket: { id: string } | null, visitor: { id: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NoticesReadMutationVariables = Exact<{
  input: NoticesReadInput;
}>;


export type NoticesReadMutation = { noticesRead: { unreadCount: number } };

export type NoticeAddedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type NoticeAddedSubscription = { noticeAdded: { id: string, kind: NoticeKind, createdAt: string, readAt: string | null, text: string, url: string | null, announcement: { id: string, text: string, author: { id: string, nickname: string }, files: Array<{ id: string, name: string, mimeType: string, size: number, url: string }> } | null, conversation: { id: string, status: ConversationStatus, agent: { id: string } | null } | null, ticket: { id: string } | null, visitor: { id: string } | null } };

export type NoticeUnreadSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type NoticeUnreadSubscription = { noticeUnread: number };

export type SiteChannelsQueryVariables = Exact<{ [key: string]: never; }>;


export type SiteChannelsQuery = { channels: Array<{ id: string, settings: { siteVisitors: boolean } }> };

export type SiteVisitorsSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type SiteVisitorsSubscription = { siteVisitors: Array<{ id: string, url: string, title: string | null, referrer: string | null, language: string | null, openedAt: string, isInvited: boolean, channel: { id: string, name: string } }> };

export type SiteVisitorInviteMutationVariables = Exact<{
  input: SiteVisitorInviteInput;
}>;


export type SiteVisitorInviteMutation = { siteVisitorInvite:
    | { __typename: 'AlreadyInvitedError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'SiteVisitorInvitePayload', siteVisitor: { id: string, isInvited: boolean } }
   };

export type WebPushStateFragment = { key: string, isSubscribed: boolean, quietFrom: number | null, quietTo: number | null, timeZone: string | null };

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

type RoomContent_ConversationLinkContent_Fragment = { __typename: 'ConversationLinkContent', number: number, conversation: { id: string, visitor: { id: string, name: string } } | null };

type RoomContent_FileContent_Fragment = { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } };

type RoomContent_ImageContent_Fragment = { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } };

type RoomContent_LinkContent_Fragment = { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null };

type RoomContent_RecalledContent_Fragment = { __typename: 'RecalledContent', by: SenderKind };

type RoomContent_RoomEventContent_Fragment = { __typename: 'RoomEventContent', text: string, what: RoomEventType };

type RoomContent_StickerContent_Fragment = { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } };

type RoomContent_TextContent_Fragment = { __typename: 'TextContent', text: string };

type RoomContent_VideoContent_Fragment = { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } };

type RoomContent_VoiceContent_Fragment = { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } };

export type RoomContentFragment =
  | RoomContent_ConversationLinkContent_Fragment
  | RoomContent_FileContent_Fragment
  | RoomContent_ImageContent_Fragment
  | RoomContent_LinkContent_Fragment
  | RoomContent_RecalledContent_Fragment
  | RoomContent_RoomEventContent_Fragment
  | RoomContent_StickerContent_Fragment
  | RoomContent_TextContent_Fragment
  | RoomContent_VideoContent_Fragment
  | RoomContent_VoiceContent_Fragment
;

export type RoomEntryFragment = { id: string, seq: number, clientMessageId: string | null, delivery: DeliveryState, createdAt: string, viewerCanReveal: boolean, sender: { kind: SenderKind, name: string, avatarUrl: string | null, isOwn: boolean }, content:
    | { __typename: 'ConversationLinkContent', number: number, conversation: { id: string, visitor: { id: string, name: string } } | null }
    | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
    | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
    | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
    | { __typename: 'RecalledContent', by: SenderKind }
    | { __typename: 'RoomEventContent', text: string, what: RoomEventType }
    | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
    | { __typename: 'TextContent', text: string }
    | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
    | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
  , quote: { id: string, seq: number, sender: { kind: SenderKind, name: string }, content:
      | { __typename: 'ConversationLinkContent', number: number, conversation: { id: string, visitor: { id: string, name: string } } | null }
      | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
      | { __typename: 'RecalledContent', by: SenderKind }
      | { __typename: 'RoomEventContent', text: string, what: RoomEventType }
      | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'TextContent', text: string }
      | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
     } | null };

export type DeskRoomFragment = { id: string, name: string | null, isDirect: boolean, isOwn: boolean, lastSeq: number, lastAt: string, unreadCount: number, members: Array<{ readSeq: number, agent: { id: string, nickname: string, avatarUrl: string | null, status: AgentStatus } }>, lastMessage: { id: string, seq: number, sender: { kind: SenderKind, name: string, isOwn: boolean }, content:
      | { __typename: 'ConversationLinkContent', number: number, conversation: { id: string, visitor: { id: string, name: string } } | null }
      | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
      | { __typename: 'RecalledContent', by: SenderKind }
      | { __typename: 'RoomEventContent', text: string, what: RoomEventType }
      | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'TextContent', text: string }
      | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
     } | null };

export type RoomChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type RoomChangedSubscription = { roomChanged: { roomId: string, room: { id: string, name: string | null, isDirect: boolean, isOwn: boolean, lastSeq: number, lastAt: string, unreadCount: number, members: Array<{ readSeq: number, agent: { id: string, nickname: string, avatarUrl: string | null, status: AgentStatus } }>, lastMessage: { id: string, seq: number, sender: { kind: SenderKind, name: string, isOwn: boolean }, content:
          | { __typename: 'ConversationLinkContent', number: number, conversation: { id: string, visitor: { id: string, name: string } } | null }
          | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
          | { __typename: 'RecalledContent', by: SenderKind }
          | { __typename: 'RoomEventContent', text: string, what: RoomEventType }
          | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
         } | null } | null } };

export type RoomBeforeQueryVariables = Exact<{
  id: string;
  before?: number | null | undefined;
  last: number;
}>;


export type RoomBeforeQuery = { room: { id: string, messagesBefore: { nodes: Array<{ id: string, seq: number, clientMessageId: string | null, delivery: DeliveryState, createdAt: string, viewerCanReveal: boolean, sender: { kind: SenderKind, name: string, avatarUrl: string | null, isOwn: boolean }, content:
          | { __typename: 'ConversationLinkContent', number: number, conversation: { id: string, visitor: { id: string, name: string } } | null }
          | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
          | { __typename: 'RecalledContent', by: SenderKind }
          | { __typename: 'RoomEventContent', text: string, what: RoomEventType }
          | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
        , quote: { id: string, seq: number, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'ConversationLinkContent', number: number, conversation: { id: string, visitor: { id: string, name: string } } | null }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'RoomEventContent', text: string, what: RoomEventType }
            | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null }>, pageInfo: { hasNextPage: boolean } } } };

export type RoomAfterQueryVariables = Exact<{
  id: string;
  after: number;
}>;


export type RoomAfterQuery = { room: { id: string, messages: { nodes: Array<{ id: string, seq: number, clientMessageId: string | null, delivery: DeliveryState, createdAt: string, viewerCanReveal: boolean, sender: { kind: SenderKind, name: string, avatarUrl: string | null, isOwn: boolean }, content:
          | { __typename: 'ConversationLinkContent', number: number, conversation: { id: string, visitor: { id: string, name: string } } | null }
          | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
          | { __typename: 'RecalledContent', by: SenderKind }
          | { __typename: 'RoomEventContent', text: string, what: RoomEventType }
          | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
        , quote: { id: string, seq: number, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'ConversationLinkContent', number: number, conversation: { id: string, visitor: { id: string, name: string } } | null }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'RoomEventContent', text: string, what: RoomEventType }
            | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null }> } } };

export type RoomMessagesSubscriptionVariables = Exact<{
  roomId: string;
  after: number;
}>;


export type RoomMessagesSubscription = { roomMessages: { id: string, seq: number, clientMessageId: string | null, delivery: DeliveryState, createdAt: string, viewerCanReveal: boolean, sender: { kind: SenderKind, name: string, avatarUrl: string | null, isOwn: boolean }, content:
      | { __typename: 'ConversationLinkContent', number: number, conversation: { id: string, visitor: { id: string, name: string } } | null }
      | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
      | { __typename: 'RecalledContent', by: SenderKind }
      | { __typename: 'RoomEventContent', text: string, what: RoomEventType }
      | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'TextContent', text: string }
      | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
    , quote: { id: string, seq: number, sender: { kind: SenderKind, name: string }, content:
        | { __typename: 'ConversationLinkContent', number: number, conversation: { id: string, visitor: { id: string, name: string } } | null }
        | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
        | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
        | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
        | { __typename: 'RecalledContent', by: SenderKind }
        | { __typename: 'RoomEventContent', text: string, what: RoomEventType }
        | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
        | { __typename: 'TextContent', text: string }
        | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
        | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
       } | null } };

export type RoomOpenMutationVariables = Exact<{
  input: RoomOpenInput;
}>;


export type RoomOpenMutation = { roomOpen:
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'RoomPayload', room: { id: string, name: string | null, isDirect: boolean, isOwn: boolean, lastSeq: number, lastAt: string, unreadCount: number, members: Array<{ readSeq: number, agent: { id: string, nickname: string, avatarUrl: string | null, status: AgentStatus } }>, lastMessage: { id: string, seq: number, sender: { kind: SenderKind, name: string, isOwn: boolean }, content:
            | { __typename: 'ConversationLinkContent', number: number, conversation: { id: string, visitor: { id: string, name: string } } | null }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'RoomEventContent', text: string, what: RoomEventType }
            | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null } | null }
   };

export type RoomUpdateMutationVariables = Exact<{
  input: RoomUpdateInput;
}>;


export type RoomUpdateMutation = { roomUpdate:
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'RoomPayload', room: { id: string, name: string | null, isDirect: boolean, isOwn: boolean, lastSeq: number, lastAt: string, unreadCount: number, members: Array<{ readSeq: number, agent: { id: string, nickname: string, avatarUrl: string | null, status: AgentStatus } }>, lastMessage: { id: string, seq: number, sender: { kind: SenderKind, name: string, isOwn: boolean }, content:
            | { __typename: 'ConversationLinkContent', number: number, conversation: { id: string, visitor: { id: string, name: string } } | null }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'RoomEventContent', text: string, what: RoomEventType }
            | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null } | null }
   };

export type RoomReadMutationVariables = Exact<{
  input: RoomReadInput;
}>;


export type RoomReadMutation = { roomRead: { room: { id: string, unreadCount: number } | null } };

export type RoomMessageSendMutationVariables = Exact<{
  input: RoomMessageSendInput;
}>;


export type RoomMessageSendMutation = { roomMessageSend:
    | { __typename: 'FileRefusedError', code: string, message: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'RoomMessagePayload', sent: { id: string, seq: number, clientMessageId: string | null, delivery: DeliveryState, createdAt: string, viewerCanReveal: boolean, sender: { kind: SenderKind, name: string, avatarUrl: string | null, isOwn: boolean }, content:
          | { __typename: 'ConversationLinkContent', number: number, conversation: { id: string, visitor: { id: string, name: string } } | null }
          | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
          | { __typename: 'RecalledContent', by: SenderKind }
          | { __typename: 'RoomEventContent', text: string, what: RoomEventType }
          | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
        , quote: { id: string, seq: number, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'ConversationLinkContent', number: number, conversation: { id: string, visitor: { id: string, name: string } } | null }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'RoomEventContent', text: string, what: RoomEventType }
            | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null } }
   };

export type RoomMessageRecallMutationVariables = Exact<{
  input: RoomMessageRecallInput;
}>;


export type RoomMessageRecallMutation = { roomMessageRecall:
    | { __typename: 'RecallTooLateError', code: string, message: string }
    | { __typename: 'RoomMessagePayload', recalled: { id: string, seq: number, clientMessageId: string | null, delivery: DeliveryState, createdAt: string, viewerCanReveal: boolean, sender: { kind: SenderKind, name: string, avatarUrl: string | null, isOwn: boolean }, content:
          | { __typename: 'ConversationLinkContent', number: number, conversation: { id: string, visitor: { id: string, name: string } } | null }
          | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
          | { __typename: 'RecalledContent', by: SenderKind }
          | { __typename: 'RoomEventContent', text: string, what: RoomEventType }
          | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
        , quote: { id: string, seq: number, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'ConversationLinkContent', number: number, conversation: { id: string, visitor: { id: string, name: string } } | null }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'RoomEventContent', text: string, what: RoomEventType }
            | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null } }
   };

export type RoomUnreadSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type RoomUnreadSubscription = { roomUnread: number };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type SearchQuery = { search: { messages: Array<{ message: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
          | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
          | { __typename: 'EventContent', type: ConversationEventType, text: string }
          | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
          | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
          | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
          | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
          | { __typename: 'NoteContent', text: string }
          | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'RecalledContent', by: SenderKind }
          | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
         }, conversation: { id: string, number: number, status: ConversationStatus, closedAt: string | null, visitor: { id: string, name: string }, channel: { id: string, name: string }, agent: { id: string, nickname: string } | null } }>, visitors: Array<{ id: string, name: string, ownName: string | null, isVerified: boolean, isOnline: boolean, phone: string | null, email: string | null, company: string | null, lastSeenAt: string | null, createdAt: string, conversationCount: number, vipLevel: number | null, tags: Array<{ id: string, name: string, vipLevel: number | null, color: string | null }> }> } };

export type HistoryChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type HistoryChoicesQuery = { channels: Array<{ id: string, name: string }>, skillGroups: Array<{ id: string, name: string }> };

export type SecondFactorQueryVariables = Exact<{ [key: string]: never; }>;


export type SecondFactorQuery = { secondFactor: { enabledAt: string | null, recoveryCodesLeft: number } };

export type SecondFactorStartMutationVariables = Exact<{
  input: PasswordProofInput;
}>;


export type SecondFactorStartMutation = { secondFactorStart:
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'SecondFactorStartPayload', secret: string, uri: string }
   };

export type SecondFactorConfirmMutationVariables = Exact<{
  input: SecondFactorConfirmInput;
}>;


export type SecondFactorConfirmMutation = { secondFactorConfirm:
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'RecoveryCodesPayload', recoveryCodes: Array<string>, secondFactor: { enabledAt: string | null, recoveryCodesLeft: number } }
   };

export type RecoveryCodesRenewMutationVariables = Exact<{
  input: PasswordProofInput;
}>;


export type RecoveryCodesRenewMutation = { recoveryCodesRenew:
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'RecoveryCodesPayload', recoveryCodes: Array<string>, secondFactor: { enabledAt: string | null, recoveryCodesLeft: number } }
   };

export type SecondFactorDisableMutationVariables = Exact<{
  input: PasswordProofInput;
}>;


export type SecondFactorDisableMutation = { secondFactorDisable:
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'SecondFactorPayload', secondFactor: { enabledAt: string | null, recoveryCodesLeft: number } }
   };

export type SessionViewerFragment = { id: string, nickname: string, email: string, avatarUrl: string | null, status: AgentStatus, capacity: number, activeCount: number, preferences: { language: string | null, theme: Theme | null, sendKey: SendKey | null } | null, role: { id: string, name: string, permissions: Array<string>, opensAdminMode: boolean } };

export type InstallationQueryVariables = Exact<{ [key: string]: never; }>;


export type InstallationQuery = { installation: { isRegistrationOpen: boolean, version: string } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'SecondFactorRequiredError', code: string, message: string }
    | { __typename: 'SignInPayload', accessToken: string, expiresAt: string, viewer: { id: string, nickname: string, email: string, avatarUrl: string | null, status: AgentStatus, capacity: number, activeCount: number, preferences: { language: string | null, theme: Theme | null, sendKey: SendKey | null } | null, role: { id: string, name: string, permissions: Array<string>, opensAdminMode: boolean } } }
   };

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignUpMutation = { signUp:
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'SignInPayload', accessToken: string, expiresAt: string, viewer: { id: string, nickname: string, email: string, avatarUrl: string | null, status: AgentStatus, capacity: number, activeCount: number, preferences: { language: string | null, theme: Theme | null, sendKey: SendKey | null } | null, role: { id: string, name: string, permissions: Array<string>, opensAdminMode: boolean } } }
   };

export type TokenRefreshMutationVariables = Exact<{
  mode: DeskMode;
}>;


export type TokenRefreshMutation = { tokenRefresh:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'SecondFactorRequiredError', code: string, message: string }
    | { __typename: 'SignInPayload', accessToken: string, expiresAt: string, viewer: { id: string, nickname: string, email: string, avatarUrl: string | null, status: AgentStatus, capacity: number, activeCount: number, preferences: { language: string | null, theme: Theme | null, sendKey: SendKey | null } | null, role: { id: string, name: string, permissions: Array<string>, opensAdminMode: boolean } } }
   };

export type ModeSwitchMutationVariables = Exact<{
  input: ModeSwitchInput;
}>;


export type ModeSwitchMutation = { modeSwitch:
    | { __typename: 'InvalidInputError' }
    | { __typename: 'SecondFactorRequiredError' }
    | { __typename: 'SignInPayload' }
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

export type ProfileUpdateMutationVariables = Exact<{
  input: ProfileUpdateInput;
}>;


export type ProfileUpdateMutation = { profileUpdate:
    | { __typename: 'AgentPayload', agent: { id: string, nickname: string, avatarUrl: string | null } }
    | { __typename: 'FileRefusedError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
   };

export type PasswordChangeMutationVariables = Exact<{
  input: PasswordChangeInput;
}>;


export type PasswordChangeMutation = { passwordChange:
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'SignInPayload', accessToken: string, expiresAt: string, viewer: { id: string, nickname: string, email: string, avatarUrl: string | null, status: AgentStatus, capacity: number, activeCount: number, preferences: { language: string | null, theme: Theme | null, sendKey: SendKey | null } | null, role: { id: string, name: string, permissions: Array<string>, opensAdminMode: boolean } } }
   };

export type OwnInfoQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnInfoQuery = { viewer: { id: string, realName: string | null, staffNumber: string | null, phone: string | null, greeting: string | null } };

export type OwnShiftsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnShiftsQuery = { ownShifts: { isOn: boolean, stopsAt: string | null, shifts: Array<{ id: string, startsAt: string, endsAt: string }> } };

export type DeskPanelFragment = { id: string, name: string, url: string, permissions: Array<SidePanelPermission>, frameUrl: string };

export type SidePanelsChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type SidePanelsChangedSubscription = { sidePanelsChanged: Array<{ id: string, name: string, url: string, permissions: Array<SidePanelPermission>, frameUrl: string }> };

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
    | { __typename: 'ConversationPayload' }
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
    | { __typename: 'VisitorPayload' }
   };

export type OwnDurationsFragment = { count: number, meanMs: number | null, buckets: Array<{ upToMs: number | null, count: number }> };

export type OwnWorkFragment = { served: number, legs: number, callBacks: number, transferredIn: number, transferredOut: number, closed: number, closedByHimself: number, unanswered: number, slowAnswers: number, messagesPerConversation: number | null, effectiveShare: number | null, onlineMs: number, joinedBy: Array<{ joinedBy: string, count: number }>, firstResponse: { count: number, meanMs: number | null, buckets: Array<{ upToMs: number | null, count: number }> }, response: { count: number, meanMs: number | null, buckets: Array<{ upToMs: number | null, count: number }> }, legDuration: { count: number, meanMs: number | null, buckets: Array<{ upToMs: number | null, count: number }> }, statusTimes: Array<{ status: AgentStatus, ms: number }> };

export type OwnDayFragment = { served: number, legs: number, transferredIn: number, transferredOut: number, closed: number, onlineMs: number, firstLoginAt: string | null, firstResponse: { count: number, meanMs: number | null }, response: { count: number, meanMs: number | null } };

export type OwnFiguresQueryVariables = Exact<{
  range: DayRangeInput;
}>;


export type OwnFiguresQuery = { ownFigures: { timeZone: string, total: { served: number, legs: number, callBacks: number, transferredIn: number, transferredOut: number, closed: number, closedByHimself: number, unanswered: number, slowAnswers: number, messagesPerConversation: number | null, effectiveShare: number | null, onlineMs: number, joinedBy: Array<{ joinedBy: string, count: number }>, firstResponse: { count: number, meanMs: number | null, buckets: Array<{ upToMs: number | null, count: number }> }, response: { count: number, meanMs: number | null, buckets: Array<{ upToMs: number | null, count: number }> }, legDuration: { count: number, meanMs: number | null, buckets: Array<{ upToMs: number | null, count: number }> }, statusTimes: Array<{ status: AgentStatus, ms: number }> }, days: Array<{ day: string, figures: { served: number, legs: number, transferredIn: number, transferredOut: number, closed: number, onlineMs: number, firstLoginAt: string | null, firstResponse: { count: number, meanMs: number | null }, response: { count: number, meanMs: number | null } } }> } };

export type OwnRequestFragment = { id: string, status: AgentStatus, state: StatusRequestState, note: string | null, agent: { id: string } };

export type StatusRequestCreateMutationVariables = Exact<{
  input: StatusRequestCreateInput;
}>;


export type StatusRequestCreateMutation = { statusRequestCreate:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'StatusRequestConflictError', code: string, message: string }
    | { __typename: 'StatusRequestPayload', request: { id: string, status: AgentStatus, state: StatusRequestState, note: string | null, agent: { id: string } } }
   };

export type StatusRequestWithdrawMutationVariables = Exact<{
  input: StatusRequestWithdrawInput;
}>;


export type StatusRequestWithdrawMutation = { statusRequestWithdraw:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'StatusRequestConflictError', code: string, message: string }
    | { __typename: 'StatusRequestPayload', request: { id: string, status: AgentStatus, state: StatusRequestState, note: string | null, agent: { id: string } } }
   };

export type StatusRequestChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type StatusRequestChangedSubscription = { statusRequestChanged: { id: string, status: AgentStatus, state: StatusRequestState, note: string | null, agent: { id: string } } };

export type AgentInputReportMutationVariables = Exact<{
  input: AgentInputReportInput;
}>;


export type AgentInputReportMutation = { agentInputReport: { agent: { id: string, status: AgentStatus } } };

export type SurveyInviteMutationVariables = Exact<{
  input: SurveyInviteInput;
}>;


export type SurveyInviteMutation = { surveyInvite:
    | { __typename: 'AlreadyRatedError', code: string, message: string }
    | { __typename: 'ConflictError', code: string, message: string, current: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, remark: string | null, priority: Priority, vipLevel: number | null, joinedBy: string | null, isTransferred: boolean, isCallBack: boolean, draft: string | null, isPinned: boolean, isMarkedUnread: boolean, remindAt: string | null, visitor: { id: string, name: string, ownName: string | null, avatarUrl: string | null, isVerified: boolean, isOnline: boolean, updatedAt: string, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, window: { closesAt: string | null, remaining: number | null } | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null, tags: Array<{ id: string, name: string, path: Array<string>, color: string | null }>, survey: { id: string, state: SurveyState } | null, addressedAgent: { id: string, nickname: string } | null, transferRequest: { id: string, remark: string | null, expiresAt: string, fromAgent: { id: string, nickname: string }, toAgent: { id: string, nickname: string } } | null, offer: { id: string, expiresAt: string, agent: { id: string } } | null, viewerCan: { note: boolean, write: boolean, pick: boolean, transfer: boolean, assign: boolean, close: boolean, takeOver: boolean, callBack: boolean } } | null }
    | { __typename: 'ConversationPayload', conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, remark: string | null, priority: Priority, vipLevel: number | null, joinedBy: string | null, isTransferred: boolean, isCallBack: boolean, draft: string | null, isPinned: boolean, isMarkedUnread: boolean, remindAt: string | null, visitor: { id: string, name: string, ownName: string | null, avatarUrl: string | null, isVerified: boolean, isOnline: boolean, updatedAt: string, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, window: { closesAt: string | null, remaining: number | null } | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null, tags: Array<{ id: string, name: string, path: Array<string>, color: string | null }>, survey: { id: string, state: SurveyState } | null, addressedAgent: { id: string, nickname: string } | null, transferRequest: { id: string, remark: string | null, expiresAt: string, fromAgent: { id: string, nickname: string }, toAgent: { id: string, nickname: string } } | null, offer: { id: string, expiresAt: string, agent: { id: string } } | null, viewerCan: { note: boolean, write: boolean, pick: boolean, transfer: boolean, assign: boolean, close: boolean, takeOver: boolean, callBack: boolean } } }
   };

export type ConversationTagsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConversationTagsQuery = { conversationTags: Array<{ id: string, name: string, path: Array<string>, color: string | null, isEnabled: boolean, isLeaf: boolean }> };

export type ConversationTagsSetMutationVariables = Exact<{
  input: ConversationTagsSetInput;
}>;


export type ConversationTagsSetMutation = { conversationTagsSet:
    | { __typename: 'ConflictError', code: string, message: string, current: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, remark: string | null, priority: Priority, vipLevel: number | null, joinedBy: string | null, isTransferred: boolean, isCallBack: boolean, draft: string | null, isPinned: boolean, isMarkedUnread: boolean, remindAt: string | null, visitor: { id: string, name: string, ownName: string | null, avatarUrl: string | null, isVerified: boolean, isOnline: boolean, updatedAt: string, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, window: { closesAt: string | null, remaining: number | null } | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null, tags: Array<{ id: string, name: string, path: Array<string>, color: string | null }>, survey: { id: string, state: SurveyState } | null, addressedAgent: { id: string, nickname: string } | null, transferRequest: { id: string, remark: string | null, expiresAt: string, fromAgent: { id: string, nickname: string }, toAgent: { id: string, nickname: string } } | null, offer: { id: string, expiresAt: string, agent: { id: string } } | null, viewerCan: { note: boolean, write: boolean, pick: boolean, transfer: boolean, assign: boolean, close: boolean, takeOver: boolean, callBack: boolean } } | null }
    | { __typename: 'ConversationPayload', conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, visitorReadSeq: number, assignmentReason: string | null, createdAt: string, queuedAt: string | null, acceptedAt: string | null, closedAt: string | null, closeReason: string | null, sourceUrl: string | null, waitingSince: string | null, remark: string | null, priority: Priority, vipLevel: number | null, joinedBy: string | null, isTransferred: boolean, isCallBack: boolean, draft: string | null, isPinned: boolean, isMarkedUnread: boolean, remindAt: string | null, visitor: { id: string, name: string, ownName: string | null, avatarUrl: string | null, isVerified: boolean, isOnline: boolean, updatedAt: string, createdAt: string, locale: string | null, userAgent: string | null, conversationCount: number }, channel: { id: string, name: string, kind: ChannelKind }, window: { closesAt: string | null, remaining: number | null } | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null, skillGroup: { id: string, name: string } | null, lastMessage: { id: string, seq: number, createdAt: string, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
            | { __typename: 'EventContent', type: ConversationEventType, text: string }
            | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind }>, answers: Array<{ key: string, value: string }> }
            | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
            | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, placeName: string | null }
            | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
            | { __typename: 'NoteContent', text: string }
            | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'RecalledContent', by: SenderKind }
            | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState } }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
            | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
            | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
           } | null, tags: Array<{ id: string, name: string, path: Array<string>, color: string | null }>, survey: { id: string, state: SurveyState } | null, addressedAgent: { id: string, nickname: string } | null, transferRequest: { id: string, remark: string | null, expiresAt: string, fromAgent: { id: string, nickname: string }, toAgent: { id: string, nickname: string } } | null, offer: { id: string, expiresAt: string, agent: { id: string } } | null, viewerCan: { note: boolean, write: boolean, pick: boolean, transfer: boolean, assign: boolean, close: boolean, takeOver: boolean, callBack: boolean } } }
    | { __typename: 'InvalidInputError', code: string, message: string }
   };

export type VisitorTagsQueryVariables = Exact<{ [key: string]: never; }>;


export type VisitorTagsQuery = { visitorTags: Array<{ id: string, name: string, vipLevel: number | null, color: string | null, isEnabled: boolean }> };

export type VisitorTagsSetMutationVariables = Exact<{
  input: VisitorTagsSetInput;
}>;


export type VisitorTagsSetMutation = { visitorTagsSet:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'VisitorPayload', visitor: { id: string, name: string, ownName: string | null, isVerified: boolean, verifiedFields: Array<string>, phone: string | null, email: string | null, company: string | null, description: string | null, region: string | null, referrer: string | null, browser: string | null, os: string | null, lastSeenAt: string | null, vipLevel: number | null, emailBounce: { reason: string } | null, attributes: Array<{ key: string, value: string }>, tags: Array<{ id: string, name: string, vipLevel: number | null, color: string | null }>, fieldValues: Array<{ values: Array<string>, value: string, field: { id: string, key: string, label: string, kind: FieldKind, options: Array<string>, isShown: boolean, isEnabled: boolean, position: number } }> } }
   };

export type ConversationsTagMutationVariables = Exact<{
  input: ConversationsTagInput;
}>;


export type ConversationsTagMutation = { conversationsTag: { results: Array<{ conversationId: string, code: string | null, message: string | null }> } };

export type DeskTicketFragment = { id: string, number: number, version: number, status: TicketStatus, subject: string | null, category: string | null, content: string, unreadCount: number, lastSeq: number, createdAt: string, updatedAt: string, solvedAt: string | null, firstAnsweredAt: string | null, firstAnswerDueAt: string | null, solutionDueAt: string | null, dueAt: string | null, dueSoonAt: string | null, remindAt: string | null, isReminded: boolean, visitor: { id: string, name: string }, channel: { id: string, name: string }, assignee: { id: string, nickname: string } | null, mergedInto: { id: string, number: number } | null, survey: { state: SurveyState } | null };

export type TicketEntryFragment = { id: string, seq: number, text: string, isInternal: boolean, delivery: DeliveryState | null, deliveryReason: string | null, createdAt: string, viewerCanReveal: boolean, author: { kind: SenderKind, name: string, avatarUrl: string | null, isOwn: boolean }, attachments: Array<{ id: string, name: string, mimeType: string, size: number, url: string }> };

export type TicketsQueryVariables = Exact<{
  filter: TicketFilter;
  sort: TicketSort;
  first: number;
  after?: string | null | undefined;
}>;


export type TicketsQuery = { tickets: { feedCursor: string, nodes: Array<{ id: string, number: number, version: number, status: TicketStatus, subject: string | null, category: string | null, content: string, unreadCount: number, lastSeq: number, createdAt: string, updatedAt: string, solvedAt: string | null, firstAnsweredAt: string | null, firstAnswerDueAt: string | null, solutionDueAt: string | null, dueAt: string | null, dueSoonAt: string | null, remindAt: string | null, isReminded: boolean, visitor: { id: string, name: string }, channel: { id: string, name: string }, assignee: { id: string, nickname: string } | null, mergedInto: { id: string, number: number } | null, survey: { state: SurveyState } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TicketCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type TicketCountsQuery = { ticketCounts: { mineOpen: number, minePending: number, mineSolved: number, unassigned: number, allOpen: number } };

export type TicketOpenQueryVariables = Exact<{
  id: string;
}>;


export type TicketOpenQuery = { ticket: { contactName: string | null, contactPhone: string | null, contactEmail: string | null, viewerCanReveal: boolean, id: string, number: number, version: number, status: TicketStatus, subject: string | null, category: string | null, content: string, unreadCount: number, lastSeq: number, createdAt: string, updatedAt: string, solvedAt: string | null, firstAnsweredAt: string | null, firstAnswerDueAt: string | null, solutionDueAt: string | null, dueAt: string | null, dueSoonAt: string | null, remindAt: string | null, isReminded: boolean, attachments: Array<{ id: string, name: string, mimeType: string, size: number, url: string }>, conversation: { id: string, number: number } | null, mergedFrom: Array<{ id: string, number: number }>, comments: { nodes: Array<{ id: string, seq: number, text: string, isInternal: boolean, delivery: DeliveryState | null, deliveryReason: string | null, createdAt: string, viewerCanReveal: boolean, author: { kind: SenderKind, name: string, avatarUrl: string | null, isOwn: boolean }, attachments: Array<{ id: string, name: string, mimeType: string, size: number, url: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, visitor: { id: string, name: string }, channel: { id: string, name: string }, assignee: { id: string, nickname: string } | null, mergedInto: { id: string, number: number } | null, survey: { state: SurveyState } | null } | null };

export type TicketFeedSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type TicketFeedSubscription = { ticketFeed: { cursor: string, isGone: boolean, ticketId: string, ticket: { id: string, number: number, version: number, status: TicketStatus, subject: string | null, category: string | null, content: string, unreadCount: number, lastSeq: number, createdAt: string, updatedAt: string, solvedAt: string | null, firstAnsweredAt: string | null, firstAnswerDueAt: string | null, solutionDueAt: string | null, dueAt: string | null, dueSoonAt: string | null, remindAt: string | null, isReminded: boolean, visitor: { id: string, name: string }, channel: { id: string, name: string }, assignee: { id: string, nickname: string } | null, mergedInto: { id: string, number: number } | null, survey: { state: SurveyState } | null } | null } };

export type TicketCommentMutationVariables = Exact<{
  input: TicketCommentInput;
}>;


export type TicketCommentMutation = { ticketComment:
    | { __typename: 'FileRefusedError', code: string, message: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'TicketCommentPayload', comment: { id: string, seq: number, text: string, isInternal: boolean, delivery: DeliveryState | null, deliveryReason: string | null, createdAt: string, viewerCanReveal: boolean, author: { kind: SenderKind, name: string, avatarUrl: string | null, isOwn: boolean }, attachments: Array<{ id: string, name: string, mimeType: string, size: number, url: string }> }, ticket: { id: string, number: number, version: number, status: TicketStatus, subject: string | null, category: string | null, content: string, unreadCount: number, lastSeq: number, createdAt: string, updatedAt: string, solvedAt: string | null, firstAnsweredAt: string | null, firstAnswerDueAt: string | null, solutionDueAt: string | null, dueAt: string | null, dueSoonAt: string | null, remindAt: string | null, isReminded: boolean, visitor: { id: string, name: string }, channel: { id: string, name: string }, assignee: { id: string, nickname: string } | null, mergedInto: { id: string, number: number } | null, survey: { state: SurveyState } | null } }
    | { __typename: 'TicketMergedError', code: string, message: string }
   };

export type TicketUpdateMutationVariables = Exact<{
  input: TicketUpdateInput;
}>;


export type TicketUpdateMutation = { ticketUpdate:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'TicketMergedError', code: string, message: string }
    | { __typename: 'TicketPayload', ticket: { id: string, number: number, version: number, status: TicketStatus, subject: string | null, category: string | null, content: string, unreadCount: number, lastSeq: number, createdAt: string, updatedAt: string, solvedAt: string | null, firstAnsweredAt: string | null, firstAnswerDueAt: string | null, solutionDueAt: string | null, dueAt: string | null, dueSoonAt: string | null, remindAt: string | null, isReminded: boolean, visitor: { id: string, name: string }, channel: { id: string, name: string }, assignee: { id: string, nickname: string } | null, mergedInto: { id: string, number: number } | null, survey: { state: SurveyState } | null } }
   };

export type TicketTakeMutationVariables = Exact<{
  input: TicketTakeInput;
}>;


export type TicketTakeMutation = { ticketTake:
    | { __typename: 'TicketConflictError', code: string, message: string }
    | { __typename: 'TicketMergedError', code: string, message: string }
    | { __typename: 'TicketPayload', ticket: { id: string, number: number, version: number, status: TicketStatus, subject: string | null, category: string | null, content: string, unreadCount: number, lastSeq: number, createdAt: string, updatedAt: string, solvedAt: string | null, firstAnsweredAt: string | null, firstAnswerDueAt: string | null, solutionDueAt: string | null, dueAt: string | null, dueSoonAt: string | null, remindAt: string | null, isReminded: boolean, visitor: { id: string, name: string }, channel: { id: string, name: string }, assignee: { id: string, nickname: string } | null, mergedInto: { id: string, number: number } | null, survey: { state: SurveyState } | null } }
   };

export type TicketReadMutationVariables = Exact<{
  input: TicketReadInput;
}>;


export type TicketReadMutation = { ticketRead: { ticket: { id: string, number: number, version: number, status: TicketStatus, subject: string | null, category: string | null, content: string, unreadCount: number, lastSeq: number, createdAt: string, updatedAt: string, solvedAt: string | null, firstAnsweredAt: string | null, firstAnswerDueAt: string | null, solutionDueAt: string | null, dueAt: string | null, dueSoonAt: string | null, remindAt: string | null, isReminded: boolean, visitor: { id: string, name: string }, channel: { id: string, name: string }, assignee: { id: string, nickname: string } | null, mergedInto: { id: string, number: number } | null, survey: { state: SurveyState } | null } } };

export type TicketsAssignMutationVariables = Exact<{
  input: TicketsAssignInput;
}>;


export type TicketsAssignMutation = { ticketsAssign:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'TicketsAssignPayload', results: Array<{ ticketId: string, code: string | null, message: string | null, ticket: { id: string, number: number, version: number, status: TicketStatus, subject: string | null, category: string | null, content: string, unreadCount: number, lastSeq: number, createdAt: string, updatedAt: string, solvedAt: string | null, firstAnsweredAt: string | null, firstAnswerDueAt: string | null, solutionDueAt: string | null, dueAt: string | null, dueSoonAt: string | null, remindAt: string | null, isReminded: boolean, visitor: { id: string, name: string }, channel: { id: string, name: string }, assignee: { id: string, nickname: string } | null, mergedInto: { id: string, number: number } | null, survey: { state: SurveyState } | null } | null }> }
   };

export type TicketCreateFromConversationMutationVariables = Exact<{
  input: TicketFromConversationInput;
}>;


export type TicketCreateFromConversationMutation = { ticketCreateFromConversation:
    | { __typename: 'FileRefusedError', code: string, message: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'TicketPayload', ticket: { id: string, number: number, version: number, status: TicketStatus, subject: string | null, category: string | null, content: string, unreadCount: number, lastSeq: number, createdAt: string, updatedAt: string, solvedAt: string | null, firstAnsweredAt: string | null, firstAnswerDueAt: string | null, solutionDueAt: string | null, dueAt: string | null, dueSoonAt: string | null, remindAt: string | null, isReminded: boolean, visitor: { id: string, name: string }, channel: { id: string, name: string }, assignee: { id: string, nickname: string } | null, mergedInto: { id: string, number: number } | null, survey: { state: SurveyState } | null } }
   };

export type TicketAssigneesQueryVariables = Exact<{ [key: string]: never; }>;


export type TicketAssigneesQuery = { agents: { nodes: Array<{ id: string, nickname: string, avatarUrl: string | null, isEnabled: boolean }> }, skillGroups: Array<{ id: string, name: string }> };

export type TicketReminderSetMutationVariables = Exact<{
  input: TicketReminderSetInput;
}>;


export type TicketReminderSetMutation = { ticketReminderSet:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'TicketMergedError', code: string, message: string }
    | { __typename: 'TicketPayload', ticket: { id: string, number: number, version: number, status: TicketStatus, subject: string | null, category: string | null, content: string, unreadCount: number, lastSeq: number, createdAt: string, updatedAt: string, solvedAt: string | null, firstAnsweredAt: string | null, firstAnswerDueAt: string | null, solutionDueAt: string | null, dueAt: string | null, dueSoonAt: string | null, remindAt: string | null, isReminded: boolean, visitor: { id: string, name: string }, channel: { id: string, name: string }, assignee: { id: string, nickname: string } | null, mergedInto: { id: string, number: number } | null, survey: { state: SurveyState } | null } }
   };

export type TicketDuplicatesQueryVariables = Exact<{
  visitorId: string;
}>;


export type TicketDuplicatesQuery = { tickets: { nodes: Array<{ id: string, number: number, version: number, status: TicketStatus, subject: string | null, category: string | null, content: string, unreadCount: number, lastSeq: number, createdAt: string, updatedAt: string, solvedAt: string | null, firstAnsweredAt: string | null, firstAnswerDueAt: string | null, solutionDueAt: string | null, dueAt: string | null, dueSoonAt: string | null, remindAt: string | null, isReminded: boolean, visitor: { id: string, name: string }, channel: { id: string, name: string }, assignee: { id: string, nickname: string } | null, mergedInto: { id: string, number: number } | null, survey: { state: SurveyState } | null }> } };

export type TicketMergeMutationVariables = Exact<{
  input: TicketMergeInput;
}>;


export type TicketMergeMutation = { ticketMerge:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'TicketMergedError', code: string, message: string }
    | { __typename: 'TicketPayload', ticket: { id: string, number: number, version: number, status: TicketStatus, subject: string | null, category: string | null, content: string, unreadCount: number, lastSeq: number, createdAt: string, updatedAt: string, solvedAt: string | null, firstAnsweredAt: string | null, firstAnswerDueAt: string | null, solutionDueAt: string | null, dueAt: string | null, dueSoonAt: string | null, remindAt: string | null, isReminded: boolean, visitor: { id: string, name: string }, channel: { id: string, name: string }, assignee: { id: string, nickname: string } | null, mergedInto: { id: string, number: number } | null, survey: { state: SurveyState } | null } }
   };

export type MessagesTranslateMutationVariables = Exact<{
  input: MessagesTranslateInput;
}>;


export type MessagesTranslateMutation = { messagesTranslate:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'MessagesTranslatePayload', translations: Array<{ messageId: string, text: string }> }
    | { __typename: 'TranslationOffError', code: string, message: string }
   };

export type VisitorProfileFragment = { id: string, name: string, ownName: string | null, isVerified: boolean, verifiedFields: Array<string>, phone: string | null, email: string | null, company: string | null, description: string | null, region: string | null, referrer: string | null, browser: string | null, os: string | null, lastSeenAt: string | null, vipLevel: number | null, emailBounce: { reason: string } | null, attributes: Array<{ key: string, value: string }>, tags: Array<{ id: string, name: string, vipLevel: number | null, color: string | null }>, fieldValues: Array<{ values: Array<string>, value: string, field: { id: string, key: string, label: string, kind: FieldKind, options: Array<string>, isShown: boolean, isEnabled: boolean, position: number } }> };

export type VisitorProfileQueryVariables = Exact<{
  id: string;
}>;


export type VisitorProfileQuery = { visitor: { id: string, name: string, ownName: string | null, isVerified: boolean, verifiedFields: Array<string>, phone: string | null, email: string | null, company: string | null, description: string | null, region: string | null, referrer: string | null, browser: string | null, os: string | null, lastSeenAt: string | null, vipLevel: number | null, emailBounce: { reason: string } | null, attributes: Array<{ key: string, value: string }>, tags: Array<{ id: string, name: string, vipLevel: number | null, color: string | null }>, fieldValues: Array<{ values: Array<string>, value: string, field: { id: string, key: string, label: string, kind: FieldKind, options: Array<string>, isShown: boolean, isEnabled: boolean, position: number } }> } | null };

export type VisitorChangesQueryVariables = Exact<{
  id: string;
}>;


export type VisitorChangesQuery = { visitor: { id: string, changes: Array<{ field: string, oldValue: string | null, newValue: string | null, createdAt: string, agent: { id: string, nickname: string } | null }> } | null };

export type VisitorUpdateMutationVariables = Exact<{
  input: VisitorUpdateInput;
}>;


export type VisitorUpdateMutation = { visitorUpdate:
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'VisitorPayload', visitor: { id: string, name: string, ownName: string | null, isVerified: boolean, verifiedFields: Array<string>, phone: string | null, email: string | null, company: string | null, description: string | null, region: string | null, referrer: string | null, browser: string | null, os: string | null, lastSeenAt: string | null, vipLevel: number | null, emailBounce: { reason: string } | null, attributes: Array<{ key: string, value: string }>, tags: Array<{ id: string, name: string, vipLevel: number | null, color: string | null }>, fieldValues: Array<{ values: Array<string>, value: string, field: { id: string, key: string, label: string, kind: FieldKind, options: Array<string>, isShown: boolean, isEnabled: boolean, position: number } }> } }
   };

export type CustomFieldsQueryVariables = Exact<{ [key: string]: never; }>;


export type CustomFieldsQuery = { customFields: Array<{ id: string, object: FieldObject, key: string, label: string, kind: FieldKind, options: Array<string>, isRequired: boolean, isShown: boolean, isEnabled: boolean, position: number }> };

export type VisitorWayQueryVariables = Exact<{
  id: string;
}>;


export type VisitorWayQuery = { visitor: { id: string, referrer: string | null, networkAddress: string | null, pages: Array<{ id: string, url: string, title: string | null, referrer: string | null, createdAt: string }> } | null };

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
export const ColleagueFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
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
export const LogFileFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment LogFile on File {
  id
  name
  mimeType
  size
  url
}
    `, {"fragmentName":"LogFile"}) as unknown as TypedDocumentString<LogFileFragment, unknown>;
export const CannedReplyFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CannedReply on CannedReply {
  id
  category
  text
  shortcut
  isInviting
  isClosing
  isOwn
  useCount
  file {
    ...LogFile
  }
  tags {
    id
    name
  }
}
    fragment LogFile on File {
  id
  name
  mimeType
  size
  url
}`, {"fragmentName":"CannedReply"}) as unknown as TypedDocumentString<CannedReplyFragment, unknown>;
export const LogContentFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
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
  ... on SurveyInvitationContent {
    survey {
      id
      state
    }
  }
  ... on ArticleContent {
    cards {
      title
      digest
      coverUrl
      url
    }
  }
  ... on MenuContent {
    title
    entries {
      id
      text
    }
    isInert
    chosenId
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on FormContent {
    title
    fields {
      key
      label
      kind
    }
    isAnswered
    answers {
      key
      value
    }
  }
}
    fragment LogFile on File {
  id
  name
  mimeType
  size
  url
}`, {"fragmentName":"LogContent"}) as unknown as TypedDocumentString<LogContentFragment, unknown>;
export const LastMessageFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
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
  ... on SurveyInvitationContent {
    survey {
      id
      state
    }
  }
  ... on ArticleContent {
    cards {
      title
      digest
      coverUrl
      url
    }
  }
  ... on MenuContent {
    title
    entries {
      id
      text
    }
    isInert
    chosenId
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on FormContent {
    title
    fields {
      key
      label
      kind
    }
    isAnswered
    answers {
      key
      value
    }
  }
}`, {"fragmentName":"LastMessage"}) as unknown as TypedDocumentString<LastMessageFragment, unknown>;
export const DeskConversationFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DeskConversation on Conversation {
  id
  number
  version
  status
  servedBy
  visitor {
    id
    name
    ownName
    avatarUrl
    isVerified
    isOnline
    updatedAt
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
  window {
    closesAt
    remaining
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
  tags {
    id
    name
    path
    color
  }
  remark
  survey {
    id
    state
  }
  priority
  vipLevel
  addressedAgent {
    id
    nickname
  }
  joinedBy
  isTransferred
  isCallBack
  draft
  isPinned
  isMarkedUnread
  remindAt
  transferRequest {
    id
    remark
    expiresAt
    fromAgent {
      id
      nickname
    }
    toAgent {
      id
      nickname
    }
  }
  offer {
    id
    expiresAt
    agent {
      id
    }
  }
  viewerCan {
    note
    write
    pick
    transfer
    assign
    close
    takeOver
    callBack
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
  ... on SurveyInvitationContent {
    survey {
      id
      state
    }
  }
  ... on ArticleContent {
    cards {
      title
      digest
      coverUrl
      url
    }
  }
  ... on MenuContent {
    title
    entries {
      id
      text
    }
    isInert
    chosenId
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on FormContent {
    title
    fields {
      key
      label
      kind
    }
    isAnswered
    answers {
      key
      value
    }
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
export const CustomerRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CustomerRow on Visitor {
  id
  name
  ownName
  isVerified
  isOnline
  phone
  email
  company
  lastSeenAt
  createdAt
  conversationCount
  vipLevel
  tags {
    id
    name
    vipLevel
    color
  }
}
    `, {"fragmentName":"CustomerRow"}) as unknown as TypedDocumentString<CustomerRowFragment, unknown>;
export const ExportItemFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ExportItem on Export {
  id
  kind
  format
  state
  rows
  createdAt
  expiresAt
  agent {
    id
    nickname
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
    fetchedAt
    agent {
      id
      nickname
    }
  }
}
    `, {"fragmentName":"ExportItem"}) as unknown as TypedDocumentString<ExportItemFragment, unknown>;
export const SavedViewFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SavedView on InboxView {
  id
  name
  filter
  isShared
  isOwn
  skillGroup {
    id
    name
  }
}
    `, {"fragmentName":"SavedView"}) as unknown as TypedDocumentString<SavedViewFragment, unknown>;
export const LogMessageFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment LogMessage on Message {
  id
  seq
  clientMessageId
  sender {
    kind
    name
    avatarUrl
    isOwn
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
  deliveryReason
  createdAt
  providerAt
  viewerCanReveal
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
  ... on SurveyInvitationContent {
    survey {
      id
      state
    }
  }
  ... on ArticleContent {
    cards {
      title
      digest
      coverUrl
      url
    }
  }
  ... on MenuContent {
    title
    entries {
      id
      text
    }
    isInert
    chosenId
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on FormContent {
    title
    fields {
      key
      label
      kind
    }
    isAnswered
    answers {
      key
      value
    }
  }
}`, {"fragmentName":"LogMessage"}) as unknown as TypedDocumentString<LogMessageFragment, unknown>;
export const DeskNoticeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DeskNotice on Notice {
  id
  kind
  createdAt
  readAt
  text
  announcement {
    id
    text
    author {
      id
      nickname
    }
    files {
      ...LogFile
    }
  }
  conversation {
    id
    status
    agent {
      id
    }
  }
  ticket {
    id
  }
  visitor {
    id
  }
  url
}
    fragment LogFile on File {
  id
  name
  mimeType
  size
  url
}`, {"fragmentName":"DeskNotice"}) as unknown as TypedDocumentString<DeskNoticeFragment, unknown>;
export const WebPushStateFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment WebPushState on WebPush {
  key
  isSubscribed
  quietFrom
  quietTo
  timeZone
}
    `, {"fragmentName":"WebPushState"}) as unknown as TypedDocumentString<WebPushStateFragment, unknown>;
export const RoomContentFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment RoomContent on RoomMessageContent {
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
  ... on LinkContent {
    url
    title
    description
    imageUrl
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on ConversationLinkContent {
    number
    conversation {
      id
      visitor {
        id
        name
      }
    }
  }
  ... on RoomEventContent {
    what: type
    text
  }
  ... on RecalledContent {
    by
  }
}
    fragment LogFile on File {
  id
  name
  mimeType
  size
  url
}`, {"fragmentName":"RoomContent"}) as unknown as TypedDocumentString<RoomContentFragment, unknown>;
export const RoomEntryFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment RoomEntry on RoomMessage {
  id
  seq
  clientMessageId
  sender {
    kind
    name
    avatarUrl
    isOwn
  }
  content {
    ...RoomContent
  }
  quote {
    id
    seq
    sender {
      kind
      name
    }
    content {
      ...RoomContent
    }
  }
  delivery
  createdAt
  viewerCanReveal
}
    fragment LogFile on File {
  id
  name
  mimeType
  size
  url
}
fragment RoomContent on RoomMessageContent {
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
  ... on LinkContent {
    url
    title
    description
    imageUrl
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on ConversationLinkContent {
    number
    conversation {
      id
      visitor {
        id
        name
      }
    }
  }
  ... on RoomEventContent {
    what: type
    text
  }
  ... on RecalledContent {
    by
  }
}`, {"fragmentName":"RoomEntry"}) as unknown as TypedDocumentString<RoomEntryFragment, unknown>;
export const DeskRoomFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DeskRoom on Room {
  id
  name
  isDirect
  isOwn
  lastSeq
  lastAt
  unreadCount
  members {
    readSeq
    agent {
      id
      nickname
      avatarUrl
      status
    }
  }
  lastMessage {
    id
    seq
    sender {
      kind
      name
      isOwn
    }
    content {
      ...RoomContent
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
fragment RoomContent on RoomMessageContent {
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
  ... on LinkContent {
    url
    title
    description
    imageUrl
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on ConversationLinkContent {
    number
    conversation {
      id
      visitor {
        id
        name
      }
    }
  }
  ... on RoomEventContent {
    what: type
    text
  }
  ... on RecalledContent {
    by
  }
}`, {"fragmentName":"DeskRoom"}) as unknown as TypedDocumentString<DeskRoomFragment, unknown>;
export const SessionViewerFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SessionViewer on Agent {
  id
  nickname
  email
  avatarUrl
  status
  capacity
  activeCount
  preferences {
    language
    theme
    sendKey
  }
  role {
    id
    name
    permissions
    opensAdminMode
  }
}
    `, {"fragmentName":"SessionViewer"}) as unknown as TypedDocumentString<SessionViewerFragment, unknown>;
export const DeskPanelFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DeskPanel on SidePanel {
  id
  name
  url
  permissions
  frameUrl
}
    `, {"fragmentName":"DeskPanel"}) as unknown as TypedDocumentString<DeskPanelFragment, unknown>;
export const OwnDurationsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OwnDurations on Durations {
  count
  meanMs
  buckets {
    upToMs
    count
  }
}
    `, {"fragmentName":"OwnDurations"}) as unknown as TypedDocumentString<OwnDurationsFragment, unknown>;
export const OwnWorkFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OwnWork on AgentFigures {
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
  slowAnswers
  firstResponse {
    ...OwnDurations
  }
  response {
    ...OwnDurations
  }
  legDuration {
    ...OwnDurations
  }
  messagesPerConversation
  effectiveShare
  onlineMs
  statusTimes {
    status
    ms
  }
}
    fragment OwnDurations on Durations {
  count
  meanMs
  buckets {
    upToMs
    count
  }
}`, {"fragmentName":"OwnWork"}) as unknown as TypedDocumentString<OwnWorkFragment, unknown>;
export const OwnDayFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OwnDay on AgentFigures {
  served
  legs
  transferredIn
  transferredOut
  closed
  firstResponse {
    count
    meanMs
  }
  response {
    count
    meanMs
  }
  onlineMs
  firstLoginAt
}
    `, {"fragmentName":"OwnDay"}) as unknown as TypedDocumentString<OwnDayFragment, unknown>;
export const OwnRequestFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OwnRequest on StatusRequest {
  id
  status
  state
  note
  agent {
    id
  }
}
    `, {"fragmentName":"OwnRequest"}) as unknown as TypedDocumentString<OwnRequestFragment, unknown>;
export const DeskTicketFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DeskTicket on Ticket {
  id
  number
  version
  status
  subject
  category
  content
  visitor {
    id
    name
  }
  channel {
    id
    name
  }
  assignee {
    id
    nickname
  }
  unreadCount
  lastSeq
  createdAt
  updatedAt
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
    number
  }
  survey {
    state
  }
}
    `, {"fragmentName":"DeskTicket"}) as unknown as TypedDocumentString<DeskTicketFragment, unknown>;
export const TicketEntryFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TicketEntry on TicketComment {
  id
  seq
  author {
    kind
    name
    avatarUrl
    isOwn
  }
  text
  attachments {
    ...LogFile
  }
  isInternal
  delivery
  deliveryReason
  createdAt
  viewerCanReveal
}
    fragment LogFile on File {
  id
  name
  mimeType
  size
  url
}`, {"fragmentName":"TicketEntry"}) as unknown as TypedDocumentString<TicketEntryFragment, unknown>;
export const VisitorProfileFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment VisitorProfile on Visitor {
  id
  name
  ownName
  isVerified
  verifiedFields
  phone
  email
  emailBounce {
    reason
  }
  company
  description
  attributes {
    key
    value
  }
  region
  referrer
  browser
  os
  lastSeenAt
  tags {
    id
    name
    vipLevel
    color
  }
  vipLevel
  fieldValues {
    values
    value
    field {
      id
      key
      label
      kind
      options
      isShown
      isEnabled
      position
    }
  }
}
    `, {"fragmentName":"VisitorProfile"}) as unknown as TypedDocumentString<VisitorProfileFragment, unknown>;
export const ColleaguesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Colleagues($after: String) {
  agents(first: 100, after: $after) {
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
export const TransferGroupsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TransferGroups {
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
    `) as unknown as TypedDocumentString<TransferGroupsQuery, TransferGroupsQueryVariables>;
export const AgentStatusSetDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AgentStatusSet($input: AgentStatusSetInput!) {
  agentStatusSet(input: $input) {
    agent {
      id
      status
    }
  }
}
    `) as unknown as TypedDocumentString<AgentStatusSetMutation, AgentStatusSetMutationVariables>;
export const PresenceDocument = /*#__PURE__*/ new TypedDocumentString(`
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
export const ViewerGroupsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ViewerGroups {
  viewer {
    id
    skillGroups {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerGroupsQuery, ViewerGroupsQueryVariables>;
export const DeskRulesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DeskRules {
  tenant {
    id
    companyName
    logoUrl
    settings {
      desk {
        compulsoryTags
        slowAnswerMs
        agentsUseCustomers
        blacklistApproval
        statusApproval
      }
      timers {
        autoAway {
          isOn
        }
      }
      translation {
        agents
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DeskRulesQuery, DeskRulesQueryVariables>;
export const VisitorBlockDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation VisitorBlock($input: VisitorBlockInput!) {
  visitorBlock(input: $input) {
    __typename
    ... on VisitorBlockPayload {
      entry {
        id
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<VisitorBlockMutation, VisitorBlockMutationVariables>;
export const CannedRepliesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CannedReplies($search: String, $isOwn: Boolean, $after: String, $first: Int!) {
  cannedReplies(search: $search, isOwn: $isOwn, after: $after, first: $first) {
    nodes {
      ...CannedReply
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment CannedReply on CannedReply {
  id
  category
  text
  shortcut
  isInviting
  isClosing
  isOwn
  useCount
  file {
    ...LogFile
  }
  tags {
    id
    name
  }
}
fragment LogFile on File {
  id
  name
  mimeType
  size
  url
}`) as unknown as TypedDocumentString<CannedRepliesQuery, CannedRepliesQueryVariables>;
export const CannedReplyUsedDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CannedReplyUsed($input: CannedReplyUsedInput!) {
  cannedReplyUsed(input: $input)
}
    `) as unknown as TypedDocumentString<CannedReplyUsedMutation, CannedReplyUsedMutationVariables>;
export const CannedReplyCreateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CannedReplyCreate($input: CannedReplyCreateInput!) {
  cannedReplyCreate(input: $input) {
    __typename
    ... on CannedReplyPayload {
      cannedReply {
        ...CannedReply
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment CannedReply on CannedReply {
  id
  category
  text
  shortcut
  isInviting
  isClosing
  isOwn
  useCount
  file {
    ...LogFile
  }
  tags {
    id
    name
  }
}
fragment LogFile on File {
  id
  name
  mimeType
  size
  url
}`) as unknown as TypedDocumentString<CannedReplyCreateMutation, CannedReplyCreateMutationVariables>;
export const CannedReplyUpdateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CannedReplyUpdate($input: CannedReplyUpdateInput!) {
  cannedReplyUpdate(input: $input) {
    __typename
    ... on CannedReplyPayload {
      cannedReply {
        ...CannedReply
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment CannedReply on CannedReply {
  id
  category
  text
  shortcut
  isInviting
  isClosing
  isOwn
  useCount
  file {
    ...LogFile
  }
  tags {
    id
    name
  }
}
fragment LogFile on File {
  id
  name
  mimeType
  size
  url
}`) as unknown as TypedDocumentString<CannedReplyUpdateMutation, CannedReplyUpdateMutationVariables>;
export const CannedReplyDeleteDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CannedReplyDelete($input: CannedReplyDeleteInput!) {
  cannedReplyDelete(input: $input) {
    cannedReplyId
  }
}
    `) as unknown as TypedDocumentString<CannedReplyDeleteMutation, CannedReplyDeleteMutationVariables>;
export const ChannelCarriagesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ChannelCarriages {
  channels {
    id
    carries {
      kind
      carriage
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<ChannelCarriagesQuery, ChannelCarriagesQueryVariables>;
export const ConversationsDocument = /*#__PURE__*/ new TypedDocumentString(`
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
    ownName
    avatarUrl
    isVerified
    isOnline
    updatedAt
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
  window {
    closesAt
    remaining
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
  tags {
    id
    name
    path
    color
  }
  remark
  survey {
    id
    state
  }
  priority
  vipLevel
  addressedAgent {
    id
    nickname
  }
  joinedBy
  isTransferred
  isCallBack
  draft
  isPinned
  isMarkedUnread
  remindAt
  transferRequest {
    id
    remark
    expiresAt
    fromAgent {
      id
      nickname
    }
    toAgent {
      id
      nickname
    }
  }
  offer {
    id
    expiresAt
    agent {
      id
    }
  }
  viewerCan {
    note
    write
    pick
    transfer
    assign
    close
    takeOver
    callBack
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
  ... on SurveyInvitationContent {
    survey {
      id
      state
    }
  }
  ... on ArticleContent {
    cards {
      title
      digest
      coverUrl
      url
    }
  }
  ... on MenuContent {
    title
    entries {
      id
      text
    }
    isInert
    chosenId
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on FormContent {
    title
    fields {
      key
      label
      kind
    }
    isAnswered
    answers {
      key
      value
    }
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
export const InboxDocument = /*#__PURE__*/ new TypedDocumentString(`
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
    ownName
    avatarUrl
    isVerified
    isOnline
    updatedAt
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
  window {
    closesAt
    remaining
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
  tags {
    id
    name
    path
    color
  }
  remark
  survey {
    id
    state
  }
  priority
  vipLevel
  addressedAgent {
    id
    nickname
  }
  joinedBy
  isTransferred
  isCallBack
  draft
  isPinned
  isMarkedUnread
  remindAt
  transferRequest {
    id
    remark
    expiresAt
    fromAgent {
      id
      nickname
    }
    toAgent {
      id
      nickname
    }
  }
  offer {
    id
    expiresAt
    agent {
      id
    }
  }
  viewerCan {
    note
    write
    pick
    transfer
    assign
    close
    takeOver
    callBack
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
  ... on SurveyInvitationContent {
    survey {
      id
      state
    }
  }
  ... on ArticleContent {
    cards {
      title
      digest
      coverUrl
      url
    }
  }
  ... on MenuContent {
    title
    entries {
      id
      text
    }
    isInert
    chosenId
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on FormContent {
    title
    fields {
      key
      label
      kind
    }
    isAnswered
    answers {
      key
      value
    }
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
export const ConversationAcceptDocument = /*#__PURE__*/ new TypedDocumentString(`
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
    ownName
    avatarUrl
    isVerified
    isOnline
    updatedAt
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
  window {
    closesAt
    remaining
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
  tags {
    id
    name
    path
    color
  }
  remark
  survey {
    id
    state
  }
  priority
  vipLevel
  addressedAgent {
    id
    nickname
  }
  joinedBy
  isTransferred
  isCallBack
  draft
  isPinned
  isMarkedUnread
  remindAt
  transferRequest {
    id
    remark
    expiresAt
    fromAgent {
      id
      nickname
    }
    toAgent {
      id
      nickname
    }
  }
  offer {
    id
    expiresAt
    agent {
      id
    }
  }
  viewerCan {
    note
    write
    pick
    transfer
    assign
    close
    takeOver
    callBack
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
  ... on SurveyInvitationContent {
    survey {
      id
      state
    }
  }
  ... on ArticleContent {
    cards {
      title
      digest
      coverUrl
      url
    }
  }
  ... on MenuContent {
    title
    entries {
      id
      text
    }
    isInert
    chosenId
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on FormContent {
    title
    fields {
      key
      label
      kind
    }
    isAnswered
    answers {
      key
      value
    }
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
export const ConversationTransferDocument = /*#__PURE__*/ new TypedDocumentString(`
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
    ownName
    avatarUrl
    isVerified
    isOnline
    updatedAt
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
  window {
    closesAt
    remaining
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
  tags {
    id
    name
    path
    color
  }
  remark
  survey {
    id
    state
  }
  priority
  vipLevel
  addressedAgent {
    id
    nickname
  }
  joinedBy
  isTransferred
  isCallBack
  draft
  isPinned
  isMarkedUnread
  remindAt
  transferRequest {
    id
    remark
    expiresAt
    fromAgent {
      id
      nickname
    }
    toAgent {
      id
      nickname
    }
  }
  offer {
    id
    expiresAt
    agent {
      id
    }
  }
  viewerCan {
    note
    write
    pick
    transfer
    assign
    close
    takeOver
    callBack
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
  ... on SurveyInvitationContent {
    survey {
      id
      state
    }
  }
  ... on ArticleContent {
    cards {
      title
      digest
      coverUrl
      url
    }
  }
  ... on MenuContent {
    title
    entries {
      id
      text
    }
    isInert
    chosenId
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on FormContent {
    title
    fields {
      key
      label
      kind
    }
    isAnswered
    answers {
      key
      value
    }
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
export const ConversationCloseDocument = /*#__PURE__*/ new TypedDocumentString(`
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
    ownName
    avatarUrl
    isVerified
    isOnline
    updatedAt
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
  window {
    closesAt
    remaining
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
  tags {
    id
    name
    path
    color
  }
  remark
  survey {
    id
    state
  }
  priority
  vipLevel
  addressedAgent {
    id
    nickname
  }
  joinedBy
  isTransferred
  isCallBack
  draft
  isPinned
  isMarkedUnread
  remindAt
  transferRequest {
    id
    remark
    expiresAt
    fromAgent {
      id
      nickname
    }
    toAgent {
      id
      nickname
    }
  }
  offer {
    id
    expiresAt
    agent {
      id
    }
  }
  viewerCan {
    note
    write
    pick
    transfer
    assign
    close
    takeOver
    callBack
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
  ... on SurveyInvitationContent {
    survey {
      id
      state
    }
  }
  ... on ArticleContent {
    cards {
      title
      digest
      coverUrl
      url
    }
  }
  ... on MenuContent {
    title
    entries {
      id
      text
    }
    isInert
    chosenId
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on FormContent {
    title
    fields {
      key
      label
      kind
    }
    isAnswered
    answers {
      key
      value
    }
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
export const CustomersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Customers($filter: VisitorFilter, $first: Int!, $after: String) {
  visitors(filter: $filter, first: $first, after: $after) {
    nodes {
      ...CustomerRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment CustomerRow on Visitor {
  id
  name
  ownName
  isVerified
  isOnline
  phone
  email
  company
  lastSeenAt
  createdAt
  conversationCount
  vipLevel
  tags {
    id
    name
    vipLevel
    color
  }
}`) as unknown as TypedDocumentString<CustomersQuery, CustomersQueryVariables>;
export const CustomerDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Customer($id: ID!) {
  visitor(id: $id) {
    ...CustomerRow
  }
}
    fragment CustomerRow on Visitor {
  id
  name
  ownName
  isVerified
  isOnline
  phone
  email
  company
  lastSeenAt
  createdAt
  conversationCount
  vipLevel
  tags {
    id
    name
    vipLevel
    color
  }
}`) as unknown as TypedDocumentString<CustomerQuery, CustomerQueryVariables>;
export const ExportsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Exports($after: String) {
  exports(first: 50, after: $after) {
    nodes {
      ...ExportItem
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ExportItem on Export {
  id
  kind
  format
  state
  rows
  createdAt
  expiresAt
  agent {
    id
    nickname
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
    fetchedAt
    agent {
      id
      nickname
    }
  }
}`) as unknown as TypedDocumentString<ExportsQuery, ExportsQueryVariables>;
export const ExportCreateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ExportCreate($input: ExportCreateInput!) {
  exportCreate(input: $input) {
    export {
      ...ExportItem
    }
  }
}
    fragment ExportItem on Export {
  id
  kind
  format
  state
  rows
  createdAt
  expiresAt
  agent {
    id
    nickname
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
    fetchedAt
    agent {
      id
      nickname
    }
  }
}`) as unknown as TypedDocumentString<ExportCreateMutation, ExportCreateMutationVariables>;
export const ExportFileFetchDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ExportFileFetch($input: ExportFileFetchInput!) {
  exportFileFetch(input: $input) {
    url
  }
}
    `) as unknown as TypedDocumentString<ExportFileFetchMutation, ExportFileFetchMutationVariables>;
export const TransferAcceptDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TransferAccept($input: ConversationAnswerInput!) {
  transferAccept(input: $input) {
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
    ownName
    avatarUrl
    isVerified
    isOnline
    updatedAt
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
  window {
    closesAt
    remaining
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
  tags {
    id
    name
    path
    color
  }
  remark
  survey {
    id
    state
  }
  priority
  vipLevel
  addressedAgent {
    id
    nickname
  }
  joinedBy
  isTransferred
  isCallBack
  draft
  isPinned
  isMarkedUnread
  remindAt
  transferRequest {
    id
    remark
    expiresAt
    fromAgent {
      id
      nickname
    }
    toAgent {
      id
      nickname
    }
  }
  offer {
    id
    expiresAt
    agent {
      id
    }
  }
  viewerCan {
    note
    write
    pick
    transfer
    assign
    close
    takeOver
    callBack
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
  ... on SurveyInvitationContent {
    survey {
      id
      state
    }
  }
  ... on ArticleContent {
    cards {
      title
      digest
      coverUrl
      url
    }
  }
  ... on MenuContent {
    title
    entries {
      id
      text
    }
    isInert
    chosenId
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on FormContent {
    title
    fields {
      key
      label
      kind
    }
    isAnswered
    answers {
      key
      value
    }
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
}`) as unknown as TypedDocumentString<TransferAcceptMutation, TransferAcceptMutationVariables>;
export const TransferDeclineDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TransferDecline($input: ConversationAnswerInput!) {
  transferDecline(input: $input) {
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
    ownName
    avatarUrl
    isVerified
    isOnline
    updatedAt
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
  window {
    closesAt
    remaining
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
  tags {
    id
    name
    path
    color
  }
  remark
  survey {
    id
    state
  }
  priority
  vipLevel
  addressedAgent {
    id
    nickname
  }
  joinedBy
  isTransferred
  isCallBack
  draft
  isPinned
  isMarkedUnread
  remindAt
  transferRequest {
    id
    remark
    expiresAt
    fromAgent {
      id
      nickname
    }
    toAgent {
      id
      nickname
    }
  }
  offer {
    id
    expiresAt
    agent {
      id
    }
  }
  viewerCan {
    note
    write
    pick
    transfer
    assign
    close
    takeOver
    callBack
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
  ... on SurveyInvitationContent {
    survey {
      id
      state
    }
  }
  ... on ArticleContent {
    cards {
      title
      digest
      coverUrl
      url
    }
  }
  ... on MenuContent {
    title
    entries {
      id
      text
    }
    isInert
    chosenId
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on FormContent {
    title
    fields {
      key
      label
      kind
    }
    isAnswered
    answers {
      key
      value
    }
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
}`) as unknown as TypedDocumentString<TransferDeclineMutation, TransferDeclineMutationVariables>;
export const TransferWithdrawDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TransferWithdraw($input: ConversationAnswerInput!) {
  transferWithdraw(input: $input) {
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
    ownName
    avatarUrl
    isVerified
    isOnline
    updatedAt
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
  window {
    closesAt
    remaining
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
  tags {
    id
    name
    path
    color
  }
  remark
  survey {
    id
    state
  }
  priority
  vipLevel
  addressedAgent {
    id
    nickname
  }
  joinedBy
  isTransferred
  isCallBack
  draft
  isPinned
  isMarkedUnread
  remindAt
  transferRequest {
    id
    remark
    expiresAt
    fromAgent {
      id
      nickname
    }
    toAgent {
      id
      nickname
    }
  }
  offer {
    id
    expiresAt
    agent {
      id
    }
  }
  viewerCan {
    note
    write
    pick
    transfer
    assign
    close
    takeOver
    callBack
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
  ... on SurveyInvitationContent {
    survey {
      id
      state
    }
  }
  ... on ArticleContent {
    cards {
      title
      digest
      coverUrl
      url
    }
  }
  ... on MenuContent {
    title
    entries {
      id
      text
    }
    isInert
    chosenId
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on FormContent {
    title
    fields {
      key
      label
      kind
    }
    isAnswered
    answers {
      key
      value
    }
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
}`) as unknown as TypedDocumentString<TransferWithdrawMutation, TransferWithdrawMutationVariables>;
export const OfferAcceptDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation OfferAccept($input: ConversationAnswerInput!) {
  offerAccept(input: $input) {
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
    ownName
    avatarUrl
    isVerified
    isOnline
    updatedAt
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
  window {
    closesAt
    remaining
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
  tags {
    id
    name
    path
    color
  }
  remark
  survey {
    id
    state
  }
  priority
  vipLevel
  addressedAgent {
    id
    nickname
  }
  joinedBy
  isTransferred
  isCallBack
  draft
  isPinned
  isMarkedUnread
  remindAt
  transferRequest {
    id
    remark
    expiresAt
    fromAgent {
      id
      nickname
    }
    toAgent {
      id
      nickname
    }
  }
  offer {
    id
    expiresAt
    agent {
      id
    }
  }
  viewerCan {
    note
    write
    pick
    transfer
    assign
    close
    takeOver
    callBack
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
  ... on SurveyInvitationContent {
    survey {
      id
      state
    }
  }
  ... on ArticleContent {
    cards {
      title
      digest
      coverUrl
      url
    }
  }
  ... on MenuContent {
    title
    entries {
      id
      text
    }
    isInert
    chosenId
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on FormContent {
    title
    fields {
      key
      label
      kind
    }
    isAnswered
    answers {
      key
      value
    }
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
}`) as unknown as TypedDocumentString<OfferAcceptMutation, OfferAcceptMutationVariables>;
export const OfferDeclineDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation OfferDecline($input: ConversationAnswerInput!) {
  offerDecline(input: $input) {
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
    ownName
    avatarUrl
    isVerified
    isOnline
    updatedAt
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
  window {
    closesAt
    remaining
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
  tags {
    id
    name
    path
    color
  }
  remark
  survey {
    id
    state
  }
  priority
  vipLevel
  addressedAgent {
    id
    nickname
  }
  joinedBy
  isTransferred
  isCallBack
  draft
  isPinned
  isMarkedUnread
  remindAt
  transferRequest {
    id
    remark
    expiresAt
    fromAgent {
      id
      nickname
    }
    toAgent {
      id
      nickname
    }
  }
  offer {
    id
    expiresAt
    agent {
      id
    }
  }
  viewerCan {
    note
    write
    pick
    transfer
    assign
    close
    takeOver
    callBack
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
  ... on SurveyInvitationContent {
    survey {
      id
      state
    }
  }
  ... on ArticleContent {
    cards {
      title
      digest
      coverUrl
      url
    }
  }
  ... on MenuContent {
    title
    entries {
      id
      text
    }
    isInert
    chosenId
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on FormContent {
    title
    fields {
      key
      label
      kind
    }
    isAnswered
    answers {
      key
      value
    }
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
}`) as unknown as TypedDocumentString<OfferDeclineMutation, OfferDeclineMutationVariables>;
export const ConversationTakeOverDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ConversationTakeOver($input: ConversationAnswerInput!) {
  conversationTakeOver(input: $input) {
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
    ownName
    avatarUrl
    isVerified
    isOnline
    updatedAt
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
  window {
    closesAt
    remaining
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
  tags {
    id
    name
    path
    color
  }
  remark
  survey {
    id
    state
  }
  priority
  vipLevel
  addressedAgent {
    id
    nickname
  }
  joinedBy
  isTransferred
  isCallBack
  draft
  isPinned
  isMarkedUnread
  remindAt
  transferRequest {
    id
    remark
    expiresAt
    fromAgent {
      id
      nickname
    }
    toAgent {
      id
      nickname
    }
  }
  offer {
    id
    expiresAt
    agent {
      id
    }
  }
  viewerCan {
    note
    write
    pick
    transfer
    assign
    close
    takeOver
    callBack
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
  ... on SurveyInvitationContent {
    survey {
      id
      state
    }
  }
  ... on ArticleContent {
    cards {
      title
      digest
      coverUrl
      url
    }
  }
  ... on MenuContent {
    title
    entries {
      id
      text
    }
    isInert
    chosenId
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on FormContent {
    title
    fields {
      key
      label
      kind
    }
    isAnswered
    answers {
      key
      value
    }
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
}`) as unknown as TypedDocumentString<ConversationTakeOverMutation, ConversationTakeOverMutationVariables>;
export const ConversationReturnDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ConversationReturn($input: ConversationReturnInput!) {
  conversationReturn(input: $input) {
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
    ownName
    avatarUrl
    isVerified
    isOnline
    updatedAt
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
  window {
    closesAt
    remaining
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
  tags {
    id
    name
    path
    color
  }
  remark
  survey {
    id
    state
  }
  priority
  vipLevel
  addressedAgent {
    id
    nickname
  }
  joinedBy
  isTransferred
  isCallBack
  draft
  isPinned
  isMarkedUnread
  remindAt
  transferRequest {
    id
    remark
    expiresAt
    fromAgent {
      id
      nickname
    }
    toAgent {
      id
      nickname
    }
  }
  offer {
    id
    expiresAt
    agent {
      id
    }
  }
  viewerCan {
    note
    write
    pick
    transfer
    assign
    close
    takeOver
    callBack
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
  ... on SurveyInvitationContent {
    survey {
      id
      state
    }
  }
  ... on ArticleContent {
    cards {
      title
      digest
      coverUrl
      url
    }
  }
  ... on MenuContent {
    title
    entries {
      id
      text
    }
    isInert
    chosenId
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on FormContent {
    title
    fields {
      key
      label
      kind
    }
    isAnswered
    answers {
      key
      value
    }
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
}`) as unknown as TypedDocumentString<ConversationReturnMutation, ConversationReturnMutationVariables>;
export const ConversationPrioritizeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ConversationPrioritize($input: ConversationPrioritizeInput!) {
  conversationPrioritize(input: $input) {
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
    ownName
    avatarUrl
    isVerified
    isOnline
    updatedAt
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
  window {
    closesAt
    remaining
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
  tags {
    id
    name
    path
    color
  }
  remark
  survey {
    id
    state
  }
  priority
  vipLevel
  addressedAgent {
    id
    nickname
  }
  joinedBy
  isTransferred
  isCallBack
  draft
  isPinned
  isMarkedUnread
  remindAt
  transferRequest {
    id
    remark
    expiresAt
    fromAgent {
      id
      nickname
    }
    toAgent {
      id
      nickname
    }
  }
  offer {
    id
    expiresAt
    agent {
      id
    }
  }
  viewerCan {
    note
    write
    pick
    transfer
    assign
    close
    takeOver
    callBack
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
  ... on SurveyInvitationContent {
    survey {
      id
      state
    }
  }
  ... on ArticleContent {
    cards {
      title
      digest
      coverUrl
      url
    }
  }
  ... on MenuContent {
    title
    entries {
      id
      text
    }
    isInert
    chosenId
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on FormContent {
    title
    fields {
      key
      label
      kind
    }
    isAnswered
    answers {
      key
      value
    }
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
}`) as unknown as TypedDocumentString<ConversationPrioritizeMutation, ConversationPrioritizeMutationVariables>;
export const ConversationCallBackDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ConversationCallBack($input: ConversationAnswerInput!) {
  conversationCallBack(input: $input) {
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
    ... on OpenConversationExistsError {
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
    ownName
    avatarUrl
    isVerified
    isOnline
    updatedAt
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
  window {
    closesAt
    remaining
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
  tags {
    id
    name
    path
    color
  }
  remark
  survey {
    id
    state
  }
  priority
  vipLevel
  addressedAgent {
    id
    nickname
  }
  joinedBy
  isTransferred
  isCallBack
  draft
  isPinned
  isMarkedUnread
  remindAt
  transferRequest {
    id
    remark
    expiresAt
    fromAgent {
      id
      nickname
    }
    toAgent {
      id
      nickname
    }
  }
  offer {
    id
    expiresAt
    agent {
      id
    }
  }
  viewerCan {
    note
    write
    pick
    transfer
    assign
    close
    takeOver
    callBack
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
  ... on SurveyInvitationContent {
    survey {
      id
      state
    }
  }
  ... on ArticleContent {
    cards {
      title
      digest
      coverUrl
      url
    }
  }
  ... on MenuContent {
    title
    entries {
      id
      text
    }
    isInert
    chosenId
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on FormContent {
    title
    fields {
      key
      label
      kind
    }
    isAnswered
    answers {
      key
      value
    }
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
}`) as unknown as TypedDocumentString<ConversationCallBackMutation, ConversationCallBackMutationVariables>;
export const ConversationLegsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConversationLegs($id: ID!) {
  conversation(id: $id) {
    id
    legs {
      id
      joinedBy
      leftBy
      startedAt
      endedAt
      firstResponseMs
      messageCount
      agent {
        id
        nickname
      }
      skillGroup {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConversationLegsQuery, ConversationLegsQueryVariables>;
export const DraftSetDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DraftSet($input: DraftSetInput!) {
  draftSet(input: $input) {
    __typename
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DraftSetMutation, DraftSetMutationVariables>;
export const ConversationPinDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ConversationPin($input: ConversationPinInput!) {
  conversationPin(input: $input) {
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
    ownName
    avatarUrl
    isVerified
    isOnline
    updatedAt
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
  window {
    closesAt
    remaining
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
  tags {
    id
    name
    path
    color
  }
  remark
  survey {
    id
    state
  }
  priority
  vipLevel
  addressedAgent {
    id
    nickname
  }
  joinedBy
  isTransferred
  isCallBack
  draft
  isPinned
  isMarkedUnread
  remindAt
  transferRequest {
    id
    remark
    expiresAt
    fromAgent {
      id
      nickname
    }
    toAgent {
      id
      nickname
    }
  }
  offer {
    id
    expiresAt
    agent {
      id
    }
  }
  viewerCan {
    note
    write
    pick
    transfer
    assign
    close
    takeOver
    callBack
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
  ... on SurveyInvitationContent {
    survey {
      id
      state
    }
  }
  ... on ArticleContent {
    cards {
      title
      digest
      coverUrl
      url
    }
  }
  ... on MenuContent {
    title
    entries {
      id
      text
    }
    isInert
    chosenId
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on FormContent {
    title
    fields {
      key
      label
      kind
    }
    isAnswered
    answers {
      key
      value
    }
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
}`) as unknown as TypedDocumentString<ConversationPinMutation, ConversationPinMutationVariables>;
export const ConversationMarkUnreadDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ConversationMarkUnread($input: ConversationMarkUnreadInput!) {
  conversationMarkUnread(input: $input) {
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
    ownName
    avatarUrl
    isVerified
    isOnline
    updatedAt
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
  window {
    closesAt
    remaining
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
  tags {
    id
    name
    path
    color
  }
  remark
  survey {
    id
    state
  }
  priority
  vipLevel
  addressedAgent {
    id
    nickname
  }
  joinedBy
  isTransferred
  isCallBack
  draft
  isPinned
  isMarkedUnread
  remindAt
  transferRequest {
    id
    remark
    expiresAt
    fromAgent {
      id
      nickname
    }
    toAgent {
      id
      nickname
    }
  }
  offer {
    id
    expiresAt
    agent {
      id
    }
  }
  viewerCan {
    note
    write
    pick
    transfer
    assign
    close
    takeOver
    callBack
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
  ... on SurveyInvitationContent {
    survey {
      id
      state
    }
  }
  ... on ArticleContent {
    cards {
      title
      digest
      coverUrl
      url
    }
  }
  ... on MenuContent {
    title
    entries {
      id
      text
    }
    isInert
    chosenId
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on FormContent {
    title
    fields {
      key
      label
      kind
    }
    isAnswered
    answers {
      key
      value
    }
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
}`) as unknown as TypedDocumentString<ConversationMarkUnreadMutation, ConversationMarkUnreadMutationVariables>;
export const ReminderSetDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReminderSet($input: ReminderSetInput!) {
  reminderSet(input: $input) {
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
    ownName
    avatarUrl
    isVerified
    isOnline
    updatedAt
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
  window {
    closesAt
    remaining
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
  tags {
    id
    name
    path
    color
  }
  remark
  survey {
    id
    state
  }
  priority
  vipLevel
  addressedAgent {
    id
    nickname
  }
  joinedBy
  isTransferred
  isCallBack
  draft
  isPinned
  isMarkedUnread
  remindAt
  transferRequest {
    id
    remark
    expiresAt
    fromAgent {
      id
      nickname
    }
    toAgent {
      id
      nickname
    }
  }
  offer {
    id
    expiresAt
    agent {
      id
    }
  }
  viewerCan {
    note
    write
    pick
    transfer
    assign
    close
    takeOver
    callBack
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
  ... on SurveyInvitationContent {
    survey {
      id
      state
    }
  }
  ... on ArticleContent {
    cards {
      title
      digest
      coverUrl
      url
    }
  }
  ... on MenuContent {
    title
    entries {
      id
      text
    }
    isInert
    chosenId
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on FormContent {
    title
    fields {
      key
      label
      kind
    }
    isAnswered
    answers {
      key
      value
    }
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
}`) as unknown as TypedDocumentString<ReminderSetMutation, ReminderSetMutationVariables>;
export const ReminderClearDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReminderClear($input: ReminderClearInput!) {
  reminderClear(input: $input) {
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
    ownName
    avatarUrl
    isVerified
    isOnline
    updatedAt
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
  window {
    closesAt
    remaining
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
  tags {
    id
    name
    path
    color
  }
  remark
  survey {
    id
    state
  }
  priority
  vipLevel
  addressedAgent {
    id
    nickname
  }
  joinedBy
  isTransferred
  isCallBack
  draft
  isPinned
  isMarkedUnread
  remindAt
  transferRequest {
    id
    remark
    expiresAt
    fromAgent {
      id
      nickname
    }
    toAgent {
      id
      nickname
    }
  }
  offer {
    id
    expiresAt
    agent {
      id
    }
  }
  viewerCan {
    note
    write
    pick
    transfer
    assign
    close
    takeOver
    callBack
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
  ... on SurveyInvitationContent {
    survey {
      id
      state
    }
  }
  ... on ArticleContent {
    cards {
      title
      digest
      coverUrl
      url
    }
  }
  ... on MenuContent {
    title
    entries {
      id
      text
    }
    isInert
    chosenId
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on FormContent {
    title
    fields {
      key
      label
      kind
    }
    isAnswered
    answers {
      key
      value
    }
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
}`) as unknown as TypedDocumentString<ReminderClearMutation, ReminderClearMutationVariables>;
export const InboxViewsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query InboxViews {
  inboxViews {
    ...SavedView
  }
  viewer {
    id
    skillGroups {
      id
      name
    }
  }
}
    fragment SavedView on InboxView {
  id
  name
  filter
  isShared
  isOwn
  skillGroup {
    id
    name
  }
}`) as unknown as TypedDocumentString<InboxViewsQuery, InboxViewsQueryVariables>;
export const InboxViewSaveDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation InboxViewSave($input: InboxViewSaveInput!) {
  inboxViewSave(input: $input) {
    __typename
    ... on InboxViewPayload {
      inboxView {
        ...SavedView
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment SavedView on InboxView {
  id
  name
  filter
  isShared
  isOwn
  skillGroup {
    id
    name
  }
}`) as unknown as TypedDocumentString<InboxViewSaveMutation, InboxViewSaveMutationVariables>;
export const InboxViewDeleteDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation InboxViewDelete($input: InboxViewDeleteInput!) {
  inboxViewDelete(input: $input) {
    inboxViewId
  }
}
    `) as unknown as TypedDocumentString<InboxViewDeleteMutation, InboxViewDeleteMutationVariables>;
export const MessageRevealDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MessageReveal($input: MessageRevealInput!) {
  messageReveal(input: $input) {
    content {
      ...LogContent
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
  ... on SurveyInvitationContent {
    survey {
      id
      state
    }
  }
  ... on ArticleContent {
    cards {
      title
      digest
      coverUrl
      url
    }
  }
  ... on MenuContent {
    title
    entries {
      id
      text
    }
    isInert
    chosenId
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on FormContent {
    title
    fields {
      key
      label
      kind
    }
    isAnswered
    answers {
      key
      value
    }
  }
}`) as unknown as TypedDocumentString<MessageRevealMutation, MessageRevealMutationVariables>;
export const RoomMessageRevealDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RoomMessageReveal($input: RoomMessageRevealInput!) {
  roomMessageReveal(input: $input) {
    content {
      ...RoomContent
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
fragment RoomContent on RoomMessageContent {
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
  ... on LinkContent {
    url
    title
    description
    imageUrl
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on ConversationLinkContent {
    number
    conversation {
      id
      visitor {
        id
        name
      }
    }
  }
  ... on RoomEventContent {
    what: type
    text
  }
  ... on RecalledContent {
    by
  }
}`) as unknown as TypedDocumentString<RoomMessageRevealMutation, RoomMessageRevealMutationVariables>;
export const TicketRevealDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TicketReveal($input: TicketRevealInput!) {
  ticketReveal(input: $input) {
    text
  }
}
    `) as unknown as TypedDocumentString<TicketRevealMutation, TicketRevealMutationVariables>;
export const ConversationOpenDocument = /*#__PURE__*/ new TypedDocumentString(`
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
    ownName
    avatarUrl
    isVerified
    isOnline
    updatedAt
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
  window {
    closesAt
    remaining
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
  tags {
    id
    name
    path
    color
  }
  remark
  survey {
    id
    state
  }
  priority
  vipLevel
  addressedAgent {
    id
    nickname
  }
  joinedBy
  isTransferred
  isCallBack
  draft
  isPinned
  isMarkedUnread
  remindAt
  transferRequest {
    id
    remark
    expiresAt
    fromAgent {
      id
      nickname
    }
    toAgent {
      id
      nickname
    }
  }
  offer {
    id
    expiresAt
    agent {
      id
    }
  }
  viewerCan {
    note
    write
    pick
    transfer
    assign
    close
    takeOver
    callBack
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
  ... on SurveyInvitationContent {
    survey {
      id
      state
    }
  }
  ... on ArticleContent {
    cards {
      title
      digest
      coverUrl
      url
    }
  }
  ... on MenuContent {
    title
    entries {
      id
      text
    }
    isInert
    chosenId
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on FormContent {
    title
    fields {
      key
      label
      kind
    }
    isAnswered
    answers {
      key
      value
    }
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
    isOwn
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
  deliveryReason
  createdAt
  providerAt
  viewerCanReveal
}`) as unknown as TypedDocumentString<ConversationOpenQuery, ConversationOpenQueryVariables>;
export const MessagesOlderDocument = /*#__PURE__*/ new TypedDocumentString(`
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
  ... on SurveyInvitationContent {
    survey {
      id
      state
    }
  }
  ... on ArticleContent {
    cards {
      title
      digest
      coverUrl
      url
    }
  }
  ... on MenuContent {
    title
    entries {
      id
      text
    }
    isInert
    chosenId
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on FormContent {
    title
    fields {
      key
      label
      kind
    }
    isAnswered
    answers {
      key
      value
    }
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
    isOwn
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
  deliveryReason
  createdAt
  providerAt
  viewerCanReveal
}`) as unknown as TypedDocumentString<MessagesOlderQuery, MessagesOlderQueryVariables>;
export const ConversationPrintDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConversationPrint($id: ID!) {
  conversation(id: $id) {
    ...DeskConversation
    legs {
      agent {
        id
        nickname
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
    ownName
    avatarUrl
    isVerified
    isOnline
    updatedAt
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
  window {
    closesAt
    remaining
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
  tags {
    id
    name
    path
    color
  }
  remark
  survey {
    id
    state
  }
  priority
  vipLevel
  addressedAgent {
    id
    nickname
  }
  joinedBy
  isTransferred
  isCallBack
  draft
  isPinned
  isMarkedUnread
  remindAt
  transferRequest {
    id
    remark
    expiresAt
    fromAgent {
      id
      nickname
    }
    toAgent {
      id
      nickname
    }
  }
  offer {
    id
    expiresAt
    agent {
      id
    }
  }
  viewerCan {
    note
    write
    pick
    transfer
    assign
    close
    takeOver
    callBack
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
  ... on SurveyInvitationContent {
    survey {
      id
      state
    }
  }
  ... on ArticleContent {
    cards {
      title
      digest
      coverUrl
      url
    }
  }
  ... on MenuContent {
    title
    entries {
      id
      text
    }
    isInert
    chosenId
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on FormContent {
    title
    fields {
      key
      label
      kind
    }
    isAnswered
    answers {
      key
      value
    }
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
}`) as unknown as TypedDocumentString<ConversationPrintQuery, ConversationPrintQueryVariables>;
export const MessagesAfterDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MessagesAfter($id: ID!, $after: Int!) {
  conversation(id: $id) {
    id
    messages(after: $after, first: 100) {
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
  ... on SurveyInvitationContent {
    survey {
      id
      state
    }
  }
  ... on ArticleContent {
    cards {
      title
      digest
      coverUrl
      url
    }
  }
  ... on MenuContent {
    title
    entries {
      id
      text
    }
    isInert
    chosenId
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on FormContent {
    title
    fields {
      key
      label
      kind
    }
    isAnswered
    answers {
      key
      value
    }
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
    isOwn
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
  deliveryReason
  createdAt
  providerAt
  viewerCanReveal
}`) as unknown as TypedDocumentString<MessagesAfterQuery, MessagesAfterQueryVariables>;
export const MessagesDocument = /*#__PURE__*/ new TypedDocumentString(`
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
  ... on SurveyInvitationContent {
    survey {
      id
      state
    }
  }
  ... on ArticleContent {
    cards {
      title
      digest
      coverUrl
      url
    }
  }
  ... on MenuContent {
    title
    entries {
      id
      text
    }
    isInert
    chosenId
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on FormContent {
    title
    fields {
      key
      label
      kind
    }
    isAnswered
    answers {
      key
      value
    }
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
    isOwn
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
  deliveryReason
  createdAt
  providerAt
  viewerCanReveal
}`) as unknown as TypedDocumentString<MessagesSubscription, MessagesSubscriptionVariables>;
export const MessageSendDocument = /*#__PURE__*/ new TypedDocumentString(`
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
    ownName
    avatarUrl
    isVerified
    isOnline
    updatedAt
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
  window {
    closesAt
    remaining
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
  tags {
    id
    name
    path
    color
  }
  remark
  survey {
    id
    state
  }
  priority
  vipLevel
  addressedAgent {
    id
    nickname
  }
  joinedBy
  isTransferred
  isCallBack
  draft
  isPinned
  isMarkedUnread
  remindAt
  transferRequest {
    id
    remark
    expiresAt
    fromAgent {
      id
      nickname
    }
    toAgent {
      id
      nickname
    }
  }
  offer {
    id
    expiresAt
    agent {
      id
    }
  }
  viewerCan {
    note
    write
    pick
    transfer
    assign
    close
    takeOver
    callBack
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
  ... on SurveyInvitationContent {
    survey {
      id
      state
    }
  }
  ... on ArticleContent {
    cards {
      title
      digest
      coverUrl
      url
    }
  }
  ... on MenuContent {
    title
    entries {
      id
      text
    }
    isInert
    chosenId
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on FormContent {
    title
    fields {
      key
      label
      kind
    }
    isAnswered
    answers {
      key
      value
    }
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
    isOwn
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
  deliveryReason
  createdAt
  providerAt
  viewerCanReveal
}`) as unknown as TypedDocumentString<MessageSendMutation, MessageSendMutationVariables>;
export const MessageRecallDocument = /*#__PURE__*/ new TypedDocumentString(`
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
  ... on SurveyInvitationContent {
    survey {
      id
      state
    }
  }
  ... on ArticleContent {
    cards {
      title
      digest
      coverUrl
      url
    }
  }
  ... on MenuContent {
    title
    entries {
      id
      text
    }
    isInert
    chosenId
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on FormContent {
    title
    fields {
      key
      label
      kind
    }
    isAnswered
    answers {
      key
      value
    }
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
    isOwn
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
  deliveryReason
  createdAt
  providerAt
  viewerCanReveal
}`) as unknown as TypedDocumentString<MessageRecallMutation, MessageRecallMutationVariables>;
export const MessageResendDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MessageResend($input: MessageResendInput!) {
  messageResend(input: $input) {
    __typename
    ... on MessageResendPayload {
      resent: message {
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
  ... on SurveyInvitationContent {
    survey {
      id
      state
    }
  }
  ... on ArticleContent {
    cards {
      title
      digest
      coverUrl
      url
    }
  }
  ... on MenuContent {
    title
    entries {
      id
      text
    }
    isInert
    chosenId
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on FormContent {
    title
    fields {
      key
      label
      kind
    }
    isAnswered
    answers {
      key
      value
    }
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
    isOwn
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
  deliveryReason
  createdAt
  providerAt
  viewerCanReveal
}`) as unknown as TypedDocumentString<MessageResendMutation, MessageResendMutationVariables>;
export const MessagesReadDocument = /*#__PURE__*/ new TypedDocumentString(`
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
    ownName
    avatarUrl
    isVerified
    isOnline
    updatedAt
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
  window {
    closesAt
    remaining
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
  tags {
    id
    name
    path
    color
  }
  remark
  survey {
    id
    state
  }
  priority
  vipLevel
  addressedAgent {
    id
    nickname
  }
  joinedBy
  isTransferred
  isCallBack
  draft
  isPinned
  isMarkedUnread
  remindAt
  transferRequest {
    id
    remark
    expiresAt
    fromAgent {
      id
      nickname
    }
    toAgent {
      id
      nickname
    }
  }
  offer {
    id
    expiresAt
    agent {
      id
    }
  }
  viewerCan {
    note
    write
    pick
    transfer
    assign
    close
    takeOver
    callBack
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
  ... on SurveyInvitationContent {
    survey {
      id
      state
    }
  }
  ... on ArticleContent {
    cards {
      title
      digest
      coverUrl
      url
    }
  }
  ... on MenuContent {
    title
    entries {
      id
      text
    }
    isInert
    chosenId
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on FormContent {
    title
    fields {
      key
      label
      kind
    }
    isAnswered
    answers {
      key
      value
    }
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
export const TypingSetDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TypingSet($input: TypingSetInput!) {
  typingSet(input: $input)
}
    `) as unknown as TypedDocumentString<TypingSetMutation, TypingSetMutationVariables>;
export const ConversationReadersDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription ConversationReaders($conversationId: ID) {
  conversationReaders(conversationId: $conversationId) {
    conversationId
    readers {
      agent {
        id
        nickname
      }
      isWriting
    }
  }
}
    `) as unknown as TypedDocumentString<ConversationReadersSubscription, ConversationReadersSubscriptionVariables>;
export const TypingDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription Typing($conversationId: ID!) {
  typing(conversationId: $conversationId) {
    isTyping
    by
    text
  }
}
    `) as unknown as TypedDocumentString<TypingSubscription, TypingSubscriptionVariables>;
export const MessagePreviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MessagePreview($input: MessagePreviewInput!) {
  messagePreview(input: $input) {
    __typename
    ... on MessagePreview {
      parts
      isChanged
    }
  }
}
    `) as unknown as TypedDocumentString<MessagePreviewQuery, MessagePreviewQueryVariables>;
export const NoticesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Notices($kinds: [NoticeKind!], $first: Int!, $after: String) {
  notices(kinds: $kinds, first: $first, after: $after) {
    nodes {
      ...DeskNotice
    }
    pageInfo {
      hasNextPage
      endCursor
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
fragment DeskNotice on Notice {
  id
  kind
  createdAt
  readAt
  text
  announcement {
    id
    text
    author {
      id
      nickname
    }
    files {
      ...LogFile
    }
  }
  conversation {
    id
    status
    agent {
      id
    }
  }
  ticket {
    id
  }
  visitor {
    id
  }
  url
}`) as unknown as TypedDocumentString<NoticesQuery, NoticesQueryVariables>;
export const NoticesReadDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation NoticesRead($input: NoticesReadInput!) {
  noticesRead(input: $input) {
    unreadCount
  }
}
    `) as unknown as TypedDocumentString<NoticesReadMutation, NoticesReadMutationVariables>;
export const NoticeAddedDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription NoticeAdded {
  noticeAdded {
    ...DeskNotice
  }
}
    fragment LogFile on File {
  id
  name
  mimeType
  size
  url
}
fragment DeskNotice on Notice {
  id
  kind
  createdAt
  readAt
  text
  announcement {
    id
    text
    author {
      id
      nickname
    }
    files {
      ...LogFile
    }
  }
  conversation {
    id
    status
    agent {
      id
    }
  }
  ticket {
    id
  }
  visitor {
    id
  }
  url
}`) as unknown as TypedDocumentString<NoticeAddedSubscription, NoticeAddedSubscriptionVariables>;
export const NoticeUnreadDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription NoticeUnread {
  noticeUnread
}
    `) as unknown as TypedDocumentString<NoticeUnreadSubscription, NoticeUnreadSubscriptionVariables>;
export const SiteChannelsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SiteChannels {
  channels {
    id
    settings {
      siteVisitors
    }
  }
}
    `) as unknown as TypedDocumentString<SiteChannelsQuery, SiteChannelsQueryVariables>;
export const SiteVisitorsDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription SiteVisitors {
  siteVisitors {
    id
    url
    title
    referrer
    language
    openedAt
    isInvited
    channel {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<SiteVisitorsSubscription, SiteVisitorsSubscriptionVariables>;
export const SiteVisitorInviteDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SiteVisitorInvite($input: SiteVisitorInviteInput!) {
  siteVisitorInvite(input: $input) {
    __typename
    ... on SiteVisitorInvitePayload {
      siteVisitor {
        id
        isInvited
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
    `) as unknown as TypedDocumentString<SiteVisitorInviteMutation, SiteVisitorInviteMutationVariables>;
export const WebPushDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WebPush {
  webPush {
    ...WebPushState
  }
}
    fragment WebPushState on WebPush {
  key
  isSubscribed
  quietFrom
  quietTo
  timeZone
}`) as unknown as TypedDocumentString<WebPushQuery, WebPushQueryVariables>;
export const WebPushSubscribeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WebPushSubscribe($input: WebPushSubscribeInput!) {
  webPushSubscribe(input: $input) {
    __typename
    ... on WebPushPayload {
      webPush {
        ...WebPushState
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment WebPushState on WebPush {
  key
  isSubscribed
  quietFrom
  quietTo
  timeZone
}`) as unknown as TypedDocumentString<WebPushSubscribeMutation, WebPushSubscribeMutationVariables>;
export const WebPushUnsubscribeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WebPushUnsubscribe($input: WebPushUnsubscribeInput!) {
  webPushUnsubscribe(input: $input) {
    webPush {
      ...WebPushState
    }
  }
}
    fragment WebPushState on WebPush {
  key
  isSubscribed
  quietFrom
  quietTo
  timeZone
}`) as unknown as TypedDocumentString<WebPushUnsubscribeMutation, WebPushUnsubscribeMutationVariables>;
export const WebPushQuietSetDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WebPushQuietSet($input: WebPushQuietInput!) {
  webPushQuietSet(input: $input) {
    __typename
    ... on WebPushPayload {
      webPush {
        ...WebPushState
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment WebPushState on WebPush {
  key
  isSubscribed
  quietFrom
  quietTo
  timeZone
}`) as unknown as TypedDocumentString<WebPushQuietSetMutation, WebPushQuietSetMutationVariables>;
export const RoomChangedDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription RoomChanged {
  roomChanged {
    roomId
    room {
      ...DeskRoom
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
fragment RoomContent on RoomMessageContent {
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
  ... on LinkContent {
    url
    title
    description
    imageUrl
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on ConversationLinkContent {
    number
    conversation {
      id
      visitor {
        id
        name
      }
    }
  }
  ... on RoomEventContent {
    what: type
    text
  }
  ... on RecalledContent {
    by
  }
}
fragment DeskRoom on Room {
  id
  name
  isDirect
  isOwn
  lastSeq
  lastAt
  unreadCount
  members {
    readSeq
    agent {
      id
      nickname
      avatarUrl
      status
    }
  }
  lastMessage {
    id
    seq
    sender {
      kind
      name
      isOwn
    }
    content {
      ...RoomContent
    }
  }
}`) as unknown as TypedDocumentString<RoomChangedSubscription, RoomChangedSubscriptionVariables>;
export const RoomBeforeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RoomBefore($id: ID!, $before: Int, $last: Int!) {
  room(id: $id) {
    id
    messagesBefore(before: $before, last: $last) {
      nodes {
        ...RoomEntry
      }
      pageInfo {
        hasNextPage
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
fragment RoomContent on RoomMessageContent {
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
  ... on LinkContent {
    url
    title
    description
    imageUrl
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on ConversationLinkContent {
    number
    conversation {
      id
      visitor {
        id
        name
      }
    }
  }
  ... on RoomEventContent {
    what: type
    text
  }
  ... on RecalledContent {
    by
  }
}
fragment RoomEntry on RoomMessage {
  id
  seq
  clientMessageId
  sender {
    kind
    name
    avatarUrl
    isOwn
  }
  content {
    ...RoomContent
  }
  quote {
    id
    seq
    sender {
      kind
      name
    }
    content {
      ...RoomContent
    }
  }
  delivery
  createdAt
  viewerCanReveal
}`) as unknown as TypedDocumentString<RoomBeforeQuery, RoomBeforeQueryVariables>;
export const RoomAfterDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RoomAfter($id: ID!, $after: Int!) {
  room(id: $id) {
    id
    messages(after: $after, first: 100) {
      nodes {
        ...RoomEntry
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
fragment RoomContent on RoomMessageContent {
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
  ... on LinkContent {
    url
    title
    description
    imageUrl
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on ConversationLinkContent {
    number
    conversation {
      id
      visitor {
        id
        name
      }
    }
  }
  ... on RoomEventContent {
    what: type
    text
  }
  ... on RecalledContent {
    by
  }
}
fragment RoomEntry on RoomMessage {
  id
  seq
  clientMessageId
  sender {
    kind
    name
    avatarUrl
    isOwn
  }
  content {
    ...RoomContent
  }
  quote {
    id
    seq
    sender {
      kind
      name
    }
    content {
      ...RoomContent
    }
  }
  delivery
  createdAt
  viewerCanReveal
}`) as unknown as TypedDocumentString<RoomAfterQuery, RoomAfterQueryVariables>;
export const RoomMessagesDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription RoomMessages($roomId: ID!, $after: Int!) {
  roomMessages(roomId: $roomId, after: $after) {
    ...RoomEntry
  }
}
    fragment LogFile on File {
  id
  name
  mimeType
  size
  url
}
fragment RoomContent on RoomMessageContent {
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
  ... on LinkContent {
    url
    title
    description
    imageUrl
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on ConversationLinkContent {
    number
    conversation {
      id
      visitor {
        id
        name
      }
    }
  }
  ... on RoomEventContent {
    what: type
    text
  }
  ... on RecalledContent {
    by
  }
}
fragment RoomEntry on RoomMessage {
  id
  seq
  clientMessageId
  sender {
    kind
    name
    avatarUrl
    isOwn
  }
  content {
    ...RoomContent
  }
  quote {
    id
    seq
    sender {
      kind
      name
    }
    content {
      ...RoomContent
    }
  }
  delivery
  createdAt
  viewerCanReveal
}`) as unknown as TypedDocumentString<RoomMessagesSubscription, RoomMessagesSubscriptionVariables>;
export const RoomOpenDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RoomOpen($input: RoomOpenInput!) {
  roomOpen(input: $input) {
    __typename
    ... on RoomPayload {
      room {
        ...DeskRoom
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
    fragment LogFile on File {
  id
  name
  mimeType
  size
  url
}
fragment RoomContent on RoomMessageContent {
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
  ... on LinkContent {
    url
    title
    description
    imageUrl
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on ConversationLinkContent {
    number
    conversation {
      id
      visitor {
        id
        name
      }
    }
  }
  ... on RoomEventContent {
    what: type
    text
  }
  ... on RecalledContent {
    by
  }
}
fragment DeskRoom on Room {
  id
  name
  isDirect
  isOwn
  lastSeq
  lastAt
  unreadCount
  members {
    readSeq
    agent {
      id
      nickname
      avatarUrl
      status
    }
  }
  lastMessage {
    id
    seq
    sender {
      kind
      name
      isOwn
    }
    content {
      ...RoomContent
    }
  }
}`) as unknown as TypedDocumentString<RoomOpenMutation, RoomOpenMutationVariables>;
export const RoomUpdateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RoomUpdate($input: RoomUpdateInput!) {
  roomUpdate(input: $input) {
    __typename
    ... on RoomPayload {
      room {
        ...DeskRoom
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
    fragment LogFile on File {
  id
  name
  mimeType
  size
  url
}
fragment RoomContent on RoomMessageContent {
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
  ... on LinkContent {
    url
    title
    description
    imageUrl
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on ConversationLinkContent {
    number
    conversation {
      id
      visitor {
        id
        name
      }
    }
  }
  ... on RoomEventContent {
    what: type
    text
  }
  ... on RecalledContent {
    by
  }
}
fragment DeskRoom on Room {
  id
  name
  isDirect
  isOwn
  lastSeq
  lastAt
  unreadCount
  members {
    readSeq
    agent {
      id
      nickname
      avatarUrl
      status
    }
  }
  lastMessage {
    id
    seq
    sender {
      kind
      name
      isOwn
    }
    content {
      ...RoomContent
    }
  }
}`) as unknown as TypedDocumentString<RoomUpdateMutation, RoomUpdateMutationVariables>;
export const RoomReadDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RoomRead($input: RoomReadInput!) {
  roomRead(input: $input) {
    room {
      id
      unreadCount
    }
  }
}
    `) as unknown as TypedDocumentString<RoomReadMutation, RoomReadMutationVariables>;
export const RoomMessageSendDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RoomMessageSend($input: RoomMessageSendInput!) {
  roomMessageSend(input: $input) {
    __typename
    ... on RoomMessagePayload {
      sent: message {
        ...RoomEntry
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
fragment RoomContent on RoomMessageContent {
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
  ... on LinkContent {
    url
    title
    description
    imageUrl
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on ConversationLinkContent {
    number
    conversation {
      id
      visitor {
        id
        name
      }
    }
  }
  ... on RoomEventContent {
    what: type
    text
  }
  ... on RecalledContent {
    by
  }
}
fragment RoomEntry on RoomMessage {
  id
  seq
  clientMessageId
  sender {
    kind
    name
    avatarUrl
    isOwn
  }
  content {
    ...RoomContent
  }
  quote {
    id
    seq
    sender {
      kind
      name
    }
    content {
      ...RoomContent
    }
  }
  delivery
  createdAt
  viewerCanReveal
}`) as unknown as TypedDocumentString<RoomMessageSendMutation, RoomMessageSendMutationVariables>;
export const RoomMessageRecallDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RoomMessageRecall($input: RoomMessageRecallInput!) {
  roomMessageRecall(input: $input) {
    __typename
    ... on RoomMessagePayload {
      recalled: message {
        ...RoomEntry
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
fragment RoomContent on RoomMessageContent {
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
  ... on LinkContent {
    url
    title
    description
    imageUrl
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on ConversationLinkContent {
    number
    conversation {
      id
      visitor {
        id
        name
      }
    }
  }
  ... on RoomEventContent {
    what: type
    text
  }
  ... on RecalledContent {
    by
  }
}
fragment RoomEntry on RoomMessage {
  id
  seq
  clientMessageId
  sender {
    kind
    name
    avatarUrl
    isOwn
  }
  content {
    ...RoomContent
  }
  quote {
    id
    seq
    sender {
      kind
      name
    }
    content {
      ...RoomContent
    }
  }
  delivery
  createdAt
  viewerCanReveal
}`) as unknown as TypedDocumentString<RoomMessageRecallMutation, RoomMessageRecallMutationVariables>;
export const RoomUnreadDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription RoomUnread {
  roomUnread
}
    `) as unknown as TypedDocumentString<RoomUnreadSubscription, RoomUnreadSubscriptionVariables>;
export const SearchDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Search($text: String!, $first: Int!) {
  search(text: $text, first: $first) {
    messages {
      message {
        ...LastMessage
      }
      conversation {
        id
        number
        status
        closedAt
        visitor {
          id
          name
        }
        channel {
          id
          name
        }
        agent {
          id
          nickname
        }
      }
    }
    visitors {
      ...CustomerRow
    }
  }
}
    fragment CustomerRow on Visitor {
  id
  name
  ownName
  isVerified
  isOnline
  phone
  email
  company
  lastSeenAt
  createdAt
  conversationCount
  vipLevel
  tags {
    id
    name
    vipLevel
    color
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
  ... on SurveyInvitationContent {
    survey {
      id
      state
    }
  }
  ... on ArticleContent {
    cards {
      title
      digest
      coverUrl
      url
    }
  }
  ... on MenuContent {
    title
    entries {
      id
      text
    }
    isInert
    chosenId
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on FormContent {
    title
    fields {
      key
      label
      kind
    }
    isAnswered
    answers {
      key
      value
    }
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
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const HistoryChoicesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query HistoryChoices {
  channels {
    id
    name
  }
  skillGroups {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<HistoryChoicesQuery, HistoryChoicesQueryVariables>;
export const SecondFactorDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SecondFactor {
  secondFactor {
    enabledAt
    recoveryCodesLeft
  }
}
    `) as unknown as TypedDocumentString<SecondFactorQuery, SecondFactorQueryVariables>;
export const SecondFactorStartDocument = /*#__PURE__*/ new TypedDocumentString(`
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
    ... on InvalidInputError {
      fields {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SecondFactorStartMutation, SecondFactorStartMutationVariables>;
export const SecondFactorConfirmDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SecondFactorConfirm($input: SecondFactorConfirmInput!) {
  secondFactorConfirm(input: $input) {
    __typename
    ... on RecoveryCodesPayload {
      recoveryCodes
      secondFactor {
        enabledAt
        recoveryCodesLeft
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
    `) as unknown as TypedDocumentString<SecondFactorConfirmMutation, SecondFactorConfirmMutationVariables>;
export const RecoveryCodesRenewDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecoveryCodesRenew($input: PasswordProofInput!) {
  recoveryCodesRenew(input: $input) {
    __typename
    ... on RecoveryCodesPayload {
      recoveryCodes
      secondFactor {
        enabledAt
        recoveryCodesLeft
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
    `) as unknown as TypedDocumentString<RecoveryCodesRenewMutation, RecoveryCodesRenewMutationVariables>;
export const SecondFactorDisableDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SecondFactorDisable($input: PasswordProofInput!) {
  secondFactorDisable(input: $input) {
    __typename
    ... on SecondFactorPayload {
      secondFactor {
        enabledAt
        recoveryCodesLeft
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
    `) as unknown as TypedDocumentString<SecondFactorDisableMutation, SecondFactorDisableMutationVariables>;
export const InstallationDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Installation {
  installation {
    isRegistrationOpen
    version
  }
}
    `) as unknown as TypedDocumentString<InstallationQuery, InstallationQueryVariables>;
export const SignInDocument = /*#__PURE__*/ new TypedDocumentString(`
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
  preferences {
    language
    theme
    sendKey
  }
  role {
    id
    name
    permissions
    opensAdminMode
  }
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignUpDocument = /*#__PURE__*/ new TypedDocumentString(`
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
  preferences {
    language
    theme
    sendKey
  }
  role {
    id
    name
    permissions
    opensAdminMode
  }
}`) as unknown as TypedDocumentString<SignUpMutation, SignUpMutationVariables>;
export const TokenRefreshDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TokenRefresh($mode: DeskMode!) {
  tokenRefresh(mode: $mode) {
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
  preferences {
    language
    theme
    sendKey
  }
  role {
    id
    name
    permissions
    opensAdminMode
  }
}`) as unknown as TypedDocumentString<TokenRefreshMutation, TokenRefreshMutationVariables>;
export const ModeSwitchDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ModeSwitch($input: ModeSwitchInput!) {
  modeSwitch(input: $input) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<ModeSwitchMutation, ModeSwitchMutationVariables>;
export const SignOutDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const FileUploadStartDocument = /*#__PURE__*/ new TypedDocumentString(`
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
export const ProfileUpdateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ProfileUpdate($input: ProfileUpdateInput!) {
  profileUpdate(input: $input) {
    __typename
    ... on AgentPayload {
      agent {
        id
        nickname
        avatarUrl
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
    `) as unknown as TypedDocumentString<ProfileUpdateMutation, ProfileUpdateMutationVariables>;
export const PasswordChangeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PasswordChange($input: PasswordChangeInput!) {
  passwordChange(input: $input) {
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
  preferences {
    language
    theme
    sendKey
  }
  role {
    id
    name
    permissions
    opensAdminMode
  }
}`) as unknown as TypedDocumentString<PasswordChangeMutation, PasswordChangeMutationVariables>;
export const OwnInfoDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OwnInfo {
  viewer {
    id
    realName
    staffNumber
    phone
    greeting
  }
}
    `) as unknown as TypedDocumentString<OwnInfoQuery, OwnInfoQueryVariables>;
export const OwnShiftsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OwnShifts {
  ownShifts {
    isOn
    stopsAt
    shifts {
      id
      startsAt
      endsAt
    }
  }
}
    `) as unknown as TypedDocumentString<OwnShiftsQuery, OwnShiftsQueryVariables>;
export const SidePanelsChangedDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription SidePanelsChanged {
  sidePanelsChanged {
    ...DeskPanel
  }
}
    fragment DeskPanel on SidePanel {
  id
  name
  url
  permissions
  frameUrl
}`) as unknown as TypedDocumentString<SidePanelsChangedSubscription, SidePanelsChangedSubscriptionVariables>;
export const SidePanelTokenIssueDocument = /*#__PURE__*/ new TypedDocumentString(`
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
export const SidePanelDraftSetDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SidePanelDraftSet($input: SidePanelDraftSetInput!) {
  sidePanelDraftSet(input: $input) {
    __typename
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SidePanelDraftSetMutation, SidePanelDraftSetMutationVariables>;
export const SidePanelVisitorSetDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SidePanelVisitorSet($input: SidePanelVisitorSetInput!) {
  sidePanelVisitorSet(input: $input) {
    __typename
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SidePanelVisitorSetMutation, SidePanelVisitorSetMutationVariables>;
export const OwnFiguresDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OwnFigures($range: DayRangeInput!) {
  ownFigures(range: $range) {
    timeZone
    total {
      ...OwnWork
    }
    days {
      day
      figures {
        ...OwnDay
      }
    }
  }
}
    fragment OwnDurations on Durations {
  count
  meanMs
  buckets {
    upToMs
    count
  }
}
fragment OwnWork on AgentFigures {
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
  slowAnswers
  firstResponse {
    ...OwnDurations
  }
  response {
    ...OwnDurations
  }
  legDuration {
    ...OwnDurations
  }
  messagesPerConversation
  effectiveShare
  onlineMs
  statusTimes {
    status
    ms
  }
}
fragment OwnDay on AgentFigures {
  served
  legs
  transferredIn
  transferredOut
  closed
  firstResponse {
    count
    meanMs
  }
  response {
    count
    meanMs
  }
  onlineMs
  firstLoginAt
}`) as unknown as TypedDocumentString<OwnFiguresQuery, OwnFiguresQueryVariables>;
export const StatusRequestCreateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation StatusRequestCreate($input: StatusRequestCreateInput!) {
  statusRequestCreate(input: $input) {
    __typename
    ... on StatusRequestPayload {
      request {
        ...OwnRequest
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment OwnRequest on StatusRequest {
  id
  status
  state
  note
  agent {
    id
  }
}`) as unknown as TypedDocumentString<StatusRequestCreateMutation, StatusRequestCreateMutationVariables>;
export const StatusRequestWithdrawDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation StatusRequestWithdraw($input: StatusRequestWithdrawInput!) {
  statusRequestWithdraw(input: $input) {
    __typename
    ... on StatusRequestPayload {
      request {
        ...OwnRequest
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment OwnRequest on StatusRequest {
  id
  status
  state
  note
  agent {
    id
  }
}`) as unknown as TypedDocumentString<StatusRequestWithdrawMutation, StatusRequestWithdrawMutationVariables>;
export const StatusRequestChangedDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription StatusRequestChanged {
  statusRequestChanged {
    ...OwnRequest
  }
}
    fragment OwnRequest on StatusRequest {
  id
  status
  state
  note
  agent {
    id
  }
}`) as unknown as TypedDocumentString<StatusRequestChangedSubscription, StatusRequestChangedSubscriptionVariables>;
export const AgentInputReportDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AgentInputReport($input: AgentInputReportInput!) {
  agentInputReport(input: $input) {
    agent {
      id
      status
    }
  }
}
    `) as unknown as TypedDocumentString<AgentInputReportMutation, AgentInputReportMutationVariables>;
export const SurveyInviteDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SurveyInvite($input: SurveyInviteInput!) {
  surveyInvite(input: $input) {
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
    ownName
    avatarUrl
    isVerified
    isOnline
    updatedAt
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
  window {
    closesAt
    remaining
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
  tags {
    id
    name
    path
    color
  }
  remark
  survey {
    id
    state
  }
  priority
  vipLevel
  addressedAgent {
    id
    nickname
  }
  joinedBy
  isTransferred
  isCallBack
  draft
  isPinned
  isMarkedUnread
  remindAt
  transferRequest {
    id
    remark
    expiresAt
    fromAgent {
      id
      nickname
    }
    toAgent {
      id
      nickname
    }
  }
  offer {
    id
    expiresAt
    agent {
      id
    }
  }
  viewerCan {
    note
    write
    pick
    transfer
    assign
    close
    takeOver
    callBack
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
  ... on SurveyInvitationContent {
    survey {
      id
      state
    }
  }
  ... on ArticleContent {
    cards {
      title
      digest
      coverUrl
      url
    }
  }
  ... on MenuContent {
    title
    entries {
      id
      text
    }
    isInert
    chosenId
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on FormContent {
    title
    fields {
      key
      label
      kind
    }
    isAnswered
    answers {
      key
      value
    }
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
}`) as unknown as TypedDocumentString<SurveyInviteMutation, SurveyInviteMutationVariables>;
export const ConversationTagsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ConversationTags {
  conversationTags {
    id
    name
    path
    color
    isEnabled
    isLeaf
  }
}
    `) as unknown as TypedDocumentString<ConversationTagsQuery, ConversationTagsQueryVariables>;
export const ConversationTagsSetDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ConversationTagsSet($input: ConversationTagsSetInput!) {
  conversationTagsSet(input: $input) {
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
    ownName
    avatarUrl
    isVerified
    isOnline
    updatedAt
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
  window {
    closesAt
    remaining
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
  tags {
    id
    name
    path
    color
  }
  remark
  survey {
    id
    state
  }
  priority
  vipLevel
  addressedAgent {
    id
    nickname
  }
  joinedBy
  isTransferred
  isCallBack
  draft
  isPinned
  isMarkedUnread
  remindAt
  transferRequest {
    id
    remark
    expiresAt
    fromAgent {
      id
      nickname
    }
    toAgent {
      id
      nickname
    }
  }
  offer {
    id
    expiresAt
    agent {
      id
    }
  }
  viewerCan {
    note
    write
    pick
    transfer
    assign
    close
    takeOver
    callBack
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
  ... on SurveyInvitationContent {
    survey {
      id
      state
    }
  }
  ... on ArticleContent {
    cards {
      title
      digest
      coverUrl
      url
    }
  }
  ... on MenuContent {
    title
    entries {
      id
      text
    }
    isInert
    chosenId
  }
  ... on StickerContent {
    file {
      ...LogFile
    }
  }
  ... on FormContent {
    title
    fields {
      key
      label
      kind
    }
    isAnswered
    answers {
      key
      value
    }
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
}`) as unknown as TypedDocumentString<ConversationTagsSetMutation, ConversationTagsSetMutationVariables>;
export const VisitorTagsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query VisitorTags {
  visitorTags {
    id
    name
    vipLevel
    color
    isEnabled
  }
}
    `) as unknown as TypedDocumentString<VisitorTagsQuery, VisitorTagsQueryVariables>;
export const VisitorTagsSetDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation VisitorTagsSet($input: VisitorTagsSetInput!) {
  visitorTagsSet(input: $input) {
    __typename
    ... on VisitorPayload {
      visitor {
        ...VisitorProfile
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment VisitorProfile on Visitor {
  id
  name
  ownName
  isVerified
  verifiedFields
  phone
  email
  emailBounce {
    reason
  }
  company
  description
  attributes {
    key
    value
  }
  region
  referrer
  browser
  os
  lastSeenAt
  tags {
    id
    name
    vipLevel
    color
  }
  vipLevel
  fieldValues {
    values
    value
    field {
      id
      key
      label
      kind
      options
      isShown
      isEnabled
      position
    }
  }
}`) as unknown as TypedDocumentString<VisitorTagsSetMutation, VisitorTagsSetMutationVariables>;
export const ConversationsTagDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ConversationsTag($input: ConversationsTagInput!) {
  conversationsTag(input: $input) {
    results {
      conversationId
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ConversationsTagMutation, ConversationsTagMutationVariables>;
export const TicketsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Tickets($filter: TicketFilter!, $sort: TicketSort!, $first: Int!, $after: String) {
  tickets(filter: $filter, sort: $sort, first: $first, after: $after) {
    nodes {
      ...DeskTicket
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    feedCursor
  }
}
    fragment DeskTicket on Ticket {
  id
  number
  version
  status
  subject
  category
  content
  visitor {
    id
    name
  }
  channel {
    id
    name
  }
  assignee {
    id
    nickname
  }
  unreadCount
  lastSeq
  createdAt
  updatedAt
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
    number
  }
  survey {
    state
  }
}`) as unknown as TypedDocumentString<TicketsQuery, TicketsQueryVariables>;
export const TicketCountsDocument = /*#__PURE__*/ new TypedDocumentString(`
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
export const TicketOpenDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TicketOpen($id: ID!) {
  ticket(id: $id) {
    ...DeskTicket
    contactName
    contactPhone
    contactEmail
    viewerCanReveal
    attachments {
      ...LogFile
    }
    conversation {
      id
      number
    }
    mergedFrom {
      id
      number
    }
    comments(first: 100) {
      nodes {
        ...TicketEntry
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
fragment DeskTicket on Ticket {
  id
  number
  version
  status
  subject
  category
  content
  visitor {
    id
    name
  }
  channel {
    id
    name
  }
  assignee {
    id
    nickname
  }
  unreadCount
  lastSeq
  createdAt
  updatedAt
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
    number
  }
  survey {
    state
  }
}
fragment TicketEntry on TicketComment {
  id
  seq
  author {
    kind
    name
    avatarUrl
    isOwn
  }
  text
  attachments {
    ...LogFile
  }
  isInternal
  delivery
  deliveryReason
  createdAt
  viewerCanReveal
}`) as unknown as TypedDocumentString<TicketOpenQuery, TicketOpenQueryVariables>;
export const TicketFeedDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription TicketFeed($after: String) {
  ticketFeed(after: $after) {
    cursor
    isGone
    ticketId
    ticket {
      ...DeskTicket
    }
  }
}
    fragment DeskTicket on Ticket {
  id
  number
  version
  status
  subject
  category
  content
  visitor {
    id
    name
  }
  channel {
    id
    name
  }
  assignee {
    id
    nickname
  }
  unreadCount
  lastSeq
  createdAt
  updatedAt
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
    number
  }
  survey {
    state
  }
}`) as unknown as TypedDocumentString<TicketFeedSubscription, TicketFeedSubscriptionVariables>;
export const TicketCommentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TicketComment($input: TicketCommentInput!) {
  ticketComment(input: $input) {
    __typename
    ... on TicketCommentPayload {
      comment {
        ...TicketEntry
      }
      ticket {
        ...DeskTicket
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
fragment DeskTicket on Ticket {
  id
  number
  version
  status
  subject
  category
  content
  visitor {
    id
    name
  }
  channel {
    id
    name
  }
  assignee {
    id
    nickname
  }
  unreadCount
  lastSeq
  createdAt
  updatedAt
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
    number
  }
  survey {
    state
  }
}
fragment TicketEntry on TicketComment {
  id
  seq
  author {
    kind
    name
    avatarUrl
    isOwn
  }
  text
  attachments {
    ...LogFile
  }
  isInternal
  delivery
  deliveryReason
  createdAt
  viewerCanReveal
}`) as unknown as TypedDocumentString<TicketCommentMutation, TicketCommentMutationVariables>;
export const TicketUpdateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TicketUpdate($input: TicketUpdateInput!) {
  ticketUpdate(input: $input) {
    __typename
    ... on TicketPayload {
      ticket {
        ...DeskTicket
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment DeskTicket on Ticket {
  id
  number
  version
  status
  subject
  category
  content
  visitor {
    id
    name
  }
  channel {
    id
    name
  }
  assignee {
    id
    nickname
  }
  unreadCount
  lastSeq
  createdAt
  updatedAt
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
    number
  }
  survey {
    state
  }
}`) as unknown as TypedDocumentString<TicketUpdateMutation, TicketUpdateMutationVariables>;
export const TicketTakeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TicketTake($input: TicketTakeInput!) {
  ticketTake(input: $input) {
    __typename
    ... on TicketPayload {
      ticket {
        ...DeskTicket
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment DeskTicket on Ticket {
  id
  number
  version
  status
  subject
  category
  content
  visitor {
    id
    name
  }
  channel {
    id
    name
  }
  assignee {
    id
    nickname
  }
  unreadCount
  lastSeq
  createdAt
  updatedAt
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
    number
  }
  survey {
    state
  }
}`) as unknown as TypedDocumentString<TicketTakeMutation, TicketTakeMutationVariables>;
export const TicketReadDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TicketRead($input: TicketReadInput!) {
  ticketRead(input: $input) {
    ticket {
      ...DeskTicket
    }
  }
}
    fragment DeskTicket on Ticket {
  id
  number
  version
  status
  subject
  category
  content
  visitor {
    id
    name
  }
  channel {
    id
    name
  }
  assignee {
    id
    nickname
  }
  unreadCount
  lastSeq
  createdAt
  updatedAt
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
    number
  }
  survey {
    state
  }
}`) as unknown as TypedDocumentString<TicketReadMutation, TicketReadMutationVariables>;
export const TicketsAssignDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TicketsAssign($input: TicketsAssignInput!) {
  ticketsAssign(input: $input) {
    __typename
    ... on TicketsAssignPayload {
      results {
        ticketId
        code
        message
        ticket {
          ...DeskTicket
        }
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment DeskTicket on Ticket {
  id
  number
  version
  status
  subject
  category
  content
  visitor {
    id
    name
  }
  channel {
    id
    name
  }
  assignee {
    id
    nickname
  }
  unreadCount
  lastSeq
  createdAt
  updatedAt
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
    number
  }
  survey {
    state
  }
}`) as unknown as TypedDocumentString<TicketsAssignMutation, TicketsAssignMutationVariables>;
export const TicketCreateFromConversationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TicketCreateFromConversation($input: TicketFromConversationInput!) {
  ticketCreateFromConversation(input: $input) {
    __typename
    ... on TicketPayload {
      ticket {
        ...DeskTicket
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment DeskTicket on Ticket {
  id
  number
  version
  status
  subject
  category
  content
  visitor {
    id
    name
  }
  channel {
    id
    name
  }
  assignee {
    id
    nickname
  }
  unreadCount
  lastSeq
  createdAt
  updatedAt
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
    number
  }
  survey {
    state
  }
}`) as unknown as TypedDocumentString<TicketCreateFromConversationMutation, TicketCreateFromConversationMutationVariables>;
export const TicketAssigneesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TicketAssignees {
  agents(first: 100) {
    nodes {
      id
      nickname
      avatarUrl
      isEnabled
    }
  }
  skillGroups {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<TicketAssigneesQuery, TicketAssigneesQueryVariables>;
export const TicketReminderSetDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TicketReminderSet($input: TicketReminderSetInput!) {
  ticketReminderSet(input: $input) {
    __typename
    ... on TicketPayload {
      ticket {
        ...DeskTicket
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment DeskTicket on Ticket {
  id
  number
  version
  status
  subject
  category
  content
  visitor {
    id
    name
  }
  channel {
    id
    name
  }
  assignee {
    id
    nickname
  }
  unreadCount
  lastSeq
  createdAt
  updatedAt
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
    number
  }
  survey {
    state
  }
}`) as unknown as TypedDocumentString<TicketReminderSetMutation, TicketReminderSetMutationVariables>;
export const TicketDuplicatesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TicketDuplicates($visitorId: ID!) {
  tickets(filter: {visitorIds: [$visitorId]}, sort: CREATED, first: 50) {
    nodes {
      ...DeskTicket
    }
  }
}
    fragment DeskTicket on Ticket {
  id
  number
  version
  status
  subject
  category
  content
  visitor {
    id
    name
  }
  channel {
    id
    name
  }
  assignee {
    id
    nickname
  }
  unreadCount
  lastSeq
  createdAt
  updatedAt
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
    number
  }
  survey {
    state
  }
}`) as unknown as TypedDocumentString<TicketDuplicatesQuery, TicketDuplicatesQueryVariables>;
export const TicketMergeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TicketMerge($input: TicketMergeInput!) {
  ticketMerge(input: $input) {
    __typename
    ... on TicketPayload {
      ticket {
        ...DeskTicket
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment DeskTicket on Ticket {
  id
  number
  version
  status
  subject
  category
  content
  visitor {
    id
    name
  }
  channel {
    id
    name
  }
  assignee {
    id
    nickname
  }
  unreadCount
  lastSeq
  createdAt
  updatedAt
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
    number
  }
  survey {
    state
  }
}`) as unknown as TypedDocumentString<TicketMergeMutation, TicketMergeMutationVariables>;
export const MessagesTranslateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MessagesTranslate($input: MessagesTranslateInput!) {
  messagesTranslate(input: $input) {
    __typename
    ... on MessagesTranslatePayload {
      translations {
        messageId
        text
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MessagesTranslateMutation, MessagesTranslateMutationVariables>;
export const VisitorProfileDocument = /*#__PURE__*/ new TypedDocumentString(`
    query VisitorProfile($id: ID!) {
  visitor(id: $id) {
    ...VisitorProfile
  }
}
    fragment VisitorProfile on Visitor {
  id
  name
  ownName
  isVerified
  verifiedFields
  phone
  email
  emailBounce {
    reason
  }
  company
  description
  attributes {
    key
    value
  }
  region
  referrer
  browser
  os
  lastSeenAt
  tags {
    id
    name
    vipLevel
    color
  }
  vipLevel
  fieldValues {
    values
    value
    field {
      id
      key
      label
      kind
      options
      isShown
      isEnabled
      position
    }
  }
}`) as unknown as TypedDocumentString<VisitorProfileQuery, VisitorProfileQueryVariables>;
export const VisitorChangesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query VisitorChanges($id: ID!) {
  visitor(id: $id) {
    id
    changes {
      field
      oldValue
      newValue
      createdAt
      agent {
        id
        nickname
      }
    }
  }
}
    `) as unknown as TypedDocumentString<VisitorChangesQuery, VisitorChangesQueryVariables>;
export const VisitorUpdateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation VisitorUpdate($input: VisitorUpdateInput!) {
  visitorUpdate(input: $input) {
    __typename
    ... on VisitorPayload {
      visitor {
        ...VisitorProfile
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
    fragment VisitorProfile on Visitor {
  id
  name
  ownName
  isVerified
  verifiedFields
  phone
  email
  emailBounce {
    reason
  }
  company
  description
  attributes {
    key
    value
  }
  region
  referrer
  browser
  os
  lastSeenAt
  tags {
    id
    name
    vipLevel
    color
  }
  vipLevel
  fieldValues {
    values
    value
    field {
      id
      key
      label
      kind
      options
      isShown
      isEnabled
      position
    }
  }
}`) as unknown as TypedDocumentString<VisitorUpdateMutation, VisitorUpdateMutationVariables>;
export const CustomFieldsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CustomFields {
  customFields {
    id
    object
    key
    label
    kind
    options
    isRequired
    isShown
    isEnabled
    position
  }
}
    `) as unknown as TypedDocumentString<CustomFieldsQuery, CustomFieldsQueryVariables>;
export const VisitorWayDocument = /*#__PURE__*/ new TypedDocumentString(`
    query VisitorWay($id: ID!) {
  visitor(id: $id) {
    id
    referrer
    networkAddress
    pages(first: 50) {
      id
      url
      title
      referrer
      createdAt
    }
  }
}
    `) as unknown as TypedDocumentString<VisitorWayQuery, VisitorWayQueryVariables>;