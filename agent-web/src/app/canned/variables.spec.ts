import { filled, unfilled } from './variables';

const text = 'Hello {{visitor.name:guest}}, this is {{agent.nickname}} of {{company.name}}.';

it('A-05: fills in what is known, and the word after the colon where nothing is', () => {
  const variables = { 'agent.nickname': 'Lin', 'company.name': 'Acme' };
  expect(filled(text, variables)).toBe('Hello guest, this is Lin of Acme.');
  expect(filled(text, { ...variables, 'visitor.name': 'Ada' })).toContain('Hello Ada');
});

it('A-05: an empty variable stays in the text, to be seen before sending', () => {
  expect(unfilled(filled(text, {}))).toBe('{{agent.nickname}}');
  expect(unfilled('ready')).toBeNull();
});
