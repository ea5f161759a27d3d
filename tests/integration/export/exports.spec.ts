import { Client } from '../../testkit/client.ts';
import { asOwner } from '../../testkit/database.ts';
import { leaveTicket } from '../../testkit/furnished-ticket.ts';
import {
  type ExportCreateInput,
  ExportCreateDocument,
  ExportFileFetchDocument,
  type ExportPartsFragment,
  ExportsDocument,
  EventsDocument,
  ModeSwitchDocument,
  SurveyInviteDocument,
} from '../../testkit/generated/desk.ts';
import { OwnUpdateDocument, SurveyAnswerDocument } from '../../testkit/generated/visitor.ts';
import { accepted, type DeskPerson } from '../../testkit/person.ts';
import { expect, test } from '../../testkit/test.ts';
import { written } from '../../testkit/written.ts';

type Asker = Pick<DeskPerson, 'run'>;
const Notices = written<{ notices: { nodes: { kind: string; text: string }[] } }>(
  `{ notices(kinds: [EXPORT_READY]) { nodes { kind text } } }`,
);

const exportsOf = async (person: Asker) => (await person.run(ExportsDocument, {})).exports.nodes;
const start = (person: Asker, input: ExportCreateInput) =>
  person.run(ExportCreateDocument, { input });

async function finished(person: Asker, input: ExportCreateInput): Promise<ExportPartsFragment> {
  const { id } = (await start(person, input)).exportCreate.export;
  const find = async () => (await exportsOf(person)).find(each => each.id === id)!;
  await expect.poll(async () => (await find()).state, { timeout: 20_000 }).toBe('READY');
  return find();
}

const fetchFile = (person: Asker, exportFileId: string) =>
  person.run(ExportFileFetchDocument, { input: { exportFileId } });

async function linesOf(person: Asker, input: ExportCreateInput): Promise<string[]> {
  const { files } = await finished(person, input);
  const { url } = (await fetchFile(person, files[0]!.id)).exportFileFetch;
  const answer = await fetch(url);
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment;/);
  return (await answer.text()).replace('\uFEFF', '').trimEnd().split('\r\n');
}

