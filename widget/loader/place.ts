import type { Keys } from './keys.ts';

/** Styles that put something into the corner that the keys name; `more` pixels further in. */
export function corner({ position = '', offset, offsetX = 10, offsetY = 10 }: Keys, more = 0) {
  const [x = 10, y = 10] = String(offset ?? [offsetX, offsetY])
    .split(',')
    .map(Number);
  const [across, down] = [`${x + more}px`, `${y + more}px`];
  const isLeft = /left/i.test(position);
  const isTop = /top/i.test(position);
  return {
    left: isLeft ? across : 'auto',
    right: isLeft ? 'auto' : across,
    top: isTop ? down : 'auto',
    bottom: isTop ? 'auto' : down,
  };
}

/** The nearest place at which something of this length lies within the visible length. */
export const clamp = (at: number, length: number, visible: number): number =>
  Math.max(0, Math.min(at, visible - length));
