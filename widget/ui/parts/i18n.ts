import type { dictionary as en } from '../locale/en.ts';
import type { dictionary as more } from '../locale/more/en.ts';

/** The words of one language that the first screen needs; a file of `locale/` exports them. */
export type Dictionary = { readonly [key in keyof typeof en]: string };

/** Those of the parts that come when they are first used; a file of `locale/more/` exports them. */
export type MoreWords = { readonly [key in keyof typeof more]: string };

/** The name of a sentence. */
export type Word = keyof Dictionary | keyof MoreWords;

const files = import.meta.glob<{ dictionary: Dictionary }>('../locale/*.ts');
const moreFiles = import.meta.glob<{ dictionary: MoreWords }>('../locale/more/*.ts');
const fileOf = (locale: string): string => `../locale/${locale.toLowerCase()}.ts`;

// Complete by type in every file, so no word of it can be missing.
let words = {} as Dictionary & MoreWords;
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
  words = { ...words, ...file.dictionary };
  present = tag;
  const { documentElement } = document;
  documentElement.lang = tag;
  // Arabic, Persian, Hebrew, Urdu: the window is their mirror image.
  documentElement.dir = /^(ar|fa|he|ur)\b/.test(tag) ? 'rtl' : 'ltr';
}

let loading: Promise<void> | null = null;

/** Brings the words of the parts that are loaded later. */
export function speakMore(): Promise<void> {
  loading ??= moreFiles[`../locale/more/${present.toLowerCase()}.ts`]!().then(({ dictionary }) => {
    words = { ...words, ...dictionary };
  });
  // Without a line the next part asks again.
  loading.catch(() => (loading = null));
  return loading;
}

/** The words for a key, with `{name}` replaced by the value of that name. */
export function t(key: Word, values: Record<string, string | number> = {}): string {
  return (words[key] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
