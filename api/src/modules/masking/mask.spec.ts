import { expect, it } from 'vitest';
import { maskFor, masked } from './mask.ts';

const today = new Date('2026-11-28');
const off = { bankCards: false, identityCards: false, patterns: [] };
const all = {
  bankCards: true,
  identityCards: true,
  patterns: [{ name: 'Staff', pattern: 'S-\\d{4}' }],
};
const mask = maskFor(all, today)!;

it('K-28: what is off costs nothing and hides nothing', () => {
  expect(maskFor(off, today)).toBeNull();
  const cards = maskFor({ ...off, bankCards: true }, today)!;
  expect(cards.text('11010519491231002X')).toBe('11010519491231002X');
});

it.for([
  ['Hello', 'Hello'],
  ['4111 1111 1111 1111!', '•••• •••• •••• ••••!'],
  ['S-1024 and S-2048', '•-•••• and •-••••'],
  ['11010519491231002X', '••••••••••••••••••'],
] as const)('K-28: %s is shown as %s', ([text, shown]) => {
  expect(mask.text(text)).toBe(shown);
});

it('K-28: a number that is still being typed is hidden before it is whole', () => {
  expect(mask.typed('My card: 4111 1111 11, code 1234')).toBe('My card: •••• •••• ••, code 1234');
});

it('K-28: every text of a content is hidden, and what programs read stays', () => {
  const number = '4111111111111111';
  class Menu {
    id = number;
    title = number;
    url = `https://example.com/${number}`;
    entries = [
      { id: 'a', text: number },
      { id: 'b', text: 'no' },
    ];
    options = [number];
    orderNumber = number;
  }
  const dots = '•'.repeat(16);
  const menu = new Menu();
  const shown = masked(menu, mask);
  expect(shown).toBeInstanceOf(Menu);
  expect(shown).toMatchObject({
    id: number,
    title: dots,
    url: menu.url,
    entries: [
      { id: 'a', text: dots },
      { id: 'b', text: 'no' },
    ],
    options: [dots],
    orderNumber: number,
  });
  expect(menu.title).toBe(number);
  const plain = { text: 'Nothing to hide', at: today };
  expect(masked(plain, mask)).toBe(plain);
});
