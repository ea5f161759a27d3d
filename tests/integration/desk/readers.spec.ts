import { uuidv7 } from '@parley/schema';
import * as desk from '../../testkit/generated/desk.ts';
import { VisitorTypingDocument } from '../../testkit/generated/visitor.ts';
import { codeOf, type DeskPerson } from '../../testkit/person.ts';
import { expect, test } from '../../testkit/test.ts';
import { written } from '../../testkit/written.ts';

interface Readers {
  conversationReaders: {
    conversationId: string;
    readers: { agent: { id: string }; isWriting: boolean }[];
  }[];
}
const Follow = written<Readers>(
  `subscription($conversationId: ID) { conversationReaders(conversationId: $conversationId) { conversationId readers { agent { id } isWriting } } }`,
);
const Types = written<{ typingSet: boolean }>(
  `mutation($input: TypingSetInput!) { typingSet(input: $input) }`,
);

/** Whether exactly these colleagues are in a conversation, by id, `*` behind who writes. */
const shows =
  (id: string, ...people: string[]) =>
  ({ conversationReaders }: Readers) =>
    (conversationReaders.find(({ conversationId }) => conversationId === id)?.readers ?? [])
      .map(({ agent, isWriting }) => agent.id + (isWriting ? '*' : ''))
      .toSorted()
      .join() === people.toSorted().join();

const isNotFound = (ending: unknown) => JSON.stringify(ending).includes('NOT_FOUND');

const notes = async (person: DeskPerson, conversationId: string) => {
  const content = { note: { text: 'I have seen this before.' } };
  const input = { clientMessageId: uuidv7(), conversationId, content };
  return codeOf((await person.run(desk.MessageSendDocument, { input })).messageSend);
};

test('A-17: who else reads or writes in a conversation is told within two seconds, to its list and to its header', async ({
  seed,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const { conversation } = await guest.says('Hello');
  const { id } = conversation;
  const typing = await guest.watch(VisitorTypingDocument, { conversationId: id });
  const list = await agent.watch(Follow, {});
  expect(await list.next()).toEqual({ conversationReaders: [] });

  const watching = await admin.watch(Follow, { conversationId: id });
  await list.until(shows(id, admin.id), 2_000);
  const header = await agent.watch(Follow, { conversationId: id });
  await header.until(shows(id, admin.id), 2_000);
  await watching.until(shows(id, agent.id), 2_000);

  const types = (person: DeskPerson, isTyping: boolean, isNote: boolean) =>
    person.run(Types, { input: { conversationId: id, isTyping, isNote } });
  expect(await types(agent, true, true)).toEqual({ typingSet: false });
  await watching.until(shows(id, `${agent.id}*`), 2_000);
  expect(await types(admin, true, false)).toEqual({ typingSet: false });
  await list.until(shows(id, `${admin.id}*`), 2_000);
  await types(admin, false, false);
  await header.until(shows(id, admin.id), 2_000);
  expect(typing.all).toEqual([]);

  watching.stop();
  await list.until(shows(id), 2_000);
  await header.until(shows(id), 2_000);
});

test('A-17: whoever is taken over from is from then on somebody else who reads, and only while he may', async ({
  seed,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  const { conversation } = await (await visitor()).says('Hello');
  const { id } = conversation;
  const losing = await agent.watch(Follow, { conversationId: id });
  await losing.next();
  const header = await admin.watch(Follow, { conversationId: id });
  await header.until(shows(id, agent.id));

  await admin.run(desk.ConversationTakeOverDocument, { input: { conversationId: id } });

  await header.until(shows(id), 2_000);
  expect(await losing.ended).satisfy(isNotFound);
});

test('A-17: colleagues who may read leave notes, and nothing else; others see neither', async ({
  seed,
}) => {
  const { admin, agents, visitor } = await seed.tenant({ agents: 2 });
  const { conversation } = await (await visitor()).says('Hello');
  const { id } = conversation;
  const held = (await admin.sees(id))!.agent!.id;
  const outsider = agents.find(agent => agent.id !== held)!;

  expect(await notes(admin, id)).toBe('MessageSendPayload');
  await expect(admin.says(id, 'Hello from above')).rejects.toThrow('CONFLICT');
  await expect(notes(outsider, id)).rejects.toThrow('NOT_FOUND');
  const seen = await outsider.watch(Follow, {});
  await admin.watch(Follow, { conversationId: id });
  expect(await seen.next()).toEqual({ conversationReaders: [] });
  expect(await seen.isQuiet(500)).toBe(true);
  const theirs = await (await seed.tenant()).admin.watch(Follow, { conversationId: id });
  expect(await theirs.ended).satisfy(isNotFound);
});
