import { Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideDownload, LucideFileDown } from '@lucide/angular';
import type { ExportItemFragment } from '@parley/schema/agent';
import { Asking } from '../api/asking';
import { Button } from '../button/button';
import { Cell } from '../data-table/cell';
import { DataTable } from '../data-table/data-table';
import type { Column } from '../data-table/sorting';
import { Language } from '../i18n/language';
import { formatSize } from '../message-bubble/file-size';
import { EmptyState } from '../state/empty-state';
import { formatDay } from '../time/format-time';
import { RelativeTime } from '../time/relative-time';
import { ExportStore } from './export-store';

/** Lists written to files: who asked for them, how far they are, and who fetched them. */
@Component({
  selector: 'parley-exports-table',
  imports: [
    Button,
    Cell,
    DataTable,
    EmptyState,
    LucideDownload,
    LucideFileDown,
    RelativeTime,
    TranslocoPipe,
  ],
  templateUrl: './exports-table.html',
  styleUrl: './exports-table.css',
  providers: [Asking],
})
export class ExportsTable {
  readonly #asking = inject(Asking);
  readonly #language = inject(Language).name;
  protected readonly store = inject(ExportStore);

  protected readonly columns: readonly Column<ExportItemFragment>[] = [
    { id: 'list', label: 'kit.exports.list', width: '30%' },
    { id: 'state', label: 'kit.exports.state', width: '160px', priority: 2 },
    { id: 'files', label: 'kit.exports.files' },
    { id: 'fetches', label: 'kit.exports.fetches', priority: 3 },
  ];

  protected figure(rows: number): string {
    return new Intl.NumberFormat(this.#language()).format(rows);
  }

  protected size(bytes: number): string {
    return formatSize(bytes, this.#language());
  }

  protected day(at: string): string {
    return formatDay(new Date(at), new Date(), this.#language());
  }

  protected async download({ id }: ExportItemFragment['files'][number]): Promise<void> {
    const url = await this.#asking.run(() => this.store.fetch(id));
    // The answer is an attachment, so the page stays.
    if (url) location.assign(url);
  }
}
