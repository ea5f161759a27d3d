import { FakeApns } from '../../testkit/fakes/apns.ts';
import { TenantSettingsUpdateDocument } from '../../testkit/generated/desk.ts';
import { ServedNoticeDocument, ServedNoticeSetDocument } from '../../testkit/generated/visitor.ts';
import { accepted, codeOf, type VisitorPerson } from '../../testkit/person.ts';
import { appleToken, register, setCredentials } from '../../testkit/push.ts';
import { expect, test as base } from '../../testkit/test.ts';
import { timePasses } from '../../testkit/time.ts';

const test = base.extend<{ $test: { apns: FakeApns } }>({
  // oxlint-disable-next-line no-empty-pattern -- Vitest asks for a pattern
  apns: async ({}, use) => {
    const fake = await new FakeApns().open();
    await use(fake);
    await fake.close();
  },
});

const onIphone = { provider: 'APNS', token: appleToken('33') } as const;
const want = async (guest: VisitorPerson, conversationId: string, isWanted = true) => {
  const input = { conversationId, isWanted };
  return (await guest.run(ServedNoticeSetDocument, { input })).servedNoticeSet;
};
const noticeOf = async (guest: VisitorPerson) =>
  (await guest.run(ServedNoticeDocument, {})).conversation?.servedNotice ?? null;

test('Q-33: a waiting visitor leaves, keeps his place and is told once when an agent is there', async ({
  seed,
  stack,
  apns,
}) => {
  const tenant = await seed.tenant({ agents: 1, capacity: 0 });
  const { admin, agent } = tenant;
  accepted(await setCredentials(admin, tenant.channel.id, 'APNS', apns.fields));
  const timers = { queueReminder: { isOn: false }, queueTimeout: { isOn: true, text: 'Sorry' } };
  const { tenantSettingsUpdate } = await admin.run(TenantSettingsUpdateDocument, {
    input: { timers },
  });
  accepted(tenantSettingsUpdate);
  const guest = await tenant.visitor();
  const stays = await tenant.visitor();
  const { conversation } = await guest.says('Hello');
  const other = (await stays.says('Hello')).conversation;

  // Offered only where a way is known.
  expect(await noticeOf(guest)).toEqual({ isWanted: false, ways: [] });
  expect(codeOf(await want(guest, conversation.id))).toBe('NO_WAY');
  await register(guest, onIphone);
  await expect(want(stays, conversation.id)).rejects.toThrow('NOT_FOUND');
  expect(accepted(await want(guest, conversation.id)).servedNotice).toEqual({
    ...{ isWanted: true, ways: ['PUSH'] },
  });
  expect((await noticeOf(guest))?.isWanted).toBe(true);

  // The end of the wait by time takes only the one who stayed.
  await timePasses(stack, conversation.id, 6_000);
  await timePasses(stack, other.id, 6_000);
  await expect.poll(() => stays.conversation(), { timeout: 30_000 }).toBeNull();
  expect((await guest.conversation())?.status).toBe('QUEUED');

  expect(await agent.accepts(conversation.id)).toBe('ConversationPayload');
  await apns.until(() => apns.calls.length === 1);
  expect(apns.calls[0]!.payload.aps.alert.body).toBe('An agent is there for you now.');
  expect(await noticeOf(guest)).toBeNull();
  expect(codeOf(await want(guest, conversation.id))).toBe('CONFLICT');
});

test('Q-33: who waits here again is told of answers alone', async ({ seed, apns }) => {
  const tenant = await seed.tenant({ agents: 1, capacity: 0 });
  accepted(await setCredentials(tenant.admin, tenant.channel.id, 'APNS', apns.fields));
  const guest = await tenant.visitor();
  const { conversation } = await guest.says('Hello');
  await register(guest, onIphone);
  accepted(await want(guest, conversation.id));
  accepted(await want(guest, conversation.id, false));
  await tenant.agent.accepts(conversation.id);
  await tenant.agent.says(conversation.id, 'Good day');
  await apns.until(() => apns.calls.length === 1);
  expect(apns.calls[0]!.payload.aps.alert.body).toBe('Good day');
});
