import { CdkDialogContainer, DialogRef } from '@angular/cdk/dialog';
import { afterNextRender, DestroyRef, Directive, inject } from '@angular/core';

let count = 0;

/** The words by which a dialog is announced. */
@Directive({ selector: '[parleyDialogName]', host: { '[id]': 'id' } })
export class DialogName {
  protected readonly id = `parley-dialog-${++count}`;

  constructor() {
    const container = inject(DialogRef).containerInstance;
    if (!(container instanceof CdkDialogContainer)) return;
    // The container has been checked by the time its content is made.
    afterNextRender(() => container._addAriaLabelledBy(this.id));
    inject(DestroyRef).onDestroy(() => container._removeAriaLabelledBy(this.id));
  }
}
