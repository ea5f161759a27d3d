import { expect, it } from 'vitest';
import { renderText } from './render-text.ts';

it.for([
  ['Hello {{visitor.name:guest}}!', { 'visitor.name': 'Ann' }, 'Hello Ann!'],
  ['Hello {{visitor.name:guest}}!', { 'visitor.name': null }, 'Hello guest!'],
  ['{{ company.name }} 欢迎您', { 'company.name': '晨光' }, '晨光 欢迎您'],
  ['{{queue.ahead}} ahead', {}, ' ahead'],
  ['{{constructor}} {{process.env}}', {}, '{{constructor}} {{process.env}}'],
  ['{{visitor.name}}', { 'visitor.name': '{{company.name}}' }, '{{company.name}}'],
] as const)('A-19: %s', ([template, values, expected]) => {
  expect(renderText(template, values)).toBe(expected);
});
