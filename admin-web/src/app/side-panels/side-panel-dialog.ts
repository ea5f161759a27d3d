import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  askBeforeLosing,
  Asking,
  Button,
  DialogShell,
  ErrorText,
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
import type { SidePanelItemFragment, SidePanelPermission } from '@parley/schema/admin';
import { ShownSecret } from '../integrations/shown-secret';
import { SidePanelStore } from './side-panel-store';

const permissions: readonly SidePanelPermission[] = [
  'INSERT_DRAFT',
  'SET_VISITOR_FIELD',
  'OPEN_ITEM',
];

/** Makes a side panel, or changes, re-keys and removes one: the data of the dialog is the panel, or null for a new one. */
@Component({
  selector: 'parley-side-panel-dialog',
  imports: [
    Button,
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
  templateUrl: './side-panel-dialog.html',
  styleUrls: ['../integrations/integration-dialog.css', './side-panel-dialog.css'],
  providers: [Asking],
})
export class SidePanelDialog {
  readonly #store = inject(SidePanelStore);
  readonly #submit = inject(FormSubmit);
  readonly #toast = inject(Toast);
  readonly #errorText = inject(ErrorText);
  readonly #transloco = inject(TranslocoService);
  protected readonly asking = inject(Asking);
  protected readonly dialog = inject(DialogRef);
  protected readonly panel = inject<SidePanelItemFragment | null>(DIALOG_DATA, { optional: true });
  protected readonly permissions = permissions;
  /** Set once it was made, to be shown this one time. */
  protected readonly secret = signal<string | null>(null);
  protected readonly isDeleting = signal(false);

  protected readonly details = form(
    signal({
      name: this.panel?.name ?? '',
      url: this.panel?.url ?? '',
      INSERT_DRAFT: this.panel?.permissions.includes('INSERT_DRAFT') ?? false,
      SET_VISITOR_FIELD: this.panel?.permissions.includes('SET_VISITOR_FIELD') ?? false,
      OPEN_ITEM: this.panel?.permissions.includes('OPEN_ITEM') ?? false,
    }),
    path => {
      required(path.name);
      maxLength(path.name, 20);
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
    askBeforeLosing(() => !this.secret() && this.details().dirty());
  }

  async #save(): Promise<FormRefusal | null> {
    const { name, url, ...allowed } = this.details().value();
    const input = { name, url, permissions: permissions.filter(each => allowed[each]) };
    if (this.panel) {
      const refusal = await this.#store.update({ sidePanelId: this.panel.id, ...input });
      if (refusal) return refusal;
      this.#toast.success(this.#transloco.translate('sidePanels.saved', { name }));
      this.dialog.close();
      return null;
    }
    const made = await this.#store.create(input);
    if (isRefusal(made)) return made;
    this.secret.set(made.secret);
    return null;
  }

  protected async rotate({ id }: SidePanelItemFragment): Promise<void> {
    const answer = await this.asking.run(() => this.#store.rotateSecret(id));
    if (!answer) return;
    if (isRefusal(answer)) this.#toast.warn(this.#errorText.of(answer));
    else this.secret.set(answer.secret);
  }

  protected async delete({ id, name }: SidePanelItemFragment): Promise<void> {
    const answer = await this.asking.run(async () => ({ refusal: await this.#store.delete(id) }));
    if (!answer) return;
    if (answer.refusal) return void this.#toast.warn(this.#errorText.of(answer.refusal));
    this.#toast.success(this.#transloco.translate('sidePanels.deleted', { name }));
    this.dialog.close();
  }
}
