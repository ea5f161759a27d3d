import { make } from './make.ts';
import type { OptionKey } from './option-keys.ts';
import { say } from './say.ts';

/** In what a key is chosen. */
export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A value as it stands in a field or an address; empty for none. */
export function textOf(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The field of a key, showing what is chosen. */
export function fieldOf({ kind, isOn = false }: OptionKey, value: unknown): Field {
  if (kind === 'switch') {
    const checked = value === undefined ? isOn : value === true;
    return make('input', { type: 'checkbox', checked });
  }
  if (kind === 'json') return make('textarea', { rows: 2, value: textOf(value) });
  if (kind === 'color') return make('input', { placeholder: '#0b7a75', value: textOf(value) });
  if (typeof kind === 'string') return make('input', { type: kind, value: textOf(value) });
  return choiceOf(kind, value);
}

function choiceOf(options: readonly string[], value: unknown): HTMLSelectElement {
  const select = make('select');
  for (const option of options) select.append(new Option(option || '–', option));
  select.value = textOf(value) || (options[0] ?? '');
  return select;
}

/** What is chosen in a field; undefined where that is the same as no choice. */
export function readField({ kind, isOn = false }: OptionKey, field: Field): unknown {
  if (field instanceof HTMLInputElement && kind === 'switch')
    return field.checked === isOn ? undefined : field.checked;
  const text = field.value.trim();
  if (text === '') return undefined;
  if (typeof kind !== 'string' && text === kind[0]) return undefined;
  if (kind === 'number') return Number(text);
  return kind === 'json' ? readJson(text, field) : text;
}

function readJson(text: string, field: Field): unknown {
  try {
    const value: unknown = JSON.parse(text);
    field.setCustomValidity('');
    return value;
  } catch {
    field.setCustomValidity(say(['Not JSON', '不是有效的 JSON']));
    field.reportValidity();
    return undefined;
  }
}
