import { Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideDownload, LucideFileDown, LucidePlus } from '@lucide/angular';
import {
  Asking,
  Button,
  Cell,
  type Column,
  DataTable,
  Dialogs,
  EmptyState,
  formatDay,
  formatSize,
  Language,
  Page,
  RelativeTime,
} from '@parley/kit';
import type { ExportItemFragment } from '@parley/schema/admin';
import { Badge } from '../core/badge';
import { ExportDialog } from './export-dialog';
import { ExportStore } from './export-store';

/** Lists written to files: who asked for them, how far they are, and who fetched them. */
@Component({
  selector: 'parley-exports-page',
  imports: [
    Badge,
    Button,
    Cell,
    DataTable,
    EmptyState,
    LucideDownload,
    LucideFileDown,
    LucidePlus,
    Page,
    RelativeTime,
    TranslocoPipe,
  ],
  templateUrl: './exports-page.html',
  styleUrl: './exports-page.css',
  providers: [Asking],
})
export class ExportsPage {
  readonly #dialogs = inject(Dialogs);
  readonly #asking = inject(Asking);
  readonly #language = inject(Language).name;
  protected readonly store = inject(ExportStore);

  protected readonly columns: readonly Column<ExportItemFragment>[] = [
    { id: 'list', label: 'exports.list', width: '30%' },
    { id: 'state', label: 'exports.state', width: '160px', priority: 2 },
    { id: 'files', label: 'exports.files' },
    { id: 'fetches', label: 'exports.fetches', priority: 3 },
  ];

  protected kindOf(state: ExportItemFragment['state']) {
    return state === 'READY' ? 'success' : state === 'FAILED' ? 'warning' : 'neutral';
  }

  protected figure(rows: number): string {
    return new Intl.NumberFormat(this.#language()).format(rows);
  }

  protected size(bytes: number): string {
    return formatSize(bytes, this.#language());
  }

  protected day(at: string): string {
    return formatDay(new Date(at), new Date(), this.#language());
  }

  protected create(): void {
    void this.#dialogs.ask(ExportDialog);
  }

  protected async download({ id }: ExportItemFragment['files'][number]): Promise<void> {
    const url = await this.#asking.run(() => this.store.fetch(id));
    // The answer is an attachment, so the page stays.
    if (url) location.assign(url);
  }
}
