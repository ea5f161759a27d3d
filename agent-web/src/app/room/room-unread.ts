import { DestroyRef, inject, Service, signal } from '@angular/core';
import { Api } from '@parley/kit';
import { RoomUnreadDocument } from '@parley/schema/agent';

/** How many messages of colleagues wait to be read. */
@Service({ autoProvided: false })
export class RoomUnread {
  readonly #count = signal(0);
  readonly count = this.#count.asReadonly();

  constructor() {
    const stop = inject(Api).watch(
      RoomUnreadDocument,
      () => ({}),
      ({ roomUnread }) => this.#count.set(roomUnread),
    );
    inject(DestroyRef).onDestroy(stop);
  }
}
