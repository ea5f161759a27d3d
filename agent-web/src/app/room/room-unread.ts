import { computed, DestroyRef, inject, Service, signal } from '@angular/core';
import { Api } from '@parley/kit';
import { RoomUnreadDocument } from '@parley/schema/agent';

/** How many messages of colleagues wait to be read. */
@Service({ autoProvided: false })
export class RoomUnread {
  readonly #heard = signal<number | null>(null);
  /** Null until the server has said it. */
  readonly heard = this.#heard.asReadonly();
  readonly count = computed(() => this.#heard() ?? 0);

  constructor() {
    const stop = inject(Api).watch(
      RoomUnreadDocument,
      () => ({}),
      ({ roomUnread }) => this.#heard.set(roomUnread),
    );
    inject(DestroyRef).onDestroy(stop);
  }
}
