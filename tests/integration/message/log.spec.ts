import { uuidv7 } from '@parley/schema';
import { MessageSendDocument } from '../../testkit/generated/desk.ts';
import { VisitorMessageSendDocument } from '../../testkit/generated/visitor.ts';
import { isGapless, LogReader } from '../../testkit/log-reader.ts';
import { accepted, codeOf } from '../../testkit/person.ts';
import { expect, test } from '../../testkit/test.ts';
import { written } from '../../testkit/written.ts';

/** A send whose answer says only that it was taken. */
const Send = written<{ messageSend: { __typename: string; code?: string } }>(
  'mutation($input: MessageSendInput!) { messageSend(input: $input) { __typename ... on UserError { code } } }',
);

test('K-19: 32 senders × 50 messages make one log that every subscriber sees alike', async ({
  seed,
}) => {
  const { agent, admin, visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const { conversation } = await guest.says('Hello');
  const first = (await agent.sees(conversation.id))!.lastSeq;
  const readers = [guest, guest, agent, agent, admin].map(
    person => new LogReader(person, conversation.id),
  );

  const senders = Array.from({ length: 32 }, (_, n) => async () => {
    const person = n % 2 ? agent : guest;
    for (let i = 0; i < 50; i += 1) {
      const content = { text: { text: `${n} ${i}` } };
      const input = { clientMessageId: uuidv7(), conversationId: conversation.id, content };
      accepted((await person.run(Send, { input })).messageSend);
    }
  });
  await Promise.all(senders.map(send => send()));

  const last = first + 32 * 50;
  await Promise.all(readers.map(reader => reader.until(last)));
  const log = await agent.reads(conversation.id);
  expect(log).toHaveLength(last);
  expect(isGapless(log)).toBe(true);
  for (const reader of readers) {
    expect(reader.shown.map(entry => entry.id)).toEqual(log.map(entry => entry.id));
    reader.stop();
  }
  for (let n = 0; n < 32; n += 1) {
    const texts = log.map(entry => ('text' in entry.content ? entry.content.text : ''));
    const own = texts.filter(text => text.startsWith(`${n} `));
    expect(own).toEqual(Array.from({ length: 50 }, (_, i) => `${n} ${i}`));
  }
}, 120_000);

test('K-18: the same send twenty times at once is one message, and so it is a restart later', async ({
  seed,
}) => {
  const stack = await seed.stack();
  const { agent, visitor } = await seed.tenantOf(stack, { agents: 1 });
  const guest = await visitor();
  const { conversation } = await guest.says('Hello');
  const input = {
    clientMessageId: uuidv7(),
    conversationId: conversation.id,
    content: { text: { text: 'Once' } },
  };
  const send = async () => {
    const { messageSend } = await agent.run(MessageSendDocument, { input });
    return accepted(messageSend).message;
  };

  const answers = await Promise.all(Array.from({ length: 20 }, send));
  await stack.restart();
  answers.push(await send());

  expect(new Set(answers.map(answer => `${answer.id} ${answer.seq}`)).size).toBe(1);
  const log = await agent.reads(conversation.id);
  expect(log.filter(entry => entry.clientMessageId === input.clientMessageId)).toHaveLength(1);
  expect(isGapless(log)).toBe(true);
});

test('K-18: the first send of a visitor repeated at once begins one conversation', async ({
  seed,
}) => {
  const { visitor, agent } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const input = { clientMessageId: uuidv7(), content: { text: { text: 'Hello' } } };
  const send = async () => {
    const { messageSend } = await guest.run(VisitorMessageSendDocument, { input });
    return accepted(messageSend);
  };

  const answers = await Promise.all(Array.from({ length: 20 }, send));

  expect(new Set(answers.map(({ message }) => message.id)).size).toBe(1);
  expect(new Set(answers.map(({ conversation }) => conversation.id)).size).toBe(1);
  const log = await agent.reads(answers[0]!.conversation.id);
  expect(log.filter(entry => entry.content.__typename === 'TextContent')).toHaveLength(1);
});

test('K-18: the same key with another payload is refused and changes nothing', async ({ seed }) => {
  const { agent, visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const { conversation } = await guest.says('Hello');
  const clientMessageId = uuidv7();
  const send = async (text: string) => {
    const input = { clientMessageId, conversationId: conversation.id, content: { text: { text } } };
    return (await agent.run(MessageSendDocument, { input })).messageSend;
  };
  accepted(await send('Yes'));
  const before = await agent.reads(conversation.id);

  expect(codeOf(await send('No'))).toBe('IDEMPOTENCY_KEY_REUSED');
  expect(await agent.reads(conversation.id)).toEqual(before);
});

test('K-02: many first messages at once open one conversation and all arrive', async ({ seed }) => {
  const { visitor, agent } = await seed.tenant({ agents: 1 });
  const guest = await visitor();

  const sent = await Promise.all(Array.from({ length: 12 }, (_, i) => guest.says(`First ${i}`)));

  expect(new Set(sent.map(({ conversation }) => conversation.id)).size).toBe(1);
  const log = await agent.reads(sent[0]!.conversation.id);
  expect(isGapless(log)).toBe(true);
  expect(log.filter(entry => entry.content.__typename === 'TextContent')).toHaveLength(12);
});

test('K-03: text is kept as typed; blank and overlong text is refused with nothing stored', async ({
  seed,
}) => {
  const { visitor, agent } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const { conversation, message } = await guest.says('<b>1 < 2</b> {{7*7}} 您好 👋🏽');
  expect(message.content).toMatchObject({ text: '<b>1 < 2</b> {{7*7}} 您好 👋🏽' });
  const send = async (text: string) => {
    const input = { clientMessageId: uuidv7(), content: { text: { text } } };
    return codeOf((await guest.run(VisitorMessageSendDocument, { input })).messageSend);
  };
  const before = (await agent.reads(conversation.id)).length;

  expect(await send(' \n\t ')).toBe('INVALID_INPUT');
  expect(await send('字'.repeat(5_001))).toBe('INVALID_INPUT');
  expect((await agent.reads(conversation.id)).length).toBe(before);
  // Characters are code points: these 5,000 are 10,000 units of UTF-16.
  expect(await send('🙂'.repeat(5_000))).toBe('MessageSendPayload');
});

test('a message has exactly one content', async ({ seed }) => {
  const { visitor } = await seed.tenant({ agents: 0 });
  const guest = await visitor();
  const send = async (content: object) => {
    const input = { clientMessageId: uuidv7(), content };
    return codeOf((await guest.run(VisitorMessageSendDocument, { input })).messageSend);
  };
  expect(await send({})).toBe('INVALID_INPUT');
  const two = { text: { text: 'Two' }, location: { latitude: 1, longitude: 1 } };
  expect(await send(two)).toBe('INVALID_INPUT');
});
