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

// The server writes `input.email`, `email` or `rows.0.url`: the longest end of it that the form has.
function fieldAt(form: unknown, path: string): FieldTree<unknown> | undefined {
  const names = path.split('.');
  for (const start of names.keys()) {
    const found = names.slice(start).reduce<unknown>(stepInto, form);
    if (found) return found as FieldTree<unknown>;
  }
  return undefined;
}

const stepInto = (tree: unknown, name: string): unknown =>
  (tree as Record<string, unknown> | undefined)?.[name];
