import type { Locale } from '../../../kernel/context.ts';

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

/** A moment as a text names it, on the clock of a zone. */
export const momentText = (moment: Date, timeZone: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, {
    timeZone,
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(moment);
