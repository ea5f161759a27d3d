import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideClock } from '@lucide/angular';
import { Clock, formatExact, formatSpan, Language } from '@parley/kit';

const WARNING_MS = 60_000;
const DANGER_MS = 5 * 60_000;

/** How long a visitor waits: its colour and its icon grow more urgent with time. */
export function urgencyOf(waitedMs: number): 'calm' | 'warning' | 'danger' {
  if (waitedMs >= DANGER_MS) return 'danger';
  return waitedMs >= WARNING_MS ? 'warning' : 'calm';
}

/** Since when a visitor waits for an answer. */
@Component({
  selector: 'parley-waiting-time',
  imports: [LucideClock, TranslocoPipe],
  template: `
    @if (urgency() !== 'calm') {
      <svg lucideClock [size]="12"></svg>
    }
    <span class="visually-hidden">{{ 'inbox.waitingSince' | transloco }}</span>
    <time [attr.datetime]="since()" [title]="exact()">{{
      text() || ('inbox.underMinute' | transloco)
    }}</time>
  `,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 3px;
      color: var(--text-2);
      font-size: var(--text-12);
      white-space: nowrap;
    }
    :host([data-urgency='warning']) {
      /* A little darker, so that it can be read on a chosen row, too. */
      color: color-mix(in srgb, var(--warning) 85%, var(--text));
      font-weight: var(--weight-medium);
    }
    :host([data-urgency='danger']) {
      color: var(--danger);
      font-weight: var(--weight-bold);
    }
  `,
  host: { '[attr.data-urgency]': 'urgency()' },
})
export class WaitingTime {
  readonly #now = inject(Clock).now;
  readonly #language = inject(Language).name;
  readonly since = input.required<string>();
  readonly #waited = computed(() => this.#now() - Date.parse(this.since()));
  protected readonly urgency = computed(() => urgencyOf(this.#waited()));
  protected readonly text = computed(() => formatSpan(this.#waited(), this.#language()));
  protected readonly exact = computed(() => formatExact(new Date(this.since()), this.#language()));
}
