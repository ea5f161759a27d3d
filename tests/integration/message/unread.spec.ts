import { MessagesReadDocument } from '../../testkit/generated/desk.ts';
import { VisitorMessagesReadDocument } from '../../testkit/generated/visitor.ts';
import { expect, test } from '../../testkit/test.ts';

test('K-21: unread counts what the other side wrote, and falls to zero when it is read', async ({
  seed,
}) => {
  const { agent, visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const { conversation } = await guest.says('One');
  await guest.says('Two');
  expect((await agent.sees(conversation.id))!.unreadCount).toBe(2);

  const { lastSeq } = (await agent.sees(conversation.id))!;
  const input = { conversationId: conversation.id, seq: lastSeq };
  const read = await agent.run(MessagesReadDocument, { input });
  expect(read.messagesRead.conversation.unreadCount).toBe(0);

  const answer = await agent.says(conversation.id, 'Answer');
  expect((await guest.conversation())!).toMatchObject({ unreadCount: 1, agentReadSeq: lastSeq });
  await guest.run(VisitorMessagesReadDocument, {
    input: { conversationId: conversation.id, seq: answer.seq },
  });
  expect((await guest.conversation())!.unreadCount).toBe(0);
  expect((await agent.sees(conversation.id))!.visitorReadSeq).toBe(answer.seq);
});

test('what was read never becomes unread again by a late or exaggerated report', async ({
  seed,
}) => {
  const { agent, visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const { conversation } = await guest.says('One');
  const { message } = await guest.says('Two');
  const read = async (seq: number) => {
    const input = { conversationId: conversation.id, seq };
    return (await agent.run(MessagesReadDocument, { input })).messagesRead.conversation.unreadCount;
  };

  expect(await read(message.seq)).toBe(0);
  expect(await read(1)).toBe(0);
  // Reading beyond the end must not mark as read what is written later.
  await read(1_000_000).catch(() => 0);
  await guest.says('Three');
  expect((await agent.sees(conversation.id))!.unreadCount).toBe(1);
});
