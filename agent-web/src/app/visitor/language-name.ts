import type { LanguageName } from '@parley/kit';

/** What a language tag such as `zh-CN` is called in the reader's language; else the tag itself. */
export function languageName(tag: string, reader: LanguageName): string {
  try {
    return new Intl.DisplayNames([reader], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
