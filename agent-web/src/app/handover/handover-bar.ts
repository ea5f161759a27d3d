import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { LucideArrowRightLeft, LucideBellRing } from '@lucide/angular';
import { Button, Session } from '@parley/kit';
import { ConversationActions } from '../conversation/conversation-actions';
import type { Conversation } from '../conversation/conversations';
import { handoverOf } from './handover';

/** A request or offer that waits for an answer: what was said, how long it stands, yes or no. */
@Component({
  selector: 'parley-handover-bar',
  imports: [Button, LucideArrowRightLeft, LucideBellRing, TranslocoPipe],
  templateUrl: './handover-bar.html',
  styleUrl: './handover-bar.css',
})
export class HandoverBar {
  readonly #actions = inject(ConversationActions);
  readonly #now = signal(Date.now());
  readonly #viewer = inject(Session).viewer;
  readonly conversation = input.required<Conversation>();
  /** Whether it says whose conversation it is: in a list it must. */
  readonly hasName = input(false);
  protected readonly handover = computed(() =>
    handoverOf(this.conversation(), this.#viewer()?.id ?? ''),
  );
  protected readonly seconds = computed(() => {
    const at = this.handover()?.expiresAt;
    return at ? Math.max(0, Math.ceil((Date.parse(at) - this.#now()) / 1_000)) : 0;
  });

  constructor() {
    // Seconds count only while something waits for an answer.
    effect(onCleanup => {
      if (!this.handover()) return;
      const timer = setInterval(() => this.#now.set(Date.now()), 1_000);
      onCleanup(() => clearInterval(timer));
    });
  }

  protected async accept(): Promise<void> {
    const { id } = this.conversation();
    const isOffer = this.handover()?.kind === 'offer';
    await (isOffer ? this.#actions.acceptOffer(id) : this.#actions.acceptTransfer(id));
  }

  protected async decline(): Promise<void> {
    const { id } = this.conversation();
    const isOffer = this.handover()?.kind === 'offer';
    await (isOffer ? this.#actions.declineOffer(id) : this.#actions.declineTransfer(id));
  }

  protected async withdraw(): Promise<void> {
    await this.#actions.withdrawTransfer(this.conversation().id);
  }
}
