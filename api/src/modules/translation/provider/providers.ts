import { deepl } from './deepl.ts';
import { libre } from './libre.ts';
import { signed } from './signed.ts';
import type { TranslationProvider } from './translation.provider.ts';

/** The kinds of services that translate. */
export const TranslationProviderName = {
  LIBRE_TRANSLATE: 'LIBRE_TRANSLATE',
  DEEPL: 'DEEPL',
  SIGNED_JSON: 'SIGNED_JSON',
} as const;
export type TranslationProviderName = keyof typeof TranslationProviderName;

export const providers: Readonly<Record<TranslationProviderName, TranslationProvider>> = {
  LIBRE_TRANSLATE: libre,
  DEEPL: deepl,
  SIGNED_JSON: signed,
};
