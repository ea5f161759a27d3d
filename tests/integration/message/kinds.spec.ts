import { uuidv7 } from '@parley/schema';
import { call, message } from '../../testkit/api-channel.ts';
import { bindChannel, entryThat, firstTalk } from '../../testkit/carried.ts';
import { sendKind } from '../../testkit/furnished-kinds.ts';
import * as desk from '../../testkit/generated/desk.ts';
import * as visit from '../../testkit/generated/visitor.ts';
import { accepted, codeOf, type DeskPerson } from '../../testkit/person.ts';
import { expect, test } from '../../testkit/test.ts';
import { written } from '../../testkit/written.ts';

const seen = async (agent: DeskPerson, id: string) =>
  (await agent.run(desk.LogKindsDocument, { id })).conversation!;
const send = async (
  agent: DeskPerson,
  conversationId: string,
  content: desk.MessageContentInput,
) => {
  const input = { clientMessageId: uuidv7(), conversationId, content };
  return codeOf((await agent.run(desk.MessageSendDocument, { input })).messageSend);
};

test('K-09, K-10: links and articles are sent as cards; what is wrong in them is refused', async ({
  seed,
}) => {
  const { agent, visitor } = await seed.tenant({ agents: 1 });
  const { conversation } = await (await visitor()).says('Hello');
  const url = 'https://shop.test/a';
  const card = { title: 'Linen', url };
  for (const wrong of [
    { link: { title: 'x', url: 'http://shop.test' } },
    { article: { cards: [] } },
    { article: { cards: Array.from({ length: 9 }, () => card) } },
    { menu: { title: 'x', entries: Array.from({ length: 11 }, () => 'y') } },
    { form: { title: 'x', fields: [] } },
  ])
    expect(await send(agent, conversation.id, wrong), JSON.stringify(wrong)).toBe('INVALID_INPUT');
  await sendKind(agent, conversation.id, { link: { title: 'A', url } });
  await sendKind(agent, conversation.id, { article: { cards: [card] } });
  const contents = (await seen(agent, conversation.id)).messages.nodes.map(
    ({ content }) => content,
  );
  expect(contents.slice(-2)).toEqual([
    { __typename: 'LinkContent', title: 'A', url },
    { __typename: 'ArticleContent', cards: [card] },
  ]);
});

