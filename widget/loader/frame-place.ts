import type { Keys } from './keys.ts';
import { clamp, corner } from './place.ts';
import { recall, remember } from './remember.ts';

const EDGE = 10;

/** Where the window stands on its page; always within the visible area. */
export interface Place {
  /** Where the keys want it, or where the visitor put it. */
  settle(): void;
  /** Moves it by so many pixels. */
  by(x: number, y: number): void;
  /** Moves it to the edge of one side, for those who cannot drag. */
  toSide(side: 'left' | 'right'): void;
}

/** Places one element and remembers where the visitor put it. */
export function createPlace(element: HTMLElement, keys: () => Keys): Place {
  const move = (x: number, y: number): void => {
    const { offsetWidth, offsetHeight, style } = element;
    const left = clamp(x, offsetWidth, innerWidth);
    const top = clamp(y, offsetHeight, innerHeight);
    Object.assign(style, { left: `${left}px`, top: `${top}px`, right: 'auto', bottom: 'auto' });
    remember(keys().channel, { x: left, y: top });
  };
  return {
    settle() {
      const { width = 360, height = 650, channel } = keys();
      element.style.setProperty('--w', `${width}px`);
      element.style.setProperty('--h', `${height}px`);
      Object.assign(element.style, corner(keys()));
      const { x, y } = recall(channel) ?? {};
      if (x !== undefined && y !== undefined) move(x, y);
    },
    by(x, y) {
      const { left, top } = element.getBoundingClientRect();
      move(left + x, top + y);
    },
    toSide(side) {
      const { top } = element.getBoundingClientRect();
      move(side === 'left' ? EDGE : innerWidth - element.offsetWidth - EDGE, top);
    },
  };
}
