import { uuidv7 } from '@parley/schema';
import * as desk from '../../testkit/generated/desk.ts';
import { accepted, codeOf, type DeskPerson } from '../../testkit/person.ts';
import { expect, test } from '../../testkit/test.ts';
import { written } from '../../testkit/written.ts';

type Outcome<K extends string, P = object> = Record<K, { __typename: string; code?: string } & P>;
interface Reply {
  id: string;
  text: string;
  isOwn: boolean;
  useCount: number;
  variables: string[];
}
const reply = `id text isOwn useCount variables category`;
const CreateReply = written<Outcome<'cannedReplyCreate', { cannedReply: Reply }>>(
  `mutation($input: CannedReplyCreateInput!) { cannedReplyCreate(input: $input) { __typename ... on CannedReplyPayload { cannedReply { ${reply} } } ... on UserError { code message } } }`,
);
const UpdateReply = written<Outcome<'cannedReplyUpdate'>>(
  `mutation($input: CannedReplyUpdateInput!) { cannedReplyUpdate(input: $input) { __typename ... on UserError { code message } } }`,
);
const UsedReply = written<{ cannedReplyUsed: boolean }>(
  `mutation($input: CannedReplyUsedInput!) { cannedReplyUsed(input: $input) }`,
);
const Replies = written<{ cannedReplies: { nodes: Reply[] } }>(
  `query($search: String) { cannedReplies(search: $search) { nodes { ${reply} } } }`,
);

test('A-05: replies are found by word, pinyin and initials, the most used first; public ones are used, not changed', async ({
  seed,
}) => {
  const { admin, agent, skillGroup } = await seed.tenant({ agents: 1 });
  const outsider = await admin.run(desk.SkillGroupCreateDocument, { input: { name: 'Elsewhere' } });
  const elsewhere = accepted(outsider.skillGroupCreate).skillGroup.id;
  const makes = async (person: DeskPerson, input: object) =>
    accepted((await person.run(CreateReply, { input })).cannedReplyCreate).cannedReply;
  const hello = await makes(admin, {
    isPublic: true,
    text: '您好，{{visitor.name:朋友}}，请问有什么可以帮您？',
  });
  await makes(admin, { isPublic: true, text: '您好，这里是别处', skillGroupIds: [elsewhere] });
  await makes(admin, { isPublic: true, text: 'Hello there', skillGroupIds: [skillGroup.id] });
  const own = await makes(agent, { text: '您好，稍等', category: ['常用', '安抚'] });
  await agent.run(UsedReply, { input: { cannedReplyId: own.id } });
  const finds = async (search: string | null) =>
    (await agent.run(Replies, { search })).cannedReplies.nodes.map(({ text }) => text);

  expect(hello.variables).toEqual(['visitor.name']);
  expect(await finds('nh')).toEqual([own.text, hello.text]);
  expect(await finds('ninhao 稍等')).toEqual([own.text]);
  expect(await finds('THERE')).toEqual(['Hello there']);
  expect(await finds(null)).toHaveLength(3);
  expect((await admin.run(Replies, {})).cannedReplies.nodes).toHaveLength(3);
  await expect(
    agent.run(UpdateReply, { input: { cannedReplyId: hello.id, text: 'Mine' } }),
  ).rejects.toThrow('FORBIDDEN');
  await expect(agent.run(CreateReply, { input: { isPublic: true, text: 'x' } })).rejects.toThrow(
    'FORBIDDEN',
  );
  const deep = { text: 'x', category: ['a', 'b', 'c'] };
  expect(codeOf((await agent.run(CreateReply, { input: deep })).cannedReplyCreate)).toBe(
    'INVALID_INPUT',
  );
});

