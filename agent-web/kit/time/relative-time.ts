import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Language } from '../i18n/language';
import { Clock } from './clock';
import { formatExact, formatRelative } from './format-time';

/** How long ago something was, exact on hover. */
@Component({
  selector: 'parley-relative-time',
  imports: [TranslocoPipe],
  template: `<time [attr.datetime]="at()" [title]="exact()">{{
    text() || ('kit.time.now' | transloco)
  }}</time>`,
})
export class RelativeTime {
  readonly #language = inject(Language).name;
  readonly #clock = inject(Clock);
  readonly at = input.required<string>();
  protected readonly text = computed(() =>
    formatRelative(new Date(this.at()), new Date(this.#clock.now()), this.#language()),
  );
  protected readonly exact = computed(() => formatExact(new Date(this.at()), this.#language()));
}
