import type { FormField } from '../host/settings.ts';
import { t } from '../parts/i18n.ts';

const looks: Partial<Record<FormField['kind'], RegExp>> = {
  EMAIL: /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  PHONE: /^\+?[\d\s().-]{5,20}$/,
  NUMBER: /^-?\d+([.,]\d+)?$/,
};

/** What is wrong with the answers, by key of their fields; the server decides, this only helps. */
export function problemsOf(
  fields: readonly FormField[],
  answers: { readonly [key in string]?: string },
): Record<string, string> {
  const problems = fields.flatMap(({ key, kind, isRequired }): [string, string][] => {
    const answer = answers[key]?.trim() ?? '';
    if (!answer) return isRequired ? [[key, t('required')]] : [];
    return looks[kind]?.test(answer) === false ? [[key, t('looksWrong')]] : [];
  });
  return Object.fromEntries(problems);
}

/** Only what was answered, as the server takes it. */
export const answered = (answers: Readonly<Record<string, string>>) =>
  Object.entries(answers).flatMap(([key, value]) =>
    value.trim() ? [{ key, value: value.trim() }] : [],
  );
