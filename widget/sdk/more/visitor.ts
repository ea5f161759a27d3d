import type { Client } from '@parley/schema';
import * as api from '@parley/schema/visitor-more';
import { isRefusal, type Refusal } from '../transport.ts';

/** Own values for a person or a conversation; anything but text is written as JSON. */
export type Attributes = Readonly<Record<string, unknown>>;

/** What a page says of its visitor; kept as unverified, never believed. */
export interface VisitorWords {
  readonly name?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly company?: string;
  readonly description?: string;
  readonly attributes?: Attributes;
  readonly conversationAttributes?: Attributes;
}

/** What the visitor and the page around him say of him. */
export interface VisitorProfile {
  update(words: VisitorWords): Promise<Refusal | null>;
  /** Notes a page that he opened; its query is cut off by the server. */
  visit(page: {
    readonly url: string;
    readonly title?: string;
    readonly referrer?: string;
  }): Promise<void>;
  giveConsent(version: string): Promise<Refusal | null>;
  withdrawConsent(): Promise<void>;
  /** Answers what is asked before the first message; resolves to the group that the answers lead to. */
  answerForm(
    answers: readonly { readonly key: string; readonly value: string }[],
  ): Promise<{ readonly skillGroupId: string | null } | Refusal>;
}

/** The visitor's profile over a client. */
export function createVisitorProfile(client: Client): VisitorProfile {
  return {
    async update({ attributes, conversationAttributes, ...words }) {
      const input = {
        ...words,
        attributes: toList(attributes),
        conversationAttributes: toList(conversationAttributes),
      };
      const { visitorUpdate } = await client.run(api.VisitorUpdateDocument, { input });
      return isRefusal(visitorUpdate) ? visitorUpdate : null;
    },
    async visit(input) {
      await client.run(api.PageVisitDocument, { input });
    },
    async giveConsent(version) {
      const { consentGive } = await client.run(api.ConsentGiveDocument, { input: { version } });
      return isRefusal(consentGive) ? consentGive : null;
    },
    async withdrawConsent() {
      await client.run(api.ConsentWithdrawDocument, {});
    },
    async answerForm(answers) {
      const input = { answers: [...answers] };
      const { preChatAnswer } = await client.run(api.PreChatAnswerDocument, { input });
      if (isRefusal(preChatAnswer)) return preChatAnswer;
      return { skillGroupId: preChatAnswer.skillGroupId };
    },
  };
}

const toList = (attributes: Attributes | undefined) =>
  attributes &&
  Object.entries(attributes).map(([key, value]) => ({
    key,
    value: typeof value === 'string' ? value : JSON.stringify(value),
  }));
