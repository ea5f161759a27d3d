import { Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideCheck, LucideCheckCheck, LucideCircleAlert, LucideClock } from '@lucide/angular';
import type { Delivery } from './thread-items';

/** How far a message got, by mark and by word. */
@Component({
  selector: 'parley-delivery-mark',
  imports: [LucideCheck, LucideCheckCheck, LucideCircleAlert, LucideClock, TranslocoPipe],
  template: `
    @let word = 'delivery.' + state() | transloco;
    <span [title]="word">
      @switch (state()) {
        @case ('WAITING') {
          <svg lucideClock [size]="13"></svg>
        }
        @case ('PENDING') {
          <svg lucideClock [size]="13"></svg>
        }
        @case ('REFUSED') {
          <svg lucideCircleAlert [size]="14"></svg>
        }
        @case ('FAILED') {
          <svg lucideCircleAlert [size]="14"></svg>
        }
        @case ('UNKNOWN') {
          <svg lucideCircleAlert [size]="14"></svg>
        }
        @case ('SENT') {
          <svg lucideCheck [size]="14"></svg>
        }
        @default {
          <svg lucideCheckCheck [size]="14"></svg>
        }
      }
      <span class="visually-hidden">{{ word }}</span>
    </span>
  `,
  styles: `
    :host {
      display: inline-flex;
      margin-bottom: 2px;
      color: var(--text-2);
    }
    :host([data-state='READ']) {
      color: var(--accent);
    }
    :host([data-state='REFUSED']),
    :host([data-state='FAILED']) {
      color: var(--danger);
    }
    span {
      display: inline-flex;
    }
  `,
  host: { '[attr.data-state]': 'state()' },
})
export class DeliveryMark {
  readonly state = input.required<Delivery>();
}
