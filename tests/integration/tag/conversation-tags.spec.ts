import { accepted, codeOf, type DeskPerson } from '../../testkit/person.ts';
import { expect, test } from '../../testkit/test.ts';
import { written } from '../../testkit/written.ts';

interface Tag {
  id: string;
  name: string;
  path: string[];
  isEnabled: boolean;
  isLeaf: boolean;
}
type Changed<K extends string> = Record<
  K,
  { __typename: 'ConversationTagPayload'; conversationTag: Tag }
>;

const parts = `id name path isEnabled isLeaf parent { id }`;
const outcome = `__typename ... on ConversationTagPayload { conversationTag { ${parts} } }
  ... on UserError { code message } ... on InvalidInputError { fields { path } }`;
const CreateTag = written<Changed<'conversationTagCreate'>>(
  `mutation($input: ConversationTagCreateInput!) { conversationTagCreate(input: $input) { ${outcome} } }`,
);
const UpdateTag = written<Changed<'conversationTagUpdate'>>(
  `mutation($input: ConversationTagUpdateInput!) { conversationTagUpdate(input: $input) { ${outcome} } }`,
);
const MergeTag = written<Changed<'conversationTagMerge'>>(
  `mutation($input: ConversationTagMergeInput!) { conversationTagMerge(input: $input) { ${outcome} } }`,
);
const DeleteTag = written<{ conversationTagDelete: { __typename: string; code?: string } }>(
  `mutation($input: ConversationTagDeleteInput!) { conversationTagDelete(input: $input) { __typename ... on UserError { code message } } }`,
);
const Tags = written<{ conversationTags: Tag[] }>(`{ conversationTags { ${parts} } }`);
const SetTags = written<{ conversationTagsSet: { __typename: string; code?: string } }>(
  `mutation($input: ConversationTagsSetInput!) { conversationTagsSet(input: $input) { __typename ... on UserError { code message } } }`,
);
const Close = written<{ conversationClose: { __typename: string; code?: string } }>(
  `mutation($input: ConversationCloseInput!) { conversationClose(input: $input) { __typename ... on UserError { code message } } }`,
);
const TagSeveral = written<{ conversationsTag: { results: { code: string | null }[] } }>(
  `mutation($input: ConversationsTagInput!) { conversationsTag(input: $input) { results { code } } }`,
);
interface Classified {
  tags: Tag[];
  remark: string | null;
  taggings: { tags: string[]; remark: string | null; agent: { id: string } | null }[];
}
const Classification = written<{ conversation: Classified | null }>(
  `query($id: ID!) { conversation(id: $id) { tags { ${parts} } remark taggings { tags remark agent { id } } } }`,
);

async function makes(admin: DeskPerson, name: string, parentId: string | null = null) {
  const { conversationTagCreate } = await admin.run(CreateTag, { input: { name, parentId } });
  return accepted(conversationTagCreate).conversationTag;
}

test('M-15: tags form a tree; renaming and moving take along what is below, and nothing goes below itself', async ({
  seed,
}) => {
  const { admin, agent } = await seed.tenant({ agents: 1 });
  const orders = await makes(admin, 'Orders');
  const refund = await makes(admin, 'Refund', orders.id);
  const late = await makes(admin, 'Late, "again"', refund.id);
  const after = await makes(admin, '售后');

  const renamed = await admin.run(UpdateTag, { input: { tagId: orders.id, name: 'Order' } });
  expect(accepted(renamed.conversationTagUpdate).conversationTag.path).toEqual(['Order']);
  await admin.run(UpdateTag, { input: { tagId: refund.id, parentId: after.id } });
  const { conversationTags } = await agent.run(Tags, {});

  expect(conversationTags.map(tag => tag.path)).toEqual([
    ['Order'],
    ['售后'],
    ['售后', 'Refund'],
    ['售后', 'Refund', 'Late, "again"'],
  ]);
  const declined = async (input: object) =>
    codeOf((await admin.run(UpdateTag, { input })).conversationTagUpdate);
  expect(await declined({ tagId: after.id, parentId: late.id })).toBe('INVALID_INPUT');
  expect(await declined({ tagId: orders.id, name: '售后' })).toBe('INVALID_INPUT');
  expect(
    (await agent.answer(CreateTag, { input: { name: 'Mine' } })).errors?.[0]?.extensions,
  ).toMatchObject({ code: 'FORBIDDEN' });
});

