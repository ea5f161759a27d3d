import { expect, it } from 'vitest';
import { complete } from '../tenant/settings/stored-settings.ts';
import { type Clocks, type Reckon, nextDue, upcoming } from './timers.policy.ts';

const at = (seconds: number) => new Date(Date.UTC(2026, 0, 1) + seconds * 1_000);
const reckon: Reckon = (start, ms) => new Date(start.getTime() + ms);
const standard = complete({}).timers;
const silent = complete({
  timers: { visitorSilent: { isOn: true }, queueTimeout: { isOn: true } },
});

const clocks = (change: Partial<Clocks>): Clocks => ({
  status: 'ACTIVE',
  servedBy: 'AGENT',
  createdAt: at(0),
  queuedAt: null,
  waitingSince: null,
  acceptedAt: at(0),
  unansweredSince: null,
  lastVisitorAt: at(0),
  lastAgentAt: null,
  remindersSent: 0,
  remindedAt: null,
  slowSince: null,
  promptedAt: null,
  visitorTypedAt: null,
  lastSpacedAt: null,
  ...change,
});
const dues = (change: Partial<Clocks>, timers = standard, how = reckon) =>
  Object.fromEntries(upcoming(clocks(change), timers, how).map(({ act, at: due }) => [act, due]));
const queued = {
  status: 'QUEUED',
  servedBy: 'NOBODY',
  queuedAt: at(10),
  acceptedAt: null,
} as const;

it('Q-21: reminds 60 s after entering this queue, then every 120 s, 3 times in all', () => {
  expect(dues(queued)).toEqual({ REMIND: at(70) });
  expect(dues({ ...queued, remindersSent: 1, remindedAt: at(71) })).toEqual({ REMIND: at(191) });
  expect(dues({ ...queued, remindersSent: 3, remindedAt: at(400) })).toEqual({});
});

it('Q-21: whoever comes back into the queue is reminded as if for the first time, and not twice', () => {
  const returned = { ...queued, queuedAt: at(500), remindersSent: 2, remindedAt: at(191) };
  expect(dues(returned)).toEqual({ REMIND: at(560) });
  expect(dues({ ...returned, remindersSent: 1, remindedAt: at(561) })).toEqual({ REMIND: at(681) });
});

it('Q-22: the wait ends by the time at which it began, not by that of this queue; off unless asked for', () => {
  const moved = { ...queued, waitingSince: at(-100) };
  expect(dues(moved, silent.timers)['TIME_OUT']).toEqual(at(-100 + 1_800));
  expect(dues(moved)['TIME_OUT']).toBeUndefined();
});

it('Q-23: an answer is slow 120 s after the first unanswered message, once a stretch', () => {
  expect(dues({ unansweredSince: at(5) })['SAY_SLOW']).toEqual(at(125));
  expect(dues({ unansweredSince: at(5), slowSince: at(125) })['SAY_SLOW']).toBeUndefined();
  expect(dues({ unansweredSince: null })['SAY_SLOW']).toBeUndefined();
});

it('Q-23: whoever got it late is given the whole time', () => {
  const late = { unansweredSince: at(5), acceptedAt: at(300) };
  expect(dues(late)['SAY_SLOW']).toEqual(at(420));
});

it('Q-24: asks after the agent’s last message, and ends it a minute later', () => {
  const answered = { lastAgentAt: at(20) };
  expect(dues(answered, silent.timers)['PROMPT']).toEqual(at(620));
  const prompted = { ...answered, promptedAt: at(620) };
  expect(dues(prompted, silent.timers)['CLOSE_SILENT']).toEqual(at(680));
  expect(dues(prompted, silent.timers)['PROMPT']).toBeUndefined();
  expect(dues(answered)['PROMPT']).toBeUndefined();
});

it('Q-24: an agent who got it after a prompt prompts for himself', () => {
  const moved = { lastAgentAt: at(20), promptedAt: at(620), acceptedAt: at(650) };
  expect(dues(moved, silent.timers)['CLOSE_SILENT']).toBeUndefined();
});

it('Q-24: typing is a sign of life, before the prompt and after it', () => {
  const typed = { lastAgentAt: at(20), visitorTypedAt: at(100) };
  expect(dues(typed, silent.timers)['PROMPT']).toEqual(at(700));
  const woken = { lastAgentAt: at(20), promptedAt: at(620), visitorTypedAt: at(640) };
  expect(dues(woken, silent.timers)).toMatchObject({ PROMPT: at(1_240) });
  expect(dues(woken, silent.timers)['CLOSE_SILENT']).toBeUndefined();
});

it('Q-24: nothing runs while the visitor’s word is the last', () => {
  const open = { lastAgentAt: at(20), unansweredSince: at(30), lastVisitorAt: at(30) };
  expect(dues(open, silent.timers)['PROMPT']).toBeUndefined();
});

it('Q-25: ends a day after the last word of either side', () => {
  expect(dues({ lastAgentAt: at(50) })['CLOSE_INACTIVE']).toEqual(at(50 + 86_400));
  expect(dues({ lastVisitorAt: null })['CLOSE_INACTIVE']).toEqual(at(86_400));
});

it('Q-21 … Q-23: reminder, time-out and slow answer stand still off duty, the others do not', () => {
  const closed: Reckon = (start, ms, course) =>
    course === 'ON_DUTY' ? null : new Date(start.getTime() + ms);
  expect(dues(queued, silent.timers, closed)).toEqual({});
  const acts = dues({ unansweredSince: at(5), lastAgentAt: at(1) }, silent.timers, closed);
  expect(Object.keys(acts)).toEqual(['CLOSE_INACTIVE']);
});

it('Q-25: nothing follows the end, and nothing with the robot', () => {
  expect(dues({ status: 'CLOSED' })).toEqual({});
  expect(dues({ servedBy: 'ROBOT' })).toEqual({});
});

it('K-31: texts keep ten seconds between them, the later waits', () => {
  const due = { act: 'SAY_SLOW', at: at(125) } as const;
  expect(nextDue([due], at(126), at(120))).toEqual({ ...due, at: at(130) });
  expect(nextDue([due], at(126), at(100))).toEqual(due);
});

it('K-31: when several are due at once the end speaks and the others do not', () => {
  const remind = { act: 'REMIND', at: at(60) } as const;
  const end = { act: 'TIME_OUT', at: at(90) } as const;
  expect(nextDue([remind, end], at(100), null)).toEqual(end);
  expect(nextDue([remind, end], at(70), null)).toEqual(remind);
});
