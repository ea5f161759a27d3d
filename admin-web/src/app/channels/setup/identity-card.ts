import { Component, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Asking, Button, Field, Section, TextInput } from '@parley/kit';
import type { ChannelSetupFragment, IdentityCheckQuery } from '@parley/schema/admin';
import { ShownSecret } from '../../integrations/shown-secret';
import { SetupStore } from './setup-store';

/** The secret with which the site's server says who its customer is, and what a token is worth. */
@Component({
  selector: 'parley-identity-card',
  imports: [Button, Field, Section, ShownSecret, TextInput, TranslocoPipe],
  templateUrl: './identity-card.html',
  styleUrl: './identity-card.css',
  providers: [Asking],
})
export class IdentityCard {
  readonly #store = inject(SetupStore);
  protected readonly asking = inject(Asking);
  readonly channel = input.required<ChannelSetupFragment>();
  protected readonly secret = signal<string | null>(null);
  protected readonly isSure = signal(false);
  protected readonly publicKey = signal('');
  protected readonly token = signal('');
  protected readonly check = signal<IdentityCheckQuery['identityCheck'] | null>(null);

  /** The first secret comes at once; a further one puts the one before last out of use. */
  protected async rotate(): Promise<void> {
    if (this.channel().identitySecretHint && !this.isSure()) return this.isSure.set(true);
    const key = this.publicKey().trim() || null;
    const made = await this.asking.run(() => this.#store.rotateIdentity(this.channel().id, key));
    if (!made) return;
    this.isSure.set(false);
    this.publicKey.set('');
    this.secret.set(made.secret);
  }

  protected async look(): Promise<void> {
    const token = this.token().trim();
    const check = await this.asking.run(() => this.#store.checkIdentity(this.channel().id, token));
    if (check) this.check.set(check);
  }
}
