import { Component, computed, inject } from '@angular/core';
import { Field } from './field';

/** The look and the accessible names of a native input, textarea or select within a `Field`. */
@Component({
  selector: 'input[parleyInput], textarea[parleyInput], select[parleyInput]',
  template: '<ng-content />',
  styleUrl: './text-input.css',
  host: {
    '[attr.id]': 'field?.id',
    '[attr.aria-describedby]': 'field?.noteId',
    '[attr.aria-invalid]': 'isWrong() || null',
  },
})
export class TextInput {
  protected readonly field = inject(Field, { optional: true });
  protected readonly isWrong = computed(() => !!this.field?.fault());
}
