/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whom a new conversation is for; names that are not known are ignored. */
export type AddressInput = {
  /** An agent’s login address or id. */
  agent?: string | null | undefined;
  /** A skill group’s name or id. */
  skillGroup?: string | null | undefined;
  /** Names of skills that would help, at most 5; who has them comes first. */
  skills?: Array<string> | null | undefined;
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

/** An answer to a field of a form. */
export type AnswerInput = {
  /** The field’s key. */
  key: string;
  /** The answer; several choices are joined by line breaks. */
  value: string;
};

/** A value of the page’s own. */
export type AttributeInput = {
  /** 1 to 60 characters. */
  key: string;
  /** Up to 500 characters. */
  value: string;
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

/** The keys of a browser’s subscription, as it gives them (base64url). */
export type BrowserKeysInput = {
  /** Its secret. */
  auth: string;
  /** Its public key. */
  p256dh: string;
};

/** To what the visitor agrees. */
export type ConsentGiveInput = {
  /** The version of the text he read. */
  version: string;
};

/** Which conversation the visitor ends. */
export type ConversationEndInput = {
  /** The visitor’s open conversation. */
  conversationId: string;
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

/** Where a conversation stands. */
export type ConversationStatus =
  /** Is served by an agent or the robot. */
  | 'ACTIVE'
  /** Has ended, for good. */
  | 'CLOSED'
  /** Waits for an agent in the queue of one skill group. */
  | 'QUEUED';

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

/** An entry of what a visitor wrote and received, by its place. */
export type EntryPlaceInput = {
  /** The conversation that it stands in. */
  conversationId: string;
  /** Its number there; 0 stands in front of the first. */
  seq: number;
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

/** The answers to a form in the chat. */
export type FormAnswerInput = {
  /** One for each field that was filled in. */
  answers: Array<AnswerInput>;
  /** The message with the form. */
  messageId: string;
};

/** Who the visitor is, as the tenant’s server signed it. */
export type IdentifyInput = {
  /** The signed token. */
  identity: string;
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

/** What a visitor chooses from a menu. */
export type MenuChooseInput = {
  /** A UUIDv7 made by the sender, for the message that is sent by it. */
  clientMessageId: string;
  /** The entry. */
  entryId: string;
  /** The message with the menu. */
  messageId: string;
};

/** What to send: exactly one of its parts. */
export type MessageContentInput = {
  /** An uploaded file. */
  file?: FileRefInput | null | undefined;
  /** A link as a card. */
  link?: LinkInput | null | undefined;
  /** A place. */
  location?: LocationInput | null | undefined;
  /** An order. */
  order?: OrderInput | null | undefined;
  /** A text. */
  text?: TextInput | null | undefined;
  /** The item being looked at. */
  track?: TrackInput | null | undefined;
};

/** Which message to withdraw. */
export type MessageRecallInput = {
  /** An own message of the last two minutes. */
  messageId: string;
};

/** A message to send. */
export type MessageSendInput = {
  /** Whom a new conversation is for. */
  address?: AddressInput | null | undefined;
  /** A UUIDv7 made by the sender; a repeat answers with the first result, for ever. */
  clientMessageId: string;
  /** What to send. */
  content: MessageContentInput;
  /** The open conversation; without it, or when it has ended, the open one or a new one. */
  conversationId?: string | null | undefined;
  /** A message of the same conversation that this one answers. */
  quoteId?: string | null | undefined;
  /** The page the visitor writes from; its query string is cut off. */
  sourceUrl?: string | null | undefined;
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

/** A page the visitor opened. */
export type PageVisitInput = {
  /** Where he came from. */
  referrer?: string | null | undefined;
  /** Its title. */
  title?: string | null | undefined;
  /** Its address; the query string is cut off but for what the channel lists. */
  url: string;
};

/** The answers to the form before the chat. */
export type PreChatAnswerInput = {
  /** One for each field that was filled in. */
  answers: Array<AnswerInput>;
};

/** What a device reports of a push. */
export type PushEvent =
  /** It was tapped. */
  | 'OPENED'
  /** It stands on the screen. */
  | 'SHOWN';

/** Whether the app is in front. */
export type PushForegroundInput = {
  /** True while people see it. */
  isForeground: boolean;
};

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

/** What happened to a push. */
export type PushReportInput = {
  /** What happened. */
  event: PushEvent;
  /** The `receipt` that came with it. */
  receipt: string;
};

/** A device’s name at a push provider. */
export type PushTokenRegisterInput = {
  /** The app’s bundle or package; left out: the one of the channel’s account. */
  appId?: string | null | undefined;
  /** Whether it is a token of Apple’s development environment. */
  isSandbox?: boolean | null | undefined;
  /** Of browsers alone. */
  keys?: BrowserKeysInput | null | undefined;
  /** The language of its pushes, such as zh-CN; left out: that of the session. */
  locale?: string | null | undefined;
  /** The provider. */
  provider: PushProvider;
  /** The token it gave the device; of a browser the endpoint. */
  token: string;
};

/** Which token to forget. */
export type PushTokenUnregisterInput = {
  /** One that this device registered. */
  token: string;
};

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

/** Whether the visitor leaves and wants to be told. */
export type ServedNoticeSetInput = {
  /** The conversation in which he waits. */
  conversationId: string;
  /** False: he waits here again. */
  isWanted: boolean;
};

/** By what a visitor who has left can be told that an agent is there. */
export type ServedNoticeWay =
  /** A mail to his confirmed address. */
  | 'EMAIL'
  /** A push to the app. */
  | 'PUSH'
  /** A push to the browser. */
  | 'WEB_PUSH';

/** Who opens a chat, and where. */
export type SessionStartInput = {
  /** The public key of the channel. */
  channelKey: string;
  /** What an earlier session on this device gave; continues that visitor. */
  deviceToken?: string | null | undefined;
  /** A token the tenant’s server signed for a known user. */
  identity?: string | null | undefined;
  /** The language of texts: zh-CN or en; else as the browser asks. */
  locale?: string | null | undefined;
};

/** What a visitor says of a conversation. */
export type SurveyAnswerInput = {
  /** The conversation. */
  conversationId: string;
  /** Where it is asked: whether it was solved. */
  isSolved?: boolean | null | undefined;
  /** Up to 500 characters. */
  remark?: string | null | undefined;
  /** One of the levels. */
  score: number;
  /** Tags of that level. */
  tags?: Array<string>;
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

/** A comment on an own ticket. */
export type TicketCommentInput = {
  /** Up to 5 uploaded files. */
  attachmentIds?: Array<string> | null | undefined;
  /** A UUIDv7 made by the sender; a repeat answers with the first result, for ever. */
  key: string;
  /** 1 to 2,000 characters. */
  text: string;
  /** The ticket. */
  ticketId: string;
};

/** A message to leave. */
export type TicketCreateInput = {
  /** Up to 5 uploaded files. */
  attachmentIds?: Array<string> | null | undefined;
  /** One of the form’s categories. */
  category?: string | null | undefined;
  /** An e-mail address. */
  contactEmail?: string | null | undefined;
  /** Up to 50 characters. */
  contactName?: string | null | undefined;
  /** A telephone number. */
  contactPhone?: string | null | undefined;
  /** 1 to 2,000 characters. */
  content: string;
  /** A UUIDv7 made by the sender; a repeat answers with the first result, for ever. */
  key: string;
  /** Up to 200 characters. */
  subject?: string | null | undefined;
  /** An own conversation whose transcript agents shall see with it. */
  transcriptOf?: string | null | undefined;
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

/** What a visitor says of a ticket. */
export type TicketRateInput = {
  /** Where it is asked: whether it was solved. */
  isSolved?: boolean | null | undefined;
  /** Up to 500 characters. */
  remark?: string | null | undefined;
  /** One of the levels. */
  score: number;
  /** Tags of that level. */
  tags?: Array<string>;
  /** The ticket. */
  ticketId: string;
};

/** Which ticket was on screen. */
export type TicketReadInput = {
  /** The ticket. */
  ticketId: string;
};

/** Where a ticket stands. */
export type TicketStatus =
  /** Nobody has worked on it yet, or the visitor wrote again. */
  | 'OPEN'
  /** Somebody works on it. */
  | 'PENDING'
  /** Done; the visitor’s next comment opens it again. */
  | 'SOLVED';

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

/** Whether the viewer is typing. */
export type TypingSetInput = {
  /** The conversation. */
  conversationId: string;
  /** True while typing; expires after 6 seconds unless renewed. */
  isTyping: boolean;
  /** What stands in the field; of visitors only, never stored. */
  text?: string | null | undefined;
};

/** What a page or the visitor himself says of him: kept as unverified, never over what the tenant vouched for. Parts left out stay. */
export type VisitorUpdateInput = {
  /** Up to 50 values of the person. */
  attributes?: Array<AttributeInput> | null | undefined;
  /** Up to 100 characters. */
  company?: string | null | undefined;
  /** Up to 50 values of the open conversation, or of the next one. */
  conversationAttributes?: Array<AttributeInput> | null | undefined;
  /** Up to 500 characters. */
  description?: string | null | undefined;
  /** An e-mail address. */
  email?: string | null | undefined;
  /** Up to 50 characters. */
  name?: string | null | undefined;
  /** A telephone number. */
  phone?: string | null | undefined;
};

export type EntryFragment = { id: string, seq: number, clientMessageId: string | null, delivery: DeliveryState, automatic: AutomaticKind | null, createdAt: string, sender: { kind: SenderKind, name: string, avatarUrl: string | null }, content:
    | { __typename: 'ArticleContent' }
    | { __typename: 'EventContent', type: ConversationEventType, text: string }
    | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
    | { __typename: 'FormContent' }
    | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
    | { __typename: 'LinkContent' }
    | { __typename: 'LocationContent' }
    | { __typename: 'MenuContent' }
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
      | { __typename: 'OrderContent' }
      | { __typename: 'RecalledContent' }
      | { __typename: 'StickerContent' }
      | { __typename: 'SurveyInvitationContent' }
      | { __typename: 'TextContent', text: string }
      | { __typename: 'TrackContent' }
      | { __typename: 'VideoContent' }
      | { __typename: 'VoiceContent' }
     } | null };

export type FilePartsFragment = { id: string, name: string, mimeType: string, size: number, url: string };

export type OwnTalkFragment = { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, agentReadSeq: number, closeReason: string | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null };

type Refusal_AlreadyRatedError_Fragment = { code: string, reason: string };

type Refusal_BlockedError_Fragment = { code: string, reason: string };

type Refusal_ConflictError_Fragment = { code: string, reason: string };

type Refusal_ConsentRequiredError_Fragment = { code: string, reason: string };

type Refusal_ConversationClosedError_Fragment = { code: string, reason: string };

type Refusal_FileRefusedError_Fragment = { code: string, reason: string };

type Refusal_FormRequiredError_Fragment = { code: string, reason: string };

type Refusal_IdempotencyKeyReusedError_Fragment = { code: string, reason: string };

type Refusal_InvalidInputError_Fragment = { code: string, reason: string };

type Refusal_NoWayError_Fragment = { code: string, reason: string };

type Refusal_NotWaitingError_Fragment = { code: string, reason: string };

type Refusal_OffDutyError_Fragment = { code: string, reason: string };

type Refusal_QueueFullError_Fragment = { code: string, reason: string };

type Refusal_RecallTooLateError_Fragment = { code: string, reason: string };

type Refusal_SurveyExpiredError_Fragment = { code: string, reason: string };

type Refusal_TicketMergedError_Fragment = { code: string, reason: string };

type Refusal_TranslationOffError_Fragment = { code: string, reason: string };

export type RefusalFragment =
  | Refusal_AlreadyRatedError_Fragment
  | Refusal_BlockedError_Fragment
  | Refusal_ConflictError_Fragment
  | Refusal_ConsentRequiredError_Fragment
  | Refusal_ConversationClosedError_Fragment
  | Refusal_FileRefusedError_Fragment
  | Refusal_FormRequiredError_Fragment
  | Refusal_IdempotencyKeyReusedError_Fragment
  | Refusal_InvalidInputError_Fragment
  | Refusal_NoWayError_Fragment
  | Refusal_NotWaitingError_Fragment
  | Refusal_OffDutyError_Fragment
  | Refusal_QueueFullError_Fragment
  | Refusal_RecallTooLateError_Fragment
  | Refusal_SurveyExpiredError_Fragment
  | Refusal_TicketMergedError_Fragment
  | Refusal_TranslationOffError_Fragment
;

export type ChannelProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type ChannelProfileQuery = { channel: { companyName: string, logoUrl: string | null, onDuty: boolean, opensAt: string | null, welcome: string | null, themeColor: string, settings: { locale: string, launcherText: string | null, width: number, fileKinds: Array<FileKind>, ticketForm: { fields: Array<{ field: TicketFieldName, isShown: boolean, isRequired: boolean }> } } } };

export type OwnConversationQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnConversationQuery = { conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, agentReadSeq: number, closeReason: string | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null } | null };

export type VisitorViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type VisitorViewerQuery = { viewer: { id: string, name: string, isVerified: boolean } };

export type OwnLogQueryVariables = Exact<{
  after: number;
  first: number;
}>;


export type OwnLogQuery = { conversation: { lastSeq: number, messages: { nodes: Array<{ id: string, seq: number, clientMessageId: string | null, delivery: DeliveryState, automatic: AutomaticKind | null, createdAt: string, sender: { kind: SenderKind, name: string, avatarUrl: string | null }, content:
          | { __typename: 'ArticleContent' }
          | { __typename: 'EventContent', type: ConversationEventType, text: string }
          | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'FormContent' }
          | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'LinkContent' }
          | { __typename: 'LocationContent' }
          | { __typename: 'MenuContent' }
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
            | { __typename: 'OrderContent' }
            | { __typename: 'RecalledContent' }
            | { __typename: 'StickerContent' }
            | { __typename: 'SurveyInvitationContent' }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent' }
            | { __typename: 'VideoContent' }
            | { __typename: 'VoiceContent' }
           } | null }>, pageInfo: { hasNextPage: boolean } } } | null };

export type HistoryQueryVariables = Exact<{
  last?: number;
  before?: string | null | undefined;
}>;


export type HistoryQuery = { history: { startCursor: string | null, hasPreviousPage: boolean, nodes: Array<{ id: string, seq: number, clientMessageId: string | null, delivery: DeliveryState, automatic: AutomaticKind | null, createdAt: string, conversation: { id: string, number: number }, sender: { kind: SenderKind, name: string, avatarUrl: string | null }, content:
        | { __typename: 'ArticleContent' }
        | { __typename: 'EventContent', type: ConversationEventType, text: string }
        | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
        | { __typename: 'FormContent' }
        | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
        | { __typename: 'LinkContent' }
        | { __typename: 'LocationContent' }
        | { __typename: 'MenuContent' }
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
          | { __typename: 'OrderContent' }
          | { __typename: 'RecalledContent' }
          | { __typename: 'StickerContent' }
          | { __typename: 'SurveyInvitationContent' }
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
    | { __typename: 'BlockedError', code: string, reason: string }
    | { __typename: 'ConflictError', code: string, reason: string }
    | { __typename: 'ConsentRequiredError', code: string, reason: string }
    | { __typename: 'ConversationClosedError', code: string, reason: string }
    | { __typename: 'FileRefusedError', code: string, reason: string }
    | { __typename: 'FormRequiredError', code: string, reason: string }
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
            | { __typename: 'OrderContent' }
            | { __typename: 'RecalledContent' }
            | { __typename: 'StickerContent' }
            | { __typename: 'SurveyInvitationContent' }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent' }
            | { __typename: 'VideoContent' }
            | { __typename: 'VoiceContent' }
           } | null }, conversation: { id: string, number: number, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, agentReadSeq: number, closeReason: string | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null } }
    | { __typename: 'OffDutyError', code: string, reason: string }
    | { __typename: 'QueueFullError', code: string, reason: string }
   };

export type VisitorMessageRecallMutationVariables = Exact<{
  input: MessageRecallInput;
}>;


export type VisitorMessageRecallMutation = { messageRecall:
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


export type VisitorMessagesSubscription = { messages: { id: string, seq: number, clientMessageId: string | null, delivery: DeliveryState, automatic: AutomaticKind | null, createdAt: string, sender: { kind: SenderKind, name: string, avatarUrl: string | null }, content:
      | { __typename: 'ArticleContent' }
      | { __typename: 'EventContent', type: ConversationEventType, text: string }
      | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'FormContent' }
      | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'LinkContent' }
      | { __typename: 'LocationContent' }
      | { __typename: 'MenuContent' }
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
        | { __typename: 'OrderContent' }
        | { __typename: 'RecalledContent' }
        | { __typename: 'StickerContent' }
        | { __typename: 'SurveyInvitationContent' }
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

export type VisitorMessagesDeliveredMutationVariables = Exact<{
  input: MessagesDeliveredInput;
}>;


export type VisitorMessagesDeliveredMutation = { messagesDelivered: boolean };

export type HistoryPlacesQueryVariables = Exact<{
  last?: number;
  before?: EntryPlaceInput | null | undefined;
  after?: EntryPlaceInput | null | undefined;
}>;


export type HistoryPlacesQuery = { history: { hasPreviousPage: boolean, hasNextPage: boolean, nodes: Array<{ id: string, seq: number, conversation: { id: string } }> } };

export type ArrivedFragment = { token: string, deviceToken: string, identityProblem: IdentityProblem | null, visitor: { id: string, name: string, isVerified: boolean }, conversation: { id: string } | null };

export type ArriveMutationVariables = Exact<{
  input: SessionStartInput;
}>;


export type ArriveMutation = { sessionStart:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'SessionStartPayload', token: string, deviceToken: string, identityProblem: IdentityProblem | null, visitor: { id: string, name: string, isVerified: boolean }, conversation: { id: string } | null }
   };

export type IdentifyMutationVariables = Exact<{
  input: IdentifyInput;
}>;


export type IdentifyMutation = { identify:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'SessionStartPayload', token: string, deviceToken: string, identityProblem: IdentityProblem | null, visitor: { id: string, name: string, isVerified: boolean }, conversation: { id: string } | null }
   };

export type LogoutMutationVariables = Exact<{ [key: string]: never; }>;


export type LogoutMutation = { logout: boolean };

export type MenuChooseMutationVariables = Exact<{
  input: MenuChooseInput;
}>;


export type MenuChooseMutation = { menuChoose:
    | { __typename: 'BlockedError', code: string, message: string }
    | { __typename: 'ConflictError', code: string, message: string }
    | { __typename: 'ConsentRequiredError', code: string, message: string }
    | { __typename: 'ConversationClosedError', code: string, message: string }
    | { __typename: 'FileRefusedError', code: string, message: string }
    | { __typename: 'FormRequiredError', code: string, message: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'MessageSendPayload', sent: { id: string, quote: { id: string } | null, content:
          | { text: string }
          | Record<PropertyKey, never>
         } }
    | { __typename: 'OffDutyError', code: string, message: string }
    | { __typename: 'QueueFullError', code: string, message: string }
   };

export type FormAnsweredMutationVariables = Exact<{
  input: FormAnswerInput;
}>;


export type FormAnsweredMutation = { formAnswer:
    | { __typename: 'BlockedError', code: string, message: string }
    | { __typename: 'ConflictError', code: string, message: string }
    | { __typename: 'ConsentRequiredError', code: string, message: string }
    | { __typename: 'ConversationClosedError', code: string, message: string }
    | { __typename: 'FileRefusedError', code: string, message: string }
    | { __typename: 'FormRequiredError', code: string, message: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'MessageSendPayload', sent: { id: string, content:
          | { text: string }
          | Record<PropertyKey, never>
         } }
    | { __typename: 'OffDutyError', code: string, message: string }
    | { __typename: 'QueueFullError', code: string, message: string }
   };

export type TranscriptQueryVariables = Exact<{
  conversationId: string;
}>;


export type TranscriptQuery = { transcript: string | null };

export type OwnUpdateMutationVariables = Exact<{
  input: VisitorUpdateInput;
}>;


export type OwnUpdateMutation = { visitorUpdate:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'VisitorPayload', visitor: { id: string, name: string } }
   };

