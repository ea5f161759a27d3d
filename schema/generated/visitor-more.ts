/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** The answers to a form in the chat. */
export type FormAnswerInput = {
  /** One for each field that was filled in. */
  answers: Array<AnswerInput>;
  /** The message with the form. */
  messageId: string;
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

/** Which messages to say in another language. */
export type MessagesTranslateInput = {
  /** The conversation they are in. */
  conversationId: string;
  /** The reader’s language, such as `zh-CN`, `en` or `ja`. */
  language: string;
  /** 1 to 50 of them; what is no text is left out. */
  messageIds: Array<string>;
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

export type ProfileChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ProfileChangedSubscription = { profileChanged: boolean };

export type PushTokenRegisterMutationVariables = Exact<{
  input: PushTokenRegisterInput;
}>;


export type PushTokenRegisterMutation = { pushTokenRegister:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'PushTokenPayload' }
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
    | { __typename: 'MessageSendPayload' }
    | { __typename: 'OffDutyError', code: string, message: string }
    | { __typename: 'QueueFullError', code: string, message: string }
   };

export type FormAnswerMutationVariables = Exact<{
  input: FormAnswerInput;
}>;


export type FormAnswerMutation = { formAnswer:
    | { __typename: 'BlockedError', code: string, message: string }
    | { __typename: 'ConflictError', code: string, message: string }
    | { __typename: 'ConsentRequiredError', code: string, message: string }
    | { __typename: 'ConversationClosedError', code: string, message: string }
    | { __typename: 'FileRefusedError', code: string, message: string }
    | { __typename: 'FormRequiredError', code: string, message: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'MessageSendPayload' }
    | { __typename: 'OffDutyError', code: string, message: string }
    | { __typename: 'QueueFullError', code: string, message: string }
   };

export type ServedNoticeQueryVariables = Exact<{ [key: string]: never; }>;


export type ServedNoticeQuery = { conversation: { id: string, servedNotice: { isWanted: boolean, ways: Array<ServedNoticeWay> } | null } | null };

export type ServedNoticeSetMutationVariables = Exact<{
  input: ServedNoticeSetInput;
}>;


export type ServedNoticeSetMutation = { servedNoticeSet:
    | { __typename: 'NoWayError', code: string, message: string }
    | { __typename: 'NotWaitingError', code: string, message: string }
    | { __typename: 'ServedNoticePayload', servedNotice: { isWanted: boolean, ways: Array<ServedNoticeWay> } }
   };

export type VisitorSurveyFragment = { id: string, state: SurveyState, asksSolved: boolean, expiresAt: string, levels: Array<{ score: number, name: string, tags: Array<string>, isMultiple: boolean }>, answer: { score: number, tags: Array<string>, remark: string | null } | null };

export type SurveyOfferQueryVariables = Exact<{
  conversationId: string;
}>;


export type SurveyOfferQuery = { surveyOffer: { canRate: boolean, asksSolved: boolean, levels: Array<{ score: number, name: string, tags: Array<string>, isMultiple: boolean }> } };

export type SurveyAnswerMutationVariables = Exact<{
  input: SurveyAnswerInput;
}>;


export type SurveyAnswerMutation = { surveyAnswer:
    | { __typename: 'AlreadyRatedError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'SurveyAnswerPayload', survey: { id: string, state: SurveyState, asksSolved: boolean, expiresAt: string, levels: Array<{ score: number, name: string, tags: Array<string>, isMultiple: boolean }>, answer: { score: number, tags: Array<string>, remark: string | null } | null } }
    | { __typename: 'SurveyExpiredError', code: string, message: string }
   };

export type TicketRateMutationVariables = Exact<{
  input: TicketRateInput;
}>;


export type TicketRateMutation = { ticketRate:
    | { __typename: 'AlreadyRatedError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'SurveyAnswerPayload', survey: { id: string, state: SurveyState, asksSolved: boolean, expiresAt: string, levels: Array<{ score: number, name: string, tags: Array<string>, isMultiple: boolean }>, answer: { score: number, tags: Array<string>, remark: string | null } | null } }
    | { __typename: 'SurveyExpiredError', code: string, message: string }
   };

export type VisitorTicketFileFragment = { id: string, name: string, mimeType: string, size: number, url: string };

export type VisitorTicketFragment = { id: string, number: number, version: number, status: TicketStatus, subject: string | null, category: string | null, content: string, lastSeq: number, unreadCount: number, createdAt: string, updatedAt: string, attachments: Array<{ id: string, name: string, mimeType: string, size: number, url: string }>, mergedInto: { id: string } | null, survey: { id: string, state: SurveyState, asksSolved: boolean, expiresAt: string, levels: Array<{ score: number, name: string, tags: Array<string>, isMultiple: boolean }>, answer: { score: number, tags: Array<string>, remark: string | null } | null } | null };

export type VisitorTicketCommentFragment = { id: string, seq: number, text: string, createdAt: string, author: { kind: SenderKind, name: string, isOwn: boolean }, attachments: Array<{ id: string, name: string, mimeType: string, size: number, url: string }> };

export type TicketsQueryVariables = Exact<{
  first: number;
}>;


export type TicketsQuery = { tickets: { nodes: Array<{ id: string, number: number, version: number, status: TicketStatus, subject: string | null, category: string | null, content: string, lastSeq: number, unreadCount: number, createdAt: string, updatedAt: string, attachments: Array<{ id: string, name: string, mimeType: string, size: number, url: string }>, mergedInto: { id: string } | null, survey: { id: string, state: SurveyState, asksSolved: boolean, expiresAt: string, levels: Array<{ score: number, name: string, tags: Array<string>, isMultiple: boolean }>, answer: { score: number, tags: Array<string>, remark: string | null } | null } | null }> } };

export type TicketQueryVariables = Exact<{
  ticketId: string;
  first: number;
}>;


export type TicketQuery = { ticket: { id: string, number: number, version: number, status: TicketStatus, subject: string | null, category: string | null, content: string, lastSeq: number, unreadCount: number, createdAt: string, updatedAt: string, comments: { nodes: Array<{ id: string, seq: number, text: string, createdAt: string, author: { kind: SenderKind, name: string, isOwn: boolean }, attachments: Array<{ id: string, name: string, mimeType: string, size: number, url: string }> }> }, attachments: Array<{ id: string, name: string, mimeType: string, size: number, url: string }>, mergedInto: { id: string } | null, survey: { id: string, state: SurveyState, asksSolved: boolean, expiresAt: string, levels: Array<{ score: number, name: string, tags: Array<string>, isMultiple: boolean }>, answer: { score: number, tags: Array<string>, remark: string | null } | null } | null } | null };

export type TicketCreateMutationVariables = Exact<{
  input: TicketCreateInput;
}>;


export type TicketCreateMutation = { ticketCreate:
    | { __typename: 'BlockedError', code: string, message: string }
    | { __typename: 'ConsentRequiredError', code: string, message: string }
    | { __typename: 'FileRefusedError', code: string, message: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'TicketPayload', ticket: { id: string, number: number, version: number, status: TicketStatus, subject: string | null, category: string | null, content: string, lastSeq: number, unreadCount: number, createdAt: string, updatedAt: string, attachments: Array<{ id: string, name: string, mimeType: string, size: number, url: string }>, mergedInto: { id: string } | null, survey: { id: string, state: SurveyState, asksSolved: boolean, expiresAt: string, levels: Array<{ score: number, name: string, tags: Array<string>, isMultiple: boolean }>, answer: { score: number, tags: Array<string>, remark: string | null } | null } | null } }
   };

export type TicketCommentMutationVariables = Exact<{
  input: TicketCommentInput;
}>;


export type TicketCommentMutation = { ticketComment:
    | { __typename: 'BlockedError', code: string, message: string }
    | { __typename: 'ConsentRequiredError', code: string, message: string }
    | { __typename: 'FileRefusedError', code: string, message: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'TicketCommentPayload', comment: { id: string, seq: number, text: string, createdAt: string, author: { kind: SenderKind, name: string, isOwn: boolean }, attachments: Array<{ id: string, name: string, mimeType: string, size: number, url: string }> } }
    | { __typename: 'TicketMergedError', code: string, message: string }
   };

export type TicketReadMutationVariables = Exact<{
  input: TicketReadInput;
}>;


export type TicketReadMutation = { ticketRead: { ticket: { id: string } } };

export type TicketChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type TicketChangedSubscription = { ticketChanged: { id: string, number: number, version: number, status: TicketStatus, subject: string | null, category: string | null, content: string, lastSeq: number, unreadCount: number, createdAt: string, updatedAt: string, attachments: Array<{ id: string, name: string, mimeType: string, size: number, url: string }>, mergedInto: { id: string } | null, survey: { id: string, state: SurveyState, asksSolved: boolean, expiresAt: string, levels: Array<{ score: number, name: string, tags: Array<string>, isMultiple: boolean }>, answer: { score: number, tags: Array<string>, remark: string | null } | null } | null } };

export type TranscriptQueryVariables = Exact<{
  conversationId: string;
}>;


export type TranscriptQuery = { transcript: string | null };

export type MessagesTranslateMutationVariables = Exact<{
  input: MessagesTranslateInput;
}>;


export type MessagesTranslateMutation = { messagesTranslate:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'MessagesTranslatePayload', translations: Array<{ messageId: string, text: string }> }
    | { __typename: 'TranslationOffError', code: string, message: string }
   };

export type VisitorUpdateMutationVariables = Exact<{
  input: VisitorUpdateInput;
}>;


export type VisitorUpdateMutation = { visitorUpdate:
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'VisitorPayload' }
   };

export type PageVisitMutationVariables = Exact<{
  input: PageVisitInput;
}>;


export type PageVisitMutation = { pageVisit: boolean };

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
    | { __typename: 'InvalidInputError', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'PreChatPayload', skillGroupId: string | null }
   };

