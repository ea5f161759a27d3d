/** A change of a member's status, by the clock. */
export interface StatusChange {
  readonly status: string;
  readonly at: Date;
}

/** A day from its midnight to the next, by the clock. */
export interface Span {
  readonly since: Date;
  readonly until: Date;
}

/** How long which status held, and when he first came; the parts sum to the time online. */
export interface StatusTimes {
  readonly ms: Readonly<Record<string, number>>;
  readonly firstLoginAt: Date | null;
}

/** What of the changes falls into each span, up to now. `changes` are in order and begin with the one before the first span. */
export function statusTimes(
  changes: readonly StatusChange[],
  spans: readonly Span[],
  now: Date,
): StatusTimes[] {
  return spans.map(span => {
    const until = Math.min(span.until.getTime(), now.getTime());
    const ms: Record<string, number> = {};
    let firstLoginAt: Date | null = null;
    changes.forEach(({ status, at }, index) => {
      const isLogin =
        status !== 'OFFLINE' && (changes[index - 1]?.status ?? 'OFFLINE') === 'OFFLINE';
      const isHere = at >= span.since && at.getTime() < until;
      if (isLogin && isHere) firstLoginAt ??= at;
      const end = Math.min(until, changes[index + 1]?.at.getTime() ?? until);
      const held = end - Math.max(span.since.getTime(), at.getTime());
      if (status !== 'OFFLINE' && held > 0) ms[status] = (ms[status] ?? 0) + held;
    });
    return { ms, firstLoginAt };
  });
}
