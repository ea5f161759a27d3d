import { FakeWebPush } from '../../testkit/fakes/web-push.ts';
import {
  ChannelSettingsUpdateDocument,
  ConversationTransferDocument,
  MessagesReadDocument,
  WebPushDocument,
  WebPushQuietSetDocument,
  WebPushSubscribeDocument,
  WebPushUnsubscribeDocument,
} from '../../testkit/generated/desk.ts';
import { PushTokenRegisterDocument, WebPushKeyDocument } from '../../testkit/generated/visitor.ts';
import { accepted, codeOf, type DeskPerson } from '../../testkit/person.ts';
import { hurry, pushLines, register } from '../../testkit/push.ts';
import { expect, test as base } from '../../testkit/test.ts';

const test = base.extend<{ $test: { browser: FakeWebPush } }>({
  // oxlint-disable-next-line no-empty-pattern -- Vitest asks for a pattern
  browser: async ({}, use) => {
    const fake = await new FakeWebPush().open();
    await use(fake);
    await fake.close();
  },
});

const subscribe = async (agent: DeskPerson, { endpoint, keys }: FakeWebPush) => {
  const { webPushSubscribe } = await agent.run(WebPushSubscribeDocument, {
    input: { endpoint, keys },
  });
  return accepted(webPushSubscribe).webPush;
};