export type LogoutMutationVariables = Exact<{ [key: string]: never; }>;


export type LogoutMutation = { logout: boolean };

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
export const VisitorTicketFileFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment VisitorTicketFile on File {
  id
  name
  mimeType
  size
  url
}
    `, {"fragmentName":"VisitorTicketFile"}) as unknown as TypedDocumentString<VisitorTicketFileFragment, unknown>;
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
export const VisitorTicketFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment VisitorTicket on Ticket {
  id
  number
  version
  status
  subject
  category
  content
  attachments {
    ...VisitorTicketFile
  }
  lastSeq
  unreadCount
  mergedInto {
    id
  }
  survey {
    ...VisitorSurvey
  }
  createdAt
  updatedAt
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
fragment VisitorTicketFile on File {
  id
  name
  mimeType
  size
  url
}`, {"fragmentName":"VisitorTicket"}) as unknown as TypedDocumentString<VisitorTicketFragment, unknown>;
export const VisitorTicketCommentFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment VisitorTicketComment on TicketComment {
  id
  seq
  text
  author {
    kind
    name
    isOwn
  }
  attachments {
    ...VisitorTicketFile
  }
  createdAt
}
    fragment VisitorTicketFile on File {
  id
  name
  mimeType
  size
  url
}`, {"fragmentName":"VisitorTicketComment"}) as unknown as TypedDocumentString<VisitorTicketCommentFragment, unknown>;
export const ProfileChangedDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription ProfileChanged {
  profileChanged
}
    `) as unknown as TypedDocumentString<ProfileChangedSubscription, ProfileChangedSubscriptionVariables>;
