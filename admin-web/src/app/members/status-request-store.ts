import { computed, DestroyRef, inject, Service, signal } from '@angular/core';
import { Api, Session } from '@parley/kit';
import {
  StatusRequestDecideDocument,
  type StatusRequestItemFragment,
  StatusRequestsChangedDocument,
} from '@parley/schema/admin';

/** Members who ask to leave ONLINE, as they come and go. */
@Service({ autoProvided: false })
export class StatusRequestStore {
  readonly #api = inject(Api);
  readonly #byId = signal<ReadonlyMap<string, StatusRequestItemFragment>>(new Map());

  /** Those nobody has decided about, the oldest first. */
  readonly open = computed(() => [...this.#byId().values()]);

  constructor() {
    if (!inject(Session).can('approval.decide')) return;
    const stop = this.#api.watch(
      StatusRequestsChangedDocument,
      () => {
        // What ended while nobody listened is not told again.
        this.#byId.set(new Map());
        return {};
      },
      ({ statusRequestChanged }) => this.#hear(statusRequestChanged),
    );
    inject(DestroyRef).onDestroy(stop);
  }

  /** Allows or refuses a request; the member reads the note with it. */
  async decide(requestId: string, isApproved: boolean, note: string | null) {
    const input = { requestId, isApproved, note };
    return (await this.#api.run(StatusRequestDecideDocument, { input })).statusRequestDecide;
  }

  #hear(request: StatusRequestItemFragment): void {
    this.#byId.update(all => {
      const next = new Map(all);
      if (request.state === 'OPEN') next.set(request.id, request);
      else next.delete(request.id);
      return next;
    });
  }
}
