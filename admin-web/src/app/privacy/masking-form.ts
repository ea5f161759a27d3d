import { Component, computed, inject, input } from '@angular/core';
import { applyEach, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucidePlus, LucideX } from '@lucide/angular';
import {
  Button,
  Field,
  FormFault,
  IconButton,
  SaveBar,
  Section,
  Switch,
  TextInput,
} from '@parley/kit';
import type { MaskingFragment } from '@parley/schema/admin';
import { editable } from '../core/editable';
import { MaskingStore } from './masking-store';
import { MaskingTry } from './masking-try';

const mostPatterns = 10;

/** Which numbers are shown as dots. */
@Component({
  selector: 'parley-masking-form',
  imports: [
    Button,
    Field,
    FormFault,
    FormField,
    FormRoot,
    IconButton,
    LucidePlus,
    LucideX,
    MaskingTry,
    SaveBar,
    Section,
    Switch,
    TextInput,
    TranslocoPipe,
  ],
  templateUrl: './masking-form.html',
  styleUrls: ['../core/settings-form.css', './masking-form.css'],
})
export class MaskingForm {
  readonly #store = inject(MaskingStore);
  readonly masking = input.required<MaskingFragment>();

  protected readonly edit = editable({
    saved: 'privacy.saved',
    from: () => toModel(this.masking()),
    rules: path => {
      applyEach(path.patterns, pattern => {
        required(pattern.name);
        maxLength(pattern.name, 50);
        required(pattern.pattern);
        maxLength(pattern.pattern, 200);
      });
    },
    save: model => this.#store.update(model),
  });
  readonly isDirty = this.edit.isDirty;
  protected readonly fault = computed(
    () => this.edit.fault() || (this.edit.form.patterns().errors()[0]?.message ?? ''),
  );
  protected readonly canAdd = computed(() => this.edit.model().patterns.length < mostPatterns);

  protected add(): void {
    this.edit.model.update(model => ({
      ...model,
      patterns: [...model.patterns, { name: '', pattern: '' }],
    }));
  }

  protected remove(index: number): void {
    this.edit.model.update(model => ({
      ...model,
      patterns: model.patterns.filter((_pattern, place) => place !== index),
    }));
  }
}

const toModel = ({ bankCards, identityCards, patterns }: MaskingFragment) => ({
  bankCards,
  identityCards,
  patterns: patterns.map(({ name, pattern }) => ({ name, pattern })),
});
