import type { ToPage } from './protocol.ts';

const SHOWN_MS = 5_000;

/** Pops a message up while the page is not in front. Later ones replace it without a sound. */
export function notify(
  { title, body, icon }: Extract<ToPage, { type: 'notify' }>,
  onClick: () => void,
): void {
  if (document.hasFocus() || window.Notification?.permission !== 'granted') return;
  const notice = new Notification(title, { body, icon, tag: 'parley', silent: true });
  notice.addEventListener('click', () => {
    focus();
    onClick();
  });
  setTimeout(() => notice.close(), SHOWN_MS);
}
