import type { FieldTree, ValidationError } from '@angular/forms/signals';
import type { Refusal } from '../api/error-text';

/** A refusal that may name the fields it is about. */
export interface FormRefusal extends Refusal {
  readonly fields?: readonly { readonly path: string; readonly message: string }[];
}

/**
 * Puts a refusal where it belongs: beside the fields it names, or on the form as a whole when this
 * form does not have them. The result is what the action of a signal form answers.
 */
export function serverFaults<Model>(
  form: FieldTree<Model>,
  refusal: FormRefusal,
): ValidationError.WithOptionalFieldTree[] {
  const beside = (refusal.fields ?? []).flatMap(({ path, message }) => {
    const fieldTree = fieldAt(form, path);
    return fieldTree ? [{ kind: 'server', message, fieldTree }] : [];
  });
  return beside.length > 0 ? beside : [{ kind: 'server', message: refusal.message }];
}

// The server writes `input.email` or `email`; either way the last word is the field's name.
function fieldAt(form: unknown, path: string): FieldTree<unknown> | undefined {
  const name = path.split('.').at(-1) ?? '';
  return (form as Record<string, FieldTree<unknown> | undefined>)[name];
}
