import { Component, inject, input } from '@angular/core';
import { MatTooltip } from '@angular/material/tooltip';
import { Tip } from '../tooltip/tip';

/** A button that is only an icon; its label is its name and its tooltip. */
@Component({
  selector: 'button[parleyIconButton], a[parleyIconButton]',
  template: `<ng-content />`,
  styleUrl: './icon-button.css',
  hostDirectives: [
    { directive: Tip, inputs: ['parleyTip: parleyIconButton', 'keys', 'tipPosition'] },
  ],
  host: {
    '[attr.aria-label]': 'label()',
    '[attr.aria-pressed]': 'isPressed()',
  },
})
export class IconButton {
  protected readonly label = inject(Tip).label;
  protected readonly tooltip = inject(MatTooltip);
  /** Given for a toggle only: whether it is on. */
  readonly isPressed = input<boolean | null>(null);
}
