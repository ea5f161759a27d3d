import { expect, it } from 'vitest';
import type { AgentViewer, Viewer } from '../../kernel/auth/viewer.ts';
import { canClose, canPick, canRead, isInLists, serves } from './conversation.policy.ts';

const agent = (
  agentId: string,
  permissions: string[] = ['conversation.close', 'queue.pick'],
): AgentViewer => ({
  kind: 'AGENT',
  agentId,
  sessionId: 'session',
  permissions: new Set(permissions),
  skillGroupIds: new Set(['sales']),
});
const base = { visitorId: 'visitor', channelId: 'web', skillGroupId: 'sales', agentId: null };
const waiting = { ...base, status: 'QUEUED' } as const;
const served = { ...base, status: 'ACTIVE', agentId: 'lin' } as const;
const closed = { ...served, status: 'CLOSED' } as const;
const admin = agent('zhou', [
  'conversation.watch',
  'queue.assign',
  'queue.close',
  'conversation.close',
]);

it('4.16: an agent sees his own conversations, the queues of his groups, and what he served', () => {
  expect(isInLists(agent('lin'), served)).toBe(true);
  expect(isInLists(agent('chen'), served)).toBe(false);
  expect(isInLists(agent('chen'), waiting)).toBe(true);
  expect(isInLists(agent('chen'), { ...waiting, skillGroupId: 'after-sales' })).toBe(false);
  expect(canRead(agent('chen'), served, false)).toBe(false);
  expect(canRead(agent('chen'), closed, false)).toBe(false);
  expect(canRead(agent('chen'), closed, true)).toBe(true);
});

it('4.16: an admin sees all, a visitor only his own on this channel, nobody nothing', () => {
  expect(canRead(admin, served, false)).toBe(true);
  const visitor: Viewer = { kind: 'VISITOR', visitorId: 'visitor', channelId: 'web' };
  expect(canRead(visitor, served, false)).toBe(true);
  expect(canRead({ ...visitor, channelId: 'app' }, served, false)).toBe(false);
  expect(canRead({ ...visitor, visitorId: 'other' }, served, false)).toBe(false);
  expect(canRead({ kind: 'ANONYMOUS' }, served, true)).toBe(false);
});

it('A-17: only the serving agent writes to the visitor', () => {
  expect(serves(agent('lin'), served)).toBe(true);
  expect(serves(admin, served)).toBe(false);
  expect(serves(agent('lin'), closed)).toBe(false);
});

it('Q-14, Q-15: members of the group pick; only admins close what waits or is a colleague’s', () => {
  expect(canPick(agent('chen'), waiting)).toBe(true);
  expect(canPick({ ...agent('chen'), skillGroupIds: new Set() }, waiting)).toBe(false);
  expect(canClose(agent('lin'), served)).toBe(true);
  expect(canClose(agent('chen'), waiting)).toBe(false);
  expect(canClose(admin, waiting)).toBe(true);
});
