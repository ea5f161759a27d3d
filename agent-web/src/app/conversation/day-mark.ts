import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Clock, daysBetween, formatDay, Language } from '@parley/kit';

/** The line between two days. */
@Component({
  selector: 'parley-day-mark',
  imports: [TranslocoPipe],
  template: `<span>
    @switch (ago()) {
      @case (0) {
        {{ 'kit.time.today' | transloco }}
      }
      @case (1) {
        {{ 'kit.time.yesterday' | transloco }}
      }
      @default {
        {{ text() }}
      }
    }
  </span>`,
  styles: `
    :host {
      display: flex;
      align-items: center;
      gap: 12px;
      margin: 12px 0 8px;
      color: var(--text-2);
      font-size: var(--text-12);
    }
    :host::before,
    :host::after {
      flex: 1;
      height: 1px;
      background: var(--line);
      content: '';
    }
  `,
  host: { role: 'separator' },
})
export class DayMark {
  readonly #now = inject(Clock).now;
  readonly #language = inject(Language).name;
  readonly at = input.required<string>();
  readonly #day = computed(() => new Date(this.at()));
  protected readonly ago = computed(() => daysBetween(this.#day(), new Date(this.#now())));
  protected readonly text = computed(() =>
    formatDay(this.#day(), new Date(this.#now()), this.#language()),
  );
}
