import { inject, Service } from '@angular/core';
import { Api } from '@parley/kit';
import { ApiError } from '@parley/schema';
import {
  ConversationOpenDocument,
  MessagesAfterDocument,
  MessagesDocument,
  MessagesOlderDocument,
} from '@parley/schema/agent';
import { Conversations } from './conversations';
import type { LogMessage, MessageLog } from './message-log';

/** Where the entries of a log come from. */
export abstract class LogSource {
  /** The newest entries. Throws where there is no such log. */
  abstract open(id: string, last: number): Promise<MessageLog>;
  /** The entries before a number. */
  abstract older(id: string, before: number, last: number): Promise<MessageLog>;
  /** Some entries that follow a number, in order. */
  abstract after(id: string, after: number): Promise<readonly LogMessage[]>;
  /** Each entry behind the cursor, then live, until the returned function is called. */
  abstract watch(
    id: string,
    cursor: () => number,
    onEntry: (entry: LogMessage) => void,
  ): () => void;
}

/** The logs of conversations; what is read of a conversation on the way is kept. */
@Service({ autoProvided: false })
export class ConversationLogs extends LogSource {
  readonly #api = inject(Api);
  readonly #conversations = inject(Conversations);

  async open(id: string, last: number): Promise<MessageLog> {
    const { conversation } = await this.#api.run(ConversationOpenDocument, { id, last });
    if (!conversation) throw new ApiError('NOT_FOUND', 'No such conversation.');
    const { messagesBefore, ...rest } = conversation;
    this.#conversations.accept(rest);
    return { messages: messagesBefore.nodes, hasOlder: messagesBefore.pageInfo.hasNextPage };
  }

  async older(id: string, before: number, last: number): Promise<MessageLog> {
    const answer = await this.#api.run(MessagesOlderDocument, { id, before, last });
    const page = answer.conversation?.messagesBefore;
    return { messages: page?.nodes ?? [], hasOlder: page?.pageInfo.hasNextPage ?? false };
  }

  async after(id: string, after: number): Promise<readonly LogMessage[]> {
    const answer = await this.#api.run(MessagesAfterDocument, { id, after });
    return answer.conversation?.messages.nodes ?? [];
  }

  watch(
    conversationId: string,
    cursor: () => number,
    onEntry: (entry: LogMessage) => void,
  ): () => void {
    return this.#api.watch(
      MessagesDocument,
      () => ({ conversationId, after: cursor() }),
      ({ messages }) => onEntry(messages),
    );
  }
}
