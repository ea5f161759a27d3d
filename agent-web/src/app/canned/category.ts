/** The levels of a category as it is written: "Shop / Returns". */
export function levelsOf(written: string): string[] {
  return written
    .split('/')
    .map(level => level.trim())
    .filter(Boolean);
}

/** A category in one line; empty without one. */
export function categoryText(levels: readonly string[]): string {
  return levels.join(' / ');
}
