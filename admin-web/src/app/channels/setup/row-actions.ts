import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideArrowDown, LucideArrowUp, LucideX } from '@lucide/angular';
import { IconButton } from '@parley/kit';

/** What can be done with one row of a list: move it, take it away. */
@Component({
  selector: 'parley-row-actions',
  imports: [IconButton, LucideArrowDown, LucideArrowUp, LucideX, TranslocoPipe],
  template: `
    <button
      type="button"
      [parleyIconButton]="'channelSettings.rows.up' | transloco: { at: at() + 1 }"
      [disabled]="at() === 0"
      (click)="move.emit(-1)"
    >
      <svg lucideArrowUp [size]="16"></svg>
    </button>
    <button
      type="button"
      [parleyIconButton]="'channelSettings.rows.down' | transloco: { at: at() + 1 }"
      [disabled]="at() === count() - 1"
      (click)="move.emit(1)"
    >
      <svg lucideArrowDown [size]="16"></svg>
    </button>
    <button
      type="button"
      [parleyIconButton]="'channelSettings.rows.remove' | transloco: { at: at() + 1 }"
      (click)="remove.emit()"
    >
      <svg lucideX [size]="16"></svg>
    </button>
  `,
  styles: `
    :host {
      display: flex;
      gap: 2px;
      align-self: start;
      margin-top: 22px;
    }
  `,
})
export class RowActions {
  readonly at = input.required<number>();
  readonly count = input.required<number>();
  readonly move = output<1 | -1>();
  readonly remove = output<void>();
}
