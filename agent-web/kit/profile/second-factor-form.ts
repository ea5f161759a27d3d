import { CdkCopyToClipboard } from '@angular/cdk/clipboard';
import { Component, computed, inject, resource, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  RecoveryCodesRenewDocument,
  SecondFactorConfirmDocument,
  SecondFactorDisableDocument,
  SecondFactorDocument,
  SecondFactorStartDocument,
} from '@parley/schema/agent';
import { Api } from '../api/api';
import { ErrorText } from '../api/error-text';
import { Button } from '../button/button';
import { FormFault } from '../form/form-fault';
import { Language } from '../i18n/language';
import { Section } from '../page/section';
import { formatExact } from '../time/format-time';
import { Toast } from '../toast/toast';
import { PasswordProof } from './password-proof';
import { QrCode } from './qr-code';

/** What the password is asked for. */
type Wish = 'start' | 'renew' | 'disable';

/** Signing in by two steps: on and off, and the codes for when the phone is gone. */
@Component({
  selector: 'parley-second-factor-form',
  imports: [Button, CdkCopyToClipboard, FormFault, PasswordProof, QrCode, Section, TranslocoPipe],
  templateUrl: './second-factor-form.html',
  styleUrl: './second-factor-form.css',
})
export class SecondFactorForm {
  readonly #api = inject(Api);
  readonly #toast = inject(Toast);
  readonly #errorText = inject(ErrorText);
  readonly #transloco = inject(TranslocoService);
  readonly #language = inject(Language).name;
  readonly #standing = resource({ loader: () => this.#api.run(SecondFactorDocument, {}) });
  protected readonly standing = computed(() =>
    this.#standing.hasValue() ? this.#standing.value().secondFactor : null,
  );
  protected readonly since = computed(() => {
    const at = this.standing()?.enabledAt;
    return at ? formatExact(new Date(at), this.#language()) : '';
  });
  protected readonly wish = signal<Wish | null>(null);
  protected readonly started = signal<{ readonly secret: string; readonly uri: string } | null>(
    null,
  );
  protected readonly code = signal('');
  protected readonly codes = signal<readonly string[]>([]);
  protected readonly fault = signal('');
  protected readonly isBusy = signal(false);
  /** In groups of four, as it is read off and typed. */
  protected readonly key = computed(
    () =>
      this.started()
        ?.secret.match(/.{1,4}/g)
        ?.join(' ') ?? '',
  );

  protected ask(wish: Wish): void {
    this.fault.set('');
    this.wish.set(wish);
  }

  protected prove(password: string): Promise<void> {
    const input = { password };
    return this.#act(async () => {
      const wish = this.wish();
      if (wish === 'start') {
        const { secondFactorStart: result } = await this.#api.run(SecondFactorStartDocument, {
          input,
        });
        if (result.__typename !== 'SecondFactorStartPayload') return result;
        this.started.set(result);
      } else if (wish === 'renew') {
        const { recoveryCodesRenew: result } = await this.#api.run(RecoveryCodesRenewDocument, {
          input,
        });
        if (result.__typename !== 'RecoveryCodesPayload') return result;
        this.#show(result);
      } else {
        const { secondFactorDisable: result } = await this.#api.run(SecondFactorDisableDocument, {
          input,
        });
        if (result.__typename !== 'SecondFactorPayload') return result;
        this.#standing.set(result);
        this.#toast.success(this.#transloco.translate('kit.profile.switchedOff'));
      }
      this.wish.set(null);
      return null;
    });
  }

  protected confirm(event: Event): Promise<void> {
    event.preventDefault();
    return this.#act(async () => {
      const input = { code: this.code() };
      const { secondFactorConfirm } = await this.#api.run(SecondFactorConfirmDocument, { input });
      if (secondFactorConfirm.__typename !== 'RecoveryCodesPayload') return secondFactorConfirm;
      this.started.set(null);
      this.#show(secondFactorConfirm);
      return null;
    });
  }

  protected leave(): void {
    this.wish.set(null);
    this.started.set(null);
    this.code.set('');
    this.fault.set('');
  }

  #show({
    recoveryCodes,
    secondFactor,
  }: {
    recoveryCodes: readonly string[];
    secondFactor: NonNullable<ReturnType<SecondFactorForm['standing']>>;
  }): void {
    this.codes.set(recoveryCodes);
    this.code.set('');
    this.#standing.set({ secondFactor });
  }

  async #act(
    act: () => Promise<{ message: string; fields?: readonly { message: string }[] } | null>,
  ): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    this.fault.set('');
    try {
      const refusal = await act();
      if (refusal) this.fault.set(refusal.fields?.[0]?.message ?? refusal.message);
    } catch (error) {
      this.fault.set(this.#errorText.of(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