export type PageVisitedMutationVariables = Exact<{
  input: PageVisitInput;
}>;


export type PageVisitedMutation = { pageVisit: boolean };

export type ConsentGiveMutationVariables = Exact<{
  input: ConsentGiveInput;
}>;


export type ConsentGiveMutation = { consentGive:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'VisitorPayload' }
   };

export type ConsentWithdrawMutationVariables = Exact<{ [key: string]: never; }>;


export type ConsentWithdrawMutation = { consentWithdraw: boolean };

export type PreChatAnswerMutationVariables = Exact<{
  input: PreChatAnswerInput;
}>;


export type PreChatAnswerMutation = { preChatAnswer:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'PreChatPayload', skillGroupId: string | null, visitor: { name: string } }
   };

export type PushTokenRegisterMutationVariables = Exact<{
  input: PushTokenRegisterInput;
}>;


export type PushTokenRegisterMutation = { pushTokenRegister:
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string }> }
    | { __typename: 'PushTokenPayload', provider: PushProvider }
   };

export type PushTokenUnregisterMutationVariables = Exact<{
  input: PushTokenUnregisterInput;
}>;


export type PushTokenUnregisterMutation = { pushTokenUnregister: boolean };

export type PushForegroundSetMutationVariables = Exact<{
  input: PushForegroundInput;
}>;


