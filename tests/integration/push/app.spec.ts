import { asOwner } from '../../testkit/database.ts';
import { type ApnsCall, FakeApns } from '../../testkit/fakes/apns.ts';
import { FakeFcm, unregistered } from '../../testkit/fakes/fcm.ts';
import { leaveTicket } from '../../testkit/furnished-ticket.ts';
import {
  MessageRecallDocument,
  PushDevicesDocument,
  TenantSettingsUpdateDocument,
} from '../../testkit/generated/desk.ts';
import {
  LogoutDocument,
  PushForegroundSetDocument,
  PushReportDocument,
  PushTokenUnregisterDocument,
  VisitorMessagesDeliveredDocument,
} from '../../testkit/generated/visitor.ts';
import { accepted } from '../../testkit/person.ts';
import {
  appleToken,
  hurry,
  pushLines,
  register,
  served,
  setCredentials,
} from '../../testkit/push.ts';
import type { Tenant } from '../../testkit/seed.ts';
import { expect, test as base } from '../../testkit/test.ts';

const test = base.extend<{ $test: { apns: FakeApns; fcm: FakeFcm } }>({
  // oxlint-disable-next-line no-empty-pattern -- Vitest asks for a pattern
  apns: async ({}, use) => {
    const fake = await new FakeApns().open();
    await use(fake);
    await fake.close();
  },
  // oxlint-disable-next-line no-empty-pattern -- Vitest asks for a pattern
  fcm: async ({}, use) => {
    const fake = await new FakeFcm().open();
    await use(fake);
    await fake.close();
  },
});

const iphone = appleToken('01');
const onIphone = { provider: 'APNS', token: iphone } as const;

async function withApple(tenant: Tenant, apns: FakeApns): Promise<void> {
  accepted(await setCredentials(tenant.admin, tenant.channel.id, 'APNS', apns.fields));
}

const bodies = (apns: FakeApns) => apns.calls.map(({ payload }) => payload.aps.alert.body);

test('K-28: a push keeps the dots, for it passes through other hands', async ({ seed, apns }) => {
  const tenant = await seed.tenant({ agents: 1 });
  await withApple(tenant, apns);
  const input = { masking: { bankCards: true } };
  await tenant.admin.run(TenantSettingsUpdateDocument, { input });
  const { conversationId } = await served(tenant, onIphone);
  await tenant.agent.says(conversationId, 'Is it 4111111111111111?');
  await apns.until(() => apns.calls.length === 1);
  expect(bodies(apns)).toEqual([`Is it ${'•'.repeat(16)}?`]);
});

