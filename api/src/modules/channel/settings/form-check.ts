import { type InputCheck, atMost, length } from '../../../kernel/errors/invalid-input.ts';
import type { Sentence } from '../../../kernel/errors/words.ts';
import type { ChatFormInput, FormFieldInput, TicketFormInput } from './settings-parts.type.ts';

const twice: Sentence = { en: 'This appears twice.', 'zh-CN': '内容重复。' };
const badKey: Sentence = {
  en: 'Letters, digits, “_” and “-”, up to 40.',
  'zh-CN': '仅限字母、数字、“_”和“-”，最多 40 个字符。',
};
const noFields: Sentence = { en: 'Ask for 1 to 10 things.', 'zh-CN': '请设置 1 到 10 个字段。' };
const fewOptions: Sentence = {
  en: 'Give 2 to 30 options of up to 60 characters.',
  'zh-CN': '请设置 2 到 30 个选项，每个最多 60 个字符。',
};
const noOptions: Sentence = {
  en: 'Only choices have options.',
  'zh-CN': '只有选择类字段可以设置选项。',
};
const noSuchOption: Sentence = {
  en: 'There is no such choice in this form.',
  'zh-CN': '表单中没有该选项。',
};
const hiddenRequired: Sentence = {
  en: 'What is not shown cannot be required.',
  'zh-CN': '未显示的字段不能设为必填。',
};
const noCategories: Sentence = {
  en: 'Enter at least one category.',
  'zh-CN': '请至少填写一个分类。',
};

const hasTwice = (values: readonly string[]) => new Set(values).size < values.length;

/** Adds what is wrong with the fields of a form. A key may be of any script: it is what a profile shows of an answer. */
export function checkFields(check: InputCheck, path: string, fields: readonly FormFieldInput[]) {
  if (fields.length < 1 || fields.length > 10) check.fault(path, noFields);
  if (hasTwice(fields.map(({ key }) => key))) check.fault(path, twice);
  fields.forEach((field, index) => checkField(check, `${path}.${index}`, field));
}

function checkField(
  check: InputCheck,
  path: string,
  { key, label, kind, options }: FormFieldInput,
) {
  if (!/^[\p{L}\p{N}_-]{1,40}$/u.test(key)) check.fault(`${path}.key`, badKey);
  check.check(`${path}.label`, label, length(1, 60));
  const given = options ?? [];
  if (kind !== 'CHOICE' && kind !== 'CHOICES') {
    if (given.length > 0) check.fault(`${path}.options`, noOptions);
    return;
  }
  const isFine =
    given.length >= 2 &&
    given.length <= 30 &&
    given.every(option => option.trim() && [...option].length <= 60 && !option.includes('\n'));
  if (!isFine) check.fault(`${path}.options`, fewOptions);
  else if (hasTwice(given)) check.fault(`${path}.options`, twice);
}

/** Adds what is wrong with the form before the chat. */
export function checkChatForm(check: InputCheck, form: ChatFormInput): void {
  check
    .check('preChatForm.title', form.title, length(0, 100))
    .check('preChatForm.groups', form.groups, atMost(50));
  checkFields(check, 'preChatForm.fields', form.fields);
  form.groups?.forEach(({ key, option }, index) => {
    const field = form.fields.find(known => known.key === key);
    if (field?.kind !== 'CHOICE' || !field.options?.includes(option))
      check.fault(`preChatForm.groups.${index}.option`, noSuchOption);
  });
}

/** Adds what is wrong with the form to leave a message. */
export function checkTicketForm(check: InputCheck, form: TicketFormInput): void {
  check.check('ticketForm.categories', form.categories, atMost(30));
  form.categories?.forEach((name, index) =>
    check.check(`ticketForm.categories.${index}`, name, length(1, 40)),
  );
  if (hasTwice((form.categories ?? []).map(name => name.trim())))
    check.fault('ticketForm.categories', twice);
  if (hasTwice(form.fields.map(({ field }) => field))) check.fault('ticketForm.fields', twice);
  form.fields.forEach(({ field, isShown, isRequired }, index) => {
    if (isRequired && !isShown) check.fault(`ticketForm.fields.${index}`, hiddenRequired);
    if (field === 'CATEGORY' && isShown && !form.categories?.length)
      check.fault('ticketForm.categories', noCategories);
  });
}
