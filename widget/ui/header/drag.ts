import type { Shell } from '../host/shell.ts';

/** Lets the page move the window as the pointer moves over the screen. */
export function dragPage(shell: Shell): (event: PointerEvent) => void {
  return ({ target, currentTarget, pointerId, screenX, screenY }) => {
    if ((target as Element).closest('button, [role=menu]')) return;
    const header = currentTarget as HTMLElement;
    let [x, y] = [screenX, screenY];
    // The frame moves under the pointer: only the screen is a fixed measure.
    const move = (event: PointerEvent): void => {
      shell.tell({ type: 'drag', x: event.screenX - x, y: event.screenY - y });
      [x, y] = [event.screenX, event.screenY];
    };
    header.setPointerCapture(pointerId);
    header.addEventListener('pointermove', move);
    header.addEventListener(
      'lostpointercapture',
      () => header.removeEventListener('pointermove', move),
      { once: true },
    );
  };
}
