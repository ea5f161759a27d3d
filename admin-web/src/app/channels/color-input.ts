import { Component, computed, input, model, output } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { Button, TextInput } from '@parley/kit';
import { brandColors, isColor, swatches } from './brand-colors';

/** A colour by swatch, by picker or by its digits; proposes another where nothing could be read on it. */
@Component({
  selector: 'parley-color-input',
  imports: [Button, TextInput, TranslocoPipe],
  templateUrl: './color-input.html',
  styleUrl: './color-input.css',
})
export class ColorInput implements FormValueControl<string> {
  readonly value = model('');
  readonly touch = output<void>();
  readonly disabled = input(false);
  protected readonly swatches = swatches;
  protected readonly picked = computed(() => (isColor(this.value()) ? this.value() : '#000000'));
  protected readonly colors = computed(() => brandColors(this.picked()));

  protected take(event: Event): void {
    this.value.set((event.target as HTMLInputElement).value.trim().toLowerCase());
  }
}
