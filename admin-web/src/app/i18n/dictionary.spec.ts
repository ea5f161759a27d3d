import { en } from './en';
import { zhCN } from './zh-cn';

interface Texts {
  readonly [key: string]: string | Texts;
}

/** Every text with its path and the parameters it is filled with. */
function parameters(texts: Texts, path = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string'
      ? `${path}${key}: ${(value.match(/\{\{\w+\}\}/g) ?? []).toSorted().join(' ')}`
      : parameters(value, `${path}${key}.`),
  );
}

it('says the same things with the same parameters in every language', () => {
  expect(parameters(zhCN)).toEqual(parameters(en));
});
