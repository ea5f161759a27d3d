import { expect, it } from 'vitest';
import { type Candidate, pickAgent } from './routing.policy.ts';

const idle = { active: 0, capacity: 5, lastAssignedAt: null };
const ann: Candidate = { ...idle, agentId: 'ann' };
const bo: Candidate = { ...idle, agentId: 'bo' };

it('Q-09: prefers the agent with the smallest share of capacity in use', () => {
  const busier = { ...ann, active: 2, capacity: 4 };
  const freer = { ...bo, active: 3, capacity: 10 };
  expect(pickAgent([busier, freer])).toBe(freer);
});

it('Q-09: breaks a tie in favour of whoever has waited longest', () => {
  const early = { ...ann, lastAssignedAt: new Date('2026-01-01') };
  const late = { ...bo, lastAssignedAt: new Date('2026-01-02') };
  expect(pickAgent([late, early])).toBe(early);
});

it('Q-02: leaves the visitor in the queue when everyone is full, and pushes nothing at capacity 0', () => {
  expect(pickAgent([{ ...ann, active: 5 }])).toBeNull();
  expect(pickAgent([{ ...bo, capacity: 0 }])).toBeNull();
});
