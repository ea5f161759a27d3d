import { ConversationTransferDocument, InboxDocument } from '../../testkit/generated/desk.ts';
import { expect, test } from '../../testkit/test.ts';

test('P-05: the inbox gives everything of the agent, then changes, and goes on from its cursor', async ({
  seed,
}) => {
  const { agent, visitor } = await seed.tenant({ agents: 1, capacity: 2 });
  const guest = await visitor();
  const own = (await guest.says('Mine')).conversation;
  await (await visitor()).says('Mine too');
  const waiting = (await (await visitor()).says('Waiting')).conversation;

  const inbox = await agent.watch(InboxDocument, {});
  const first = [await inbox.next(), await inbox.next(), await inbox.next()];
  expect(first.map(({ inbox: change }) => change.conversation.status).toSorted()).toEqual([
    'ACTIVE',
    'ACTIVE',
    'QUEUED',
  ]);

  await guest.says('More');
  const change = (await inbox.until(({ inbox: { conversation } }) => conversation.id === own.id))
    .inbox;
  expect(change.conversation.unreadCount).toBeGreaterThanOrEqual(2);
  const { cursor } = inbox.all.at(-1)!.inbox;
  await agent.close();

  await guest.says('While you were away');
  const resumed = await agent.watch(InboxDocument, { after: cursor });
  const missed = (await resumed.until(({ inbox: { conversation } }) => conversation.id === own.id))
    .inbox;
  expect(missed.conversation.unreadCount).toBe(3);
  await resumed.isQuiet(300);
  const again = resumed.all.map(({ inbox: { conversation } }) => conversation.id);
  expect(again).not.toContain(waiting.id);
});

test('a conversation leaves the lists of those who have it no longer', async ({ seed }) => {
  const { agents, visitor } = await seed.tenant({ agents: 2, capacity: 0 });
  const [one, two] = agents as [(typeof agents)[0], (typeof agents)[0]];
  const inbox = await two.watch(InboxDocument, {});
  const { conversation } = await (await visitor()).says('Hello');
  const ours = ({ inbox: change }: (typeof inbox.all)[0]) =>
    change.conversation.id === conversation.id;
  expect((await inbox.until(ours)).inbox.isGone).toBe(false);

  await one.accepts(conversation.id);

  const gone = await inbox.until(change => ours(change) && change.inbox.isGone);
  expect(gone.inbox.conversation.agent?.id ?? one.id).toBe(one.id);
});

test('Q-17: whoever is asked to take a conversation has it in his list, live and in a new window', async ({
  seed,
}) => {
  const { agents, visitor } = await seed.tenant({ agents: 2, capacity: 1 });
  const guest = await visitor();
  const { conversation } = await guest.says('Hello');
  const holder = (await agents[0]!.sees(conversation.id))?.agent?.id;
  const [from, to] = agents[0]!.id === holder ? agents : agents.toReversed();
  const input = { conversationId: conversation.id, agentId: to!.id };
  await from!.run(ConversationTransferDocument, { input });

  const inbox = await to!.watch(InboxDocument, {});
  const of = (seq: number) => (change: (typeof inbox.all)[0]) =>
    change.inbox.conversation.id === conversation.id && change.inbox.conversation.lastSeq >= seq;
  const { lastSeq } = (await inbox.until(of(1))).inbox.conversation;
  await guest.says('Are you there?');
  expect((await inbox.until(of(lastSeq + 1))).inbox.isGone).toBe(false);
});

test('another company sees nothing in its inbox', async ({ seed }) => {
  const [ours, theirs] = [await seed.tenant(), await seed.tenant()];
  const inbox = await theirs.agent.watch(InboxDocument, {});

  const guest = await ours.visitor();
  await guest.says('Hello');
  await guest.says('Anybody?');

  expect(await inbox.isQuiet(500)).toBe(true);
  expect(inbox.all).toEqual([]);
});
