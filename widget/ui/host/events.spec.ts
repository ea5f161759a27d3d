import { expect, it } from 'vitest';
import type { Conversation } from '../../sdk/index.ts';
import { changes } from './events.ts';

const conversation = (more: Partial<Conversation>): Conversation => ({
  id: 'c1',
  version: 1,
  status: 'QUEUED',
  servedBy: 'NOBODY',
  lastSeq: 1,
  unreadCount: 0,
  agentReadSeq: 0,
  agent: null,
  closeReason: null,
  ...more,
});
const lin = { id: 'lin', nickname: 'Lin', avatarUrl: null };
const mia = { id: 'mia', nickname: 'Mia', avatarUrl: null };
const names = (before: Conversation | null, next: Conversation): string[] =>
  changes(before, next).map(([name]) => name);

it('tells a page how a conversation went', () => {
  const queued = conversation({});
  const active = conversation({ status: 'ACTIVE', agent: lin });
  const handed = conversation({ status: 'ACTIVE', agent: mia });
  const closed = conversation({ status: 'CLOSED', closeReason: 'AGENT' });
  expect(names(null, queued)).toEqual(['conversation.created']);
  expect(names(queued, active)).toEqual(['conversation.assigned']);
  expect(names(active, handed)).toEqual(['conversation.transferred']);
  expect(changes(handed, closed)).toEqual([['conversation.closed', { id: 'c1', reason: 'AGENT' }]]);
  expect(names(closed, closed)).toEqual([]);
});

it('tells of a conversation that was picked up at once', () => {
  const next = conversation({ id: 'c2', status: 'ACTIVE' });
  const last = conversation({ status: 'CLOSED' });
  expect(names(last, next)).toEqual(['conversation.created', 'conversation.assigned']);
});
