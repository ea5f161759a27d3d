import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isBankCard, isIdentityCard, numbersIn } from './numbers.ts';

const today = new Date('2026-11-28');
const sought = { bankCards: true, identityCards: true, today };
const found = (text: string) => numbersIn(text, sought).map(([from, to]) => text.slice(from, to));

it.for([
  ['4111111111111111', 'a card'],
  ['5555555555554444', 'a card'],
  ['2223003122003222', 'a card'],
  ['378282246310005', 'fifteen digits'],
  ['30569309025904', 'fourteen digits'],
  ['6222021234567890128', 'nineteen digits'],
  ['11010519491231002X', 'the example of GB 11643'],
  ['440524188001010014', null],
] as const)('K-28: %s', ([number, what]) => {
  expect(found(`“${number}”。`)).toEqual(what ? [number] : []);
});

it.for([
  ['卡号：6222 0212 3456 7890 128，密码别发', ['6222 0212 3456 7890 128']],
  ['4111-1111-1111-1111 08/27', ['4111-1111-1111-1111']],
  ['tel 13800138000 4111 1111 1111 1111', ['4111 1111 1111 1111']],
  ['身份证１１０１０５１９４９１２３１００２Ｘ', ['１１０１０５１９４９１２３１００２Ｘ']],
  ['110105 19491231 002x 谢谢', ['110105 19491231 002x']],
  ['card4111111111111111card', ['4111111111111111']],
  ['4111111111111111, 5555 5555 5555 4444', ['4111111111111111', '5555 5555 5555 4444']],
] as const)('K-28: it is found in “%s”', ([text, numbers]) => {
  expect(found(text)).toEqual(numbers);
});

it.for([
  ['4111111111111112', 'the check fails'],
  ['411111111111111', 'no card of that scheme is so long'],
  ['1234567812345670', 'no scheme begins so'],
  ['110105194912310021', 'the check fails'],
  ['110105194902310025', 'no such day'],
  ['13800138000', 'a telephone number'],
  ['41111111111111110000000000', 'part of a longer number'],
  ['2026-11-28 05:08:21', 'a moment'],
  ['0199f0a0-1111-7111-8111-111111111111', 'an id'],
] as const)('K-28: %s stays: %s', ([text]) => {
  expect(found(text)).toEqual([]);
});

it('K-28: one wrong digit is never taken for a card, nor for an identity card', () => {
  const wrong = fc.tuple(fc.nat(15), fc.integer({ min: 1, max: 9 }));
  fc.assert(
    fc.property(wrong, ([place, more]) => {
      const change = (number: string) =>
        number.slice(0, place) + ((Number(number[place]) + more) % 10) + number.slice(place + 1);
      expect(isBankCard(change('6222021234567894'))).toBe(false);
      expect(isIdentityCard(change('11010519491231002X'), today)).toBe(false);
    }),
  );
});

it('K-28: somebody born tomorrow has no card', () => {
  expect(isIdentityCard('11010519491231002X', new Date('1949-12-30'))).toBe(false);
});

it('K-28: the longest message is looked through in time that grows with its length', () => {
  expect(found('4 '.repeat(2_500))).toHaveLength(0);
});
