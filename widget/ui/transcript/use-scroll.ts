import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Chat, History } from '../../sdk/index.ts';
import type { Line } from './lines.ts';

// Nobody hits the end to the pixel.
const NEAR = 48;
// Before the visitor comes to where the log is cut off, more of it is asked for.
const SOON = 120;

/** How the transcript is scrolled. */
export interface Scroll {
  readonly isAtEnd: boolean;
  toEnd(): void;
  onScroll(): void;
}

/** Follows the end while the visitor is there, and keeps his place while he is not. */
export function useScroll(
  list: RefObject<HTMLElement | null>,
  lines: readonly Line[],
  history: History,
  { transcript }: Chat,
): Scroll {
  const [isAtEnd, setAtEnd] = useState(true);
  const scroll = useRef({
    isAtEnd: true,
    // Until the end is loaded, the end of what is held is on the way there.
    isOnWay: false,
    sending: '',
    /** What the visitor looks at, and where it stood. */
    anchor: null as HTMLElement | null,
    top: 0,
  }).current;

  /** Undoes what moved the visitor's place, be it a page, a picture or what fell out. */
  const settle = (): void => {
    const element = list.current;
    // A change of size may be told after the transcript has left the screen.
    if (!element) return;
    if (scroll.isAtEnd) element.scrollTop = element.scrollHeight;
    else if (scroll.anchor?.isConnected) element.scrollTop += scroll.anchor.offsetTop - scroll.top;
    look();
  };
  const look = (): void => {
    const element = list.current!;
    const { scrollTop, scrollHeight, clientHeight } = element;
    const { state, hasLater } = transcript.history.get();
    const below = scrollHeight - scrollTop - clientHeight;
    scroll.isOnWay &&= hasLater;
    scroll.isAtEnd = below < NEAR && (scroll.isOnWay || !hasLater);
    setAtEnd(scroll.isAtEnd);
    transcript.setAtEnd(scroll.isAtEnd);
    if (!scroll.isAtEnd) {
      // A mark of time goes when what was before it comes.
      const rows = element.querySelectorAll<HTMLElement>('ol > li:not(.time, :first-child)');
      scroll.anchor = [...rows].find(row => row.offsetTop >= scrollTop) ?? null;
      scroll.top = scroll.anchor?.offsetTop ?? 0;
    }
    // A page that does not fill the window leaves nothing to scroll, so it is looked at each time.
    if (state !== 'ready') return;
    if (scrollTop < SOON) void transcript.loadEarlier();
    else if (below < SOON) void transcript.loadLater();
  };
  const toEnd = (): void => {
    scroll.isAtEnd = scroll.isOnWay = true;
    void transcript.loadNewest();
    settle();
  };

  useLayoutEffect(() => {
    const last = lines[lines.length - 1];
    const sending = last?.kind === 'bubble' && last.pending ? last.key : '';
    const isNew = sending && sending !== scroll.sending;
    scroll.sending = sending;
    if (isNew) toEnd();
    else settle();
  }, [lines, history]);

  useEffect(() => {
    const observer = new ResizeObserver(settle);
    observer.observe(list.current!);
    observer.observe(list.current!.firstElementChild!);
    return () => observer.disconnect();
  }, []);

  return { isAtEnd, toEnd, onScroll: look };
}
