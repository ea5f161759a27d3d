import { createPages, type Pages } from './history.ts';
import { append, insert, lastSeq, type Log } from './log.ts';
import { createStore, type Readable } from './store.ts';
import type { Conversation, Message, Transport } from './transport.ts';
import { createUnread } from './unread.ts';

/** What was said, on this channel, by and to this visitor. */
export interface Transcript {
  readonly log: Readable<Log>;
  readonly history: Pages['history'];
  readonly unread: Readable<number>;
  /** Loads the newest page, and nothing else any more; then follows the open conversation. */
  open(conversation: Conversation | null): Promise<void>;
  /** Follows another conversation from where the log ends. */
  follow(conversationId: string): void;
  /** Takes in what a command answered with. */
  take(message: Message): void;
  loadEarlier(): Promise<void>;
  /** Everything received so far was on screen. */
  markRead(): void;
  /** Asks again for what was received: the addresses of files expire. */
  renew(): Promise<void>;
  dispose(): void;
}

const LARGEST_PAGE = 100;
const hasFile = ({ content }: Message): boolean => 'file' in content;

/** Builds the transcript from history pages and the live log; `onLive` hears new entries only. */
export function createTranscript(
  transport: Transport,
  onLive: (message: Message) => void,
): Transcript {
  const log = createStore<Log>([]);
  const pages = createPages(transport, log);
  const unread = createUnread(log);
  let followed = '';
  let stop = (): void => {};

  const follow = (conversationId: string, unreadCount = 0): void => {
    if (followed === conversationId) return;
    stop();
    followed = conversationId;
    unread.begin(conversationId, unreadCount);
    stop = transport.watchMessages(conversationId, lastSeq(log.get(), conversationId), entry => {
      log.update(entries => append(entries, entry));
      unread.update();
      onLive(entry);
    });
  };

  return {
    log,
    history: pages.history,
    unread: unread.count,
    follow: conversationId => follow(conversationId),
    async open(conversation) {
      stop();
      followed = '';
      log.set([]);
      await pages.load(true);
      if (conversation) follow(conversation.id, conversation.unreadCount);
    },
    take: message => log.update(entries => insert(entries, message)),
    async loadEarlier() {
      const { state, hasEarlier } = pages.history.get();
      if (state !== 'loading' && hasEarlier) await pages.load().catch(() => {});
    },
    markRead() {
      const read = unread.clear();
      // A lost mark is made good by the next one: marks only ever grow.
      if (read) transport.read(read.conversationId, read.seq).catch(() => {});
    },
    async renew() {
      if (!log.get().some(hasFile)) return;
      const last = Math.min(LARGEST_PAGE, log.get().length);
      const page = await transport.history(last, null).catch(() => null);
      if (page) log.update(entries => page.nodes.reduce(insert, entries));
    },
    dispose: () => stop(),
  };
}
