import {
  afterNextRender,
  Component,
  computed,
  inject,
  input,
  resource,
  signal,
} from '@angular/core';
import { email, form, FormField, FormRoot, required } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { ApiError } from '@parley/schema';
import { InstallationDocument } from '@parley/schema/agent';
import { Api } from '../api/api';
import { Button } from '../button/button';
import { Field } from '../form/field';
import { FormFault } from '../form/form-fault';
import { focusFirstFault, FormSubmit } from '../form/form-submit';
import { PasswordInput } from '../form/password-input';
import type { FormRefusal } from '../form/server-faults';
import { TextInput } from '../form/text-input';
import { Session } from '../session/session';
import { Lockout } from './lockout';
import { LoginFrame } from './login-frame';

/** The login of both desk apps; leads on to the page that was asked for. */
@Component({
  selector: 'parley-login-page',
  imports: [
    Button,
    Field,
    FormFault,
    FormField,
    FormRoot,
    LoginFrame,
    PasswordInput,
    RouterLink,
    TextInput,
    TranslocoPipe,
  ],
  templateUrl: './login-page.html',
  styleUrl: './form-page.css',
})
export class LoginPage {
  readonly #api = inject(Api);
  readonly #session = inject(Session);
  readonly #router = inject(Router);
  readonly #submit = inject(FormSubmit);
  readonly #transloco = inject(TranslocoService);
  readonly #lockout = new Lockout();
  /** The page that was asked for, from the address. */
  readonly next = input<string>();

  readonly #installation = resource({ loader: () => this.#api.run(InstallationDocument, {}) });
  protected readonly isRegistrationOpen = computed(
    () =>
      this.#installation.hasValue() && this.#installation.value().installation.isRegistrationOpen,
  );

  /** Address and password were right: now a code is asked for. */
  protected readonly isSecondStep = signal(false);
  protected readonly account = form(
    signal({ email: '', password: '', totp: '' }),
    path => {
      required(path.email);
      email(path.email);
      required(path.password);
      required(path.totp, { when: () => this.isSecondStep() });
    },
    {
      submission: {
        action: field => this.#submit.run(field, () => this.#signIn()),
        onInvalid: focusFirstFault,
      },
    },
  );

  /** How long a next try has to wait, in words; empty when it is welcome. */
  protected readonly wait = computed(() => {
    const seconds = this.#lockout.secondsLeft();
    if (seconds === 0) return '';
    const minutes = Math.floor(seconds / 60);
    const key = minutes > 0 ? 'kit.login.wait.minutes' : 'kit.login.wait.seconds';
    return this.#transloco.translate(key, { minutes, seconds: seconds % 60 });
  });
  protected readonly fault = computed(() =>
    this.wait() === ''
      ? (this.account().errors()[0]?.message ?? '')
      : this.#transloco.translate('kit.login.throttled'),
  );

  constructor() {
    // A finger would only get the keyboard over half of the page.
    afterNextRender(() => {
      if (matchMedia('(pointer: fine)').matches) this.account.email().focusBoundControl();
    });
  }

  async #signIn(): Promise<FormRefusal | null> {
    try {
      const { totp, ...known } = this.account().value();
      const refusal = await this.#session.signIn(totp ? { ...known, totp } : known);
      if (refusal?.code === 'SECOND_FACTOR_REQUIRED') return this.#askForCode();
      if (!refusal) await this.#router.navigateByUrl(this.next() ?? '/');
      return refusal;
    } catch (error) {
      const wait = error instanceof ApiError ? error.retryAfterMs : null;
      if (!wait) throw error;
      this.#lockout.start(wait);
      return null;
    }
  }

  protected back(): void {
    this.isSecondStep.set(false);
    this.account().reset({ ...this.account().value(), password: '', totp: '' });
  }

  #askForCode(): null {
    this.isSecondStep.set(true);
    setTimeout(() => this.account.totp().focusBoundControl());
    return null;
  }
}
