import { inject, Service } from '@angular/core';
import { Router } from '@angular/router';
import type { Conversation } from '../conversation/conversations';
import { InboxStore } from '../inbox/inbox-store';
import { isUnread } from '../inbox/list-filter';

/** Goes by key to where somebody waits for the agent. */
@Service({ autoProvided: false })
export class Steps {
  readonly #router = inject(Router);
  readonly #inbox = inject(InboxStore);

  /** Opens the own conversation with unread messages whose visitor has waited longest. */
  toNextUnread(): void {
    const unread = this.#inbox.mine().filter(isUnread);
    const waits = ({ waitingSince, createdAt }: Conversation) => waitingSince ?? createdAt;
    const first = unread.toSorted((a, b) => (waits(a) < waits(b) ? -1 : 1))[0];
    if (first) void this.#router.navigate(['/inbox/mine', first.id]);
  }

  /** Opens the first of the queue, to read or accept. */
  toNextWaiting(): void {
    const waiting = this.#inbox.waiting();
    const here = waiting.findIndex(({ id }) => this.#router.url.includes(id));
    const next = waiting[(here + 1) % waiting.length];
    if (next) void this.#router.navigate(['/inbox/waiting', next.id]);
  }
}
