import { uuidv7 } from '@parley/schema';
import * as desk from '../../testkit/generated/desk.ts';
import { accepted, codeOf, type DeskPerson } from '../../testkit/person.ts';
import { expect, test } from '../../testkit/test.ts';

const opens = async (person: DeskPerson, agentIds: string[], name?: string) =>
  accepted((await person.run(desk.RoomOpenDocument, { input: { agentIds, name } })).roomOpen).room!
    .id;
const sends = async (
  person: DeskPerson,
  roomId: string,
  content: desk.RoomContentInput,
  more: { clientMessageId?: string; quoteId?: string } = {},
) =>
  (
    await person.run(desk.RoomMessageSendDocument, {
      input: { clientMessageId: uuidv7(), roomId, content, ...more },
    })
  ).roomMessageSend;
const says = async (person: DeskPerson, roomId: string, text: string) =>
  accepted(await sends(person, roomId, { text: { text } })).line;
const reads = async (person: DeskPerson, id: string) =>
  (await person.run(desk.RoomDocument, { id, after: 0 })).room;
const listOf = async (person: DeskPerson) => (await person.run(desk.RoomsDocument, {})).rooms.nodes;

type Line = desk.RoomMessagesSubscription;

test('A-16: two colleagues have one room, whoever begins; unread and read follow both', async ({
  seed,
}) => {
  const { agents } = await seed.tenant({ agents: 3 });
  const [ann, ben, cat] = agents as [DeskPerson, DeskPerson, DeskPerson];
  const roomId = await opens(ann, [ben.id]);

  // Nothing has been said: nobody else is troubled with it.
  expect(await listOf(ben)).toEqual([]);
  const hello = await says(ann, roomId, 'Hello');
  expect(await opens(ben, [ann.id])).toBe(roomId);
  expect((await listOf(ben))[0]).toMatchObject({ id: roomId, isDirect: true, unreadCount: 1 });
  expect((await listOf(ann))[0]).toMatchObject({ unreadCount: 0 });
  expect(hello).toMatchObject({ seq: 1, delivery: 'SENT', viewerCanRecall: true });

  await ben.run(desk.RoomReadDocument, { input: { roomId, seq: 1 } });
  expect((await listOf(ben))[0]).toMatchObject({ unreadCount: 0 });
  expect((await reads(ann, roomId)).messages.nodes[0]).toMatchObject({ delivery: 'READ' });
  await expect(reads(cat, roomId)).rejects.toThrow('NOT_FOUND');
  expect(await listOf(cat)).toEqual([]);
});

test('A-16, K-18, K-19: a repeat is one message, numbers have no gap, and both sides see the one order live', async ({
  seed,
}) => {
  const { agents } = await seed.tenant({ agents: 2 });
  const [ann, ben] = agents as [DeskPerson, DeskPerson];
  const roomId = await opens(ann, [ben.id]);
  const log = await ben.watch(desk.RoomMessagesDocument, { roomId, after: 0 });
  const key = { clientMessageId: uuidv7() };
  const first = accepted(await sends(ann, roomId, { text: { text: 'Once' } }, key)).line;
  const repeated = accepted(await sends(ann, roomId, { text: { text: 'Once' } }, key)).line;
  expect(repeated.id).toBe(first.id);
  expect(codeOf(await sends(ann, roomId, { text: { text: 'Other' } }, key))).toBe(
    'IDEMPOTENCY_KEY_REUSED',
  );
  await Promise.all(
    Array.from({ length: 10 }, (_, i) => says(i % 2 ? ann : ben, roomId, `At once ${i}`)),
  );
  const seen: Line[] = [];
  while (seen.length < 11) seen.push(await log.next());
  expect(seen.map(({ roomMessages }) => roomMessages.seq)).toEqual(
    Array.from({ length: 11 }, (_, i) => i + 1),
  );
  const { messages } = await reads(ann, roomId);
  expect(messages.nodes.map(({ id }) => id)).toEqual(seen.map(one => one.roomMessages.id));
  const again = await ben.watch(desk.RoomMessagesDocument, { roomId, after: 10 });
  expect((await again.next()).roomMessages.seq).toBe(11);
  for (const bad of [
    { text: { text: '  ' } },
    {},
    { text: { text: 'x' }, link: { url: 'http://x', title: 'x' } },
  ])
    expect(codeOf(await sends(ann, roomId, bad))).toBe('INVALID_INPUT');
  expect((await reads(ann, roomId)).lastSeq).toBe(11);
});

