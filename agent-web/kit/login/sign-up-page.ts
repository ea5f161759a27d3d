import { Component, computed, inject, resource, signal } from '@angular/core';
import {
  email,
  form,
  FormField,
  FormRoot,
  maxLength,
  minLength,
  required,
} from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideDoorClosed } from '@lucide/angular';
import { InstallationDocument } from '@parley/schema/agent';
import { Api } from '../api/api';
import { DESK_APP } from '../api/desk-app';
import { Button } from '../button/button';
import { Field } from '../form/field';
import { FormFault } from '../form/form-fault';
import { focusFirstFault, FormSubmit } from '../form/form-submit';
import { PasswordInput } from '../form/password-input';
import { TextInput } from '../form/text-input';
import { Session } from '../session/session';
import { EmptyState } from '../state/empty-state';
import { ErrorState } from '../state/error-state';
import { Skeleton } from '../state/skeleton';
import { LoginFrame } from './login-frame';

/** Registers a company; whoever does it becomes its first admin. Only while registration is open. */
@Component({
  selector: 'parley-sign-up-page',
  imports: [
    Button,
    EmptyState,
    ErrorState,
    Field,
    FormFault,
    FormField,
    FormRoot,
    LoginFrame,
    LucideDoorClosed,
    PasswordInput,
    RouterLink,
    Skeleton,
    TextInput,
    TranslocoPipe,
  ],
  templateUrl: './sign-up-page.html',
  styleUrl: './form-page.css',
})
export class SignUpPage {
  readonly #api = inject(Api);
  readonly #session = inject(Session);
  readonly #router = inject(Router);
  readonly #app = inject(DESK_APP);
  readonly #submit = inject(FormSubmit);

  protected readonly installation = resource({
    loader: () => this.#api.run(InstallationDocument, {}),
  });

  protected readonly company = form(
    signal({ companyName: '', nickname: '', email: '', password: '' }),
    path => {
      required(path.companyName);
      maxLength(path.companyName, 80);
      required(path.nickname);
      maxLength(path.nickname, 40);
      required(path.email);
      email(path.email);
      required(path.password);
      minLength(path.password, 8);
      maxLength(path.password, 128);
    },
    {
      submission: {
        action: field => this.#submit.run(field, () => this.#signUp()),
        onInvalid: focusFirstFault,
      },
    },
  );
  protected readonly fault = computed(() => this.company().errors()[0]?.message ?? '');

  async #signUp() {
    const refusal = await this.#session.signUp(this.company().value());
    // The first steps of a new company wait in admin mode.
    if (!refusal && this.#app === 'agent') location.assign('/admin/');
    else if (!refusal) await this.#router.navigateByUrl('/');
    return refusal;
  }
}
