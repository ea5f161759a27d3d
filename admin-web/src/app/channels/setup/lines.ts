/** The lines of a text field, one entry each, without empty ones. */
export const fromLines = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');

export const toLines = (entries: readonly string[]): string => entries.join('\n');
