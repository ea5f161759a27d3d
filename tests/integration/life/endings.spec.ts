import { openApiChannel } from '../../testkit/api-channel.ts';
import { asOwner } from '../../testkit/database.ts';
import * as desk from '../../testkit/generated/desk.ts';
import { VisitorMessagesDocument } from '../../testkit/generated/visitor.ts';
import { accepted, type DeskPerson, type Entry } from '../../testkit/person.ts';
import { expect, test } from '../../testkit/test.ts';
import { timePasses } from '../../testkit/time.ts';
import { written } from '../../testkit/written.ts';

const CreateTag = written<{
  conversationTagCreate: { __typename: 'ConversationTagPayload'; conversationTag: { id: string } };
}>(
  `mutation($input: ConversationTagCreateInput!) { conversationTagCreate(input: $input) {
    __typename ... on ConversationTagPayload { conversationTag { id } } ... on UserError { code message } } }`,
);
const UpdateTag = written<object>(
  `mutation($input: ConversationTagUpdateInput!) { conversationTagUpdate(input: $input) { __typename } }`,
);
interface Classified {
  closeReason: string;
  tags: { name: string }[];
  remark: string | null;
  taggings: { agent: { id: string } | null }[];
}
const Classification = written<{ conversation: Classified }>(
  `query($id: ID!) { conversation(id: $id) { closeReason tags { name } remark taggings { agent { id } } } }`,
);
const Notices = written<{ notices: { nodes: { kind: string }[] } }>(
  `{ notices(first: 20) { nodes { kind } } }`,
);

const choose = async (admin: DeskPerson, timers: object) =>
  accepted(
    (await admin.run(desk.TenantSettingsUpdateDocument, { input: { timers } }))
      .tenantSettingsUpdate,
  );
const makesTag = async (admin: DeskPerson, name: string) =>
  accepted((await admin.run(CreateTag, { input: { name } })).conversationTagCreate).conversationTag
    .id;
const closes = (person: DeskPerson, id: string) =>
  expect.poll(async () => (await person.sees(id))?.status, { timeout: 50_000 }).toBe('CLOSED');
const ticketsOf = async (person: DeskPerson) =>
  (await person.run(desk.TicketsDocument, { first: 10 })).tickets.nodes;

test('Q-22, Q-25: a timer gives what it ends its tags and its remark, and takes away no words of an agent', async ({
  seed,
  stack,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  const [late, dead, gone] = [
    await makesTag(admin, 'Too late'),
    await makesTag(admin, 'Fell asleep'),
    await makesTag(admin, 'No longer used'),
  ];
  await admin.run(UpdateTag, { input: { tagId: gone, isEnabled: false } });
  await choose(admin, {
    queueTimeout: { isOn: true, tagIds: [late, gone], remark: 'Nobody was free' },
    inactive: { tagIds: [dead], remark: 'Never ended', becomesTicket: false },
  });

  await agent.becomes('BUSY');
  const waiting = (await (await visitor()).says('Hello')).conversation;
  await timePasses(stack, waiting.id, 5_400);
  await closes(admin, waiting.id);
  const { conversation: timedOut } = await admin.run(Classification, { id: waiting.id });
  expect(timedOut).toMatchObject({
    closeReason: 'QUEUE_TIMEOUT',
    tags: [{ name: 'Too late' }],
    remark: 'Nobody was free',
    taggings: [{ agent: null }],
  });

  await agent.becomes('ONLINE');
  const served = (await (await visitor()).says('Hello')).conversation;
  await agent.run(
    written<object>(
      `mutation($input: ConversationTagsSetInput!) { conversationTagsSet(input: $input) { __typename } }`,
    ),
    { input: { conversationId: served.id, tagIds: [late], remark: 'Mine' } },
  );
  await timePasses(stack, served.id, 90_000);
  await closes(agent, served.id);
  const { conversation: inactive } = await agent.run(Classification, { id: served.id });
  expect(inactive.tags.map(({ name }) => name).toSorted()).toEqual(['Fell asleep', 'Too late']);
  expect(inactive).toMatchObject({ closeReason: 'INACTIVE', remark: 'Mine' });
  expect(await ticketsOf(agent)).toEqual([]);
  const { notices } = await agent.run(Notices, {});
  expect(notices.nodes).toMatchObject([{ kind: 'CONVERSATION_CLOSED' }]);
});

test(
  'Q-25: what stood unanswered becomes one ticket of that agent, also over a restart; what was answered none',
  { timeout: 240_000 },
  async ({ seed }) => {
    const stack = await seed.stack({ PARLEY_FAILPOINTS: 'ticket.unanswered=throw' });
    const { agents, admin, visitor } = await seed.tenantOf(stack, { agents: 2 });
    const guest = await visitor();
    const { conversation } = await guest.says('Hello');
    const serving = (await admin.sees(conversation.id))?.agent?.id;
    const server = agents.find(({ id }) => id === serving)!;
    await server.says(conversation.id, 'How can I help?');
    await guest.says('Where is order 5?');
    await guest.says('Are you there?');
    const answered = (await (await visitor()).says('Hello')).conversation;
    const other = agents.find(({ id }) => id !== serving)!;
    await other.says(answered.id, 'Hello');
    await timePasses(stack, conversation.id, 90_000);
    await timePasses(stack, answered.id, 90_000);
    await closes(admin, conversation.id);
    await closes(admin, answered.id);
    expect(await ticketsOf(server)).toEqual([]);

    await stack.restart({ PARLEY_FAILPOINTS: '' });
    // On a busy machine it has failed as often as it may by now.
    await admin.run(desk.FailedJobsRetryDocument, { input: {} });
    await expect.poll(() => ticketsOf(server), { timeout: 60_000 }).toHaveLength(1);
    // The same fact once more, as after a crash at the wrong moment.
    await asOwner(stack.databaseUrl, client =>
      client.query(
        `insert into app.outbox (tenant_id, id, kind, payload)
       select tenant_id, gen_random_uuid(), kind, payload from app.outbox where kind = 'conversation.closed.ticket'`,
      ),
    );
    await expect
      .poll(
        () =>
          asOwner(stack.databaseUrl, async client => {
            const { rows } = await client.query(
              `select 1 from app.outbox where kind = 'conversation.closed.ticket' and done_at is null`,
            );
            return rows.length;
          }),
        { timeout: 50_000 },
      )
      .toBe(0);
    expect(await ticketsOf(server)).toMatchObject([
      {
        status: 'OPEN',
        content: 'Where is order 5?\nAre you there?',
        assignee: { id: serving },
        conversation: { id: conversation.id },
      },
    ]);
    // It is his, not everybody's.
    expect(await ticketsOf(other)).toEqual([]);
  },
);

test('Q-22: a wait that ended becomes a ticket with its transcript where the company wants that', async ({
  seed,
  stack,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1, capacity: 0 });
  await choose(admin, { queueTimeout: { isOn: true, becomesTicket: true } });
  const guest = await visitor();
  const { conversation } = await guest.says('Is it in stock?');
  await timePasses(stack, conversation.id, 5_400);
  await expect.poll(() => ticketsOf(agent), { timeout: 50_000 }).toHaveLength(1);
  const [{ id } = { id: '' }] = await ticketsOf(agent);
  const { ticket } = await agent.run(desk.TicketDocument, { id });
  expect(ticket).toMatchObject({
    assignee: null,
    content: 'Is it in stock?',
    visitor: { id: guest.id },
  });
  expect(ticket?.transcript.nodes[0]?.content).toMatchObject({ text: 'Is it in stock?' });
});

