import { uuidv7 } from '@parley/schema';
import * as desk from '../../testkit/generated/desk.ts';
import * as visit from '../../testkit/generated/visitor.ts';
import { arrive, secretOf, signIdentity } from '../../testkit/identity.ts';
import { accepted, codeOf, type DeskPerson, type VisitorPerson } from '../../testkit/person.ts';
import { unique } from '../../testkit/seed.ts';
import { expect, test } from '../../testkit/test.ts';
import { written } from '../../testkit/written.ts';

const hello = async (guest: VisitorPerson, address?: { skillGroup: string }) => {
  const input = { clientMessageId: uuidv7(), content: { text: { text: 'Hello' } }, address };
  return codeOf((await guest.run(visit.VisitorMessageSendDocument, { input })).messageSend);
};
const leave = async (guest: VisitorPerson) => {
  const input = { key: uuidv7(), content: 'Hi', contactName: 'N', contactEmail: 'n@x.test' };
  return codeOf((await guest.run(visit.TicketCreateDocument, { input })).ticketCreate);
};
const block = async (person: DeskPerson, input: object) =>
  (await person.run(desk.VisitorBlockDocument, { input: input as desk.VisitorBlockInput }))
    .visitorBlock;
const set = async (admin: DeskPerson, channelId: string, settings: object) =>
  accepted(
    (await admin.run(desk.ChannelSettingsUpdateDocument, { input: { channelId, ...settings } }))
      .channelSettingsUpdate,
  );

const Way = written<{ conversation: { visitor: Record<string, unknown> } | null }>(
  `query($id: ID!) { conversation(id: $id) { visitor { isOnline networkAddress pages { url title referrer } } } }`,
);

