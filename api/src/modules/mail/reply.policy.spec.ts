import { expect, it } from 'vitest';
import { isAutomatic, withoutQuote } from './reply.policy.ts';

const us = 'help@shop.example';

it.each([
  ['auto-submitted', 'auto-replied'],
  ['precedence', 'bulk'],
  ['precedence', 'auto_reply'],
  ['list-id', '<news.example>'],
  ['x-autoreply', 'yes'],
  ['return-path', '<>'],
  ['content-type', 'multipart/report; report-type=delivery-status'],
])('N-06: a mail with %s: %s was written by nobody', (name, value) => {
  expect(isAutomatic(new Map([[name, value]]), 'ann@home.example', us)).toBe(true);
});

it('N-06: daemons and ourselves are nobody; a person with auto-submitted: no is one', () => {
  expect(isAutomatic(new Map(), 'mailer-daemon@home.example', us)).toBe(true);
  expect(isAutomatic(new Map(), 'help@shop.example', us)).toBe(true);
  expect(isAutomatic(new Map([['auto-submitted', 'no']]), 'ann@home.example', us)).toBe(false);
});

it.each([
  [
    'Yes please.\n\nOn Mon, 1 Jan 2026 at 10:00, Shop <help@shop.example> wrote:\n> Shall we?',
    'Yes please.',
  ],
  ['Yes.\n\nOn Mon, 1 Jan 2026 at 10:00, Shop\n<help@shop.example> wrote:\n> Shall we?', 'Yes.'],
  ['好的，谢谢\n\n------------------ 原始邮件 ------------------\n发件人: "Shop"', '好的，谢谢'],
  ['好的\r\n\r\n在 2026年1月1日，Shop <help@shop.example> 写道：\r\n> 可以吗', '好的'],
  ['Fine\n\n-----Original Message-----\nFrom: Shop', 'Fine'],
  ['Fine\n-- \nAnn\nSales', 'Fine'],
  ['> Shall we?\n\nYes, below.', 'Yes, below.'],
  ['On the way to you.\nFrom here it is far.', 'On the way to you.\nFrom here it is far.'],
  ['> only a quote', ''],
])('N-06: of %j remains %j', (text, own) => {
  expect(withoutQuote(text)).toBe(own);
});
