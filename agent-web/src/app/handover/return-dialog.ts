import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Button, DialogShell, Field, TextInput } from '@parley/kit';
import { ConversationActions } from '../conversation/conversation-actions';
import type { Conversation } from '../conversation/conversations';

/** Gives a conversation back to its queue, with what the next colleague should know. */
@Component({
  selector: 'parley-return-dialog',
  imports: [Button, DialogShell, Field, TextInput, TranslocoPipe],
  template: `
    <parley-dialog-shell
      [heading]="'handover.returnHeading' | transloco: { name: conversation.visitor.name }"
      [lead]="'handover.returnLead' | transloco"
    >
      <parley-field [label]="'transfer.remark' | transloco">
        <textarea
          parleyInput
          rows="3"
          maxlength="500"
          [placeholder]="'transfer.remarkHint' | transloco"
          (input)="write($event)"
        ></textarea>
      </parley-field>
      <button
        parleyActions
        type="button"
        parleyButton="primary"
        [isBusy]="isBusy()"
        (click)="giveBack()"
      >
        {{ 'handover.return' | transloco }}
      </button>
    </parley-dialog-shell>
  `,
})
export class ReturnDialog {
  readonly #actions = inject(ConversationActions);
  readonly #dialog = inject<DialogRef<boolean>>(DialogRef);
  protected readonly conversation = inject<Conversation>(DIALOG_DATA);
  protected readonly remark = signal('');
  protected readonly isBusy = signal(false);

  protected write(event: Event): void {
    this.remark.set((event.target as HTMLTextAreaElement).value);
  }

  protected async giveBack(): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    const remark = this.remark().trim() || null;
    const isDone = await this.#actions.giveBack(this.conversation.id, remark);
    this.isBusy.set(false);
    if (isDone) this.#dialog.close(true);
  }
}
