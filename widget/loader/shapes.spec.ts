import { expect, it } from 'vitest';
import { toFrameShapes, toPageShapes } from './protocol.ts';
import { shaped } from './shapes.ts';

it('W-03: takes messages of the agreed form', () => {
  expect(shaped({ parley: { type: 'drag', x: 1, y: 2 } }, toPageShapes)).toEqual({
    type: 'drag',
    x: 1,
    y: 2,
  });
  const resize = { type: 'resize', x: 1, y: 2, isDragged: true };
  expect(shaped({ parley: resize }, toPageShapes)).toEqual(resize);
  expect(shaped({ parley: { type: 'open', isOpen: false } }, toFrameShapes)).not.toBeNull();
});

it.each([
  null,
  'drag',
  {},
  { parley: null },
  { parley: { type: 'toString' } },
  { parley: { type: 'drag', x: '1', y: 2 } },
  { parley: { type: 'drag', x: 1 } },
  { parley: { type: 'notify', title: 'a', body: {}, icon: '' } },
  { parley: { type: 'init', keys: {}, url: '' } },
])('W-03: takes nothing else: %j', data => {
  expect(shaped(data, toPageShapes)).toBeNull();
});
