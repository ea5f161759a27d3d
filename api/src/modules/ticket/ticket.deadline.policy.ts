import type { Course } from '../../kernel/timers/running-time.ts';
import type { StoredDeadlineRule } from '../tenant/index.ts';
import type { Ticket } from './ticket.entity.ts';

/** How far those who shall know were told of a deadline; `SKIPPED`: it had passed when it was set, so nobody was. */
export type Alarm = 'SOON' | 'LATE' | 'SKIPPED';

/** The working time a ticket is given; null: no deadline. */
export type Targets = Pick<StoredDeadlineRule, 'firstAnswerMs' | 'solutionMs'>;

export const noTargets: Targets = { firstAnswerMs: null, solutionMs: null };

/** The two deadlines of a ticket, by the names of what is kept of them. */
const deadlines = ['firstAnswer', 'solution'] as const;

/** What is kept of a ticket’s deadlines, and what they depend on. */
export type Running = Pick<
  Ticket,
  | 'status'
  | 'runningSince'
  | 'firstAnsweredAt'
  | `${(typeof deadlines)[number]}${'DueAt' | 'SoonAt' | 'Alarm'}`
>;

/** Of the rules that fit, the closest counts: for category and level, then for the level, then for the category, then for all. */
export function targetsFor(
  rules: readonly StoredDeadlineRule[],
  { category, vipLevel }: { category: string | null; vipLevel: number | null },
): Targets {
  const closeness = (rule: StoredDeadlineRule) =>
    (rule.vipLevel === null ? 0 : 2) + (rule.category === null ? 0 : 1);
  const fitting = rules.filter(
    rule =>
      (rule.category === null || rule.category === category) &&
      (rule.vipLevel === null || rule.vipLevel === vipLevel),
  );
  return fitting.toSorted((a, b) => closeness(b) - closeness(a))[0] ?? noTargets;
}

/** Sets the deadlines of a running ticket anew; what was answered or solved already keeps the one it had. */
export function plan(
  ticket: Running,
  targets: Targets,
  course: Course,
  { soonMs, now }: { soonMs: number; now: Date },
): void {
  for (const name of awaited(ticket)) {
    const ms = targets[`${name}Ms`];
    const dueAt = ms === null ? null : course.after(ticket.runningSince, ms);
    const canBeSoon = dueAt !== null && ms !== null && soonMs > 0 && ms > soonMs;
    ticket[`${name}SoonAt`] = canBeSoon ? course.after(ticket.runningSince, ms - soonMs) : null;
    const isMoved = dueAt?.getTime() !== ticket[`${name}DueAt`]?.getTime();
    ticket[`${name}DueAt`] = dueAt;
    if (isMoved) ticket[`${name}Alarm`] = dueAt && dueAt <= now ? 'SKIPPED' : null;
  }
}

/** Of the deadlines that are still to be met the next one, with since when it counts as due soon. */
export function nextDue(ticket: Running): { dueAt: Date | null; dueSoonAt: Date | null } {
  const open = awaited(ticket).flatMap(name => {
    const dueAt = ticket[`${name}DueAt`];
    return dueAt ? [{ dueAt, dueSoonAt: ticket[`${name}SoonAt`] ?? null }] : [];
  });
  const [next] = open.toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
  return next ?? { dueAt: null, dueSoonAt: null };
}

/** When somebody has to be told next; null: there is nothing to tell. */
export function nextAlarm(ticket: Running): Date | null {
  const moments = awaited(ticket).flatMap(name => {
    const alarm = ticket[`${name}Alarm`] ?? null;
    if (alarm === 'LATE' || alarm === 'SKIPPED') return [];
    const soonAt = alarm === null ? ticket[`${name}SoonAt`] : null;
    return soonAt ?? ticket[`${name}DueAt`] ?? [];
  });
  return moments.toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null;
}

/** Notes what has to be told at a moment, once for each deadline: that one was missed, or that one comes near. */
export function raiseAlarms(ticket: Running, now: Date): 'SOON' | 'LATE' | null {
  const raised = awaited(ticket).flatMap(name => {
    const [dueAt, soonAt] = [ticket[`${name}DueAt`], ticket[`${name}SoonAt`]];
    const alarm = ticket[`${name}Alarm`] ?? null;
    const isOver = alarm === 'LATE' || alarm === 'SKIPPED';
    if (!dueAt || isOver) return [];
    if (dueAt <= now) return (ticket[`${name}Alarm`] = 'LATE');
    if (soonAt && soonAt <= now && alarm === null) return (ticket[`${name}Alarm`] = 'SOON');
    return [];
  });
  return raised.includes('LATE') ? 'LATE' : (raised[0] ?? null);
}

/** What is still awaited of a ticket. */
const awaited = ({ status, firstAnsweredAt }: Running): readonly (typeof deadlines)[number][] =>
  deadlines.filter(
    name => status !== 'SOLVED' && (name === 'solution' || (firstAnsweredAt ?? null) === null),
  );
