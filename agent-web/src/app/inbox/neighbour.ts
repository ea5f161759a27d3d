/** The id before or after the chosen one; the first when none is chosen; null at the ends. */
export function neighbour(
  rows: readonly { readonly id: string }[],
  chosen: string | null,
  by: 1 | -1,
): string | null {
  const index = rows.findIndex(({ id }) => id === chosen);
  return rows[index === -1 ? 0 : index + by]?.id ?? null;
}
