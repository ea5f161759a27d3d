import { PresenceDocument } from '../testkit/generated/desk.ts';
import {
  ConversationChangedDocument,
  VisitorMessagesDocument,
  VisitorPresenceDocument,
  VisitorQueueDocument,
  VisitorTypingDocument,
} from '../testkit/generated/visitor.ts';
import type { VisitorPerson } from '../testkit/person.ts';
import { seedTenant } from '../testkit/seed.ts';
import { type Figure, median, report } from './figures.ts';
import { LeanSocket } from './lean-socket.ts';
import { type Stage, startStage } from './stage.ts';

const count = 2_000;
const warmUp = 100;
const goalBytes = 60_000;
const capacity = 100;

/** What one visitor who has the chat open and says nothing costs the api. */
export async function sockets({ isProfiled }: { isProfiled: boolean }): Promise<boolean> {
  const stage = await startStage(isProfiled);
  try {
    return report('Idle visitors', [await idleSockets(stage)]);
  } finally {
    await stage.stop();
  }
}

/** Memory per idle visitor socket with every subscription a widget holds. */
export async function idleSockets(stage: Stage): Promise<Figure> {
  console.log(`Preparing ${count} visitors…`);
  const agents = Math.ceil((count + warmUp) / capacity);
  const tenant = await seedTenant(stage.api.origin, { agents, capacity });
  // Agents who are there: nobody's conversations move while we measure.
  const attend = () => Promise.all(tenant.agents.map(agent => agent.watch(PresenceDocument, {})));
  await attend();
  const guests: [VisitorPerson, string][] = [];
  while (guests.length < count + warmUp) {
    const batch = Array.from({ length: 50 }, async (): Promise<[VisitorPerson, string]> => {
      const guest = await tenant.visitor();
      return [guest, (await guest.says('Hello')).conversation.id];
    });
    guests.push(...(await Promise.all(batch)));
  }
  // A fresh process: what making the visitors left behind is not what holding them costs.
  const api = await stage.restart();
  await Promise.all(tenant.agents.map(agent => agent.close()));
  await attend();
  const settled = async () => {
    const samples: number[] = [];
    for (let i = 0; i < 20; i += 1) {
      await new Promise(resolve => setTimeout(resolve, 250));
      samples.push(api.memory());
    }
    return median(samples);
  };
  const connect = async ([guest, conversationId]: [VisitorPerson, string]) => {
    const socket = await LeanSocket.open(api.origin, guest.principal.path, guest.principal.token!);
    const nothing = () => {};
    socket.subscribe(String(VisitorMessagesDocument), { conversationId, after: 0 }, nothing);
    socket.subscribe(String(ConversationChangedDocument), {}, nothing);
    for (const document of [VisitorTypingDocument, VisitorPresenceDocument, VisitorQueueDocument]) {
      socket.subscribe(String(document), { conversationId }, nothing);
    }
    return socket;
  };
  const connectAll = async (some: typeof guests) => {
    const open: LeanSocket[] = [];
    for (let i = 0; i < some.length; i += 50) {
      open.push(...(await Promise.all(some.slice(i, i + 50).map(connect))));
    }
    return open;
  };
  const first = await connectAll(guests.slice(0, warmUp));
  const before = await settled();
  const rest = await connectAll(guests.slice(warmUp));
  const each = ((await settled()) - before) / count;
  for (const socket of [...first, ...rest]) socket.close();
  await tenant.close();
  return {
    name: `memory per idle visitor socket, of ${count}`,
    value: `${(each / 1_000).toFixed(1)} kB`,
    limit: '≤ 60 kB',
    isReached: each <= goalBytes,
  };
}
