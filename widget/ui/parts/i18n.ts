import type { dictionary as en } from '../locale/en.ts';

/** The words of one language; a file of `locale/` exports one. */
export type Dictionary = { readonly [key in keyof typeof en]: string };

const files = import.meta.glob<{ dictionary: Dictionary }>('../locale/*.ts');
const fileOf = (locale: string): string => `../locale/${locale.toLowerCase()}.ts`;

// Complete by type in every file, so no word of it can be missing.
let words = {} as Dictionary;
let present = 'en';

/** The language in use, as in `zh-CN`. */
export const locale = (): string => present;

/** The language to speak: the wanted one where there is a file for it or its family, else English. */
export function pickLocale(wanted: readonly (string | undefined)[]): string {
  for (const tag of wanted) {
    if (!tag || tag === 'auto') continue;
    if (/^zh\b/i.test(tag)) return 'zh-CN';
    if (files[fileOf(tag)]) return tag;
    const family = tag.split('-')[0] ?? '';
    if (files[fileOf(family)]) return family;
  }
  return 'en';
}

/** Speaks a language from now on. */
export async function speak(tag: string): Promise<void> {
  const file = await files[fileOf(tag)]?.();
  if (!file) return;
  words = file.dictionary;
  present = tag;
  document.documentElement.lang = tag;
}

/** The words for a key, with `{name}` replaced by the value of that name. */
export function t(key: keyof Dictionary, values: Record<string, string | number> = {}): string {
  return words[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
