import { Component, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Button, ErrorText, Field, Section, TextInput } from '@parley/kit';
import type { MaskingSettingsInput } from '@parley/schema/admin';
import { MaskingStore } from './masking-store';

/** Shows what a text would look like under settings that are not saved yet. */
@Component({
  selector: 'parley-masking-try',
  imports: [Button, Field, Section, TextInput, TranslocoPipe],
  template: `
    <parley-section [heading]="'privacy.try' | transloco" [lead]="'privacy.tryLead' | transloco">
      <parley-field [label]="'privacy.tryText' | transloco">
        <textarea
          parleyInput
          rows="2"
          maxlength="5000"
          (input)="text.set($any($event.target).value)"
        ></textarea>
      </parley-field>
      <div>
        <button type="button" parleyButton [isBusy]="isBusy()" (click)="show(text())">
          {{ 'privacy.doTry' | transloco }}
        </button>
      </div>
      <output class="shown" [class.is-fault]="isFault()">{{ shown() }}</output>
    </parley-section>
  `,
  styleUrl: './masking-try.css',
})
export class MaskingTry {
  readonly #store = inject(MaskingStore);
  readonly #errorText = inject(ErrorText);
  readonly masking = input.required<MaskingSettingsInput>();
  protected readonly text = signal('');
  protected readonly shown = signal('');
  protected readonly isFault = signal(false);
  protected readonly isBusy = signal(false);

  protected async show(text: string): Promise<void> {
    this.isBusy.set(true);
    try {
      const answer = await this.#store.preview(text, this.masking());
      this.isFault.set(typeof answer !== 'string');
      this.shown.set(
        typeof answer === 'string' ? answer : (answer.fields?.[0]?.message ?? answer.message),
      );
    } catch (error) {
      this.isFault.set(true);
      this.shown.set(this.#errorText.of(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