test('A-14, M-19: a blocked visitor’s conversation ends, and he gets neither a new one nor a ticket until let in', async ({
  seed,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const { conversation } = await guest.says('Rude words');

  const { entry } = accepted(await block(agent, { visitorId: guest.id, reason: 'Abuse' }));

  const shown = await admin.run(desk.VisitorStandingDocument, { id: conversation.id });
  expect(shown.conversation).toMatchObject({
    closeReason: 'BLACKLISTED',
    visitor: { isBlocked: true },
  });
  expect([await hello(guest), await leave(guest)]).toEqual(['BLOCKED', 'BLOCKED']);
  expect(await hello(await visitor())).toBe('MessageSendPayload');
  const { blacklist } = await admin.run(desk.BlacklistDocument, {});
  expect(blacklist.nodes).toMatchObject([{ id: entry.id, visitor: { id: guest.id } }]);
  await admin.run(desk.BlacklistRemoveDocument, { input: { entryId: entry.id } });
  expect(await hello(guest)).toBe('MessageSendPayload');
});

test('M-19: an address is kept out with everybody on it; wrong entries change nothing; strangers add none', async ({
  seed,
}) => {
  const [ours, theirs] = [await seed.tenant({ agents: 2 }), await seed.tenant({ agents: 1 })];
  const guest = await ours.visitor();
  await guest.says('Hello');
  for (const wrong of [
    { reason: 'x' },
    { reason: '', visitorId: guest.id },
    { reason: 'x', address: 'here' },
    { reason: 'x', address: '0.0.0.0/0' },
    { reason: 'x', visitorId: guest.id, until: '2020-01-01T00:00:00.000Z' },
    { reason: 'x', visitorId: guest.id, channelId: theirs.channel.id },
  ])
    expect(codeOf(await block(ours.admin, wrong)), JSON.stringify(wrong)).toBe('INVALID_INPUT');
  const address = guest.principal.from ?? '127.0.0.1';
  for (const [person, input, code] of [
    [theirs.admin, { reason: 'x', visitorId: guest.id }, 'NOT_FOUND'],
    [ours.agent, { reason: 'x', address }, 'FORBIDDEN'],
  ] as const) {
    const { errors } = await person.answer(desk.VisitorBlockDocument, { input });
    expect(errors?.[0]?.extensions?.code).toBe(code);
  }
  expect(await guest.conversation()).not.toBeNull();

  accepted(await block(ours.admin, { reason: 'Flood', address }));

  expect(await guest.conversation()).toBeNull();
  expect(await hello(await ours.visitor())).toBe('BLOCKED');
});

test('W-38: nothing is sent before consent; taking it back ends the chat; version and language are kept', async ({
  seed,
}) => {
  const { admin, channel, visitor } = await seed.tenant({ agents: 1 });
  const consent = { version: 'v1', texts: [{ locale: 'en', text: 'We keep what you write.' }] };
  await set(admin, channel.id, { consent });
  const guest = await visitor();
  const agree = async (version: string) =>
    codeOf((await guest.run(visit.ConsentGiveDocument, { input: { version } })).consentGive);

  expect([await hello(guest), await leave(guest)]).toEqual([
    'CONSENT_REQUIRED',
    'CONSENT_REQUIRED',
  ]);
  expect(await agree('v0')).toBe('INVALID_INPUT');
  expect([await agree('v1'), await agree('v1')]).toEqual(['VisitorPayload', 'VisitorPayload']);
  expect(await hello(guest)).toBe('MessageSendPayload');
  const { id } = (await guest.conversation())!;
  await guest.run(visit.ConsentWithdrawDocument, {});
  expect(await guest.conversation()).toBeNull();
  expect(await hello(guest)).toBe('CONSENT_REQUIRED');
  const { conversation } = await admin.run(desk.VisitorStandingDocument, { id });
  expect(conversation!.visitor.consents).toMatchObject([{ version: 'v1', locale: 'en' }]);
  expect(conversation!.visitor.consents[0]!.withdrawnAt).not.toBeNull();
});

test('W-30: a required form comes before the first message, fills the profile and chooses the group', async ({
  seed,
}) => {
  const { admin, channel, skillGroup, visitor } = await seed.tenant({ agents: 1 });
  const fields = [
    { key: 'name', label: 'Name', kind: 'LINE', isRequired: true },
    {
      key: 'topic',
      label: 'Topic',
      kind: 'CHOICE',
      options: ['sales', 'help'],
      target: 'CONVERSATION',
    },
  ];
  const groups = [{ key: 'topic', option: 'sales', skillGroupId: skillGroup.id }];
  await set(admin, channel.id, { preChatForm: { isRequired: true, fields, groups } });
  const guest = await visitor();
  const answer = async (answers: visit.AnswerInput[]) =>
    (await guest.run(visit.PreChatAnswerDocument, { input: { answers } })).preChatAnswer;

  expect(await hello(guest)).toBe('FORM_REQUIRED');
  expect(codeOf(await answer([{ key: 'topic', value: 'other' }]))).toBe('INVALID_INPUT');
  const done = accepted(
    await answer([
      { key: 'name', value: 'Li' },
      { key: 'topic', value: 'sales' },
    ]),
  );
  expect(done).toMatchObject({ skillGroupId: skillGroup.id, visitor: { name: 'Li' } });
  expect(await hello(guest, { skillGroup: done.skillGroupId! })).toBe('MessageSendPayload');
});

test('4.15, V02: typed data never overwrite verified data and select nobody', async ({
  seed,
  stack,
}) => {
  const { admin, channel } = await seed.tenant({ agents: 0 });
  const secret = await secretOf(admin, channel.id);
  const identity = signIdentity(secret, { sub: unique('li'), name: 'Li', email: 'li@x.test' });
  const person = await arrive(stack.origin, { channelKey: channel.key, identity });
  const stranger = await arrive(stack.origin, { channelKey: channel.key });
  const say = async (guest: VisitorPerson, input: object) =>
    (await guest.run(visit.OwnUpdateDocument, { input })).visitorUpdate;
  const input = { name: 'Li', email: 'li@x.test', company: 'Acme' };

  const typed = accepted(await say(stranger.person, input));
  expect(typed.visitor.id).toBe(stranger.visitor.id);
  const kept = accepted(await say(person.person, { name: 'Somebody else' }));
  expect(kept.visitor).toMatchObject({ id: person.visitor.id, name: 'Li' });
  expect(codeOf(await say(stranger.person, { email: 'no' }))).toBe('INVALID_INPUT');
});

test('A-13: where a visitor comes from is shown, his network address only to who may read it', async ({
  seed,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  const other = await seed.tenant({ agents: 0 });
  const guest = await visitor();
  const { conversation } = await guest.says('Hello');
  const input = { url: 'https://shop.test/lamp', title: 'Lamp', referrer: 'https://search.test/' };
  await guest.run(visit.PageVisitedDocument, { input });
  const shown = async (person: DeskPerson) =>
    (await person.run(Way, { id: conversation.id })).conversation?.visitor;
  const way = {
    isOnline: expect.any(Boolean) as boolean,
    pages: [{ url: input.url, title: 'Lamp', referrer: 'https://search.test/' }],
  };
  expect(await shown(agent)).toEqual({ ...way, networkAddress: null });
  expect(await shown(admin)).toEqual({
    ...way,
    networkAddress: expect.stringMatching(/^[\d.:a-f]+$/) as string,
  });
  expect(await shown(other.admin)).toBeUndefined();
});

test('W-40: pages of a visitor who has written are kept without secrets, the last fifty', async ({
  seed,
}) => {
  const { admin, channel, visitor } = await seed.tenant({ agents: 1 });
  await set(admin, channel.id, { pageParameters: ['ref'] });
  const guest = await visitor();
  const go = async (url: string) =>
    (await guest.run(visit.PageVisitedDocument, { input: { url, title: 'T' } })).pageVisit;
  expect(await go('https://shop.test/before')).toBe(false);
  const { conversation } = await guest.says('Hello');
  expect(await go('javascript:alert(1)')).toBe(false);
  for (let page = 1; page <= 52; page += 1)
    expect(await go(`https://shop.test/${page}?token=secret&ref=mail`)).toBe(true);
  const shown = await admin.run(desk.VisitorStandingDocument, { id: conversation.id });
  const urls = shown.conversation!.visitor.pages.map(({ url }) => url);
  expect(urls[0]).toBe('https://shop.test/52?ref=mail');
  expect(urls).toHaveLength(20);
  await set(admin, channel.id, { pageTrail: false });
  expect(await go('https://shop.test/off')).toBe(false);
});
