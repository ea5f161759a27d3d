import type { Shell } from '../host/shell.ts';

/** Lets the page move or resize the window as the pointer moves over the screen, until it is let go. */
export function followPointer(
  shell: Shell,
  type: 'drag' | 'resize',
  handle: HTMLElement,
  { pointerId, screenX, screenY }: PointerEvent,
): void {
  let [x, y] = [screenX, screenY];
  // The frame moves under the pointer: only the screen is a fixed measure.
  const move = (moved: PointerEvent): void => {
    shell.tell({ type, x: moved.screenX - x, y: moved.screenY - y, isDragged: true });
    [x, y] = [moved.screenX, moved.screenY];
  };
  handle.setPointerCapture(pointerId);
  handle.onpointermove = move;
  // Where it is let go counts, whatever was lost on the way there.
  handle.onpointerup = move;
  handle.onlostpointercapture = () => (handle.onpointermove = handle.onpointerup = null);
}
