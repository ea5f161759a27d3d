import type { Signal, WritableSignal } from '@angular/core';

/**
 * Takes the keys that move and choose in a list offered above the box, which keeps the focus.
 * False: the key is the box's own.
 */
export function pressOffered<Offer>(
  event: KeyboardEvent,
  offers: Signal<readonly Offer[]>,
  chosen: WritableSignal<number>,
  choose: (offer: Offer) => void,
): boolean {
  const count = offers().length;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (count === 0 || event.isComposing) return false;
  if (step) chosen.update(index => (index + step + count) % count);
  else if (event.key === 'Enter' || event.key === 'Tab') {
    const offer = offers()[chosen()];
    if (offer !== undefined) choose(offer);
  } else return false;
  event.preventDefault();
  return true;
}
