import { createPages, type Pages } from './history.ts';
import { isClosing, isIncoming, lastSeq } from './log.ts';
import { createReadMarks } from './read-marks.ts';
import type { Readable } from './store.ts';
import type { Conversation, Message, Transport } from './transport.ts';
import { createUnread } from './unread.ts';

/** What was said, on this channel, by and to this visitor. */
export interface Transcript extends Pick<
  Pages,
  'log' | 'history' | 'loadEarlier' | 'loadLater' | 'loadNewest' | 'setAtEnd'
> {
  readonly unread: Readable<number>;
  /** Loads the newest page, and nothing else any more; then follows the open conversation. */
  open(conversation: Conversation | null): Promise<void>;
  /** Follows another conversation from where the log ends. */
  follow(conversationId: string): void;
  /** Takes in what was sent. */
  take(message: Message): void;
  /** Takes in another state of what may be held. */
  change(message: Message): void;
  /** Everything received so far was on screen. */
  markRead(): void;
  /** Asks again for what was received: the addresses of files expire. */
  renew(): Promise<void>;
  dispose(): void;
}

const LARGEST_PAGE = 100;
const isAfter = ({ conversation, seq }: Message, { id, lastSeq: last }: Conversation): boolean =>
  conversation.id === id && seq > last;
const hasFile = ({ content }: Message): boolean => 'file' in content;

/** Builds the transcript from history pages and the live log; `onLive` hears new entries only. */
export function createTranscript(
  transport: Transport,
  onLive: (message: Message) => void,
): Transcript {
  const pages = createPages(transport);
  const { log, history, loadEarlier, loadLater, loadNewest, setAtEnd } = pages;
  const unread = createUnread();
  // A lost mark is made good by the next one: marks only ever grow.
  const mark = createReadMarks(read => {
    transport.read(read.conversationId, read.seq).catch(() => {});
  });
  let wanted: Conversation | null = null;
  let followed = '';
  const over = new Set<string>();
  const watches = new Map<string, () => void>();
  const end = (id: string): void => {
    watches.get(id)?.();
    watches.delete(id);
  };
  const endAll = (): void => [...watches.keys()].forEach(end);

  const follow = (id: string, unreadCount = 0): void => {
    if (followed === id) return;
    // Of a conversation whose close was not heard yet, the last words are still to come.
    if (over.has(followed)) end(followed);
    followed = id;
    const seq = lastSeq(log.get(), id);
    unread.begin(id, seq, unreadCount);
    const stop = transport.watchMessages(id, seq, entry => {
      pages.receive(entry);
      if (id === followed) unread.receive(entry);
      onLive(entry);
      if (!isClosing(entry)) return;
      over.add(id);
      if (id !== followed) end(id);
    });
    watches.set(id, stop);
  };

  return {
    ...{ log, history, loadEarlier, loadLater, loadNewest, setAtEnd },
    unread: unread.count,
    follow: conversationId => follow(conversationId),
    async open(conversation) {
      endAll();
      wanted = conversation;
      followed = '';
      await pages.begin();
      // Meanwhile it may be another person who speaks.
      if (!conversation || conversation !== wanted) return;
      const { id, unreadCount } = conversation;
      const newer = log.get().filter(entry => isIncoming(entry) && isAfter(entry, conversation));
      follow(id, unreadCount + newer.length);
    },
    take(message) {
      pages.receive(message);
      void loadNewest();
    },
    change: message => pages.renew([message]),
    markRead() {
      const read = unread.clear();
      if (read) mark(read);
    },
    async renew() {
      const entries = log.get();
      for (let at = 0; at < entries.length; at += LARGEST_PAGE) {
        const part = entries.slice(at, at + LARGEST_PAGE);
        const { conversation, seq } = part[0]!;
        const after = { conversationId: conversation.id, seq: seq - 1 };
        const page =
          part.some(hasFile) && (await transport.history(part.length, { after }).catch(() => null));
        if (page) pages.renew(page.nodes);
      }
    },
    dispose: endAll,
  };
}
