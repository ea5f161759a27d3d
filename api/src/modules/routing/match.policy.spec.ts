import { expect, it } from 'vitest';
import { type Waiting, inQueueOrder, match, placesOf } from './match.policy.ts';
import type { Candidate } from './strategy.policy.ts';

const waiting = (number: number, more: Partial<Waiting> = {}): Waiting => ({
  conversationId: `c${number}`,
  queueClass: 13,
  waitingSince: new Date(number),
  number,
  addressedAgentId: null,
  demand: { weight: 1, requirements: [], language: null, relaxed: 0 },
  ...more,
});
const agent = (agentId: string, more: Partial<Candidate> = {}): Candidate => ({
  agentId,
  isOnline: true,
  load: 0,
  capacity: 1,
  lastAssignedAt: null,
  priority: 100,
  skills: {},
  languages: [],
  ...more,
});
const pairs = (...args: Parameters<typeof match>) =>
  match(...args).map(({ waiting: { conversationId }, agent: { agentId } }) => [
    conversationId,
    agentId,
  ]);

it('Q-12: VIP level, then priority, then who waits longest, then the number', () => {
  const plain = waiting(1);
  const urgent = waiting(2, { queueClass: 12 });
  const vip = waiting(3, { queueClass: 4 });
  const returned = waiting(4, { waitingSince: new Date(0) });
  const twin = waiting(5, { waitingSince: new Date(1) });
  const sorted = [twin, plain, urgent, vip, returned].toSorted(inQueueOrder);
  expect(sorted.map(({ number }) => number)).toEqual([3, 2, 4, 1, 5]);
});

it('Q-32: whoever nobody fits does not hold up those behind him', () => {
  const picky = waiting(1, {
    demand: {
      ...waiting(1).demand,
      requirements: [{ skill: 'tax', level: 1, isMust: true }],
    },
  });
  expect(pairs('LEAST_LOADED', [picky, waiting(2)], [agent('ann')])).toEqual([['c2', 'ann']]);
});

it('Q-04: who waits for one agent goes to him alone, and is in nobody’s way', () => {
  const addressed = waiting(1, { addressedAgentId: 'bo' });
  const line = [addressed, waiting(2), waiting(3)];
  expect(pairs('LEAST_LOADED', line, [agent('ann')])).toEqual([['c2', 'ann']]);
  expect(pairs('LEAST_LOADED', line, [agent('ann'), agent('bo')])).toEqual([
    ['c1', 'bo'],
    ['c2', 'ann'],
  ]);
  expect([...placesOf(line).values()]).toEqual([0, 0, 1]);
});

it('Q-09: one hand-out of many leaves loads that differ by at most one', () => {
  const members = ['a', 'b', 'c'].map(id => agent(id, { capacity: 10 }));
  const line = Array.from({ length: 11 }, (_, n) => waiting(n));
  for (const strategy of ['LEAST_LOADED', 'ROUND_ROBIN'] as const) {
    const got = Map.groupBy(pairs(strategy, line, members), ([, agentId]) => agentId);
    const counts = [...got.values()].map(all => all.length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  }
});
