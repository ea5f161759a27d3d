import { pinyin } from 'pinyin-pro';

/** What a reply is found by: its own words, and for Chinese the pinyin and its initials, all in small letters. */
export function searchTextOf(parts: readonly (string | null | undefined)[]): string {
  const text = parts.filter(Boolean).join(' ').toLowerCase();
  if (!/\p{Script=Han}/u.test(text)) return text;
  const options = { toneType: 'none', type: 'array', nonZh: 'removed', v: true } as const;
  const full = pinyin(text, options).join('');
  const initials = pinyin(text, { ...options, pattern: 'first' }).join('');
  return `${text} ${full} ${initials}`.toLowerCase();
}

/** The words of a search; each has to be found. */
export const termsOf = (search: string): string[] =>
  search.trim().toLowerCase().split(/\s+/).filter(Boolean).slice(0, 8);

/** The variables a text names, such as `visitor.name`, each once, in their order. */
export const variablesOf = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(/\{\{\s*([\w.]+)\s*(?::[^{}]*)?\}\}/g)].map(([, name = '']) => name),
  ),
];
