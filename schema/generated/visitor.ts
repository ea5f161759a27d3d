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

/** A part of an address. */
export type AddressPart =
  /** The agent. */
  | 'AGENT'
  /** The skill group. */
  | 'SKILL_GROUP';

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

/** An entry of what a visitor wrote and received, by its place. */
export type EntryPlaceInput = {
  /** The conversation that it stands in. */
  conversationId: string;
  /** Its number there; 0 stands in front of the first. */
  seq: number;
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

/** Up to where the viewer has seen the conversation. */
export type MessagesReadInput = {
  /** The conversation. */
  conversationId: string;
  /** The seq of the last entry that was on screen. */
  seq: number;
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

export type VisitorConversationFragment = { id: string, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, agentReadSeq: number, closeReason: string | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null };

export type ConversationEndMutationVariables = Exact<{
  input: ConversationEndInput;
}>;


export type ConversationEndMutation = { conversationEnd:
    | { __typename: 'ConflictError', code: string, message: string }
    | { __typename: 'ConversationClosedError', code: string, message: string }
    | { __typename: 'ConversationEndPayload', conversation: { id: string, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, agentReadSeq: number, closeReason: string | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null } }
   };

export type ConversationChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ConversationChangedSubscription = { conversationChanged: { id: string, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, agentReadSeq: number, closeReason: string | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null } };

export type PresenceSubscriptionVariables = Exact<{
  conversationId: string;
}>;


export type PresenceSubscription = { presence: { status: AgentStatus } };

export type QueueSubscriptionVariables = Exact<{
  conversationId: string;
}>;


export type QueueSubscription = { queue: { ahead: number, waiting: number, estimateMinMinutes: number | null, estimateMaxMinutes: number | null } };

export type FileUploadStartMutationVariables = Exact<{
  input: FileUploadStartInput;
}>;


export type FileUploadStartMutation = { fileUploadStart:
    | { __typename: 'FileRefusedError', code: string, message: string }
    | { __typename: 'FileUploadStartPayload', fileId: string, uploadUrl: string }
    | { __typename: 'InvalidInputError', code: string, message: string }
   };

export type VisitorFileFragment = { id: string, name: string, mimeType: string, size: number, url: string };

export type VisitorSurveyFragment = { id: string, state: SurveyState, asksSolved: boolean, expiresAt: string, levels: Array<{ score: number, name: string, tags: Array<string>, isMultiple: boolean }>, answer: { score: number, tags: Array<string>, remark: string | null } | null };

type VisitorContent_ArticleContent_Fragment = { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> };

type VisitorContent_EventContent_Fragment = { __typename: 'EventContent', type: ConversationEventType, event: string };

type VisitorContent_FileContent_Fragment = { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } };

type VisitorContent_FormContent_Fragment = { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind, options: Array<string>, isRequired: boolean }>, answers: Array<{ key: string, value: string }> };

type VisitorContent_ImageContent_Fragment = { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } };

type VisitorContent_LinkContent_Fragment = { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null };

type VisitorContent_LocationContent_Fragment = { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, place: string | null };

type VisitorContent_MenuContent_Fragment = { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> };

type VisitorContent_OrderContent_Fragment = { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null };

type VisitorContent_RecalledContent_Fragment = { __typename: 'RecalledContent', by: SenderKind };

type VisitorContent_StickerContent_Fragment = { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } };

type VisitorContent_SurveyInvitationContent_Fragment = { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState, asksSolved: boolean, expiresAt: string, levels: Array<{ score: number, name: string, tags: Array<string>, isMultiple: boolean }>, answer: { score: number, tags: Array<string>, remark: string | null } | null } };

type VisitorContent_TextContent_Fragment = { __typename: 'TextContent', text: string };

type VisitorContent_TrackContent_Fragment = { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null };

type VisitorContent_VideoContent_Fragment = { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } };

type VisitorContent_VoiceContent_Fragment = { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } };

