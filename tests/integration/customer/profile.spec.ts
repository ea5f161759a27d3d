import { asOwner } from '../../testkit/database.ts';
import { accepted, codeOf } from '../../testkit/person.ts';
import { expect, test } from '../../testkit/test.ts';
import { written } from '../../testkit/written.ts';

type Outcome<K extends string, P = object> = Record<
  K,
  { __typename: string; code?: string; fields?: { path: string }[] } & P
>;
const declined = `... on UserError { code message } ... on InvalidInputError { fields { path } }`;
const profile = `id name ownName phone email company verifiedFields vipLevel tags { id name } fieldValues { value values field { id key } } changes { field oldValue newValue agent { id } }`;

interface Profile {
  id: string;
  name: string;
  ownName: string | null;
  phone: string | null;
  vipLevel: number | null;
  tags: { id: string; name: string }[];
  fieldValues: { value: string; values: string[]; field: { key: string } }[];
  changes: { field: string; oldValue: string | null; newValue: string | null }[];
}

const Update = written<Outcome<'visitorUpdate', { visitor?: Profile }>>(
  `mutation($input: VisitorUpdateInput!) { visitorUpdate(input: $input) { __typename ... on VisitorPayload { visitor { ${profile} } } ${declined} } }`,
);
const SetTags = written<Outcome<'visitorTagsSet', { visitor?: Profile }>>(
  `mutation($input: VisitorTagsSetInput!) { visitorTagsSet(input: $input) { __typename ... on VisitorPayload { visitor { ${profile} } } ${declined} } }`,
);
const CreateTag = written<Outcome<'visitorTagCreate', { visitorTag: { id: string } }>>(
  `mutation($input: VisitorTagCreateInput!) { visitorTagCreate(input: $input) { __typename ... on VisitorTagPayload { visitorTag { id } } ${declined} } }`,
);
const UpdateTag = written<Outcome<'visitorTagUpdate'>>(
  `mutation($input: VisitorTagUpdateInput!) { visitorTagUpdate(input: $input) { __typename ${declined} } }`,
);
const DeleteTag = written<Outcome<'visitorTagDelete'>>(
  `mutation($input: VisitorTagDeleteInput!) { visitorTagDelete(input: $input) { __typename ... on UserError { code message } } }`,
);
const CreateField = written<Outcome<'customFieldCreate', { customField: { id: string } }>>(
  `mutation($input: CustomFieldCreateInput!) { customFieldCreate(input: $input) { __typename ... on CustomFieldPayload { customField { id } } ${declined} } }`,
);
const UpdateField = written<Outcome<'customFieldUpdate'>>(
  `mutation($input: CustomFieldUpdateInput!) { customFieldUpdate(input: $input) { __typename ${declined} } }`,
);
const SetFields = written<Outcome<'conversationFieldsSet'>>(
  `mutation($input: ConversationFieldsSetInput!) { conversationFieldsSet(input: $input) { __typename ${declined} } }`,
);
const Visitors = written<{ visitors: { nodes: { id: string }[] } }>(
  `query($filter: VisitorFilter) { visitors(filter: $filter) { nodes { id } } }`,
);

test('A-11: an agent edits a profile, each change is kept, and what was verified is not overwritten', async ({
  seed,
  stack,
}) => {
  const { agent, visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  await guest.says('Hello');
  const update = async (input: object) =>
    (await agent.run(Update, { input: { visitorId: guest.id, ...input } })).visitorUpdate;

  const changed = accepted(await update({ name: ' 王芳 ', phone: '+86 139 0000 0000' }));
  expect(changed.visitor).toMatchObject({ name: '王芳', phone: '+86 139 0000 0000' });
  expect(changed.visitor?.changes).toContainEqual({
    field: 'name',
    oldValue: null,
    newValue: '王芳',
    agent: { id: agent.id },
  });
  await asOwner(stack.databaseUrl, client =>
    client.query(`update app.visitor set verified_fields = '{name}' where id = $1`, [guest.id]),
  );

  expect(await update({ name: 'Somebody', company: 'Acme' })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: [{ path: 'name' }],
  });
  expect(await update({ email: 'not an address' })).toMatchObject({ fields: [{ path: 'email' }] });
  const cleared = accepted(await update({ phone: null, name: '王芳' }));
  expect(cleared.visitor).toMatchObject({ ownName: '王芳', phone: null, company: null });
});

