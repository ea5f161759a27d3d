import { type OutgoingAnswer, OutgoingError } from '../../../kernel/http/outgoing/index.ts';

/**
 * What may become of a call to a provider. RETRY: later. WINDOW: not before the customer writes again. GONE: he cannot be
 * reached any more. INVALID, TOO_LARGE: our request will never be taken. CONFIG: the account needs a person's hand. QUOTA:
 * used up until the provider's day ends. AMBIGUOUS: the request went out and no answer came back.
 */
export type FailureClass =
  | 'RETRY'
  | 'WINDOW'
  | 'GONE'
  | 'INVALID'
  | 'TOO_LARGE'
  | 'CONFIG'
  | 'QUOTA'
  | 'AMBIGUOUS';

/** A provider's refusal, sorted. Its message is for admins and logs; never a secret, never an address of ours. */
export class ProviderFailure extends Error {
  constructor(
    readonly failure: FailureClass,
    message: string,
    readonly retryAfterMs: number | null = null,
  ) {
    super(message.slice(0, 300));
    this.name = 'ProviderFailure';
  }
}

/** Runs a call so that no answer at all becomes a failure too. `isRepeatable`: made twice it takes effect once. */
export async function called<T>(isRepeatable: boolean, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof OutgoingError)) throw error;
    switch (error.failure) {
      case 'REFUSED':
        throw new ProviderFailure('CONFIG', error.message);
      case 'UNREACHABLE':
        throw new ProviderFailure('RETRY', error.message);
      case 'LOST':
      case 'TOO_LARGE':
        throw new ProviderFailure(isRepeatable ? 'RETRY' : 'AMBIGUOUS', error.message);
    }
  }
}

/** Throws RETRY for the statuses by which a server asks for it, with the wait it names. */
export function refuseBusy({ status, headers }: OutgoingAnswer): void {
  if (status < 500 && ![408, 425, 429].includes(status)) return;
  const seconds = Number(headers['retry-after']);
  const wait = Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, 3_600) * 1_000 : null;
  throw new ProviderFailure('RETRY', `The provider answered with HTTP status ${status}.`, wait);
}
