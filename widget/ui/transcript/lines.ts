import type { Conversation, Log, Message, Pending } from '../../sdk/index.ts';

const GAP_MS = 5 * 60_000;
const RECALL_MS = 2 * 60_000;

/** What a bubble shows: an entry of the log, or a message on its way. */
export interface BubbleLine {
  readonly kind: 'bubble';
  readonly key: string;
  readonly isOwn: boolean;
  readonly message: Message | null;
  readonly pending: Pending | null;
  /** Whether it begins or ends a group of one sender. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly mark: 'read' | 'sent' | null;
  readonly canRecall: boolean;
}

/** One line of the transcript as it stands on screen. */
export type Line =
  | BubbleLine
  | { readonly kind: 'time'; readonly key: string; readonly at: number; readonly isNew: boolean }
  | { readonly kind: 'notice'; readonly key: string; readonly message: Message };

/** What the lines are made of. */
export interface LinesInput {
  readonly log: Log;
  readonly pending: readonly Pending[];
  readonly conversation: Conversation | null;
  readonly hideNotices: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

type Entry = Omit<BubbleLine, 'kind' | 'isFirst' | 'isLast' | 'mark' | 'canRecall'> & {
  readonly at: number;
  readonly sender: string;
};

/** The lines of a transcript: time marks, notices, and bubbles in groups. */
export function toLines(input: LinesInput): readonly Line[] {
  const { log, pending, hideNotices } = input;
  const answered = new Set(log.map(({ clientMessageId }) => clientMessageId));
  const entries = [
    ...log.filter(isShown).map(fromMessage),
    ...pending.filter(({ id }) => !answered.has(id)).map(fromPending),
  ];
  const marks = toMarks(input, entries);
  return entries.flatMap((entry, at): readonly Line[] => {
    const before = entries[at - 1];
    const time = toTime(before, entry);
    const { key, message } = entry;
    if (message && isNotice(message)) {
      return hideNotices ? time : [...time, { kind: 'notice', key, message }];
    }
    const after = entries[at + 1];
    const isFirst = !isGroup(before, entry);
    const isLast = !after || !isGroup(entry, after);
    const canRecall = entry.isOwn && !!message && input.now - entry.at < RECALL_MS;
    const mark = marks.get(key) ?? null;
    return [...time, { ...entry, kind: 'bubble', isFirst, isLast, mark, canRecall }];
  });
}

/** The lines, each that says the same as before as the very same object. */
export function keepSame(before: readonly Line[], lines: readonly Line[]): readonly Line[] {
  const known = new Map(before.map(line => [line.key, line]));
  return lines.map(line => {
    const old = known.get(line.key);
    const isSame = (name: string): boolean => old?.[name as never] === line[name as never];
    return old && Object.keys(line).every(isSame) ? old : line;
  });
}

/** A time mark where one is due, as a list of none or one. */
function toTime(before: Entry | undefined, entry: Entry): readonly Line[] {
  const isOther = isOtherConversation(before, entry);
  if (!isOther && !isGap(before, entry)) return [];
  return [{ kind: 'time', key: `${entry.key}@`, at: entry.at, isNew: isOther }];
}

/** The last own entry was sent; up to where the agent has read stands at the last one read. */
function toMarks(input: LinesInput, entries: readonly Entry[]): Map<string, 'read' | 'sent'> {
  const last = entries.findLast(({ isOwn }) => isOwn);
  const marks = new Map<string, 'read' | 'sent'>();
  if (last?.message) marks.set(last.key, 'sent');
  const read = lastOwnRead(input);
  if (read) marks.set(fromMessage(read).key, 'read');
  return marks;
}

// The emptied bubble tells of a recall already, at the place where the message stood.
const isShown = ({ content }: Message): boolean =>
  content.__typename !== 'EventContent' || content.type !== 'RECALLED';

const isNotice = ({ content }: Message): boolean =>
  content.__typename === 'EventContent' || content.__typename === 'RecalledContent';

const fromMessage = (message: Message): Entry => ({
  key: message.clientMessageId ?? message.id,
  isOwn: message.sender.kind === 'VISITOR',
  message,
  pending: null,
  at: Date.parse(message.createdAt),
  sender: `${message.sender.kind} ${message.sender.name}`,
});

const fromPending = (pending: Pending): Entry => ({
  key: pending.id,
  isOwn: true,
  message: null,
  pending,
  at: pending.createdAt,
  sender: 'VISITOR',
});

const isOtherConversation = (before: Entry | undefined, entry: Entry): boolean =>
  !!entry.message &&
  before?.message?.conversation.id !== entry.message.conversation.id &&
  !!before?.message;

const isGap = (before: Entry | undefined, entry: Entry): boolean =>
  !before || entry.at - before.at > GAP_MS;

function isGroup(before: Entry | undefined, entry: Entry): boolean {
  if (!before || isGap(before, entry) || isOtherConversation(before, entry)) return false;
  if (before.message && isNotice(before.message)) return false;
  if (entry.message && isNotice(entry.message)) return false;
  return before.isOwn && entry.isOwn ? true : before.sender === entry.sender;
}

function lastOwnRead({ log, conversation }: LinesInput): Message | undefined {
  return log.findLast(
    ({ sender, seq, conversation: { id }, content }) =>
      sender.kind === 'VISITOR' &&
      content.__typename !== 'RecalledContent' &&
      id === conversation?.id &&
      seq <= conversation.agentReadSeq,
  );
}
