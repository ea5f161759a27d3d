import { type Rule, length } from '../../kernel/errors/invalid-input.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import type { FieldKind } from './custom-field.kind.ts';

const unless = (isRight: (value: string) => boolean, sentence: Sentence): Rule<string> => {
  return value => (isRight(value) ? null : { sentence });
};

function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const moment = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(value);
}

function isLink(value: string): boolean {
  const url = URL.canParse(value) ? new URL(value) : null;
  return (url?.protocol === 'https:' || url?.protocol === 'http:') && value.length <= 2_000;
}

const line = unless(value => !/[\r\n]/.test(value), {
  en: 'One line only.',
  'zh-CN': '只能填写一行。',
});
const number = unless(value => /^-?\d{1,15}(\.\d{1,10})?$/.test(value), {
  en: 'Enter a number.',
  'zh-CN': '请输入数字。',
});
const date = unless(isDate, { en: 'A date as 2026-01-31.', 'zh-CN': '请按 2026-01-31 填写日期。' });
const yesNo = unless(value => value === 'true' || value === 'false', {
  en: 'true or false.',
  'zh-CN': '只能是 true 或 false。',
});
const link = unless(isLink, {
  en: 'An address that begins with https://.',
  'zh-CN': '请输入 https:// 开头的网址。',
});

/** What one part of a value must be. */
export function rulesOf(kind: FieldKind, options: readonly string[]): Rule<string>[] {
  switch (kind) {
    case 'LINE':
      return [length(1, 200), line];
    case 'TEXT':
      return [length(1, 2_000)];
    case 'NUMBER':
      return [number];
    case 'DATE':
      return [date];
    case 'YES_NO':
      return [yesNo];
    case 'LINK':
      return [link];
    default:
      return [
        unless(value => options.includes(value), {
          en: 'Choose one of the options.',
          'zh-CN': '请选择列出的选项。',
        }),
      ];
  }
}

/** Whether a field of this kind is chosen from options. */
export const hasOptions = (kind: FieldKind): boolean =>
  kind === 'CHOICE' || kind === 'MULTIPLE_CHOICE' || kind === 'CASCADE';

/** How many parts a value of this kind may have. */
export const mostParts = (kind: FieldKind): number => (kind === 'MULTIPLE_CHOICE' ? 100 : 1);
