import { DestroyRef, DOCUMENT, inject, Service, signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { Toast } from '@parley/kit';
import type { RunOptions } from '@parley/schema';
import { InboxStore } from '../inbox/inbox-store';
import { ConversationActions } from './conversation-actions';
import type { Conversation } from './conversations';
import { lastSeq } from './message-log';
import { MessageLogs } from './message-logs';

/** Time to change one's mind after "End". */
export const UNDO_MS = 5_000;

interface Pending {
  readonly timer: ReturnType<typeof setTimeout>;
  readonly note: number;
  /** The last entry when the agent chose to end. */
  readonly lastSeq: number;
}

/**
 * Ends conversations after five seconds, unless the agent or the visitor has more to say. When the
 * desk or the page goes away before, they end at once: what was chosen happens.
 */
@Service({ autoProvided: false })
export class CloseLater {
  readonly #actions = inject(ConversationActions);
  readonly #logs = inject(MessageLogs);
  readonly #toast = inject(Toast);
  readonly #transloco = inject(TranslocoService);
  readonly #pending = signal<ReadonlyMap<string, Pending>>(new Map());

  constructor() {
    const stop = inject(InboxStore).listen(after => this.#heard(after));
    const page = inject(DOCUMENT).defaultView;
    const leave = () => void this.finishNow();
    page?.addEventListener('pagehide', leave);
    inject(DestroyRef).onDestroy(() => {
      stop();
      page?.removeEventListener('pagehide', leave);
      leave();
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
    const timer = setTimeout(() => void this.#finish(id), UNDO_MS);
    this.#set(id, { timer, note, lastSeq: this.#lastSeen(conversation) });
  }

  /** Keeps the conversation open after all. */
  undo(id: string): void {
    const pending = this.#pending().get(id);
    if (!pending) return;
    clearTimeout(pending.timer);
    this.#toast.dismiss(pending.note);
    this.#set(id, null);
  }

  /** Ends at once whatever waits for its five seconds; resolves when the server has answered. */
  async finishNow(): Promise<void> {
    const waiting = [...this.#pending().keys()];
    await Promise.all(waiting.map(id => this.#finish(id, { outlivesPage: true })));
  }

  // The thread may be ahead of the list: what it showed is no news that could cancel the end.
  #lastSeen({ id, lastSeq: listed }: Conversation): number {
    const state = this.#logs.of(id)();
    return state.kind === 'ready' ? Math.max(listed, lastSeq(state.log)) : listed;
  }

  #heard(conversation: Conversation): void {
    const pending = this.#pending().get(conversation.id);
    const last = conversation.lastMessage;
    if (!pending || !last || last.seq <= pending.lastSeq || last.sender.kind !== 'VISITOR') return;
    this.undo(conversation.id);
    const name = conversation.visitor.name;
    this.#toast.info(this.#transloco.translate('conversation.endingCancelled', { name }));
  }

  async #finish(id: string, options?: RunOptions): Promise<void> {
    const pending = this.#pending().get(id);
    if (!pending) return;
    clearTimeout(pending.timer);
    this.#toast.dismiss(pending.note);
    this.#set(id, null);
    await this.#actions.close(id, options);
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
