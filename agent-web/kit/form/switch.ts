import { Component, inject, input } from '@angular/core';
import { Field } from './field';

/** A native checkbox shown as a switch: on and off take effect as a whole. */
@Component({
  selector: 'input[type=checkbox][parleySwitch]',
  template: '',
  styleUrl: './switch.css',
  host: {
    role: 'switch',
    '[attr.id]': 'id() ?? field?.id',
    '[attr.aria-describedby]': 'field?.noteId',
  },
})
export class Switch {
  /** For a label of its own, outside a field. */
  readonly id = input<string>();
  protected readonly field = inject(Field, { optional: true });
}
