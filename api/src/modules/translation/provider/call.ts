import type { z } from 'zod';
import type { OutgoingHttp } from '../../../kernel/http/outgoing/index.ts';
import { TranslationFailure } from './translation.provider.ts';

// DeepL says 456 when the quota is used up.
const ofAccount = new Set([401, 402, 403, 456]);

/** Posts JSON to a service and reads its answer. Throws a `TranslationFailure` when it is none. */
export async function postJson<T>(
  http: OutgoingHttp,
  url: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  schema: z.ZodType<T>,
): Promise<T> {
  const answer = await http.send({
    url,
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
    timeoutMs: 10_000,
    maxBytes: 262_144,
  });
  if (answer.status !== 200)
    throw new TranslationFailure(
      ofAccount.has(answer.status) ? 'ACCOUNT' : 'SERVICE',
      `The service answered with status ${answer.status}.`,
    );
  try {
    return schema.parse(JSON.parse(answer.body.toString('utf8')));
  } catch {
    throw new TranslationFailure('SERVICE', 'The service’s answer could not be read.');
  }
}
