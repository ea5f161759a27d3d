import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, minLength, required } from '@angular/forms/signals';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { PasswordChangeDocument } from '@parley/schema/agent';
import { Api } from '../api/api';
import { Button } from '../button/button';
import { Field } from '../form/field';
import { FormFault } from '../form/form-fault';
import { focusFirstFault, FormSubmit } from '../form/form-submit';
import { PasswordInput } from '../form/password-input';
import { type FormRefusal } from '../form/server-faults';
import { Section } from '../page/section';
import { Session } from '../session/session';
import { Toast } from '../toast/toast';

/** Changes the own password; every other device has to sign in again. */
@Component({
  selector: 'parley-password-form',
  imports: [Button, Field, FormFault, FormField, FormRoot, PasswordInput, Section, TranslocoPipe],
  templateUrl: './password-form.html',
})
export class PasswordForm {
  readonly #api = inject(Api);
  readonly #session = inject(Session);
  readonly #submit = inject(FormSubmit);
  readonly #toast = inject(Toast);
  readonly #transloco = inject(TranslocoService);

  protected readonly passwords = form(
    signal({ current: '', next: '' }),
    path => {
      required(path.current);
      required(path.next);
      minLength(path.next, 8);
      maxLength(path.next, 128);
    },
    {
      submission: {
        action: field => this.#submit.run(field, () => this.#save()),
        onInvalid: focusFirstFault,
      },
    },
  );
  protected readonly fault = computed(() => this.passwords().errors()[0]?.message ?? '');

  async #save(): Promise<FormRefusal | null> {
    const input = this.passwords().value();
    const { passwordChange } = await this.#api.run(PasswordChangeDocument, { input });
    const refusal = this.#session.renewed(passwordChange);
    if (refusal) return refusal;
    this.passwords().reset({ current: '', next: '' });
    this.#toast.success(this.#transloco.translate('kit.profile.passwordSaved'));
    return null;
  }
}
