import { randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { call, message, sign } from '../../testkit/api-channel.ts';
import { bindChannel, entryThat, firstTalk } from '../../testkit/carried.ts';
import { FakeProvider, type ProviderAnswer } from '../../testkit/fakes/provider.ts';
import * as desk from '../../testkit/generated/desk.ts';
import { exchange } from '../../testkit/http.ts';
import { accepted } from '../../testkit/person.ts';
import { expect, test } from '../../testkit/test.ts';

test('C-10: any system brings messages and takes answers, each signed, each once', async ({
  seed,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const script: ProviderAnswer[] = [];
  const other = await new FakeProvider(() => script.shift() ?? { json: { id: 'their-1' } }).open();
  const bound = await bindChannel(tenant, 'API', { api: { url: `${other.url}/answers` } });
  const { callbackUrl: url } = bound.channel as { callbackUrl: string };
  const secret = bound.secret as string;
  expect(bound.channel.offHoursMode).toBe('CHAT');
  expect(JSON.stringify(bound.channel.binding)).not.toContain(secret);

  for (let repeat = 0; repeat < 3; repeat++)
    expect((await call(url, message('e1', 'Hello'), { secret })).status).toBe(200);
  const talk = await firstTalk(tenant.agent);
  expect(talk).toMatchObject({ visitor: { name: 'Ann' }, window: null });
  // The first answer is lost on the way back; the same key makes a second call harmless.
  script.push({ status: 200, json: {} }, 'DROP');
  other.calls.length = 0;
  const sent = await tenant.agent.says(talk.id, 'Hi Ann');
  await entryThat(tenant.agent, talk.id, e => e.id === sent.id && e.delivery === 'SENT');

  const answers = other.calls.filter(({ json }) => json()['event'] === 'message.created');
  expect(new Set(answers.map(({ headers }) => headers['idempotency-key']))).toEqual(
    new Set([sent.id]),
  );
  const [answer] = answers;
  expect(answer!.json()).toMatchObject({
    contact: { id: 'u1' },
    message: { type: 'text', text: 'Hi Ann' },
  });
  const { 'x-timestamp': timestamp, 'x-nonce': nonce, 'x-signature': signature } = answer!.headers;
  expect(signature).toBe(sign(secret, String(timestamp), String(nonce), answer!.body.toString()));
  await call(
    url,
    {
      event: 'message.status',
      id: 's1',
      contact: { id: 'u1' },
      message_id: sent.id,
      status: 'read',
    },
    { secret },
  );
  await entryThat(tenant.agent, talk.id, e => e.id === sent.id && e.delivery === 'READ');
  const log = await tenant.agent.reads(talk.id);
  expect(log.filter(({ sender }) => sender.kind === 'VISITOR')).toHaveLength(1);
  await other.close();
});

test('C-10, H01: replays, wrong or old signatures, foreign secrets and large or malformed bodies leave no row', async ({
  seed,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const { channel, secret: own } = await bindChannel(tenant, 'API', { api: {} });
  const { secret: foreign } = await bindChannel(await seed.tenant({ agents: 1 }), 'API', {
    api: {},
  });
  const url = channel.callbackUrl as string;
  const secret = own as string;
  const status = async (answer: ReturnType<typeof call>) => (await answer).status;
  const body = message('x1', 'Hello');

  expect(await status(call(url, body, { secret: foreign as string }))).toBe(401);
  expect(await status(call(url, body, { secret, at: Date.now() - 301_000 }))).toBe(401);
  expect(await status(call(url, body, { secret, headers: { 'x-signature': '' } }))).toBe(401);
  expect(await status(call(url, body, { secret, headers: { 'x-nonce': 'another-nonce' } }))).toBe(
    401,
  );
  expect(await status(call(url, { ...body, id: 'x'.repeat(70_000) }, { secret }))).toBe(413);
  expect((await exchange(url, { method: 'POST', body: '<!DOCTYPE x>' })).status).toBe(401);
  expect(await status(call(url, '{"event":', { secret }))).toBe(422);
  expect(await status(call(`${url}x`, body, { secret }))).toBe(404);
  expect(await status(call(url.replace('/api/', '/wechat/'), body, { secret }))).toBe(404);
  const none = await tenant.admin.run(desk.CarriedTalksDocument, {});
  expect(none.conversations.nodes).toEqual([]);

  const nonce = randomUUID();
  expect(await status(call(url, body, { secret, nonce }))).toBe(200);
  expect(await status(call(url, message('x2', 'Again'), { secret, nonce }))).toBe(401);
  const { channelBind } = await tenant.admin.run(desk.ChannelBindDocument, {
    input: { channelId: channel.id, api: { rotatesSecret: true } },
  });
  const next = accepted(channelBind).secret as string;
  for (const [id, each] of [
    ['x3', secret],
    ['x4', next],
  ] as const)
    expect(await status(call(url, message(id, id), { secret: each }))).toBe(200);
});

test(
  'A15: addresses of media that lead inside are not called, and the message says so',
  { timeout: 180_000 },
  async ({ seed }) => {
    let hits = 0;
    const canary = createServer(socket => {
      hits += 1;
      socket.destroy();
    });
    await new Promise<void>(resolve => canary.listen(0, '127.0.0.1', resolve));
    const { port } = canary.address() as AddressInfo;
    const stack = await seed.stack({ OUTGOING_ALLOW: '' });
    const tenant = await seed.tenantOf(stack, { agents: 1 });
    const { channel, secret } = await bindChannel(tenant, 'API', { api: {} });
    const targets = ['127.0.0.1', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]', 'localhost'];

    for (const [index, host] of targets.entries()) {
      const content = { type: 'image', url: `http://${host}:${port}/x.png` };
      const payload = { ...message(`m${index}`, ''), message: content };
      const answer = await call(channel.callbackUrl as string, payload, {
        secret: secret as string,
      });
      expect(answer.status).toBe(200);
    }
    await call(channel.callbackUrl as string, message('last', 'Done'), {
      secret: secret as string,
    });
    const { channelBind } = await tenant.admin.run(desk.ChannelBindDocument, {
      input: { channelId: channel.id, api: { url: `http://127.0.0.1:${port}/` } },
    });

    expect(channelBind).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'api.url' }] });
    const talk = await firstTalk(tenant.agent);
    await entryThat(tenant.agent, talk.id, e => 'text' in e.content && e.content.text === 'Done');
    expect(hits).toBe(0);
    canary.close();
  },
);
