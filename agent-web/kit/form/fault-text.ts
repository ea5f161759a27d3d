import type { ValidationError } from '@angular/forms/signals';
import type { TranslocoService } from '@jsverse/transloco';

/** The faults that the kit has words for, with the figures that go into them. */
const known = ['required', 'email', 'min', 'max', 'minLength', 'maxLength', 'pattern'];

/** One fault of a field as a sentence: its own message, or the kit's words for its kind. */
export function faultText(fault: ValidationError, transloco: TranslocoService): string {
  if (fault.message) return fault.message;
  const kind = known.includes(fault.kind) ? fault.kind : 'unknown';
  return transloco.translate(`kit.form.fault.${kind}`, { ...fault });
}
