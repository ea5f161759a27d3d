import { isFewEmoji, textParts } from './text-parts';

const links = (text: string) => textParts(text).flatMap(({ href }) => href ?? []);

it('links web, mail and telephone and leaves the sentence around them whole', () => {
  const text = '看 https://shop.example/a?b=1。或写信 help@shop.example，电话 13812345678。';
  expect(links(text)).toEqual([
    'https://shop.example/a?b=1',
    'mailto:help@shop.example',
    'tel:13812345678',
  ]);
  expect(
    textParts(text)
      .map(part => part.text)
      .join(''),
  ).toBe(text);
});

it('links nothing that could run and no order number', () => {
  expect(links('javascript:alert(1) <a href="x">')).toEqual([]);
  expect(links('订单 20261121004217')).toEqual([]);
});

it('leaves the full stop after an address outside', () => {
  expect(links('See https://shop.example/help.')).toEqual(['https://shop.example/help']);
});

it('knows a few emoji from text', () => {
  expect(isFewEmoji('👍')).toBe(true);
  expect(isFewEmoji('👍🏽 ❤️')).toBe(true);
  expect(isFewEmoji('👍👍👍👍')).toBe(false);
  expect(isFewEmoji('12')).toBe(false);
  expect(isFewEmoji('ok 👍')).toBe(false);
});
