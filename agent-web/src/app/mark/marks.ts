import { inject, Service } from '@angular/core';
import { Api, ErrorText, isRefusal, type Refusal, Toast } from '@parley/kit';
import {
  ConversationMarkUnreadDocument,
  ConversationPinDocument,
  ReminderClearDocument,
  ReminderSetDocument,
} from '@parley/schema/agent';
import { type Conversation, Conversations } from '../conversation/conversations';

/** What an agent keeps for himself about a conversation; it follows him from device to device. */
@Service({ autoProvided: false })
export class Marks {
  readonly #api = inject(Api);
  readonly #conversations = inject(Conversations);
  readonly #toast = inject(Toast);
  readonly #errorText = inject(ErrorText);

  /** Keeps a conversation at the top of the list, or no longer. */
  async pin({ id: conversationId }: Conversation, isPinned: boolean): Promise<void> {
    this.#conversations.patch(conversationId, { isPinned });
    const isDone = await this.#settle(
      async () =>
        (await this.#api.run(ConversationPinDocument, { input: { conversationId, isPinned } }))
          .conversationPin,
    );
    if (!isDone) this.#conversations.patch(conversationId, { isPinned: !isPinned });
  }

  /** Shows a conversation as unread until it is opened again. */
  async markUnread({ id: conversationId }: Conversation): Promise<boolean> {
    return this.#settle(
      async () =>
        (await this.#api.run(ConversationMarkUnreadDocument, { input: { conversationId } }))
          .conversationMarkUnread,
    );
  }

  /** Brings a conversation up at a moment; null: no longer. */
  async remind({ id: conversationId }: Conversation, at: Date | null): Promise<boolean> {
    return this.#settle(async () => {
      if (!at) {
        const input = { conversationId };
        return (await this.#api.run(ReminderClearDocument, { input })).reminderClear;
      }
      const input = { conversationId, at: at.toISOString() };
      return (await this.#api.run(ReminderSetDocument, { input })).reminderSet;
    });
  }

  async #settle(act: () => Promise<{ conversation: Conversation } | Refusal>): Promise<boolean> {
    try {
      const answer = await act();
      if (!isRefusal(answer)) {
        this.#conversations.accept(answer.conversation);
        return true;
      }
      this.#toast.warn(this.#errorText.of(answer));
    } catch (error) {
      this.#toast.error(this.#errorText.of(error));
    }
    return false;
  }
}
