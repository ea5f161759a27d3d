import { Service, type Signal, signal, type WritableSignal } from '@angular/core';
import { type ListFilter, noFilter } from './list-filter';

/** What each list is narrowed to; stays while the agent goes elsewhere and comes back. */
@Service({ autoProvided: false })
export class ListFilters {
  readonly #filters = new Map<string, WritableSignal<ListFilter>>();

  of(list: string): Signal<ListFilter> {
    return this.#filter(list);
  }

  change(list: string, changes: Partial<ListFilter>): void {
    this.#filter(list).update(filter => ({ ...filter, ...changes }));
  }

  clear(list: string): void {
    this.#filter(list).set(noFilter);
  }

  #filter(list: string): WritableSignal<ListFilter> {
    const known = this.#filters.get(list) ?? signal(noFilter);
    this.#filters.set(list, known);
    return known;
  }
}
