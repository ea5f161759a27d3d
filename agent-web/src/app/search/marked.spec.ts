import { excerpt, markedParts } from './marked';

const hits = (text: string, search: string) =>
  markedParts(text, search).flatMap(part => (part.isHit ? [part.text] : []));

it('A-23: lights up each word, whatever its case, and in Chinese without spaces', () => {
  expect(hits('The Lamp and the lampshade', 'lamp')).toEqual(['Lamp', 'lamp']);
  expect(hits('我的台灯什么时候能到', '台灯 到')).toEqual(['台灯', '到']);
});

it('takes what was typed as words, not as a pattern', () => {
  expect(hits('cost (EUR) 3.50', '(eur) 3.')).toEqual(['(EUR)', '3.']);
  expect(markedParts('a', ' ')).toEqual([{ text: 'a', isHit: false }]);
});

it('shows the line around the first hit', () => {
  const text = `${'long ago '.repeat(30)}the lamp\nbroke`;
  const line = excerpt(text, 'lamp');
  expect(line).toMatch(/^….{24}lamp broke$/);
  expect(excerpt('short', 'lamp')).toBe('short');
});
