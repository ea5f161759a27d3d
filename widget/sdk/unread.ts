import { isIncoming } from './log.ts';
import { createStore, type Readable } from './store.ts';
import type { Message } from './transport.ts';

/** How many messages of the followed conversation were not on screen yet. */
export interface Unread {
  readonly count: Readable<number>;
  /** Follows another conversation, which has come to `seq` with so many messages unread. */
  begin(conversationId: string, seq: number, unreadCount: number): void;
  /** An entry of the followed conversation is there. */
  receive(entry: Message): void;
  /** Everything was on screen; returns up to where, or null when nothing was unread. */
  clear(): { conversationId: string; seq: number } | null;
}

/** Counts what arrives; what is held of it on screen does not matter. */
export function createUnread(): Unread {
  const count = createStore(0);
  let conversationId = '';
  let lastSeq = 0;
  return {
    count,
    begin(id, seq, unreadCount) {
      conversationId = id;
      lastSeq = seq;
      count.set(unreadCount);
    },
    receive(entry) {
      lastSeq = entry.seq;
      if (isIncoming(entry)) count.update(unread => unread + 1);
    },
    clear() {
      if (count.get() === 0) return null;
      count.set(0);
      return { conversationId, seq: lastSeq };
    },
  };
}