test('A-16, K-22: an own message can be withdrawn, nobody else’s; the log says so', async ({
  seed,
}) => {
  const { agents } = await seed.tenant({ agents: 2 });
  const [ann, ben] = agents as [DeskPerson, DeskPerson];
  const roomId = await opens(ann, [ben.id]);
  const { id: messageId } = await says(ann, roomId, 'A secret');
  await expect(ben.run(desk.RoomMessageRecallDocument, { input: { messageId } })).rejects.toThrow(
    'NOT_FOUND',
  );
  const log = await ben.watch(desk.RoomMessagesDocument, { roomId, after: 1 });
  for (let twice = 0; twice < 2; twice++) {
    const { roomMessageRecall } = await ann.run(desk.RoomMessageRecallDocument, {
      input: { messageId },
    });
    expect(accepted(roomMessageRecall).line.content.__typename).toBe('RecalledContent');
  }
  expect((await log.next()).roomMessages).toMatchObject({
    content: { type: 'RECALLED' },
    quote: { id: messageId },
  });
  expect(JSON.stringify((await reads(ben, roomId)).messages)).not.toContain('A secret');
  expect((await listOf(ben))[0]).toMatchObject({ unreadCount: 0 });
});

test('A-16: a group brings in and lets go; who has left reads no more, and only its maker takes others out', async ({
  seed,
}) => {
  const { agents, admin } = await seed.tenant({ agents: 3 });
  const [ann, ben, cat] = agents as [DeskPerson, DeskPerson, DeskPerson];
  const roomId = await opens(ann, [ben.id], 'Night shift');
  const update = async (person: DeskPerson, input: object) =>
    (await person.run(desk.RoomUpdateDocument, { input: { roomId, ...input } })).roomUpdate;
  expect(codeOf(await update(ben, { addAgentIds: [cat.id], name: 'Nights' }))).toBe('RoomPayload');
  const changes = await cat.watch(desk.RoomChangedDocument, {});
  expect((await changes.next()).roomChanged).toMatchObject({ roomId });
  const log = await cat.watch(desk.RoomMessagesDocument, { roomId, after: 0 });
  for (const type of ['CREATED', 'RENAMED', 'JOINED'])
    expect((await log.next()).roomMessages.content).toMatchObject({ type });

  await expect(update(ben, { removeAgentIds: [cat.id] })).rejects.toThrow('FORBIDDEN');
  await expect(update(admin, { name: 'Mine' })).rejects.toThrow('NOT_FOUND');
  expect(codeOf(await update(ann, { removeAgentIds: [cat.id] }))).toBe('RoomPayload');
  expect(
    (await changes.until(({ roomChanged }) => roomChanged.room === null)).roomChanged.roomId,
  ).toBe(roomId);
  expect(await log.ended).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  await expect(sends(cat, roomId, { text: { text: 'Still here?' } })).rejects.toThrow('NOT_FOUND');
  const direct = await opens(ann, [ben.id]);
  const renamed = { roomId: direct, name: 'x' };
  expect(codeOf((await ann.run(desk.RoomUpdateDocument, { input: renamed })).roomUpdate)).toBe(
    'INVALID_INPUT',
  );
  expect(
    codeOf((await ann.run(desk.RoomOpenDocument, { input: { agentIds: [ann.id] } })).roomOpen),
  ).toBe('INVALID_INPUT');
});

test('A-16: a link to a conversation opens for those who may read it; no figure or list counts the chat', async ({
  seed,
}) => {
  const { agents, visitor } = await seed.tenant({ agents: 2, capacity: 1 });
  const { conversation } = await (await visitor()).says('Hello');
  const holder = (await agents[0]!.sees(conversation.id)) ? agents[0]! : agents[1]!;
  const other = agents.find(({ id }) => id !== holder.id)!;
  const roomId = await opens(holder, [other.id]);
  const pointer = { conversation: { conversationId: conversation.id } };
  const { content } = accepted(await sends(holder, roomId, pointer)).line;
  expect(content).toMatchObject({ conversation: { id: conversation.id } });
  expect((await reads(other, roomId)).messages.nodes[0]!.content).toMatchObject({
    __typename: 'ConversationLinkContent',
    conversation: null,
  });
  await expect(sends(other, roomId, pointer)).rejects.toThrow('NOT_FOUND');
});

test('A-16: another company’s colleague cannot be written to, and cannot look in', async ({
  seed,
}) => {
  const ours = await seed.tenant({ agents: 2 });
  const theirs = await seed.tenant({ agents: 1 });
  const roomId = await opens(ours.agent, [ours.agents[1]!.id]);
  await says(ours.agent, roomId, 'Among us');
  await expect(reads(theirs.admin, roomId)).rejects.toThrow('NOT_FOUND');
  await expect(opens(theirs.admin, [ours.agent.id])).rejects.toThrow('NOT_FOUND');
  // Not even the admin of the company reads what colleagues say among themselves.
  await expect(reads(ours.admin, roomId)).rejects.toThrow('NOT_FOUND');
});
