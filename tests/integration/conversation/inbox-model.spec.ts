import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import {
  ConversationsDocument,
  ConversationTransferDocument,
  InboxDocument,
} from '../../testkit/generated/desk.ts';
import type { DeskPerson } from '../../testkit/person.ts';
import type { Tenant } from '../../testkit/seed.ts';
import { expect, test } from '../../testkit/test.ts';

/** One thing that people do; numbers choose whom it concerns among those there are. */
const deed = fc.record({
  verb: fc.constantFrom('writes', 'comes', 'accepts', 'closes', 'transfers', 'pauses', 'returns'),
  who: fc.nat(100),
  what: fc.nat(100),
});
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never;
type Row = { id: string; status: string; version: number; unreadCount: number; lastSeq: number };

/** Does it, whether it is allowed now or not. */
async function act(tenant: Tenant, guests: Guest[], ids: string[], { verb, who, what }: Deed) {
  const agent = tenant.agents[who % tenant.agents.length]!;
  const id = ids[what % Math.max(1, ids.length)] ?? '';
  const guest = guests[what % Math.max(1, guests.length)];
  const deeds: Record<Deed['verb'], () => Promise<unknown>> = {
    comes: async () => void guests.push(await tenant.visitor()),
    writes: async () => {
      const { conversation } = await guest!.says(`Word ${what}`);
      if (!ids.includes(conversation.id)) ids.push(conversation.id);
    },
    accepts: () => agent.accepts(id),
    closes: () => agent.closes(id),
    transfers: () => {
      const to = tenant.agents[(who + 1) % tenant.agents.length]!;
      const input = { conversationId: id, agentId: to.id };
      return agent.run(ConversationTransferDocument, { input });
    },
    pauses: () => agent.becomes('AWAY'),
    returns: () => agent.becomes('ONLINE'),
  };
  // Much of what random people try is refused, which is part of the test.
  await deeds[verb]().catch(() => {});
}
type Guest = Awaited<ReturnType<Tenant['visitor']>>;

/** A list kept by changes alone, as the desk keeps it. */
async function keepList(agent: DeskPerson) {
  const list = new Map<string, Row>();
  const inbox = await agent.watch(InboxDocument, {});
  let read = 0;
  return () => {
    for (const { inbox: change } of inbox.all.slice(read)) {
      const { id, status, version, unreadCount, lastSeq } = change.conversation;
      if (change.isGone) list.delete(id);
      else list.set(id, { id, status, version, unreadCount, lastSeq });
    }
    read = inbox.all.length;
    return [...list.values()].toSorted((a, b) => a.id.localeCompare(b.id));
  };
}

test('K-19: whatever people do, a list kept by changes equals one fetched anew', async ({
  seed,
}) => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 25, maxLength: 40 }), async deeds => {
      const tenant = await seed.tenant({ agents: 3, capacity: 2 });
      const lists = await Promise.all(tenant.agents.map(keepList));
      const guests = [await tenant.visitor(), await tenant.visitor()];
      const ids: string[] = [];
      // In small crowds, so that deeds meet.
      for (let i = 0; i < deeds.length; i += 4) {
        await Promise.all(deeds.slice(i, i + 4).map(deed => act(tenant, guests, ids, deed)));
      }
      for (const [index, agent] of tenant.agents.entries()) {
        const fresh = await keepList(await tenant.signIn(agent.email));
        await agent.becomes('AWAY');
        const difference = async () => {
          const told = await truth(agent);
          const shown = [lists[index]!(), fresh()];
          return shown.every(list => isDeepStrictEqual(list, told)) ? null : { told, shown };
        };
        await expect.poll(difference, { timeout: 20_000 }).toBeNull();
      }
    }),
    { numRuns: 4, endOnFailure: true },
  );
}, 240_000);

/** What stands in an agent's lists, by the question for it. */
async function truth(agent: DeskPerson): Promise<Row[]> {
  const filter = { status: ['QUEUED' as const, 'ACTIVE' as const] };
  const { conversations } = await agent.run(ConversationsDocument, { filter, first: 50 });
  return conversations.nodes
    .map(({ id, status, version, unreadCount, lastSeq }) => ({
      id,
      status,
      version,
      unreadCount,
      lastSeq,
    }))
    .toSorted((a, b) => a.id.localeCompare(b.id));
}
