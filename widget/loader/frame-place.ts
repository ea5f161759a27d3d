import type { Keys } from './keys.ts';
import { clamp, corner } from './place.ts';
import { recall, remember } from './remember.ts';

const EDGE = 10;
const NARROWEST = 300;
const LOWEST = 400;

/** Where the window stands on its page; always within the visible area. */
export interface Place {
  /** Where the keys want it, or where the visitor put it. */
  settle(): void;
  /** Moves it by so many pixels. */
  by(x: number, y: number): void;
  /** Makes it larger by so many pixels; dragged by its upper left corner, smaller. */
  resize(x: number, y: number, isDragged?: boolean): void;
  /** Moves it to the edge of one side, for those who cannot drag. */
  toSide(side: 'left' | 'right'): void;
}

/** Places one element and remembers where the visitor put it, and how large. */
export function createPlace(element: HTMLElement, keys: () => Keys): Place {
  const move = (x: number, y: number): void => {
    const { offsetWidth, offsetHeight, style } = element;
    const left = clamp(x, offsetWidth, innerWidth);
    const top = clamp(y, offsetHeight, innerHeight);
    Object.assign(style, { left: `${left}px`, top: `${top}px`, right: 'auto', bottom: 'auto' });
    remember(keys().channel, { x: left, y: top });
  };
  const size = (width: number, height: number): void => {
    element.style.setProperty('--w', `${width}px`);
    element.style.setProperty('--h', `${height}px`);
  };
  return {
    settle() {
      const { width = 360, height = 650, channel } = keys();
      const { x, y, w, h } = recall(channel) ?? {};
      size(w ?? width, h ?? height);
      Object.assign(element.style, corner(keys()));
      if (x !== undefined && y !== undefined) move(x, y);
    },
    by(x, y) {
      const { left, top } = element.getBoundingClientRect();
      move(left + x, top + y);
    },
    resize(x, y, isDragged) {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const sign = isDragged ? -1 : 1;
      const w = Math.max(NARROWEST, Math.min(right - left + sign * x, innerWidth - 2 * EDGE));
      const h = Math.max(LOWEST, Math.min(bottom - top + sign * y, innerHeight - 2 * EDGE));
      size(w, h);
      remember(keys().channel, { w, h });
      // The edge that is nearer to the page's stays where it is.
      const isRight = isDragged || left + right > innerWidth;
      const isLow = isDragged || top + bottom > innerHeight;
      move(isRight ? right - w : left, isLow ? bottom - h : top);
    },
    toSide(side) {
      const { top } = element.getBoundingClientRect();
      move(side === 'left' ? EDGE : innerWidth - element.offsetWidth - EDGE, top);
    },
  };
}
