import { Component, computed, inject, viewChild } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ErrorState, type LeavablePage, Page, Skeleton } from '@parley/kit';
import { TicketRuleForm } from './ticket-rule-form';
import { TicketRuleStore } from './ticket-rule-store';

/** What the company promises whoever leaves a message. */
@Component({
  selector: 'parley-tickets-page',
  imports: [ErrorState, Page, Skeleton, TicketRuleForm, TranslocoPipe],
  template: `
    <parley-page [heading]="'tickets.title' | transloco" [lead]="'tickets.lead' | transloco">
      @if (store.rules(); as rules) {
        <parley-ticket-rule-form [rules]="rules" />
      } @else if (store.hasError()) {
        <parley-error-state (retry)="store.reload()" />
      } @else {
        <parley-skeleton [hasAvatar]="false" />
      }
    </parley-page>
  `,
})
export class TicketsPage implements LeavablePage {
  protected readonly store = inject(TicketRuleStore);
  private readonly form = viewChild(TicketRuleForm);
  readonly isDirty = computed(() => this.form()?.isDirty() ?? false);
}
