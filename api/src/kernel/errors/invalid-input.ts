import type { Locale } from '../context.ts';
import { InputFault, InvalidInputError } from './user-error.ts';
import { type Sentence, say } from './words.ts';

const summary: Sentence = { en: 'Please check what you entered.', 'zh-CN': '请检查填写的内容。' };

/** A rule for one value: the sentence that applies when it is broken, else null. */
export type Rule<T> = (
  value: T,
) => { sentence: Sentence; values?: Record<string, string | number> } | null;

/** Collects what is wrong with an input; `error` is null when all is well. */
export class InputCheck {
  readonly #faults: InputFault[] = [];

  constructor(private readonly locale: Locale) {}

  /** Adds a fault. */
  fault(path: string, sentence: Sentence, values: Record<string, string | number> = {}): this {
    this.#faults.push(
      Object.assign(new InputFault(), { path, message: say(sentence, this.locale, values) }),
    );
    return this;
  }

  /** Checks a value against rules and adds the first fault; undefined and null are not checked. */
  check<T>(path: string, value: T | null | undefined, ...rules: Rule<T>[]): this {
    if (value === undefined || value === null) return this;
    for (const rule of rules) {
      const broken = rule(value);
      if (broken) return this.fault(path, broken.sentence, broken.values);
    }
    return this;
  }

  get error(): InvalidInputError | null {
    if (this.#faults.length === 0) return null;
    return Object.assign(new InvalidInputError(), {
      code: 'INVALID_INPUT',
      message: say(summary, this.locale),
      fields: this.#faults,
    });
  }
}

const printable = (text: string) => [...text.trim()].length;

/** Between `min` and `max` characters, white space at both ends not counted. */
export const length =
  (min: number, max: number): Rule<string> =>
  (text): ReturnType<Rule<string>> => {
    const count = printable(text);
    if (count < min && min === 1)
      return { sentence: { en: 'Enter something here.', 'zh-CN': '此项不能为空。' } };
    if (count < min)
      return {
        sentence: { en: 'At least {min} characters.', 'zh-CN': '至少 {min} 个字符。' },
        values: { min },
      };
    if (count > max) {
      return {
        sentence: {
          en: 'At most {max} characters, this has {count}.',
          'zh-CN': '最多 {max} 个字符，当前 {count} 个。',
        },
        values: { max, count },
      };
    }
    return null;
  };

/** An e-mail address as a mail server would take it. */
export const email: Rule<string> = text =>
  text.length <= 254 && /^[^\s@<>()",;:\\[\]]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text)
    ? null
    : { sentence: { en: 'Enter a valid e-mail address.', 'zh-CN': '请输入有效的邮箱地址。' } };

/** An https address without spaces or quotes, fit to stand in a link. */
export const httpsAddress: Rule<string> = text =>
  /^https:\/\/[^\s"<>]{1,2000}$/.test(text)
    ? null
    : { sentence: { en: 'Only https addresses are accepted.', 'zh-CN': '仅支持 https 地址。' } };

/** A telephone number as people write it: digits, spaces and the usual signs, 5 to 20 digits. */
export const phone: Rule<string> = text =>
  /^\+?[\d\s().-]{5,30}$/.test(text.trim()) && /^\d{5,20}$/.test(text.replace(/\D/g, ''))
    ? null
    : { sentence: { en: 'Enter a valid phone number.', 'zh-CN': '请输入有效的电话号码。' } };

/** A whole number from `min` to `max`. */
export const between =
  (min: number, max: number): Rule<number> =>
  value =>
    Number.isInteger(value) && value >= min && value <= max
      ? null
      : {
          sentence: { en: 'Between {min} and {max}.', 'zh-CN': '应在 {min} 到 {max} 之间。' },
          values: { min, max },
        };

/** At most so many entries. */
export const atMost =
  (max: number): Rule<readonly unknown[]> =>
  list =>
    list.length <= max
      ? null
      : {
          sentence: { en: 'At most {max} entries.', 'zh-CN': '最多 {max} 项。' },
          values: { max },
        };

const common = new Set([
  'password',
  'passw0rd',
  '12345678',
  '123456789',
  '1234567890',
  'qwertyui',
  'qwerty123',
  'iloveyou',
  'admin123',
  'letmein1',
  'password1',
  '11111111',
  '00000000',
  '88888888',
  'abc12345',
  'abcd1234',
  'a1234567',
  'woaini1314',
  '1q2w3e4r',
  'sunshine',
  'princess',
  'football',
  'baseball',
  'welcome1',
  'zaq12wsx',
  'q1w2e3r4',
  'asdfghjk',
  '87654321',
  '66666666',
  '12341234',
  '11223344',
  'password123',
  'qwertyuiop',
]);

/** 8 to 128 characters and none of the most common passwords (FEATURES M-09). */
export const password: Rule<string> = text => {
  const tooShortOrLong = length(8, 128)(text);
  if (tooShortOrLong) return tooShortOrLong;
  return common.has(text.toLowerCase())
    ? {
        sentence: {
          en: 'This password is among the first anybody would try.',
          'zh-CN': '这个密码太常见，容易被猜到。',
        },
      }
    : null;
};
