import { DialogRef } from '@angular/cdk/dialog';
import { Component, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Asking, Button, DialogShell, Field, TextInput } from '@parley/kit';
import type { ExportCreateInput, ExportFormat, ExportKind } from '@parley/schema/admin';
import { ExportStore } from './export-store';

const kinds: readonly ExportKind[] = ['CONVERSATIONS', 'MESSAGES', 'TICKETS', 'CUSTOMERS'];
const formats: readonly ExportFormat[] = ['XLSX', 'CSV'];

/** Asks which list to write, how, and of which days. */
@Component({
  selector: 'parley-export-dialog',
  imports: [Button, DialogShell, Field, TextInput, TranslocoPipe],
  template: `
    <parley-dialog-shell [heading]="'exports.create' | transloco">
      <parley-field [label]="'exports.list' | transloco">
        <select parleyInput (change)="kind.set($any($event.target).value)">
          @for (each of kinds; track each) {
            <option [value]="each">{{ 'exports.kinds.' + each | transloco }}</option>
          }
        </select>
      </parley-field>
      <parley-field [label]="'exports.format' | transloco">
        <select parleyInput (change)="format.set($any($event.target).value)">
          @for (each of formats; track each) {
            <option [value]="each">{{ 'exports.formats.' + each | transloco }}</option>
          }
        </select>
      </parley-field>
      <parley-field [label]="'exports.from' | transloco">
        <input
          parleyInput
          type="date"
          [max]="to()"
          (change)="from.set($any($event.target).value)"
        />
      </parley-field>
      <parley-field
        [label]="'exports.to' | transloco"
        [hint]="(kind() === 'CUSTOMERS' ? 'exports.seenHint' : 'exports.periodHint') | transloco"
      >
        <input
          parleyInput
          type="date"
          [min]="from()"
          (change)="to.set($any($event.target).value)"
        />
      </parley-field>
      <ng-container parleyActions>
        <button type="button" parleyButton="quiet" (click)="dialog.close()">
          {{ 'kit.action.cancel' | transloco }}
        </button>
        <button type="button" parleyButton="primary" [isBusy]="asking.isBusy()" (click)="start()">
          {{ 'exports.start' | transloco }}
        </button>
      </ng-container>
    </parley-dialog-shell>
  `,
  providers: [Asking],
})
export class ExportDialog {
  readonly #store = inject(ExportStore);
  protected readonly dialog = inject(DialogRef);
  protected readonly asking = inject(Asking);
  protected readonly kinds = kinds;
  protected readonly formats = formats;
  protected readonly kind = signal<ExportKind>('CONVERSATIONS');
  protected readonly format = signal<ExportFormat>('XLSX');
  protected readonly from = signal('');
  protected readonly to = signal('');

  protected async start(): Promise<void> {
    const isDone = await this.asking.run(() => this.#store.create(this.#input()).then(() => true));
    if (isDone) this.dialog.close();
  }

  #input(): ExportCreateInput {
    const [from, to] = [dayStart(this.from(), 0), dayStart(this.to(), 1)];
    return {
      kind: this.kind(),
      format: this.format(),
      conversations: { createdFrom: from, createdTo: to },
      tickets: { createdFrom: from, createdTo: to },
      customers: { seenFrom: from, seenTo: to },
    };
  }
}

/** When a day begins, or so many later; null for none. The last day is meant with all of its hours. */
function dayStart(day: string, later: number): string | null {
  if (!day) return null;
  const moment = new Date(`${day}T00:00`);
  moment.setDate(moment.getDate() + later);
  return moment.toISOString();
}
