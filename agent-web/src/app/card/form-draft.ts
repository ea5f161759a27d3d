import type { FormFieldKind, MessageContentInput } from '@parley/schema/agent';

/** The most questions a form takes. */
export const MOST_FIELDS = 10;

/** What can be answered, in the order in which it is offered. */
export const fieldKinds = [
  'LINE',
  'TEXT',
  'PHONE',
  'EMAIL',
  'NUMBER',
  'DATE',
  'YES_NO',
  'CHOICE',
  'CHOICES',
] as const satisfies readonly FormFieldKind[];

/** A question of a form as it is typed. */
export interface FieldDraft {
  readonly label: string;
  readonly kind: FormFieldKind;
  readonly isRequired: boolean;
  /** The options of a choice, one in a line. */
  readonly options: string;
}

/** A form as it is typed. */
export interface FormDraft {
  readonly title: string;
  readonly fields: readonly FieldDraft[];
  /** Whether the answers go to the profile; else to the conversation. */
  readonly isForProfile: boolean;
}

export const emptyField: FieldDraft = { label: '', kind: 'LINE', isRequired: false, options: '' };
export const emptyForm: FormDraft = { title: '', fields: [emptyField], isForProfile: true };

/** Whether the visitor chooses among options. */
export const hasOptions = ({ kind }: FieldDraft): boolean =>
  kind === 'CHOICE' || kind === 'CHOICES';

/** The options of a choice, each once, empty lines left out. */
export const optionsOf = ({ options }: FieldDraft): string[] => [
  ...new Set(
    options
      .split('\n')
      .map(line => line.trim())
      .filter(Boolean),
  ),
];

// Under these names a profile knows its contacts.
const KNOWN: Partial<Record<FormFieldKind, string>> = { PHONE: 'phone', EMAIL: 'email' };

/** Under what an answer is kept: people read it in the profile, so it says what was asked. */
function keyOf(fields: readonly FieldDraft[], index: number): string {
  const nameOf = ({ label }: FieldDraft) =>
    label
      .trim()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .slice(0, 36);
  const field = fields[index] ?? emptyField;
  const isAgain = (same: (other: FieldDraft) => boolean) => fields.slice(0, index).some(same);
  const known = KNOWN[field.kind];
  if (known && !isAgain(({ kind }) => kind === field.kind)) return known;
  const name = nameOf(field);
  return isAgain(other => nameOf(other) === name) ? `${name}-${index + 1}` : name;
}

/** The form to send, or null while a question lacks something. */
export function formOf({ title, fields, isForProfile }: FormDraft): MessageContentInput | null {
  const isWhole = (field: FieldDraft) =>
    /[\p{L}\p{N}]/u.test(field.label) && (!hasOptions(field) || optionsOf(field).length > 1);
  if (!title.trim() || fields.length === 0 || !fields.every(isWhole)) return null;
  return {
    form: {
      title: title.trim(),
      fields: fields.map((field, index) => ({
        key: keyOf(fields, index),
        label: field.label.trim(),
        kind: field.kind,
        isRequired: field.isRequired,
        options: hasOptions(field) ? optionsOf(field) : null,
        target: isForProfile ? 'PROFILE' : 'CONVERSATION',
      })),
    },
  };
}