test('K-11: a tap sends the entry’s text once, and the menu is inert afterwards', async ({
  seed,
}) => {
  const { agent, visitor } = await seed.tenant({ agents: 1 });
  const [guest, stranger] = [await visitor(), await visitor()];
  const { conversation } = await guest.says('Hello');
  const menuId = await sendKind(agent, conversation.id, {
    menu: { title: 'What?', entries: ['Red', 'Blue'] },
  });
  const menuOf = async () =>
    (await seen(agent, conversation.id)).messages.nodes.find(({ id }) => id === menuId)!.content;
  const menu = await menuOf();
  if (menu.__typename !== 'MenuContent') throw new Error('No menu.');
  expect(menu).toMatchObject({ isInert: false, chosenId: null });
  const [red, blue] = menu.entries;
  const inputOf = (entryId: string, clientMessageId = uuidv7()) => ({
    input: { messageId: menuId, entryId, clientMessageId },
  });
  const key = uuidv7();
  const choose = async (entryId: string, id = key) =>
    (await guest.run(visit.MenuChooseDocument, inputOf(entryId, id))).menuChoose;

  const [first, again] = await Promise.all([choose(red!.id), choose(red!.id)]);

  expect(accepted(first).sent).toMatchObject({ content: { text: 'Red' }, quote: { id: menuId } });
  expect(accepted(again).sent.id).toBe(accepted(first).sent.id);
  expect(codeOf(await choose(blue!.id, uuidv7()))).toBe('CONFLICT');
  expect(codeOf(await choose('other', uuidv7()))).toBe('INVALID_INPUT');
  expect(await menuOf()).toMatchObject({ isInert: true, chosenId: red!.id });
  const { errors } = await stranger.answer(visit.MenuChooseDocument, inputOf(red!.id));
  expect(errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
});

test('K-12: a form is answered once; the answers stand in the chat and in the profile', async ({
  seed,
}) => {
  const { agent, visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const { conversation } = await guest.says('Hello');
  const field = {
    key: 'name',
    label: 'Name',
    kind: 'LINE',
    isRequired: true,
    target: 'PROFILE',
  } as const;
  const formId = await sendKind(agent, conversation.id, {
    form: { title: 'You', fields: [field] },
  });
  const answer = async (value: string) => {
    const input = { messageId: formId, answers: [{ key: 'name', value }] };
    return (await guest.run(visit.FormAnsweredDocument, { input })).formAnswer;
  };

  expect(codeOf(await answer(' '))).toBe('INVALID_INPUT');
  const [first, again] = await Promise.all([answer('Li'), answer('Li')]);

  expect(accepted(first).sent.content).toMatchObject({ text: 'Name: Li' });
  expect(accepted(again).sent.id).toBe(accepted(first).sent.id);
  expect(codeOf(await answer('Wu'))).toBe('CONFLICT');
  const { messages, visitor: profile } = await seen(agent, conversation.id);
  const form = messages.nodes.find(({ id }) => id === formId)!.content;
  expect(form).toMatchObject({ isAnswered: true, answers: [{ key: 'name', value: 'Li' }] });
  expect(profile.name).toBe('Li');
});

test('W-36: the transcript is offered where the company wants it, is text through and through, and holds no notes', async ({
  seed,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  const [guest, stranger] = [await visitor(), await visitor()];
  const { conversation } = await guest.says('<script>alert(1)</script>');
  await send(agent, conversation.id, { note: { text: 'A note' } });
  const take = { conversationId: conversation.id };
  expect((await guest.run(visit.TranscriptDocument, take)).transcript).toBeNull();
  const input = { visitors: { transcript: true } };
  await admin.run(desk.TenantSettingsUpdateDocument, { input });

  const { transcript } = await guest.run(visit.TranscriptDocument, take);

  expect(transcript).toContain('&lt;script&gt;');
  expect(transcript).not.toContain('<script');
  expect(transcript).not.toContain('A note');
  const { errors } = await stranger.answer(visit.TranscriptDocument, take);
  expect(errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
});

const Cards = written<{ conversation: { messages: { nodes: { content: object }[] } } }>(
  `query($id: ID!) { conversation(id: $id) { messages(first: 50) { nodes { content {
    __typename
    ... on TrackContent { title price description imageUrl itemUrl }
    ... on OrderContent { title price description imageUrl itemUrl orderNumber status } } } } } }`,
);

test('K-13, K-14: track and order arrive as cards with what was given; what is too long or not https is refused and stores nothing', async ({
  seed,
}) => {
  const { agent, visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const { conversation } = await guest.says('Hello');
  const track = {
    title: 'Lamp',
    price: '¥ 199',
    description: 'Brass',
    imageUrl: 'https://shop.test/lamp.jpg',
    itemUrl: 'https://shop.test/lamp',
  };
  const order = { ...track, orderNumber: 'A-7', status: '已发货' };
  const sends = async (content: object) => {
    const input = { clientMessageId: uuidv7(), content };
    return codeOf((await guest.run(visit.VisitorMessageSendDocument, { input })).messageSend);
  };
  for (const wrong of [
    { title: 't'.repeat(201) },
    { price: 'p'.repeat(51) },
    { description: 'd'.repeat(501) },
    { imageUrl: 'http://shop.test/lamp.jpg' },
    { itemUrl: 'javascript:alert(1)' },
  ]) {
    expect(await sends({ track: { ...track, ...wrong } }), JSON.stringify(wrong)).toBe(
      'INVALID_INPUT',
    );
    expect(await sends({ order: { ...order, ...wrong } })).toBe('INVALID_INPUT');
  }
  expect(await sends({ order: { ...order, orderNumber: '' } })).toBe('INVALID_INPUT');
  expect(await sends({ track: { title: 't'.repeat(200) } })).toBe('MessageSendPayload');
  expect(await sends({ track })).toBe('MessageSendPayload');
  expect(await sends({ order })).toBe('MessageSendPayload');

  const { conversation: read } = await agent.run(Cards, { id: conversation.id });
  const cards = read.messages.nodes.flatMap(({ content }) => ('title' in content ? [content] : []));
  expect(cards).toEqual([
    expect.objectContaining({ title: 't'.repeat(200), price: null, itemUrl: null }),
    { __typename: 'TrackContent', ...track },
    { __typename: 'OrderContent', ...order },
  ]);
});

test('K-29: a message keeps its platform’s time beside ours; order follows ours', async ({
  seed,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const { channel, secret } = await bindChannel(tenant, 'API', { api: {} });
  const earlier = '2026-01-02T03:04:05.000Z';
  const brought = async (id: string, text: string, more: object) =>
    expect(
      (await call(channel.callbackUrl!, { ...message(id, text), ...more }, { secret: secret! }))
        .status,
    ).toBe(200);
  await brought('k1', 'First', {});
  await brought('k2', 'Written long ago', { created_at: earlier });
  const { id } = await firstTalk(tenant.agent);
  await entryThat(tenant.agent, id, e => 'text' in e.content && /ago/.test(e.content.text));
  const Clocks = written<{
    conversation: {
      messages: {
        nodes: { createdAt: string; providerAt: string | null; content: { text?: string } }[];
      };
    };
  }>(
    `query($id: ID!) { conversation(id: $id) { messages(first: 50) { nodes {
      createdAt providerAt content { ... on TextContent { text } } } } } }`,
  );
  const { conversation } = await tenant.agent.run(Clocks, { id });
  const said = conversation.messages.nodes.filter(({ content }) =>
    /First|ago/.test(content.text ?? ''),
  );
  expect(said.map(({ providerAt }) => providerAt)).toEqual([null, earlier]);
  expect(Date.parse(said[1]!.createdAt)).toBeGreaterThanOrEqual(Date.parse(said[0]!.createdAt));
});
