import { DestroyRef, effect, inject, Service, signal, untracked } from '@angular/core';
import { Api } from '@parley/kit';
import {
  ConversationReadersDocument,
  type ConversationReadersSubscription,
} from '@parley/schema/agent';

/** A colleague who has a conversation open, or writes in it. */
export type Reader =
  ConversationReadersSubscription['conversationReaders'][number]['readers'][number];

const nobody: readonly Reader[] = [];

/** Which colleagues are in the conversations of the lists and in the open one, and telling them that the viewer is there. */
@Service({ autoProvided: false })
export class ReadersStore {
  readonly #api = inject(Api);
  readonly #readers = signal<ReadonlyMap<string, readonly Reader[]>>(new Map());
  readonly #open = signal<string | null>(null);
  readonly #isVisible = signal(!document.hidden);

  constructor() {
    const look = () => this.#isVisible.set(!document.hidden);
    document.addEventListener('visibilitychange', look);
    inject(DestroyRef).onDestroy(() => document.removeEventListener('visibilitychange', look));
    effect(onCleanup => {
      const conversationId = this.#isVisible() ? this.#open() : null;
      onCleanup(untracked(() => this.#follow(conversationId)));
    });
  }

  /** Colleagues in a conversation, as far as it is in the lists or open. */
  of(conversationId: string): readonly Reader[] {
    return this.#readers().get(conversationId) ?? nobody;
  }

  /** Shows the viewer as a reader of the conversation of a page; asked again whenever what it says changes. */
  attend(page: DestroyRef, conversationId: () => string | null): void {
    const following = effect(() => this.#open.set(conversationId()));
    page.onDestroy(() => {
      following.destroy();
      this.#open.set(null);
    });
  }

  #follow(conversationId: string | null): () => void {
    return this.#api.watch(
      ConversationReadersDocument,
      () => ({ conversationId }),
      ({ conversationReaders }) =>
        this.#readers.set(
          new Map(conversationReaders.map(({ conversationId: id, readers }) => [id, readers])),
        ),
      // The open one has gone to somebody else: what happens in the lists still counts.
      () => conversationId !== null && this.#open.set(null),
    );
  }
}
