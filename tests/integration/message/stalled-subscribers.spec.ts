import { once } from 'node:events';
import { uuidv7 } from '@parley/schema';
import WebSocket from 'ws';
import { weighable } from '../../testkit/api-process.ts';
import { MessageSendDocument, MessagesDocument } from '../../testkit/generated/desk.ts';
import { LogReader } from '../../testkit/log-reader.ts';
import type { DeskPerson } from '../../testkit/person.ts';
import { expect, test } from '../../testkit/test.ts';

const subscribers = 50;
const messages = 5_000;
// A MiB is allowed with all that is left lying; what is held must be clearly less.
const mostBytes = 512 * 1024;

/** Subscribes to a log and then reads its socket no more. */
async function stall(agent: DeskPerson, conversationId: string, after: number): Promise<WebSocket> {
  const { origin, token } = agent.principal;
  const address = `${origin.replace('http', 'ws')}/graphql`;
  const socket = new WebSocket(address, 'graphql-transport-ws');
  await once(socket, 'open');
  socket.on('error', () => {});
  socket.send(JSON.stringify({ type: 'connection_init', payload: { token } }));
  await once(socket, 'message');
  const payload = { query: String(MessagesDocument), variables: { conversationId, after } };
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload }));
  await once(socket, 'message');
  socket.pause();
  return socket;
}

test('P-05: subscribers that stop reading are cut with little memory spent, and catch up on return', async ({
  seed,
}) => {
  const stack = await seed.stack(weighable);
  const { agent, visitor } = await seed.tenantOf(stack, { agents: 1 });
  const guest = await visitor();
  const { conversation } = await guest.says('Hello');
  const text = 'x'.repeat(1_000);
  const send = () => {
    const input = {
      clientMessageId: uuidv7(),
      conversationId: conversation.id,
      content: { text: { text } },
    };
    return agent.run(MessageSendDocument, { input });
  };
  // What is held, not what is left lying: how far the heap grows before it is swept depends on V8 and on how
  // busy the machine is, and would say more about the traffic than about who does not read it.
  const sendAll = async (count: number) => {
    let highest = 0;
    for (let sent = 0; sent < count; sent += 250) {
      for (let i = 0; i < 250; i += 50) await Promise.all(Array.from({ length: 50 }, send));
      highest = Math.max(highest, await stack.api.heldMemory());
    }
    return highest;
  };
  // What serving the sender alone costs is not what the subscribers cost.
  const before = await sendAll(500);
  const { lastSeq: reached } = (await agent.sees(conversation.id))!;
  const sockets = await Promise.all(
    // The last entry comes at once, and says that the subscription runs.
    Array.from({ length: subscribers }, () => stall(agent, conversation.id, reached - 1)),
  );
  const closed = sockets.map(socket => once(socket, 'close'));
  const highest = await sendAll(messages);

  expect(stack.api.isAlive()).toBe(true);
  expect((highest - before) / subscribers).toBeLessThan(mostBytes);

  // A paused socket learns of its end when it reads again; the server must have ended it by then.
  await expectCut(stack.origin, agent);
  sockets.forEach(socket => socket.resume());
  const codes = (await Promise.all(closed)).map(([code]) => code as number);
  // 1006: cut without a farewell, which no paused reader would have taken; all of these are retried.
  for (const code of codes) expect([1006, 1012, 1013]).toContain(code);

  const reader = new LogReader(agent, conversation.id);
  const { lastSeq } = (await agent.sees(conversation.id))!;
  await reader.until(lastSeq, 60_000);
  expect(reader.shown.map(entry => entry.seq)).toEqual(
    Array.from({ length: lastSeq }, (_, index) => index + 1),
  );
  reader.stop();
}, 400_000);

/** Waits until the server says that nobody but ordinary sockets is left. */
async function expectCut(origin: string, agent: DeskPerson): Promise<void> {
  await agent.close();
  await expect
    .poll(
      async () => {
        const page = await (await fetch(`${origin}/metrics`)).text();
        const counts = [...page.matchAll(/^parley_sockets(?:\{[^}]*\})? (\d+)$/gm)];
        return counts.reduce((sum, [, count]) => sum + Number(count), 0);
      },
      { timeout: 60_000, interval: 500 },
    )
    .toBe(0);
}
