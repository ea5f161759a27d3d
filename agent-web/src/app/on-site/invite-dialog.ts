import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api, Asking, Button, DialogShell, Field, TextInput } from '@parley/kit';
import { SiteVisitorInviteDocument } from '@parley/schema/agent';
import type { SiteVisitor } from './site-visitors';

/** Asks one visitor on the site whether he wants to chat. */
@Component({
  selector: 'parley-invite-dialog',
  imports: [Button, DialogShell, Field, TextInput, TranslocoPipe],
  template: `
    <parley-dialog-shell
      [heading]="'onSite.inviteHeading' | transloco"
      [lead]="'onSite.inviteLead' | transloco: { page: visitor.title ?? visitor.url }"
    >
      <parley-field [label]="'onSite.text' | transloco" [hint]="'onSite.textHint' | transloco">
        <textarea
          parleyInput
          rows="3"
          maxlength="200"
          [value]="text()"
          (input)="text.set($any($event.target).value)"
        ></textarea>
      </parley-field>
      <button
        parleyActions
        type="button"
        parleyButton="primary"
        [disabled]="!text().trim()"
        [isBusy]="asking.isBusy()"
        (click)="send()"
      >
        {{ 'onSite.send' | transloco }}
      </button>
    </parley-dialog-shell>
  `,
  providers: [Asking],
})
export class InviteDialog {
  readonly #api = inject(Api);
  readonly #dialog = inject<DialogRef<boolean>>(DialogRef);
  protected readonly visitor = inject<SiteVisitor>(DIALOG_DATA);
  protected readonly asking = inject(Asking);
  protected readonly text = signal('');

  protected async send(): Promise<void> {
    const input = { siteVisitorId: this.visitor.id, text: this.text().trim() };
    const answer = await this.asking.run(
      async () => (await this.#api.run(SiteVisitorInviteDocument, { input })).siteVisitorInvite,
    );
    if (answer) this.#dialog.close(true);
  }
}
