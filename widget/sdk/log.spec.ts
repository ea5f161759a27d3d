import { expect, it } from 'vitest';
import { insert, type Log, replace, withdraw } from './log.ts';
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

it('takes newer states of what it holds, and nothing else', () => {
  const log = [entry('a', 2), entry('a', 3)];
  const newer = { ...entry('a', 3), createdAt: 'later' };
  expect(replace(log, [entry('a', 1), newer])).toEqual([entry('a', 2), newer]);
});

it('empties what a recall names', () => {
  const content = { __typename: 'EventContent', type: 'RECALLED', event: '' } as const;
  const recall = { ...entry('a', 3), content, quote: entry('a', 1) };
  const log = withdraw([entry('a', 1), entry('a', 2)], recall);
  expect(log.map(({ content }) => content.__typename)).toEqual(['RecalledContent', 'TextContent']);
});
