import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Api, Asking, Button, DialogShell, Field, TextInput, Toast } from '@parley/kit';
import { VisitorBlockDocument } from '@parley/schema/agent';
import type { Conversation } from '../conversation/conversations';

const DAY_MS = 24 * 60 * 60_000;
/** For how many days; 0: for good. */
const spans = [1, 7, 30, 0] as const;

/** Keeps a visitor out, with a reason, on this channel or everywhere, for a while or for good. */
@Component({
  selector: 'parley-block-dialog',
  imports: [Button, DialogShell, Field, TextInput, TranslocoPipe],
  template: `
    <parley-dialog-shell
      [heading]="'block.heading' | transloco: { name: conversation.visitor.name }"
      [lead]="'block.lead' | transloco"
    >
      <parley-field [label]="'block.reason' | transloco">
        <textarea
          parleyInput
          rows="2"
          maxlength="200"
          (input)="reason.set(valueOf($event))"
        ></textarea>
      </parley-field>
      <parley-field [label]="'block.where' | transloco">
        <select parleyInput (change)="isHereOnly.set(valueOf($event) === 'here')">
          <option value="all">{{ 'block.everywhere' | transloco }}</option>
          <option value="here">{{ conversation.channel.name }}</option>
        </select>
      </parley-field>
      <parley-field [label]="'block.until' | transloco">
        <select parleyInput (change)="days.set(+valueOf($event))">
          @for (span of spans; track span) {
            <option [value]="span" [selected]="span === days()">
              {{ 'block.days.' + span | transloco }}
            </option>
          }
        </select>
      </parley-field>
      <button
        parleyActions
        type="button"
        parleyButton="danger"
        [disabled]="!canBlock()"
        [isBusy]="asking.isBusy()"
        (click)="block()"
      >
        {{ 'block.do' | transloco }}
      </button>
    </parley-dialog-shell>
  `,
  providers: [Asking],
})
export class BlockDialog {
  readonly #api = inject(Api);
  readonly #toast = inject(Toast);
  readonly #transloco = inject(TranslocoService);
  readonly #dialog = inject<DialogRef<boolean>>(DialogRef);
  protected readonly asking = inject(Asking);
  protected readonly conversation = inject<Conversation>(DIALOG_DATA);
  protected readonly spans = spans;
  protected readonly reason = signal('');
  protected readonly isHereOnly = signal(false);
  protected readonly days = signal<number>(7);
  protected readonly canBlock = computed(() => this.reason().trim() !== '');

  protected valueOf(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }

  protected async block(): Promise<void> {
    const { visitor, channel } = this.conversation;
    const until = this.days() ? new Date(Date.now() + this.days() * DAY_MS).toISOString() : null;
    const input = {
      visitorId: visitor.id,
      reason: this.reason().trim(),
      channelId: this.isHereOnly() ? channel.id : null,
      until,
    };
    const isBlocked = await this.asking.run(
      async () => (await this.#api.run(VisitorBlockDocument, { input })).visitorBlock,
    );
    if (!isBlocked) return;
    this.#toast.success(this.#transloco.translate('block.done', { name: visitor.name }));
    this.#dialog.close(true);
  }
}
