import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import {
  Api,
  Button,
  DialogShell,
  ErrorText,
  Field,
  isRefusal,
  TextInput,
  Toast,
} from '@parley/kit';
import { uuidv7 } from '@parley/schema';
import { TicketCreateFromConversationDocument } from '@parley/schema/agent';
import type { Conversation } from '../conversation/conversations';

const LONGEST = 2_000;

/** Turns a conversation into a ticket; both are linked from then on. */
@Component({
  selector: 'parley-make-ticket-dialog',
  imports: [Button, DialogShell, Field, TextInput, TranslocoPipe],
  template: `
    <parley-dialog-shell [heading]="'ticket.makeHeading' | transloco">
      <p>{{ 'ticket.makeLead' | transloco }}</p>
      <parley-field [label]="'ticket.subject' | transloco">
        <input parleyInput maxlength="200" (input)="subject.set(valueOf($event))" />
      </parley-field>
      <parley-field [label]="'ticket.content' | transloco">
        <textarea
          parleyInput
          rows="5"
          [attr.maxlength]="longest"
          (input)="content.set(valueOf($event))"
        ></textarea>
      </parley-field>
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
    p {
      margin-bottom: 12px;
      color: var(--text-2);
    }
  `,
})
export class MakeTicketDialog {
  readonly #api = inject(Api);
  readonly #router = inject(Router);
  readonly #toast = inject(Toast);
  readonly #transloco = inject(TranslocoService);
  readonly #errorText = inject(ErrorText);
  readonly #dialog = inject<DialogRef<boolean>>(DialogRef);
  readonly #conversation = inject<Conversation>(DIALOG_DATA);
  // One key for this dialog: asking twice makes one ticket.
  readonly #key = uuidv7();
  protected readonly longest = LONGEST;
  protected readonly subject = signal('');
  protected readonly content = signal('');
  protected readonly isBusy = signal(false);
  protected readonly canSave = computed(() => this.content().trim() !== '');

  protected valueOf(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }

  protected async save(): Promise<void> {
    if (this.isBusy() || !this.canSave()) return;
    this.isBusy.set(true);
    try {
      const input = {
        key: this.#key,
        conversationId: this.#conversation.id,
        content: this.content().trim(),
        subject: this.subject().trim() || null,
      };
      const answer = await this.#api.run(TicketCreateFromConversationDocument, { input });
      const result = answer.ticketCreateFromConversation;
      if (isRefusal(result)) this.#toast.warn(this.#errorText.of(result));
      else this.#made(result.ticket.id, result.ticket.number);
    } catch (error) {
      this.#toast.error(this.#errorText.of(error));
    }
    this.isBusy.set(false);
  }

  #made(id: string, number: number): void {
    this.#dialog.close(true);
    this.#toast.info(this.#transloco.translate('ticket.made', { number }), {
      label: this.#transloco.translate('ticket.show'),
      run: () => void this.#router.navigate(['/tickets', 'open', id]),
    });
  }
}
