import { uuidv7 } from '@parley/schema';
import * as desk from '../../testkit/generated/desk.ts';
import type { DeskPerson } from '../../testkit/person.ts';
import { expect, test } from '../../testkit/test.ts';
import { written } from '../../testkit/written.ts';

const Search = written<{
  search: {
    messages: { conversation: { id: string }; message: { id: string; seq: number } }[];
    visitors: { id: string }[];
  };
}>(
  `query($text: String!) { search(text: $text) { messages { conversation { id } message { id seq } } visitors { id } } }`,
);
const History = written<{ conversations: { nodes: { id: string }[] } }>(
  `query($filter: ConversationFilter) { conversations(filter: $filter) { nodes { id } } }`,
);

test('A-23: words, Chinese without spaces too, are found in what the viewer may see and nowhere else', async ({
  seed,
}) => {
  const { admin, agents, visitor } = await seed.tenant({ agents: 2 });
  const other = await seed.tenant({ agents: 1 });
  const first = (await (await visitor()).says('请问我的红色雨伞什么时候发货？')).conversation.id;
  const second = (await (await visitor()).says('我也要红色雨伞')).conversation.id;
  await (await other.visitor()).says('红色雨伞');
  const holder = (await admin.sees(first))!.agent!.id;
  const agent = agents.find(({ id }) => id === holder)!;
  const colleague = agents.find(({ id }) => id !== holder)!;
  const note = { note: { text: 'UMBRELLA from the north 100% sure' } };
  const input = { clientMessageId: uuidv7(), conversationId: first, content: note };
  await agent.run(desk.MessageSendDocument, { input });
  const finds = async (person: DeskPerson, text: string) =>
    (await person.run(Search, { text })).search.messages.map(hit => hit.conversation.id);

  expect(await finds(agent, '红色雨伞')).toEqual([first]);
  expect(await finds(colleague, '雨伞')).toEqual([second]);
  expect(await finds(admin, '色雨')).toEqual([second, first]);
  expect(await finds(agent, 'umbrella FROM')).toEqual([first]);
  expect(await finds(colleague, 'umbrella')).toEqual([]);
  expect(await finds(admin, '雨伞红色')).toEqual([]);
  expect(await finds(admin, '100% s')).toEqual([first]);
  await expect(finds(admin, '雨')).rejects.toThrow('INVALID_INPUT');
});

test('A-21: the history is narrowed by word, number, end, transfer and whether anybody served', async ({
  seed,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1, capacity: 1 });
  const guest = await visitor();
  const served = (await guest.says('The parcel is broken')).conversation;
  const waiting = (await (await visitor()).says('Anybody there?')).conversation;
  await admin.closes(waiting.id);
  await agent.closes(served.id);
  const ids = async (person: DeskPerson, filter: object) =>
    (
      await person.run(History, { filter: { status: ['CLOSED'], ...filter } })
    ).conversations.nodes.map(({ id }) => id);
  const hour = 3_600_000;
  const at = (ms: number) => new Date(Date.now() + ms).toISOString();

  expect(await ids(admin, { word: 'PARCEL is' })).toEqual([served.id]);
  expect(await ids(admin, { neverServed: true })).toEqual([waiting.id]);
  expect(await ids(admin, { neverServed: false })).toEqual([served.id]);
  expect(await ids(agent, {})).toEqual([served.id]);
  expect(await ids(admin, { number: 1 })).toEqual([served.id]);
  expect(await ids(admin, { closeReasons: ['ADMIN'] })).toEqual([waiting.id]);
  expect(await ids(admin, { isTransferred: true })).toEqual([]);
  expect(
    await ids(admin, { isCallBack: false, closedFrom: at(-hour), closedTo: at(hour) }),
  ).toHaveLength(2);
  expect(await ids(admin, { createdTo: at(-hour) })).toEqual([]);
});