export type VisitorContentFragment =
  | VisitorContent_ArticleContent_Fragment
  | VisitorContent_EventContent_Fragment
  | VisitorContent_FileContent_Fragment
  | VisitorContent_FormContent_Fragment
  | VisitorContent_ImageContent_Fragment
  | VisitorContent_LinkContent_Fragment
  | VisitorContent_LocationContent_Fragment
  | VisitorContent_MenuContent_Fragment
  | VisitorContent_OrderContent_Fragment
  | VisitorContent_RecalledContent_Fragment
  | VisitorContent_StickerContent_Fragment
  | VisitorContent_SurveyInvitationContent_Fragment
  | VisitorContent_TextContent_Fragment
  | VisitorContent_TrackContent_Fragment
  | VisitorContent_VideoContent_Fragment
  | VisitorContent_VoiceContent_Fragment
;

export type VisitorMessageFragment = { id: string, seq: number, clientMessageId: string | null, createdAt: string, conversation: { id: string }, sender: { kind: SenderKind, name: string, avatarUrl: string | null }, content:
    | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
    | { __typename: 'EventContent', type: ConversationEventType, event: string }
    | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
    | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind, options: Array<string>, isRequired: boolean }>, answers: Array<{ key: string, value: string }> }
    | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
    | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
    | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, place: string | null }
    | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
    | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
    | { __typename: 'RecalledContent', by: SenderKind }
    | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
    | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState, asksSolved: boolean, expiresAt: string, levels: Array<{ score: number, name: string, tags: Array<string>, isMultiple: boolean }>, answer: { score: number, tags: Array<string>, remark: string | null } | null } }
    | { __typename: 'TextContent', text: string }
    | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
    | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
    | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
  , quote: { id: string, sender: { kind: SenderKind, name: string }, content:
      | { __typename: 'ArticleContent' }
      | { __typename: 'EventContent' }
      | { __typename: 'FileContent' }
      | { __typename: 'FormContent', title: string }
      | { __typename: 'ImageContent' }
      | { __typename: 'LinkContent' }
      | { __typename: 'LocationContent' }
      | { __typename: 'MenuContent', title: string }
      | { __typename: 'OrderContent' }
      | { __typename: 'RecalledContent' }
      | { __typename: 'StickerContent' }
      | { __typename: 'SurveyInvitationContent' }
      | { __typename: 'TextContent', text: string }
      | { __typename: 'TrackContent' }
      | { __typename: 'VideoContent' }
      | { __typename: 'VoiceContent' }
     } | null };

export type HistoryQueryVariables = Exact<{
  last: number;
  before?: EntryPlaceInput | null | undefined;
  after?: EntryPlaceInput | null | undefined;
}>;


export type HistoryQuery = { history: { hasPreviousPage: boolean, hasNextPage: boolean, nodes: Array<{ id: string, seq: number, clientMessageId: string | null, createdAt: string, conversation: { id: string }, sender: { kind: SenderKind, name: string, avatarUrl: string | null }, content:
        | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
        | { __typename: 'EventContent', type: ConversationEventType, event: string }
        | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
        | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind, options: Array<string>, isRequired: boolean }>, answers: Array<{ key: string, value: string }> }
        | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
        | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
        | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, place: string | null }
        | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
        | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
        | { __typename: 'RecalledContent', by: SenderKind }
        | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
        | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState, asksSolved: boolean, expiresAt: string, levels: Array<{ score: number, name: string, tags: Array<string>, isMultiple: boolean }>, answer: { score: number, tags: Array<string>, remark: string | null } | null } }
        | { __typename: 'TextContent', text: string }
        | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
        | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
        | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
      , quote: { id: string, sender: { kind: SenderKind, name: string }, content:
          | { __typename: 'ArticleContent' }
          | { __typename: 'EventContent' }
          | { __typename: 'FileContent' }
          | { __typename: 'FormContent', title: string }
          | { __typename: 'ImageContent' }
          | { __typename: 'LinkContent' }
          | { __typename: 'LocationContent' }
          | { __typename: 'MenuContent', title: string }
          | { __typename: 'OrderContent' }
          | { __typename: 'RecalledContent' }
          | { __typename: 'StickerContent' }
          | { __typename: 'SurveyInvitationContent' }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'TrackContent' }
          | { __typename: 'VideoContent' }
          | { __typename: 'VoiceContent' }
         } | null }> } };

