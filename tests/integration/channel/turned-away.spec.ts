import { uuidv7 } from '@parley/schema';
import { openApiChannel } from '../../testkit/api-channel.ts';
import { firstTalk } from '../../testkit/carried.ts';
import * as desk from '../../testkit/generated/desk.ts';
import { keepHours } from '../../testkit/hours.ts';
import { accepted, type DeskPerson } from '../../testkit/person.ts';
import { expect, test } from '../../testkit/test.ts';
import { written } from '../../testkit/written.ts';

const Send = written<{ messageSend: { code?: string; message?: string } }>(
  `mutation($input: MessageSendInput!) { messageSend(input: $input) { __typename ... on UserError { code message } } }`,
);
const choose = async (admin: DeskPerson, input: object) =>
  accepted((await admin.run(desk.TenantSettingsUpdateDocument, { input })).tenantSettingsUpdate);
const ticketsOf = async (person: DeskPerson) =>
  (await person.run(desk.TicketsDocument, { first: 10, sort: 'CREATED' })).tickets.nodes;
const talksOf = async (admin: DeskPerson) =>
  (await admin.run(desk.CarriedTalksDocument, {})).conversations.nodes;

test('W-26, Q-26: off duty a channel without forms makes one ticket of what is written, and says so once', async ({
  seed,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const { admin, agent } = tenant;
  await choose(admin, {
    texts: { offHours: { text: '{{company.name}} sleeps, {{visitor.name:you}}' } },
  });
  const line = await openApiChannel(tenant);
  await keepHours(admin, line.channel.id, 'TICKET', null);

  await line.says('Anybody?', 'first');
  await line.says('Anybody?', 'first');
  await line.toldThat(1);
  await line.says(`Order 7${'!'.repeat(2_500)}`);
  await expect.poll(async () => (await ticketsOf(agent))[0]?.lastSeq, { timeout: 30_000 }).toBe(2);
  const [ticket] = await ticketsOf(agent);
  expect(ticket).toMatchObject({ content: 'Anybody?', contactName: 'Ann', assignee: null });
  expect(ticket?.comments.nodes.map(({ text }) => text).join('')).toBe(
    `Order 7${'!'.repeat(2_500)}`,
  );

  const solved = { ticketId: ticket!.id, status: 'SOLVED' as const };
  accepted((await agent.run(desk.TicketUpdateDocument, { input: solved })).ticketUpdate);
  await line.says('One more thing');
  await expect.poll(async () => (await ticketsOf(agent)).length, { timeout: 30_000 }).toBe(2);
  expect(line.told()).toEqual([`${tenant.companyName} sleeps, Ann`]);
  expect(await talksOf(admin)).toEqual([]);
  await line.close();
});

test('W-26: in mode TEXT the person reads it and nothing is kept; with duty the same line opens a conversation', async ({
  seed,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const { admin, agent } = tenant;
  const line = await openApiChannel(tenant);
  const shut = await keepHours(admin, line.channel.id, 'TEXT', 'Come back {{nobody}} later');
  await line.says('Hello?');
  await line.toldThat(1);
  expect(line.told()).toEqual(['Come back {{nobody}} later']);
  expect(await ticketsOf(agent)).toEqual([]);
  await shut(false);
  await line.says('Now?');
  await firstTalk(agent);
  expect(await talksOf(admin)).toHaveLength(1);
  await line.close();
});

test('Q-20: with the queue full a text becomes a ticket where there is no form, and everybody reads the company’s words', async ({
  seed,
}) => {
  const tenant = await seed.tenant({ agents: 1, capacity: 0 });
  const { admin, agent, visitor } = tenant;
  await choose(admin, {
    routing: { queueLimit: 1 },
    texts: { queueFull: { text: 'Too many before you, {{visitor.name:dear guest}}.' } },
  });
  await (await visitor()).says('One');
  const late = await visitor();
  const input = { clientMessageId: uuidv7(), content: { text: { text: 'Two' } } };
  const { messageSend } = await late.run(Send, { input });
  expect(messageSend).toMatchObject({
    code: 'QUEUE_FULL',
    message: 'Too many before you, dear guest.',
  });

  const line = await openApiChannel(tenant);
  await line.says('Three');
  await line.says('Four');
  await expect.poll(async () => (await ticketsOf(agent))[0]?.lastSeq, { timeout: 30_000 }).toBe(1);
  await line.toldThat(1);
  expect(await ticketsOf(agent)).toMatchObject([
    { content: 'Three', comments: { nodes: [{ text: 'Four' }] } },
  ]);
  expect(line.told()).toEqual(['Too many before you, Ann.']);
  expect(await talksOf(admin)).toHaveLength(1);
  await line.close();
});

test('Q-33: who waited on a platform is told there that an agent has come, once, and where nobody greets', async ({
  seed,
}) => {
  const tenant = await seed.tenant({ agents: 1, capacity: 0 });
  const { admin, agent, skillGroup } = tenant;
  const line = await openApiChannel(tenant);
  const waits = async (contact: string) => {
    await line.says('Anybody?', uuidv7(), contact);
    const isNew = (id: string) => !known.has(id);
    await expect.poll(async () => (await talksOf(admin)).some(({ id }) => isNew(id))).toBe(true);
    const { id } = (await talksOf(admin)).find(talk => isNew(talk.id))!;
    known.add(id);
    return id;
  };
  const known = new Set<string>();
  await agent.accepts(await waits('u1'));
  await line.toldThat(1);
  expect(line.told()).toEqual(['Thank you for waiting: an agent is with you now.']);

  const greeting = { skillGroupId: skillGroup.id, greeting: 'Hello from all of us' };
  accepted((await admin.run(desk.SkillGroupUpdateDocument, { input: greeting })).skillGroupUpdate);
  await agent.accepts(await waits('u2'));
  await line.toldThat(2);
  expect(line.told()[1]).toBe('Hello from all of us');
  await line.close();
});

test('M-19: whoever is blocked is told so once, and nothing is made of what he writes', async ({
  seed,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const { admin, agent } = tenant;
  const line = await openApiChannel(tenant);
  await line.says('Hello');
  const talk = await firstTalk(agent);
  const { conversation } = await admin.run(desk.ConversationDocument, { id: talk.id });
  const input = { visitorId: conversation!.visitor.id, reason: 'rude' };
  accepted((await admin.run(desk.VisitorBlockDocument, { input })).visitorBlock);
  await line.says('You there?');
  await line.says('Answer!');
  await line.toldThat(1);
  await line.says('Last', 'last');
  expect(line.told()).toEqual(['The service is not available to you.']);
  expect(await talksOf(admin)).toHaveLength(1);
  expect(await ticketsOf(agent)).toEqual([]);
  await line.close();
});
