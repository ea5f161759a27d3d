import { inject, Service, signal } from '@angular/core';
import { Toast } from '../toast/toast';
import { ErrorText, isRefusal, type Refusal } from './error-text';

/** Asks the server for a dialog, one thing at a time, and says why when that did not work. */
@Service({ autoProvided: false })
export class Asking {
  readonly #toast = inject(Toast);
  readonly #errorText = inject(ErrorText);
  readonly #isBusy = signal(false);
  readonly isBusy = this.#isBusy.asReadonly();

  /** Resolves to what was answered; null: declined, failed, or asked already. */
  async run<Answer>(ask: () => Promise<Answer>): Promise<Exclude<Answer, Refusal> | null> {
    if (this.#isBusy()) return null;
    this.#isBusy.set(true);
    try {
      const answer = await ask();
      if (!isRefusal(answer)) return answer as Exclude<Answer, Refusal>;
      this.#toast.warn(this.#errorText.of(answer));
    } catch (error) {
      this.#toast.error(this.#errorText.of(error));
    } finally {
      this.#isBusy.set(false);
    }
    return null;
  }
}
