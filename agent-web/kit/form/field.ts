import { Component, computed, inject, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { TranslocoService } from '@jsverse/transloco';
import { faultText } from './fault-text';
import { nextFieldId } from './field-id';

/** One question of a form: its label, its control, and below it what is wrong or worth knowing. */
@Component({
  selector: 'parley-field',
  template: `
    <label class="label" [for]="id">
      {{ label() }}
      @if (optional()) {
        <span class="optional">{{ optional() }}</span>
      }
    </label>
    <ng-content />
    <div class="note" aria-live="polite" [id]="noteId">
      @if (fault(); as text) {
        <p class="fault">{{ text }}</p>
      } @else if (hint()) {
        <p class="hint">{{ hint() }}</p>
      }
    </div>
  `,
  styleUrl: './field.css',
})
export class Field {
  readonly #transloco = inject(TranslocoService);
  readonly label = input.required<string>();
  /** The field of the form behind the control; its first fault is shown once it was touched. */
  readonly of = input<FieldTree<unknown>>();
  readonly hint = input('');
  /** The word that marks a question which may stay open, such as "optional". */
  readonly optional = input('');

  /** The control takes this id, so that the label belongs to it. */
  readonly id = nextFieldId();
  readonly noteId = `${this.id}-note`;

  /** The first fault as a sentence; empty while there is none to show. */
  readonly fault = computed(() => {
    const state = this.of()?.();
    const fault = state?.touched() ? state.errors()[0] : undefined;
    return fault ? faultText(fault, this.#transloco) : '';
  });
}
