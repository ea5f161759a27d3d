import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Api, Asking, Button, DialogShell, Field, TextInput, Toast } from '@parley/kit';
import { uuidv7 } from '@parley/schema';
import { TicketCreateFromConversationDocument } from '@parley/schema/agent';
import type { Conversation } from '../conversation/conversations';

const LONGEST = 2_000;

/** Turns a conversation into a ticket; both are linked from then on. */
@Component({
  selector: 'parley-make-ticket-dialog',
  imports: [Button, DialogShell, Field, TextInput, TranslocoPipe],
  template: `
    <parley-dialog-shell
      [heading]="'ticket.makeHeading' | transloco"
      [lead]="'ticket.makeLead' | transloco"
    >
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
        [isBusy]="asking.isBusy()"
        (click)="save()"
      >
        {{ 'kit.action.save' | transloco }}
      </button>
    </parley-dialog-shell>
  `,
  providers: [Asking],
})
export class MakeTicketDialog {
  readonly #api = inject(Api);
  readonly #router = inject(Router);
  readonly #toast = inject(Toast);
  readonly #transloco = inject(TranslocoService);
  readonly #dialog = inject<DialogRef<boolean>>(DialogRef);
  readonly #conversation = inject<Conversation>(DIALOG_DATA);
  protected readonly asking = inject(Asking);
  // One key for this dialog: asking twice makes one ticket.
  readonly #key = uuidv7();
  protected readonly longest = LONGEST;
  protected readonly subject = signal('');
  protected readonly content = signal('');
  protected readonly canSave = computed(() => this.content().trim() !== '');

  protected valueOf(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }

  protected async save(): Promise<void> {
    const input = {
      key: this.#key,
      conversationId: this.#conversation.id,
      content: this.content().trim(),
      subject: this.subject().trim() || null,
    };
    const made = await this.asking.run(
      async () =>
        (await this.#api.run(TicketCreateFromConversationDocument, { input }))
          .ticketCreateFromConversation,
    );
    if (made) this.#made(made.ticket.id, made.ticket.number);
  }

  #made(id: string, number: number): void {
    this.#dialog.close(true);
    this.#toast.info(this.#transloco.translate('ticket.made', { number }), {
      label: this.#transloco.translate('ticket.show'),
      run: () => void this.#router.navigate(['/tickets', 'open', id]),
    });
  }
}
