import { expect, it } from 'vitest';
import { insert, type Log, prepend, readPosition } from './log.ts';
import type { Message } from './transport.ts';

const entry = (conversation: string, seq: number, kind = 'AGENT'): Message => ({
  id: `${conversation}${seq}`,
  seq,
  clientMessageId: null,
  conversation: { id: conversation },
  sender: { kind: kind as 'AGENT', name: '', avatarUrl: null },
  content: { __typename: 'TextContent', text: '' },
  quote: null,
  createdAt: '',
});
const ids = (log: Log): string[] => log.map(({ id }) => id);

it('puts an entry at its place in its conversation', () => {
  const log = [entry('a', 1), entry('a', 3), entry('b', 2)];
  expect(ids(insert(log, entry('a', 2)))).toEqual(['a1', 'a2', 'a3', 'b2']);
  expect(ids(insert(log, entry('b', 1)))).toEqual(['a1', 'a3', 'b1', 'b2']);
  expect(ids(insert(log, entry('c', 1)))).toEqual(['a1', 'a3', 'b2', 'c1']);
});

it('replaces an entry by its newer state', () => {
  const emptied: Message = {
    ...entry('a', 1),
    content: { __typename: 'RecalledContent', by: 'AGENT' },
  };
  expect(insert([entry('a', 1)], emptied)).toEqual([emptied]);
});

it('adds an older page without what is there', () => {
  const log = [entry('a', 2), entry('a', 3)];
  expect(ids(prepend(log, [entry('a', 1), entry('a', 2)]))).toEqual(['a1', 'a2', 'a3']);
});

it('finds up to where a conversation was read', () => {
  const log = [entry('a', 1), entry('a', 2, 'VISITOR'), entry('a', 3), entry('a', 4)];
  expect(readPosition(log, 'a', 0)).toBe(4);
  expect(readPosition(log, 'a', 1)).toBe(3);
  expect(readPosition(log, 'a', 3)).toBe(0);
});
