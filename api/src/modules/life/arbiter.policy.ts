import type { AutomaticKind } from '../message/index.ts';

/** What just happened to a conversation that is open. */
export interface Occasion {
  readonly status: 'QUEUED' | 'ACTIVE';
  /** Whether it has just begun, with the visitor’s first message. */
  readonly isOpening: boolean;
  readonly isOnDuty: boolean;
  readonly isAnybodyOnline: boolean;
  /** Whether the visitor was told already that it is off hours, in this time off duty. */
  readonly isOffHoursTold: boolean;
  /** Whether the conversation was served in this group before. */
  readonly isGroupKnown: boolean;
  /** Whether he waited for this, on a channel where he does not see it. */
  readonly isAwaited: boolean;
}

/** The kinds among which one is chosen when a conversation is placed. */
export type PlacingKind = Extract<
  AutomaticKind,
  | 'OFF_HOURS'
  | 'NO_AGENT_ONLINE'
  | 'QUEUE'
  | 'AGENT_GREETING'
  | 'GROUP_GREETING'
  | 'COMPANY_GREETING'
  | 'SERVED'
>;

/** What each would say, in whatever form; left out: it is off, or has no words. */
export type Voices<T = unknown> = Readonly<Partial<Record<PlacingKind, T>>>;

/** Who speaks, and who would have, with the reason why not. */
export interface Verdict {
  readonly chosen: PlacingKind | null;
  readonly dropped: readonly {
    readonly kind: PlacingKind;
    readonly reason: 'OUTRANKED' | 'NOT_NOW';
  }[];
}

/** In the order in which they come first (FEATURES 4.13), each with when it applies at all. */
const ranking: readonly (readonly [PlacingKind, (occasion: Occasion) => boolean])[] = [
  ['OFF_HOURS', now => now.status === 'QUEUED' && !now.isOnDuty && !now.isOffHoursTold],
  ['NO_AGENT_ONLINE', now => now.status === 'QUEUED' && now.isOnDuty && !now.isAnybodyOnline],
  ['QUEUE', now => now.status === 'QUEUED' && now.isOnDuty && now.isAnybodyOnline],
  ['AGENT_GREETING', now => now.status === 'ACTIVE' && now.isOnDuty],
  ['GROUP_GREETING', now => now.status === 'ACTIVE' && now.isOnDuty && !now.isGroupKnown],
  ['COMPANY_GREETING', now => now.isOpening],
  ['SERVED', now => now.status === 'ACTIVE' && now.isAwaited],
];

/** At most one of all voices (FEATURES K-31). */
export function arbitrate(occasion: Occasion, voices: Voices): Verdict {
  const willing = ranking.filter(([kind]) => voices[kind] !== undefined);
  const chosen = willing.find(([, applies]) => applies(occasion))?.[0] ?? null;
  const dropped = willing.flatMap(([kind, applies]) =>
    kind === chosen
      ? []
      : [{ kind, reason: applies(occasion) ? ('OUTRANKED' as const) : ('NOT_NOW' as const) }],
  );
  return { chosen, dropped };
}
