import { computed, inject, linkedSignal, type Signal, type WritableSignal } from '@angular/core';
import { type FieldTree, form, type SchemaFn } from '@angular/forms/signals';
import { TranslocoService } from '@jsverse/transloco';
import { focusFirstFault, type FormRefusal, FormSubmit, Toast } from '@parley/kit';

/** What a form changes, by which rules, and how that is saved. */
export interface EditableOptions<Model> {
  readonly from: () => Model;
  readonly rules: SchemaFn<Model>;
  /** Key of the sentence that says that it was saved. */
  readonly saved: string;
  /** Null when it was taken. */
  readonly save: (model: Model) => Promise<FormRefusal | null>;
}

/** Settings as a form. */
export interface Editable<Model> {
  readonly model: WritableSignal<Model>;
  readonly form: FieldTree<Model>;
  /** What is wrong with the whole of it; empty when nothing is. */
  readonly fault: Signal<string>;
  readonly isDirty: Signal<boolean>;
  discard(): void;
}

/** Follows what is saved until something is typed, which stays until it is saved or discarded. */
export function editable<Model extends object>(options: EditableOptions<Model>): Editable<Model> {
  const submit = inject(FormSubmit);
  const toast = inject(Toast);
  const transloco = inject(TranslocoService);
  const model = linkedSignal(options.from);
  const follow = (): void => {
    model.set(options.from());
    fields().reset();
  };
  const save = async (): Promise<FormRefusal | null> => {
    const refusal = await options.save(model());
    if (refusal) return refusal;
    follow();
    toast.success(transloco.translate(options.saved));
    return null;
  };
  const fields: FieldTree<Model> = form(model, options.rules, {
    submission: { action: field => submit.run(field, save), onInvalid: focusFirstFault },
  });
  return {
    model,
    form: fields,
    fault: computed(() => fields().errors()[0]?.message ?? ''),
    isDirty: computed(() => JSON.stringify(model()) !== JSON.stringify(options.from())),
    discard: follow,
  };
}
