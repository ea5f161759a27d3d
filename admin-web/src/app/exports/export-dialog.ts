import { DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import {
  Asking,
  Button,
  DialogShell,
  type ExportCreateInput,
  type ExportFormat,
  type ExportKind,
  ExportStore,
  Field,
  Session,
  TextInput,
} from '@parley/kit';

/** The lists, each with the right it needs. */
const rights: Record<ExportKind, string> = {
  CONVERSATIONS: 'conversation.read',
  MESSAGES: 'conversation.read',
  LEGS: 'conversation.read',
  QUEUE_STAYS: 'conversation.read',
  TICKETS: 'ticket.read',
  CUSTOMERS: 'visitor.read',
  SURVEYS: 'survey.read',
  STATUS_CHANGES: 'statistics.read',
  MEMBERS: 'member.write',
};
/** By which day rows are chosen; members are all written. */
const hints: Partial<Record<ExportKind, string>> = {
  CUSTOMERS: 'kit.exports.seenHint',
  SURVEYS: 'kit.exports.answeredHint',
  STATUS_CHANGES: 'kit.exports.changedHint',
};
const formats: readonly ExportFormat[] = ['XLSX', 'CSV'];

/** Asks which list to write, how, and of which days. */
@Component({
  selector: 'parley-export-dialog',
  imports: [Button, DialogShell, Field, TextInput, TranslocoPipe],
  template: `
    <parley-dialog-shell [heading]="'kit.exports.create' | transloco">
      <parley-field [label]="'kit.exports.list' | transloco">
        <select parleyInput (change)="kind.set($any($event.target).value)">
          @for (each of kinds; track each) {
            <option [value]="each">{{ 'kit.exports.kinds.' + each | transloco }}</option>
          }
        </select>
      </parley-field>
      <parley-field [label]="'kit.exports.format' | transloco">
        <select parleyInput (change)="format.set($any($event.target).value)">
          @for (each of formats; track each) {
            <option [value]="each">{{ 'kit.exports.formats.' + each | transloco }}</option>
          }
        </select>
      </parley-field>
      @if (kind() !== 'MEMBERS') {
        <parley-field [label]="'kit.exports.from' | transloco">
          <input
            parleyInput
            type="date"
            [max]="to()"
            (change)="from.set($any($event.target).value)"
          />
        </parley-field>
        <parley-field [label]="'kit.exports.to' | transloco" [hint]="hint() | transloco">
          <input
            parleyInput
            type="date"
            [min]="from()"
            (change)="to.set($any($event.target).value)"
          />
        </parley-field>
      }
      <ng-container parleyActions>
        <button type="button" parleyButton="quiet" (click)="dialog.close()">
          {{ 'kit.action.cancel' | transloco }}
        </button>
        <button type="button" parleyButton="primary" [isBusy]="asking.isBusy()" (click)="start()">
          {{ 'kit.exports.start' | transloco }}
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
  readonly #session = inject(Session);
  protected readonly kinds = (Object.keys(rights) as ExportKind[]).filter(kind =>
    this.#session.can(rights[kind]),
  );
  protected readonly hint = computed(() => hints[this.kind()] ?? 'kit.exports.periodHint');
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
      surveys: { answeredFrom: from, answeredTo: to },
      statusChanges: { from, to },
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
