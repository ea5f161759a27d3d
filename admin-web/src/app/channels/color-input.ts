import { Component, computed, input, model, output } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { TextInput } from '@parley/kit';
import { brandColors, isColor } from './brand-colors';

const swatches = [
  { name: 'teal', color: '#0b7a75' },
  { name: 'blue', color: '#2563eb' },
  { name: 'violet', color: '#7c3aed' },
  { name: 'red', color: '#c2342b' },
  { name: 'amber', color: '#a65a00' },
  { name: 'ink', color: '#1b2330' },
] as const;

/** A colour by swatch, by picker or by its digits; says when it has to be corrected to be read. */
@Component({
  selector: 'parley-color-input',
  imports: [TextInput, TranslocoPipe],
  templateUrl: './color-input.html',
  styleUrl: './color-input.css',
})
export class ColorInput implements FormValueControl<string> {
  readonly value = model('');
  readonly touch = output<void>();
  readonly disabled = input(false);
  protected readonly swatches = swatches;
  protected readonly picked = computed(() => (isColor(this.value()) ? this.value() : '#000000'));
  protected readonly correction = computed(() => brandColors(this.picked()).correction);

  protected take(event: Event): void {
    this.value.set((event.target as HTMLInputElement).value.trim().toLowerCase());
  }
}
