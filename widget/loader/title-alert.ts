const TURN_MS = 1_000;

let timer: ReturnType<typeof setInterval> | undefined;
let original = '';

/** Lets the title alternate with a note while the page is hidden; a null note restores it. */
export function titleAlert(note: string | null): void {
  if (timer) document.title = original;
  clearInterval(timer);
  timer = undefined;
  if (!note || !document.hidden) return;
  original = document.title;
  document.title = note;
  timer = setInterval(() => {
    document.title = document.title === original ? note : original;
  }, TURN_MS);
}
