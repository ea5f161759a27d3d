/** The value below which a share of the sorted values lies; 0 without values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The middle value, which one odd pass does not move. */
export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** One line of a report: what was measured, beside what it is measured against. */
export interface Figure {
  readonly name: string;
  readonly value: string;
  readonly limit?: string;
  /** Whether the stage's goal was reached; undefined where there is none. */
  readonly isReached?: boolean;
}

/** Prints figures as a table, and gives whether all goals were reached. */
export function report(title: string, figures: readonly Figure[]): boolean {
  const width = Math.max(...figures.map(({ name }) => name.length));
  console.log(`\n${title}`);
  for (const { name, value, limit = '', isReached } of figures) {
    const mark = isReached === undefined ? ' ' : isReached ? '✓' : '✗';
    console.log(`${mark} ${name.padEnd(width)}  ${value.padStart(24)}  ${limit}`);
  }
  return figures.every(({ isReached }) => isReached !== false);
}
