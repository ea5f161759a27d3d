/** The beginning of a name after "@", right before the cursor; null: nobody is being named. */
export function mentionAt(text: string, cursor: number): string | null {
  return /(?:^|\s)@([^\s@]{0,40})$/.exec(text.slice(0, cursor))?.[1] ?? null;
}

/** The text with the whole name put in, and where the cursor stands then. */
export function withMention(
  text: string,
  cursor: number,
  name: string,
): { readonly text: string; readonly cursor: number } {
  const begun = mentionAt(text, cursor);
  if (begun === null) return { text, cursor };
  const before = `${text.slice(0, cursor - begun.length)}${name} `;
  return { text: before + text.slice(cursor), cursor: before.length };
}
