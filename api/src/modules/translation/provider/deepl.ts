import { z } from 'zod';
import { postJson } from './call.ts';
import type { TranslationProvider } from './translation.provider.ts';

const Answer = z.object({
  translations: z
    .array(z.object({ text: z.string(), detected_source_language: z.string().nullish() }))
    .min(1),
});

const names: Readonly<Record<string, string>> = {
  'zh-CN': 'ZH-HANS',
  'zh-TW': 'ZH-HANT',
  en: 'EN-US',
  pt: 'PT-PT',
};

/** DeepL: https://developers.deepl.com/api-reference/translate. Keys of the free plan end with `:fx` and have their own address. */
export const deepl: TranslationProvider = {
  needsUrl: false,
  needsKey: true,
  async translate(http, { url, key }, text, language) {
    const usual = key?.endsWith(':fx') ? 'https://api-free.deepl.com' : 'https://api.deepl.com';
    const { translations } = await postJson(
      http,
      `${(url ?? usual).replace(/\/+$/, '')}/v2/translate`,
      JSON.stringify({ text: [text], target_lang: names[language] ?? language.toUpperCase() }),
      { authorization: `DeepL-Auth-Key ${key ?? ''}` },
      Answer,
    );
    const [first] = translations;
    return {
      text: first?.text ?? '',
      sourceLanguage: first?.detected_source_language?.toLowerCase() ?? null,
    };
  },
};
