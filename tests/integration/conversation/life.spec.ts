import { uuidv7 } from '@parley/schema';
import { MessageSendDocument } from '../../testkit/generated/desk.ts';
import {
  ConversationChangedDocument,
  ConversationEndDocument,
  HistoryDocument,
  HistoryPlacesDocument,
} from '../../testkit/generated/visitor.ts';
import { codeOf } from '../../testkit/person.ts';
import { expect, test } from '../../testkit/test.ts';

test('K-01: opening the chat and reading creates nothing; the first message does', async ({
  seed,
}) => {
  const { visitor, admin } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  await guest.watch(ConversationChangedDocument, {});
  expect((await guest.run(HistoryDocument, {})).history.nodes).toEqual([]);
  expect(await guest.conversation()).toBeNull();

  const { conversation } = await guest.says('Hello');

  const seen = (await admin.sees(conversation.id))!;
  expect(seen.number).toBe(1);
  expect(seen.visitor.conversationCount).toBe(1);
});

test('W-11: the log tells the visitor what happened, in his language', async ({ seed }) => {
  const { agent, visitor } = await seed.tenant({ agents: 1, capacity: 0 });
  const guest = await visitor(undefined, 'zh-CN');
  const { conversation } = await guest.says('您好');
  await agent.accepts(conversation.id);
  await agent.closes(conversation.id);

  const { history } = await guest.run(HistoryDocument, { last: 50 });
  const events = history.nodes.flatMap(({ content }) => ('type' in content ? [content] : []));

  expect(events.map(({ type }) => type)).toEqual(['CREATED', 'QUEUED', 'ACCEPTED', 'CLOSED']);
  for (const { text } of events) expect(text).toMatch(/\p{Script=Han}/u);
});

test('K-02: after the close a visitor begins a new conversation and an agent is refused', async ({
  seed,
}) => {
  const { agent, visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const first = (await guest.says('First')).conversation;
  expect(await agent.closes(first.id)).toBe('ConversationPayload');
  expect(await agent.closes(first.id)).toBe('CONVERSATION_CLOSED');

  const content = { text: { text: 'Too late' } };
  const input = { clientMessageId: uuidv7(), conversationId: first.id, content };
  const { messageSend } = await agent.run(MessageSendDocument, { input });
  expect(codeOf(messageSend)).toBe('CONVERSATION_CLOSED');

  const second = (await guest.says('Second')).conversation;
  expect(second.id).not.toBe(first.id);
  expect(second.number).toBe(first.number + 1);
  expect((await agent.sees(first.id))!).toMatchObject({ status: 'CLOSED', closeReason: 'AGENT' });
});

test('W-29: history runs over all conversations of this visitor and of nobody else', async ({
  seed,
}) => {
  const { agent, visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const stranger = await visitor();
  await stranger.says('Not yours');
  for (const text of ['One', 'Two', 'Three']) {
    const { conversation } = await guest.says(text);
    await agent.closes(conversation.id);
  }

  const pages: string[] = [];
  let before: string | undefined;
  for (;;) {
    const { history } = await guest.run(HistoryDocument, { last: 3, before });
    pages.unshift(...history.nodes.map(({ content }) => ('text' in content ? content.text : '')));
    if (!history.hasPreviousPage) break;
    before = history.startCursor!;
  }

  expect(pages.filter(text => ['One', 'Two', 'Three'].includes(text))).toEqual([
    'One',
    'Two',
    'Three',
  ]);
  expect(pages).not.toContain('Not yours');
});

test('W-29: history is read on from any entry, forwards and backwards', async ({ seed }) => {
  const { agent, visitor } = await seed.tenant({ agents: 1 });
  const [guest, stranger] = [await visitor(), await visitor()];
  for (const text of ['One', 'Two', 'Three']) {
    const { conversation } = await guest.says(text);
    await agent.closes(conversation.id);
  }
  const read = async (where: object, last = 2) =>
    (await guest.run(HistoryPlacesDocument, { last, ...where })).history;
  const place = ({ conversation, seq }: { conversation: { id: string }; seq: number }) => ({
    conversationId: conversation.id,
    seq,
  });

  const all = (await read({}, 100)).nodes;
  const forwards = [all[0]!];
  for (let hasNextPage = true; hasNextPage;) {
    const page = await read({ after: place(forwards.at(-1)!) });
    forwards.push(...page.nodes);
    ({ hasNextPage } = page);
  }
  expect(forwards).toEqual(all);
  const backwards = [all.at(-1)!];
  for (let hasPreviousPage = true; hasPreviousPage;) {
    const page = await read({ before: place(backwards[0]!) });
    expect(page.hasNextPage).toBe(true);
    backwards.unshift(...page.nodes);
    ({ hasPreviousPage } = page);
  }
  expect(backwards).toEqual(all);

  const foreign = stranger.run(HistoryPlacesDocument, { after: place(all[0]!) });
  await expect(foreign).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const both = read({ before: place(all[1]!), after: place(all[0]!) });
  await expect(both).rejects.toMatchObject({ code: 'INVALID_INPUT' });
});

test('W-35: the visitor ends the conversation himself, once', async ({ seed }) => {
  const { agent, visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const { conversation } = await guest.says('Hello');
  const end = async () => {
    const input = { conversationId: conversation.id };
    return codeOf((await guest.run(ConversationEndDocument, { input })).conversationEnd);
  };

  const answers = await Promise.all([end(), end(), end()]);

  expect(answers.filter(answer => answer === 'ConversationEndPayload')).toHaveLength(1);
  expect((await agent.sees(conversation.id))!.closeReason).toBe('VISITOR');
});

test('W-14: a waiting visitor who ends has left the queue', async ({ seed }) => {
  const { admin, visitor } = await seed.tenant({ agents: 1, capacity: 0 });
  const guest = await visitor();
  const { conversation } = await guest.says('Hello');
  await guest.run(ConversationEndDocument, { input: { conversationId: conversation.id } });
  expect((await admin.sees(conversation.id))!.closeReason).toBe('QUEUE_ABANDONED');
});
