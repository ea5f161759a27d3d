import { ApiError, backoff } from '@parley/schema';
import { type Attendance, createAttendance } from './attendance.ts';
import { isClosing } from './log.ts';
import { createSending, type Sending } from './sending.ts';
import type { Storage } from './storage.ts';
import { createStore, type Readable, type Store } from './store.ts';
import { createTranscript, type Transcript } from './transcript.ts';
import {
  type Address,
  type AddressPart,
  type ChannelProfile,
  type Conversation,
  isRefusal,
  type Message,
  type OutgoingFile,
  type Refusal,
  type Transport,
} from './transport.ts';
import { createOwnTyping, type OwnTyping } from './typing.ts';

/** How a chat is made. */
export interface ChatOptions {
  readonly transport: Transport;
  readonly storage: Storage;
  /** The page that the visitor is on, without its query; travels with each message. */
  readonly sourceUrl?: () => string | null;
  /** Whom new conversations are for, as long as `address` names nobody else. */
  readonly address?: () => Address | null;
  /** Hears what of an address named nobody, so that the usual routing followed. */
  readonly onIgnored?: (parts: readonly AddressPart[]) => void;
  /** Called when somebody else has signed in: a screen forgets what it holds of the person before. */
  readonly onOther?: () => void;
}

/** Whether the visitor can talk. */
export type ChatStatus = 'starting' | 'ready' | 'refused';

/** A visitor's side of the conversation: what a screen shows and what a visitor can do. */
export interface Chat extends Pick<Sending, 'pending' | 'send' | 'retry' | 'discard'> {
  readonly status: Readable<ChatStatus>;
  readonly profile: Readable<ChannelProfile | null>;
  /** The open conversation, or the last one as it ended; null before the first. */
  readonly conversation: Readable<Conversation | null>;
  readonly transcript: Omit<
    Transcript,
    'open' | 'follow' | 'take' | 'change' | 'renew' | 'dispose'
  >;
  readonly attendance: Pick<Attendance, 'presence' | 'queue'>;
  readonly isTyping: Readable<boolean>;
  readonly connection: Transport['connection'];
  /** Begins, however long the line is down. Showing a chat creates no conversation. */
  start(): Promise<void>;
  /** Fetches the identity anew and speaks as whom it names; for the same person nothing changes on screen. */
  identify(): Promise<Refusal | null>;
  /** Whom the next new conversation is for, and only that one. */
  address(address: Address | null): void;
  /** Call it with the text after each change of the field. */
  edited: OwnTyping['edited'];
  /** Asks again what the channel says of itself: duty, name, texts. */
  refresh(): Promise<void>;
  /** Uploads a file for something other than a message; resolves to its id. */
  upload(file: OutgoingFile): Promise<string | Refusal>;
  recall(messageId: string): Promise<Refusal | null>;
  end(): Promise<Refusal | null>;
  /** Hears each message and event that arrives from now on; never history. */
  onMessage(listener: (message: Message) => void): () => void;
  dispose(): void;
}

// Addresses of files last ten minutes.
const FILES_RENEW_MS = 8 * 60_000;

interface Parts {
  readonly transport: Transport;
  readonly status: Store<ChatStatus>;
  readonly profile: Store<ChannelProfile | null>;
  readonly conversation: Store<Conversation | null>;
  readonly live: Store<Message | null>;
  readonly attendance: Attendance;
  readonly transcript: Transcript;
}

/** Makes a chat; nothing is asked of the server before `start`. */
export function createChat(options: ChatOptions): Chat {
  const { transport, storage, sourceUrl = () => null } = options;
  const parts = createParts(transport);
  const { status, profile, conversation, live, attendance, transcript } = parts;
  let address: Address | null = null;
  let know = (): void => {};
  const sending = createSending({
    transport,
    storage,
    address: () => address ?? options.address?.() ?? null,
    sourceUrl,
    isKnown: new Promise<void>(resolve => (know = resolve)),
    onSent({ message, conversation: next, ignored }) {
      // The second entry of a log is the message that began it.
      if (message.seq < 3) address = null;
      if (ignored.length > 0) options.onIgnored?.(ignored);
      move(parts, next);
      transcript.take(message);
    },
  });
  const stops = [resume(parts, sending), renewFiles(parts)];
  transport.onTurn(({ conversation: opened, isOther }) => {
    if (isOther) for (const { id } of sending.pending.get()) void sending.discard(id);
    if (isOther) options.onOther?.();
    if (status.get() === 'ready') void show(parts, opened).catch(() => {});
  });

  return {
    status,
    profile,
    conversation,
    transcript,
    attendance,
    isTyping: attendance.typing.isTyping,
    connection: transport.connection,
    ...sending,
    ...commands(parts),
    async start() {
      void sending.start();
      status.set((await persist(() => begin(parts, know))) ? 'ready' : 'refused');
      if (status.get() === 'ready')
        stops.push(transport.watchConversation(next => move(parts, next)));
    },
    async identify() {
      const answer = await transport.start().catch(unanswered);
      return isRefusal(answer) ? answer : null;
    },
    address: next => void (address = next),
    refresh: () => loadProfile(parts),
    upload: file => transport.upload(file, { onProgress: () => {}, signal: undefined }),
    onMessage: listener => live.subscribe(message => message && listener(message)),
    dispose() {
      for (const part of [attendance, transcript, sending, transport]) part.dispose();
      for (const stop of stops) stop();
    },
  };
}