const marks = `id draft isPinned isMarkedUnread remindAt`;
interface Marks {
  id: string;
  draft: string | null;
  isPinned: boolean;
  isMarkedUnread: boolean;
  remindAt: string | null;
}
const Marked = written<{ conversation: Marks }>(
  `query($id: ID!) { conversation(id: $id) { ${marks} } }`,
);
const Inbox = written<{ inbox: { conversation: Marks } }>(
  `subscription { inbox { conversation { ${marks} } } }`,
);
const SetDraft = written<Outcome<'draftSet'>>(
  `mutation($input: DraftSetInput!) { draftSet(input: $input) { __typename ... on UserError { code message } } }`,
);
const Pin = written(
  `mutation($input: ConversationPinInput!) { conversationPin(input: $input) { __typename } }`,
);
const MarkUnread = written(
  `mutation($input: ConversationMarkUnreadInput!) { conversationMarkUnread(input: $input) { __typename } }`,
);
const Remind = written<Outcome<'reminderSet'>>(
  `mutation($input: ReminderSetInput!) { reminderSet(input: $input) { __typename ... on UserError { code message } } }`,
);
const NoticeAdded = written<{ noticeAdded: { id: string; kind: string; text: string } }>(
  `subscription { noticeAdded { id kind text conversation { id } } }`,
);
const Notices = written<{
  notices: { nodes: { id: string; kind: string; readAt: string | null }[] };
  noticeUnreadCount: number;
}>(`{ notices { nodes { id kind readAt } } noticeUnreadCount }`);
const ReadNotices = written<{ noticesRead: { unreadCount: number } }>(
  `mutation($input: NoticesReadInput!) { noticesRead(input: $input) { unreadCount } }`,
);

test('A-02, A-04, A-28: draft, pin and unread mark reach the other device, and no colleague', async ({
  seed,
}) => {
  const { admin, agent, signIn, visitor } = await seed.tenant({ agents: 1 });
  const { conversation } = await (await visitor()).says('Hello');
  const other = await signIn(agent.email);
  const inbox = await other.watch(Inbox, {});
  const { id } = conversation;

  await agent.run(SetDraft, { input: { conversationId: id, text: 'Dear' } });
  await inbox.until(({ inbox: change }) => change.conversation.draft === 'Dear');
  await agent.run(Pin, { input: { conversationId: id, isPinned: true } });
  await agent.run(MarkUnread, { input: { conversationId: id } });
  await inbox.until(({ inbox: { conversation: now } }) => now.isPinned && now.isMarkedUnread);
  await agent.run(desk.MessagesReadDocument, { input: { conversationId: id, seq: 1 } });

  expect((await other.run(Marked, { id })).conversation).toMatchObject({
    draft: 'Dear',
    isPinned: true,
    isMarkedUnread: false,
  });
  expect((await admin.run(Marked, { id })).conversation).toMatchObject({
    draft: null,
    isPinned: false,
  });
});

test('A-27, N-09: a reminder is told at its moment, and read notices are counted no more', async ({
  seed,
}) => {
  const { agent, visitor } = await seed.tenant({ agents: 1 });
  const { conversation } = await (await visitor()).says('Hello');
  const told = await agent.watch(NoticeAdded, {});
  const reminds = async (at: number) =>
    codeOf(
      (
        await agent.run(Remind, {
          input: { conversationId: conversation.id, at: new Date(at).toISOString() },
        })
      ).reminderSet,
    );

  expect(await reminds(Date.now() - 60_000)).toBe('INVALID_INPUT');
  expect(await reminds(Date.now() + 400)).toBe('ConversationPayload');
  const { noticeAdded } = await told.next(20_000);
  expect(noticeAdded).toMatchObject({ kind: 'REMINDED', conversation: { id: conversation.id } });
  expect((await agent.run(Marked, { id: conversation.id })).conversation.remindAt).toBeNull();
  expect((await agent.run(Notices, {})).noticeUnreadCount).toBe(1);
  const read = await agent.run(ReadNotices, { input: { ids: [noticeAdded.id] } });
  expect(read.noticesRead.unreadCount).toBe(0);
});

