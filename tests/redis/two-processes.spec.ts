import { afterAll, beforeAll } from 'vitest';
import { asOwner } from '../testkit/database.ts';
import { AgentUpdateDocument, PresenceDocument } from '../testkit/generated/desk.ts';
import { isGapless, LogReader } from '../testkit/log-reader.ts';
import { DeskPerson, type VisitorPerson } from '../testkit/person.ts';
import { type RedisServer, startRedis } from '../testkit/redis.ts';
import { expect, type Seed, test } from '../testkit/test.ts';

let redis: RedisServer;
beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis.stop());

/** Two api processes on one database, and a talk whose sides stand at different ones. */
async function twoProcesses(seed: Seed) {
  const stack = await seed.stack({ REDIS_URL: redis.url });
  const other = await stack.another();
  const tenant = await seed.tenantOf(stack, { agents: 2 });
  const guest = await tenant.visitor();
  const { conversation } = await guest.says('Hello');
  const held = (await tenant.admin.sees(conversation.id))!.agent!.id;
  const agent = tenant.agents.find(({ id }) => id === held)!;
  const elsewhere = at(agent, other.origin);
  const readers = [
    new LogReader(guest, conversation.id),
    new LogReader(agent, conversation.id, other.origin),
  ];
  return { stack, other, tenant, guest, agent: elsewhere, id: conversation.id, readers };
}

const at = (person: DeskPerson, origin: string) =>
  new DeskPerson({ ...person.principal, origin }, person);

async function talk(guest: VisitorPerson, agent: DeskPerson, id: string, count: number) {
  for (let i = 0; i < count; i += 1) {
    await guest.says(`Question ${i}`);
    await agent.says(id, `Answer ${i}`);
  }
}

async function expectAlike(readers: readonly LogReader[], agent: DeskPerson, id: string) {
  const log = await agent.reads(id);
  expect(isGapless(log)).toBe(true);
  for (const reader of readers) {
    await reader.until(log.length);
    expect(reader.shown.map(entry => entry.id)).toEqual(log.map(entry => entry.id));
  }
}

test('O-02: two sides at two processes hear each other at once and see one log', async ({
  seed,
}) => {
  const { guest, agent, id, readers } = await twoProcesses(seed);
  const before = Date.now();
  const { seq } = await agent.says(id, 'Do you hear me?');
  await readers[0]!.until(seq);
  // Far below the poll, so it was the hint that crossed.
  expect(Date.now() - before).toBeLessThan(5_000);
  await talk(guest, agent, id, 20);
  await expectAlike(readers, agent, id);
  readers.forEach(reader => reader.stop());
});

test('K-17: Redis killed and wiped in the middle costs time and nothing else', async ({ seed }) => {
  const { stack, guest, agent, id, readers } = await twoProcesses(seed);
  for (const end of [redis.kill, redis.wipe]) {
    await talk(guest, agent, id, 3);
    await end();
    await talk(guest, agent, id, 3);
    await expectAlike(readers, agent, id);
    await redis.start();
    await talk(guest, agent, id, 3);
    await expectAlike(readers, agent, id);
  }
  const undone = () =>
    asOwner(stack.databaseUrl, async client => {
      const { rows } = await client.query<{ count: number }>(
        'select count(*)::int as count from app.outbox where done_at is null',
      );
      return rows[0]!.count;
    });
  await expect.poll(undone, { timeout: 60_000, interval: 500 }).toBe(0);
  readers.forEach(reader => reader.stop());
}, 180_000);

test('a right taken away at one process closes the sockets at the other', async ({ seed }) => {
  const { tenant, other } = await twoProcesses(seed);
  const victim = at(tenant.agents[1]!, other.origin);
  const presence = await victim.watch(PresenceDocument, {});
  const input = { agentId: victim.id, isEnabled: false };

  await tenant.admin.run(AgentUpdateDocument, { input });

  const late = new Promise(resolve => setTimeout(() => resolve('still open'), 1_000));
  expect(await Promise.race([presence.ended.then(() => 'ended'), late])).toBe('ended');
});

test('Q-14: two processes grant one visitor to one agent', async ({ seed }) => {
  const { tenant, other } = await twoProcesses(seed);
  for (const person of tenant.agents) await person.becomes('BUSY');
  for (let round = 0; round < 10; round += 1) {
    const { conversation } = await (await tenant.visitor()).says('Hello');
    const [one, two] = tenant.agents as [DeskPerson, DeskPerson];
    const answers = await Promise.all([
      one.accepts(conversation.id),
      at(two, other.origin).accepts(conversation.id),
    ]);
    expect(answers.toSorted()).toEqual(['CONFLICT', 'ConversationPayload']);
  }
});