export const PushTokenRegisterDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PushTokenRegister($input: PushTokenRegisterInput!) {
  pushTokenRegister(input: $input) {
    __typename
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PushTokenRegisterMutation, PushTokenRegisterMutationVariables>;
export const PushTokenUnregisterDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PushTokenUnregister($input: PushTokenUnregisterInput!) {
  pushTokenUnregister(input: $input)
}
    `) as unknown as TypedDocumentString<PushTokenUnregisterMutation, PushTokenUnregisterMutationVariables>;
export const PushForegroundSetDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PushForegroundSet($input: PushForegroundInput!) {
  pushForegroundSet(input: $input)
}
    `) as unknown as TypedDocumentString<PushForegroundSetMutation, PushForegroundSetMutationVariables>;
export const PushReportDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PushReport($input: PushReportInput!) {
  pushReport(input: $input)
}
    `) as unknown as TypedDocumentString<PushReportMutation, PushReportMutationVariables>;
export const WebPushKeyDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WebPushKey {
  channel {
    webPushKey
  }
}
    `) as unknown as TypedDocumentString<WebPushKeyQuery, WebPushKeyQueryVariables>;
export const MenuChooseDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MenuChoose($input: MenuChooseInput!) {
  menuChoose(input: $input) {
    __typename
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MenuChooseMutation, MenuChooseMutationVariables>;
export const FormAnswerDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation FormAnswer($input: FormAnswerInput!) {
  formAnswer(input: $input) {
    __typename
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<FormAnswerMutation, FormAnswerMutationVariables>;
export const ServedNoticeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ServedNotice {
  conversation {
    id
    servedNotice {
      isWanted
      ways
    }
  }
}
    `) as unknown as TypedDocumentString<ServedNoticeQuery, ServedNoticeQueryVariables>;
export const ServedNoticeSetDocument = /*#__PURE__*/ new TypedDocumentString(`
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
export const SurveyOfferDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SurveyOffer($conversationId: ID!) {
  surveyOffer(conversationId: $conversationId) {
    canRate
    levels {
      score
      name
      tags
      isMultiple
    }
    asksSolved
  }
}
    `) as unknown as TypedDocumentString<SurveyOfferQuery, SurveyOfferQueryVariables>;
export const SurveyAnswerDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SurveyAnswer($input: SurveyAnswerInput!) {
  surveyAnswer(input: $input) {
    __typename
    ... on SurveyAnswerPayload {
      survey {
        ...VisitorSurvey
      }
    }
    ... on UserError {
      code
      message
    }
  }
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
}`) as unknown as TypedDocumentString<SurveyAnswerMutation, SurveyAnswerMutationVariables>;
export const TicketRateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TicketRate($input: TicketRateInput!) {
  ticketRate(input: $input) {
    __typename
    ... on SurveyAnswerPayload {
      survey {
        ...VisitorSurvey
      }
    }
    ... on UserError {
      code
      message
    }
  }
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
}`) as unknown as TypedDocumentString<TicketRateMutation, TicketRateMutationVariables>;
export const TicketsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Tickets($first: Int!) {
  tickets(first: $first) {
    nodes {
      ...VisitorTicket
    }
  }
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
fragment VisitorTicketFile on File {
  id
  name
  mimeType
  size
  url
}
fragment VisitorTicket on Ticket {
  id
  number
  version
  status
  subject
  category
  content
  attachments {
    ...VisitorTicketFile
  }
  lastSeq
  unreadCount
  mergedInto {
    id
  }
  survey {
    ...VisitorSurvey
  }
  createdAt
  updatedAt
}`) as unknown as TypedDocumentString<TicketsQuery, TicketsQueryVariables>;
export const TicketDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Ticket($ticketId: ID!, $first: Int!) {
  ticket(id: $ticketId) {
    ...VisitorTicket
    comments(first: $first) {
      nodes {
        ...VisitorTicketComment
      }
    }
  }
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
fragment VisitorTicketFile on File {
  id
  name
  mimeType
  size
  url
}
fragment VisitorTicket on Ticket {
  id
  number
  version
  status
  subject
  category
  content
  attachments {
    ...VisitorTicketFile
  }
  lastSeq
  unreadCount
  mergedInto {
    id
  }
  survey {
    ...VisitorSurvey
  }
  createdAt
  updatedAt
}
fragment VisitorTicketComment on TicketComment {
  id
  seq
  text
  author {
    kind
    name
    isOwn
  }
  attachments {
    ...VisitorTicketFile
  }
  createdAt
}`) as unknown as TypedDocumentString<TicketQuery, TicketQueryVariables>;
export const TicketCreateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TicketCreate($input: TicketCreateInput!) {
  ticketCreate(input: $input) {
    __typename
    ... on TicketPayload {
      ticket {
        ...VisitorTicket
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
fragment VisitorTicketFile on File {
  id
  name
  mimeType
  size
  url
}
fragment VisitorTicket on Ticket {
  id
  number
  version
  status
  subject
  category
  content
  attachments {
    ...VisitorTicketFile
  }
  lastSeq
  unreadCount
  mergedInto {
    id
  }
  survey {
    ...VisitorSurvey
  }
  createdAt
  updatedAt
}`) as unknown as TypedDocumentString<TicketCreateMutation, TicketCreateMutationVariables>;
export const TicketCommentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TicketComment($input: TicketCommentInput!) {
  ticketComment(input: $input) {
    __typename
    ... on TicketCommentPayload {
      comment {
        ...VisitorTicketComment
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
    fragment VisitorTicketFile on File {
  id
  name
  mimeType
  size
  url
}
fragment VisitorTicketComment on TicketComment {
  id
  seq
  text
  author {
    kind
    name
    isOwn
  }
  attachments {
    ...VisitorTicketFile
  }
  createdAt
}`) as unknown as TypedDocumentString<TicketCommentMutation, TicketCommentMutationVariables>;
export const TicketReadDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TicketRead($input: TicketReadInput!) {
  ticketRead(input: $input) {
    ticket {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<TicketReadMutation, TicketReadMutationVariables>;
export const TicketChangedDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription TicketChanged {
  ticketChanged {
    ...VisitorTicket
  }
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
fragment VisitorTicketFile on File {
  id
  name
  mimeType
  size
  url
}
fragment VisitorTicket on Ticket {
  id
  number
  version
  status
  subject
  category
  content
  attachments {
    ...VisitorTicketFile
  }
  lastSeq
  unreadCount
  mergedInto {
    id
  }
  survey {
    ...VisitorSurvey
  }
  createdAt
  updatedAt
}`) as unknown as TypedDocumentString<TicketChangedSubscription, TicketChangedSubscriptionVariables>;
export const TranscriptDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Transcript($conversationId: ID!) {
  transcript(conversationId: $conversationId)
}
    `) as unknown as TypedDocumentString<TranscriptQuery, TranscriptQueryVariables>;
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
export const VisitorUpdateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation VisitorUpdate($input: VisitorUpdateInput!) {
  visitorUpdate(input: $input) {
    __typename
    ... on UserError {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<VisitorUpdateMutation, VisitorUpdateMutationVariables>;
export const PageVisitDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PageVisit($input: PageVisitInput!) {
  pageVisit(input: $input)
}
    `) as unknown as TypedDocumentString<PageVisitMutation, PageVisitMutationVariables>;
export const ConsentGiveDocument = /*#__PURE__*/ new TypedDocumentString(`
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
export const ConsentWithdrawDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ConsentWithdraw {
  consentWithdraw
}
    `) as unknown as TypedDocumentString<ConsentWithdrawMutation, ConsentWithdrawMutationVariables>;
export const PreChatAnswerDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PreChatAnswer($input: PreChatAnswerInput!) {
  preChatAnswer(input: $input) {
    __typename
    ... on PreChatPayload {
      skillGroupId
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
    `) as unknown as TypedDocumentString<PreChatAnswerMutation, PreChatAnswerMutationVariables>;
export const LogoutDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Logout {
  logout
}
    `) as unknown as TypedDocumentString<LogoutMutation, LogoutMutationVariables>;