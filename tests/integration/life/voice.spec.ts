import { uuidv7 } from '@parley/schema';
import { asOwner } from '../../testkit/database.ts';
import {
  ConversationTransferDocument,
  MessagesReadDocument,
  SkillGroupCreateDocument,
  SkillGroupMembersSetDocument,
  TenantSettingsUpdateDocument,
  TypingSetDocument,
} from '../../testkit/generated/desk.ts';
import {
  VisitorMessageSendDocument,
  VisitorMessagesDeliveredDocument,
  VisitorMessagesDocument,
  VisitorMessagesReadDocument,
  VisitorTypingSetDocument,
} from '../../testkit/generated/visitor.ts';
import { accepted, type DeskPerson } from '../../testkit/person.ts';
import { unique } from '../../testkit/seed.ts';
import { expect, test } from '../../testkit/test.ts';
import { written } from '../../testkit/written.ts';

const choose = async (admin: DeskPerson, input: object) =>
  accepted((await admin.run(TenantSettingsUpdateDocument, { input })).tenantSettingsUpdate);

test('K-31: the company answers the first message, once, under the dispatcher’s name', async ({
  seed,
}) => {
  const { admin, visitor } = await seed.tenant({ agents: 1 });
  await choose(admin, {
    texts: {
      companyGreeting: { isOn: true, text: 'Hi {{visitor.name:guest}}' },
      dispatcherName: 'Desk',
    },
  });
  const guest = await visitor();
  const { conversation } = await guest.says('Hello');
  const log = await guest.watch(VisitorMessagesDocument, {
    conversationId: conversation.id,
    after: 0,
  });
  const { messages } = await log.until(
    ({ messages }) => messages.automatic === 'COMPANY_GREETING',
    50_000,
  );
  expect(messages.content).toMatchObject({ text: 'Hi guest' });
  expect(messages.sender).toMatchObject({ kind: 'SYSTEM', name: 'Desk' });
  // It is nobody's answer.
  expect((await admin.sees(conversation.id))?.acceptedAt).not.toBeNull();
});

test('K-20: sent, delivered and read follow one another and never go back', async ({ seed }) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const { conversation } = await guest.says('Hello');
  const { seq } = await agent.says(conversation.id, 'Hello');
  const state = async () =>
    (await agent.reads(conversation.id)).find(entry => entry.seq === seq)?.delivery;
  const input = { conversationId: conversation.id, seq };
  expect(await state()).toBe('SENT');
  await guest.run(VisitorMessagesDeliveredDocument, { input });
  expect(await state()).toBe('DELIVERED');
  await guest.run(VisitorMessagesReadDocument, { input });
  await guest.run(VisitorMessagesDeliveredDocument, { input: { ...input, seq: 1 } });
  expect(await state()).toBe('READ');
  await choose(admin, { desk: { readReceiptsToAgents: false } });
  expect(await state()).toBe('DELIVERED');
});

test('K-21: visitors see what was read only where the tenant shows it', async ({ seed }) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const { conversation, message } = await guest.says('Hello');
  const input = { conversationId: conversation.id, seq: message.seq };
  await agent.run(MessagesReadDocument, { input });
  expect((await guest.conversation())?.agentReadSeq).toBe(message.seq);
  await choose(admin, { visitors: { readReceiptsToVisitors: false } });
  expect((await guest.conversation())?.agentReadSeq).toBe(0);
});

