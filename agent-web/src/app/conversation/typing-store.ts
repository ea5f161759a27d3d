import { DestroyRef, effect, inject, Service, signal } from '@angular/core';
import { Api } from '@parley/kit';
import { TypingDocument, TypingSetDocument } from '@parley/schema/agent';
import { InboxStore } from '../inbox/inbox-store';

/** A typing state nobody repeats is over after this. */
const EXPIRES_MS = 6_000;
/** So often at most the server is told that the agent types. */
const TELL_EVERY_MS = 2_000;
/** More are not watched: a socket carries at most twenty subscriptions, and the desk has others. */
const WATCHED = 10;

/** Which visitors are typing, and telling them and colleagues that the agent does. Lossy by contract. */
@Service({ autoProvided: false })
export class TypingStore {
  readonly #api = inject(Api);
  readonly #inbox = inject(InboxStore);
  readonly #typing = signal<ReadonlyMap<string, string>>(new Map());
  readonly #watches = new Map<string, () => void>();
  readonly #expiries = new Map<string, ReturnType<typeof setTimeout>>();
  #told: { readonly id: string; readonly isNote: boolean; readonly at: number } | null = null;

  constructor() {
    effect(() =>
      this.#watch(
        new Set(
          this.#inbox
            .mine()
            .slice(0, WATCHED)
            .map(({ id }) => id),
        ),
      ),
    );
    inject(DestroyRef).onDestroy(() => this.#watch(new Set()));
  }

  /** Whether the visitor of a conversation is typing now. */
  isTyping(id: string): boolean {
    return this.#typing().has(id);
  }

  /** What the visitor has typed so far, where the company previews it; empty otherwise. */
  previewOf(id: string): string {
    return this.#typing().get(id) ?? '';
  }

  /** Tells that the agent types, at most every two seconds; of a note, colleagues alone. */
  typed(id: string, isNote: boolean): void {
    const now = Date.now();
    const isSame = this.#told?.id === id && this.#told.isNote === isNote;
    if (isSame && now - (this.#told?.at ?? 0) < TELL_EVERY_MS) return;
    if (this.#told && !isSame) this.stopped(this.#told.id);
    this.#told = { id, isNote, at: now };
    this.#tell(id, true, isNote);
  }

  /** Tells once that the agent has stopped. */
  stopped(id: string): void {
    if (this.#told?.id !== id) return;
    this.#tell(id, false, this.#told.isNote);
    this.#told = null;
  }

  #tell(conversationId: string, isTyping: boolean, isNote: boolean): void {
    // A lost word about typing is no loss.
    const input = { conversationId, isTyping, isNote };
    this.#api.run(TypingSetDocument, { input }).catch(() => undefined);
  }

  #watch(wanted: ReadonlySet<string>): void {
    for (const [id, stop] of this.#watches) {
      if (wanted.has(id)) continue;
      stop();
      this.#watches.delete(id);
      this.#mark(id, false);
    }
    for (const id of wanted) {
      if (this.#watches.has(id)) continue;
      const watch = this.#api.watch(
        TypingDocument,
        () => ({ conversationId: id }),
        ({ typing }) =>
          typing.by === 'VISITOR' && this.#mark(id, typing.isTyping, typing.text ?? ''),
      );
      this.#watches.set(id, watch);
    }
  }

  #mark(id: string, isTyping: boolean, text = ''): void {
    clearTimeout(this.#expiries.get(id));
    this.#expiries.delete(id);
    if (isTyping)
      this.#expiries.set(
        id,
        setTimeout(() => this.#mark(id, false), EXPIRES_MS),
      );
    if (this.#typing().get(id) === (isTyping ? text : undefined)) return;
    this.#typing.update(all => {
      const next = new Map(all);
      if (isTyping) next.set(id, text);
      else next.delete(id);
      return next;
    });
  }
}
