import { expect, it } from 'vitest';
import { readKeys } from './keys.ts';
import { clamp, corner } from './place.ts';

it('stands at the lower right unless told otherwise', () => {
  const lowerRight = { inset: 'auto', right: '10px', bottom: '10px' };
  expect(corner({ channel: 'x' })).toEqual(lowerRight);
  const keys = { channel: 'x', position: 'top-left', offset: '24,8' };
  expect(corner(keys)).toEqual({ inset: 'auto', left: '24px', top: '8px' });
});

it('stops at all edges', () => {
  expect([clamp(-5, 300, 1_000), clamp(900, 300, 1_000), clamp(1, 300, 200)]).toEqual([0, 700, 0]);
});

it('reads keys from the attributes of a tag', () => {
  const attributes = { channel: 'x', hideLauncher: 'true', sound: 'false', width: '400' };
  expect(readKeys(attributes)).toEqual({
    channel: 'x',
    hideLauncher: true,
    sound: false,
    width: '400',
  });
});
