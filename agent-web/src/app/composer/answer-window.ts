import { Component, computed, inject, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { Clock, formatExact, formatSpan, Language } from '@parley/kit';
import type { DeskConversationFragment } from '@parley/schema/agent';

/** How long, and how often, the platform still lets one write to a customer; null: as one likes. */
export type Window = DeskConversationFragment['window'];

/** Whether the customer must write first. */
export const isShut = (window: Window, now: number): boolean =>
  window !== null &&
  (window.remaining === 0 || (window.closesAt !== null && Date.parse(window.closesAt) <= now));

/** Until when, and how many more messages, may be sent to a customer (FEATURES C-05). */
@Component({
  selector: 'parley-answer-window',
  imports: [TranslocoPipe],
  template: `
    @if (shut()) {
      <span class="is-shut">{{
        (isShort() ? 'window.shutShort' : 'window.shut') | transloco
      }}</span>
    } @else if (isShort()) {
      <span class="figure" [title]="'window.until' | transloco: { at: exact() }">
        <span aria-hidden="true">{{ short() }}</span>
        <span class="visually-hidden">
          {{ 'window.time' | transloco: { left: left() } }}
          {{ 'window.messages' | transloco: { count: remaining() } }}
        </span>
      </span>
    } @else {
      @if (left(); as left) {
        <time [attr.datetime]="until()" [title]="'window.until' | transloco: { at: exact() }">{{
          'window.time' | transloco: { left }
        }}</time>
      }
      @if (remaining() !== null) {
        <span class="figure">{{ 'window.messages' | transloco: { count: remaining() } }}</span>
      }
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      gap: 6px;
      color: var(--text-2);
      font-size: var(--text-12);
      white-space: nowrap;
    }
    .is-shut {
      color: var(--danger);
    }
  `,
})
export class AnswerWindow {
  readonly #now = inject(Clock).now;
  readonly #language = inject(Language).name;
  readonly window = input.required<NonNullable<Window>>();
  /** In a list, where there is room for figures only. */
  readonly isShort = input(false);
  protected readonly until = computed(() => this.window().closesAt);
  protected readonly remaining = computed(() => this.window().remaining);
  protected readonly shut = computed(() => isShut(this.window(), this.#now()));
  protected readonly exact = computed(() =>
    formatExact(new Date(this.until() ?? 0), this.#language()),
  );
  protected readonly left = computed(() => {
    const until = this.until();
    if (until === null) return '';
    const ms = Math.max(60_000, Date.parse(until) - this.#now());
    return formatSpan(ms, this.#language());
  });
  protected readonly short = computed(() =>
    [this.left(), this.remaining()].filter(it => it !== '' && it !== null).join(' · '),
  );
}
