import { DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  askBeforeLosing,
  Button,
  DialogShell,
  Field,
  focusFirstFault,
  FormFault,
  type FormRefusal,
  FormSubmit,
  isRefusal,
  TextInput,
} from '@parley/kit';
import { CheckList } from '../core/check-list';
import { ApiTokenStore } from './api-token-store';
import { ShownSecret } from './shown-secret';

const dayMs = 24 * 60 * 60_000;

/** Makes an API token that acts for the member who makes it. */
@Component({
  selector: 'parley-api-token-dialog',
  imports: [
    Button,
    CheckList,
    DialogShell,
    Field,
    FormFault,
    FormField,
    FormRoot,
    ShownSecret,
    TextInput,
    TranslocoPipe,
  ],
  templateUrl: './api-token-dialog.html',
  styleUrl: './integration-dialog.css',
})
export class ApiTokenDialog {
  readonly #store = inject(ApiTokenStore);
  readonly #submit = inject(FormSubmit);
  protected readonly dialog = inject(DialogRef);

  protected readonly lifetimes = [30, 90, 180, 365];
  protected readonly scopes = signal<ReadonlySet<string>>(new Set());
  protected readonly choices = computed(() =>
    this.#store.scopes().map(scope => ({ id: scope, name: scope })),
  );
  /** Set once it was made, to be shown this one time. */
  protected readonly secret = signal<string | null>(null);

  protected readonly details = form(
    signal({ name: '', days: '90', networks: '' }),
    path => {
      required(path.name);
      maxLength(path.name, 80);
    },
    {
      submission: {
        action: field => this.#submit.run(field, () => this.#save()),
        onInvalid: focusFirstFault,
      },
    },
  );
  protected readonly fault = computed(() => this.details().errors()[0]?.message ?? '');

  constructor() {
    askBeforeLosing(() => !this.secret() && (this.details().dirty() || this.scopes().size > 0));
  }

  async #save(): Promise<FormRefusal | null> {
    const { name, days, networks } = this.details().value();
    const made = await this.#store.create({
      name,
      scopes: [...this.scopes()],
      networks: networks.split(/[\s,，]+/).filter(Boolean),
      expiresAt: new Date(Date.now() + Number(days) * dayMs).toISOString(),
    });
    if (isRefusal(made)) return made;
    this.secret.set(made.secret);
    return null;
  }
}
