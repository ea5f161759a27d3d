/** The list with one item in the place of its former self, or at the end when it is new. */
export function replace<Item extends { readonly id: string }>(
  list: readonly Item[],
  item: Item,
): readonly Item[] {
  const isKnown = list.some(other => other.id === item.id);
  return isKnown ? list.map(other => (other.id === item.id ? item : other)) : [...list, item];
}
