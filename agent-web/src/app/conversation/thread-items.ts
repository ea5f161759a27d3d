import type { LogContentFragment } from '@parley/schema/agent';
import type { Outgoing } from '../outbox/outbox';
import type { LogMessage } from './message-log';

/** How a message stands on the screen: the contract's states, and waiting in the outbox. */
export type Delivery = 'WAITING' | 'REFUSED' | LogMessage['delivery'];

export interface MessageItem {
  readonly kind: 'message';
  readonly key: string;
  readonly message: LogMessage;
  readonly side: 'theirs' | 'ours' | 'note';
  /** Whether a run of one sender begins or ends here. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

export type ThreadItem =
  | MessageItem
  | { readonly kind: 'day'; readonly key: string; readonly at: string }
  | { readonly kind: 'event'; readonly key: string; readonly text: string; readonly at: string }
  | {
      readonly kind: 'outgoing';
      readonly key: string;
      readonly item: Outgoing;
      readonly isFirst: boolean;
      readonly isLast: boolean;
    };

/** Messages of one sender closer than this stand together. */
const RUN_MS = 3 * 60_000;

const days = new WeakMap<LogMessage, string>();

// Asked for each neighbour at each new message, so it is worked out once.
function dayOf(message: LogMessage): string {
  const known = days.get(message) ?? new Date(message.createdAt).toDateString();
  days.set(message, known);
  return known;
}

/** On which side a message stands; a withdrawn one stays where it was. */
export function sideOf(message: LogMessage): MessageItem['side'] {
  if (message.content.__typename === 'NoteContent') return 'note';
  return message.sender.kind === 'VISITOR' ? 'theirs' : 'ours';
}

function continues(a: LogMessage | undefined, b: LogMessage | undefined): boolean {
  if (!a || !b || isEvent(a.content) || isEvent(b.content)) return false;
  if (a.sender.kind !== b.sender.kind || a.sender.name !== b.sender.name) return false;
  if (sideOf(a) !== sideOf(b) || dayOf(a) !== dayOf(b)) return false;
  return Date.parse(b.createdAt) - Date.parse(a.createdAt) < RUN_MS;
}

const isEvent = (content: LogContentFragment) => content.__typename === 'EventContent';

// A recall shows in its target, so its own entry says nothing new.
const isShown = ({ content }: LogMessage) =>
  content.__typename !== 'EventContent' || content.type !== 'RECALLED';

const made = new WeakMap<LogMessage, MessageItem>();

// The same item for an unchanged message, so that a new one redraws nothing but itself.
function itemOf(message: LogMessage, isFirst: boolean, isLast: boolean): MessageItem {
  const known = made.get(message);
  if (known?.isFirst === isFirst && known.isLast === isLast) return known;
  const key = message.clientMessageId ?? message.id;
  const item = { kind: 'message', key, message, side: sideOf(message), isFirst, isLast } as const;
  made.set(message, item);
  return item;
}

/** What the thread shows: days, events and messages in runs, then what is still on its way. */
export function threadItems(
  messages: readonly LogMessage[],
  outgoing: readonly Outgoing[],
): readonly ThreadItem[] {
  const shown = messages.filter(isShown);
  const items: ThreadItem[] = [];
  shown.forEach((message, index) => {
    const [before, after] = [shown[index - 1], shown[index + 1]];
    const key = message.clientMessageId ?? message.id;
    if (!before || dayOf(before) !== dayOf(message)) {
      items.push({ kind: 'day', key: `day-${message.seq}`, at: message.createdAt });
    }
    if (message.content.__typename === 'EventContent') {
      items.push({ kind: 'event', key, text: message.content.text, at: message.createdAt });
      return;
    }
    items.push(itemOf(message, !continues(before, message), !continues(message, after)));
  });
  return [...items, ...onTheirWay(messages, outgoing)];
}

function onTheirWay(
  messages: readonly LogMessage[],
  outgoing: readonly Outgoing[],
): readonly ThreadItem[] {
  const arrived = new Set(messages.map(message => message.clientMessageId));
  const left = outgoing.filter(item => !arrived.has(item.id));
  return left.map((item, index) => ({
    kind: 'outgoing',
    // The same key as the message it becomes: its bubble stays, only the mark changes.
    key: item.id,
    item,
    isFirst: index === 0,
    isLast: index === left.length - 1,
  }));
}
