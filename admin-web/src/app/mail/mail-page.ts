import { Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideRefreshCw } from '@lucide/angular';
import {
  Button,
  Cell,
  type Column,
  DataTable,
  ErrorState,
  Page,
  RelativeTime,
  Skeleton,
} from '@parley/kit';
import type { MailLineFragment } from '@parley/schema/admin';
import { MailForm } from './mail-form';
import { MailStore } from './mail-store';

/** How visitors who have left are mailed: the mailbox, how it is doing, and what was mailed. */
@Component({
  selector: 'parley-mail-page',
  imports: [
    Button,
    Cell,
    DataTable,
    ErrorState,
    LucideRefreshCw,
    MailForm,
    Page,
    RelativeTime,
    Skeleton,
    TranslocoPipe,
  ],
  templateUrl: './mail-page.html',
  styleUrl: './mail-page.css',
})
export class MailPage {
  protected readonly store = inject(MailStore);
  protected readonly columns: readonly Column<MailLineFragment>[] = [
    { id: 'to', label: 'mail.to' },
    { id: 'kind', label: 'mail.kind', width: '170px', priority: 3 },
    { id: 'status', label: 'mail.status', width: 'clamp(120px, 30%, 280px)' },
    { id: 'when', label: 'mail.time', width: '140px', priority: 2 },
  ];
}