test('K-26: who is named in a note may read the conversation and is told; others may not', async ({
  seed,
}) => {
  const { admin, agents, visitor } = await seed.tenant({ agents: 2 });
  const { conversation } = await (await visitor()).says('Hello');
  const held = (await admin.sees(conversation.id))!.agent!.id;
  const agent = agents.find(({ id }) => id === held)!;
  const colleague = agents.find(({ id }) => id !== held)!;
  const notes = async (text: string) => {
    const content = { note: { text } };
    const input = { clientMessageId: uuidv7(), conversationId: conversation.id, content };
    return codeOf((await agent.run(desk.MessageSendDocument, { input })).messageSend);
  };
  const told = await colleague.watch(NoticeAdded, {});

  expect(await notes('Nobody in particular')).toBe('MessageSendPayload');
  expect(await colleague.sees(conversation.id)).toBeNull();
  expect(await notes(`Please look, @${colleague.nickname}!`)).toBe('MessageSendPayload');
  const { noticeAdded } = await told.next();
  expect(noticeAdded).toMatchObject({ kind: 'MENTIONED', conversation: { id: conversation.id } });
  expect(noticeAdded.text).toContain(agent.nickname);
  expect((await colleague.sees(conversation.id))?.id).toBe(conversation.id);
  expect(await colleague.closes(conversation.id)).toBe('CONFLICT');
});

const Views = written<{ inboxViews: { id: string; name: string; isOwn: boolean }[] }>(
  `{ inboxViews { id name isOwn isShared } }`,
);
const SaveView = written<Outcome<'inboxViewSave', { inboxView: { id: string } }>>(
  `mutation($input: InboxViewSaveInput!) { inboxViewSave(input: $input) { __typename ... on InboxViewPayload { inboxView { id } } ... on UserError { code message } } }`,
);
const SendNotice = written<Outcome<'noticeSend', { recipientCount: number }>>(
  `mutation($input: NoticeSendInput!) { noticeSend(input: $input) { __typename ... on NoticeSendPayload { recipientCount } ... on UserError { code message } } }`,
);
const Announcements = written<{
  announcements: { nodes: { subject: string; readers: { readAt: string | null }[] }[] };
}>(`{ announcements { nodes { subject readers { readAt agent { id } } } } }`);

test('A-03: a view is kept, shared with a group, and changed by its owner alone', async ({
  seed,
}) => {
  const { admin, agents, skillGroup } = await seed.tenant({ agents: 2 });
  const [agent, colleague] = [agents[0]!, agents[1]!];
  const save = async (person: DeskPerson, input: object) =>
    (await person.run(SaveView, { input: { name: 'Slow', filter: '{"slow":true}', ...input } }))
      .inboxViewSave;
  const view = accepted(await save(agent, { skillGroupId: skillGroup.id })).inboxView;

  expect((await colleague.run(Views, {})).inboxViews).toMatchObject([
    { id: view.id, isOwn: false },
  ]);
  expect((await admin.run(Views, {})).inboxViews).toEqual([]);
  await expect(save(colleague, { inboxViewId: view.id, name: 'Mine' })).rejects.toThrow(
    'NOT_FOUND',
  );
  expect(codeOf(await save(agent, { filter: 'not json' }))).toBe('INVALID_INPUT');
});

test('N-10: an admin tells a group something, and sees who has read it', async ({ seed }) => {
  const { admin, agents, skillGroup } = await seed.tenant({ agents: 2 });
  const told = await agents[0]!.watch(NoticeAdded, {});
  const input = { subject: 'Closed on Friday', text: 'We move.', skillGroupIds: [skillGroup.id] };

  const sent = accepted((await admin.run(SendNotice, { input })).noticeSend);
  expect(sent.recipientCount).toBe(2);
  const { noticeAdded } = await told.next();
  expect(noticeAdded).toMatchObject({ kind: 'ANNOUNCED', text: 'Closed on Friday' });
  await agents[0]!.run(ReadNotices, { input: { all: true } });
  const { announcements } = await admin.run(Announcements, {});
  const read = announcements.nodes[0]?.readers.map(({ readAt }) => readAt !== null);
  expect(read).toEqual([true, false]);
  await expect(agents[0]!.run(SendNotice, { input })).rejects.toThrow('FORBIDDEN');
});
