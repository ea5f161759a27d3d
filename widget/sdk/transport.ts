import { type ApiError, type Connection } from '@parley/schema';
import type {
  AddressPart,
  AgentStatus,
  ChannelQuery,
  HistoryQuery,
  HistoryQueryVariables,
  QueueSubscription,
  TrackInput,
  LinkInput,
  LocationInput,
  OrderInput,
  VisitorContentFragment,
  VisitorConversationFragment,
  VisitorMessageFragment,
} from '@parley/schema/visitor';

/** One entry of a conversation's log as this visitor may see it. */
export type Message = VisitorMessageFragment;
export type Content = VisitorContentFragment;
export type Conversation = VisitorConversationFragment;
export type ChannelProfile = ChannelQuery['channel'];
export type HistoryPage = HistoryQuery['history'];
/** The entry before which, or after which, a page is wanted; neither for the newest page. */
export type HistoryRange = Omit<HistoryQueryVariables, 'last'>;
export type QueuePlace = QueueSubscription['queue'];
export type {
  AddressPart,
  AgentStatus,
  ApiError,
  LinkInput,
  LocationInput,
  OrderInput,
  TrackInput,
};

/** A no that the server gives a reason for; `message` is in the visitor's language. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  /** Of an input that cannot be accepted: each wrong value. */
  readonly fields?: readonly { readonly path: string; readonly message: string }[];
}

/** What the visitor wants to send: exactly one of these. */
export type Outgoing =
  | { readonly text: string }
  | { readonly file: OutgoingFile }
  | { readonly location: LocationInput }
  | { readonly link: LinkInput }
  | { readonly track: TrackInput }
  | { readonly order: OrderInput };

/** A file before the server knows it. */
export interface OutgoingFile {
  readonly name: string;
  readonly mimeType: string;
  /** Bytes. */
  readonly size: number;
  readonly body: Blob;
}

/** Whom the next new conversation is for: login name or id; group name or id. */
export interface Address {
  readonly agent?: string | undefined;
  readonly skillGroup?: string | undefined;
}

/** Content as the server takes it: a file is already uploaded. */
export type SendableContent =
  | Exclude<Outgoing, { file: OutgoingFile }>
  | { readonly fileId: string };

/** One send as it travels. */
export interface Send {
  readonly clientMessageId: string;
  readonly content: SendableContent;
  readonly address: Address | null;
  readonly sourceUrl: string | null;
}

/** Another person speaks from now on. */
export interface Turn {
  /** His open conversation. */
  readonly conversation: Conversation | null;
  /** Whether somebody else was signed in before; otherwise it is the same visitor, who signed in. */
  readonly isOther: boolean;
}

/** What a send is answered with. */
export interface Sent {
  readonly message: Message;
  readonly conversation: Conversation;
  /** What of the address named nobody. */
  readonly ignored: readonly AddressPart[];
}

/** How an upload is watched and ended. */
export interface UploadOptions {
  /** From 0 to 1. */
  readonly onProgress: (share: number) => void;
  /** Absent where the platform cannot abort. */
  readonly signal: AbortSignal | undefined;
}

/**
 * The visitor's side of the api, as far as a chat needs it. Calls throw ApiError; what `watch…`
 * returns ends the watching.
 */
export interface Transport {
  /** Starts or renews the session; resolves to the open conversation, if there is one. */
  start(): Promise<Conversation | null | Refusal>;
  /** Hears when the session is another person's than before. */
  onTurn(listener: (turn: Turn) => void): void;
  profile(): Promise<ChannelProfile>;
  /** So many entries of the visitor's, oldest first. */
  history(last: number, range: HistoryRange): Promise<HistoryPage>;
  send(message: Send): Promise<Sent | Refusal>;
  recall(messageId: string): Promise<Message | Refusal>;
  read(conversationId: string, seq: number): Promise<void>;
  /** `text` only where the tenant shows agents what is typed. */
  typing(conversationId: string, isTyping: boolean, text?: string): Promise<void>;
  end(conversationId: string): Promise<Conversation | Refusal>;
  /** Resolves to the file's id. */
  upload(file: OutgoingFile, options: UploadOptions): Promise<string | Refusal>;
  watchMessages(id: string, after: number, onMessage: (message: Message) => void): () => void;
  watchConversation(onChange: (conversation: Conversation) => void): () => void;
  watchTyping(conversationId: string, onTyping: (isTyping: boolean) => void): () => void;
  watchPresence(conversationId: string, onStatus: (status: AgentStatus) => void): () => void;
  watchQueue(conversationId: string, onPlace: (place: QueuePlace) => void): () => void;
  readonly connection: Connection;
  dispose(): void;
}

/** Whether an answer is a no. */
export function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && 'code' in answer;
}
