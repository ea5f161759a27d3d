import { Component, computed, input, model } from '@angular/core';
import { MatMenuModule } from '@angular/material/menu';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideCheck, LucideListFilter } from '@lucide/angular';
import { IconButton } from '@parley/kit';
import {
  type choicesIn,
  conditionsOf,
  type ListFilter,
  listMarks,
  type ListMark,
  type ListSort,
  listSorts,
  noFilter,
} from './list-filter';

/** By what a list is narrowed, and in which order it stands. */
@Component({
  selector: 'parley-filter-menu',
  imports: [IconButton, LucideCheck, LucideListFilter, MatMenuModule, TranslocoPipe],
  templateUrl: './filter-menu.html',
  styles: `
    :host {
      position: relative;
    }
    .grow {
      flex: 1;
    }
    .count {
      position: absolute;
      top: -2px;
      right: -2px;
      min-width: 15px;
      border-radius: 8px;
      background: var(--accent);
      color: var(--on-accent);
      font-size: var(--text-12);
      line-height: 15px;
      text-align: center;
      pointer-events: none;
    }
  `,
})
export class FilterMenu {
  readonly filter = model.required<ListFilter>();
  readonly sort = model<ListSort | null>(null);
  readonly choices = input.required<ReturnType<typeof choicesIn>>();
  protected readonly marks = listMarks;
  protected readonly sorts = listSorts;
  protected readonly count = computed(() => conditionsOf(this.filter()));

  protected toggleMark(mark: ListMark): void {
    this.filter.update(filter => ({ ...filter, marks: toggled(filter.marks, mark) }));
  }

  protected toggleId(name: 'channelIds' | 'groupIds' | 'tagIds', id: string): void {
    this.filter.update(filter => ({ ...filter, [name]: toggled(filter[name], id) }));
  }

  protected clear(): void {
    this.filter.update(({ search }) => ({ ...noFilter, search }));
  }
}

function toggled<T>(all: readonly T[], one: T): readonly T[] {
  return all.includes(one) ? all.filter(other => other !== one) : [...all, one];
}
