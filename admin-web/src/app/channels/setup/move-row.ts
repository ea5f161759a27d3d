/** The list with one entry a place further up (`-1`) or down; as it was where there is no such place. */
export function moved<Row>(rows: readonly Row[], at: number, by: 1 | -1): Row[] {
  const row = rows[at];
  const next = [...rows];
  if (row === undefined || at + by < 0 || at + by >= rows.length) return next;
  next.splice(at, 1);
  next.splice(at + by, 0, row);
  return next;
}
