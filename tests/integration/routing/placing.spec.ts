import { uuidv7 } from '@parley/schema';
import { asOwner } from '../../testkit/database.ts';
import * as desk from '../../testkit/generated/desk.ts';
import {
  ConversationEndDocument,
  VisitorMessageSendDocument,
} from '../../testkit/generated/visitor.ts';
import { accepted, codeOf, type DeskPerson, type VisitorPerson } from '../../testkit/person.ts';
import { password } from '../../testkit/seed.ts';
import { expect, test } from '../../testkit/test.ts';

const standing = async (person: DeskPerson, id: string) =>
  (await person.run(desk.StandingDocument, { id })).conversation!;
const addressed = async (guest: VisitorPerson, address: Record<string, unknown>) => {
  const input = { clientMessageId: uuidv7(), content: { text: { text: 'Hello' } }, address };
  return accepted((await guest.run(VisitorMessageSendDocument, { input })).messageSend)
    .conversation;
};
const settle = async (admin: DeskPerson, routing: object) =>
  accepted(
    (await admin.run(desk.TenantSettingsUpdateDocument, { input: { routing } }))
      .tenantSettingsUpdate,
  );
const groupOf = async (admin: DeskPerson, name: string, agentIds: string[] = []) => {
  const { skillGroupCreate } = await admin.run(desk.SkillGroupCreateDocument, { input: { name } });
  const { id } = accepted(skillGroupCreate).skillGroup;
  await admin.run(desk.SkillGroupMembersSetDocument, { input: { skillGroupId: id, agentIds } });
  return id;
};
const change = async (admin: DeskPerson, skillGroupId: string, more: object) =>
  codeOf(
    (await admin.run(desk.SkillGroupUpdateDocument, { input: { skillGroupId, ...more } }))
      .skillGroupUpdate,
  );

