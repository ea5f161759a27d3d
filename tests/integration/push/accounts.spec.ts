import { asOwner } from '../../testkit/database.ts';
import { FakeApns } from '../../testkit/fakes/apns.ts';
import { FakeFcm } from '../../testkit/fakes/fcm.ts';
import { leaveTicket } from '../../testkit/furnished-ticket.ts';
import {
  ChannelCreateDocument,
  PushCredentialsDocument,
  PushCredentialsRemoveDocument,
  PushDevicesDocument,
  PushProvidersDocument,
  PushTestDocument,
} from '../../testkit/generated/desk.ts';
import {
  PushTokenRegisterDocument,
  PushTokenUnregisterDocument,
} from '../../testkit/generated/visitor.ts';
import { accepted, codeOf } from '../../testkit/person.ts';
import { appleToken, pushLines, register, served, setCredentials } from '../../testkit/push.ts';
import { expect, test as base } from '../../testkit/test.ts';

const test = base.extend<{ $test: { apns: FakeApns } }>({
  // oxlint-disable-next-line no-empty-pattern -- Vitest asks for a pattern
  apns: async ({}, use) => {
    const fake = await new FakeApns().open();
    await use(fake);
    await fake.close();
  },
});

test('N-02: an account is tried before it is kept, and its secrets are never shown', async ({
  seed,
  apns,
}) => {
  const { admin, agent, channel } = await seed.tenant({ agents: 1 });
  const accounts = async () =>
    (await admin.run(PushCredentialsDocument, { channelId: channel.id })).pushCredentials;
  const stranger = new FakeApns();
  const wrong = await setCredentials(admin, channel.id, 'APNS', {
    ...apns.fields,
    privateKey: stranger.fields.privateKey,
  });
  expect(wrong).toMatchObject({ code: 'INVALID_INPUT', fields: [{ path: 'fields' }] });
  expect(JSON.stringify(wrong)).toContain('InvalidProviderToken');
  const half = await setCredentials(admin, channel.id, 'APNS', {
    keyId: 'short',
    apiUrl: 'http://10.0.0.1/',
    x: 'y',
  });
  const paths = 'fields' in half ? half.fields.map(({ path }) => path) : [];
  expect(paths.toSorted()).toEqual(
    ['apiUrl', 'bundleId', 'keyId', 'privateKey', 'teamId', 'x'].map(name => `fields.${name}`),
  );
  expect(await accounts()).toEqual([]);

  const { credentials } = accepted(await setCredentials(admin, channel.id, 'APNS', apns.fields));
  expect(credentials).toMatchObject([{ provider: 'APNS', isWorking: true }]);
  expect(JSON.stringify(await accounts())).not.toContain('PRIVATE KEY');
  // What is left out stays, the secret too.
  accepted(await setCredentials(admin, channel.id, 'APNS', { bundleId: 'com.example.other' }));
  expect((await accounts())[0]!.values).toContainEqual({
    name: 'bundleId',
    value: 'com.example.other',
  });

  // But no secret follows to an address its owner did not enter it for.
  const elsewhere = await setCredentials(admin, channel.id, 'APNS', {
    apiUrl: 'http://127.0.0.1:9',
  });
  expect(elsewhere).toMatchObject({ fields: [{ path: 'fields.privateKey' }] });

  const { pushProviders } = await admin.run(PushProvidersDocument, {});
  expect(pushProviders.map(({ provider }) => provider)).toHaveLength(10);
  await expect(agent.run(PushProvidersDocument, {})).rejects.toThrow('FORBIDDEN');
  const input = { channelId: channel.id, provider: 'APNS' } as const;
  expect(
    (await admin.run(PushCredentialsRemoveDocument, { input })).pushCredentialsRemove.credentials,
  ).toEqual([]);
});

