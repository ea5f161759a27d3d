import { expect, test } from 'vitest';
import type { FieldKind } from './custom-field.kind.ts';
import { rulesOf } from './field-value.policy.ts';

const fits = (kind: FieldKind, value: string) =>
  rulesOf(kind, ['North', 'North / Harbour']).every(rule => rule(value) === null);

test.for<[FieldKind, string[], string[]]>([
  ['LINE', ['one line'], ['', 'two\nlines', 'x'.repeat(201)]],
  ['NUMBER', ['0', '-12.50'], ['', '1e9', '12,5', 'NaN']],
  ['DATE', ['2028-02-29'], ['2026-02-29', '2026-1-1', 'today']],
  ['YES_NO', ['true', 'false'], ['yes', '']],
  ['CHOICE', ['North'], ['South', 'north']],
  ['CASCADE', ['North / Harbour'], ['Harbour']],
  ['LINK', ['https://shop.example/a?b=c'], ['javascript:alert(1)', 'shop.example', '//x']],
])('M-16: a field of kind %s takes what it is for and nothing else', ([kind, right, wrong]) => {
  expect(right.filter(value => !fits(kind, value))).toEqual([]);
  expect(wrong.filter(value => fits(kind, value))).toEqual([]);
});