export type PushForegroundSetMutation = { pushForegroundSet: boolean };

export type PushReportMutationVariables = Exact<{
  input: PushReportInput;
}>;


export type PushReportMutation = { pushReport: boolean };

export type WebPushKeyQueryVariables = Exact<{ [key: string]: never; }>;


export type WebPushKeyQuery = { channel: { webPushKey: string | null } };

export type ServedNoticeQueryVariables = Exact<{ [key: string]: never; }>;


export type ServedNoticeQuery = { conversation: { id: string, status: ConversationStatus, servedNotice: { isWanted: boolean, ways: Array<ServedNoticeWay> } | null } | null };

export type ServedNoticeSetMutationVariables = Exact<{
  input: ServedNoticeSetInput;
}>;


export type ServedNoticeSetMutation = { servedNoticeSet:
    | { __typename: 'NoWayError', code: string, message: string }
    | { __typename: 'NotWaitingError', code: string, message: string }
    | { __typename: 'ServedNoticePayload', servedNotice: { isWanted: boolean, ways: Array<ServedNoticeWay> } }
   };

export type OwnSurveyFragment = { id: string, state: SurveyState, expiresAt: string, answer: { score: number, tags: Array<string>, remark: string | null, isSolved: boolean | null } | null };

export type SurveyOfferQueryVariables = Exact<{
  conversationId: string;
}>;


