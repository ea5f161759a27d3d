import { CdkDialogContainer, DialogRef } from '@angular/cdk/dialog';
import { afterNextRender, Component, DestroyRef, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideX } from '@lucide/angular';
import { IconButton } from '../button/icon-button';

let count = 0;

/** The frame of every dialog: a heading, the content, and actions marked `parleyActions`. */
@Component({
  selector: 'parley-dialog-shell',
  imports: [IconButton, LucideX, TranslocoPipe],
  template: `
    <header>
      <h2 [id]="headingId">{{ heading() }}</h2>
    </header>
    <div class="content">
      @if (lead(); as lead) {
        <p class="lead">{{ lead }}</p>
      }
      <ng-content />
    </div>
    <footer><ng-content select="[parleyActions]" /></footer>
    <!-- Last in the order of focus, so that a dialog begins with its first question. -->
    <button
      type="button"
      class="close"
      [parleyIconButton]="'kit.action.close' | transloco"
      keys="Escape"
      (click)="dialog.close()"
    >
      <svg lucideX></svg>
    </button>
  `,
  styleUrl: './dialog-shell.css',
})
export class DialogShell {
  protected readonly dialog = inject(DialogRef);
  protected readonly headingId = `parley-dialog-${++count}`;
  readonly heading = input.required<string>();
  /** What it is for, in a sentence above the questions. */
  readonly lead = input('');

  constructor() {
    const container = this.dialog.containerInstance;
    if (!(container instanceof CdkDialogContainer)) return;
    // The container has been checked by the time its content is made.
    afterNextRender(() => container._addAriaLabelledBy(this.headingId));
    inject(DestroyRef).onDestroy(() => container._removeAriaLabelledBy(this.headingId));
  }
}
