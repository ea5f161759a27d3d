import { expect, it } from 'vitest';
import { always } from '../../kernel/timers/running-time.ts';
import {
  type Running,
  nextAlarm,
  nextDue,
  plan,
  raiseAlarms,
  targetsFor,
} from './ticket.deadline.policy.ts';

const hour = 3_600_000;
const at = (hours: number) => new Date(Date.UTC(2026, 0, 5) + hours * hour);
const rule = (
  category: string | null,
  vipLevel: number | null,
  firstAnswerMs: number | null,
  solutionMs: number | null = null,
) => ({ category, vipLevel, firstAnswerMs, solutionMs });
const ticket = (more: Partial<Running> = {}): Running => ({
  status: 'OPEN',
  runningSince: at(0),
  firstAnsweredAt: null,
  firstAnswerDueAt: null,
  firstAnswerSoonAt: null,
  firstAnswerAlarm: null,
  solutionDueAt: null,
  solutionSoonAt: null,
  solutionAlarm: null,
  ...more,
});
const planned = (more: Partial<Running> = {}, now = at(0)): Running => {
  const made = ticket(more);
  plan(made, rule(null, null, 4 * hour, 24 * hour), always, { soonMs: hour, now });
  return made;
};

it('T-10: of the rules that fit, the one for category and level counts before the level, then the category, then all', () => {
  const rules = [
    rule(null, null, 1),
    rule('Refund', null, 2),
    rule(null, 1, 3),
    rule('Refund', 1, 4),
  ];
  const first = (category: string | null, vipLevel: number | null) =>
    targetsFor(rules, { category, vipLevel }).firstAnswerMs;
  expect([first(null, null), first('Refund', null), first('Other', 1), first('Refund', 1)]).toEqual(
    [1, 2, 3, 4],
  );
  expect(targetsFor([rule('Refund', null, 2)], { category: null, vipLevel: 2 })).toEqual({
    firstAnswerMs: null,
    solutionMs: null,
  });
});

it('T-10: the first answer is due before the solution, and is no longer awaited once it was given', () => {
  expect(nextDue(planned())).toEqual({ dueAt: at(4), dueSoonAt: at(3) });
  expect(nextDue(planned({ firstAnsweredAt: at(1) }))).toEqual({
    dueAt: at(24),
    dueSoonAt: at(23),
  });
  const solved = { ...planned(), status: 'SOLVED' } as const;
  expect(nextDue(solved)).toEqual({ dueAt: null, dueSoonAt: null });
  expect(nextAlarm(solved)).toBeNull();
});

it('T-10: an answer keeps the deadline it met when the targets change', () => {
  const answered = { ...planned(), firstAnsweredAt: at(2) };
  plan(answered, rule(null, null, hour, 8 * hour), always, { soonMs: 0, now: at(3) });
  expect(answered).toMatchObject({ firstAnswerDueAt: at(4), solutionDueAt: at(8) });
});

it('T-10: each deadline is told twice at most, when it comes near and when it was missed', () => {
  const made = planned();
  const told = [at(2), at(3), at(3.5), at(4), at(5), at(23), at(24), at(30)].map(now =>
    raiseAlarms(made, now),
  );
  expect(told).toEqual([null, 'SOON', null, 'LATE', null, 'SOON', 'LATE', null]);
  expect(nextAlarm(made)).toBeNull();
});

it('T-10: a target as short as the warning has none, and one that had passed when it was set is only marked', () => {
  const made = ticket();
  plan(made, rule(null, null, hour, 9 * hour), always, { soonMs: hour, now: at(2) });
  expect(made).toMatchObject({ firstAnswerSoonAt: null, firstAnswerAlarm: 'SKIPPED' });
  expect(raiseAlarms(made, at(3))).toBeNull();
  expect(nextAlarm(made)).toEqual(at(8));
});

it('T-10: a deadline that moves is told anew, one that stays is not', () => {
  const made = planned();
  raiseAlarms(made, at(3));
  plan(made, rule(null, null, 4 * hour), always, { soonMs: hour, now: at(3) });
  expect(made.firstAnswerAlarm).toBe('SOON');
  plan(made, rule(null, null, 9 * hour), always, { soonMs: hour, now: at(3) });
  expect(nextAlarm(made)).toEqual(at(8));
});
