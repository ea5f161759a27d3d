import { DestroyRef, inject, Service, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { Toast } from '@parley/kit';
import { InboxStore } from '../inbox/inbox-store';
import { ConversationActions } from './conversation-actions';
import type { Conversation } from './conversations';

/** Time to change one's mind after "End". */
export const UNDO_MS = 5_000;

interface Pending {
  readonly timer: ReturnType<typeof setTimeout>;
  readonly note: number;
  /** The last entry when the agent chose to end. */
  readonly lastSeq: number;
}

/** Ends conversations after five seconds, unless the agent or the visitor has more to say. */
@Service({ autoProvided: false })
export class CloseLater {
  readonly #actions = inject(ConversationActions);
  readonly #toast = inject(Toast);
  readonly #transloco = inject(TranslocoService);
  readonly #pending = signal<ReadonlyMap<string, Pending>>(new Map());

  constructor() {
    const stop = inject(InboxStore).listen(after => this.#heard(after));
    inject(DestroyRef).onDestroy(() => {
      stop();
      for (const { timer } of this.#pending().values()) clearTimeout(timer);
    });
  }

  /** Whether a conversation is about to end. */
  isPending(id: string): boolean {
    return this.#pending().has(id);
  }

  /** Begins to end a conversation; it can be undone for five seconds. */
  close(conversation: Conversation): void {
    const { id } = conversation;
    if (this.isPending(id)) return;
    const note = this.#toast.info(
      this.#transloco.translate('conversation.ending', { name: conversation.visitor.name }),
      { label: this.#transloco.translate('kit.action.undo'), run: () => this.undo(id) },
    );
    const timer = setTimeout(() => this.#finish(id), UNDO_MS);
    this.#set(id, { timer, note, lastSeq: conversation.lastSeq });
  }

  /** Keeps the conversation open after all. */
  undo(id: string): void {
    const pending = this.#pending().get(id);
    if (!pending) return;
    clearTimeout(pending.timer);
    this.#toast.dismiss(pending.note);
    this.#set(id, null);
  }

  #heard(conversation: Conversation): void {
    const pending = this.#pending().get(conversation.id);
    const last = conversation.lastMessage;
    if (!pending || !last || last.seq <= pending.lastSeq || last.sender.kind !== 'VISITOR') return;
    this.undo(conversation.id);
    const name = conversation.visitor.name;
    this.#toast.info(this.#transloco.translate('conversation.endingCancelled', { name }));
  }

  #finish(id: string): void {
    const note = this.#pending().get(id)?.note;
    if (note !== undefined) this.#toast.dismiss(note);
    this.#set(id, null);
    void this.#actions.close(id);
  }

  #set(id: string, pending: Pending | null): void {
    this.#pending.update(all => {
      const next = new Map(all);
      if (pending) next.set(id, pending);
      else next.delete(id);
      return next;
    });
  }
}
