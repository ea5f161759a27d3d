import { DialogRef } from '@angular/cdk/dialog';
import { Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Button } from '../button/button';
import { DialogShell } from '../dialog/dialog-shell';

/** Asks whether unsaved changes may be lost; answers true to leave. */
@Component({
  selector: 'parley-leave-dialog',
  imports: [Button, DialogShell, TranslocoPipe],
  template: `
    <parley-dialog-shell [heading]="'kit.form.leave.title' | transloco">
      <p>{{ 'kit.form.leave.text' | transloco }}</p>
      <ng-container parleyActions>
        <button type="button" parleyButton (click)="dialog.close(false)">
          {{ 'kit.form.leave.stay' | transloco }}
        </button>
        <button type="button" parleyButton="danger" (click)="dialog.close(true)">
          {{ 'kit.form.leave.discard' | transloco }}
        </button>
      </ng-container>
    </parley-dialog-shell>
  `,
})
export class LeaveDialog {
  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);
}