test('A-09: the agent picks enabled leaves and a remark, during and after; each change is kept with its author', async ({
  seed,
}) => {
  const { admin, agents, visitor } = await seed.tenant({ agents: 2 });
  const orders = await makes(admin, 'Orders');
  const refund = await makes(admin, 'Refund', orders.id);
  const { conversation } = await (await visitor()).says('Where is my money?');
  const held = (await admin.sees(conversation.id))!.agent!.id;
  const agent = agents.find(({ id }) => id === held)!;
  const colleague = agents.find(({ id }) => id !== held)!;
  const sets = async (person: DeskPerson, input: object) =>
    codeOf(
      (await person.run(SetTags, { input: { conversationId: conversation.id, ...input } }))
        .conversationTagsSet,
    );

  expect(await sets(agent, { tagIds: [orders.id] })).toBe('INVALID_INPUT');
  expect(await sets(agent, { tagIds: [refund.id], remark: 'Money is on its way.' })).toBe(
    'ConversationPayload',
  );
  await expect(sets(colleague, { tagIds: [] })).rejects.toThrow('NOT_FOUND');
  const closed = await agent.run(Close, {
    input: { conversationId: conversation.id, tagIds: [], remark: 'Paid.' },
  });
  expect(codeOf(closed.conversationClose)).toBe('ConversationPayload');
  await admin.run(UpdateTag, { input: { tagId: orders.id, isEnabled: false } });
  expect(await sets(agent, { tagIds: [refund.id] })).toBe('INVALID_INPUT');
  await admin.run(UpdateTag, { input: { tagId: orders.id, isEnabled: true } });
  expect(await sets(agent, { tagIds: [refund.id] })).toBe('ConversationPayload');

  const { conversation: seen } = await agent.run(Classification, { id: conversation.id });
  expect(seen?.tags.map(tag => tag.name)).toEqual(['Refund']);
  expect(seen?.remark).toBe('Paid.');
  expect(seen?.taggings).toEqual([
    { tags: ['Orders / Refund'], remark: 'Paid.', agent: { id: agent.id } },
    { tags: [], remark: 'Paid.', agent: { id: agent.id } },
    { tags: ['Orders / Refund'], remark: 'Money is on its way.', agent: { id: agent.id } },
  ]);
});

test('A-21: several are tagged at once, beside what they have or instead; others’ are left alone', async ({
  seed,
}) => {
  const { admin, agents, visitor } = await seed.tenant({ agents: 2, capacity: 5 });
  const [late, paid] = [await makes(admin, 'Late'), await makes(admin, 'Paid')];
  const talks: { id: string }[] = [];
  // One after the other, so that each agent gets two.
  for (const text of ['One', 'Two', 'Three', 'Four'])
    talks.push((await (await visitor()).says(text)).conversation);
  const held = await Promise.all(talks.map(async ({ id }) => (await admin.sees(id))!.agent!.id));
  const agent = agents[0]!;
  const own = talks.filter((_, place) => held[place] === agent.id).map(({ id }) => id);
  const foreign = talks.find((_, place) => held[place] !== agent.id)!.id;
  for (const id of own) await agent.closes(id);
  const tags = async (input: object) =>
    (await agent.run(TagSeveral, { input })).conversationsTag.results.map(({ code }) => code);
  const seen = async (id: string) => {
    const { conversation } = await admin.run(Classification, { id });
    return [conversation?.tags.map(({ name }) => name), conversation?.remark];
  };

  expect(own.length).toBeGreaterThan(1);
  await tags({ conversationIds: [own[0]], tagIds: [late.id] });
  const several = { conversationIds: [...own, foreign], tagIds: [paid.id], remark: 'All paid.' };
  expect(await tags(several)).toEqual([...own.map(() => null), 'NOT_FOUND']);
  expect(await seen(own[0]!)).toEqual([['Late', 'Paid'], 'All paid.']);
  expect(await seen(own[1]!)).toEqual([['Paid'], 'All paid.']);
  expect(await seen(foreign)).toEqual([[], null]);
  await tags({ conversationIds: own, tagIds: [late.id], isAdding: false });
  expect(await seen(own[0]!)).toEqual([['Late'], 'All paid.']);
  await expect(tags({ conversationIds: [] })).rejects.toThrow('INVALID_INPUT');
});

test('M-15: a tag in use is not deleted; merged, its conversations go to the other leaf', async ({
  seed,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  const [refund, money] = [await makes(admin, 'Refund'), await makes(admin, 'Money back')];
  const { conversation } = await (await visitor()).says('Hello');
  await agent.run(SetTags, { input: { conversationId: conversation.id, tagIds: [refund.id] } });
  const deletes = async (tagId: string) =>
    codeOf((await admin.run(DeleteTag, { input: { tagId } })).conversationTagDelete);

  expect(await deletes(refund.id)).toBe('CONFLICT');
  const merged = await admin.run(MergeTag, { input: { tagId: refund.id, intoTagId: money.id } });
  expect(accepted(merged.conversationTagMerge).conversationTag.id).toBe(money.id);
  const { conversation: seen } = await agent.run(Classification, { id: conversation.id });
  expect(seen?.tags.map(tag => tag.name)).toEqual(['Money back']);
  expect(await deletes(money.id)).toBe('CONFLICT');
});

test('A-09: where tags are compulsory, a conversation ends with one or not at all', async ({
  seed,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  const tag = await makes(admin, 'Orders');
  await admin.run(
    written(
      `mutation { tenantSettingsUpdate(input: { desk: { compulsoryTags: true } }) { __typename } }`,
    ),
    {},
  );
  const { conversation } = await (await visitor()).says('Hello');
  const closes = async (input: object) =>
    codeOf(
      (await agent.run(Close, { input: { conversationId: conversation.id, ...input } }))
        .conversationClose,
    );

  expect(await closes({ remark: 'Done' })).toBe('TAG_REQUIRED');
  const { conversation: seen } = await agent.run(Classification, { id: conversation.id });
  expect(seen?.remark).toBeNull();
  expect(await closes({ tagIds: [tag.id], remark: 'Done' })).toBe('ConversationPayload');
});
