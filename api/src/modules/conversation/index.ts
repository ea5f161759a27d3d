export {
  findConversation,
  getConversation,
  isReadable,
  mayReadLog,
} from './conversation.access.ts';
export { type Amendment, amend, dropRequest, noOffer } from './amend.ts';
export { type Beginning, beginConversation } from './begin.ts';
export { type AssignmentReason, Conversation, type PassedOver } from './conversation.entity.ts';
export {
  ConversationClosedError,
  OffDutyError,
  QueueFullError,
  TargetOfflineError,
  WindowClosedError,
} from './conversation.errors.ts';
export { listConversations } from './conversation.list.ts';
export { conversationById } from './conversation.loaders.ts';
export { canPick, canRead, isInLists, reachesAll, serves } from './conversation.policy.ts';
export {
  ConversationFieldsResolver,
  ConversationResolver,
  QueueCountResolver,
  SkillGroupQueueResolver,
} from './conversation.resolver.ts';
export {
  ConversationVisitorFieldsResolver,
  ConversationVisitorResolver,
} from './conversation.visitor.resolver.ts';
export {
  ConversationStandingResolver,
  OfferResolver,
  ServiceLegResolver,
  TransferRequestResolver,
} from './standing.resolver.ts';
export { reasonText } from './reason-text.ts';
export {
  ConversationTaggingResolver,
  ConversationTagsResolver,
} from './conversation.tags.resolver.ts';
export { type Condition, anyOf, reachOf } from './conversation.reach.ts';
export { ConversationsTagInput } from './conversation.tags.type.ts';
export { findMessages } from './found.ts';
export { NoticeConversationResolver } from './notice.resolver.ts';
export { ConversationCustomResolver } from './conversation.custom.resolver.ts';
export { moveConversations } from './moving.ts';
export { ConversationService } from './conversation.service.ts';
export {
  type CloseReason,
  ConversationEventType,
  ConversationStatus,
  Priority,
  ServedBy,
  internalEvents,
} from './conversation.state.ts';
export {
  ConflictError,
  ConversationFilter,
  ConversationPayload,
  ConversationType,
  OpenConversationExistsError,
} from './conversation.type.ts';
export {
  ConversationAcceptInput,
  ConversationAcceptResult,
  ConversationAnswerInput,
  ConversationAssignInput,
  ConversationAssignResult,
  ConversationCallBackResult,
  ConversationOutcome,
  ConversationOutcomes,
  ConversationPrioritizeInput,
  ConversationPrioritizeResult,
  ConversationReturnInput,
  ConversationReturnResult,
  ConversationTakeOverResult,
  ConversationTransferInput,
  ConversationTransferResult,
  ConversationsAssignInput,
  ConversationsCloseInput,
  OfferAcceptResult,
  OfferDeclineResult,
  TransferAcceptResult,
  TransferDeclineResult,
  TransferWithdrawResult,
} from './conversation.acts.type.ts';
export {
  type Appended,
  type LogEntry,
  type NewEntry,
  appendHints,
  appendWithin,
  conversationTopic,
  freshEntry,
  inboxTopic,
  logTopic,
  queueTopic,
  storedEntry,
} from './log.ts';
export { LogWriter } from './log-writer.ts';
export { type Served, beginServed } from './begin-served.ts';
export { type EventDetails, appendEntries, eventEntry } from './entries.ts';
export { ownersOf, touch } from './lists.ts';
export { claimPlace, giveBackPlace, placeFreed, queueEntered } from './places.ts';
export { beginLeg } from './stays.ts';
export { type Move, type Refusal, beginWaiting, lockConversation, move } from './transition.ts';
export {
  AddressPart,
  ConversationOpening,
  OpeningRefused,
  type Address,
  type OnUnknown,
  type Opened,
  type Placement,
} from './opening.ts';
export { JointOpening, type JointPlacement, type Newcomer } from './joint-opening.ts';
export { VisitorSessionResolver } from './visitor-session.resolver.ts';
export { Closed, Placed, closedFact, placedFact } from './facts.ts';
export { type Receipt, receiptOfAgent, receiptOfVisitor } from './receipts.ts';
export { type RefusalVoice, refusalVoice } from './refusal.ts';
