import { expect, it } from 'vitest';
import type { FormField } from '../host/settings.ts';
import { answered, problemsOf } from './answers.ts';

const field = (key: string, kind: FormField['kind'], isRequired = false): FormField => ({
  key,
  kind,
  isRequired,
  label: key,
  options: [],
});

it('W-30: asks for what must be answered and for what does not look right', () => {
  const fields = [field('name', 'LINE', true), field('email', 'EMAIL'), field('phone', 'PHONE')];
  expect(Object.keys(problemsOf(fields, {}))).toEqual(['name']);
  const wrong = { name: ' Ada ', email: 'ada', phone: '12' };
  expect(Object.keys(problemsOf(fields, wrong))).toEqual(['email', 'phone']);
  expect(problemsOf(fields, { name: 'Ada', email: 'a@b.test', phone: '+86 138-0000' })).toEqual({});
});

it('W-30: sends only what was answered', () => {
  expect(answered({ name: ' Ada ', phone: '  ' })).toEqual([{ key: 'name', value: 'Ada' }]);
});
