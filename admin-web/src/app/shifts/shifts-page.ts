import { Component, inject } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideCalendarClock, LucidePlus } from '@lucide/angular';
import { Button, Cell, type Column, DataTable, Dialogs, EmptyState, Page } from '@parley/kit';
import { DeskRules } from '../desk-rules/desk-rules';
import { ShiftDialog } from './shift-dialog';
import { type ShiftLine, ShiftStore } from './shift-store';

/** The plan of a week, and how it was kept. */
@Component({
  selector: 'parley-shifts-page',
  imports: [
    Button,
    Cell,
    DataTable,
    DeskRules,
    EmptyState,
    LucideCalendarClock,
    LucidePlus,
    Page,
    TranslocoPipe,
  ],
  templateUrl: './shifts-page.html',
  styles: `
    .weeks {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--gap-8);
      margin-bottom: var(--gap-12);
    }
  `,
})
export class ShiftsPage {
  readonly #dialogs = inject(Dialogs);
  protected readonly store = inject(ShiftStore);
  protected readonly columns: readonly Column<ShiftLine>[] = [
    { id: 'member', label: 'shifts.member', sortBy: ({ shift }) => shift.agent.nickname },
    { id: 'day', label: 'shifts.day', sortBy: ({ shift }) => shift.startsAt, width: '140px' },
    { id: 'time', label: 'shifts.time', width: '150px' },
    { id: 'present', label: 'shifts.present', isFigure: true, width: '120px', priority: 2 },
  ];

  constructor() {
    // How much of a shift was kept is a figure of the moment.
    this.store.reload();
  }

  protected share({ presentMs, plannedMs }: ShiftLine): string {
    return `${Math.round((presentMs / plannedMs) * 100)} %`;
  }

  protected edit(line: ShiftLine | null): void {
    void this.#dialogs.ask(ShiftDialog, line?.shift ?? null);
  }
}
