import { type Client, uuidv7 } from '@parley/schema';
import * as api from '@parley/schema/visitor-more';
import { isRefusal, type Refusal } from '../transport.ts';

/** Answers to menus and forms in the chat, each once; what is sent by it comes as a message. */
export interface Replies {
  choose(messageId: string, entryId: string): Promise<Refusal | null>;
  answer(
    messageId: string,
    answers: readonly { readonly key: string; readonly value: string }[],
  ): Promise<Refusal | null>;
}

/** Answers over a client. */
export function createReplies(client: Client): Replies {
  return {
    async choose(messageId, entryId) {
      const input = { messageId, entryId, clientMessageId: uuidv7() };
      const { menuChoose: result } = await client.run(api.MenuChooseDocument, { input });
      return isRefusal(result) ? result : null;
    },
    async answer(messageId, answers) {
      const input = { messageId, answers: [...answers] };
      const { formAnswer: result } = await client.run(api.FormAnswerDocument, { input });
      return isRefusal(result) ? result : null;
    },
  };
}
