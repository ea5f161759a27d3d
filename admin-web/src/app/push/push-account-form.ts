import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  Button,
  Field,
  focusFirstFault,
  FormFault,
  FormSubmit,
  TextInput,
  Toast,
} from '@parley/kit';
import type { PushAccountFragment } from '@parley/schema/admin';
import { type PushProviderInfo, PushStore } from './push-store';

/** What a provider wants to know; the server tries it before it is kept. */
@Component({
  selector: 'parley-push-account-form',
  imports: [Button, Field, FormFault, FormField, FormRoot, TextInput, TranslocoPipe],
  templateUrl: './push-account-form.html',
  styleUrl: './push-account-form.css',
})
export class PushAccountForm {
  readonly #store = inject(PushStore);
  readonly #submit = inject(FormSubmit);
  readonly #toast = inject(Toast);
  readonly #transloco = inject(TranslocoService);
  readonly provider = input.required<PushProviderInfo>();
  readonly account = input<PushAccountFragment | null>(null);
  readonly done = output<void>();

  readonly #known = computed<Record<string, string>>(() => ({
    ...Object.fromEntries(this.provider().fields.map(({ name }) => [name, ''])),
    ...Object.fromEntries((this.account()?.values ?? []).map(({ name, value }) => [name, value])),
  }));
  readonly #model = linkedSignal(() => this.#known());
  protected readonly entered = form(this.#model, {
    submission: {
      action: field => this.#submit.run(field, () => this.#save()),
      onInvalid: focusFirstFault,
    },
  });
  protected readonly fault = computed(() => this.entered().errors()[0]?.message ?? '');

  async #save() {
    const known = this.#known();
    // An empty secret means that the one which is kept stays.
    const secrets = new Set(
      this.provider()
        .fields.filter(({ isSecret }) => isSecret)
        .map(({ name }) => name),
    );
    const changed = Object.entries(this.#model()).filter(([name, value]) =>
      secrets.has(name) ? value.trim() !== '' : value !== known[name],
    );
    const refusal = await this.#store.save(this.provider().provider, Object.fromEntries(changed));
    if (refusal) return refusal;
    this.#toast.success(this.#transloco.translate('push.saved'));
    this.done.emit();
    return null;
  }
}