export type SurveyOfferQuery = { surveyOffer: { canRate: boolean, asksSolved: boolean, levels: Array<{ score: number, name: string, tags: Array<string> }> } };

export type SurveyAnswerMutationVariables = Exact<{
  input: SurveyAnswerInput;
}>;


export type SurveyAnswerMutation = { surveyAnswer:
    | { __typename: 'AlreadyRatedError', code: string, reason: string }
    | { __typename: 'InvalidInputError', code: string, reason: string, fields: Array<{ path: string }> }
    | { __typename: 'SurveyAnswerPayload', survey: { id: string, state: SurveyState, expiresAt: string, answer: { score: number, tags: Array<string>, remark: string | null, isSolved: boolean | null } | null } }
    | { __typename: 'SurveyExpiredError', code: string, reason: string }
   };

export type OwnTicketFragment = { id: string, number: number, status: TicketStatus, content: string, lastSeq: number, unreadCount: number, mergedInto: { id: string } | null, survey: { state: SurveyState, answer: { score: number, remark: string | null } | null } | null, attachments: Array<{ id: string, name: string }>, comments: { nodes: Array<{ seq: number, text: string, author: { kind: SenderKind, name: string, isOwn: boolean } }> } };

export type OwnTicketsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnTicketsQuery = { tickets: { nodes: Array<{ id: string, number: number, status: TicketStatus, content: string, lastSeq: number, unreadCount: number, mergedInto: { id: string } | null, survey: { state: SurveyState, answer: { score: number, remark: string | null } | null } | null, attachments: Array<{ id: string, name: string }>, comments: { nodes: Array<{ seq: number, text: string, author: { kind: SenderKind, name: string, isOwn: boolean } }> } }> } };

