import { inject, Service } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { ApiError } from '@parley/schema';

/** A refusal: what the server answers instead of doing what was asked. */
export interface Refusal {
  readonly code: string;
  /** One sentence for people, already in the viewer's language. */
  readonly message: string;
}

/** Says what happened, what is safe and what to do, in the language of the screen. */
@Service()
export class ErrorText {
  readonly #transloco = inject(TranslocoService);

  /** A refusal speaks for itself; a fault is put into words by its code. */
  of(error: unknown): string {
    if (isRefusal(error)) return error.message;
    if (!(error instanceof ApiError)) return this.#transloco.translate('kit.error.unknown');
    const seconds = Math.ceil((error.retryAfterMs ?? 0) / 1_000);
    const key = `kit.error.${error.code}`;
    const text = this.#transloco.translate(key, { seconds });
    return text === key ? this.#transloco.translate('kit.error.unknown') : text;
  }
}

/** Whether a member of a result union is a refusal, also one that this client has never heard of. */
export function isRefusal(result: unknown): result is Refusal {
  return (
    typeof result === 'object' && result !== null && 'code' in result && !(result instanceof Error)
  );
}
