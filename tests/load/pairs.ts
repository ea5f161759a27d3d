import { uuidv7 } from '@parley/schema';
import { MessagesDocument, MessageSendDocument } from '../testkit/generated/desk.ts';
import {
  VisitorMessagesDocument,
  VisitorMessageSendDocument,
} from '../testkit/generated/visitor.ts';
import type { DeskPerson } from '../testkit/person.ts';
import { seedTenant } from '../testkit/seed.ts';
import { LeanSocket } from './lean-socket.ts';

// Ten subscriptions and as many sends under way keep a socket within its twenty operations.
const conversationsPerSocket = 10;
const capacity = 100;
// Longer than the slowest poll: what comes later than this does not come.
const patienceMs = 30_000;

/** One side of a conversation. */
interface Side {
  readonly socket: LeanSocket;
  readonly send: string;
  /** Who waits for which message of the other side. */
  readonly awaited: Map<string, () => void>;
}

/** Visitor and agent of one conversation, each with a live subscription to it. */
export interface Pair {
  readonly conversationId: string;
  readonly sides: readonly [Side, Side];
}

/** Makes so many conversations that are being served, with both sides connected. */
export async function makePairs(origin: string, count: number): Promise<Pair[]> {
  const agentCount = Math.max(1, Math.ceil((count * 1.2) / capacity));
  const tenant = await seedTenant(origin, { agents: agentCount, capacity });
  const sockets = new Map<DeskPerson, { socket: LeanSocket; carried: number }>();
  const pairs: Pair[] = [];
  for (let i = 0; i < count; i += 1) {
    const guest = await tenant.visitor();
    const { conversation } = await guest.says('Hello');
    const agentId = (await tenant.admin.sees(conversation.id))?.agent?.id;
    const agent = tenant.agents.find(({ id }) => id === agentId);
    if (!agent) throw new Error('The conversation is served by nobody.');
    let line = sockets.get(agent);
    if (!line || line.carried === conversationsPerSocket) {
      line = { socket: await open(agent), carried: 0 };
      sockets.set(agent, line);
    }
    line.carried += 1;
    const own = await open(guest);
    const sides: [Side, Side] = [
      { socket: own, send: String(VisitorMessageSendDocument), awaited: new Map() },
      { socket: line.socket, send: String(MessageSendDocument), awaited: new Map() },
    ];
    const variables = { conversationId: conversation.id, after: conversation.lastSeq };
    const watch = [String(VisitorMessagesDocument), String(MessagesDocument)] as const;
    sides.forEach((side, index) =>
      side.socket.subscribe(watch[index]!, variables, ({ messages }) => {
        const { clientMessageId } = messages as { clientMessageId: string | null };
        if (clientMessageId) side.awaited.get(clientMessageId)?.();
      }),
    );
    pairs.push({ conversationId: conversation.id, sides });
  }
  return pairs;
}

const open = ({ principal }: { principal: DeskPerson['principal'] }): Promise<LeanSocket> =>
  LeanSocket.open(principal.origin, principal.path, principal.token!);

/** Sends from one side and resolves, when accepted and seen on the other, to the time it took to be seen. */
export async function exchangeOne(pair: Pair, from: 0 | 1): Promise<number> {
  const [sender, receiver] = [pair.sides[from], pair.sides[1 - from]!];
  const clientMessageId = uuidv7();
  const seen = new Promise<number>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('A message was never seen.')), patienceMs);
    receiver.awaited.set(clientMessageId, () => {
      clearTimeout(late);
      resolve(performance.now());
    });
  });
  const begun = performance.now();
  const input = {
    clientMessageId,
    conversationId: pair.conversationId,
    content: { text: { text: 'Where is my parcel? It should have been here on Monday.' } },
  };
  const accepted = sender.socket.run(sender.send, { input });
  const [{ messageSend }, seenAt] = await Promise.all([accepted, seen]);
  receiver.awaited.delete(clientMessageId);
  const { __typename } = messageSend as { __typename: string };
  if (__typename !== 'MessageSendPayload') throw new Error(`Refused: ${__typename}`);
  return seenAt - begun;
}
