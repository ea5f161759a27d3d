import { expect, it } from 'vitest';
import { InputCheck } from '../../../kernel/errors/invalid-input.ts';
import type { StoredField } from '../../channel/index.ts';
import { checkAnswers } from './form-answers.policy.ts';
import { cleanAddress } from './own.service.ts';

it('W-40, V16: cuts query, fragment and login off an address, except parameters that are listed', () => {
  expect(cleanAddress('https://u:p@shop.test/a?token=1&ref=2#x', ['ref'])).toBe(
    'https://shop.test/a?ref=2',
  );
  expect(cleanAddress('https://shop.test/a?code=1', [])).toBe('https://shop.test/a');
  expect(cleanAddress('javascript:alert(1)', [])).toBeNull();
});

it('W-30: takes what was asked for and says what is wrong', () => {
  const field = (
    key: string,
    kind: StoredField['kind'],
    more: Partial<StoredField> = {},
  ): StoredField => ({
    key,
    kind,
    label: key,
    options: [],
    isRequired: false,
    target: 'PROFILE',
    ...more,
  });
  const fields = [
    field('name', 'LINE', { isRequired: true }),
    field('topic', 'CHOICE', { options: ['a', 'b'] }),
    field('since', 'DATE'),
    field('count', 'NUMBER'),
  ];
  const check = new InputCheck('en');
  const taken = checkAnswers(check, fields, [
    { key: 'name', value: ' Li ' },
    { key: 'topic', value: 'a' },
    { key: 'other', value: 'x' },
  ]);
  expect(check.error).toBeNull();
  expect(taken).toEqual([
    { key: 'name', value: 'Li' },
    { key: 'topic', value: 'a' },
  ]);
  const wrong = new InputCheck('en');
  checkAnswers(wrong, fields, [
    { key: 'topic', value: 'c' },
    { key: 'since', value: '2026-13-01' },
    { key: 'count', value: 'many' },
  ]);
  expect(wrong.error?.fields.map(({ path }) => path)).toEqual([
    'answers.name',
    'answers.topic',
    'answers.since',
    'answers.count',
  ]);
});
