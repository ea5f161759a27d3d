import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { applyEach, form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { LucidePlus, LucideX } from '@lucide/angular';
import {
  Button,
  Field,
  focusFirstFault,
  FormFault,
  type FormRefusal,
  FormSubmit,
  IconButton,
  SaveBar,
  Section,
  Switch,
  TextInput,
  Toast,
} from '@parley/kit';
import type { MaskingFragment } from '@parley/schema/admin';
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
  readonly #submit = inject(FormSubmit);
  readonly #toast = inject(Toast);
  readonly #transloco = inject(TranslocoService);
  readonly masking = input.required<MaskingFragment>();

  protected readonly model = linkedSignal(() => toModel(this.masking()));
  protected readonly settings = form(
    this.model,
    path => {
      applyEach(path.patterns, pattern => {
        required(pattern.name);
        maxLength(pattern.name, 50);
        required(pattern.pattern);
        maxLength(pattern.pattern, 200);
      });
    },
    {
      submission: {
        action: field => this.#submit.run(field, () => this.#save()),
        onInvalid: focusFirstFault,
      },
    },
  );
  protected readonly fault = computed(
    () => [...this.settings().errors(), ...this.settings.patterns().errors()][0]?.message ?? '',
  );
  protected readonly canAdd = computed(() => this.model().patterns.length < mostPatterns);
  /** Whether something was changed and not saved. */
  readonly isDirty = computed(
    () => JSON.stringify(this.model()) !== JSON.stringify(toModel(this.masking())),
  );

  protected add(): void {
    this.model.update(model => ({
      ...model,
      patterns: [...model.patterns, { name: '', pattern: '' }],
    }));
  }

  protected remove(index: number): void {
    this.model.update(model => ({
      ...model,
      patterns: model.patterns.filter((_pattern, place) => place !== index),
    }));
  }

  protected discard(): void {
    this.settings().reset(toModel(this.masking()));
  }

  async #save(): Promise<FormRefusal | null> {
    const refusal = await this.#store.update(this.model());
    if (refusal) return refusal;
    this.settings().reset(toModel(this.masking()));
    this.#toast.success(this.#transloco.translate('privacy.saved'));
    return null;
  }
}

const toModel = ({ bankCards, identityCards, patterns }: MaskingFragment) => ({
  bankCards,
  identityCards,
  patterns: patterns.map(({ name, pattern }) => ({ name, pattern })),
});
