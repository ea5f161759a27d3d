import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { TicketStatus } from '@parley/schema/agent';

/** How a ticket stands, as a word with its colour. */
@Component({
  selector: 'parley-ticket-status-mark',
  imports: [TranslocoPipe],
  template: `<span [attr.data-status]="status()">{{
    'ticket.status.' + status() | transloco
  }}</span>`,
  styles: `
    span {
      padding: 0 6px;
      border-radius: 4px;
      background: var(--surface-2);
      color: var(--text-2);
      font-size: var(--text-12);
      line-height: 18px;
      white-space: nowrap;
    }
    [data-status='OPEN'] {
      background: var(--warning-soft);
      color: var(--warning);
    }
    [data-status='PENDING'] {
      background: var(--info-soft);
      color: var(--info);
    }
    [data-status='SOLVED'] {
      background: var(--success-soft);
      color: var(--success);
    }
  `,
})
export class TicketStatusMark {
  readonly status = input.required<TicketStatus>();
}
