import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
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
  Switch,
  TextInput,
  Toast,
} from '@parley/kit';
import { CheckList } from '../core/check-list';
import { ShownSecret } from './shown-secret';
import { WebhookStore } from './webhook-store';

/** Makes a webhook, or changes one: the data of the dialog is its id, or null for a new one. */
@Component({
  selector: 'parley-webhook-dialog',
  imports: [
    Button,
    CheckList,
    DialogShell,
    Field,
    FormFault,
    FormField,
    FormRoot,
    ShownSecret,
    Switch,
    TextInput,
    TranslocoPipe,
  ],
  templateUrl: './webhook-dialog.html',
  styleUrl: './integration-dialog.css',
})
export class WebhookDialog {
  readonly #store = inject(WebhookStore);
  readonly #submit = inject(FormSubmit);
  readonly #toast = inject(Toast);
  readonly #transloco = inject(TranslocoService);
  readonly #id = inject<string | null>(DIALOG_DATA, { optional: true });
  protected readonly dialog = inject(DialogRef);

  protected readonly webhook = computed(() =>
    this.#store.webhooks().find(webhook => webhook.id === this.#id),
  );
  protected readonly types = signal<ReadonlySet<string>>(new Set(this.webhook()?.types));
  protected readonly choices = computed(() =>
    this.#store
      .eventTypes()
      .map(({ type, description }) => ({ id: type, name: description, note: type })),
  );
  /** Set once it was made, to be shown this one time. */
  protected readonly secret = signal<string | null>(null);

  protected readonly details = form(
    signal({
      name: this.webhook()?.name ?? '',
      url: this.webhook()?.url ?? '',
      hasNotes: this.webhook()?.hasNotes ?? false,
      hasSurveyAnswers: this.webhook()?.hasSurveyAnswers ?? false,
    }),
    path => {
      required(path.name);
      maxLength(path.name, 80);
      required(path.url);
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
    const types = this.types();
    askBeforeLosing(() => !this.secret() && (this.details().dirty() || this.types() !== types));
  }

  async #save(): Promise<FormRefusal | null> {
    const input = { ...this.details().value(), types: [...this.types()] };
    const webhook = this.webhook();
    if (webhook) {
      const refusal = await this.#store.update({ webhookId: webhook.id, ...input });
      if (refusal) return refusal;
      this.#toast.success(this.#transloco.translate('integrations.saved', { name: input.name }));
      this.dialog.close();
      return null;
    }
    const made = await this.#store.create(input);
    if (isRefusal(made)) return made;
    this.secret.set(made.secret);
    return null;
  }
}