export type MessageSendMutationVariables = Exact<{
  input: MessageSendInput;
}>;


export type MessageSendMutation = { messageSend:
    | { __typename: 'BlockedError', code: string, message: string }
    | { __typename: 'ConflictError', code: string, message: string }
    | { __typename: 'ConsentRequiredError', code: string, message: string }
    | { __typename: 'ConversationClosedError', code: string, message: string }
    | { __typename: 'FileRefusedError', code: string, message: string }
    | { __typename: 'FormRequiredError', code: string, message: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'MessageSendPayload', ignored: Array<AddressPart>, sent: { id: string, seq: number, clientMessageId: string | null, createdAt: string, conversation: { id: string }, sender: { kind: SenderKind, name: string, avatarUrl: string | null }, content:
          | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
          | { __typename: 'EventContent', type: ConversationEventType, event: string }
          | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind, options: Array<string>, isRequired: boolean }>, answers: Array<{ key: string, value: string }> }
          | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
          | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, place: string | null }
          | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
          | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'RecalledContent', by: SenderKind }
          | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState, asksSolved: boolean, expiresAt: string, levels: Array<{ score: number, name: string, tags: Array<string>, isMultiple: boolean }>, answer: { score: number, tags: Array<string>, remark: string | null } | null } }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
        , quote: { id: string, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'ArticleContent' }
            | { __typename: 'EventContent' }
            | { __typename: 'FileContent' }
            | { __typename: 'FormContent', title: string }
            | { __typename: 'ImageContent' }
            | { __typename: 'LinkContent' }
            | { __typename: 'LocationContent' }
            | { __typename: 'MenuContent', title: string }
            | { __typename: 'OrderContent' }
            | { __typename: 'RecalledContent' }
            | { __typename: 'StickerContent' }
            | { __typename: 'SurveyInvitationContent' }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent' }
            | { __typename: 'VideoContent' }
            | { __typename: 'VoiceContent' }
           } | null }, conversation: { id: string, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, agentReadSeq: number, closeReason: string | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null } }
    | { __typename: 'OffDutyError', code: string, message: string }
    | { __typename: 'QueueFullError', code: string, message: string }
   };

export type MessageRecallMutationVariables = Exact<{
  input: MessageRecallInput;
}>;


export type MessageRecallMutation = { messageRecall:
    | { __typename: 'ConflictError', code: string, message: string }
    | { __typename: 'MessageRecallPayload', recalled: { id: string, seq: number, clientMessageId: string | null, createdAt: string, conversation: { id: string }, sender: { kind: SenderKind, name: string, avatarUrl: string | null }, content:
          | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
          | { __typename: 'EventContent', type: ConversationEventType, event: string }
          | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind, options: Array<string>, isRequired: boolean }>, answers: Array<{ key: string, value: string }> }
          | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
          | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, place: string | null }
          | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
          | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'RecalledContent', by: SenderKind }
          | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState, asksSolved: boolean, expiresAt: string, levels: Array<{ score: number, name: string, tags: Array<string>, isMultiple: boolean }>, answer: { score: number, tags: Array<string>, remark: string | null } | null } }
          | { __typename: 'TextContent', text: string }
          | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
          | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
          | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
        , quote: { id: string, sender: { kind: SenderKind, name: string }, content:
            | { __typename: 'ArticleContent' }
            | { __typename: 'EventContent' }
            | { __typename: 'FileContent' }
            | { __typename: 'FormContent', title: string }
            | { __typename: 'ImageContent' }
            | { __typename: 'LinkContent' }
            | { __typename: 'LocationContent' }
            | { __typename: 'MenuContent', title: string }
            | { __typename: 'OrderContent' }
            | { __typename: 'RecalledContent' }
            | { __typename: 'StickerContent' }
            | { __typename: 'SurveyInvitationContent' }
            | { __typename: 'TextContent', text: string }
            | { __typename: 'TrackContent' }
            | { __typename: 'VideoContent' }
            | { __typename: 'VoiceContent' }
           } | null } }
    | { __typename: 'RecallTooLateError', code: string, message: string }
   };

