import { emptyField, type FieldDraft, formOf } from './form-draft';

const field = (field: Partial<FieldDraft>): FieldDraft => ({ ...emptyField, ...field });
const form = (fields: readonly FieldDraft[], title = 'Your address') =>
  formOf({ title, fields, isForProfile: false });

it('K-12: a form is sent with its questions, each under a key of its own', () => {
  const fields = [
    field({ label: ' Street ', isRequired: true }),
    field({ label: 'Telephone', kind: 'PHONE' }),
    field({ label: '送货 时间？', kind: 'CHOICE', options: 'Morning\n\nEvening\nMorning' }),
    field({ label: 'Street' }),
  ];
  expect(form(fields)?.form?.fields).toMatchObject([
    { key: 'Street', label: 'Street', isRequired: true, options: null, target: 'CONVERSATION' },
    { key: 'phone', label: 'Telephone' },
    { key: '送货-时间-', options: ['Morning', 'Evening'] },
    { key: 'Street-4' },
  ]);
});

it('K-12: nothing is sent of a form that lacks a title, a question, or options to choose from', () => {
  expect(form([field({ label: 'Street' })], ' ')).toBeNull();
  expect(form([])).toBeNull();
  expect(form([field({ label: '' })])).toBeNull();
  expect(form([field({ label: 'When', kind: 'CHOICE', options: 'Morning' })])).toBeNull();
});
