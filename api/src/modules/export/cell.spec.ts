import { expect, it } from 'vitest';
import { plainCell } from './cell.ts';

it.for([
  '=1+1',
  '+86 138',
  '-2',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
])('M-29: %j is no formula any more', text => {
  expect(plainCell(text)).toBe(`'${text}`);
});

it.for(['Hello', 'a=b', '', '王芳', '#7', '2026-01-01'])('M-29: %j stays as it is', text => {
  expect(plainCell(text)).toBe(text);
});

it('M-29: numbers stay numbers, below zero too, and no cell is longer than a spreadsheet takes', () => {
  expect(plainCell(-2)).toBe(-2);
  expect(plainCell(null)).toBeNull();
  expect(plainCell('x'.repeat(40_000))).toHaveLength(32_767);
});
