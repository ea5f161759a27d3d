import { expect, it } from 'vitest';
import { type Color, contrast, parseColor } from './color.ts';
import { brandTokens } from './theme.ts';

const brands = [
  '#0B7A75',
  '#FF6A00',
  '#FFCC00',
  '#FFFFFF',
  '#000000',
  '#E91E63',
  '#3F51B5',
  '#777777',
];
const surfaces: Record<'light' | 'dark', readonly Color[]> = {
  light: [
    [255, 255, 255],
    [240, 242, 245],
  ],
  dark: [
    [22, 28, 37],
    [29, 37, 49],
  ],
};
const read = (css: string): Color => css.match(/\d+/g)!.map(Number) as unknown as Color;

it.each(brands.flatMap(brand => [[brand, 'light'] as const, [brand, 'dark'] as const]))(
  'keeps %s readable in %s',
  (brand, scheme) => {
    const tokens = brandTokens(brand, scheme);
    const pairs = [
      [tokens['--on-accent'], tokens['--accent']],
      [tokens['--on-header'], tokens['--header']],
      [tokens['--accent-text'], tokens['--accent-soft']],
    ] as const;
    for (const [text, ground] of pairs) {
      expect(contrast(read(text), read(ground))).toBeGreaterThanOrEqual(4.5);
    }
    for (const surface of surfaces[scheme]) {
      expect(contrast(read(tokens['--accent-text']), surface)).toBeGreaterThanOrEqual(4.5);
    }
  },
);

it('takes our own colour for what is none', () => {
  for (const wrong of [null, '', 'red', '#12', 'javascript:']) expect(parseColor(wrong)).toBeNull();
  expect(brandTokens('red', 'light')).toEqual(brandTokens('#0B7A75', 'light'));
  expect(parseColor('#fc0')).toEqual([255, 204, 0]);
});
