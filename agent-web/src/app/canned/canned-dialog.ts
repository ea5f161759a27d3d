import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api, Button, DialogShell, ErrorText, Field, isRefusal, TextInput } from '@parley/kit';
import { CannedReplyCreateDocument, CannedReplyUpdateDocument } from '@parley/schema/agent';
import type { CannedReply } from './canned-replies';
import { categoryText, levelsOf } from './category';

/** A new own reply, or an own one changed; answers true once it is kept. */
@Component({
  selector: 'parley-canned-dialog',
  imports: [Button, DialogShell, Field, TextInput, TranslocoPipe],
  template: `
    <parley-dialog-shell [heading]="'canned.heading.' + (reply ? 'edit' : 'add') | transloco">
      <parley-field
        [label]="'canned.text' | transloco"
        [hint]="('canned.textHint' | transloco) + ' ' + variables"
      >
        <textarea
          parleyInput
          rows="5"
          maxlength="1000"
          [value]="text()"
          (input)="text.set(valueOf($event))"
        ></textarea>
      </parley-field>
      <parley-field
        [label]="'canned.category' | transloco"
        [hint]="'canned.categoryHint' | transloco"
      >
        <input
          parleyInput
          maxlength="43"
          [value]="category()"
          (input)="category.set(valueOf($event))"
        />
      </parley-field>
      <parley-field
        [label]="'canned.shortcut' | transloco"
        [hint]="'canned.shortcutHint' | transloco"
      >
        <input
          parleyInput
          maxlength="20"
          [value]="shortcut()"
          (input)="shortcut.set(valueOf($event))"
        />
      </parley-field>
      @if (fault()) {
        <p class="fault" role="alert">{{ fault() }}</p>
      }
      <button
        parleyActions
        type="button"
        parleyButton="primary"
        [disabled]="!canSave()"
        [isBusy]="isBusy()"
        (click)="save()"
      >
        {{ 'kit.action.save' | transloco }}
      </button>
    </parley-dialog-shell>
  `,
  styles: `
    parley-field + parley-field {
      margin-top: 14px;
    }

    .fault {
      color: var(--danger);
      font-size: var(--text-13);
    }
  `,
})
export class CannedDialog {
  readonly #api = inject(Api);
  readonly #errorText = inject(ErrorText);
  readonly #dialog = inject<DialogRef<boolean>>(DialogRef);
  protected readonly reply = inject<CannedReply | null>(DIALOG_DATA);
  protected readonly variables = '{{visitor.name}} {{agent.nickname}} {{company.name}}';
  protected readonly text = signal(this.reply?.text ?? '');
  protected readonly category = signal(categoryText(this.reply?.category ?? []));
  protected readonly shortcut = signal(this.reply?.shortcut ?? '');
  protected readonly fault = signal('');
  protected readonly isBusy = signal(false);
  protected readonly canSave = computed(() => this.text().trim() !== '');

  protected valueOf(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }

  protected async save(): Promise<void> {
    if (this.isBusy() || !this.canSave()) return;
    this.isBusy.set(true);
    this.fault.set('');
    try {
      const answer = await this.#keep();
      if (isRefusal(answer)) this.fault.set(this.#errorText.of(answer));
      else this.#dialog.close(true);
    } catch (error) {
      this.fault.set(this.#errorText.of(error));
    }
    this.isBusy.set(false);
  }

  async #keep(): Promise<unknown> {
    const fields = {
      text: this.text().trim(),
      category: levelsOf(this.category()),
      shortcut: this.shortcut().trim() || null,
    };
    if (!this.reply) {
      return (await this.#api.run(CannedReplyCreateDocument, { input: fields })).cannedReplyCreate;
    }
    const input = { cannedReplyId: this.reply.id, ...fields };
    return (await this.#api.run(CannedReplyUpdateDocument, { input })).cannedReplyUpdate;
  }
}
