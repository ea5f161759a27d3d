import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api, Asking, Button, DialogShell, Field, TextInput } from '@parley/kit';
import {
  type AgentStatus,
  type OwnRequestFragment,
  StatusRequestCreateDocument,
} from '@parley/schema/agent';

/** Why a member wants another status; answers the request once it is made. */
@Component({
  selector: 'parley-status-reason-dialog',
  imports: [Button, DialogShell, Field, TextInput, TranslocoPipe],
  template: `
    <parley-dialog-shell
      [heading]="'ownStatus.askHeading' | transloco: { status: 'kit.status.' + status | transloco }"
      [lead]="'ownStatus.askLead' | transloco"
    >
      <parley-field [label]="'ownStatus.reason' | transloco">
        <textarea
          parleyInput
          rows="2"
          maxlength="200"
          (input)="reason.set($any($event.target).value)"
        ></textarea>
      </parley-field>
      <button
        parleyActions
        type="button"
        parleyButton="primary"
        [disabled]="!canAsk()"
        [isBusy]="asking.isBusy()"
        (click)="ask()"
      >
        {{ 'ownStatus.ask' | transloco }}
      </button>
    </parley-dialog-shell>
  `,
  providers: [Asking],
})
export class StatusReasonDialog {
  readonly #api = inject(Api);
  readonly #dialog = inject<DialogRef<OwnRequestFragment>>(DialogRef);
  protected readonly asking = inject(Asking);
  protected readonly status = inject<AgentStatus>(DIALOG_DATA);
  protected readonly reason = signal('');
  protected readonly canAsk = computed(() => this.reason().trim() !== '');

  protected async ask(): Promise<void> {
    const input = { status: this.status, reason: this.reason().trim() };
    const answer = await this.asking.run(
      async () => (await this.#api.run(StatusRequestCreateDocument, { input })).statusRequestCreate,
    );
    if (answer?.__typename === 'StatusRequestPayload') this.#dialog.close(answer.request);
  }
}
