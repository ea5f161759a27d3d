import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { postJson } from './call.ts';
import type { TranslationProvider } from './translation.provider.ts';

const Answer = z.object({ text: z.string(), sourceLanguage: z.string().max(35).nullish() });

/**
 * Any service of the company's own. It gets `{"text", "language"}` with `X-Timestamp` (seconds) and `X-Signature`, which is `v1=` and
 * HMAC-SHA256 in hex, by the key, over the timestamp, a dot and the raw body; it answers `{"text", "sourceLanguage"}`.
 */
export const signed: TranslationProvider = {
  needsUrl: true,
  needsKey: true,
  async translate(http, { url, key, seconds }, text, language) {
    const body = JSON.stringify({ text, language });
    const hash = createHmac('sha256', key ?? '')
      .update(`${seconds}.${body}`)
      .digest('hex');
    const headers = { 'x-timestamp': String(seconds), 'x-signature': `v1=${hash}` };
    const answer = await postJson(http, url ?? '', body, headers, Answer);
    return { text: answer.text, sourceLanguage: answer.sourceLanguage ?? null };
  },
};
