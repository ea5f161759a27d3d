import { expect, it } from 'vitest';
import { InputCheck } from '../../kernel/errors/invalid-input.ts';
import { settingsOf } from '../channel/index.ts';
import { type TicketAnswers, checkTicketAnswers } from './ticket-form.policy.ts';

const stock = settingsOf({ settings: {} }).ticketForm;
const faultsOf = (answers: TicketAnswers, isAnonymous = true, form = stock) => {
  const check = new InputCheck('en');
  checkTicketAnswers(check, form, answers, isAnonymous);
  return check.error?.fields.map(({ path }) => path) ?? [];
};

it('T-02: asks for name and content, and of anonymous visitors for phone or e-mail', () => {
  expect(faultsOf({ content: ' ' })).toEqual(['content', 'contactName', 'contactPhone']);
  expect(faultsOf({ content: 'Hi', contactName: 'Li', contactEmail: 'li@x.test' })).toEqual([]);
  expect(faultsOf({ content: 'Hi', contactName: 'Li', contactPhone: '+86 138 0013 8000' })).toEqual(
    [],
  );
  expect(faultsOf({ content: 'Hi', contactName: 'Li' }, false)).toEqual([]);
});

it('T-02, T-03: refuses what is too long, is no contact, or is too many files', () => {
  const answers = {
    content: 'x'.repeat(2_001),
    contactName: 'Li',
    contactEmail: 'no',
    subject: '',
  };
  expect(faultsOf(answers)).toEqual(['content', 'contactEmail']);
  const many = { content: 'Hi', contactName: 'Li', attachmentIds: ['1', '2', '3', '4', '5', '6'] };
  expect(faultsOf(many, false)).toEqual(['attachmentIds']);
});

it('T-02: a category is one of the channel’s', () => {
  const form = {
    categories: ['Returns'],
    fields: [{ field: 'CATEGORY' as const, isShown: true, isRequired: true }],
  };
  expect(faultsOf({ content: 'Hi' }, false, form)).toEqual(['category']);
  expect(faultsOf({ content: 'Hi', category: 'Other' }, false, form)).toEqual(['category']);
  expect(faultsOf({ content: 'Hi', category: 'Returns' }, false, form)).toEqual([]);
});
