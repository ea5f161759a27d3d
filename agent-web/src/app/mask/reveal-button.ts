import { Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideEye, LucideEyeOff } from '@lucide/angular';

/** Shows numbers that stand as dots, or hides them again; says so to those who do not see it. */
@Component({
  selector: 'parley-reveal-button',
  imports: [LucideEye, LucideEyeOff, TranslocoPipe],
  template: `
    <button
      type="button"
      [title]="'mask.isKept' | transloco"
      [attr.aria-pressed]="isShown()"
      (click)="pressed.emit()"
    >
      @if (isShown()) {
        <svg lucideEyeOff [size]="14"></svg>
      } @else {
        <svg lucideEye [size]="14"></svg>
      }
      {{ 'mask.reveal' | transloco }}
    </button>
    <span role="status" class="visually-hidden">
      @if (isShown()) {
        {{ 'mask.revealed' | transloco }}
      }
    </span>
  `,
  styleUrl: './reveal-button.css',
})
export class RevealButton {
  readonly isShown = input(false);
  readonly pressed = output();
}
