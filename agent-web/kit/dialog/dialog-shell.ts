import { DialogRef } from '@angular/cdk/dialog';
import { Component, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideX } from '@lucide/angular';
import { IconButton } from '../button/icon-button';
import { DialogName } from './dialog-name';

/** The frame of every dialog: a heading, the content, and actions marked `parleyActions`. */
@Component({
  selector: 'parley-dialog-shell',
  imports: [DialogName, IconButton, LucideX, TranslocoPipe],
  template: `
    <header>
      <h2 parleyDialogName>{{ heading() }}</h2>
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
  readonly heading = input.required<string>();
  /** What it is for, in a sentence above the questions. */
  readonly lead = input('');
}