test('N-04: a test goes to the device that was chosen, and says what the provider said', async ({
  seed,
  apns,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const { admin, channel } = tenant;
  const { guest } = await served(tenant, {
    provider: 'APNS',
    token: appleToken('05'),
    locale: 'zh-CN',
  });
  const { nodes } = (await admin.run(PushDevicesDocument, { channelId: channel.id })).pushDevices;
  expect(nodes).toMatchObject([{ visitorId: guest.id, providers: ['APNS'] }]);
  const input = { deviceId: nodes[0]!.id };
  const send = async () => (await admin.run(PushTestDocument, { input })).pushTest.push;
  expect(await send()).toMatchObject({ status: 'FAILED', reason: 'NO_CREDENTIALS' });
  accepted(await setCredentials(admin, channel.id, 'APNS', apns.fields));
  expect(await send()).toMatchObject({
    kind: 'TEST',
    status: 'ACCEPTED',
    provider: 'APNS',
    conversationId: null,
  });
  expect(apns.calls[0]!.payload.aps.alert.body).toContain('测试');
  apns.answer = () => ({ status: 400, reason: 'PayloadTooLarge' });
  expect(await send()).toMatchObject({
    status: 'FAILED',
    reason: 'REFUSED',
    detail: 'APNs 400: PayloadTooLarge',
  });

  const other = await seed.tenant({ agents: 1 });
  await expect(other.admin.run(PushTestDocument, { input })).rejects.toThrow('NOT_FOUND');
  await expect(tenant.agent.run(PushTestDocument, { input })).rejects.toThrow('FORBIDDEN');
  expect(await pushLines(other.admin)).toEqual([]);
});

test('N-02: an account the provider refuses later stops nobody else, is shown as broken, and goes on when it is mended', async ({
  seed,
}) => {
  const fcm = await new FakeFcm().open();
  const tenant = await seed.tenant({ agents: 1 });
  const { admin, channel } = tenant;
  accepted(await setCredentials(admin, channel.id, 'FCM', fcm.fields));
  const { conversationId } = await served(tenant, { provider: 'FCM', token: 'one' });
  fcm.behave = () => ({
    status: 403,
    json: { error: { code: 403, status: 'PERMISSION_DENIED', message: 'off' } },
  });
  await tenant.agent.says(conversationId, 'Kept');
  await expect
    .poll(() => pushLines(admin))
    .toMatchObject([{ status: 'WAITING', reason: 'CREDENTIALS' }]);
  const { pushCredentials } = await admin.run(PushCredentialsDocument, { channelId: channel.id });
  expect(pushCredentials).toMatchObject([
    { isWorking: false, lastError: 'FCM 403: PERMISSION_DENIED off' },
  ]);
  fcm.behave = () => ({ json: { name: 'projects/shop/messages/2' } });
  accepted(await setCredentials(admin, channel.id, 'FCM', fcm.fields));
  await fcm.until(() => fcm.messages.length === 2);
  await expect.poll(() => pushLines(admin)).toMatchObject([{ status: 'ACCEPTED' }]);
  await fcm.close();
});

test('S-13: what is no token is refused, and a token is the business of its own device', async ({
  seed,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const guest = await tenant.visitor();
  const tried = async (input: object) =>
    codeOf(
      (await guest.run(PushTokenRegisterDocument, { input: input as never })).pushTokenRegister,
    );
  for (const input of [
    { provider: 'APNS', token: 'not hex' },
    { provider: 'XIAOMI', token: 'two,tokens' },
    { provider: 'FCM', token: '' },
    { provider: 'FCM', token: 'a', appId: 'a b' },
    { provider: 'WEB', token: 'https://fcm.googleapis.com/x' },
  ])
    expect(await tried(input), JSON.stringify(input)).toBe('INVALID_INPUT');
  await register(guest, { provider: 'HUAWEI', token: 'hms-1' });
  const input = { token: 'hms-1' };
  const another = await tenant.visitor();
  expect((await another.run(PushTokenUnregisterDocument, { input })).pushTokenUnregister).toBe(
    false,
  );
  // A phone that changes hands takes its token along.
  await register(another, { provider: 'HUAWEI', token: 'hms-1' });
  expect((await guest.run(PushTokenUnregisterDocument, { input })).pushTokenUnregister).toBe(false);
  const { nodes } = (await tenant.admin.run(PushDevicesDocument, { channelId: tenant.channel.id }))
    .pushDevices;
  expect(nodes.map(({ visitorId }) => visitorId)).toEqual([another.id]);
});

test('N-01: a device on another channel of the visitor, which cannot show the conversation, is not told', async ({
  seed,
  stack,
  apns,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const { admin, agent, channel, skillGroup } = tenant;
  accepted(await setCredentials(admin, channel.id, 'APNS', apns.fields));
  const { guest, conversationId } = await served(tenant, {
    provider: 'APNS',
    token: appleToken('06'),
  });
  const input = { name: 'App', kind: 'APP', skillGroupId: skillGroup.id } as const;
  const other = accepted((await admin.run(ChannelCreateDocument, { input })).channelCreate).channel;
  await asOwner(stack.databaseUrl, client =>
    client.query('update app.push_device set channel_id = $1 where visitor_id = $2', [
      other.id,
      guest.id,
    ]),
  );
  await agent.says(conversationId, 'On the web');
  expect(await pushLines(admin)).toEqual([]);
  const key = await leaveTicket(agent, conversationId, 'In both');
  await expect.poll(() => pushLines(admin)).toMatchObject([{ kind: 'TICKET', ticketId: key }]);
});
