import type { Message } from './transport.ts';

/** A piece of the visitor's transcript without a gap, oldest first, over all conversations. */
export type Log = readonly Message[];

/** Adds an entry at its place, or puts it where its former state was. */
export function insert(log: Log, entry: Message): Log {
  const known = log.findIndex(({ id }) => id === entry.id);
  if (known >= 0) return replace(log, [entry]);
  const isBefore = (other: Message): boolean =>
    other.conversation.id === entry.conversation.id && other.seq < entry.seq;
  const last = lastIndex(log, isBefore);
  const first = log.findIndex(other => other.conversation.id === entry.conversation.id);
  const at = last >= 0 ? last + 1 : first >= 0 ? first : log.length;
  return [...log.slice(0, at), entry, ...log.slice(at)];
}

/** Puts newer states in the place of former ones, and adds nothing. */
export function replace(log: Log, entries: readonly Message[]): Log {
  const byId = new Map(entries.map(entry => [entry.id, entry]));
  return log.map(entry => byId.get(entry.id) ?? entry);
}

/** Empties the message that a recall names. */
export function withdraw(log: Log, { content, quote }: Message): Log {
  if (content.__typename !== 'EventContent' || content.type !== 'RECALLED') return log;
  return log.map(entry =>
    entry.id === quote?.id
      ? { ...entry, content: { __typename: 'RecalledContent', by: entry.sender.kind } }
      : entry,
  );
}

/** Whether somebody wrote this to the visitor. */
export function isIncoming({ sender, content }: Message): boolean {
  return (
    (sender.kind === 'AGENT' || sender.kind === 'ROBOT') && content.__typename !== 'EventContent'
  );
}

/** Whether this is the end of its conversation. */
export const isClosing = ({ content }: Message): boolean =>
  content.__typename === 'EventContent' && content.type === 'CLOSED';

/** The last seq of a conversation that the log holds; 0 for none. */
export function lastSeq(log: Log, conversationId: string): number {
  return log[lastIndex(log, ({ conversation }) => conversation.id === conversationId)]?.seq ?? 0;
}

// The engines of some apps do not know `findLast` and its like.
function lastIndex(log: Log, matches: (entry: Message) => boolean): number {
  let at = log.length - 1;
  while (at >= 0 && !matches(log[at]!)) at--;
  return at;
}
