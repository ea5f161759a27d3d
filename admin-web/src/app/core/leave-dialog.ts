import { DialogRef } from '@angular/cdk/dialog';
import { Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Button, DialogShell } from '@parley/kit';

/** Asks whether unsaved changes may be lost; answers true to leave. */
@Component({
  selector: 'parley-leave-dialog',
  imports: [Button, DialogShell, TranslocoPipe],
  template: `
    <parley-dialog-shell [heading]="'leave.title' | transloco">
      <p>{{ 'leave.text' | transloco }}</p>
      <ng-container parleyActions>
        <button type="button" parleyButton (click)="dialog.close(false)">
          {{ 'leave.stay' | transloco }}
        </button>
        <button type="button" parleyButton="danger" (click)="dialog.close(true)">
          {{ 'leave.discard' | transloco }}
        </button>
      </ng-container>
    </parley-dialog-shell>
  `,
})
export class LeaveDialog {
  protected readonly dialog = inject<DialogRef<boolean>>(DialogRef);
}
