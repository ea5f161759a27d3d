import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Clock, formatExact, formatMoment, formatSpan, Language } from '@parley/kit';

/** One deadline of a ticket: by when, and whether it was met, is late, or is still ahead. */
@Component({
  selector: 'parley-deadline-line',
  imports: [TranslocoPipe],
  template: `
    <time [attr.datetime]="dueAt()" [title]="exact()">{{ moment() }}</time>
    <span [attr.data-met]="state()">{{
      'ticket.deadline.' + state() | transloco: { span: left() }
    }}</span>
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      gap: 0 8px;
    }
    [data-met='met'] {
      /* A little darker, so that it can be read on the ground of the first entry. */
      color: color-mix(in srgb, var(--success) 85%, var(--text));
    }
    [data-met='missed'],
    [data-met='late'] {
      color: var(--danger);
    }
    [data-met='ahead'] {
      color: var(--text-2);
    }
  `,
})
export class DeadlineLine {
  readonly #now = inject(Clock).now;
  readonly #language = inject(Language).name;
  readonly dueAt = input.required<string>();
  /** When it was answered or solved; null: not yet. */
  readonly doneAt = input.required<string | null>();
  protected readonly state = computed(() => {
    const [dueAt, doneAt] = [this.dueAt(), this.doneAt()];
    if (doneAt) return Date.parse(doneAt) <= Date.parse(dueAt) ? 'met' : 'missed';
    return Date.parse(dueAt) <= this.#now() ? 'late' : 'ahead';
  });
  protected readonly left = computed(() =>
    formatSpan(Date.parse(this.dueAt()) - this.#now(), this.#language()),
  );
  protected readonly moment = computed(() =>
    formatMoment(new Date(this.dueAt()), this.#language()),
  );
  protected readonly exact = computed(() => formatExact(new Date(this.dueAt()), this.#language()));
}
