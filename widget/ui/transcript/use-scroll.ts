import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Line } from './lines.ts';

// Nobody hits the end to the pixel.
const NEAR = 48;

/** How the transcript is scrolled. */
export interface Scroll {
  readonly isAtEnd: boolean;
  /** Messages that came while the visitor read further up. */
  readonly missed: number;
  toEnd(): void;
  onScroll(): void;
}

/** Follows the end while the visitor is there, and keeps his place while he is not. */
export function useScroll(list: RefObject<HTMLElement | null>, lines: readonly Line[]): Scroll {
  const [isAtEnd, setAtEnd] = useState(true);
  const [missed, setMissed] = useState(0);
  const atEnd = useRef(true);
  const before = useRef({ first: '', count: 0, own: '', height: 0 });
  const toEnd = (): void => list.current?.scrollTo({ top: list.current.scrollHeight });

  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const bubbles = lines.filter(line => line.kind === 'bubble');
    const first = lines[0]?.key ?? '';
    const own = bubbles.findLast(line => line.isOwn)?.key ?? '';
    const last = before.current;
    if (atEnd.current || (own !== last.own && first === last.first)) toEnd();
    else if (first !== last.first) element.scrollTop += element.scrollHeight - last.height;
    else if (bubbles.length > last.count) setMissed(count => count + bubbles.length - last.count);
    before.current = { first, count: bubbles.length, own, height: element.scrollHeight };
  }, [lines]);

  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const observer = new ResizeObserver(() => atEnd.current && toEnd());
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, []);

  return {
    isAtEnd,
    missed,
    toEnd,
    onScroll() {
      const element = list.current;
      if (!element) return;
      atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR;
      setAtEnd(atEnd.current);
      if (atEnd.current) setMissed(0);
    },
  };
}
