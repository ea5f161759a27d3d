import * as desk from '../../testkit/generated/desk.ts';
import { expect, test } from '../../testkit/test.ts';
import { written } from '../../testkit/written.ts';

const Sessions = written<{ sessions: { id: string; isCurrent: boolean }[] }>(
  `{ sessions { id isCurrent userAgent usedAt } }`,
);
const EndSession = written<{ sessionEnd: boolean }>(
  `mutation($input: SessionEndInput!) { sessionEnd(input: $input) }`,
);
const NoticeAdded = written<{ noticeAdded: { kind: string; text: string } }>(
  `subscription { noticeAdded { kind text } }`,
);

test('A-25: a member sees his devices and signs one out; a colleague’s is not his to end', async ({
  seed,
}) => {
  const { agents, signIn } = await seed.tenant({ agents: 2 });
  const [agent, colleague] = [agents[0]!, agents[1]!];
  const other = await signIn(agent.email);
  const { sessions } = await agent.run(Sessions, {});
  const others = sessions.find(({ isCurrent }) => !isCurrent)!;

  expect(sessions.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
  await expect(colleague.run(EndSession, { input: { id: others.id } })).rejects.toThrow(
    'NOT_FOUND',
  );
  expect(await agent.run(EndSession, { input: { id: others.id } })).toEqual({ sessionEnd: true });
  await expect(other.run(Sessions, {})).rejects.toThrow('UNAUTHENTICATED');
  expect((await agent.run(Sessions, {})).sessions).toHaveLength(1);
});

test('N-09: an agent learns that an admin ended his conversation', async ({ seed }) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  const { conversation } = await (await visitor()).says('Hello');
  const told = await agent.watch(NoticeAdded, {});
  const input = { conversationId: conversation.id };
  await admin.run(desk.ConversationCloseDocument, { input });

  const { noticeAdded } = await told.next();
  expect(noticeAdded.kind).toBe('CONVERSATION_CLOSED');
  expect(noticeAdded.text).toContain(admin.nickname);
});
