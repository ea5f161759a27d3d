import { Component, inject, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Button, ErrorState, ErrorText, RelativeTime, Section, Skeleton, Toast } from '@parley/kit';
import type { PushAccountFragment, PushProvider } from '@parley/schema/admin';
import { Badge } from '../core/badge';
import { PushAccountForm } from './push-account-form';
import { PushStore } from './push-store';

/** The providers with the account at each: working, broken, or none yet. */
@Component({
  selector: 'parley-push-accounts',
  imports: [
    Badge,
    Button,
    ErrorState,
    PushAccountForm,
    RelativeTime,
    Section,
    Skeleton,
    TranslocoPipe,
  ],
  templateUrl: './push-accounts.html',
  styleUrl: './push-rows.css',
})
export class PushAccounts {
  readonly #toast = inject(Toast);
  readonly #errorText = inject(ErrorText);
  readonly #transloco = inject(TranslocoService);
  protected readonly store = inject(PushStore);
  /** Whose form is open. */
  protected readonly open = signal<PushProvider | null>(null);
  /** Whose account is about to be forgotten. */
  protected readonly leaving = signal<PushProvider | null>(null);

  protected accountOf(provider: PushProvider): PushAccountFragment | null {
    return this.store.accounts().find(account => account.provider === provider) ?? null;
  }

  protected toggle(provider: PushProvider): void {
    this.leaving.set(null);
    this.open.update(open => (open === provider ? null : provider));
  }

  protected async remove(provider: PushProvider): Promise<void> {
    try {
      await this.store.remove(provider);
      this.leaving.set(null);
      this.#toast.success(this.#transloco.translate('push.removed'));
    } catch (error) {
      this.#toast.warn(this.#errorText.of(error));
    }
  }
}
