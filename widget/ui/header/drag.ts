import type { Settings } from '../host/settings.ts';
import type { Shell } from '../host/shell.ts';

/** Whether the window can be moved: one that fills the screen has nowhere to go. */
export const canDrag = (kind: Shell['kind'], { draggable }: Settings): boolean =>
  kind === 'frame' && draggable !== false && innerWidth < screen.width;

/** Lets the page move or resize the window as the pointer moves over the screen. */
export function dragPage(shell: Shell, type: 'drag' | 'resize'): (event: PointerEvent) => void {
  return event => {
    const { target, currentTarget, pointerId, screenX, screenY } = event;
    if ((target as Element).closest('button, [role=menu]')) return;
    event.stopPropagation();
    const handle = currentTarget as HTMLElement;
    let [x, y] = [screenX, screenY];
    // The frame moves under the pointer: only the screen is a fixed measure.
    const move = (moved: PointerEvent): void => {
      shell.tell({ type, x: moved.screenX - x, y: moved.screenY - y, isDragged: true });
      [x, y] = [moved.screenX, moved.screenY];
    };
    handle.setPointerCapture(pointerId);
    handle.addEventListener('pointermove', move);
    handle.addEventListener(
      'lostpointercapture',
      () => handle.removeEventListener('pointermove', move),
      { once: true },
    );
  };
}