test('Q-22: without a form to fill in, what was written while waiting always becomes a ticket', async ({
  seed,
  stack,
}) => {
  const tenant = await seed.tenant({ agents: 1, capacity: 0 });
  const { admin, agent } = tenant;
  await choose(admin, { queueTimeout: { isOn: true, becomesTicket: false } });
  const line = await openApiChannel(tenant);
  await line.says('Is it in stock?');
  let talks: desk.CarriedTalkFragment[] = [];
  await expect
    .poll(
      async () => (talks = (await admin.run(desk.CarriedTalksDocument, {})).conversations.nodes),
    )
    .toHaveLength(1);
  const talk = talks[0]!;
  const guest = await tenant.visitor();
  const { conversation } = await guest.says('The same on the web');
  for (const id of [talk.id, conversation.id]) await timePasses(stack, id, 5_400);
  for (const id of [talk.id, conversation.id]) await closes(admin, id);
  await expect
    .poll(() => ticketsOf(agent), { timeout: 50_000 })
    .toMatchObject([{ content: 'Is it in stock?' }]);
  await line.close();
});

test('Q-22, M-14: a timer gives tags that exist, of this company', async ({ seed }) => {
  const { admin } = await seed.tenant({ agents: 0 });
  const other = await seed.tenant({ agents: 0 });
  const [own, theirs] = [await makesTag(admin, 'Ours'), await makesTag(other.admin, 'Theirs')];
  for (const wrong of [theirs, '01a21ff2-a397-7ed6-b1ac-000000000000']) {
    const input = { timers: { inactive: { tagIds: [own, wrong] } } };
    const { tenantSettingsUpdate } = await admin.run(desk.TenantSettingsUpdateDocument, { input });
    expect(tenantSettingsUpdate).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ path: 'timers.inactive.tagIds' }],
    });
  }
  await choose(admin, { inactive: { tagIds: [own] } });
});

test('K-15: what happens stands in the log in its order; what concerns the desk alone never reaches the visitor', async ({
  seed,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  const late = await makesTag(admin, 'Order');
  const guest = await visitor();
  const { conversation } = await guest.says('Hello');
  const input = { conversationId: conversation.id, tagIds: [late] };
  await agent.run(
    written<object>(
      `mutation($input: ConversationTagsSetInput!) { conversationTagsSet(input: $input) { __typename } }`,
    ),
    { input },
  );
  await agent.closes(conversation.id);
  const typeOf = ({ content }: Entry) => ('type' in content ? [content.type] : []);
  const log = await guest.watch(VisitorMessagesDocument, {
    conversationId: conversation.id,
    after: 0,
  });
  await log.until(({ messages }) => typeOf(messages).includes('CLOSED'), 50_000);
  const seen = log.all.flatMap(({ messages }) => typeOf(messages));
  expect(seen).toEqual(['CREATED', 'ACCEPTED', 'CLOSED']);
  const kept = (await agent.reads(conversation.id)).flatMap(typeOf);
  expect(kept.filter(type => type !== 'SURVEY_INVITED')).toEqual([
    'CREATED',
    'ACCEPTED',
    'TAGGED',
    'CLOSED',
  ]);
});
