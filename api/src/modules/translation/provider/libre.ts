import { z } from 'zod';
import { postJson } from './call.ts';
import type { TranslationProvider } from './translation.provider.ts';

const Answer = z.object({
  translatedText: z.string(),
  detectedLanguage: z.object({ language: z.string() }).nullish(),
});

// Its older names of the two Chinese scripts, which newer versions take as well.
const nameOf = (language: string): string =>
  ({ 'zh-CN': 'zh', 'zh-TW': 'zt' })[language] ?? language;

/** LibreTranslate, on a server of the company's own or hosted: https://docs.libretranslate.com/api/operations/translate/ */
export const libre: TranslationProvider = {
  needsUrl: true,
  needsKey: false,
  async translate(http, { url, key }, text, language) {
    const body = { q: text, source: 'auto', target: nameOf(language), format: 'text' };
    const { translatedText, detectedLanguage } = await postJson(
      http,
      `${url?.replace(/\/+$/, '')}/translate`,
      JSON.stringify(key ? { ...body, api_key: key } : body),
      {},
      Answer,
    );
    return { text: translatedText, sourceLanguage: detectedLanguage?.language ?? null };
  },
};
