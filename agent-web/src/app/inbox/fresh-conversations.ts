import { DestroyRef, inject, Service, signal } from '@angular/core';
import { Session } from '@parley/kit';
import { newsIn } from '../notice/news';
import { InboxStore } from './inbox-store';

/** Conversations that came to the viewer, new or by transfer, and were not opened yet. */
@Service({ autoProvided: false })
export class FreshConversations {
  readonly #ids = signal<ReadonlySet<string>>(new Set());

  constructor() {
    const viewer = inject(Session).viewer;
    const stop = inject(InboxStore).listen((after, before) => {
      const kind = newsIn(after, before, viewer()?.id ?? '');
      if (kind === 'assigned') this.add(after.id);
    });
    inject(DestroyRef).onDestroy(stop);
  }

  /** Brings a conversation up until it is opened. */
  add(id: string): void {
    this.#ids.update(ids => new Set(ids).add(id));
  }

  has(id: string): boolean {
    return this.#ids().has(id);
  }

  /** The viewer has looked at it: nothing new about it any more. */
  opened(id: string): void {
    if (this.has(id)) this.#ids.update(ids => new Set([...ids].filter(other => other !== id)));
  }
}
