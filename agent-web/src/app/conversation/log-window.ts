/** So many entries are drawn at once, however long the log is. */
const DRAWN = 120;
/** By so many the stretch moves when its reader comes near its edge. */
const STEP = 40;

/** The stretch of a log that is drawn. */
export interface LogWindow<T> {
  readonly shown: readonly T[];
  /** Whether entries stand before or after the stretch. */
  readonly hasBefore: boolean;
  readonly hasAfter: boolean;
}

interface Keyed {
  readonly key: string;
}

/** The stretch that ends with the entry of this key; null, or a key that has gone: with the newest. */
export function windowOf<T extends Keyed>(
  items: readonly T[],
  lastKey: string | null,
): LogWindow<T> {
  const found = lastKey === null ? -1 : items.findIndex(({ key }) => key === lastKey);
  const end = found < 0 ? items.length : Math.max(found + 1, Math.min(DRAWN, items.length));
  const start = Math.max(0, end - DRAWN);
  return {
    shown: start === 0 && end === items.length ? items : items.slice(start, end),
    hasBefore: start > 0,
    hasAfter: end < items.length,
  };
}

/** With which entry the stretch ends after a step towards older or newer ones; null: the newest. */
export function stepped<T extends Keyed>(
  items: readonly T[],
  lastKey: string | null,
  towards: 'older' | 'newer',
): string | null {
  const found = items.findIndex(({ key }) => key === lastKey);
  const last = found < 0 ? items.length - 1 : found;
  const next = towards === 'older' ? Math.max(DRAWN - 1, last - STEP) : last + STEP;
  return next >= items.length - 1 ? null : (items[next]?.key ?? null);
}

/** With which entry the stretch ends that has this one in its middle; null: the newest. */
export function around<T extends Keyed>(items: readonly T[], index: number): string | null {
  const last = index + DRAWN / 2;
  return last >= items.length - 1 ? null : (items[last]?.key ?? null);
}
