import { isIncoming, lastSeq, type Log, readPosition } from './log.ts';
import { createStore, type Readable } from './store.ts';

/** How many messages of the followed conversation were not on screen yet. */
export interface Unread {
  readonly count: Readable<number>;
  /** Follows a conversation of which so many messages are unread. */
  begin(conversationId: string, unreadCount: number): void;
  /** The log has grown. */
  update(): void;
  /** Everything was on screen; returns up to where, or null when nothing was unread. */
  clear(): { conversationId: string; seq: number } | null;
}

/** Counts by the position up to which the visitor has read. */
export function createUnread(log: Readable<Log>): Unread {
  const count = createStore(0);
  let conversationId = '';
  let readSeq = 0;
  const update = (): void => {
    const unread = log
      .get()
      .filter(
        entry =>
          entry.conversation.id === conversationId && entry.seq > readSeq && isIncoming(entry),
      );
    count.set(unread.length);
  };
  return {
    count,
    update,
    begin(id, unreadCount) {
      conversationId = id;
      readSeq = readPosition(log.get(), id, unreadCount);
      update();
    },
    clear() {
      if (count.get() === 0) return null;
      readSeq = lastSeq(log.get(), conversationId);
      update();
      return { conversationId, seq: readSeq };
    },
  };
}
