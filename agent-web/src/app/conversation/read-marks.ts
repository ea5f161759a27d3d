import { effect, inject, Service, signal } from '@angular/core';
import { Api } from '@parley/kit';
import { MessagesReadDocument } from '@parley/schema/agent';
import { Conversations } from './conversations';
import { inFront } from './in-front';

/** Tells the server what was on screen in a window in front, and only that. */
@Service({ autoProvided: false })
export class ReadMarks {
  readonly #api = inject(Api);
  readonly #conversations = inject(Conversations);
  readonly #isInFront = inFront();
  readonly #seen = signal<{ readonly id: string; readonly seq: number } | null>(null);
  readonly #told = new Map<string, number>();

  constructor() {
    effect(() => {
      const seen = this.#seen();
      if (seen && this.#isInFront()) void this.#tell(seen.id, seen.seq);
    });
  }

  /** The conversation on screen reaches to this entry. */
  seen(id: string, seq: number): void {
    this.#seen.set({ id, seq });
  }

  async #tell(conversationId: string, seq: number): Promise<void> {
    if (seq <= (this.#told.get(conversationId) ?? 0)) return;
    this.#told.set(conversationId, seq);
    this.#conversations.patch(conversationId, { unreadCount: 0, isMarkedUnread: false });
    try {
      const answer = await this.#api.run(MessagesReadDocument, { input: { conversationId, seq } });
      this.#conversations.accept(answer.messagesRead.conversation);
    } catch {
      // Told again with the next entry.
      this.#told.delete(conversationId);
    }
  }
}
