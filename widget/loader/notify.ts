import type { ToPage } from './protocol.ts';

const SHOWN_MS = 5_000;
const QUIET_MS = 3_000;

let shown: Notification | undefined;
let closing: ReturnType<typeof setTimeout> | undefined;
let poppedAt = -Infinity;

/**
 * Pops a message up while the page is not in front. Within three seconds a later message takes the
 * place of the one before, silently: there is one pop-up, and it shows the last.
 */
export function notify(
  { title, body, icon }: Extract<ToPage, { type: 'notify' }>,
  onClick: () => void,
  now: number = performance.now(),
): void {
  if (document.hasFocus() || window.Notification?.permission !== 'granted') return;
  const isNew = now - poppedAt >= QUIET_MS;
  if (isNew) poppedAt = now;
  const options = { body, icon, tag: 'parley', renotify: isNew, silent: true };
  clearTimeout(closing);
  const notice = (shown = new Notification(title, options));
  notice.addEventListener('click', () => {
    focus();
    notice.close();
    onClick();
  });
  closing = setTimeout(() => shown?.close(), SHOWN_MS);
}
