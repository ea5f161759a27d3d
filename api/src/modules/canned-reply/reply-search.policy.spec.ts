import { expect, test } from 'vitest';
import { searchTextOf, termsOf, variablesOf } from './reply-search.policy.ts';

const finds = (parts: string[], search: string) =>
  termsOf(search).every(term => searchTextOf(parts).includes(term));

test.for([
  [['您好，请问有什么可以帮您？'], 'nh', true],
  [['您好，请问有什么可以帮您？'], 'ninhao', true],
  [['您好，请问有什么可以帮您？'], '请问', true],
  [['退款会在三天内到账', 'tk'], 'TK 三天', true],
  [['Your refund is on its way'], 'refund way', true],
  [['Your refund is on its way'], 'delay', false],
] as const)('A-05: %s is found by “%s”: %s', ([parts, search, isFound]) => {
  expect(finds([...parts], search)).toBe(isFound);
});

test('A-05: variables of a text are listed once, with or without a word for when they are empty', () => {
  const text =
    'Dear {{visitor.name:guest}}, I am {{ agent.nickname }}. Bye {{visitor.name}}. {not.one}';
  expect(variablesOf(text)).toEqual(['visitor.name', 'agent.nickname']);
});
