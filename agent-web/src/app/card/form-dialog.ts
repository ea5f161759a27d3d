import { Component, computed, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucidePlus, LucideTrash2 } from '@lucide/angular';
import { Button, Field, IconButton, TextInput } from '@parley/kit';
import { CardDialog } from './card-dialog';
import {
  emptyField,
  emptyForm,
  type FieldDraft,
  fieldKinds,
  type FormDraft,
  formOf,
  hasOptions,
  MOST_FIELDS,
} from './form-draft';

/** Writes a form of one to ten questions to fill in within the chat; answers it, to be sent. */
@Component({
  selector: 'parley-form-dialog',
  imports: [
    Button,
    CardDialog,
    Field,
    IconButton,
    LucidePlus,
    LucideTrash2,
    TextInput,
    TranslocoPipe,
  ],
  templateUrl: './form-dialog.html',
  styleUrl: './card-dialog.css',
})
export class FormDialog {
  protected readonly kinds = fieldKinds;
  protected readonly most = MOST_FIELDS;
  protected readonly hasOptions = hasOptions;
  protected readonly form = signal<FormDraft>(emptyForm);
  protected readonly content = computed(() => formOf(this.form()));

  protected valueOf(event: Event): string {
    return (event.target as HTMLInputElement).value;
  }

  protected set(changes: Partial<FormDraft>): void {
    this.form.update(form => ({ ...form, ...changes }));
  }

  protected change(index: number, changes: Partial<FieldDraft>): void {
    const fields = this.form().fields;
    this.set({ fields: fields.map((one, at) => (at === index ? { ...one, ...changes } : one)) });
  }

  protected choose(index: number, event: Event): void {
    const kind = fieldKinds.find(known => known === this.valueOf(event));
    if (kind) this.change(index, { kind });
  }

  protected add(): void {
    this.set({ fields: [...this.form().fields, emptyField] });
  }

  protected remove(index: number): void {
    this.set({ fields: this.form().fields.filter((_, at) => at !== index) });
  }
}