export type MessagesReadMutationVariables = Exact<{
  input: MessagesReadInput;
}>;


export type MessagesReadMutation = { messagesRead: { conversation: { id: string } } };

export type TypingSetMutationVariables = Exact<{
  input: TypingSetInput;
}>;


export type TypingSetMutation = { typingSet: boolean };

export type MessagesSubscriptionVariables = Exact<{
  conversationId: string;
  after: number;
}>;


export type MessagesSubscription = { messages: { id: string, seq: number, clientMessageId: string | null, createdAt: string, conversation: { id: string }, sender: { kind: SenderKind, name: string, avatarUrl: string | null }, content:
      | { __typename: 'ArticleContent', cards: Array<{ title: string, digest: string | null, coverUrl: string | null, url: string }> }
      | { __typename: 'EventContent', type: ConversationEventType, event: string }
      | { __typename: 'FileContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'FormContent', title: string, isAnswered: boolean, fields: Array<{ key: string, label: string, kind: FormFieldKind, options: Array<string>, isRequired: boolean }>, answers: Array<{ key: string, value: string }> }
      | { __typename: 'ImageContent', width: number, height: number, thumbnailUrl: string, file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'LinkContent', url: string, title: string, description: string | null, imageUrl: string | null }
      | { __typename: 'LocationContent', latitude: number, longitude: number, address: string | null, place: string | null }
      | { __typename: 'MenuContent', title: string, isInert: boolean, chosenId: string | null, entries: Array<{ id: string, text: string }> }
      | { __typename: 'OrderContent', title: string, orderNumber: string, status: string | null, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
      | { __typename: 'RecalledContent', by: SenderKind }
      | { __typename: 'StickerContent', file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'SurveyInvitationContent', survey: { id: string, state: SurveyState, asksSolved: boolean, expiresAt: string, levels: Array<{ score: number, name: string, tags: Array<string>, isMultiple: boolean }>, answer: { score: number, tags: Array<string>, remark: string | null } | null } }
      | { __typename: 'TextContent', text: string }
      | { __typename: 'TrackContent', title: string, price: string | null, description: string | null, imageUrl: string | null, itemUrl: string | null }
      | { __typename: 'VideoContent', posterUrl: string | null, file: { id: string, name: string, mimeType: string, size: number, url: string } }
      | { __typename: 'VoiceContent', durationMs: number, file: { id: string, name: string, mimeType: string, size: number, url: string } }
    , quote: { id: string, sender: { kind: SenderKind, name: string }, content:
        | { __typename: 'ArticleContent' }
        | { __typename: 'EventContent' }
        | { __typename: 'FileContent' }
        | { __typename: 'FormContent', title: string }
        | { __typename: 'ImageContent' }
        | { __typename: 'LinkContent' }
        | { __typename: 'LocationContent' }
        | { __typename: 'MenuContent', title: string }
        | { __typename: 'OrderContent' }
        | { __typename: 'RecalledContent' }
        | { __typename: 'StickerContent' }
        | { __typename: 'SurveyInvitationContent' }
        | { __typename: 'TextContent', text: string }
        | { __typename: 'TrackContent' }
        | { __typename: 'VideoContent' }
        | { __typename: 'VoiceContent' }
       } | null } };

export type TypingSubscriptionVariables = Exact<{
  conversationId: string;
}>;


export type TypingSubscription = { typing: { isTyping: boolean, by: SenderKind } };

export type SessionStartMutationVariables = Exact<{
  input: SessionStartInput;
}>;


export type SessionStartMutation = { sessionStart:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'SessionStartPayload', token: string, expiresAt: string, deviceToken: string, identityProblem: IdentityProblem | null, visitor: { id: string, isVerified: boolean }, conversation: { id: string, version: number, status: ConversationStatus, servedBy: ServedBy, lastSeq: number, unreadCount: number, agentReadSeq: number, closeReason: string | null, agent: { id: string, nickname: string, avatarUrl: string | null } | null } | null }
   };

export type ChannelQueryVariables = Exact<{ [key: string]: never; }>;


export type ChannelQuery = { channel: { companyName: string, logoUrl: string | null, onDuty: boolean, opensAt: string | null, welcome: string | null, themeColor: string, offHoursMode: OffHoursMode, offHoursText: string | null, previewsTyping: boolean, showsQueueCount: boolean, asksSurvey: boolean, transcript: boolean, translatesMessages: boolean } };

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
export const VisitorConversationFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment VisitorConversation on Conversation {
  id
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
export const VisitorFileFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment VisitorFile on File {
  id
  name
  mimeType
  size
  url
}
    `, {"fragmentName":"VisitorFile"}) as unknown as TypedDocumentString<VisitorFileFragment, unknown>;
export const VisitorSurveyFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment VisitorSurvey on Survey {
  id
  state
  levels {
    score
    name
    tags
    isMultiple
  }
  asksSolved
  expiresAt
  answer {
    score
    tags
    remark
  }
}
    `, {"fragmentName":"VisitorSurvey"}) as unknown as TypedDocumentString<VisitorSurveyFragment, unknown>;
export const VisitorContentFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment VisitorContent on MessageContent {
  __typename
  ... on TextContent {
    text
  }
  ... on ImageContent {
    file {
      ...VisitorFile
    }
    width
    height
    thumbnailUrl
  }
  ... on VoiceContent {
    file {
      ...VisitorFile
    }
    durationMs
  }
  ... on VideoContent {
    file {
      ...VisitorFile
    }
    posterUrl
  }
  ... on FileContent {
    file {
      ...VisitorFile
    }
  }
  ... on LocationContent {
    latitude
    longitude
    place: title
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
    event: text
  }
  ... on RecalledContent {
    by
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
      ...VisitorFile
    }
  }
  ... on FormContent {
    title
    fields {
      key
      label
      kind
      options
      isRequired
    }
    isAnswered
    answers {
      key
      value
    }
  }
  ... on SurveyInvitationContent {
    survey {
      ...VisitorSurvey
    }
  }
}
    fragment VisitorFile on File {
  id
  name
  mimeType
  size
  url
}
fragment VisitorSurvey on Survey {
  id
  state
  levels {
    score
    name
    tags
    isMultiple
  }
  asksSolved
  expiresAt
  answer {
    score
    tags
    remark
  }
}`, {"fragmentName":"VisitorContent"}) as unknown as TypedDocumentString<VisitorContentFragment, unknown>;
export const VisitorMessageFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment VisitorMessage on Message {
  id
  seq
  clientMessageId
  conversation {
    id
  }
  sender {
    kind
    name
    avatarUrl
  }
  content {
    ...VisitorContent
  }
  quote {
    id
    sender {
      kind
      name
    }
    content {
      __typename
      ... on TextContent {
        text
      }
      ... on MenuContent {
        title
      }
      ... on FormContent {
        title
      }
    }
  }
  createdAt
}
    fragment VisitorFile on File {
  id
  name
  mimeType
  size
  url
}
fragment VisitorSurvey on Survey {
  id
  state
  levels {
    score
    name
    tags
    isMultiple
  }
  asksSolved
  expiresAt
  answer {
    score
    tags
    remark
  }
}
fragment VisitorContent on MessageContent {
  __typename
  ... on TextContent {
    text
  }
  ... on ImageContent {
    file {
      ...VisitorFile
    }
    width
    height
    thumbnailUrl
  }
  ... on VoiceContent {
    file {
      ...VisitorFile
    }
    durationMs
  }
  ... on VideoContent {
    file {
      ...VisitorFile
    }
    posterUrl
  }
  ... on FileContent {
    file {
      ...VisitorFile
    }
  }
  ... on LocationContent {
    latitude
    longitude
    place: title
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
    event: text
  }
  ... on RecalledContent {
    by
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
      ...VisitorFile
    }
  }
  ... on FormContent {
    title
    fields {
      key
      label
      kind
      options
      isRequired
    }
    isAnswered
    answers {
      key
      value
    }
  }
  ... on SurveyInvitationContent {
    survey {
      ...VisitorSurvey
    }
  }
}`, {"fragmentName":"VisitorMessage"}) as unknown as TypedDocumentString<VisitorMessageFragment, unknown>;
export const ConversationEndDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ConversationEnd($input: ConversationEndInput!) {
  conversationEnd(input: $input) {
    __typename
    ... on ConversationEndPayload {
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
}`) as unknown as TypedDocumentString<ConversationEndMutation, ConversationEndMutationVariables>;
export const ConversationChangedDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription ConversationChanged {
  conversationChanged {
    ...VisitorConversation
  }
}
    fragment VisitorConversation on Conversation {
  id
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
}`) as unknown as TypedDocumentString<ConversationChangedSubscription, ConversationChangedSubscriptionVariables>;
export const PresenceDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription Presence($conversationId: ID!) {
  presence(conversationId: $conversationId) {
    status
  }
}
    `) as unknown as TypedDocumentString<PresenceSubscription, PresenceSubscriptionVariables>;
export const QueueDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription Queue($conversationId: ID!) {
  queue(conversationId: $conversationId) {
    ahead
    waiting
    estimateMinMinutes
    estimateMaxMinutes
  }
}
    `) as unknown as TypedDocumentString<QueueSubscription, QueueSubscriptionVariables>;
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
export const HistoryDocument = /*#__PURE__*/ new TypedDocumentString(`
    query History($last: Int!, $before: EntryPlaceInput, $after: EntryPlaceInput) {
  history(last: $last, beforeEntry: $before, afterEntry: $after) {
    nodes {
      ...VisitorMessage
    }
    hasPreviousPage
    hasNextPage
  }
}
    fragment VisitorFile on File {
  id
  name
  mimeType
  size
  url
}
fragment VisitorSurvey on Survey {
  id
  state
  levels {
    score
    name
    tags
    isMultiple
  }
  asksSolved
  expiresAt
  answer {
    score
    tags
    remark
  }
}
fragment VisitorContent on MessageContent {
  __typename
  ... on TextContent {
    text
  }
  ... on ImageContent {
    file {
      ...VisitorFile
    }
    width
    height
    thumbnailUrl
  }
  ... on VoiceContent {
    file {
      ...VisitorFile
    }
    durationMs
  }
  ... on VideoContent {
    file {
      ...VisitorFile
    }
    posterUrl
  }
  ... on FileContent {
    file {
      ...VisitorFile
    }
  }
  ... on LocationContent {
    latitude
    longitude
    place: title
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
    event: text
  }
  ... on RecalledContent {
    by
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
      ...VisitorFile
    }
  }
  ... on FormContent {
    title
    fields {
      key
      label
      kind
      options
      isRequired
    }
    isAnswered
    answers {
      key
      value
    }
  }
  ... on SurveyInvitationContent {
    survey {
      ...VisitorSurvey
    }
  }
}
fragment VisitorMessage on Message {
  id
  seq
  clientMessageId
  conversation {
    id
  }
  sender {
    kind
    name
    avatarUrl
  }
  content {
    ...VisitorContent
  }
  quote {
    id
    sender {
      kind
      name
    }
    content {
      __typename
      ... on TextContent {
        text
      }
      ... on MenuContent {
        title
      }
      ... on FormContent {
        title
      }
    }
  }
  createdAt
}`) as unknown as TypedDocumentString<HistoryQuery, HistoryQueryVariables>;
export const MessageSendDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MessageSend($input: MessageSendInput!) {
  messageSend(input: $input) {
    __typename
    ... on MessageSendPayload {
      sent: message {
        ...VisitorMessage
      }
      conversation {
        ...VisitorConversation
      }
      ignored
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment VisitorConversation on Conversation {
  id
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
fragment VisitorFile on File {
  id
  name
  mimeType
  size
  url
}
fragment VisitorSurvey on Survey {
  id
  state
  levels {
    score
    name
    tags
    isMultiple
  }
  asksSolved
  expiresAt
  answer {
    score
    tags
    remark
  }
}
fragment VisitorContent on MessageContent {
  __typename
  ... on TextContent {
    text
  }
  ... on ImageContent {
    file {
      ...VisitorFile
    }
    width
    height
    thumbnailUrl
  }
  ... on VoiceContent {
    file {
      ...VisitorFile
    }
    durationMs
  }
  ... on VideoContent {
    file {
      ...VisitorFile
    }
    posterUrl
  }
  ... on FileContent {
    file {
      ...VisitorFile
    }
  }
  ... on LocationContent {
    latitude
    longitude
    place: title
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
    event: text
  }
  ... on RecalledContent {
    by
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
      ...VisitorFile
    }
  }
  ... on FormContent {
    title
    fields {
      key
      label
      kind
      options
      isRequired
    }
    isAnswered
    answers {
      key
      value
    }
  }
  ... on SurveyInvitationContent {
    survey {
      ...VisitorSurvey
    }
  }
}
fragment VisitorMessage on Message {
  id
  seq
  clientMessageId
  conversation {
    id
  }
  sender {
    kind
    name
    avatarUrl
  }
  content {
    ...VisitorContent
  }
  quote {
    id
    sender {
      kind
      name
    }
    content {
      __typename
      ... on TextContent {
        text
      }
      ... on MenuContent {
        title
      }
      ... on FormContent {
        title
      }
    }
  }
  createdAt
}`) as unknown as TypedDocumentString<MessageSendMutation, MessageSendMutationVariables>;
export const MessageRecallDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MessageRecall($input: MessageRecallInput!) {
  messageRecall(input: $input) {
    __typename
    ... on MessageRecallPayload {
      recalled: message {
        ...VisitorMessage
      }
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment VisitorFile on File {
  id
  name
  mimeType
  size
  url
}
fragment VisitorSurvey on Survey {
  id
  state
  levels {
    score
    name
    tags
    isMultiple
  }
  asksSolved
  expiresAt
  answer {
    score
    tags
    remark
  }
}
fragment VisitorContent on MessageContent {
  __typename
  ... on TextContent {
    text
  }
  ... on ImageContent {
    file {
      ...VisitorFile
    }
    width
    height
    thumbnailUrl
  }
  ... on VoiceContent {
    file {
      ...VisitorFile
    }
    durationMs
  }
  ... on VideoContent {
    file {
      ...VisitorFile
    }
    posterUrl
  }
  ... on FileContent {
    file {
      ...VisitorFile
    }
  }
  ... on LocationContent {
    latitude
    longitude
    place: title
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
    event: text
  }
  ... on RecalledContent {
    by
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
      ...VisitorFile
    }
  }
  ... on FormContent {
    title
    fields {
      key
      label
      kind
      options
      isRequired
    }
    isAnswered
    answers {
      key
      value
    }
  }
  ... on SurveyInvitationContent {
    survey {
      ...VisitorSurvey
    }
  }
}
fragment VisitorMessage on Message {
  id
  seq
  clientMessageId
  conversation {
    id
  }
  sender {
    kind
    name
    avatarUrl
  }
  content {
    ...VisitorContent
  }
  quote {
    id
    sender {
      kind
      name
    }
    content {
      __typename
      ... on TextContent {
        text
      }
      ... on MenuContent {
        title
      }
      ... on FormContent {
        title
      }
    }
  }
  createdAt
}`) as unknown as TypedDocumentString<MessageRecallMutation, MessageRecallMutationVariables>;
export const MessagesReadDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MessagesRead($input: MessagesReadInput!) {
  messagesRead(input: $input) {
    conversation {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MessagesReadMutation, MessagesReadMutationVariables>;
export const TypingSetDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TypingSet($input: TypingSetInput!) {
  typingSet(input: $input)
}
    `) as unknown as TypedDocumentString<TypingSetMutation, TypingSetMutationVariables>;
export const MessagesDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription Messages($conversationId: ID!, $after: Int!) {
  messages(conversationId: $conversationId, after: $after) {
    ...VisitorMessage
  }
}
    fragment VisitorFile on File {
  id
  name
  mimeType
  size
  url
}
fragment VisitorSurvey on Survey {
  id
  state
  levels {
    score
    name
    tags
    isMultiple
  }
  asksSolved
  expiresAt
  answer {
    score
    tags
    remark
  }
}
fragment VisitorContent on MessageContent {
  __typename
  ... on TextContent {
    text
  }
  ... on ImageContent {
    file {
      ...VisitorFile
    }
    width
    height
    thumbnailUrl
  }
  ... on VoiceContent {
    file {
      ...VisitorFile
    }
    durationMs
  }
  ... on VideoContent {
    file {
      ...VisitorFile
    }
    posterUrl
  }
  ... on FileContent {
    file {
      ...VisitorFile
    }
  }
  ... on LocationContent {
    latitude
    longitude
    place: title
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
    event: text
  }
  ... on RecalledContent {
    by
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
      ...VisitorFile
    }
  }
  ... on FormContent {
    title
    fields {
      key
      label
      kind
      options
      isRequired
    }
    isAnswered
    answers {
      key
      value
    }
  }
  ... on SurveyInvitationContent {
    survey {
      ...VisitorSurvey
    }
  }
}
fragment VisitorMessage on Message {
  id
  seq
  clientMessageId
  conversation {
    id
  }
  sender {
    kind
    name
    avatarUrl
  }
  content {
    ...VisitorContent
  }
  quote {
    id
    sender {
      kind
      name
    }
    content {
      __typename
      ... on TextContent {
        text
      }
      ... on MenuContent {
        title
      }
      ... on FormContent {
        title
      }
    }
  }
  createdAt
}`) as unknown as TypedDocumentString<MessagesSubscription, MessagesSubscriptionVariables>;
export const TypingDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription Typing($conversationId: ID!) {
  typing(conversationId: $conversationId) {
    isTyping
    by
  }
}
    `) as unknown as TypedDocumentString<TypingSubscription, TypingSubscriptionVariables>;
export const SessionStartDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SessionStart($input: SessionStartInput!) {
  sessionStart(input: $input) {
    __typename
    ... on SessionStartPayload {
      token
      expiresAt
      deviceToken
      identityProblem
      visitor {
        id
        isVerified
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
export const ChannelDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Channel {
  channel {
    companyName
    logoUrl
    onDuty
    opensAt
    welcome
    themeColor
    offHoursMode
    offHoursText
    previewsTyping
    showsQueueCount
    asksSurvey
    transcript
    translatesMessages
  }
}
    `) as unknown as TypedDocumentString<ChannelQuery, ChannelQueryVariables>;