import { expect, it } from 'vitest';
import { type Occasion, type PlacingKind, type Voices, arbitrate } from './arbiter.policy.ts';

const everybody: Voices = {
  OFF_HOURS: 'off',
  NO_AGENT_ONLINE: 'none',
  QUEUE: 'queue',
  AGENT_GREETING: 'agent',
  GROUP_GREETING: 'group',
  COMPANY_GREETING: 'company',
  SERVED: 'served',
};
const usual: Occasion = {
  status: 'ACTIVE',
  isOpening: true,
  isOnDuty: true,
  isAnybodyOnline: true,
  isOffHoursTold: false,
  isGroupKnown: false,
  isAwaited: false,
};
const without = (...kinds: PlacingKind[]): Voices =>
  Object.fromEntries(
    Object.entries(everybody).filter(([kind]) => !kinds.includes(kind as PlacingKind)),
  );
const queued = { ...usual, status: 'QUEUED' } as const;

it.for<[string, Occasion, Voices, PlacingKind | null]>([
  ['served at once: the agent greets', usual, everybody, 'AGENT_GREETING'],
  ['without his words the group does', usual, without('AGENT_GREETING'), 'GROUP_GREETING'],
  [
    'without theirs the company answers the first message',
    usual,
    without('AGENT_GREETING', 'GROUP_GREETING'),
    'COMPANY_GREETING',
  ],
  ['nobody has anything to say', usual, {}, null],
  ['waiting: the queue text', queued, everybody, 'QUEUE'],
  [
    'nobody there: that, in place of it',
    { ...queued, isAnybodyOnline: false },
    everybody,
    'NO_AGENT_ONLINE',
  ],
  ['waiting off duty: the off-hours text', { ...queued, isOnDuty: false }, everybody, 'OFF_HOURS'],
  [
    'told already in this time off duty: the company still answers a first message',
    { ...queued, isOnDuty: false, isOffHoursTold: true },
    everybody,
    'COMPANY_GREETING',
  ],
  [
    'waiting without queue texts: the company answers',
    queued,
    without('QUEUE', 'NO_AGENT_ONLINE'),
    'COMPANY_GREETING',
  ],
  [
    'picked up later: the agent greets',
    { ...usual, isOpening: false },
    everybody,
    'AGENT_GREETING',
  ],
  [
    'transferred within a group that has greeted',
    { ...usual, isOpening: false, isGroupKnown: true },
    without('AGENT_GREETING'),
    null,
  ],
  [
    'picked off duty: no greeting',
    { ...usual, isOpening: false, isOnDuty: false },
    everybody,
    null,
  ],
  [
    'after a wait on a channel that does not show it: whoever greets tells it',
    { ...usual, isOpening: false, isAwaited: true },
    without('AGENT_GREETING'),
    'GROUP_GREETING',
  ],
  [
    'where nobody greets: that an agent is there',
    { ...usual, isOpening: false, isAwaited: true, isOnDuty: false },
    everybody,
    'SERVED',
  ],
  ['back in a queue later: the queue text', { ...queued, isOpening: false }, everybody, 'QUEUE'],
])('K-31: %s', ([, occasion, voices, expected]) => {
  const { chosen, dropped } = arbitrate(occasion, voices);
  expect(chosen).toBe(expected);
  expect(dropped.length).toBe(Object.keys(voices).length - (chosen ? 1 : 0));
});

it('K-31: whoever is dropped has a reason', () => {
  expect(
    arbitrate(usual, without('OFF_HOURS', 'NO_AGENT_ONLINE', 'GROUP_GREETING')).dropped,
  ).toEqual([
    { kind: 'QUEUE', reason: 'NOT_NOW' },
    { kind: 'COMPANY_GREETING', reason: 'OUTRANKED' },
    { kind: 'SERVED', reason: 'NOT_NOW' },
  ]);
});
