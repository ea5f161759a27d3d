import { Component, input } from '@angular/core';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

/** A button with a verb on it. While busy it keeps its width, shows a spinner and takes no click. */
@Component({
  selector: 'button[parleyButton], a[parleyButton]',
  template: `
    <span class="label"><ng-content /></span>
    @if (isBusy()) {
      <span class="spinner" aria-hidden="true"></span>
    }
  `,
  styleUrl: './button.css',
  host: {
    '[attr.data-kind]': 'kind()',
    '[attr.aria-busy]': 'isBusy() || null',
    '[class.is-busy]': 'isBusy()',
  },
})
export class Button {
  readonly kind = input<ButtonKind, ButtonKind | ''>('secondary', {
    alias: 'parleyButton',
    transform: kind => kind || 'secondary',
  });
  readonly isBusy = input(false);
}
