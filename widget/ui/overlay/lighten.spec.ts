import { expect, it } from 'vitest';
import { fitEdge, lighten } from './lighten.ts';

it('W-17: limits the longer edge and keeps the shape', () => {
  expect(fitEdge(4_096, 2_048)).toEqual({ width: 2_048, height: 1_024 });
  expect(fitEdge(1_000, 3_000)).toEqual({ width: 683, height: 2_048 });
  expect(fitEdge(800, 600)).toEqual({ width: 800, height: 600 });
});

it('W-17: sends as it is what is small, drawn or not a picture', async () => {
  for (const [mimeType, size] of [
    ['image/jpeg', 1_000],
    ['image/png', 9_000_000],
    ['application/pdf', 9_000_000],
  ] as const) {
    const file = { name: 'a', mimeType, size, body: new Blob([]) };
    expect(await lighten(file)).toBe(file);
  }
});
