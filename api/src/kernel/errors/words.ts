import type { Locale } from '../context.ts';

/** A sentence in every language of the product. */
export interface Sentence {
  readonly en: string;
  readonly 'zh-CN': string;
}

/** The sentence in one language, with `{name}` replaced by what is given. */
export function say(
  sentence: Sentence,
  locale: Locale,
  values: Record<string, string | number> = {},
): string {
  return sentence[locale].replace(/\{(\w+)\}/g, (whole, name: string) =>
    String(values[name] ?? whole),
  );
}

/** The language to answer in: the first of `Accept-Language` that we have. */
export function localeOf(acceptLanguage: string | undefined, fallback: Locale): Locale {
  for (const part of (acceptLanguage ?? '').toLowerCase().split(',')) {
    const tag = part.split(';')[0]?.trim() ?? '';
    if (tag.startsWith('zh')) return 'zh-CN';
    if (tag.startsWith('en')) return 'en';
  }
  return fallback;
}
