import { expect, it } from 'vitest';
import { type Candidate, type Demand, rank, relaxation } from './strategy.policy.ts';

const agent = (agentId: string, more: Partial<Candidate> = {}): Candidate => ({
  agentId,
  isOnline: true,
  load: 0,
  capacity: 5,
  lastAssignedAt: null,
  priority: 100,
  skills: {},
  languages: [],
  ...more,
});
const demand = (more: Partial<Demand> = {}): Demand => ({
  weight: 1,
  requirements: [],
  language: null,
  relaxed: 0,
  ...more,
});
const order = (...args: Parameters<typeof rank>) =>
  rank(...args).ranked.map(({ agentId }) => agentId);

it('Q-09: the least loaded by share of capacity comes first, on a tie whoever rested longest', () => {
  const busier = agent('busier', { load: 2, capacity: 4 });
  const freer = agent('freer', { load: 3, capacity: 10, lastAssignedAt: new Date(2) });
  const rested = agent('rested', { load: 3, capacity: 10, lastAssignedAt: new Date(1) });
  expect(order('LEAST_LOADED', [busier, freer, rested], demand())).toEqual([
    'rested',
    'freer',
    'busier',
  ]);
});

it('Q-09: round robin heeds rest alone, priority the admins’ order, by hand nothing is pushed', () => {
  const one = agent('one', { load: 4, lastAssignedAt: new Date(1), priority: 2 });
  const two = agent('two', { load: 0, lastAssignedAt: new Date(2), priority: 1 });
  expect(order('ROUND_ROBIN', [two, one], demand())).toEqual(['one', 'two']);
  expect(order('PRIORITY', [one, two], demand())).toEqual(['two', 'one']);
  expect(order('MANUAL', [one, two], demand())).toEqual([]);
});

it('Q-02, Q-11: weight and capacity bound what is pushed; capacity 0 means nothing', () => {
  const nearlyFull = agent('nearly', { load: 4.5 });
  const none = agent('none', { capacity: 0 });
  const { ranked, passedOver } = rank('LEAST_LOADED', [nearlyFull, none], demand());
  expect(ranked).toEqual([]);
  expect(passedOver).toEqual([
    { agentId: 'nearly', why: 'FULL' },
    { agentId: 'none', why: 'FULL' },
  ]);
  expect(order('LEAST_LOADED', [nearlyFull], demand({ weight: 0.5 }))).toEqual(['nearly']);
});

it('Q-10: a must keeps others out until it has relaxed, a wish only puts its owners first', () => {
  const expert = agent('expert', { skills: { tax: 4 }, load: 3 });
  const novice = agent('novice', { skills: { tax: 2 } });
  const must = [{ skill: 'tax', level: 4, isMust: true }];
  const wish = [{ skill: 'tax', level: 4, isMust: false }];
  const both = [novice, expert];
  expect(order('LEAST_LOADED', both, demand({ requirements: must }))).toEqual(['expert']);
  expect(order('LEAST_LOADED', both, demand({ requirements: must, relaxed: 2 }))).toEqual([
    'novice',
    'expert',
  ]);
  expect(order('LEAST_LOADED', both, demand({ requirements: wish }))).toEqual(['expert', 'novice']);
  expect([relaxation(59_999, 60_000), relaxation(120_000, 60_000), relaxation(1e9, null)]).toEqual([
    0, 2, 0,
  ]);
});

it('Q-10: a language that is a must is one until the first interval is over', () => {
  const chinese = agent('lin', { languages: ['zh-CN'] });
  const english = agent('ann', { languages: ['en-GB'] });
  const language = { tag: 'en', isMust: true };
  expect(order('LEAST_LOADED', [chinese, english], demand({ language }))).toEqual(['ann']);
  expect(order('LEAST_LOADED', [chinese, english], demand({ language, relaxed: 1 }))).toEqual([
    'ann',
    'lin',
  ]);
});

it('Q-06, Q-16, Q-18: the previous agent comes first; who leaves it or was just asked does not get it', () => {
  const all = ['a', 'b', 'c', 'd'].map(id => agent(id));
  const asked = new Set(['b']);
  const wanted = demand({ preferred: 'd', except: 'a', asked });
  expect(order('LEAST_LOADED', all, wanted)).toEqual(['d', 'c']);
});