function createParts(transport: Transport): Parts {
  const conversation = createStore<Conversation | null>(null);
  const live = createStore<Message | null>(null);
  const attendance = createAttendance(transport);
  const transcript = createTranscript(transport, message => {
    if (message.sender.kind !== 'VISITOR') attendance.typing.set(false);
    // The log also tells of a close that happened while nothing else could be heard.
    const open = conversation.get();
    if (open?.id === message.conversation.id && isClosing(message))
      conversation.set({ ...open, status: 'CLOSED' });
    live.set(message);
  });
  const status = createStore<ChatStatus>('starting');
  const profile = createStore<ChannelProfile | null>(null);
  return { transport, status, profile, conversation, live, attendance, transcript };
}

/** Takes in a conversation as the server last told of it. */
function move({ conversation, attendance, transcript }: Parts, next: Conversation): void {
  const present = conversation.get();
  // Answers and pushes cross each other; the version says which is newer.
  if (present?.id === next.id && present.version > next.version) return;
  conversation.set(next);
  attendance.follow(next);
  transcript.follow(next.id);
}

const loadProfile = ({ transport, profile, status }: Parts): Promise<void> =>
  transport.profile().then(profile.set, (error: unknown) => {
    // The channel takes nobody in any more, such as one that was paused.
    if (error instanceof ApiError && error.code === 'INVALID_INPUT') status.set('refused');
  });

/** Resolves to false when the channel does not take this visitor; throws when it may later. */
async function begin(parts: Parts, know: () => void): Promise<boolean> {
  const opened = await parts.transport.start();
  if (isRefusal(opened)) return false;
  know();
  void loadProfile(parts);
  await show(parts, opened);
  return true;
}

/** Puts one visitor's transcript in the place of whatever was there. */
async function show(parts: Parts, opened: Conversation | null): Promise<void> {
  parts.conversation.set(opened);
  await parts.transcript.open(opened);
  parts.attendance.follow(parts.conversation.get());
}

/** Repeats a step until it is answered. A fault that time does not heal counts as false. */
async function persist(step: () => Promise<boolean>): Promise<boolean> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await step();
    } catch (error) {
      if (!(error instanceof ApiError) || !error.isTransient) return false;
      const wait = error.retryAfterMs ?? backoff(attempt);
      await new Promise(resolve => setTimeout(resolve, wait));
    }
  }
}

/** Keeps the addresses of files from expiring on screen. Returns what ends it. */
function renewFiles({ transcript }: Parts): () => void {
  const timer = setInterval(() => void transcript.renew(), FILES_RENEW_MS);
  return () => clearInterval(timer);
}

/** What to do each time the line is back. Returns what ends it. */
function resume(parts: Parts, sending: Sending): () => void {
  return parts.transport.connection.subscribe(({ kind }) => {
    if (kind !== 'connected') return;
    sending.flush();
    void loadProfile(parts);
  });
}

function commands(parts: Parts): Pick<Chat, 'edited' | 'recall' | 'end'> {
  const { transport, profile, conversation, transcript } = parts;
  const { edited } = createOwnTyping(
    (isTyping, text) => {
      const { id, status } = conversation.get() ?? {};
      if (id && status !== 'CLOSED') transport.typing(id, isTyping, text).catch(() => {});
    },
    () => profile.get()?.previewsTyping === true,
  );
  return {
    edited,
    async recall(messageId) {
      const answer = await transport.recall(messageId).catch(unanswered);
      if (isRefusal(answer)) return answer;
      transcript.change(answer);
      return null;
    },
    async end() {
      const { id } = conversation.get() ?? {};
      const answer = id ? await transport.end(id).catch(unanswered) : null;
      if (isRefusal(answer)) return answer;
      if (answer) move(parts, answer);
      return null;
    },
  };
}

// A fault has no words for visitors; the screen has them, by code.
const unanswered = (error: unknown): Refusal => ({
  code: error instanceof ApiError ? error.code : 'UNKNOWN',
  message: '',
});
