import { expect, it } from 'vitest';
import type { Content, Message, Pending } from '../../sdk/index.ts';
import { type BubbleLine, keepSame, type Line, toLines } from './lines.ts';

const MINUTE = 60_000;
const start = Date.parse('2026-11-22T08:00:00Z');

function message(seq: number, more: Partial<Message> & { minute?: number } = {}): Message {
  const { minute = seq, ...rest } = more;
  return {
    id: `m${seq}`,
    seq,
    clientMessageId: null,
    conversation: { id: 'c1' },
    sender: { kind: 'AGENT', name: 'Lin', avatarUrl: null },
    content: { __typename: 'TextContent', text: `${seq}` },
    quote: null,
    createdAt: new Date(start + minute * MINUTE).toISOString(),
    ...rest,
  };
}
const visitor = { kind: 'VISITOR', name: 'Guest', avatarUrl: null } as const;
const event = (type: 'ACCEPTED' | 'RECALLED'): Content => ({
  __typename: 'EventContent',
  type,
  event: type,
});

function lines(log: readonly Message[], more: Partial<Parameters<typeof toLines>[0]> = {}) {
  const now = start + 60 * MINUTE;
  return toLines({ log, pending: [], conversation: null, hideNotices: false, now, ...more });
}
const kinds = (all: readonly Line[]): string[] => all.map(({ kind }) => kind);
const bubbles = (all: readonly Line[]): BubbleLine[] => all.filter(line => line.kind === 'bubble');

it('marks the time where nothing was said for more than five minutes', () => {
  const log = [message(1), message(2), message(3, { minute: 8 })];
  expect(kinds(lines(log))).toEqual(['time', 'bubble', 'bubble', 'time', 'bubble']);
});

it('draws a line between two conversations', () => {
  const log = [message(1), message(2, { conversation: { id: 'c2' } })];
  const marks = lines(log).filter(line => line.kind === 'time');
  expect(marks.map(({ isNew }) => isNew)).toEqual([false, true]);
});

it('puts what one person says in a row into one group', () => {
  const log = [message(1), message(2), message(3, { sender: visitor }), message(4)];
  const groups = bubbles(lines(log)).map(({ isFirst, isLast }) => [isFirst, isLast]);
  expect(groups).toEqual([
    [true, false],
    [false, true],
    [true, true],
    [true, true],
  ]);
});

it('shows events as notices, unless the page hides them, and a recall only where it happened', () => {
  const recalled: Content = { __typename: 'RecalledContent', by: 'AGENT' };
  const log = [
    message(1, { content: event('ACCEPTED') }),
    message(2, { content: recalled }),
    message(3, { content: event('RECALLED') }),
  ];
  expect(kinds(lines(log))).toEqual(['time', 'notice', 'notice']);
  expect(kinds(lines(log, { hideNotices: true }))).toEqual(['time']);
});

it('shows a message on its way once, also while its entry has arrived already', () => {
  const pending: Pending = {
    id: 'p1',
    content: { text: 'hello' },
    createdAt: start,
    isRefused: false,
    code: '',
    reason: '',
    progress: 0,
  };
  expect(bubbles(lines([], { pending: [pending] })).map(({ key }) => key)).toEqual(['p1']);
  const log = [message(1, { sender: visitor, clientMessageId: 'p1' })];
  expect(bubbles(lines(log, { pending: [pending] })).map(({ key }) => key)).toEqual(['p1']);
});

it('says up to where the agent has read, and that the last one was sent', () => {
  const log = [1, 2, 3].map(seq => message(seq, { sender: visitor }));
  const conversation = { id: 'c1', agentReadSeq: 2 } as never;
  const marks = bubbles(lines(log, { conversation })).map(({ mark }) => mark);
  expect(marks).toEqual([null, 'read', 'sent']);
});

it('offers recall for two minutes, and only of own messages', () => {
  const log = [message(1, { sender: visitor }), message(2), message(3, { sender: visitor })];
  const all = bubbles(lines(log, { now: start + 4 * MINUTE }));
  expect(all.map(({ canRecall }) => canRecall)).toEqual([false, false, true]);
});

it('keeps a line as the same object until it says something else', () => {
  const log = [message(1), message(2), message(3, { minute: 9 })];
  const before = lines(log);
  const after = keepSame(before, lines([...log, message(4, { minute: 9 })]));
  // Only the last one of a group ends it.
  expect(after.slice(0, -2).every((line, at) => line === before[at])).toBe(true);
  expect(after.at(-2)).toMatchObject({ isLast: false });
});
