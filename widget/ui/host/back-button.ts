import type { Screen } from '../screen.ts';

/** On a page of its own the device's back closes what stands over the chat before it leaves the page. */
export function closeByBack({ overlay, view }: Screen): void {
  let isNoted = false;
  const note = (): void => {
    const isOver = overlay.get() !== null || view.get() !== 'chat';
    if (isOver === isNoted) return;
    isNoted = isOver;
    if (isOver) history.pushState({ parley: true }, '');
    // Closed by other means: the entry would make the next back do nothing.
    else if (history.state?.parley) history.back();
  };
  overlay.subscribe(note);
  view.subscribe(note);
  addEventListener('popstate', () => {
    if (!isNoted) return;
    isNoted = false;
    if (overlay.get()) overlay.set(null);
    else view.set('chat');
    note();
  });
}
