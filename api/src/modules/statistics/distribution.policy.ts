/** Upper edges of the buckets in milliseconds; what is longer falls into the last one (FEATURES section 5). */
export const responseEdges = [10_000, 30_000, 60_000, 180_000] as const;
export const durationEdges = [60_000, 300_000, 600_000, 1_800_000] as const;

/** How many there were, how long all together, and how many in each bucket. */
export interface Tally {
  readonly count: number;
  readonly sum: number;
  readonly buckets: readonly number[];
}

export const noTally: Tally = { count: 0, sum: 0, buckets: [0, 0, 0, 0, 0] };

/** Two tallies as one: means are sums divided by numbers, never means of means. */
export const added = (a: Tally, b: Tally): Tally => ({
  count: a.count + b.count,
  sum: a.sum + b.sum,
  buckets: a.buckets.map((count, index) => count + (b.buckets[index] ?? 0)),
});

/** The columns of a tally over an expression in milliseconds. */
export const tallyColumns = (ms: string, edges: readonly number[], when: string): string => {
  const bounds = [-1, ...edges, null];
  const buckets = bounds.slice(0, -1).map((low, index) => {
    const high = bounds[index + 1];
    const upper = high === null ? '' : ` and ${ms} <= ${high}`;
    return `count(*) filter (where ${when} and ${ms} > ${low}${upper})::int`;
  });
  return `count(*) filter (where ${when})::int as count, coalesce(sum(${ms}) filter (where ${when}), 0)::float8 as sum,
    array[${buckets.join(', ')}] as buckets`;
};
