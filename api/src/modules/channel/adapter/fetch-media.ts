import { OutgoingError, type OutgoingHttp } from '../../../kernel/http/outgoing/index.ts';
import type { FetchedMedia } from './channel.adapter.ts';
import { ProviderFailure, called, refuseBusy } from './failure.ts';

const maxBytes = 20 * 1_048_576;
const timeoutMs = 30_000;

/** Fetches a medium at an address that somebody else named; one that leads inside is never called. */
export async function fetchMediaAt(http: OutgoingHttp, url: string): Promise<FetchedMedia> {
  const answer = await called(true, () =>
    http.send({ url, maxBytes, timeoutMs }).catch((error: unknown) => {
      const isForGood =
        error instanceof OutgoingError && ['REFUSED', 'TOO_LARGE'].includes(error.failure);
      throw isForGood ? new ProviderFailure('INVALID', error.message) : error;
    }),
  );
  refuseBusy(answer);
  if (answer.status !== 200)
    throw new ProviderFailure('INVALID', `The medium answered with HTTP status ${answer.status}.`);
  const mimeType = (answer.headers['content-type'] ?? '').split(';')[0] ?? '';
  return { bytes: answer.body, mimeType };
}