export type OwnTicketByIdQueryVariables = Exact<{
  id: string;
}>;


export type OwnTicketByIdQuery = { ticket: { id: string, number: number, status: TicketStatus, content: string, lastSeq: number, unreadCount: number, mergedInto: { id: string } | null, survey: { state: SurveyState, answer: { score: number, remark: string | null } | null } | null, attachments: Array<{ id: string, name: string }>, comments: { nodes: Array<{ seq: number, text: string, author: { kind: SenderKind, name: string, isOwn: boolean } }> } } | null };

export type TicketCreateMutationVariables = Exact<{
  input: TicketCreateInput;
}>;


export type TicketCreateMutation = { ticketCreate:
    | { __typename: 'BlockedError', code: string, message: string }
    | { __typename: 'ConsentRequiredError', code: string, message: string }
    | { __typename: 'FileRefusedError', code: string, message: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string }> }
    | { __typename: 'TicketPayload', ticket: { id: string, number: number, status: TicketStatus, content: string, lastSeq: number, unreadCount: number, mergedInto: { id: string } | null, survey: { state: SurveyState, answer: { score: number, remark: string | null } | null } | null, attachments: Array<{ id: string, name: string }>, comments: { nodes: Array<{ seq: number, text: string, author: { kind: SenderKind, name: string, isOwn: boolean } }> } } }
   };

export type OwnTicketCommentMutationVariables = Exact<{
  input: TicketCommentInput;
}>;


export type OwnTicketCommentMutation = { ticketComment:
    | { __typename: 'BlockedError', code: string, message: string }
    | { __typename: 'ConsentRequiredError', code: string, message: string }
    | { __typename: 'FileRefusedError', code: string, message: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'TicketCommentPayload', comment: { id: string, seq: number }, ticket: { id: string, number: number, status: TicketStatus, content: string, lastSeq: number, unreadCount: number, mergedInto: { id: string } | null, survey: { state: SurveyState, answer: { score: number, remark: string | null } | null } | null, attachments: Array<{ id: string, name: string }>, comments: { nodes: Array<{ seq: number, text: string, author: { kind: SenderKind, name: string, isOwn: boolean } }> } } }
    | { __typename: 'TicketMergedError', code: string, message: string }
   };

