import { expect, it } from 'vitest';
import { linearPattern } from './linear-pattern.ts';

it('K-28: a pattern is found wherever it stands, and never as nothing', () => {
  const spans = (source: string, text: string) => [...linearPattern(source)!.spans(text)];
  expect(spans('[A-Z]{2}\\d{4}', 'AB1234 und CD5678')).toEqual([
    [0, 6],
    [11, 17],
  ]);
  expect(spans('工号\\d+', '我的工号1024，😀工号7')).toEqual([
    [2, 8],
    [11, 14],
  ]);
  expect(spans('x*', 'ab')).toEqual([]);
});

it.for(['(x)\\1', '(?=a)b', '(?<!a)b', '[', 'a{2001}', '((a{30}){30}){2}'])(
  'K-28: %s is not taken',
  source => {
    expect(linearPattern(source)).toBeNull();
  },
);

it('K-28: what hangs an engine that goes back is done in a moment', () => {
  expect([...linearPattern('^(([a-z])+.)+[A-Z]([a-z])+$')!.spans('a'.repeat(5_000))]).toEqual([]);
});