test('N-05: web push to visitors is off, until the company wants it; then a browser is told and forgotten when it is gone', async ({
  seed,
  browser,
}) => {
  const { admin, agent, channel, visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const input = { provider: 'WEB', token: browser.endpoint, keys: browser.keys } as const;
  const key = async () => (await guest.run(WebPushKeyDocument, {})).channel.webPushKey;
  expect(await key()).toBeNull();
  expect(codeOf((await guest.run(PushTokenRegisterDocument, { input })).pushTokenRegister)).toBe(
    'INVALID_INPUT',
  );

  const settings = { channelId: channel.id, webPush: true };
  accepted(
    (await admin.run(ChannelSettingsUpdateDocument, { input: settings })).channelSettingsUpdate,
  );
  await expect.poll(key).toMatch(/^[\w-]{87}$/);
  const { conversation } = await guest.says('Hello');
  await register(guest, input);
  await agent.says(conversation.id, '您好，请稍等');
  await browser.until(() => browser.notices.length === 1);
  expect(browser.notices[0]).toMatchObject({
    body: '您好，请稍等',
    badge: 1,
    conversation_id: conversation.id,
  });
  const { headers } = browser.calls[0]!;
  expect(headers['authorization']).toContain(`k=${await key()}`);
  expect(headers).toMatchObject({ urgency: 'high', topic: conversation.id.replaceAll('-', '') });

  browser.behave = () => ({ status: 410 });
  await agent.says(conversation.id, 'Gone');
  await expect.poll(async () => (await pushLines(admin))[0]?.reason).toBe('DEAD_TOKEN');
  await agent.says(conversation.id, 'Not sent');
  await browser.until(() => browser.calls.length === 2);
  expect(await pushLines(admin)).toHaveLength(2);
});

test('N-08: a member is told of what stays unread on all his devices, and of conversations that come to him', async ({
  seed,
  stack,
  browser,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  expect(await subscribe(agent, browser)).toMatchObject({ isSubscribed: true, quietFrom: null });
  const guest = await visitor();
  const { conversation, message } = await guest.says('Is anybody there?');
  const input = { conversationId: conversation.id, seq: message.seq };
  await expect
    .poll(async () => (await pushLines(admin)).map(({ kind }) => kind).toSorted())
    .toEqual(['CONVERSATION', 'MESSAGE']);
  const waited = (await pushLines(admin)).map(
    ({ createdAt, dueAt }) => Date.parse(dueAt) - Date.parse(createdAt),
  );
  expect(waited).toEqual([10_000, 10_000]);
  await hurry(stack.databaseUrl);
  await browser.until(() => browser.notices.length === 2);
  const shown = browser.notices.find(({ parley }) => parley === 'MESSAGE')!;
  expect(shown).toMatchObject({
    body: 'Is anybody there?',
    badge: 1,
    conversation_id: conversation.id,
  });

  await guest.says('Hello?');
  await agent.run(MessagesReadDocument, { input: { ...input, seq: 100 } });
  await hurry(stack.databaseUrl);
  await expect.poll(async () => (await pushLines(admin)).length).toBe(2);
  expect(browser.notices).toHaveLength(2);
});

test('N-08: what comes in quiet hours is told when they are over, nothing after signing off or out, and nothing to an address inside a network', async ({
  seed,
  stack,
  browser,
}) => {
  const { admin, agent, visitor, signIn } = await seed.tenant({ agents: 1 });
  await subscribe(agent, browser);
  const wrong = { from: 60, to: null, timeZone: 'Moon/Base' };
  const refused = (await agent.run(WebPushQuietSetDocument, { input: wrong })).webPushQuietSet;
  expect(codeOf(refused)).toBe('INVALID_INPUT');
  const minutes = (hours: number) => {
    const moment = new Date(Date.now() + hours * 3_600_000);
    return moment.getUTCHours() * 60 + moment.getUTCMinutes();
  };
  const now = { from: minutes(-2), to: minutes(2), timeZone: 'UTC' };
  const { webPushQuietSet } = await agent.run(WebPushQuietSetDocument, { input: now });
  expect(accepted(webPushQuietSet).webPush).toMatchObject({ quietTo: now.to, timeZone: 'UTC' });
  const guest = await visitor();
  await guest.says('At night');
  await hurry(stack.databaseUrl);
  const reasons = async () => (await pushLines(admin)).map(({ reason }) => reason);
  await expect.poll(reasons).toEqual(['QUIET_HOURS', 'QUIET_HOURS']);
  const states = async () => (await pushLines(admin)).map(({ status }) => status);
  expect(await states()).toEqual(['WAITING', 'WAITING']);
  expect(browser.notices).toEqual([]);
  const never = { from: null, to: null, timeZone: 'UTC' };
  accepted((await agent.run(WebPushQuietSetDocument, { input: never })).webPushQuietSet);
  await hurry(stack.databaseUrl);
  await browser.until(() => browser.notices.length > 0);
  await expect.poll(states).not.toContain('WAITING');
  const toldByThen = browser.calls.length;
  await agent.run(WebPushQuietSetDocument, { input: now });

  const phone = await signIn(agent.email);
  expect((await phone.run(WebPushDocument, {})).webPush).toMatchObject({
    isSubscribed: false,
    quietFrom: now.from,
  });
  const { endpoint, keys } = browser;
  for (const wrongOne of [
    'http://10.0.0.1/push',
    'https://push.example.com/x',
    'https://fcm.googleapis.com:8443/x',
  ]) {
    const input = { endpoint: wrongOne, keys };
    expect(codeOf((await agent.run(WebPushSubscribeDocument, { input })).webPushSubscribe)).toBe(
      'INVALID_INPUT',
    );
  }
  const { webPushUnsubscribe } = await agent.run(WebPushUnsubscribeDocument, {
    input: { endpoint },
  });
  expect(webPushUnsubscribe.webPush.isSubscribed).toBe(false);
  await guest.says('Nobody is told');
  expect(await reasons()).toHaveLength(2);
  expect(browser.calls).toHaveLength(toldByThen);
});

test('N-08: a member who is asked to take a conversation over hears of it at once', async ({
  seed,
  browser,
}) => {
  const { admin, agents, visitor } = await seed.tenant({ agents: 2 });
  const guest = await visitor();
  const { conversation } = await guest.says('My invoice is wrong');
  const held = (await admin.sees(conversation.id))!.agent!.id;
  const from = agents.find(({ id }) => id === held)!;
  const to = agents.find(({ id }) => id !== held)!;
  await subscribe(to, browser);
  const input = { conversationId: conversation.id, agentId: to.id };
  accepted((await from.run(ConversationTransferDocument, { input })).conversationTransfer);
  await browser.until(() => browser.notices.length === 1);
  expect(browser.notices[0]).toMatchObject({
    parley: 'TRANSFER',
    conversation_id: conversation.id,
  });
  await expect
    .poll(() => pushLines(admin))
    .toMatchObject([{ kind: 'TRANSFER', agentId: to.id, status: 'ACCEPTED' }]);
});
