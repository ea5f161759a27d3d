export { AutomaticKind } from './automatic-kind.ts';
export { Message } from './message.entity.ts';
export { MessageService } from './message.service.ts';
export { ReadingService } from './reading.service.ts';
export { RecallService, recallMs } from './recall.service.ts';
export { type TypingCarrier, Typists, isPreviewOn } from './typing.ts';
export { MessageView } from './message.view.ts';
export type { StoredFile } from './message-content.ts';
export { IdempotencyKeyReusedError, MessageConnection, MessageSender } from './message.type.ts';
export {
  MessageDeskFieldsResolver,
  MessageFieldsResolver,
  MessageSendPayloadResolver,
  MessageVisitorFieldsResolver,
  MessagesReadPayloadResolver,
} from './message.fields.resolver.ts';
export {
  ConversationDeskLogResolver,
  ConversationLogResolver,
  MessageResolver,
  TypingResolver,
} from './message.resolver.ts';
export { ReplyResolver } from './reply.resolver.ts';
export { ReplyService } from './reply.service.ts';
export { MessageVisitorResolver } from './message.visitor.resolver.ts';
export { MessageType } from './message.type.ts';
export { SurveyInvitationContent } from './content.type.ts';
export type { StoredContent } from './message-content.ts';
export { deliveryWords, isCarried } from './delivery.ts';
export { DeskContentInput } from './content-input.type.ts';
export { readContent } from './content.input.ts';
export { DeliveryState } from './delivery-state.ts';
export { RecallTooLateError } from './message.type.ts';
export { FileRefInput, TextInput } from './content-input.type.ts';
export { LinkInput } from './kinds.input.type.ts';
export {
  FileContent,
  ImageContent,
  LinkContent,
  RecalledContent,
  TextContent,
  VideoContent,
  VoiceContent,
} from './content.type.ts';
export { StickerContent } from './kinds.type.ts';
export { lineOf } from './transcript.ts';
export { isForVisitors } from './visitor-entries.ts';
export { MaskedReadingResolver, RevealResolver } from './reveal.resolver.ts';
