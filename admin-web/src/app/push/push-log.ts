import { Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideBellRing } from '@lucide/angular';
import {
  Button,
  Cell,
  type Column,
  DataTable,
  EmptyState,
  RelativeTime,
  TextInput,
} from '@parley/kit';
import type { PushLineFragment, PushProvider, PushStatus } from '@parley/schema/admin';
import { Badge } from '../core/badge';
import { PushStore } from './push-store';

/** What was pushed in the last 30 days and what became of each. */
@Component({
  selector: 'parley-push-log',
  imports: [
    Badge,
    Button,
    Cell,
    DataTable,
    EmptyState,
    LucideBellRing,
    RelativeTime,
    TextInput,
    TranslocoPipe,
  ],
  templateUrl: './push-log.html',
  styleUrl: './push-rows.css',
})
export class PushLog {
  protected readonly store = inject(PushStore);
  protected readonly statuses: readonly PushStatus[] = [
    'WAITING',
    'ACCEPTED',
    'SHOWN',
    'OPENED',
    'DROPPED',
    'FAILED',
  ];
  protected readonly columns: readonly Column<PushLineFragment>[] = [
    { id: 'when', label: 'push.when', width: '18%' },
    { id: 'who', label: 'push.who' },
    { id: 'what', label: 'push.what', priority: 2 },
    { id: 'through', label: 'push.through', priority: 2 },
    { id: 'state', label: 'push.state', width: '34%' },
  ];

  protected byStatus(event: Event): void {
    const status = (event.target as HTMLSelectElement).value as PushStatus | '';
    this.store.filter.update(filter => ({ ...filter, statuses: status ? [status] : null }));
  }

  protected byProvider(event: Event): void {
    const provider = (event.target as HTMLSelectElement).value as PushProvider | '';
    this.store.filter.update(filter => ({ ...filter, provider: provider || null }));
  }

  protected look({ status }: PushLineFragment): 'success' | 'warning' | 'neutral' {
    if (status === 'FAILED') return 'warning';
    return status === 'WAITING' || status === 'DROPPED' ? 'neutral' : 'success';
  }
}
