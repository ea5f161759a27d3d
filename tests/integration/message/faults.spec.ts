import { uuidv7 } from '@parley/schema';
import { MessageSendDocument } from '../../testkit/generated/desk.ts';
import { VisitorMessageSendDocument } from '../../testkit/generated/visitor.ts';
import { isGapless, LogReader } from '../../testkit/log-reader.ts';
import { accepted, type DeskPerson, type VisitorPerson } from '../../testkit/person.ts';
import type { Stack } from '../../testkit/stack.ts';
import { expect, test } from '../../testkit/test.ts';

/** Sends one text until it is answered, as a client's outbox does; gives what was acknowledged. */
async function sendUntilAnswered(person: DeskPerson | VisitorPerson, id: string, text: string) {
  const input = { clientMessageId: uuidv7(), conversationId: id, content: { text: { text } } };
  for (;;) {
    try {
      const { messageSend } =
        'email' in person
          ? await person.run(MessageSendDocument, { input })
          : await person.run(VisitorMessageSendDocument, { input });
      return { key: input.clientMessageId, text, id: accepted(messageSend).message.id };
    } catch (error) {
      if (String(error).startsWith('Error: Refused')) throw error;
      await new Promise(resolve => setTimeout(resolve, 50));
    }
  }
}

/** Starts the api again whenever it dies, until told to stop; counts the deaths. */
function keepAlive(stack: Stack, env: Record<string, string>) {
  const state = { deaths: 0, isOver: false, end: Promise.resolve() };
  state.end = (async () => {
    while (!state.isOver) {
      await Promise.race([stack.api.ended, new Promise(resolve => setTimeout(resolve, 100))]);
      if (stack.api.isAlive()) continue;
      state.deaths += 1;
      await stack.restart(env);
    }
  })();
  return state;
}

async function converse(
  stack: Stack,
  tenant: { agent: DeskPerson; visitor(): Promise<VisitorPerson> },
) {
  const guest = await tenant.visitor();
  const { conversation } = await guest.says('Hello');
  const readers = [guest, tenant.agent].map(person => new LogReader(person, conversation.id));
  return { guest, id: conversation.id, readers, stack };
}

test('K-17: a process killed between commit and answer loses, doubles and disorders nothing', async ({
  seed,
}) => {
  const stack = await seed.stack();
  const tenant = await seed.tenantOf(stack, { agents: 1 });
  const { guest, id, readers } = await converse(stack, tenant);
  const dying = { PARLEY_FAILPOINTS: 'message.after-commit=kill@0.04' };
  await stack.restart(dying);
  const guard = keepAlive(stack, dying);

  const sides = [guest, tenant.agent].map(async (person, side) => {
    const acknowledged = [];
    for (let i = 0; i < 60; i += 1)
      acknowledged.push(await sendUntilAnswered(person, id, `${side} ${i}`));
    return acknowledged;
  });
  const acknowledged = (await Promise.all(sides)).flat();
  guard.isOver = true;
  await guard.end;
  await stack.restart({ PARLEY_FAILPOINTS: '' });

  const log = await tenant.agent.reads(id);
  expect(guard.deaths).toBeGreaterThan(0);
  expect(isGapless(log)).toBe(true);
  for (const { key, id: messageId } of acknowledged) {
    expect(log.filter(entry => entry.clientMessageId === key).map(entry => entry.id)).toEqual([
      messageId,
    ]);
  }
  for (const side of [0, 1]) {
    const texts = log.map(entry => ('text' in entry.content ? entry.content.text : ''));
    const own = texts.filter(text => text.startsWith(`${side} `));
    expect(own).toEqual(Array.from({ length: 60 }, (_, i) => `${side} ${i}`));
  }
  for (const reader of readers) {
    await reader.until(log.length);
    expect(reader.reconnects).toBeGreaterThan(0);
    expect(reader.shown.map(entry => entry.id)).toEqual(log.map(entry => entry.id));
    reader.stop();
  }
}, 180_000);

test('K-17, K-19: a process killed under its subscribers is followed on from the cursor', async ({
  seed,
}) => {
  const stack = await seed.stack();
  const tenant = await seed.tenantOf(stack, { agents: 1 });
  const { guest, id, readers } = await converse(stack, tenant);
  const guard = keepAlive(stack, {});

  for (let round = 0; round < 4; round += 1) {
    const sends = Array.from({ length: 15 }, (_, i) =>
      sendUntilAnswered(guest, id, `${round} ${i}`),
    );
    await stack.api.kill();
    await Promise.all(sends);
  }
  guard.isOver = true;
  await guard.end;

  const log = await tenant.agent.reads(id);
  expect(isGapless(log)).toBe(true);
  expect(log.filter(entry => entry.sender.kind === 'VISITOR')).toHaveLength(1 + 4 * 15);
  for (const reader of readers) {
    await reader.until(log.length);
    expect(reader.shown.map(entry => entry.id)).toEqual(log.map(entry => entry.id));
    reader.stop();
  }
}, 180_000);

test.for([
  ['a third of the', 'hints.drop=drop@0.3'],
  ['all', 'hints.drop=drop@1'],
] as const)('%s hints dropped only make delivery later', async ([, failpoints], { seed }) => {
  const stack = await seed.stack({ PARLEY_FAILPOINTS: failpoints });
  const tenant = await seed.tenantOf(stack, { agents: 1 });
  const { guest, id, readers } = await converse(stack, tenant);

  for (let i = 0; i < 20; i += 1) {
    await guest.says(`Question ${i}`);
    await tenant.agent.says(id, `Answer ${i}`);
  }

  const log = await tenant.agent.reads(id);
  expect(isGapless(log)).toBe(true);
  for (const reader of readers) {
    // The slowest poll is 15 s; then it must be complete.
    await reader.until(log.length, 20_000);
    expect(reader.shown.map(entry => entry.id)).toEqual(log.map(entry => entry.id));
    reader.stop();
  }
});
