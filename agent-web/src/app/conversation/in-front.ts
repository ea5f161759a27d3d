import { DestroyRef, inject, type Signal, signal } from '@angular/core';

/** Whether this window is in front: only then can anything have been read. */
export function inFront(): Signal<boolean> {
  const isInFront = signal(document.hasFocus() && !document.hidden);
  const look = () => isInFront.set(document.hasFocus() && !document.hidden);
  const events = ['focus', 'blur'] as const;
  events.forEach(name => window.addEventListener(name, look));
  document.addEventListener('visibilitychange', look);
  inject(DestroyRef).onDestroy(() => {
    events.forEach(name => window.removeEventListener(name, look));
    document.removeEventListener('visibilitychange', look);
  });
  return isInFront.asReadonly();
}
