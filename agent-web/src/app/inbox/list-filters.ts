import { inject, Service, type Signal, signal, type WritableSignal } from '@angular/core';
import { Preferences, Session } from '@parley/kit';
import { packed, unpacked } from '../view/saved-filter';
import { type ListFilter, noFilter } from './list-filter';

/** What each list is narrowed to; stays on this device until it is cleared. */
@Service({ autoProvided: false })
export class ListFilters {
  readonly #preferences = inject(Preferences);
  readonly #viewer = inject(Session).viewer;
  readonly #filters = new Map<string, WritableSignal<ListFilter>>();

  of(list: string): Signal<ListFilter> {
    return this.#filter(list);
  }

  change(list: string, changes: Partial<ListFilter>): void {
    this.#set(list, { ...this.#filter(list)(), ...changes });
  }

  clear(list: string): void {
    this.#set(list, noFilter);
  }

  #filter(list: string): WritableSignal<ListFilter> {
    const known = this.#filters.get(list) ?? signal(this.#kept(list));
    this.#filters.set(list, known);
    return known;
  }

  #set(list: string, filter: ListFilter): void {
    const text = packed(filter);
    this.#filter(list).set(filter);
    this.#preferences.write(this.#nameOf(list), text === packed(noFilter) ? null : text);
  }

  #kept(list: string): ListFilter {
    const text = this.#preferences.read(this.#nameOf(list));
    return text === null ? noFilter : unpacked(text);
  }

  // Several people may use one device.
  #nameOf(list: string): string {
    return `filter.${this.#viewer()?.id}.${list}`;
  }
}
