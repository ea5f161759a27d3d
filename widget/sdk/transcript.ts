import { append, insert, isIncoming, lastSeq, type Log, prepend, readPosition } from './log.ts';
import { createStore, type Readable } from './store.ts';
import type { Conversation, Message, Transport } from './transport.ts';

const PAGE = 20;

/** How far back the transcript reaches. */
export interface History {
  readonly state: 'loading' | 'ready' | 'failed';
  readonly hasEarlier: boolean;
}

/** What was said, on this channel, by and to this visitor. */
export interface Transcript {
  readonly log: Readable<Log>;
  readonly history: Readable<History>;
  readonly unread: Readable<number>;
  /** Loads the newest page, then follows the open conversation. */
  open(conversation: Conversation | null): Promise<void>;
  /** Follows another conversation from where the log ends. */
  follow(conversationId: string): void;
  /** Takes in what a command answered with. */
  take(message: Message): void;
  loadEarlier(): Promise<void>;
  /** Everything received so far was on screen. */
  markRead(): void;
  dispose(): void;
}

/** Builds the transcript from history pages and the live log; `onLive` hears new entries only. */
export function createTranscript(
  transport: Transport,
  onLive: (message: Message) => void,
): Transcript {
  const log = createStore<Log>([]);
  const history = createStore<History>({ state: 'loading', hasEarlier: false });
  const unread = createStore(0);
  let cursor: string | null = null;
  let followed: string | null = null;
  let readSeq = 0;
  let stop = (): void => {};

  const count = (): void => {
    const isUnread = (entry: Message): boolean =>
      entry.conversation.id === followed && entry.seq > readSeq && isIncoming(entry);
    unread.set(log.get().filter(isUnread).length);
  };
  const loadPage = async (): Promise<void> => {
    history.update(state => ({ ...state, state: 'loading' }));
    try {
      const page = await transport.history(PAGE, cursor);
      cursor = page.startCursor;
      log.update(entries => prepend(entries, page.nodes));
      history.set({ state: 'ready', hasEarlier: page.hasPreviousPage });
    } catch (error) {
      history.update(state => ({ ...state, state: 'failed' }));
      throw error;
    }
  };
  const follow = (conversationId: string): void => {
    if (followed === conversationId) return;
    stop();
    // A conversation that began while we were here has been read up to its beginning.
    if (followed) readSeq = 0;
    followed = conversationId;
    stop = transport.watchMessages(conversationId, lastSeq(log.get(), conversationId), entry => {
      log.update(entries => append(entries, entry));
      count();
      onLive(entry);
    });
  };

  return {
    log,
    history,
    unread,
    follow,
    async open(conversation) {
      await loadPage();
      if (!conversation) return;
      readSeq = readPosition(log.get(), conversation.id, conversation.unreadCount);
      follow(conversation.id);
      count();
    },
    take: message => log.update(entries => insert(entries, message)),
    async loadEarlier() {
      const { state, hasEarlier } = history.get();
      if (state === 'loading' || !hasEarlier) return;
      await loadPage().catch(() => {});
    },
    markRead() {
      if (!followed || unread.get() === 0) return;
      readSeq = lastSeq(log.get(), followed);
      count();
      // A lost mark is made good by the next one: marks only ever grow.
      transport.read(followed, readSeq).catch(() => {});
    },
    dispose: () => stop(),
  };
}
