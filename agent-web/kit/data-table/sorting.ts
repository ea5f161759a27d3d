/** A column of a data table. */
export interface Column<Row> {
  /** Names the column; the cell template carries the same name. */
  readonly id: string;
  /** Key of its heading in the dictionary. */
  readonly label: string;
  /** What rows are ordered by; without it the column cannot be sorted. */
  readonly sortBy?: (row: Row) => string | number;
  /** Figures stand at the end of their column. */
  readonly isFigure?: boolean;
  /** 1 always stays, 2 goes below 560 px of table width, 3 below 700 px. */
  readonly priority?: 1 | 2 | 3;
  /** A CSS width; the others share what is left. */
  readonly width?: string;
}

/** The column by which rows are ordered, and the way. */
export interface Sorting {
  readonly columnId: string;
  readonly isDescending: boolean;
}

/** The rows in order: words as the language sorts them, figures by size, ties as they came. */
export function sortRows<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sorting: Sorting | null,
  locale: string,
): readonly Row[] {
  const sortBy = columns.find(column => column.id === sorting?.columnId)?.sortBy;
  if (!sorting || !sortBy) return rows;
  const collator = new Intl.Collator(locale, { numeric: true });
  const direction = sorting.isDescending ? -1 : 1;
  return rows.toSorted((a, b) => direction * compare(sortBy(a), sortBy(b), collator));
}

/** What a click on a heading leads to: ascending, descending, then the order as it came. */
export function nextSorting(current: Sorting | null, columnId: string): Sorting | null {
  if (current?.columnId !== columnId) return { columnId, isDescending: false };
  return current.isDescending ? null : { columnId, isDescending: true };
}

function compare(a: string | number, b: string | number, collator: Intl.Collator): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a), String(b));
}
