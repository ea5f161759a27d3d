import { Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideRefreshCw } from '@lucide/angular';
import { Button, Cell, type Column, DataTable, Page, RelativeTime } from '@parley/kit';
import { FailedJobs } from './failed-jobs';
import { type JobLedgerRow, type JobQueueRow, JobStore } from './job-store';

/** What Parley does in the background for this company: how much waits, and what failed. */
@Component({
  selector: 'parley-jobs-page',
  imports: [
    Button,
    Cell,
    DataTable,
    FailedJobs,
    LucideRefreshCw,
    Page,
    RelativeTime,
    TranslocoPipe,
  ],
  template: `
    <parley-page [heading]="'jobs.title' | transloco" [lead]="'jobs.lead' | transloco">
      <button type="button" parleyButton parleyActions (click)="store.reload()">
        <svg lucideRefreshCw [size]="16"></svg>{{ 'jobs.refresh' | transloco }}
      </button>
      <parley-data-table
        [label]="'jobs.queues' | transloco"
        [columns]="columns"
        [rows]="store.queues()"
        [isLoading]="store.areQueuesLoading()"
        [hasError]="store.hasQueuesError()"
        (retry)="store.reload()"
      >
        <ng-container *parleyCell="'area'; rows: store.queues(); let queue">
          {{ 'jobs.areas.' + queue.area | transloco }}
        </ng-container>
        <ng-container *parleyCell="'waiting'; rows: store.queues(); let queue">
          {{ queue.waiting }}
        </ng-container>
        <ng-container *parleyCell="'active'; rows: store.queues(); let queue">
          {{ queue.active }}
        </ng-container>
        <ng-container *parleyCell="'delayed'; rows: store.queues(); let queue">
          {{ queue.delayed }}
        </ng-container>
        <ng-container *parleyCell="'failed'; rows: store.queues(); let queue">
          <strong [class.bad]="queue.failed > 0">{{ queue.failed }}</strong>
        </ng-container>
        <ng-container *parleyCell="'oldest'; rows: store.queues(); let queue">
          @if (queue.oldestAt; as at) {
            <parley-relative-time [at]="at" />
          } @else {
            –
          }
        </ng-container>
      </parley-data-table>
      <header>
        <h2>{{ 'jobs.ledgers' | transloco }}</h2>
        <p>{{ 'jobs.ledgersLead' | transloco }}</p>
      </header>
      <parley-data-table
        [label]="'jobs.ledgers' | transloco"
        [columns]="ledgerColumns"
        [rows]="store.ledgers()"
        [isLoading]="store.areLedgersLoading()"
        [hasError]="store.hasLedgersError()"
        (retry)="store.reload()"
      >
        <ng-container *parleyCell="'kind'; rows: store.ledgers(); let ledger">
          {{ 'jobs.ledgerKinds.' + ledger.kind | transloco }}
        </ng-container>
        <ng-container *parleyCell="'waiting'; rows: store.ledgers(); let ledger">
          {{ ledger.waiting }}
        </ng-container>
        <ng-container *parleyCell="'delayed'; rows: store.ledgers(); let ledger">
          {{ ledger.delayed }}
        </ng-container>
        <ng-container *parleyCell="'failed'; rows: store.ledgers(); let ledger">
          <strong [class.bad]="ledger.failed > 0">{{ ledger.failed }}</strong>
        </ng-container>
        <ng-container *parleyCell="'oldest'; rows: store.ledgers(); let ledger">
          @if (ledger.oldestAt; as at) {
            <parley-relative-time [at]="at" />
          } @else {
            –
          }
        </ng-container>
      </parley-data-table>
      <parley-failed-jobs />
    </parley-page>
  `,
  styles: `
    header {
      margin: var(--gap-16) 0 0;
    }
    h2 {
      margin: 0;
      font-size: var(--text-16);
    }
    p {
      margin: 2px 0 0;
      color: var(--text-2);
      font-size: var(--text-13);
    }
    strong {
      font-weight: var(--weight-medium);
    }
    .bad {
      color: var(--danger);
    }
  `,
})
export class JobsPage {
  protected readonly store = inject(JobStore);
  protected readonly columns: readonly Column<JobQueueRow>[] = [
    { id: 'area', label: 'jobs.area' },
    { id: 'waiting', label: 'jobs.waiting', isFigure: true, width: '72px' },
    { id: 'active', label: 'jobs.active', isFigure: true, width: '96px', priority: 3 },
    { id: 'delayed', label: 'jobs.delayed', isFigure: true, width: '110px', priority: 2 },
    { id: 'failed', label: 'jobs.failed', isFigure: true, width: '84px' },
    { id: 'oldest', label: 'jobs.oldest', width: '170px', priority: 3 },
  ];

  protected readonly ledgerColumns: readonly Column<JobLedgerRow>[] = [
    { id: 'kind', label: 'jobs.area' },
    { id: 'waiting', label: 'jobs.waiting', isFigure: true, width: '96px' },
    { id: 'delayed', label: 'jobs.delayed', isFigure: true, width: '110px', priority: 2 },
    { id: 'failed', label: 'jobs.failedToday', isFigure: true, width: '84px' },
    { id: 'oldest', label: 'jobs.oldest', width: '170px', priority: 3 },
  ];

  constructor() {
    // Counts of an earlier visit say nothing about now.
    this.store.reload();
  }
}
