/** A time in which a member was there. */
export interface Presence {
  readonly since: Date;
  readonly until: Date;
}

/** How much of a planned time somebody was there. */
export interface Kept {
  readonly plannedMs: number;
  readonly presentMs: number;
  readonly firstAt: Date | null;
  readonly lastAt: Date | null;
}

/** Compares a plan with the times in which the member was there, which are in order and do not overlap. */
export function kept(
  plan: { readonly startsAt: Date; readonly endsAt: Date },
  presences: readonly Presence[],
): Kept {
  const inside = presences.flatMap(({ since, until }) => {
    const from = Math.max(since.getTime(), plan.startsAt.getTime());
    const to = Math.min(until.getTime(), plan.endsAt.getTime());
    return to > from ? [{ from, to }] : [];
  });
  const [first, last] = [inside[0], inside.at(-1)];
  return {
    plannedMs: plan.endsAt.getTime() - plan.startsAt.getTime(),
    presentMs: inside.reduce((sum, { from, to }) => sum + to - from, 0),
    firstAt: first ? new Date(first.from) : null,
    lastAt: last ? new Date(last.to) : null,
  };
}
