import type { Client } from '@parley/schema';
import * as api from '@parley/schema/visitor-more';
import type { Message } from '../transport.ts';

/** Messages in the visitor's language; offer it where the channel's profile says `translatesMessages`. */
export interface Translations {
  /** What a message says in the language; null where it cannot be said now: show it as it was written. */
  of(message: Pick<Message, 'id' | 'conversation'>): Promise<string | null>;
}

type Waiting = Map<string, (text: string | null) => void>;

const AT_ONCE = 50;

/** Translations over a client, each asked for once; what is wanted at one time is asked for together. */
export function createTranslations({ run }: Client, language: string): Translations {
  const known = new Map<string, Promise<string | null>>();
  const queues = new Map<string, Waiting>();

  const ask = async (conversationId: string, waiting: Waiting): Promise<void> => {
    const input = { conversationId, messageIds: [...waiting.keys()], language };
    const answer = await run(api.MessagesTranslateDocument, { input }).catch(() => null);
    const result = answer?.messagesTranslate;
    const found = result?.__typename === 'MessagesTranslatePayload' ? result.translations : [];
    const texts = new Map(found.map(({ messageId, text }) => [messageId, text]));
    for (const [id, settle] of waiting) {
      // What failed may succeed when the message is met again.
      if (!texts.has(id)) known.delete(id);
      settle(texts.get(id) ?? null);
    }
  };
  const flush = (conversationId: string): void => {
    const waiting = queues.get(conversationId);
    queues.delete(conversationId);
    if (waiting) void ask(conversationId, waiting);
  };

  return {
    of({ id, conversation }) {
      const before = known.get(id);
      if (before) return before;
      const text = new Promise<string | null>(settle => {
        const waiting: Waiting = queues.get(conversation.id) ?? new Map();
        waiting.set(id, settle);
        if (waiting.size === AT_ONCE) flush(conversation.id);
        else if (waiting.size === 1) {
          queues.set(conversation.id, waiting);
          void Promise.resolve().then(() => flush(conversation.id));
        }
      });
      known.set(id, text);
      return text;
    },
  };
}
