import { Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideEyeOff } from '@lucide/angular';
import { Button, Cell, type Column, DataTable, EmptyState, RelativeTime } from '@parley/kit';
import type { MaskedReadingItemFragment } from '@parley/schema/admin';
import { MaskingStore } from './masking-store';

/** Who looked at hidden numbers, and where. */
@Component({
  selector: 'parley-masked-readings',
  imports: [Button, Cell, DataTable, EmptyState, LucideEyeOff, RelativeTime, TranslocoPipe],
  template: `
    <h2>{{ 'privacy.readings' | transloco }}</h2>
    <p class="lead">{{ 'privacy.readingsLead' | transloco }}</p>
    <parley-data-table
      [label]="'privacy.readings' | transloco"
      [columns]="columns"
      [rows]="store.readings()"
      [isLoading]="store.areReadingsLoading()"
      [hasError]="store.hasReadingsError()"
      (retry)="store.reloadReadings()"
    >
      <ng-container *parleyCell="'who'; rows: store.readings(); let reading">
        {{ reading.agent?.nickname }}
        @if (reading.isByToken) {
          ({{ 'privacy.byToken' | transloco }})
        }
      </ng-container>
      <ng-container *parleyCell="'what'; rows: store.readings(); let reading">
        {{ 'privacy.kind.' + reading.kind | transloco }}
        @if (reading.conversation; as it) {
          <span class="figure">#{{ it.number }}</span>
        }
      </ng-container>
      <ng-container *parleyCell="'readAt'; rows: store.readings(); let reading">
        <parley-relative-time [at]="reading.readAt" />
      </ng-container>
      <parley-empty-state
        parleyEmpty
        [title]="'privacy.noReadings' | transloco"
        [text]="'privacy.noReadingsText' | transloco"
      >
        <svg lucideEyeOff></svg>
      </parley-empty-state>
    </parley-data-table>
    @if (store.hasMore()) {
      <button type="button" parleyButton="quiet" (click)="store.more()">
        {{ 'privacy.more' | transloco }}
      </button>
    }
  `,
  styleUrl: './masked-readings.css',
})
export class MaskedReadings {
  protected readonly store = inject(MaskingStore);
  protected readonly columns: readonly Column<MaskedReadingItemFragment>[] = [
    { id: 'who', label: 'privacy.who' },
    { id: 'what', label: 'privacy.what' },
    { id: 'readAt', label: 'privacy.when', width: '140px' },
  ];

  constructor() {
    // Looks of colleagues come while nobody watches this page.
    this.store.reloadReadings();
  }
}
