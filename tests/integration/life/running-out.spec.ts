import { uuidv7 } from '@parley/schema';
import { asOwner } from '../../testkit/database.ts';
import * as desk from '../../testkit/generated/desk.ts';
import {
  VisitorMessageSendDocument,
  VisitorMessagesDocument,
} from '../../testkit/generated/visitor.ts';
import { accepted, codeOf, type DeskPerson, type VisitorPerson } from '../../testkit/person.ts';
import { expect, test } from '../../testkit/test.ts';
import { timePasses } from '../../testkit/time.ts';

const patient = { timeout: 50_000 };
const settle = async (admin: DeskPerson, input: object) =>
  accepted((await admin.run(desk.TenantSettingsUpdateDocument, { input })).tenantSettingsUpdate);
const standing = async (person: DeskPerson, id: string) =>
  (await person.run(desk.StandingDocument, { id })).conversation;
const addressed = async (guest: VisitorPerson, address: Record<string, unknown>) => {
  const input = { clientMessageId: uuidv7(), content: { text: { text: 'Hello' } }, address };
  return accepted((await guest.run(VisitorMessageSendDocument, { input })).messageSend)
    .conversation;
};
const groupOf = async (admin: DeskPerson, name: string, agentIds: string[] = []) => {
  const { skillGroupCreate } = await admin.run(desk.SkillGroupCreateDocument, { input: { name } });
  const { id } = accepted(skillGroupCreate).skillGroup;
  await admin.run(desk.SkillGroupMembersSetDocument, { input: { skillGroupId: id, agentIds } });
  return id;
};
const overflows = async (admin: DeskPerson, skillGroupId: string, overflow: desk.OverflowInput) =>
  expect(
    codeOf(
      (await admin.run(desk.SkillGroupUpdateDocument, { input: { skillGroupId, overflow } }))
        .skillGroupUpdate,
    ),
  ).toBe('SkillGroupPayload');
const typesOf = async (person: DeskPerson, id: string) =>
  (await person.reads(id)).flatMap(({ content }) => ('type' in content ? [content.type] : []));

test('Q-17: a transfer nobody answers in time comes back, once, and the sender serves on', async ({
  seed,
  stack,
}) => {
  const { admin, agents, visitor } = await seed.tenant({ agents: 2 });
  const { conversation } = await (await visitor()).says('Hello');
  const { id } = conversation;
  const holder = (await admin.sees(id))!.agent!.id;
  const from = agents.find(agent => agent.id === holder)!;
  const to = agents.find(agent => agent.id !== holder)!;
  const input = { conversationId: id, agentId: to.id };
  accepted((await from.run(desk.ConversationTransferDocument, { input })).conversationTransfer);

  await timePasses(stack, id, 90);

  await expect.poll(() => typesOf(from, id), patient).toContain('TRANSFER_EXPIRED');
  expect(await standing(from, id)).toMatchObject({
    agent: { id: from.id },
    transferRequest: null,
    viewerCan: { write: true },
  });
  const late = await to
    .run(desk.TransferAcceptDocument, { input: { conversationId: id } })
    .then(({ transferAccept }) => codeOf(transferAccept))
    .catch((error: { code?: string }) => error.code);
  expect(['CONFLICT', 'NOT_FOUND']).toContain(late);
  const types = await typesOf(from, id);
  expect(types.filter(type => type === 'TRANSFER_EXPIRED')).toHaveLength(1);
  expect(types).not.toContain('TRANSFERRED');
});

test('Q-04: whoever waited for one agent long enough goes to a colleague, with his old time', async ({
  seed,
  stack,
}) => {
  const { admin, agents, visitor } = await seed.tenant({ agents: 2 });
  const [one, two] = agents as [DeskPerson, DeskPerson];
  await settle(admin, { routing: { namedAgentMode: 'SCHEDULED' } });
  await one.becomes('BUSY');
  const { id } = await addressed(await visitor(), { agent: one.email });
  expect(await standing(admin, id)).toMatchObject({
    status: 'QUEUED',
    addressedAgent: { id: one.id },
  });
  const before = (await admin.sees(id))!.waitingSince;

  await timePasses(stack, id, 150);

  await expect.poll(async () => (await admin.sees(id))?.agent?.id, patient).toBe(two.id);
  const kept = await asOwner(stack.databaseUrl, client =>
    client.query<{ waiting_since: Date }>(
      'select waiting_since from app.conversation where id = $1',
      [id],
    ),
  );
  expect(kept.rows[0]?.waiting_since.getTime()).toBe(Date.parse(before!) - 150_000);
  expect(await standing(admin, id)).toMatchObject({ addressedAgent: null });
});

