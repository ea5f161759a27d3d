import { afterAll, beforeAll } from 'vitest';
import * as desk from '../testkit/generated/desk.ts';
import { DeskPerson, VisitorPerson } from '../testkit/person.ts';
import { type RedisServer, startRedis } from '../testkit/redis.ts';
import { attend, none, stay, violations } from '../testkit/rush.ts';
import { expect, test } from '../testkit/test.ts';

/** How much they do; `PARLEY_OPERATIONS=100000` for the long night. */
const operations = Number(process.env['PARLEY_OPERATIONS'] ?? 600);
const actors = 96;

let redis: RedisServer;
beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis.stop());

const among = <T>(from: readonly T[]): T => from[Math.floor(Math.random() * from.length)] as T;

test(
  'RTE-02, Q-32: 96 actors at two processes, one of them killed in the middle: nobody twice, nothing drifts, nobody starves',
  { timeout: 7_200_000 },
  async ({ seed }) => {
    const stack = await seed.stack({ REDIS_URL: redis.url });
    let other = await stack.another();
    const origins = [stack.origin, other.origin];
    const killOne = async () => {
      await other.kill();
      other = await stack.another();
      origins[1] = other.origin;
    };
    const tenant = await seed.tenantOf(stack, { agents: 20, capacity: 3 });
    await attend(tenant);
    const leave = stay(tenant);
    const input = { routing: { transferByRequest: false } };
    await tenant.admin.run(desk.TenantSettingsUpdateDocument, { input });
    const guests: VisitorPerson[] = [];
    while (guests.length < 200) {
      const some = Array.from({ length: 20 }, () => tenant.visitor());
      guests.push(...(await Promise.all(some)));
    }
    const agentAt = (agent: DeskPerson) =>
      new DeskPerson({ ...agent.principal, origin: among(origins) }, agent);
    const guestAt = (guest: VisitorPerson) =>
      new VisitorPerson(
        { ...guest.principal, origin: among(origins) },
        { visitor: guest, deviceToken: guest.deviceToken },
      );

    const known: string[] = [];
    const counts: Record<string, number> = {};
    const acts: (() => Promise<string>)[] = [
      async () => {
        const { conversation } = await guestAt(among(guests)).says('Hello');
        if (!known.includes(conversation.id)) known.push(conversation.id);
        return 'message';
      },
      async () => `accept ${await agentAt(among(tenant.agents)).accepts(among(known))}`,
      async () => `close ${await agentAt(among(tenant.agents)).closes(among(known))}`,
      async () => `admin ${await agentAt(tenant.admin).closes(among(known))}`,
      async () => {
        const target = { conversationId: among(known), agentId: among(tenant.agents).id };
        const { conversationTransfer } = await agentAt(among(tenant.agents)).run(
          desk.ConversationTransferDocument,
          { input: target },
        );
        return `transfer ${'code' in conversationTransfer ? conversationTransfer.code : 'done'}`;
      },
      async () => {
        await agentAt(among(tenant.agents)).becomes(among(['ONLINE', 'ONLINE', 'BUSY'] as const));
        return 'status';
      },
    ];
    let left = operations;
    let isKilled = false;
    const act = async () => {
      while (left > 0) {
        left -= 1;
        if (!isKilled && left < operations / 2) {
          isKilled = true;
          await killOne();
        }
        const what = known.length > 0 ? among(acts) : acts[0]!;
        const outcome = await what().catch(
          (fault: { code?: string }) => `fault ${fault.code ?? 'of the line'}`,
        );
        counts[outcome] = (counts[outcome] ?? 0) + 1;
      }
    };
    await Promise.all(Array.from({ length: actors }, act));

    for (const agent of tenant.agents) await agent.becomes('ONLINE');
    const found = async () => ({
      ...(await violations(stack.databaseUrl, tenant)),
      // Picks and transfers go above it; the check below knows what was pushed.
      overCapacity: 0,
    });
    await expect.poll(found, { timeout: 60_000 }).toEqual(none);
    const { consistencyCheck } = await tenant.admin.run(desk.ConsistencyCheckDocument, {});
    process.stdout.write(`${JSON.stringify({ operations, ...counts, found: await found() })}\n`);
    expect(consistencyCheck.violations.filter(({ count }) => count > 0)).toEqual([]);
    expect(counts['fault UNAUTHENTICATED']).toBeUndefined();
    expect(counts['message']).toBeGreaterThan(operations / 20);
    await leave();
  },
);
