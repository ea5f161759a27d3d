import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Button, DialogShell, Field, TextInput } from '@parley/kit';
import type { StatusRequestItemFragment } from '@parley/schema/admin';

/** Asks what the member shall read with the refusal; answers the note, which may be empty. */
@Component({
  selector: 'parley-refuse-request-dialog',
  imports: [Button, DialogShell, Field, TextInput, TranslocoPipe],
  template: `
    <parley-dialog-shell
      [heading]="'members.requests.refuseHeading' | transloco: { name: request.agent.nickname }"
      [lead]="request.reason"
    >
      <parley-field
        [label]="'members.requests.note' | transloco"
        [hint]="'members.requests.noteHint' | transloco"
        [optional]="'kit.form.optional' | transloco"
      >
        <textarea
          parleyInput
          rows="3"
          maxlength="200"
          (input)="note.set($any($event.target).value)"
        ></textarea>
      </parley-field>
      <button parleyActions type="button" parleyButton="primary" (click)="refuse()">
        {{ 'members.requests.refuse' | transloco }}
      </button>
    </parley-dialog-shell>
  `,
})
export class RefuseRequestDialog {
  readonly #dialog = inject<DialogRef<string>>(DialogRef);
  protected readonly request = inject<StatusRequestItemFragment>(DIALOG_DATA);
  protected readonly note = signal('');

  protected refuse(): void {
    this.#dialog.close(this.note().trim());
  }
}
