import { uuidv7 } from '@parley/schema';
import { asOwner } from '../../testkit/database.ts';
import {
  MessageRecallDocument,
  MessagesDocument,
  MessageSendDocument,
} from '../../testkit/generated/desk.ts';
import {
  VisitorMessageRecallDocument,
  VisitorMessagesDocument,
} from '../../testkit/generated/visitor.ts';
import { accepted, codeOf, type Entry } from '../../testkit/person.ts';
import { expect, test } from '../../testkit/test.ts';

const isRecall = ({ content }: Entry) => 'type' in content && content.type === 'RECALLED';

test('K-22: a recalled message is gone for both sides, and its quotes are emptied', async ({
  seed,
}) => {
  const { agent, visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const { conversation } = await guest.says('Hello');
  const secret = await agent.says(conversation.id, 'My secret is 4711');
  const quoting = {
    clientMessageId: uuidv7(),
    conversationId: conversation.id,
    content: { text: { text: 'See above' } },
    quoteId: secret.id,
  };
  accepted((await agent.run(MessageSendDocument, { input: quoting })).messageSend);
  const variables = { conversationId: conversation.id, after: 0 };
  const seen = await guest.watch(VisitorMessagesDocument, variables);
  await seen.until(({ messages }) => messages.quote?.id === secret.id);

  const input = { messageId: secret.id };
  const { messageRecall } = await agent.run(MessageRecallDocument, { input });

  const event = (await seen.until(({ messages }) => isRecall(messages))).messages;
  expect(event.quote?.id).toBe(secret.id);
  expect(accepted(messageRecall).message.content).toEqual({
    __typename: 'RecalledContent',
    by: 'AGENT',
  });
  const again = await guest.watch(VisitorMessagesDocument, variables);
  await again.until(({ messages }) => isRecall(messages));
  expect(JSON.stringify(again.all)).not.toContain('4711');
  const log = await agent.reads(conversation.id);
  expect(JSON.stringify(log)).not.toContain('4711');
  expect(log.filter(isRecall)).toHaveLength(1);
});

test('K-22: only the author recalls, once, and within two minutes', async ({ seed, stack }) => {
  const { agent, visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const { conversation, message } = await guest.says('Mine');
  const own = await agent.says(conversation.id, 'Ours');
  const late = await agent.says(conversation.id, 'Late');
  await asOwner(stack.databaseUrl, client =>
    client.query(
      `update app.message set created_at = created_at - interval '121 s' where id = $1`,
      [late.id],
    ),
  );
  const agentRecalls = (messageId: string) =>
    agent.run(MessageRecallDocument, { input: { messageId } });

  const refused = { code: expect.stringMatching(/FORBIDDEN|NOT_FOUND/) };
  await expect(agentRecalls(message.id)).rejects.toMatchObject(refused);
  await expect(
    guest.run(VisitorMessageRecallDocument, { input: { messageId: own.id } }),
  ).rejects.toMatchObject(refused);
  expect(codeOf((await agentRecalls(late.id)).messageRecall)).toBe('RECALL_TOO_LATE');
  const answers = await Promise.all([1, 2, 3, 4].map(() => agentRecalls(own.id)));
  expect(answers.map(answer => codeOf(answer.messageRecall))).toContain('MessageRecallPayload');
  expect((await agent.reads(conversation.id)).filter(isRecall)).toHaveLength(1);
});

test('the desk and the visitor read a log from any place', async ({ seed }) => {
  const { agent, visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const { conversation } = await guest.says('One');
  for (const text of ['Two', 'Three', 'Four']) await guest.says(text);
  const { lastSeq } = (await agent.sees(conversation.id))!;

  const tail = await agent.watch(MessagesDocument, {
    conversationId: conversation.id,
    after: lastSeq - 2,
  });

  expect((await tail.next()).messages.seq).toBe(lastSeq - 1);
  expect((await tail.next()).messages.seq).toBe(lastSeq);
  expect(await tail.isQuiet(300)).toBe(true);
});
