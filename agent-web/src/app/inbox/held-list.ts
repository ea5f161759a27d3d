import { computed, linkedSignal, type Signal, signal } from '@angular/core';
import { settleOrder, type SettledOrder } from './inbox-order';

/** A list that keeps its order while somebody points at it. */
export interface HeldList<T> {
  readonly rows: Signal<readonly T[]>;
  /** How many new rows wait. */
  readonly heldBack: Signal<number>;
  hold(): void;
  /** Lets the list take its true order. */
  release(): void;
}

/** Shows rows in their true order, except while held: then nothing moves under the pointer. */
export function heldList<T extends { readonly id: string }>(
  wanted: Signal<readonly T[]>,
): HeldList<T> {
  const isHeld = signal(false);
  const order = linkedSignal<{ ids: readonly string[]; isHeld: boolean }, SettledOrder>({
    source: () => ({ ids: wanted().map(({ id }) => id), isHeld: isHeld() }),
    computation: (source, previous) =>
      settleOrder(previous?.value.ids ?? [], source.ids, source.isHeld && previous !== undefined),
  });
  const rows = computed(() => {
    const byId = new Map(wanted().map(row => [row.id, row]));
    return order().ids.flatMap(id => byId.get(id) ?? []);
  });
  return {
    rows,
    heldBack: computed(() => order().heldBack),
    hold: () => isHeld.set(true),
    release: () => isHeld.set(false),
  };
}
