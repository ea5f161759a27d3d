import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, contentChildren, inject, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideArrowDown, LucideArrowUp } from '@lucide/angular';
import { Language } from '../i18n/language';
import { ErrorState } from '../state/error-state';
import { Skeleton } from '../state/skeleton';
import { Cell } from './cell';
import { type Column, nextSorting, type Sorting, sortRows } from './sorting';

/**
 * A dense table. A row opens by click or Enter; arrow keys, Home and End move between rows. What is
 * marked `parleyEmpty` is shown instead when there are no rows.
 */
@Component({
  selector: 'parley-data-table',
  imports: [ErrorState, LucideArrowDown, LucideArrowUp, NgTemplateOutlet, Skeleton, TranslocoPipe],
  templateUrl: './data-table.html',
  styleUrl: './data-table.css',
})
export class DataTable<Row extends { readonly id: string }> {
  readonly #language = inject(Language);
  /** What the table shows, for those who do not see it. */
  readonly label = input.required<string>();
  readonly columns = input.required<readonly Column<Row>[]>();
  readonly rows = input.required<readonly Row[]>();
  readonly isLoading = input(false);
  readonly hasError = input(false);
  /** Rows that are no longer in use look it. */
  readonly isFaint = input<(row: Row) => boolean>(() => false);
  readonly retry = output<void>();
  readonly opened = output<Row>();

  private readonly cells = contentChildren(Cell<Row>);
  readonly #sorting = signal<Sorting | null>(null);
  readonly #activeId = signal<string | null>(null);
  protected readonly sorted = computed(() =>
    sortRows(this.rows(), this.columns(), this.#sorting(), this.#language.name()),
  );
  // One row is in the tab order: the one last used, or the first.
  protected readonly tabRowId = computed(() => {
    const rows = this.sorted();
    const active = rows.find(row => row.id === this.#activeId());
    return (active ?? rows[0])?.id;
  });

  protected templateOf(columnId: string) {
    return this.cells().find(cell => cell.columnId() === columnId)?.template ?? null;
  }

  protected sort(columnId: string): void {
    this.#sorting.update(current => nextSorting(current, columnId));
  }

  protected direction(columnId: string): 'ascending' | 'descending' | 'none' {
    const sorting = this.#sorting();
    if (sorting?.columnId !== columnId) return 'none';
    return sorting.isDescending ? 'descending' : 'ascending';
  }

  protected open(event: Event, row: Row): void {
    // Links, buttons and switches within the row act for themselves.
    if ((event.target as Element).closest('a, button, input, select, label')) return;
    this.#activeId.set(row.id);
    this.opened.emit(row);
  }

  protected move(event: KeyboardEvent, index: number): void {
    const last = this.sorted().length - 1;
    const targets: Record<string, number> = {
      ArrowDown: Math.min(index + 1, last),
      ArrowUp: Math.max(index - 1, 0),
      Home: 0,
      End: last,
    };
    const target = targets[event.key];
    const row = event.currentTarget as HTMLElement;
    if (target === undefined || event.target !== row) return;
    event.preventDefault();
    this.#activeId.set(this.sorted()[target]?.id ?? null);
    (row.parentElement?.children[target] as HTMLElement | undefined)?.focus();
  }
}
