import type { Settings } from '../tenant/index.ts';

/** What the timers look at of a conversation. */
export interface Clocks {
  readonly status: 'QUEUED' | 'ACTIVE' | 'CLOSED';
  readonly servedBy: 'NOBODY' | 'ROBOT' | 'AGENT';
  readonly createdAt: Date;
  readonly queuedAt: Date | null;
  readonly waitingSince: Date | null;
  readonly acceptedAt: Date | null;
  readonly unansweredSince: Date | null;
  readonly lastVisitorAt: Date | null;
  readonly lastAgentAt: Date | null;
  readonly remindersSent: number;
  readonly remindedAt: Date | null;
  readonly slowSince: Date | null;
  readonly promptedAt: Date | null;
  readonly visitorTypedAt: Date | null;
  readonly lastSpacedAt: Date | null;
  /** The visitor left and is told when an agent is there: his place stays. */
  readonly noticeWantedAt?: Date | null;
}

/** What a timer does (FEATURES 4.8). */
export type Act = 'REMIND' | 'TIME_OUT' | 'SAY_SLOW' | 'PROMPT' | 'CLOSE_SILENT' | 'CLOSE_INACTIVE';

/** An act, and the moment from which on it is due. */
export interface Due {
  readonly act: Act;
  readonly at: Date;
}

/** How long it takes, from a moment on, in a course of time; null: never. */
export type Reckon = (start: Date, ms: number, course: 'ALWAYS' | 'ON_DUTY') => Date | null;

/** The minute between the prompt and the end, which nobody can set. */
const lastMinuteMs = 60_000;
/** Texts of these kinds never come closer to one another (FEATURES 4.13). */
export const spacingMs = 10_000;

const later = (...moments: (Date | null)[]): Date | null =>
  moments.reduce((a, b) => (a !== null && (b === null || a > b) ? a : b), null);
const isAfter = (a: Date | null, b: Date | null) => a !== null && (b === null || a > b);
const ends = new Set<Act>(['TIME_OUT', 'CLOSE_SILENT', 'CLOSE_INACTIVE']);
const isSilent = new Set<Act>(['CLOSE_SILENT']);

/** Everything that follows if nothing happens, each with its moment; nothing once the conversation has ended. */
export function upcoming(clocks: Clocks, timers: Settings['timers'], reckon: Reckon): Due[] {
  if (clocks.status === 'QUEUED') return waiting(clocks, timers, reckon);
  return clocks.status === 'ACTIVE' && clocks.servedBy === 'AGENT'
    ? serving(clocks, timers, reckon)
    : [];
}

/** What is due first, the end of a conversation before all else, moved so that texts keep their distance. */
export function nextDue(dues: readonly Due[], now: Date, lastSpacedAt: Date | null): Due | null {
  const earliest = lastSpacedAt && new Date(lastSpacedAt.getTime() + spacingMs);
  const spaced = dues.map(due =>
    earliest && due.at < earliest && !isSilent.has(due.act) ? { ...due, at: earliest } : due,
  );
  const rank = (due: Due) => (due.at <= now && ends.has(due.act) ? 0 : due.at.getTime());
  return spaced.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}

/** How many reminders belong to the present stay in a queue; those of an earlier one are over. */
export function remindersOf(clocks: Clocks): number {
  const entered = clocks.queuedAt ?? clocks.createdAt;
  return clocks.remindedAt !== null && clocks.remindedAt >= entered ? clocks.remindersSent : 0;
}

function waiting(clocks: Clocks, timers: Settings['timers'], reckon: Reckon): Due[] {
  const { queueReminder, queueTimeout } = timers;
  const entered = clocks.queuedAt ?? clocks.createdAt;
  const reminders = remindersOf(clocks);
  return [
    ...when(
      queueReminder.isOn && reminders < queueReminder.times,
      'REMIND',
      reminders === 0 || clocks.remindedAt === null
        ? reckon(entered, queueReminder.afterMs, 'ON_DUTY')
        : reckon(clocks.remindedAt, queueReminder.everyMs, 'ON_DUTY'),
    ),
    ...when(
      queueTimeout.isOn && !clocks.noticeWantedAt,
      'TIME_OUT',
      reckon(clocks.waitingSince ?? entered, queueTimeout.afterMs, 'ON_DUTY'),
    ),
  ];
}

function serving(clocks: Clocks, timers: Settings['timers'], reckon: Reckon): Due[] {
  const { slowAnswer, visitorSilent, inactive } = timers;
  const begun = clocks.acceptedAt ?? clocks.createdAt;
  // Nobody could answer before he had it.
  const unanswered = clocks.unansweredSince && (later(clocks.unansweredSince, begun) as Date);
  const last = later(clocks.lastVisitorAt, clocks.lastAgentAt) ?? begun;
  return [
    ...when(
      slowAnswer.isOn && unanswered !== null && clocks.slowSince === null,
      'SAY_SLOW',
      unanswered && reckon(unanswered, slowAnswer.afterMs, 'ON_DUTY'),
    ),
    ...silence(clocks, visitorSilent, reckon),
    ...when(inactive.isOn, 'CLOSE_INACTIVE', reckon(last, inactive.afterMs, 'ALWAYS')),
  ];
}

/** Runs after the agent's message only; typing is a sign of life, after the prompt too. */
function silence(
  clocks: Clocks,
  { isOn, afterMs }: Settings['timers']['visitorSilent'],
  reckon: Reckon,
): Due[] {
  if (!isOn || clocks.unansweredSince !== null || clocks.lastAgentAt === null) return [];
  const { visitorTypedAt } = clocks;
  // A prompt of the agent before this one does not count against the visitor.
  const promptedAt = isAfter(clocks.promptedAt, clocks.acceptedAt) ? clocks.promptedAt : null;
  if (promptedAt && !isAfter(visitorTypedAt, promptedAt))
    return when(true, 'CLOSE_SILENT', reckon(promptedAt, lastMinuteMs, 'ALWAYS'));
  const since = later(clocks.lastAgentAt, visitorTypedAt) as Date;
  return when(true, 'PROMPT', reckon(since, afterMs, 'ALWAYS'));
}

const when = (isRunning: boolean, act: Act, at: Date | null): Due[] =>
  isRunning && at ? [{ act, at }] : [];
