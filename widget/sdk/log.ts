import type { Message } from './transport.ts';

/** The visitor's whole transcript, oldest first, over all conversations. */
export type Log = readonly Message[];

/** Adds an entry at its place, or puts it where its former state was. */
export function insert(log: Log, entry: Message): Log {
  const known = log.findIndex(({ id }) => id === entry.id);
  if (known >= 0) return log.map(other => (other.id === entry.id ? entry : other));
  const isBefore = (other: Message): boolean =>
    other.conversation.id === entry.conversation.id && other.seq < entry.seq;
  const last = lastIndex(log, isBefore);
  const first = log.findIndex(other => other.conversation.id === entry.conversation.id);
  const at = last >= 0 ? last + 1 : first >= 0 ? first : log.length;
  return [...log.slice(0, at), entry, ...log.slice(at)];
}

/** Puts an older page in front, without what is there already. */
export function prepend(log: Log, page: readonly Message[]): Log {
  const known = new Set(log.map(({ id }) => id));
  return [...page.filter(({ id }) => !known.has(id)), ...log];
}

/** Takes a new entry in; a recall also empties the message that it names. */
export function append(log: Log, entry: Message): Log {
  const isRecall = entry.content.__typename === 'EventContent' && entry.content.type === 'RECALLED';
  const target = isRecall && log.find(({ id }) => id === entry.quote?.id);
  const emptied = target
    ? insert(log, { ...target, content: { __typename: 'RecalledContent', by: target.sender.kind } })
    : log;
  return insert(emptied, entry);
}

/** Whether somebody wrote this to the visitor. */
export function isIncoming({ sender, content }: Message): boolean {
  return (
    (sender.kind === 'AGENT' || sender.kind === 'ROBOT') && content.__typename !== 'EventContent'
  );
}

/** The last seq of a conversation that the log holds; 0 for none. */
export function lastSeq(log: Log, conversationId: string): number {
  return log[lastIndex(log, ({ conversation }) => conversation.id === conversationId)]?.seq ?? 0;
}

/** Up to where a conversation was read, when so many incoming messages at its end were not. */
export function readPosition(log: Log, conversationId: string, unreadCount: number): number {
  const incoming = log.filter(
    entry => entry.conversation.id === conversationId && isIncoming(entry),
  );
  return incoming[incoming.length - 1 - unreadCount]?.seq ?? 0;
}

// The engines of some apps do not know `findLast` and its like.
function lastIndex(log: Log, matches: (entry: Message) => boolean): number {
  let at = log.length - 1;
  while (at >= 0 && !matches(log[at]!)) at--;
  return at;
}
