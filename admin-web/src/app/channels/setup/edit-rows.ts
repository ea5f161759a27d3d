import { computed, type Signal, type WritableSignal } from '@angular/core';
import { moved } from './move-row';

/** What can be done with a list of rows that is edited. */
export interface RowEditing {
  readonly canAdd: Signal<boolean>;
  add(): void;
  remove(at: number): void;
  move(at: number, by: 1 | -1): void;
}

/** Edits a list of at most so many rows; a new one is made when it is added. */
export function editRows<Row>(
  rows: WritableSignal<readonly Row[]>,
  most: number,
  make: () => Row,
): RowEditing {
  return {
    canAdd: computed(() => rows().length < most),
    add: () => rows.update(all => [...all, make()]),
    remove: at => rows.update(all => all.filter((_row, place) => place !== at)),
    move: (at, by) => rows.update(all => moved(all, at, by)),
  };
}
