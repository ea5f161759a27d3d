import { useId } from 'preact/hooks';
import type { FormField } from '../host/settings.ts';
import { t } from '../parts/i18n.ts';

/** What a field of a form needs. */
export interface FieldProps {
  readonly field: Pick<FormField, 'label' | 'kind' | 'options' | 'isRequired'>;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong with it; empty while nothing is. */
  readonly problem?: string;
  /** What a browser may fill in, as in `email`. */
  readonly autocomplete?: 'name' | 'tel' | 'email' | 'off';
  readonly maxLength?: number;
}

const LINE = 200;
const TEXT = 2_000;

/** A question with its field; what is wrong is said below it and to who cannot see. */
export function Field(props: FieldProps) {
  const { field, problem } = props;
  const id = useId();
  const problemId = `${id}-problem`;
  const isGroup = field.kind === 'CHOICES' || field.kind === 'YES_NO';
  const described = problem ? problemId : undefined;
  const label = (
    <>
      {field.label}
      {!field.isRequired && <small> {t('optional')}</small>}
    </>
  );
  return (
    <div class="form-field">
      {isGroup ? (
        <fieldset aria-describedby={described}>
          <legend>{label}</legend>
          <Options {...props} />
        </fieldset>
      ) : (
        <>
          <label for={id}>{label}</label>
          <Control {...props} id={id} described={described} />
        </>
      )}
      {problem && (
        <p class="problem" id={problemId}>
          {problem}
        </p>
      )}
    </div>
  );
}

const types: Partial<Record<FormField['kind'], string>> = {
  PHONE: 'tel',
  EMAIL: 'email',
  DATE: 'date',
};

function Control(props: FieldProps & { id: string; described: string | undefined }) {
  const { field, value, id, described, problem, autocomplete, onChange } = props;
  const common = {
    id,
    value,
    required: field.isRequired,
    'aria-invalid': problem ? (true as const) : undefined,
    'aria-describedby': described,
  };
  const edit = ({ target }: Event): void => onChange((target as HTMLInputElement).value);
  if (field.kind === 'TEXT') {
    return <textarea {...common} rows={4} maxLength={props.maxLength ?? TEXT} onInput={edit} />;
  }
  if (field.kind === 'CHOICE') {
    return (
      <select {...common} onChange={edit}>
        <option value="">{t('choose')}</option>
        {field.options.map(option => (
          <option key={option}>{option}</option>
        ))}
      </select>
    );
  }
  return (
    <input
      {...common}
      type={(types[field.kind] ?? 'text') as 'text'}
      inputMode={field.kind === 'NUMBER' ? ('decimal' as const) : undefined}
      autocomplete={autocomplete}
      maxLength={props.maxLength ?? LINE}
      onInput={edit}
    />
  );
}

/** Several of the options, joined by line breaks; or one of yes and no. */
function Options({ field, value, onChange }: FieldProps) {
  const isMany = field.kind === 'CHOICES';
  const name = useId();
  const options = isMany
    ? field.options.map(option => [option, option] as const)
    : ([
        ['yes', t('yes')],
        ['no', t('no')],
      ] as const);
  const chosen = value ? value.split('\n') : [];
  const toggle = (option: string): void => {
    if (!isMany) return onChange(option);
    const next = chosen.includes(option)
      ? chosen.filter(other => other !== option)
      : [...chosen, option];
    onChange(options.flatMap(([key]) => (next.includes(key) ? [key] : [])).join('\n'));
  };
  return (
    <div class="options">
      {options.map(([option, words]) => (
        <label key={option}>
          <input
            type={isMany ? 'checkbox' : 'radio'}
            name={name}
            checked={chosen.includes(option)}
            onChange={() => toggle(option)}
          />
          {words}
        </label>
      ))}
    </div>
  );
}