test('Q-13: a newcomer is passed on three times at most, then waits in the last group', async ({
  seed,
}) => {
  const { admin, visitor } = await seed.tenant({ agents: 1 });
  const groups: string[] = [];
  for (const name of ['A', 'B', 'C', 'D', 'E']) groups.push(await groupOf(admin, name));
  for (const [n, next] of groups.slice(1).entries())
    await overflows(admin, groups[n]!, { limit: 1, skillGroupId: next });
  for (const skillGroup of groups) await addressed(await visitor(), { skillGroup });

  const { id } = await addressed(await visitor(), { skillGroup: groups[0] });

  expect(await admin.sees(id)).toMatchObject({ status: 'QUEUED', skillGroup: { id: groups[3] } });
  const types = await typesOf(admin, id);
  expect(types.filter(type => type === 'OVERFLOWED')).toHaveLength(3);
  // Visitors learn that they wait, not how often they were passed on.
  expect(types.at(-1)).toBe('QUEUED');
});

test('Q-13: the head that waits too long is offered to the other group too, and only then', async ({
  seed,
  stack,
}) => {
  const { admin, agent, visitor, skillGroup } = await seed.tenant({ agents: 1 });
  const crowded = await groupOf(admin, 'Crowded');
  await overflows(admin, crowded, { limit: 50, skillGroupId: skillGroup.id, waitMs: 60_000 });
  const first = await addressed(await visitor(), { skillGroup: crowded });
  const second = await addressed(await visitor(), { skillGroup: crowded });
  await timePasses(stack, first.id, 90);
  await expect.poll(async () => (await admin.sees(first.id))?.agent?.id, patient).toBe(agent.id);
  expect(await admin.sees(second.id)).toMatchObject({
    status: 'QUEUED',
    skillGroup: { id: crowded },
  });
});

test('Q-08, Q-03: in a group without agents the visitor waits, is told so, and the first member gets him', async ({
  seed,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  const empty = await groupOf(admin, 'Empty');
  const guest = await visitor();
  const { id } = await addressed(guest, { skillGroup: empty });
  const log = await guest.watch(VisitorMessagesDocument, { conversationId: id, after: 0 });
  await log.until(({ messages }) => messages.automatic === 'NO_AGENT_ONLINE', 50_000);
  expect((await guest.conversation())?.status).toBe('QUEUED');
  await admin.run(desk.SkillGroupMembersSetDocument, {
    input: { skillGroupId: empty, agentIds: [agent.id] },
  });
  await expect.poll(async () => (await admin.sees(id))?.agent?.id, patient).toBe(agent.id);
});

test(
  'O-14, Q-22, Q-17: after an outage nothing ends for the time in which nobody could write, and what then ends, ends once',
  { timeout: 240_000 },
  async ({ seed }) => {
    const stack = await seed.stack();
    const { admin, agents, visitor } = await seed.tenantOf(stack, { agents: 2, capacity: 1 });
    await settle(admin, {
      timers: { queueReminder: { isOn: false }, queueTimeout: { isOn: true } },
    });
    const served = (await (await visitor()).says('Hello')).conversation;
    await (await visitor()).says('Hello');
    const guest = await visitor();
    const waiting = (await guest.says('Hello')).conversation;
    expect(waiting.status).toBe('QUEUED');
    const holder = (await admin.sees(served.id))!.agent!.id;
    const input = {
      conversationId: served.id,
      agentId: agents.find(({ id }) => id !== holder)!.id,
    };
    const from = agents.find(({ id }) => id === holder)!;
    accepted((await from.run(desk.ConversationTransferDocument, { input })).conversationTransfer);

    // Down for an hour: everything is an hour longer ago, the last beat too.
    await stack.api.stop();
    for (const { id } of [waiting, served]) await timePasses(stack, id, 3_600);
    await asOwner(stack.databaseUrl, client =>
      client.query(`update app_meta.pulse set at = at - interval '1 hour'`),
    );
    await stack.restart();

    const left = (id: string, kind: string) =>
      asOwner(stack.databaseUrl, async client => {
        const { rows } = await client.query<{ seconds: string }>(
          'select extract(epoch from due_at - now()) as seconds from app.timer where subject_id = $1 and kind = $2',
          [id, kind],
        );
        return Number(rows[0]?.seconds ?? -1);
      });
    await expect.poll(() => left(waiting.id, 'conversation.life'), patient).toBeGreaterThan(1_500);
    await expect
      .poll(() => left(served.id, 'routing.transfer-request'), patient)
      .toBeGreaterThan(0);
    expect(await admin.sees(waiting.id)).toMatchObject({ status: 'QUEUED' });
    expect(await standing(admin, served.id)).toMatchObject({ agent: { id: holder } });

    await timePasses(stack, waiting.id, 7_200);
    await expect
      .poll(async () => (await admin.sees(waiting.id))?.closeReason, patient)
      .toBe('QUEUE_TIMEOUT');
    const log = await admin.reads(waiting.id);
    expect(log.filter(({ automatic }) => automatic === 'QUEUE_TIMEOUT')).toHaveLength(1);
  },
);
