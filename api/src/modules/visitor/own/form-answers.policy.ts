import { type InputCheck, email, length, phone } from '../../../kernel/errors/invalid-input.ts';
import type { Sentence } from '../../../kernel/errors/words.ts';
import type { StoredField } from '../../channel/index.ts';

const missing: Sentence = { en: 'Enter something here.', 'zh-CN': '此项不能为空。' };
const noChoice: Sentence = { en: 'Choose one of the options.', 'zh-CN': '请从选项中选择。' };
const noNumber: Sentence = { en: 'Enter a number.', 'zh-CN': '请输入数字。' };
const noDate: Sentence = {
  en: 'Write the date as YYYY-MM-DD.',
  'zh-CN': '请按 YYYY-MM-DD 填写日期。',
};

/** An answer to one field of a form. */
export interface Answer {
  readonly key: string;
  readonly value: string;
}

const isDate = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));

/** Adds what is wrong with the answers to a form, and gives those that were asked for, trimmed. */
export function checkAnswers(
  check: InputCheck,
  fields: readonly StoredField[],
  answers: readonly Answer[],
): Answer[] {
  const given = new Map(answers.map(({ key, value }) => [key, value.trim()]));
  return fields.flatMap(field => {
    const value = given.get(field.key) ?? '';
    const path = `answers.${field.key}`;
    if (value === '') {
      if (field.isRequired) check.fault(path, missing);
      return [];
    }
    checkAnswer(check, path, field, value);
    return [{ key: field.key, value }];
  });
}

function checkAnswer(check: InputCheck, path: string, field: StoredField, value: string): void {
  const isOption = (text: string) => field.options.includes(text);
  switch (field.kind) {
    case 'LINE':
      return void check.check(path, value, length(1, 200));
    case 'TEXT':
      return void check.check(path, value, length(1, 2_000));
    case 'NUMBER':
      return void (/^-?\d{1,15}([.]\d{1,6})?$/.test(value) || check.fault(path, noNumber));
    case 'PHONE':
      return void check.check(path, value, phone);
    case 'EMAIL':
      return void check.check(path, value, email);
    case 'DATE':
      return void (isDate(value) || check.fault(path, noDate));
    case 'CHOICE':
      return void (isOption(value) || check.fault(path, noChoice));
    case 'CHOICES':
      return void (value.split('\n').every(isOption) || check.fault(path, noChoice));
    case 'YES_NO':
      return void (value === 'yes' || value === 'no' || check.fault(path, noChoice));
  }
}
