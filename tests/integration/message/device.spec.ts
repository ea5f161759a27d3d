import { type Device, type Drawer, openDevice } from '../../testkit/device.ts';
import { isGapless } from '../../testkit/log-reader.ts';
import { startProxy } from '../../testkit/proxy.ts';
import { expect, test } from '../../testkit/test.ts';

const isComplete = (device: Device, count: number) => () =>
  device.shown.filter(({ sender }) => sender.kind === 'VISITOR').length === count;

test('K-17, K-18: our client behind a line that is cut and goes dead shows everything once, in order', async ({
  seed,
  stack,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const guest = await tenant.visitor();
  const { conversation } = await guest.says('Hello');
  const line = await startProxy(stack.api.port);
  const device = openDevice(guest, conversation.id, `http://127.0.0.1:${line.port}`);

  for (const fault of [line.cut, line.stall, line.cut]) {
    for (let i = 0; i < 5; i += 1) await device.say(`${i}`);
    fault();
    for (let i = 5; i < 10; i += 1) await device.say(`${i}`);
    await tenant.agent.says(conversation.id, 'Are you there?');
    // A dead line is noticed by the missing pong: 10 s and 5 s.
    if (fault === line.stall) {
      await expect
        .poll(() => device.client.connection.state(), { timeout: 20_000 })
        .not.toBe('connected');
    }
    line.mend();
  }

  await expect.poll(isComplete(device, 31), { timeout: 40_000 }).toBe(true);
  const log = await tenant.agent.reads(conversation.id);
  expect(isGapless(log)).toBe(true);
  await expect.poll(() => device.shown.length, { timeout: 20_000 }).toBe(log.length);
  expect(device.shown.map(({ id }) => id)).toEqual(log.map(({ id }) => id));
  device.close();
  await line.close();
}, 150_000);

test('S-14: what was written offline is sent in order by the next device that opens the drawer', async ({
  seed,
  stack,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const guest = await tenant.visitor();
  const { conversation } = await guest.says('Hello');
  const line = await startProxy(stack.api.port);
  const drawer: Drawer = new Map();
  const origin = `http://127.0.0.1:${line.port}`;

  const before = openDevice(guest, conversation.id, origin, drawer);
  line.cut();
  for (let i = 0; i < 8; i += 1) await before.say(`${i}`);
  before.close();
  expect(drawer.size).toBe(8);
  line.mend();
  const after = openDevice(guest, conversation.id, origin, drawer);
  await after.outbox.start();

  await expect.poll(() => drawer.size, { timeout: 20_000 }).toBe(0);
  const log = await tenant.agent.reads(conversation.id);
  const texts = log.flatMap(({ content }) =>
    content.__typename === 'TextContent' ? [content.text] : [],
  );
  expect(texts).toEqual(['Hello', ...Array.from({ length: 8 }, (_, i) => `${i}`)]);
  after.close();
  await line.close();
});
