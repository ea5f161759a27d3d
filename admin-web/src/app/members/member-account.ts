import { Component, computed, inject, input, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Button, ErrorText, isRefusal, Session, Toast } from '@parley/kit';
import type { MemberFragment } from '@parley/schema/admin';
import { Credentials } from './credentials';
import { firstPassword } from './first-password';
import { MemberStore } from './member-store';

/** What acts on a member's account at once: a new password, its second factor, and disabling or enabling it. */
@Component({
  selector: 'parley-member-account',
  imports: [Button, Credentials, TranslocoPipe],
  templateUrl: './member-account.html',
  styleUrl: './member-account.css',
})
export class MemberAccount {
  readonly #store = inject(MemberStore);
  readonly #toast = inject(Toast);
  readonly #errorText = inject(ErrorText);
  readonly #transloco = inject(TranslocoService);
  readonly member = input.required<MemberFragment>();
  readonly #viewer = inject(Session).viewer;
  // One’s own is switched off in the profile, with the password.
  protected readonly canResetSecondFactor = computed(
    () => this.member().hasSecondFactor === true && this.member().id !== this.#viewer()?.id,
  );
  protected readonly password = signal('');
  protected readonly isBusy = signal(false);
  protected readonly fault = signal('');

  /** Sets a random password; it ends the member's sessions and is shown once. */
  protected async resetPassword(): Promise<void> {
    const password = firstPassword();
    if (await this.#change({ password })) this.password.set(password);
  }

  protected async setEnabled(isEnabled: boolean): Promise<void> {
    if (!(await this.#change({ isEnabled }))) return;
    const name = this.member().nickname;
    const text = this.#transloco.translate(isEnabled ? 'members.enabled' : 'members.disabled', {
      name,
    });
    const label = this.#transloco.translate('kit.action.undo');
    this.#toast.info(text, { label, run: () => void this.setEnabled(!isEnabled) });
  }

  /** For who has lost app and codes; the member learns who did it. */
  protected async resetSecondFactor(): Promise<void> {
    const { id, nickname: name } = this.member();
    const isDone = await this.#act(async () => {
      await this.#store.resetSecondFactor(id);
      return true;
    });
    if (isDone) this.#toast.info(this.#transloco.translate('members.secondFactorReset', { name }));
  }

  #change(input: { password?: string; isEnabled?: boolean }): Promise<boolean> {
    return this.#act(async () => {
      const result = await this.#store.update({ agentId: this.member().id, ...input });
      if (isRefusal(result)) this.fault.set(result.message);
      return !isRefusal(result);
    });
  }

  async #act(act: () => Promise<boolean>): Promise<boolean> {
    this.isBusy.set(true);
    this.fault.set('');
    try {
      return await act();
    } catch (error) {
      this.fault.set(this.#errorText.of(error));
      return false;
    } finally {
      this.isBusy.set(false);
    }
  }
}
