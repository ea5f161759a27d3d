/** What stands in a ready text for things known only when it is used. */
export type Variables = Readonly<Record<string, string>>;

const pattern = /\{\{\s*([\w.]+)(?::([^}]*))?\s*\}\}/g;

/** Fills the variables of a text; what is empty and has no word of its own stays to be seen. */
export function filled(text: string, variables: Variables): string {
  return text.replace(pattern, (whole, name: string, instead?: string) => {
    return variables[name] || instead?.trim() || whole;
  });
}

/** The first variable that nobody has filled in; null when the text is ready. */
export function unfilled(text: string): string | null {
  return new RegExp(pattern.source).exec(text)?.[0] ?? null;
}
