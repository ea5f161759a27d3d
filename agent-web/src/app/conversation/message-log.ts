import type { LogMessageFragment } from '@parley/schema/agent';

export type LogMessage = LogMessageFragment;

/** What this tab knows of one conversation's log: a stretch without gaps that ends at the newest. */
export interface MessageLog {
  readonly messages: readonly LogMessage[];
  readonly hasOlder: boolean;
}

/** A log longer than this is cut to half of it when its conversation leaves the screen. */
const LONGEST = 400;

export const lastSeq = (log: MessageLog): number => log.messages.at(-1)?.seq ?? 0;

/** Adds entries, each once and in order, and carries out the recalls among them. */
export function withEntries(log: MessageLog, entries: readonly LogMessage[]): MessageLog {
  const first = entries[0];
  // Most often one entry comes behind all others: nothing is to be put in order then.
  if (entries.length === 1 && first && first.seq > lastSeq(log)) {
    const messages = [...log.messages, first];
    return { ...log, messages: first.quote ? recall(answer(messages, first), first) : messages };
  }
  const bySeq = new Map(log.messages.map(message => [message.seq, message]));
  for (const entry of entries) bySeq.set(entry.seq, entry);
  const messages: readonly LogMessage[] = [...bySeq.values()].toSorted((a, b) => a.seq - b.seq);
  return { ...log, messages: entries.reduce(recall, entries.reduce(answer, messages)) };
}

/** Takes over what changed of an entry that is known; others stay out, or a gap would follow them. */
export function withChange(log: MessageLog, changed: LogMessage): MessageLog {
  const isKnown = log.messages.some(({ seq }) => seq === changed.seq);
  return isKnown ? withEntries(log, [changed]) : log;
}

/** Adds an older page at the front. */
export function withOlder(
  log: MessageLog,
  older: readonly LogMessage[],
  hasOlder: boolean,
): MessageLog {
  return { ...withEntries(log, older), hasOlder };
}

/** Drops the oldest entries of a log that has grown long; they can be fetched again. */
export function trimmed(log: MessageLog): MessageLog {
  if (log.messages.length <= LONGEST) return log;
  return { messages: log.messages.slice(-LONGEST / 2), hasOlder: true };
}

// What a visitor chose or filled in comes with the answer that quotes the menu or form.
function answer(messages: readonly LogMessage[], { quote }: LogMessage): readonly LogMessage[] {
  const kind = quote?.content.__typename;
  if (!quote || (kind !== 'MenuContent' && kind !== 'FormContent')) return messages;
  return messages.map(message =>
    message.id === quote.id && message.content.__typename === kind
      ? { ...message, content: quote.content }
      : message,
  );
}

// The entry that tells of a recall quotes the message it concerns.
function recall(messages: readonly LogMessage[], entry: LogMessage): LogMessage[] {
  const { content, quote } = entry;
  const isRecall = content.__typename === 'EventContent' && content.type === 'RECALLED';
  if (!isRecall || !quote) return [...messages];
  return messages.map(message => {
    const by = message.id === quote.id ? message.sender.kind : quote.sender.kind;
    const withdrawn = { __typename: 'RecalledContent', by } as const;
    if (message.id === quote.id) return { ...message, content: withdrawn, quote: null };
    if (message.id !== entry.id && message.quote?.id === quote.id) {
      return { ...message, quote: { ...message.quote, content: withdrawn } };
    }
    return message;
  });
}
