import { uuidv7 } from '@parley/schema';
import type { Client } from '../testkit/client.ts';
import type { DeskPerson, VisitorPerson } from '../testkit/person.ts';
import type { Tenant } from '../testkit/seed.ts';
import { written } from '../testkit/written.ts';

/** One conversation and who has to do with it. */
export interface Board {
  readonly conversationId: string;
  readonly guest: VisitorPerson;
  /** Serves it, where somebody does. */
  readonly ann: DeskPerson;
  readonly ben: DeskPerson;
  readonly admin: DeskPerson;
}

interface Call {
  readonly person: Client;
  readonly text: string;
  readonly input: Record<string, unknown>;
}

const call = (
  person: Client,
  name: string,
  inputType: string,
  input: Record<string, unknown>,
): Call => ({
  person,
  input,
  text: `mutation ($input: ${inputType}!) { done: ${name}(input: $input) { __typename ... on UserError { code } } }`,
});

/** What is done to a conversation, and by whom. */
export const commands: Readonly<Record<string, (board: Board) => Call>> = {
  accept: ({ ben, conversationId }) =>
    call(ben, 'conversationAccept', 'ConversationAcceptInput', { conversationId }),
  assign: ({ admin, ann, conversationId }) =>
    call(admin, 'conversationAssign', 'ConversationAssignInput', {
      conversationId,
      agentId: ann.id,
    }),
  message: ({ guest, conversationId }) =>
    call(guest, 'messageSend', 'MessageSendInput', {
      clientMessageId: uuidv7(),
      conversationId,
      content: { text: { text: 'More' } },
    }),
  transfer: ({ ann, ben, conversationId }) =>
    call(ann, 'conversationTransfer', 'ConversationTransferInput', {
      conversationId,
      agentId: ben.id,
    }),
  transferAccept: ({ ben, conversationId }) =>
    call(ben, 'transferAccept', 'ConversationAnswerInput', { conversationId }),
  transferWithdraw: ({ ann, conversationId }) =>
    call(ann, 'transferWithdraw', 'ConversationAnswerInput', { conversationId }),
  close: ({ ann, conversationId }) =>
    call(ann, 'conversationClose', 'ConversationCloseInput', { conversationId }),
  giveBack: ({ ann, conversationId }) =>
    call(ann, 'conversationReturn', 'ConversationReturnInput', { conversationId }),
  takeOver: ({ admin, conversationId }) =>
    call(admin, 'conversationTakeOver', 'ConversationAnswerInput', { conversationId }),
};

const fromQueue = new Set(['accept', 'assign']);
const whileAsked = new Set(['transferAccept', 'transferWithdraw']);

/** A new conversation in the state in which the two have most to do with one another. */
export async function prepare(tenant: Tenant, first: string, second: string): Promise<Board> {
  const [ann, ben] = tenant.agents as [DeskPerson, DeskPerson];
  const guest = await tenant.visitor();
  const { conversation } = await guest.says('Hello');
  const board = { conversationId: conversation.id, guest, ann, ben, admin: tenant.admin };
  if (fromQueue.has(first) || fromQueue.has(second)) return board;
  await settle(call(ann, 'conversationAccept', 'ConversationAcceptInput', board));
  if (whileAsked.has(first) || whileAsked.has(second)) await settle(commands['transfer']!(board));
  return board;
}

async function settle({ person, text, input }: Call): Promise<void> {
  const { conversationId, agentId } = input;
  const { done } = await person.run(written<{ done: { code?: string } }>(text), {
    input: agentId ? { conversationId, agentId } : { conversationId },
  });
  if (done.code) throw new Error(`A schedule could not be prepared: ${done.code}`);
}
