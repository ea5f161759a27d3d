import { Component, computed, input, model, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Avatar } from '@parley/kit';
import { SearchInput } from './search-input';

/** One thing to tick. */
export interface CheckItem {
  readonly id: string;
  readonly name: string;
  readonly note?: string;
  /** A face beside the name; null shows initials, undefined nothing. */
  readonly avatarUrl?: string | null;
}

/** Long lists get a search field above this many items. */
const SEARCH_ABOVE = 8;

/** A list in which any number of things is ticked; what is ticked stays when one searches. */
@Component({
  selector: 'parley-check-list',
  imports: [Avatar, SearchInput, TranslocoPipe],
  templateUrl: './check-list.html',
  styleUrl: './check-list.css',
})
export class CheckList {
  readonly label = input.required<string>();
  readonly items = input.required<readonly CheckItem[]>();
  readonly checked = model.required<ReadonlySet<string>>();

  protected readonly search = signal('');
  protected readonly hasSearch = computed(() => this.items().length > SEARCH_ABOVE);
  protected readonly found = computed(() => {
    const words = this.search().trim().toLocaleLowerCase();
    return this.items().filter(item =>
      `${item.name}\n${item.note ?? ''}`.toLocaleLowerCase().includes(words),
    );
  });

  protected toggle(id: string): void {
    const next = new Set(this.checked());
    if (!next.delete(id)) next.add(id);
    this.checked.set(next);
  }
}
