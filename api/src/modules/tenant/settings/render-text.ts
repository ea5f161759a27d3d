/** What a text of the company may name; a value that is null is not known. */
export interface TextValues {
  readonly 'visitor.name'?: string | null;
  readonly 'agent.nickname'?: string | null;
  readonly 'company.name'?: string | null;
  readonly 'queue.ahead'?: string | null;
  readonly 'opens.at'?: string | null;
}

const known = new Set([
  'visitor.name',
  'agent.nickname',
  'company.name',
  'queue.ahead',
  'opens.at',
]);

/**
 * Fills `{{name}}` and `{{name:word}}`, where the word stands in for a value that is not known. Nothing else is done, and what is
 * filled in is never read again; a name that is not on the list stays as it was written.
 */
export const renderText = (template: string, values: TextValues): string =>
  template.replace(/\{\{\s*([a-z.]+)\s*(?::([^{}]*))?\}\}/g, (whole, name: string, word?: string) =>
    known.has(name) ? (values[name as keyof TextValues] ?? word?.trim() ?? '') : whole,
  );
