import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideTimer } from '@lucide/angular';
import { Clock, formatExact, formatSpan, Language } from '@parley/kit';
import { dueStateOf } from './due-state';
import type { Ticket } from './ticket-list';

/** That a ticket is due soon or late, and by how much; nothing while there is time. */
@Component({
  selector: 'parley-due-mark',
  imports: [LucideTimer, TranslocoPipe],
  template: `
    @if (state(); as state) {
      <span [attr.data-due]="state" [title]="exact()">
        <svg lucideTimer [size]="12"></svg>
        {{ 'ticket.due.' + state | transloco }} {{ span() }}
      </span>
    }
  `,
  styles: `
    span {
      display: inline-flex;
      align-items: center;
      gap: 3px;
      font-size: var(--text-12);
      font-weight: var(--weight-medium);
      white-space: nowrap;
    }
    [data-due='soon'] {
      /* A little darker, so that it can be read on a chosen row, too. */
      color: color-mix(in srgb, var(--warning) 85%, var(--text));
    }
    [data-due='late'] {
      color: var(--danger);
    }
  `,
})
export class DueMark {
  readonly #now = inject(Clock).now;
  readonly #language = inject(Language).name;
  readonly ticket = input.required<Pick<Ticket, 'dueAt' | 'dueSoonAt'>>();
  protected readonly state = computed(() => dueStateOf(this.ticket(), this.#now()));
  readonly #dueMs = computed(() => Date.parse(this.ticket().dueAt ?? ''));
  protected readonly span = computed(() =>
    formatSpan(Math.abs(this.#now() - this.#dueMs()), this.#language()),
  );
  protected readonly exact = computed(() => formatExact(new Date(this.#dueMs()), this.#language()));
}
