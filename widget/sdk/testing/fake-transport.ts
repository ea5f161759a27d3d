import { ApiError, type ConnectionState } from '@parley/schema';
import { createStore } from '../store.ts';
import type {
  Content,
  Conversation,
  HistoryRange,
  Message,
  Send,
  Transport,
  Turn,
} from '../transport.ts';

/** A server of one visitor, as far as a chat can tell: it keeps a log and repeats its answers. */
export class FakeServer {
  readonly sent: Send[] = [];
  readonly reads: number[] = [];
  readonly typings: boolean[] = [];
  readonly log: Message[] = [];
  conversation: Conversation | null = null;
  /** Whether calls find nobody. */
  isDown = false;
  turn = (_: Turn): void => {};
  refuses: { code: string; message: string } | null = null;
  readonly connection = createStore<ConnectionState>({ kind: 'connected', retryAt: null });
  readonly watchers = new Map<string, (value: never) => void>();

  begins(id: string): Conversation {
    const agent = { id: 'lin', nickname: 'Lin', avatarUrl: null };
    this.conversation = {
      id,
      version: 1,
      status: 'ACTIVE',
      servedBy: 'AGENT',
      lastSeq: 0,
      unreadCount: 0,
      agentReadSeq: 0,
      agent,
      closeReason: null,
    };
    return this.conversation;
  }

  appends(kind: Message['sender']['kind'], content: Content, more: Partial<Message> = {}): Message {
    const { id } = this.conversation!;
    const seq = this.log.filter(({ conversation }) => conversation.id === id).length + 1;
    const message: Message = {
      id: `${id}-${seq}`,
      seq,
      clientMessageId: null,
      conversation: { id },
      sender: { kind, name: kind, avatarUrl: null },
      content,
      quote: null,
      createdAt: new Date(seq * 1_000).toISOString(),
      ...more,
    };
    this.log.push(message);
    this.conversation = { ...this.conversation!, lastSeq: seq };
    this.watchers.get(`messages ${id}`)?.(message as never);
    return message;
  }

  says(text: string): Message {
    return this.appends('AGENT', { __typename: 'TextContent', text });
  }

  /** The transport that reaches this server. */
  transport(): Transport {
    const answer = async <T>(make: () => T): Promise<T> => {
      if (this.isDown) throw new ApiError('UNAVAILABLE', 'down');
      return make();
    };
    const watch = (name: string) => (id: string, listener: (value: never) => void) => {
      this.watchers.set(`${name} ${id}`, listener);
      return () => void this.watchers.delete(`${name} ${id}`);
    };
    return {
      start: () => answer(() => this.refuses ?? this.conversation),
      onTurn: listener => void (this.turn = listener),
      profile: () => answer(() => profile),
      history: (last, range) => answer(() => this.page(last, range)),
      send: send => answer(() => this.#take(send)),
      recall: id => answer(() => this.refuses ?? this.log.find(message => message.id === id)!),
      read: (_, seq) => answer(() => void this.reads.push(seq)),
      typing: (_, isTyping) => answer(() => void this.typings.push(isTyping)),
      end: () => answer(() => ({ ...this.conversation!, version: 9, status: 'CLOSED' as const })),
      upload: ({ name }, { onProgress }) => answer(() => (onProgress(1), `file ${name}`)),
      watchMessages: (id, after, listener) => {
        const missed = this.log.filter(
          ({ conversation, seq }) => conversation.id === id && seq > after,
        );
        missed.forEach(listener);
        return watch('messages')(id, listener);
      },
      watchConversation: listener => watch('conversation')('', listener),
      watchTyping: (id, listener) => watch('typing')(id, listener),
      watchPresence: (id, listener) => watch('presence')(id, listener),
      watchQueue: (id, listener) => watch('queue')(id, listener),
      connection: {
        state: this.connection.get,
        subscribe: this.connection.subscribe,
        retry: () => {},
      },
      dispose: () => {},
    };
  }

  page(last: number, { before, after }: HistoryRange) {
    const begun = [...new Set(this.log.map(({ conversation }) => conversation.id))];
    const rank = (id: string, seq: number): number => begun.indexOf(id) * 1e6 + seq;
    const rankOf = ({ conversation, seq }: Message): number => rank(conversation.id, seq);
    const all = this.log.toSorted((one, other) => rankOf(one) - rankOf(other));
    const [from, to] = [after, before].map(place => place && rank(place.conversationId, place.seq));
    const within = all.filter(
      entry => rankOf(entry) > (from ?? 0) && rankOf(entry) < (to ?? Infinity),
    );
    const nodes = after ? within.slice(0, last) : within.slice(-last);
    return {
      nodes,
      hasPreviousPage: nodes[0] !== undefined && nodes[0] !== all[0],
      hasNextPage: nodes.length > 0 && nodes.at(-1) !== all.at(-1),
    };
  }

  #take(send: Send) {
    this.sent.push(send);
    if (this.refuses) return this.refuses;
    this.conversation ??= this.begins('c1');
    const { clientMessageId, content } = send;
    const known = this.log.find(message => message.clientMessageId === clientMessageId);
    const text = 'text' in content ? content.text : JSON.stringify(content);
    const message =
      known ?? this.appends('VISITOR', { __typename: 'TextContent', text }, { clientMessageId });
    return { message, conversation: this.conversation, ignored: [] };
  }
}

const profile = {
  companyName: 'Parley',
  logoUrl: null,
  onDuty: true,
  opensAt: null,
  welcome: null,
  themeColor: '#0B7A75',
  offHoursMode: 'TICKET' as const,
  offHoursText: null,
  previewsTyping: false,
  showsQueueCount: true,
  asksSurvey: false,
  translatesMessages: false,
  transcript: false,
};