test('M-29: conversations, messages and customers are written as they are listed, and no cell is a formula', async ({
  seed,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const { conversation } = await guest.says('=HYPERLINK("https://evil.test")');
  await guest.run(OwnUpdateDocument, { input: { name: '@Ann', phone: '+86 138 0000 0000' } });
  await agent.says(conversation.id, 'On its way, "tomorrow"');
  await agent.closes(conversation.id);

  const [titles, row, ...others] = await linesOf(admin, { kind: 'CONVERSATIONS', format: 'CSV' });
  expect(titles).toMatch(/^Number,Status,Visitor,/);
  expect(row).toMatch(new RegExp(`^${conversation.number},Closed,'@Ann,`));
  expect(others).toEqual([]);

  const messages = await linesOf(admin, { kind: 'MESSAGES', format: 'CSV' });
  expect(messages.join('\n')).toContain(`Text,"'=HYPERLINK(""https://evil.test"")",No`);
  expect(messages.join('\n')).toContain(`"On its way, ""tomorrow"""`);

  const customers = await linesOf(admin, { kind: 'CUSTOMERS', format: 'CSV' });
  expect(customers[1]).toContain("'@Ann,'+86 138 0000 0000,");

  const none = { kind: 'CONVERSATIONS', format: 'CSV', conversations: { status: ['ACTIVE'] } };
  expect(await linesOf(admin, none as ExportCreateInput)).toHaveLength(1);
});

test('M-29: a workbook is a workbook, is listed with who made and who fetched it, and goes after its time', async ({
  seed,
  stack,
}) => {
  const { admin, visitor } = await seed.tenant({ agents: 1 });
  await (await visitor()).says('Hello');
  const made = await finished(admin, { kind: 'CONVERSATIONS', format: 'XLSX' });
  expect(made).toMatchObject({ rows: 1, agent: { id: admin.id }, fetches: [] });
  const [file] = made.files;
  expect(file).toMatchObject({
    part: 1,
    rows: 1,
    name: expect.stringMatching(/\.xlsx$/) as string,
  });

  const { url } = (await fetchFile(admin, file!.id)).exportFileFetch;
  const bytes = Buffer.from(await (await fetch(url)).arrayBuffer());
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  expect(bytes.length).toBe(file!.size);
  const fetches = [{ exportFileId: file!.id, agent: { id: admin.id } }];
  expect((await exportsOf(admin))[0]?.fetches).toEqual(fetches);

  await asOwner(stack.databaseUrl, client =>
    client.query(
      `update app.timer set due_at = now() where kind = 'export.expire' and subject_id = $1`,
      [made.id],
    ),
  );
  const state = async () => (await exportsOf(admin))[0];
  await expect.poll(async () => (await state())?.state, { timeout: 15_000 }).toBe('EXPIRED');
  expect(await state()).toMatchObject({ files: [], fetches });
  expect((await fetch(url)).status).not.toBe(200);
  await expect(fetchFile(admin, file!.id)).rejects.toThrow('NOT_FOUND');
});

test('M-29: only who may export does, and nobody fetches the file of another company or one without the right', async ({
  seed,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  const other = await seed.tenant({ agents: 0 });
  await (await visitor()).says('Hello');
  const { files } = await finished(admin, { kind: 'CUSTOMERS', format: 'CSV' });
  const fileId = files[0]!.id;

  await expect(start(agent, { kind: 'CUSTOMERS', format: 'CSV' })).rejects.toThrow('FORBIDDEN');
  await expect(fetchFile(other.admin, fileId)).rejects.toThrow('NOT_FOUND');
  expect(await exportsOf(other.admin)).toEqual([]);

  await expect(fetchFile(agent, fileId)).rejects.toThrow('FORBIDDEN');
});

test('M-29: a member exports the rows he sees and no others, tickets with their comments', async ({
  seed,
  stack,
}) => {
  const { admin, agents, visitor } = await seed.tenant({ agents: 2, capacity: 1 });
  const talks = [await (await visitor()).says('One'), await (await visitor()).says('Two')];
  const holder = (await admin.sees(talks[0]!.conversation.id))!.agent!.id;
  const agent = agents.find(({ id }) => id === holder)!;
  const asked = { kind: 'CONVERSATIONS', format: 'CSV' } as const;
  const everything = await finished(admin, asked);
  expect(everything.rows).toBe(2);
  await leaveTicket(agent, talks[0]!.conversation.id, '=Broken');
  await asOwner(stack.databaseUrl, client =>
    client.query(
      `update app.role set permissions = permissions || '{export.create}'::text[]
        where (tenant_id, id) = (select tenant_id, role_id from app.agent where id = $1)`,
      [agent.id],
    ),
  );

  await expect(fetchFile(agent, everything.files[0]!.id)).rejects.toThrow('NOT_FOUND');
  expect(await exportsOf(agent)).toEqual([]);
  expect((await finished(agent, asked)).rows).toBe(1);
  const [, ticket] = await linesOf(agent, { kind: 'TICKETS', format: 'CSV' });
  expect(ticket).toContain("'=Broken");
  expect((await exportsOf(admin)).map(each => each.agent.id)).toContain(agent.id);
});

test('X-07: legs, queue stays, status changes and members are written row by row', async ({
  seed,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1, capacity: 1 });
  const [first, second] = [await visitor(), await visitor()];
  const { conversation } = await first.says('One');
  await second.says('Two');
  await agent.closes(conversation.id);
  await expect
    .poll(async () => (await linesOf(admin, { kind: 'LEGS', format: 'CSV' })).length)
    .toBe(3);

  const legs = await linesOf(admin, { kind: 'LEGS', format: 'CSV' });
  expect(legs[0]).toBe('Conversation,Agent,Skill group,Joined by,Left by,Joined,Left,Seconds');
  expect(legs.find(row => row.startsWith(`${conversation.number},`))).toMatch(
    new RegExp(`^\\d+,${agent.nickname},[^,]+,Assigned,Closed,[^,]+,[^,]+,\\d+(\\.\\d)?$`),
  );
  const stays = await linesOf(admin, { kind: 'QUEUE_STAYS', format: 'CSV' });
  expect(stays.slice(1)).toContainEqual(expect.stringMatching(/,\d+(\.\d)?,Served$/));
  const closed = { status: ['CLOSED' as const] };
  expect(await linesOf(admin, { kind: 'LEGS', format: 'CSV', conversations: closed })).toHaveLength(
    2,
  );

  const changes = await linesOf(admin, { kind: 'STATUS_CHANGES', format: 'CSV' });
  expect(changes).toContainEqual(expect.stringMatching(new RegExp(`^${agent.nickname},Online,`)));
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
  const none = {
    kind: 'STATUS_CHANGES',
    format: 'CSV',
    statusChanges: { from: tomorrow },
  } as const;
  expect(await linesOf(admin, none)).toHaveLength(1);
  const members = await linesOf(admin, { kind: 'MEMBERS', format: 'CSV' });
  expect(members.join('\n')).toContain(`${agent.nickname},${agent.email},`);
});

test('X-07: answers to surveys are written, seen and fetched in admin mode alone', async ({
  seed,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const { conversation } = await guest.says('Hello');
  await agent.says(conversation.id, 'Hello');
  const conversationId = conversation.id;
  await agent.run(SurveyInviteDocument, { input: { conversationId } });
  const input = { conversationId, score: 4, tags: [], remark: '=Fine' };
  await guest.run(SurveyAnswerDocument, { input });
  const { modeSwitch } = await admin.run(ModeSwitchDocument, { input: { mode: 'ADMIN' } });
  const above = new Client({ ...admin.principal, token: accepted(modeSwitch).accessToken });

  const asked = { kind: 'SURVEYS', format: 'CSV' } as const;
  const [, row] = await linesOf(above, asked);
  expect(row).toMatch(
    new RegExp(`^${conversation.number},${agent.nickname},[^,]+,[^,]+,4,,'=Fine,`),
  );
  const [made] = await exportsOf(above);
  await expect(start(admin, asked)).rejects.toThrow('FORBIDDEN');
  await expect(fetchFile(admin, made!.files[0]!.id)).rejects.toThrow('FORBIDDEN');
  expect(await exportsOf(admin)).toEqual([]);
});

test('M-29, N-09, P-09: who asked is told when the file is ready, and so are other systems', async ({
  seed,
}) => {
  const { admin, visitor } = await seed.tenant({ agents: 1 });
  await admin.run(EventsDocument, { after: 0 });
  await (await visitor()).says('Hello');
  const { id } = await finished(admin, { kind: 'CONVERSATIONS', format: 'CSV' });
  expect((await admin.run(Notices, {})).notices.nodes).toEqual([
    { kind: 'EXPORT_READY', text: 'Your export “Conversations” is ready.' },
  ]);
  const { bodies } = (await admin.run(EventsDocument, { after: 0 })).events;
  const told = bodies.filter(body => body.includes('"export.ready"'));
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(id);
});
