import {
  AgentUpdateDocument,
  ConversationAssignDocument,
  ConversationTransferDocument,
  QueueDocument,
  SkillGroupCreateDocument,
  SkillGroupMembersSetDocument,
  TransferAcceptDocument,
  ViewerDocument,
} from '../../testkit/generated/desk.ts';
import {
  ConversationChangedDocument,
  VisitorQueueDocument,
} from '../../testkit/generated/visitor.ts';
import { accepted, codeOf } from '../../testkit/person.ts';
import { expect, test } from '../../testkit/test.ts';

test('Q-03: a visitor goes to an agent with room at once, and the reason is kept', async ({
  seed,
}) => {
  const { agent, visitor } = await seed.tenant({ agents: 1 });
  const { conversation } = await (await visitor()).says('Hello');

  expect(conversation).toMatchObject({ status: 'ACTIVE', servedBy: 'AGENT' });
  const seen = (await agent.sees(conversation.id))!;
  expect(seen.agent?.id).toBe(agent.id);
  expect(seen.assignmentReason).toMatch(/\w+ \w+/);
});

test('Q-02, Q-03: with everybody full he waits, and a freed place is his within a second', async ({
  seed,
}) => {
  const { agent, visitor } = await seed.tenant({ agents: 1, capacity: 1 });
  const first = (await (await visitor()).says('First')).conversation;
  const waiting = await visitor();
  const { conversation } = await waiting.says('Second');
  expect(conversation).toMatchObject({ status: 'QUEUED', servedBy: 'NOBODY', agent: null });
  const changes = await waiting.watch(ConversationChangedDocument, {});

  await agent.closes(first.id);

  const served = await changes.until(
    change => change.conversationChanged.status === 'ACTIVE',
    2_000,
  );
  expect(served.conversationChanged.servedBy).toBe('AGENT');
});

test('Q-03: coming online, a higher capacity and a new membership each pull the queue', async ({
  seed,
}) => {
  const { admin, agents, visitor, skillGroup } = await seed.tenant({ agents: 2, capacity: 1 });
  const [one, two] = agents as [(typeof agents)[0], (typeof agents)[0]];
  await one.becomes('AWAY');
  await two.becomes('AWAY');
  const guests = await Promise.all([visitor(), visitor(), visitor(), visitor()]);
  for (const [index, guest] of guests.entries()) await guest.says(`Hello ${index}`);
  const active = async () => {
    const conversations = await Promise.all(guests.map(guest => guest.conversation()));
    return conversations.filter(conversation => conversation?.status === 'ACTIVE').length;
  };
  expect(await active()).toBe(0);

  await one.becomes('ONLINE');
  await expect.poll(active, { timeout: 2_000 }).toBe(1);

  const input = { agentId: one.id, capacity: 2 };
  accepted((await admin.run(AgentUpdateDocument, { input })).agentUpdate);
  await expect.poll(active, { timeout: 2_000 }).toBe(2);

  await admin.run(SkillGroupMembersSetDocument, {
    input: { skillGroupId: skillGroup.id, agentIds: [one.id, two.id, admin.id] },
  });
  await expect.poll(active, { timeout: 2_000 }).toBe(4);
});

test('Q-12: the queue is served in the order of arrival', async ({ seed }) => {
  const { agent, visitor } = await seed.tenant({ agents: 1, capacity: 1 });
  const guests = await Promise.all(Array.from({ length: 5 }, () => visitor()));
  const ids: string[] = [];
  for (const guest of guests) ids.push((await guest.says('Hello')).conversation.id);

  const served: string[] = [];
  for (const guest of guests) {
    await expect
      .poll(async () => (await guest.conversation())?.status, { timeout: 3_000 })
      .toBe('ACTIVE');
    const { id } = (await guest.conversation())!;
    served.push(id);
    await agent.closes(id);
  }
  expect(served).toEqual(ids);
});

test('Q-09: under equal conditions the loads of agents differ by at most one', async ({ seed }) => {
  const { agents, visitor, admin } = await seed.tenant({ agents: 3, capacity: 10 });
  for (let i = 0; i < 10; i += 1) await (await visitor()).says('Hello');
  const loads = await Promise.all(
    agents.map(async agent => (await agent.run(ViewerDocument, {})).viewer.activeCount),
  );
  expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
  expect(loads.reduce((sum, load) => sum + load, 0)).toBe(10);
  expect((await admin.run(ViewerDocument, {})).viewer.activeCount).toBe(0);
});

test('Q-01, Q-02: only online agents are pushed to; busy ones may pick beyond capacity', async ({
  seed,
}) => {
  const { agent, visitor } = await seed.tenant({ agents: 1, capacity: 1 });
  for (const status of ['BUSY', 'AWAY', 'INVISIBLE'] as const) {
    await agent.becomes(status);
    const { conversation } = await (await visitor()).says('Hello');
    expect(conversation.status).toBe('QUEUED');
    expect(await agent.accepts(conversation.id)).toBe('ConversationPayload');
  }
  await agent.becomes('OFFLINE');
  const { conversation } = await (await visitor()).says('Hello');
  expect(await agent.accepts(conversation.id)).not.toBe('ConversationPayload');
});

test('W-12: a waiting visitor hears his place and every change of it', async ({ seed }) => {
  const { agent, visitor } = await seed.tenant({ agents: 1, capacity: 0 });
  const guests = await Promise.all([visitor(), visitor(), visitor()]);
  const ids: string[] = [];
  for (const guest of guests) ids.push((await guest.says('Hello')).conversation.id);
  const place = await guests[2].watch(VisitorQueueDocument, { conversationId: ids[2]! });
  expect((await place.next()).queue).toEqual({ ahead: 2, waiting: 3 });

  await agent.accepts(ids[0]!);

  expect((await place.until(({ queue }) => queue.ahead === 1, 5_000)).queue.waiting).toBe(2);
});

