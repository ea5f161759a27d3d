import { DialogRef } from '@angular/cdk/dialog';
import { effect, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { filter, merge } from 'rxjs';
import { Dialogs } from '../dialog/dialogs';
import { LeaveDialog } from './leave-dialog';

/**
 * For a dialog with a form, called where it is built: Escape and a click beside the dialog ask
 * before what was typed is lost. Its own buttons close it at once.
 */
export function askBeforeLosing(isDirty: () => boolean): void {
  const dialog = inject(DialogRef);
  const dialogs = inject(Dialogs);
  effect(() => {
    dialog.disableClose = isDirty();
  });
  const escape = dialog.keydownEvents.pipe(filter(event => event.key === 'Escape'));
  merge(dialog.backdropClick, escape)
    .pipe(
      filter(() => dialog.disableClose === true),
      takeUntilDestroyed(),
    )
    .subscribe(() => {
      void dialogs.ask<boolean>(LeaveDialog).then(isLost => {
        if (isLost) dialog.close();
      });
    });
}