export type OwnTicketReadMutationVariables = Exact<{
  input: TicketReadInput;
}>;


export type OwnTicketReadMutation = { ticketRead: { ticket: { id: string, number: number, status: TicketStatus, content: string, lastSeq: number, unreadCount: number, mergedInto: { id: string } | null, survey: { state: SurveyState, answer: { score: number, remark: string | null } | null } | null, attachments: Array<{ id: string, name: string }>, comments: { nodes: Array<{ seq: number, text: string, author: { kind: SenderKind, name: string, isOwn: boolean } }> } } } };

export type OwnTicketChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type OwnTicketChangedSubscription = { ticketChanged: { id: string, number: number, status: TicketStatus, content: string, lastSeq: number, unreadCount: number, mergedInto: { id: string } | null, survey: { state: SurveyState, answer: { score: number, remark: string | null } | null } | null, attachments: Array<{ id: string, name: string }>, comments: { nodes: Array<{ seq: number, text: string, author: { kind: SenderKind, name: string, isOwn: boolean } }> } } };

export type TicketRateMutationVariables = Exact<{
  input: TicketRateInput;
}>;


export type TicketRateMutation = { ticketRate:
    | { __typename: 'AlreadyRatedError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'SurveyAnswerPayload' }
    | { __typename: 'SurveyExpiredError', code: string, message: string }
   };

export type VisitorMessagesTranslateMutationVariables = Exact<{
  input: MessagesTranslateInput;
}>;


export type VisitorMessagesTranslateMutation = { messagesTranslate:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'MessagesTranslatePayload', translations: Array<{ messageId: string, text: string, sourceLanguage: string | null }> }
    | { __typename: 'TranslationOffError', code: string, message: string }
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
export const ArrivedFragmentDoc = new TypedDocumentString(`
    fragment Arrived on SessionStartPayload {
  token
  deviceToken
  identityProblem
  visitor {
    id
    name
    isVerified
  }
  conversation {
    id
  }
}
    `, {"fragmentName":"Arrived"}) as unknown as TypedDocumentString<ArrivedFragment, unknown>;
export const OwnSurveyFragmentDoc = new TypedDocumentString(`
    fragment OwnSurvey on Survey {
  id
  state
  expiresAt
  answer {
    score
    tags
    remark
    isSolved
  }
}
    `, {"fragmentName":"OwnSurvey"}) as unknown as TypedDocumentString<OwnSurveyFragment, unknown>;
export const OwnTicketFragmentDoc = new TypedDocumentString(`
    fragment OwnTicket on Ticket {
  id
  number
  status
  content
  lastSeq
  unreadCount
  mergedInto {
    id
  }
  survey {
    state
    answer {
      score
      remark
    }
  }
  attachments {
    id
    name
  }
  comments {
    nodes {
      seq
      text
      author {
        kind
        name
        isOwn
      }
    }
  }
}
    `, {"fragmentName":"OwnTicket"}) as unknown as TypedDocumentString<OwnTicketFragment, unknown>;
export const ChannelProfileDocument = new TypedDocumentString(`
    query ChannelProfile {
  channel {
    companyName
    logoUrl
    onDuty
    opensAt
    welcome
    themeColor
    settings {
      locale
      launcherText
      width
      fileKinds
      ticketForm {
        fields {
          field
          isShown
          isRequired
        }
      }
    }
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
  automatic
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
  automatic
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
  automatic
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
  automatic
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
  automatic
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
export const VisitorMessagesDeliveredDocument = new TypedDocumentString(`
    mutation VisitorMessagesDelivered($input: MessagesDeliveredInput!) {
  messagesDelivered(input: $input)
}
    `) as unknown as TypedDocumentString<VisitorMessagesDeliveredMutation, VisitorMessagesDeliveredMutationVariables>;
export const HistoryPlacesDocument = new TypedDocumentString(`
    query HistoryPlaces($last: Int! = 20, $before: EntryPlaceInput, $after: EntryPlaceInput) {
  history(last: $last, beforeEntry: $before, afterEntry: $after) {
    nodes {
      id
      seq
      conversation {
        id
      }
    }
    hasPreviousPage
    hasNextPage
  }
}
    `) as unknown as TypedDocumentString<HistoryPlacesQuery, HistoryPlacesQueryVariables>;
export const ArriveDocument = new TypedDocumentString(`
    mutation Arrive($input: SessionStartInput!) {
  sessionStart(input: $input) {
    __typename
    ... on SessionStartPayload {
      ...Arrived
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment Arrived on SessionStartPayload {
  token
  deviceToken
  identityProblem
  visitor {
    id
    name
    isVerified
  }
  conversation {
    id
  }
}`) as unknown as TypedDocumentString<ArriveMutation, ArriveMutationVariables>;
export const IdentifyDocument = new TypedDocumentString(`
    mutation Identify($input: IdentifyInput!) {
  identify(input: $input) {
    __typename
    ... on SessionStartPayload {
      ...Arrived
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment Arrived on SessionStartPayload {
  token
  deviceToken
  identityProblem
  visitor {
    id
    name
    isVerified
  }
  conversation {
    id
  }
}`) as unknown as TypedDocumentString<IdentifyMutation, IdentifyMutationVariables>;
export const LogoutDocument = new TypedDocumentString(`
    mutation Logout {
  logout
}
    `) as unknown as TypedDocumentString<LogoutMutation, LogoutMutationVariables>;
export const MenuChooseDocument = new TypedDocumentString(`
    mutation MenuChoose($input: MenuChooseInput!) {
  menuChoose(input: $input) {
    __typename
    ... on MessageSendPayload {
      sent: message {
        id
        quote {
          id
        }
        content {
          ... on TextContent {
            text
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
    `) as unknown as TypedDocumentString<MenuChooseMutation, MenuChooseMutationVariables>;
export const FormAnsweredDocument = new TypedDocumentString(`
    mutation FormAnswered($input: FormAnswerInput!) {
  formAnswer(input: $input) {
    __typename
    ... on MessageSendPayload {
      sent: message {
        id
        content {
          ... on TextContent {
            text
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
    `) as unknown as TypedDocumentString<FormAnsweredMutation, FormAnsweredMutationVariables>;
export const TranscriptDocument = new TypedDocumentString(`
    query Transcript($conversationId: ID!) {
  transcript(conversationId: $conversationId)
}
    `) as unknown as TypedDocumentString<TranscriptQuery, TranscriptQueryVariables>;
export const OwnUpdateDocument = new TypedDocumentString(`
    mutation OwnUpdate($input: VisitorUpdateInput!) {
  visitorUpdate(input: $input) {
    __typename
    ... on VisitorPayload {
      visitor {
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
    `) as unknown as TypedDocumentString<OwnUpdateMutation, OwnUpdateMutationVariables>;
export const PageVisitedDocument = new TypedDocumentString(`
    mutation PageVisited($input: PageVisitInput!) {
  pageVisit(input: $input)
}
    `) as unknown as TypedDocumentString<PageVisitedMutation, PageVisitedMutationVariables>;
export const ConsentGiveDocument = new TypedDocumentString(`
    mutation ConsentGive($input: ConsentGiveInput!) {
  consentGive(input: $input) {
    __typename
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ConsentGiveMutation, ConsentGiveMutationVariables>;
export const ConsentWithdrawDocument = new TypedDocumentString(`
    mutation ConsentWithdraw {
  consentWithdraw
}
    `) as unknown as TypedDocumentString<ConsentWithdrawMutation, ConsentWithdrawMutationVariables>;
export const PreChatAnswerDocument = new TypedDocumentString(`
    mutation PreChatAnswer($input: PreChatAnswerInput!) {
  preChatAnswer(input: $input) {
    __typename
    ... on PreChatPayload {
      skillGroupId
      visitor {
        name
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PreChatAnswerMutation, PreChatAnswerMutationVariables>;
export const PushTokenRegisterDocument = new TypedDocumentString(`
    mutation PushTokenRegister($input: PushTokenRegisterInput!) {
  pushTokenRegister(input: $input) {
    __typename
    ... on PushTokenPayload {
      provider
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
    `) as unknown as TypedDocumentString<PushTokenRegisterMutation, PushTokenRegisterMutationVariables>;
export const PushTokenUnregisterDocument = new TypedDocumentString(`
    mutation PushTokenUnregister($input: PushTokenUnregisterInput!) {
  pushTokenUnregister(input: $input)
}
    `) as unknown as TypedDocumentString<PushTokenUnregisterMutation, PushTokenUnregisterMutationVariables>;
export const PushForegroundSetDocument = new TypedDocumentString(`
    mutation PushForegroundSet($input: PushForegroundInput!) {
  pushForegroundSet(input: $input)
}
    `) as unknown as TypedDocumentString<PushForegroundSetMutation, PushForegroundSetMutationVariables>;
export const PushReportDocument = new TypedDocumentString(`
    mutation PushReport($input: PushReportInput!) {
  pushReport(input: $input)
}
    `) as unknown as TypedDocumentString<PushReportMutation, PushReportMutationVariables>;
export const WebPushKeyDocument = new TypedDocumentString(`
    query WebPushKey {
  channel {
    webPushKey
  }
}
    `) as unknown as TypedDocumentString<WebPushKeyQuery, WebPushKeyQueryVariables>;
export const ServedNoticeDocument = new TypedDocumentString(`
    query ServedNotice {
  conversation {
    id
    status
    servedNotice {
      isWanted
      ways
    }
  }
}
    `) as unknown as TypedDocumentString<ServedNoticeQuery, ServedNoticeQueryVariables>;
export const ServedNoticeSetDocument = new TypedDocumentString(`
    mutation ServedNoticeSet($input: ServedNoticeSetInput!) {
  servedNoticeSet(input: $input) {
    __typename
    ... on ServedNoticePayload {
      servedNotice {
        isWanted
        ways
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ServedNoticeSetMutation, ServedNoticeSetMutationVariables>;
export const SurveyOfferDocument = new TypedDocumentString(`
    query SurveyOffer($conversationId: ID!) {
  surveyOffer(conversationId: $conversationId) {
    canRate
    asksSolved
    levels {
      score
      name
      tags
    }
  }
}
    `) as unknown as TypedDocumentString<SurveyOfferQuery, SurveyOfferQueryVariables>;
export const SurveyAnswerDocument = new TypedDocumentString(`
    mutation SurveyAnswer($input: SurveyAnswerInput!) {
  surveyAnswer(input: $input) {
    __typename
    ... on SurveyAnswerPayload {
      survey {
        ...OwnSurvey
      }
    }
    ... on InvalidInputError {
      fields {
        path
      }
    }
    ...Refusal
  }
}
    fragment Refusal on UserError {
  code
  reason: message
}
fragment OwnSurvey on Survey {
  id
  state
  expiresAt
  answer {
    score
    tags
    remark
    isSolved
  }
}`) as unknown as TypedDocumentString<SurveyAnswerMutation, SurveyAnswerMutationVariables>;
export const OwnTicketsDocument = new TypedDocumentString(`
    query OwnTickets {
  tickets(first: 5) {
    nodes {
      ...OwnTicket
    }
  }
}
    fragment OwnTicket on Ticket {
  id
  number
  status
  content
  lastSeq
  unreadCount
  mergedInto {
    id
  }
  survey {
    state
    answer {
      score
      remark
    }
  }
  attachments {
    id
    name
  }
  comments {
    nodes {
      seq
      text
      author {
        kind
        name
        isOwn
      }
    }
  }
}`) as unknown as TypedDocumentString<OwnTicketsQuery, OwnTicketsQueryVariables>;
export const OwnTicketByIdDocument = new TypedDocumentString(`
    query OwnTicketById($id: ID!) {
  ticket(id: $id) {
    ...OwnTicket
  }
}
    fragment OwnTicket on Ticket {
  id
  number
  status
  content
  lastSeq
  unreadCount
  mergedInto {
    id
  }
  survey {
    state
    answer {
      score
      remark
    }
  }
  attachments {
    id
    name
  }
  comments {
    nodes {
      seq
      text
      author {
        kind
        name
        isOwn
      }
    }
  }
}`) as unknown as TypedDocumentString<OwnTicketByIdQuery, OwnTicketByIdQueryVariables>;
export const TicketCreateDocument = new TypedDocumentString(`
    mutation TicketCreate($input: TicketCreateInput!) {
  ticketCreate(input: $input) {
    __typename
    ... on TicketPayload {
      ticket {
        ...OwnTicket
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
    fragment OwnTicket on Ticket {
  id
  number
  status
  content
  lastSeq
  unreadCount
  mergedInto {
    id
  }
  survey {
    state
    answer {
      score
      remark
    }
  }
  attachments {
    id
    name
  }
  comments {
    nodes {
      seq
      text
      author {
        kind
        name
        isOwn
      }
    }
  }
}`) as unknown as TypedDocumentString<TicketCreateMutation, TicketCreateMutationVariables>;
export const OwnTicketCommentDocument = new TypedDocumentString(`
    mutation OwnTicketComment($input: TicketCommentInput!) {
  ticketComment(input: $input) {
    __typename
    ... on TicketCommentPayload {
      comment {
        id
        seq
      }
      ticket {
        ...OwnTicket
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment OwnTicket on Ticket {
  id
  number
  status
  content
  lastSeq
  unreadCount
  mergedInto {
    id
  }
  survey {
    state
    answer {
      score
      remark
    }
  }
  attachments {
    id
    name
  }
  comments {
    nodes {
      seq
      text
      author {
        kind
        name
        isOwn
      }
    }
  }
}`) as unknown as TypedDocumentString<OwnTicketCommentMutation, OwnTicketCommentMutationVariables>;
export const OwnTicketReadDocument = new TypedDocumentString(`
    mutation OwnTicketRead($input: TicketReadInput!) {
  ticketRead(input: $input) {
    ticket {
      ...OwnTicket
    }
  }
}
    fragment OwnTicket on Ticket {
  id
  number
  status
  content
  lastSeq
  unreadCount
  mergedInto {
    id
  }
  survey {
    state
    answer {
      score
      remark
    }
  }
  attachments {
    id
    name
  }
  comments {
    nodes {
      seq
      text
      author {
        kind
        name
        isOwn
      }
    }
  }
}`) as unknown as TypedDocumentString<OwnTicketReadMutation, OwnTicketReadMutationVariables>;
export const OwnTicketChangedDocument = new TypedDocumentString(`
    subscription OwnTicketChanged {
  ticketChanged {
    ...OwnTicket
  }
}
    fragment OwnTicket on Ticket {
  id
  number
  status
  content
  lastSeq
  unreadCount
  mergedInto {
    id
  }
  survey {
    state
    answer {
      score
      remark
    }
  }
  attachments {
    id
    name
  }
  comments {
    nodes {
      seq
      text
      author {
        kind
        name
        isOwn
      }
    }
  }
}`) as unknown as TypedDocumentString<OwnTicketChangedSubscription, OwnTicketChangedSubscriptionVariables>;
export const TicketRateDocument = new TypedDocumentString(`
    mutation TicketRate($input: TicketRateInput!) {
  ticketRate(input: $input) {
    __typename
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<TicketRateMutation, TicketRateMutationVariables>;
export const VisitorMessagesTranslateDocument = new TypedDocumentString(`
    mutation VisitorMessagesTranslate($input: MessagesTranslateInput!) {
  messagesTranslate(input: $input) {
    __typename
    ... on MessagesTranslatePayload {
      translations {
        messageId
        text
        sourceLanguage
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<VisitorMessagesTranslateMutation, VisitorMessagesTranslateMutationVariables>;