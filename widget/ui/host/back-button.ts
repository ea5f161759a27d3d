import type { Screen } from '../screen.ts';

/** On a page of its own the device's back closes what stands over the chat before it leaves the page. */
export function closeByBack({ overlay, view }: Screen): void {
  let isNoted = false;
  // A step back that the page takes by itself is heard later, when something else may be open.
  let isLeaving = false;
  const note = (): void => {
    const isOver = overlay.get() !== null || view.get() !== 'chat';
    if (isLeaving || isOver === isNoted) return;
    isNoted = isOver;
    if (isOver) return history.pushState({ parley: true }, '');
    // Closed by other means: the entry would make the next back do nothing.
    isLeaving = !!history.state?.parley;
    if (isLeaving) history.back();
  };
  overlay.subscribe(note);
  view.subscribe(note);
  // Something may have been opened before this part of the program was there.
  note();
  addEventListener('popstate', () => {
    if (isLeaving) isLeaving = false;
    else if (isNoted) {
      isNoted = false;
      if (overlay.get()) overlay.set(null);
      else view.set('chat');
    }
    note();
  });
}
