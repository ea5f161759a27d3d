import { inject, Service } from '@angular/core';
import type { FieldTree, ValidationError } from '@angular/forms/signals';
import { ErrorText } from '../api/error-text';
import { type FormRefusal, serverFaults } from './server-faults';

/** Runs what a form asks for; what the server declines comes back as faults of the form. */
@Service()
export class FormSubmit {
  readonly #errorText = inject(ErrorText);

  /** For the `action` of a signal form: null is success, everything typed stays otherwise. */
  async run<Model>(
    form: FieldTree<Model>,
    ask: () => Promise<FormRefusal | null>,
  ): Promise<ValidationError.WithOptionalFieldTree[] | null> {
    const faults = await this.#ask(form, ask);
    const first = faults?.find(fault => fault.fieldTree);
    first?.fieldTree?.().focusBoundControl();
    return faults;
  }

  async #ask<Model>(
    form: FieldTree<Model>,
    ask: () => Promise<FormRefusal | null>,
  ): Promise<ValidationError.WithOptionalFieldTree[] | null> {
    try {
      const refusal = await ask();
      return refusal ? serverFaults(form, refusal) : null;
    } catch (error) {
      return [{ kind: 'server', message: this.#errorText.of(error) }];
    }
  }
}

/** For `onInvalid` of a signal form: brings the person to the first question to look at again. */
export function focusFirstFault<Model>(form: FieldTree<Model>): void {
  form().errorSummary()[0]?.fieldTree().focusBoundControl();
}
