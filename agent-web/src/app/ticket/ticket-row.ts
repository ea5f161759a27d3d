import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideAlarmClock } from '@lucide/angular';
import { formatMoment, Language, RelativeTime } from '@parley/kit';
import { DueMark } from './due-mark';
import { type Ticket, titleOf } from './ticket-list';
import { TicketStatusMark } from './ticket-status-mark';

/** One ticket in a list: what about, from whom, how it stands; it can be picked with others. */
@Component({
  selector: 'parley-ticket-row',
  imports: [DueMark, LucideAlarmClock, RelativeTime, RouterLink, TicketStatusMark, TranslocoPipe],
  template: `
    @let it = ticket();
    <input
      type="checkbox"
      [checked]="isPicked()"
      [attr.aria-label]="'ticket.pick' | transloco: { number: it.number }"
      (change)="pick.emit()"
    />
    <a [routerLink]="link()" [attr.aria-current]="isOpen() ? 'true' : null">
      <span class="line">
        <span class="title">{{ title() }}</span>
        @if (it.isReminded) {
          <span class="reminded">{{ 'ticket.reminded' | transloco }}</span>
        }
        @if (remindsAt(); as at) {
          <span class="mark" [title]="'mark.remindsAt' | transloco: { at }"
            ><svg lucideAlarmClock [size]="12"></svg
            ><span class="visually-hidden">{{ 'mark.remindsAt' | transloco: { at } }}</span></span
          >
        }
        @if (it.unreadCount > 0) {
          <span class="unread figure">{{ it.unreadCount }}</span>
        }
        <parley-relative-time class="time" [at]="it.updatedAt" />
      </span>
      <span class="line about">
        <span class="figure">#{{ it.number }}</span>
        <span class="who">{{ it.visitor.name }}</span>
        @if (it.category) {
          <span class="who">{{ it.category }}</span>
        }
        <parley-due-mark class="due" [ticket]="it" />
        @if (it.mergedInto) {
          <span>{{ 'ticket.isMerged' | transloco }}</span>
        }
        <parley-ticket-status-mark [status]="it.status" />
      </span>
    </a>
  `,
  styleUrl: './ticket-row.css',
  host: { '[class.is-open]': 'isOpen()', '[class.is-unread]': 'ticket().unreadCount > 0' },
})
export class TicketRow {
  readonly #language = inject(Language).name;
  readonly ticket = input.required<Ticket>();
  readonly link = input.required<readonly string[]>();
  readonly isOpen = input(false);
  readonly isPicked = input(false);
  readonly pick = output();
  protected readonly title = computed(() => titleOf(this.ticket()));
  protected readonly remindsAt = computed(() => {
    const { remindAt } = this.ticket();
    return remindAt ? formatMoment(new Date(remindAt), this.#language()) : '';
  });
}