test('Q-04, Q-05: a named agent gets it beyond capacity, or it waits for him alone; a named group serves it alone', async ({
  seed,
}) => {
  const { admin, agents, visitor } = await seed.tenant({ agents: 2, capacity: 0 });
  const [one, two] = agents as [DeskPerson, DeskPerson];
  const direct = await addressed(await visitor(), { agent: one.email });
  expect(await standing(admin, direct.id)).toMatchObject({
    agent: { id: one.id },
    joinedBy: 'NAMED',
  });

  await settle(admin, { namedAgentMode: 'SCHEDULED' });
  const waits = await addressed(await visitor(), { agent: one.id });
  expect(await standing(two, waits.id)).toMatchObject({
    status: 'QUEUED',
    addressedAgent: { id: one.id },
    viewerCan: { pick: false },
  });
  await expect(two.accepts(waits.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await one.becomes('AWAY');
  expect(await one.accepts(waits.id)).toBe('ConversationPayload');

  const billing = await groupOf(admin, 'Billing');
  const named = await addressed(await visitor(), {
    skillGroup: ' Billing ',
    agent: 'nobody@x.test',
  });
  expect(named.status).toBe('QUEUED');
  expect((await admin.sees(named.id))!.skillGroup!.id).toBe(billing);
});

test('Q-06, Q-07: a returning visitor meets his agent again; else the rule of the channel wins over its kind', async ({
  seed,
}) => {
  const { admin, agents, channel, skillGroup, visitor } = await seed.tenant({ agents: 2 });
  const other = agents[1]!;
  const guest = await visitor();
  const first = await addressed(guest, { agent: other.id });
  await other.says(first.id, 'Hello');
  await other.closes(first.id);
  for (let n = 0; n < 3; n += 1) await addressed(await visitor(), { agent: other.id });
  const again = (await guest.says('Me again')).conversation;
  const found = await standing(admin, again.id);
  expect(found.agent!.id).toBe(other.id);
  expect(found.legs[0]!.reason).toMatch(/served the visitor last/);

  const sales = await groupOf(admin, 'Sales');
  const rule = (input: object) => admin.run(desk.RoutingRuleSetDocument, { input });
  expect(codeOf((await rule({})).routingRuleSet)).toBe('INVALID_INPUT');
  accepted((await rule({ kind: 'WEB', onDutyGroupId: sales })).routingRuleSet);
  const { conversation: byChannel } = await (await visitor()).says('By the channel’s own rule');
  expect((await admin.sees(byChannel.id))!.skillGroup!.id).toBe(skillGroup.id);
  await admin.run(desk.RoutingRuleDeleteDocument, { input: { routingRuleId: channel.id } });
  const { conversation: byKind } = await (await visitor()).says('By the kind’s rule');
  expect((await admin.sees(byKind.id))!.skillGroup!.id).toBe(sales);
  const { routingRules } = await admin.run(desk.RoutingRulesDocument, {});
  expect(routingRules).toMatchObject([{ kind: 'WEB', onDutyGroup: { id: sales } }]);
  await expect(agents[0]!.run(desk.RoutingRulesDocument, {})).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
});

test('Q-12, W-12: VIPs, then the urgent, then who came first; a place rises only for those', async ({
  seed,
  stack,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1, capacity: 0 });
  const guests = [await visitor(), await visitor(), await visitor()];
  const [first, second] = [
    (await guests[0]!.says('First')).conversation.id,
    (await guests[1]!.says('Second')).conversation.id,
  ];
  const input = { conversationId: second, priority: 'HIGH' as const };
  await agent.run(desk.ConversationPrioritizeDocument, { input });
  const vip = await visitor();
  await vip.says('Once');
  await vip.run(ConversationEndDocument, {
    input: { conversationId: (await vip.conversation())!.id },
  });
  await asOwner(stack.databaseUrl, client =>
    client.query('update app.visitor set vip_level = 2 where id = $1', [vip.id]),
  );
  const third = (await vip.says('Again')).conversation.id;

  const place = async (id: string) => (await standing(admin, id)).queuePlace;
  await expect.poll(() => place(first), { timeout: 4_000 }).toEqual({ ahead: 2, waiting: 3 });
  expect(await place(third)).toMatchObject({ ahead: 0 });
  expect(await standing(admin, third)).toMatchObject({ vipLevel: 2, priority: 'NORMAL' });

  const raised = { agentId: agent.id, capacity: 1 };
  await admin.run(desk.AgentUpdateDocument, { input: raised });
  for (const id of [third, second, first]) {
    await expect
      .poll(async () => (await standing(admin, id)).status, { timeout: 5_000 })
      .toBe('ACTIVE');
    await agent.closes(id);
  }
  // What concerns the desk alone is not told to visitors.
  expect((await guests[1]!.says('And?')).conversation.id).not.toBe(second);
});

test('Q-13: a full queue passes newcomers on, those in it stay, and circles are refused', async ({
  seed,
}) => {
  const { admin, agent, skillGroup, visitor } = await seed.tenant({ agents: 1, capacity: 0 });
  const helper = await seed.tenant({ agents: 1 });
  const second = await groupOf(admin, 'Second', [admin.id]);
  await admin.becomes('AWAY');
  expect(await change(admin, skillGroup.id, { overflow: { limit: 1, skillGroupId: second } })).toBe(
    'SkillGroupPayload',
  );
  expect(await change(admin, second, { overflow: { limit: 1, skillGroupId: skillGroup.id } })).toBe(
    'INVALID_INPUT',
  );
  await expect(
    change(admin, second, { overflow: { limit: 1, skillGroupId: helper.skillGroup.id } }),
  ).resolves.toBe('INVALID_INPUT');

  const stays = (await (await visitor()).says('One')).conversation;
  const goes = (await (await visitor()).says('Two')).conversation;
  expect((await admin.sees(stays.id))!.skillGroup!.id).toBe(skillGroup.id);
  expect((await admin.sees(goes.id))!.skillGroup!.id).toBe(second);
  await admin.becomes('ONLINE');
  await expect
    .poll(async () => (await standing(admin, goes.id)).agent?.id, { timeout: 5_000 })
    .toBe(admin.id);
  expect(await agent.accepts(stays.id)).toBe('ConversationPayload');
});

test('Q-10, Q-11: must-skills keep others out, and weights count against capacity', async ({
  seed,
}) => {
  const { admin, agents, skillGroup, visitor } = await seed.tenant({ agents: 2, capacity: 2 });
  const [novice, expert] = agents as [DeskPerson, DeskPerson];
  const skills = { agentId: expert.id, skills: [{ name: 'tax', level: 4 }], languages: ['en'] };
  accepted((await admin.run(desk.AgentUpdateDocument, { input: skills })).agentUpdate);
  const must = [{ skill: 'tax', level: 3, isMust: true }];
  expect(await change(admin, skillGroup.id, { requirements: must })).toBe('SkillGroupPayload');
  await settle(admin, { weights: [{ kind: 'WEB', weight: 1.5 }] });

  const one = (await (await visitor()).says('One')).conversation;
  const two = (await (await visitor()).says('Two')).conversation;

  expect(await standing(admin, one.id)).toMatchObject({ agent: { id: expert.id, load: 1.5 } });
  expect(two.status).toBe('QUEUED');
  expect((await standing(admin, one.id)).legs[0]!.reason).toContain('lacks a skill');
  expect(await novice.accepts(two.id)).toBe('ConversationPayload');
});

test('Q-16: members are asked; a place is held, the visitor waits, the next is asked after a no', async ({
  seed,
}) => {
  const { admin, agents, skillGroup, visitor } = await seed.tenant({ agents: 2, capacity: 1 });
  await change(admin, skillGroup.id, { isOffered: true });
  const guest = await visitor();
  const { id } = (await guest.says('Hello')).conversation;
  const offeredTo = async () => (await standing(admin, id)).offer?.agent.id ?? null;
  await expect.poll(offeredTo, { timeout: 5_000 }).not.toBeNull();
  const askedId = (await offeredTo())!;
  const answering = agents.find(agent => agent.id === askedId)!;
  const other = agents.find(agent => agent.id !== askedId)!;
  expect(await guest.conversation()).toMatchObject({ status: 'QUEUED' });
  expect((await answering.run(desk.ViewerDocument, {})).viewer.activeCount).toBe(0);

  const input = { conversationId: id };
  expect(codeOf((await other.run(desk.OfferAcceptDocument, { input })).offerAccept)).toBe(
    'CONFLICT',
  );
  await answering.run(desk.OfferDeclineDocument, { input });
  await expect.poll(offeredTo, { timeout: 5_000 }).toBe(other.id);
  const both = await Promise.all([
    other.run(desk.OfferAcceptDocument, { input }),
    other.run(desk.OfferAcceptDocument, { input }),
    answering.accepts(id),
  ]);
  const granted = [codeOf(both[0].offerAccept), codeOf(both[1].offerAccept), both[2]];
  expect(granted.filter(code => code === 'ConversationPayload').length).toBeGreaterThan(0);
  const served = await standing(admin, id);
  expect(served).toMatchObject({ status: 'ACTIVE', offer: null });
  expect(served.legs).toHaveLength(1);
  await expect
    .poll(async () => (await admin.run(desk.ConsistencyCheckDocument, {})).consistencyCheck)
    .toMatchObject({ isSound: true });
});

test('Q-31: what would become of a conversation is told step by step, and nothing changes', async ({
  seed,
}) => {
  const { admin, agent, channel, skillGroup, visitor } = await seed.tenant({
    agents: 1,
    capacity: 1,
  });
  const ask = async (more = {}) =>
    (await admin.run(desk.RoutingSimulateDocument, { input: { channelId: channel.id, ...more } }))
      .routingSimulate;

  const found = await ask();
  expect(found).toMatchObject({
    outcome: 'ASSIGNED',
    agent: { id: agent.id },
    skillGroup: { id: skillGroup.id },
  });
  expect(found.sentence).toMatch(/least busy \(0 of 1 in use\)/);
  expect(found.steps.length).toBeGreaterThan(2);
  await (await visitor()).says('Takes the place');
  expect(await ask()).toMatchObject({ outcome: 'QUEUED', agent: null });
  expect(await ask({ agent: agent.email })).toMatchObject({ outcome: 'ASSIGNED' });
  expect(await ask({ agent: 'nobody' })).toMatchObject({ outcome: 'QUEUED' });
});

test('Q-20: with the queue full a newcomer is refused and no conversation is made', async ({
  seed,
}) => {
  const { admin, visitor } = await seed.tenant({ agents: 1, capacity: 0 });
  await settle(admin, { queueLimit: 1 });
  await (await visitor()).says('One');
  const late = await visitor();
  const input = { clientMessageId: uuidv7(), content: { text: { text: 'Two' } } };
  const { messageSend } = await late.run(VisitorMessageSendDocument, { input });
  expect(codeOf(messageSend)).toBe('QUEUE_FULL');
  expect(await late.conversation()).toBeNull();
});

test('Q-01, Q-02: signed in unseen nothing is pushed; a capacity of one’s own only where the company allows', async ({
  seed,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  const { signIn } = await agent.run(desk.SignInUnseenDocument, {
    input: { email: agent.email, password, status: 'INVISIBLE' },
  });
  expect(codeOf(signIn)).toBe('SignInPayload');
  expect((await (await visitor()).says('Hello')).conversation.status).toBe('QUEUED');

  const input = { capacity: 3 };
  const set = async () =>
    codeOf((await agent.run(desk.AgentCapacitySetDocument, { input })).agentCapacitySet);
  expect(await set()).toBe('INVALID_INPUT');
  await settle(admin, { agentsSetCapacity: true });
  expect(await set()).toBe('AgentPayload');
});

test('Q-14: where agents may not read before picking, they see who waits and not what he wrote', async ({
  seed,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1, capacity: 0 });
  const { id } = (await (await visitor()).says('Private')).conversation;
  expect(await agent.reads(id)).not.toEqual([]);
  await settle(admin, { agentsReadWaiting: false });

  expect(await standing(agent, id)).toMatchObject({ status: 'QUEUED', viewerCan: { pick: true } });
  expect(await agent.reads(id)).toEqual([]);
  const log = agent.listen(desk.MessagesDocument, { conversationId: id, after: 0 });
  expect(JSON.stringify(await log.ended)).toContain('NOT_FOUND');
  expect(await admin.reads(id)).not.toEqual([]);
  await agent.accepts(id);
  expect(await agent.reads(id)).not.toEqual([]);
});