test('N-01, N-03, N-04: a message reaches an app that is not in front, once, and its line says how far it came', async ({
  seed,
  apns,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  await withApple(tenant, apns);
  const { conversationId } = await served(tenant, onIphone);
  await tenant.agent.says(conversationId, `Your parcel ${'is on its way '.repeat(10)}`);
  await apns.until(() => apns.calls.length === 1);

  const [{ headers, payload } = apns.calls[0]!] = apns.calls;
  expect(payload.aps.alert.title).toBe(tenant.companyName);
  expect([...payload.aps.alert.body]).toHaveLength(100);
  expect(payload.aps.alert.body).toMatch(/^Your parcel is on its way .*…$/);
  expect(payload.aps.badge).toBe(1);
  expect(payload).toMatchObject({ conversation_id: conversationId, parley: 'MESSAGE' });
  expect(headers).toMatchObject({
    'apns-collapse-id': conversationId,
    'apns-topic': 'com.example.shop',
  });

  await expect.poll(async () => (await pushLines(tenant.admin))[0]?.status).toBe('ACCEPTED');
  const receipt = String(payload['receipt']);
  const guest = await tenant.visitor();
  for (const [event, status] of [
    ['SHOWN', 'SHOWN'],
    ['OPENED', 'OPENED'],
    ['SHOWN', 'OPENED'],
  ] as const) {
    expect((await guest.run(PushReportDocument, { input: { receipt, event } })).pushReport).toBe(
      true,
    );
    expect(await pushLines(tenant.admin)).toMatchObject([
      { status, provider: 'APNS', conversationId },
    ]);
  }
  const forged = `${receipt.slice(0, -2)}AA`;
  expect(
    (await guest.run(PushReportDocument, { input: { receipt: forged, event: 'OPENED' } }))
      .pushReport,
  ).toBe(false);
  expect(apns.calls).toHaveLength(1);
});

test('N-01, S-13: in front it is pushed only if no device confirms it; what was read or withdrawn is not', async ({
  seed,
  stack,
  apns,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  await withApple(tenant, apns);
  const { guest, conversationId } = await served(tenant, onIphone);
  const foreground = async (isForeground: boolean) =>
    (await guest.run(PushForegroundSetDocument, { input: { isForeground } })).pushForegroundSet;
  expect(await foreground(true)).toBe(true);

  // However slow this machine is, nothing is taken before it was confirmed or withdrawn.
  const taken: ApnsCall[] = [];
  let isBusy = true;
  apns.answer = call => {
    if (isBusy) return { status: 503, reason: 'Shutdown', retryAfter: 3_600 };
    taken.push(call);
    return { status: 200 };
  };
  const { seq } = await tenant.agent.says(conversationId, 'Seen at once');
  await guest.run(VisitorMessagesDeliveredDocument, { input: { conversationId, seq } });
  const withdrawn = await tenant.agent.says(conversationId, 'A slip');
  await tenant.agent.run(MessageRecallDocument, { input: { messageId: withdrawn.id } });
  isBusy = false;
  await tenant.agent.says(conversationId, 'Not confirmed');
  await hurry(stack.databaseUrl);
  await apns.until(() => taken.length === 1);
  expect(await foreground(false)).toBe(true);
  await tenant.agent.says(conversationId, 'Behind');
  await apns.until(() => taken.length === 2);
  expect(taken.map(({ payload }) => payload.aps.alert.body)).toEqual(['Not confirmed', 'Behind']);
  expect(taken[1]!.payload.aps.badge).toBe(4);

  const input = { token: iphone };
  expect((await guest.run(PushTokenUnregisterDocument, { input })).pushTokenUnregister).toBe(true);
  expect(await foreground(true)).toBe(false);
  await expect
    .poll(async () => (await pushLines(tenant.admin)).filter(({ status }) => status !== 'DROPPED'))
    .toMatchObject([{ status: 'ACCEPTED' }, { status: 'ACCEPTED' }]);
});

test('N-01, N-03: an answer to a ticket is pushed; names and words as the company has chosen', async ({
  seed,
  apns,
}) => {
  const tenant = await seed.tenant({ agents: 1, showAgentNickname: true });
  await withApple(tenant, apns);
  const { conversationId } = await served(tenant, onIphone);
  const ticketId = await leaveTicket(tenant.agent, conversationId, 'We have looked into it');
  await apns.until(() => apns.calls.length === 1);
  expect(apns.calls[0]!.payload).toMatchObject({
    ticket_id: ticketId,
    aps: { alert: { title: tenant.agent.nickname, body: 'We have looked into it' } },
  });

  const input = { visitors: { pushContent: false } };
  await tenant.admin.run(TenantSettingsUpdateDocument, { input });
  await tenant.agent.says(conversationId, 'Something private');
  await apns.until(() => apns.calls.length === 2);
  expect(apns.calls[1]!.payload.aps.alert.body).toBe('New message');
  expect(JSON.stringify(apns.calls[1])).not.toContain('private');
});

test('N-02, N-04: a device with two tokens gets a message once; a dead token is removed and the other one serves', async ({
  seed,
  apns,
  fcm,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  await withApple(tenant, apns);
  accepted(await setCredentials(tenant.admin, tenant.channel.id, 'FCM', fcm.fields));
  const { guest, conversationId } = await served(tenant, onIphone);
  await register(guest, { provider: 'FCM', token: 'firebase-1' });
  await tenant.agent.says(conversationId, 'By Apple');
  await apns.until(() => apns.calls.length === 1);

  apns.answer = () => ({ status: 410, reason: 'Unregistered', timestamp: Date.now() + 60_000 });
  fcm.expireTokens();
  await tenant.agent.says(conversationId, 'By Firebase');
  await fcm.until(() => fcm.messages.length === 1);
  expect(fcm.messages).toMatchObject([
    {
      token: 'firebase-1',
      notification: { body: 'By Firebase' },
      data: { conversation_id: conversationId },
    },
  ]);
  expect(bodies(apns)).toEqual(['By Apple', 'By Firebase']);
  const devices = async () =>
    (await tenant.admin.run(PushDevicesDocument, { channelId: tenant.channel.id })).pushDevices
      .nodes;
  await expect.poll(async () => (await devices())[0]?.providers).toEqual(['FCM']);

  fcm.behave = () => unregistered;
  await tenant.agent.says(conversationId, 'To nobody');
  await expect.poll(async () => (await pushLines(tenant.admin))[0]?.reason).toBe('DEAD_TOKEN');
  expect(await devices()).toEqual([]);
});

test('N-04: a provider that is busy, slow or breaks off is asked again; what was read meanwhile is not', async ({
  seed,
  stack,
  apns,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  await withApple(tenant, apns);
  const { guest, conversationId } = await served(tenant, onIphone);
  const troubles = [
    'DROP',
    { status: 503, reason: 'Shutdown' },
    { status: 429, reason: 'TooManyRequests', retryAfter: 1 },
  ] as const;
  apns.answer = () => troubles[apns.calls.length - 1] ?? { status: 200 };
  await tenant.agent.says(conversationId, 'Stubborn');
  await apns.until(() => apns.calls.length === 4);
  expect(new Set(apns.calls.map(({ headers }) => headers['apns-id'])).size).toBe(1);
  await expect
    .poll(() => pushLines(tenant.admin))
    .toMatchObject([{ status: 'ACCEPTED', attempts: 4, reason: null }]);

  apns.answer = () => ({ status: 503, reason: 'ServiceUnavailable', retryAfter: 3_600 });
  const { seq } = await tenant.agent.says(conversationId, 'Read on the web');
  await expect.poll(async () => (await pushLines(tenant.admin))[0]?.reason).toBe('BUSY');
  await guest.run(VisitorMessagesDeliveredDocument, { input: { conversationId, seq } });
  await hurry(stack.databaseUrl);
  await expect
    .poll(async () => (await pushLines(tenant.admin))[0])
    .toMatchObject({ status: 'DROPPED', reason: 'READ' });
  expect(apns.calls).toHaveLength(5);
});

test('N-04: whoever signs out is told nothing on that device from then on', async ({
  seed,
  apns,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  await withApple(tenant, apns);
  const { guest, conversationId } = await served(tenant, onIphone);
  const stays = await served(tenant, { provider: 'APNS', token: appleToken('02') });
  await guest.run(LogoutDocument, {});
  await tenant.agent.says(conversationId, 'To nobody');
  await tenant.agent.says(stays.conversationId, 'To somebody');
  await apns.until(() => apns.calls.length === 1);
  expect(bodies(apns)).toEqual(['To somebody']);
  await expect(register(guest, onIphone)).rejects.toThrow('UNAUTHENTICATED');
  expect((await pushLines(tenant.admin)).map(({ visitorId }) => visitorId)).toEqual([
    stays.guest.id,
  ]);
});

test(
  'N-02, N-04: a worker that dies over a push loses none; the repeat replaces what is shown',
  { timeout: 120_000 },
  async ({ seed, apns }) => {
    const stack = await seed.stack({ PARLEY_FAILPOINTS: 'push.after-send=kill' });
    const tenant = await seed.tenantOf(stack, { agents: 1 });
    await withApple(tenant, apns);
    const { conversationId } = await served(tenant, onIphone);
    await tenant.agent.says(conversationId, 'Survives');
    await stack.api.ended;
    await stack.restart({ PARLEY_FAILPOINTS: '' });
    // What the dead one had lent itself comes back by itself after a minute.
    await asOwner(stack.databaseUrl, client =>
      client.query('update app.push set lent_until = now()'),
    );
    await expect.poll(() => pushLines(tenant.admin)).toMatchObject([{ status: 'ACCEPTED' }]);
    const [first, second] = apns.calls.map(({ headers }) => headers);
    expect(apns.calls).toHaveLength(2);
    for (const name of ['apns-id', 'apns-collapse-id']) expect(second![name]).toBe(first![name]);
  },
);