test('the desk counts who waits per group, at most once a second', async ({ seed }) => {
  const { agent, visitor, skillGroup } = await seed.tenant({ agents: 1, capacity: 0 });
  const counts = await agent.watch(QueueDocument, {});
  const ours = (waiting: number) =>
    counts.until(({ queue }) => queue.skillGroup.id === skillGroup.id && queue.waiting === waiting);
  await ours(0);

  const { conversation } = await (await visitor()).says('Hello');
  await ours(1);
  const [before, begun] = [counts.all.length, Date.now()];
  for (let i = 0; i < 6; i += 1) await (await visitor()).says('Hello');
  await ours(7);
  const seconds = (Date.now() - begun) / 1_000;
  expect(counts.all.length - before).toBeLessThanOrEqual(Math.ceil(seconds) + 1);
  await agent.accepts(conversation.id);
  await ours(6);
});

test('Q-17: a transfer asks first, then moves the conversation once, with both sides told', async ({
  seed,
}) => {
  const { agents, visitor, admin } = await seed.tenant({ agents: 2 });
  const guest = await visitor();
  const { conversation } = await guest.says('Hello');
  const held = (await admin.sees(conversation.id))!.agent!.id;
  const [from, to] = agents[0]!.id === held ? [agents[0]!, agents[1]!] : [agents[1]!, agents[0]!];
  const input = { conversationId: conversation.id, agentId: to.id, remark: 'Invoice' };

  const { conversationTransfer } = await from.run(ConversationTransferDocument, { input });

  expect(codeOf(conversationTransfer)).toBe('ConversationPayload');
  expect((await admin.sees(conversation.id))!.agent?.id).toBe(from.id);
  const answer = { input: { conversationId: conversation.id } };
  const { transferAccept } = await to.run(TransferAcceptDocument, answer);
  expect(codeOf(transferAccept)).toBe('ConversationPayload');
  expect((await admin.sees(conversation.id))!.agent?.id).toBe(to.id);
  const log = await admin.reads(conversation.id);
  expect(
    log.filter(({ content }) => 'type' in content && content.type === 'TRANSFERRED'),
  ).toHaveLength(1);
  await expect(from.says(conversation.id, 'One more thing')).rejects.toThrow();
  await to.says(conversation.id, 'Here I am');
  expect((await guest.says('Thanks')).conversation.id).toBe(conversation.id);
});

test('Q-17: an offline colleague, oneself and two targets at once are refused', async ({
  seed,
}) => {
  const { agents, visitor, admin, skillGroup } = await seed.tenant({ agents: 2 });
  const { conversation } = await (await visitor()).says('Hello');
  const held = (await admin.sees(conversation.id))!.agent!.id;
  const [from, to] = agents[0]!.id === held ? [agents[0]!, agents[1]!] : [agents[1]!, agents[0]!];
  const transfer = async (target: object) => {
    const input = { conversationId: conversation.id, ...target };
    return codeOf((await from.run(ConversationTransferDocument, { input })).conversationTransfer);
  };

  await to.becomes('OFFLINE');
  expect(await transfer({ agentId: to.id })).toBe('TARGET_OFFLINE');
  expect(await transfer({})).toBe('INVALID_INPUT');
  expect(await transfer({ agentId: to.id, skillGroupId: skillGroup.id })).toBe('INVALID_INPUT');
  expect(await transfer({ agentId: from.id })).not.toBe('ConversationPayload');
  expect((await admin.sees(conversation.id))!.agent!.id).toBe(from.id);
});

test('Q-18: a transfer to a group nobody answers for waits there, ahead of newcomers', async ({
  seed,
}) => {
  const { agent, admin, visitor } = await seed.tenant({ agents: 1, capacity: 5 });
  const guest = await visitor();
  const { conversation } = await guest.says('Hello');
  const { skillGroupCreate } = await admin.run(SkillGroupCreateDocument, {
    input: { name: 'Billing' },
  });
  const billing = accepted(skillGroupCreate).skillGroup;
  const input = { conversationId: conversation.id, skillGroupId: billing.id };

  const { conversationTransfer } = await agent.run(ConversationTransferDocument, { input });

  expect(codeOf(conversationTransfer)).toBe('ConversationPayload');
  expect(await admin.sees(conversation.id)).toMatchObject({
    status: 'QUEUED',
    servedBy: 'NOBODY',
    agent: null,
    skillGroup: { id: billing.id },
  });
});

test('Q-15: admins assign a waiting conversation to anybody present; agents may not', async ({
  seed,
}) => {
  const { agents, admin, visitor } = await seed.tenant({ agents: 2, capacity: 0 });
  const { conversation } = await (await visitor()).says('Hello');
  const input = { conversationId: conversation.id, agentId: agents[1]!.id };

  await expect(agents[0]!.run(ConversationAssignDocument, { input })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  const { conversationAssign } = await admin.run(ConversationAssignDocument, { input });

  expect(codeOf(conversationAssign)).toBe('ConversationPayload');
  expect((await agents[1]!.sees(conversation.id))!.agent!.id).toBe(agents[1]!.id);
});

test('another company hears nothing of a queue', async ({ seed }) => {
  const ours = await seed.tenant({ agents: 1, capacity: 0 });
  const theirs = await seed.tenant({ agents: 1 });
  const counts = await theirs.agent.watch(QueueDocument, {});
  await counts.until(({ queue }) => queue.skillGroup.id === theirs.skillGroup.id);

  await (await ours.visitor()).says('Hello');

  // Longer than the coalescing of one second.
  expect(await counts.isQuiet(1_500)).toBe(true);
});
