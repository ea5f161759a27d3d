import type { Keys } from './keys.ts';

/** Styles that put something into the corner that the keys name; `more` pixels further in. */
export function corner(
  { position, offset, offsetX = 10, offsetY = 10 }: Keys,
  more = 0,
): { inset: string; bottom?: string; top?: string } {
  const [x = 10, y = 10] = String(offset ?? [offsetX, offsetY])
    .split(',')
    .map(Number);
  return {
    inset: 'auto',
    [/left/i.test(position!) ? 'left' : 'right']: `${x + more}px`,
    [/top/i.test(position!) ? 'top' : 'bottom']: `${y + more}px`,
  };
}

/** The nearest place at which something of this length lies within the visible length. */
export const clamp = (at: number, length: number, visible: number): number =>
  Math.max(0, Math.min(at, visible - length));