test('K-25: the serving agent sees what is typed where the tenant wants it, and nothing is kept', async ({
  seed,
  stack,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const { conversation } = await guest.says('Hello');
  const document = `subscription ($id: ID!) { typing(conversationId: $id) { isTyping text } }`;
  const typing = await agent.watch<{ typing: { isTyping: boolean; text: string | null } }, object>(
    document,
    { id: conversation.id },
  );
  const types = (text: string) =>
    guest.run(VisitorTypingSetDocument, {
      input: { conversationId: conversation.id, isTyping: true, text },
    });
  await types('secret draft');
  expect((await typing.next(50_000)).typing).toEqual({ isTyping: true, text: null });
  await choose(admin, { desk: { typingPreview: true } });
  await types(`secret ${'x'.repeat(600)}`);
  const shown = await typing.until(({ typing }) => typing.text !== null, 50_000);
  expect(shown.typing.text).toHaveLength(500);
  const kept = await asOwner(stack.databaseUrl, client =>
    client.query(`select 1 from app.message where content::text like '%secret%'`),
  );
  expect(kept.rowCount).toBe(0);
});

test('W-15: without the entitlement the server tells no visitor that an agent types', async ({
  seed,
  stack,
}) => {
  const { agent, visitor, companyName } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const { conversation } = await guest.says('Hello');
  const input = { conversationId: conversation.id, isTyping: true };
  expect((await agent.run(TypingSetDocument, { input })).typingSet).toBe(true);
  await asOwner(stack.databaseUrl, client =>
    client.query(`update app.tenant set plan = 'STANDARD' where company_name = $1`, [companyName]),
  );
  expect((await agent.run(TypingSetDocument, { input })).typingSet).toBe(false);
});

test('K-30: too many messages are answered with the time to wait', async ({ seed }) => {
  const own = await seed.stack({ RATE_LIMIT_FACTOR: '1' });
  const { visitor } = await seed.tenantOf(own, { agents: 1 });
  const guest = await visitor();
  const send = () =>
    guest.answer(VisitorMessageSendDocument, {
      input: { clientMessageId: uuidv7(), content: { text: { text: 'Hello' } } },
    });
  const answers = await Promise.all(Array.from({ length: 45 }, send));
  const refused = answers.flatMap(({ errors }) => errors ?? []);
  expect(refused[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED' });
  expect(refused[0]?.extensions?.retryAfterMs).toBeGreaterThan(0);
});

const Profile = written<{ profileUpdate: { code?: string; fields?: { path: string }[] } }>(
  `mutation($input: ProfileUpdateInput!) { profileUpdate(input: $input) {
    __typename ... on UserError { code message } ... on InvalidInputError { fields { path } } } }`,
);
const Greetings = written<{
  viewer: { greeting: string | null };
  agents: { nodes: { greeting: string | null }[] };
}>(`{ viewer { greeting } agents { nodes { greeting } } }`);
const GroupUpdate = written<object>(
  `mutation($input: SkillGroupUpdateInput!) { skillGroupUpdate(input: $input) { __typename ... on UserError { code message } } }`,
);

test('A-19, K-31: an agent greets in his own words whom he gets, the group whoever it does not know, and one voice speaks at a time', async ({
  seed,
}) => {
  const { admin, agent, visitor, skillGroup, member } = await seed.tenant({
    agents: 1,
    showAgentNickname: true,
  });
  const second = await member('Bo');
  const { skillGroupCreate } = await admin.run(SkillGroupCreateDocument, {
    input: { name: unique('back office') },
  });
  const other = accepted(skillGroupCreate).skillGroup;
  await admin.run(SkillGroupMembersSetDocument, {
    input: { skillGroupId: other.id, agentIds: [second.id] },
  });
  const greets = (skillGroupId: string, greeting: string) =>
    admin.run(GroupUpdate, { input: { skillGroupId, greeting } });
  await greets(skillGroup.id, 'The front desk');
  await greets(other.id, 'The back office, {{visitor.name:guest}}');
  await choose(admin, {
    texts: { companyGreeting: { isOn: true, text: 'The company' } },
    routing: { transferByRequest: false },
  });
  const long = await agent.run(Profile, { input: { greeting: 'x'.repeat(501) } });
  expect(long.profileUpdate).toMatchObject({ fields: [{ path: 'greeting' }] });
  const greeting = 'Dear {{visitor.name:guest}}, {{agent.nickname}} here';
  await agent.run(Profile, { input: { greeting } });
  expect((await agent.run(Greetings, {})).viewer.greeting).toBe(greeting);
  const { agents } = await second.run(Greetings, {});
  expect(agents.nodes.map(node => node.greeting)).toEqual([null, null, null]);

  const guest = await visitor();
  const { conversation } = await guest.says('Hello');
  const log = await guest.watch(VisitorMessagesDocument, {
    conversationId: conversation.id,
    after: 0,
  });
  const first = await log.until(({ messages }) => messages.automatic === 'AGENT_GREETING', 50_000);
  expect(first.messages.content).toMatchObject({ text: `Dear guest, ${agent.nickname} here` });
  expect(first.messages.sender).toMatchObject({ kind: 'AGENT', name: agent.nickname });
  // Nobody has answered yet.
  expect((await agent.sees(conversation.id))?.unreadCount).toBe(1);

  const input = { conversationId: conversation.id, skillGroupId: other.id };
  accepted((await agent.run(ConversationTransferDocument, { input })).conversationTransfer);
  const then = await log.until(({ messages }) => messages.automatic === 'GROUP_GREETING', 50_000);
  expect(then.messages.content).toMatchObject({ text: 'The back office, guest' });
  expect(log.all.flatMap(({ messages }) => messages.automatic ?? [])).toEqual([
    'AGENT_GREETING',
    'GROUP_GREETING',
  ]);
});