test('A-12: tags with a VIP level; a tag in use is disabled, and one disabled is given no more', async ({
  seed,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  await guest.says('Hello');
  const makes = async (name: string, vipLevel?: number) =>
    accepted((await admin.run(CreateTag, { input: { name, vipLevel } })).visitorTagCreate)
      .visitorTag.id;
  const [gold, regular] = [await makes('Gold', 2), await makes('Regular')];
  const gives = async (tagIds: string[]) =>
    (await agent.run(SetTags, { input: { visitorId: guest.id, tagIds } })).visitorTagsSet;

  expect((await gives([regular, gold])).visitor).toMatchObject({
    vipLevel: 2,
    tags: [{ name: 'Gold' }, { name: 'Regular' }],
  });
  const deleted = await admin.run(DeleteTag, { input: { tagId: gold } });
  expect(codeOf(deleted.visitorTagDelete)).toBe('CONFLICT');
  await admin.run(UpdateTag, { input: { tagId: gold, isEnabled: false } });
  expect(codeOf(await gives([gold]))).toBe('VisitorPayload');
  expect((await gives([])).visitor).toMatchObject({ vipLevel: null, tags: [] });
  expect(codeOf(await gives([gold]))).toBe('INVALID_INPUT');
  const found = await agent.run(Visitors, { filter: { vipLevels: [2] } });
  expect(found.visitors.nodes).toEqual([]);
});

test('M-16: a field is used after it is enabled, takes what fits its kind, and goes with what it held', async ({
  seed,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const { conversation } = await guest.says('Hello');
  const made = async (input: object) =>
    accepted((await admin.run(CreateField, { input })).customFieldCreate).customField.id;
  const size = await made({
    object: 'VISITOR',
    key: 'size',
    label: '尺码',
    kind: 'MULTIPLE_CHOICE',
    options: ['S', 'M, wide'],
  });
  const due = await made({ object: 'CONVERSATION', key: 'due', label: 'Due', kind: 'DATE' });
  const fill = async (values: string[], fieldId = size) =>
    (
      await agent.run(Update, {
        input: { visitorId: guest.id, fieldValues: [{ fieldId, values }] },
      })
    ).visitorUpdate;

  expect(codeOf(await fill(['S']))).toBe('INVALID_INPUT');
  for (const fieldId of [size, due])
    await admin.run(UpdateField, { input: { fieldId, isEnabled: true } });
  expect((await fill(['S', 'M, wide'])).visitor?.fieldValues).toMatchObject([
    { values: ['S', 'M, wide'], field: { key: 'size' } },
  ]);
  expect(await fill(['XL'])).toMatchObject({ fields: [{ path: 'fieldValues.0.values' }] });
  expect(codeOf(await fill(['2026-01-31'], due))).toBe('INVALID_INPUT');
  const input = {
    conversationId: conversation.id,
    fieldValues: [{ fieldId: due, values: ['2026-01-31'] }],
  };
  expect(codeOf((await agent.run(SetFields, { input })).conversationFieldsSet)).toBe(
    'ConversationPayload',
  );
  expect((await fill([])).visitor?.fieldValues).toEqual([]);
});

test('A-22: an agent sees visitors he talked to, and nobody else’s', async ({ seed }) => {
  const { admin, agents, visitor } = await seed.tenant({ agents: 2 });
  const [first, second] = [await visitor(), await visitor()];
  const held = (await first.says('Hello')).conversation.id;
  await second.says('Hello');
  const holder = (await admin.sees(held))!.agent!.id;
  const agent = agents.find(({ id }) => id === holder)!;
  const colleague = agents.find(({ id }) => id !== holder)!;
  const ids = async (person: typeof admin) =>
    (await person.run(Visitors, {})).visitors.nodes.map(({ id }) => id);

  expect(await ids(agent)).toEqual([first.id]);
  expect(await ids(colleague)).toEqual([second.id]);
  expect(await ids(admin)).toEqual([second.id, first.id]);
  const intrusion = colleague.run(Update, { input: { visitorId: first.id, name: 'Mine' } });
  await expect(intrusion).rejects.toThrow('NOT_FOUND');
});
