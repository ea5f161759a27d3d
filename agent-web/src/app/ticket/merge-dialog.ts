import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, resource, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Api, Button, DialogShell, EmptyState, ErrorState, Skeleton } from '@parley/kit';
import { TicketDuplicatesDocument } from '@parley/schema/agent';
import { type Ticket, titleOf } from './ticket-list';
import { TicketStatusMark } from './ticket-status-mark';

/** Which other ticket of the visitor goes on in place of this one; it is the answer. */
@Component({
  selector: 'parley-merge-dialog',
  imports: [Button, DialogShell, EmptyState, ErrorState, Skeleton, TicketStatusMark, TranslocoPipe],
  template: `
    <parley-dialog-shell
      [heading]="'ticket.mergeHeading' | transloco: { number: ticket.number }"
      [lead]="'ticket.mergeLead' | transloco"
    >
      @if (source.isLoading()) {
        <parley-skeleton [rows]="3" [hasAvatar]="false" />
      } @else if (source.error()) {
        <parley-error-state (retry)="source.reload()" />
      } @else if (others().length === 0) {
        <parley-empty-state
          [title]="'ticket.mergeNone' | transloco"
          [text]="'ticket.mergeNoneText' | transloco"
        />
      } @else {
        <div
          class="others"
          role="radiogroup"
          [attr.aria-label]="'ticket.mergeHeading' | transloco: { number: ticket.number }"
        >
          @for (other of others(); track other.id) {
            <label>
              <input
                type="radio"
                name="into"
                [checked]="chosen() === other"
                (change)="chosen.set(other)"
              />
              <span class="figure">#{{ other.number }}</span>
              <span class="title">{{ title(other) }}</span>
              <parley-ticket-status-mark [status]="other.status" />
            </label>
          }
        </div>
      }
      <button
        parleyActions
        type="button"
        parleyButton="primary"
        [disabled]="!chosen()"
        (click)="dialog.close(chosen())"
      >
        {{ 'ticket.doMerge' | transloco }}
      </button>
    </parley-dialog-shell>
  `,
  styles: `
    .others {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      max-height: 320px;
      margin: 0 -10px;
      overflow-y: auto;
    }
    label {
      display: flex;
      gap: 8px;
      align-items: center;
      min-height: 40px;
      padding: 0 10px;
      border-radius: var(--radius-control);
      cursor: pointer;
    }
    label:hover {
      background: var(--surface-2);
    }
    input {
      flex: none;
      accent-color: var(--accent);
    }
    .figure {
      color: var(--text-2);
    }
    .title {
      flex: 1;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
  `,
})
export class MergeDialog {
  readonly #api = inject(Api);
  protected readonly dialog = inject<DialogRef<Ticket>>(DialogRef);
  protected readonly ticket = inject<Ticket>(DIALOG_DATA);
  protected readonly chosen = signal<Ticket | undefined>(undefined);
  protected readonly title = titleOf;
  protected readonly source = resource({
    loader: () => this.#api.run(TicketDuplicatesDocument, { visitorId: this.ticket.visitor.id }),
  });
  protected readonly others = computed(() => {
    const tickets = this.source.hasValue() ? this.source.value().tickets.nodes : [];
    return tickets.filter(({ id, mergedInto }) => id !== this.ticket.id && !mergedInto);
  });
}
