import { uuidv7 } from '@parley/schema';
import { Client, type Principal } from './client.ts';
import * as desk from './generated/desk.ts';
import * as visit from './generated/visitor.ts';

/** The members of a result union that are not refusals. */
export type Accepted<U> = Exclude<U, { code: string }>;

/** A result that is not a refusal. Throws with the code when it is one. */
export function accepted<U extends { __typename: string }>(result: U): Accepted<U> {
  if ('code' in result) throw new Error(`Refused: ${JSON.stringify(result)}`);
  return result as Accepted<U>;
}

/** The code of a refusal, or the name of what was granted instead. */
export const codeOf = (result: { __typename: string; code?: string }): string =>
  result.code ?? result.__typename;

export type Entry = desk.EntryFragment | visit.EntryFragment;

/** A member at the desk. */
export class DeskPerson extends Client {
  readonly id: string;
  readonly email: string;
  readonly nickname: string;

  constructor(principal: Principal, viewer: { id: string; email: string; nickname: string }) {
    super(principal);
    this.id = viewer.id;
    this.email = viewer.email;
    this.nickname = viewer.nickname;
  }

  /** Sends a text and gives the entry. Throws on refusal. */
  async says(conversationId: string, text: string): Promise<desk.EntryFragment> {
    const input = { clientMessageId: uuidv7(), conversationId, content: { text: { text } } };
    const { messageSend } = await this.run(desk.MessageSendDocument, { input });
    return accepted(messageSend).message;
  }

  async accepts(conversationId: string): Promise<string> {
    const { conversationAccept } = await this.run(desk.ConversationAcceptDocument, {
      input: { conversationId },
    });
    return codeOf(conversationAccept);
  }

  async closes(conversationId: string): Promise<string> {
    const { conversationClose } = await this.run(desk.ConversationCloseDocument, {
      input: { conversationId },
    });
    return codeOf(conversationClose);
  }

  async becomes(status: desk.AgentStatus): Promise<void> {
    await this.run(desk.AgentStatusSetDocument, { input: { status } });
  }

  async sees(conversationId: string): Promise<desk.TalkFragment | null> {
    return (await this.run(desk.ConversationDocument, { id: conversationId })).conversation;
  }

  /** The whole log as a query gives it. */
  async reads(conversationId: string): Promise<desk.EntryFragment[]> {
    const entries: desk.EntryFragment[] = [];
    for (;;) {
      const after = entries.at(-1)?.seq ?? 0;
      const variables = { id: conversationId, after, first: 100 };
      const { conversation } = await this.run(desk.LogDocument, variables);
      if (!conversation) throw new Error('The conversation is not there.');
      entries.push(...conversation.messages.nodes);
      if (!conversation.messages.pageInfo.hasNextPage) return entries;
    }
  }
}

/** A visitor with a session on one channel. */
export class VisitorPerson extends Client {
  readonly id: string;
  readonly deviceToken: string;

  constructor(principal: Principal, session: { visitor: { id: string }; deviceToken: string }) {
    super(principal);
    this.id = session.visitor.id;
    this.deviceToken = session.deviceToken;
  }

  /** Sends a text; the first one begins the conversation. Throws on refusal. */
  async says(text: string, clientMessageId = uuidv7()) {
    const input = { clientMessageId, content: { text: { text } } };
    const { messageSend } = await this.run(visit.VisitorMessageSendDocument, { input });
    return accepted(messageSend);
  }

  async conversation(): Promise<visit.OwnTalkFragment | null> {
    return (await this.run(visit.OwnConversationDocument, {})).conversation;
  }
}
