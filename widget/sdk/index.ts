export { type Chat, type ChatOptions, type ChatStatus, createChat } from './chat.ts';
export {
  createGraphQLTransport,
  type GraphQLTransport,
  type GraphQLTransportOptions,
} from './graphql-transport.ts';
export { isIncoming, type Log } from './log.ts';
export type { Pending } from './sending.ts';
export { shareAmongTabs, type TabLink, type TabMessage, type Watched } from './shared-client.ts';
export {
  createTickets,
  type Ticket,
  type TicketComment,
  type TicketDraft,
  type TicketFile,
  type Tickets,
  type TicketThread,
  type TicketWords,
} from './more/tickets.ts';
export {
  type Attributes,
  createVisitorProfile,
  type VisitorProfile,
  type VisitorWords,
} from './more/visitor.ts';
export {
  createSurveys,
  type Survey,
  type SurveyAnswer,
  type SurveyLevel,
  type SurveyOffer,
  type Surveys,
} from './more/surveys.ts';
export {
  createPush,
  type Push,
  type PushPayload,
  type PushPlace,
  type PushToken,
} from './more/push.ts';
export {
  createServedNotices,
  type ServedNotice,
  type ServedNotices,
} from './more/served-notice.ts';
export { createTranslations, type Translations } from './more/translations.ts';
export { logOut } from './more/log-out.ts';
export { followProfile } from './more/profile.ts';
export { createReplies, type Replies } from './more/replies.ts';
export { readTranscript } from './more/transcripts.ts';
export { memoryStorage, scoped, type Storage } from './storage.ts';
export { createStore, type Readable, type Store } from './store.ts';
export type { History } from './history.ts';
export {
  type Address,
  type AddressPart,
  type AgentStatus,
  type ChannelProfile,
  type Content,
  type Conversation,
  isRefusal,
  type LinkInput,
  type Message,
  type OrderInput,
  type Outgoing,
  type OutgoingFile,
  type QueuePlace,
  type Refusal,
  type TrackInput,
  type Transport,
  type Turn,
} from './transport.ts';
export type { PutAnswer, PutFile } from './upload.ts';
