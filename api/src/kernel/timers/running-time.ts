/** A time in which nobody could write to us. */
export interface Outage {
  readonly from: Date;
  readonly to: Date;
}

/** The part of all time in which something runs: always, or with pauses. */
export interface Course {
  /** The moment at which so much of it has passed since `start`; null when it never will. */
  after(start: Date, ms: number): Date | null;
  /** How much of it lies between two moments. */
  between(start: Date, end: Date): number;
}

/** Runs day and night. */
export const always: Course = {
  after: (start, ms) => new Date(start.getTime() + ms),
  between: (start, end) => Math.max(0, end.getTime() - start.getTime()),
};

/**
 * When something is due that takes `ms` from `start` on. The time of our own outages does not count; what would have fallen due
 * during one gets its full length from the end of it (FEATURES O-14).
 */
export function dueAt(
  course: Course,
  start: Date,
  ms: number,
  outages: readonly Outage[],
): Date | null {
  let from = start;
  let left = ms;
  for (const outage of outages) {
    if (outage.to <= from) continue;
    const due = course.after(from, left);
    if (due === null || due <= outage.from) return due;
    left = due <= outage.to ? ms : left - course.between(from, outage.from);
    from = outage.to;
  }
  return course.after(from, left);
}
