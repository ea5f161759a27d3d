import { expect, it } from 'vitest';
import { splitLinks } from './links.ts';

const links = (text: string) => splitLinks(text).filter(({ href }) => href !== null);

it.each([
  ['see https://a.example/b?c=1.', 'https://a.example/b?c=1'],
  ['看 https://a.example/b，谢谢', 'https://a.example/b'],
  ['(http://a.example)', 'http://a.example'],
  ['write to me@a.example now', 'mailto:me@a.example'],
  ['电话13800138000转', 'tel:13800138000'],
  ['call +86 13800138000', 'tel:+8613800138000'],
  ['400-820-8820', 'tel:400-820-8820'],
])('finds the link of %j', (text, href) => {
  expect(links(text).map(link => link.href?.replace(/-/g, ''))).toEqual([href.replace(/-/g, '')]);
});

it.each(['javascript:alert(1)', 'data:text/html,x', '订单 20261122130000', '<b>bold</b>'])(
  'finds none in %j',
  text => {
    expect(links(text)).toEqual([]);
  },
);

it('loses nothing of the text', () => {
  const text = 'a https://a.example b 13800138000 c';
  expect(
    splitLinks(text)
      .map(piece => piece.text)
      .join(''),
  ).toBe(text);
});
