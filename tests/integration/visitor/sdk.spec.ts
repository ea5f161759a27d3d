import { uuidv7 } from '@parley/schema';
import { asOwner } from '../../testkit/database.ts';
import { pdf, png } from '../../testkit/fakes/media.ts';
import {
  DeskTicketCommentDocument,
  SurveyInviteDocument,
  TenantSettingsUpdateDocument,
  TypingSetDocument,
} from '../../testkit/generated/desk.ts';
import { secretOf, signIdentity } from '../../testkit/identity.ts';
import { accepted } from '../../testkit/person.ts';
import { type AppChat, type AppWishes, openApp } from '../../testkit/sdk.ts';
import { unique } from '../../testkit/seed.ts';
import { expect, test as base } from '../../testkit/test.ts';

interface Apps {
  /** A chat by the published SDK. */
  open(channelKey: string, wishes?: AppWishes): Promise<AppChat>;
}

const test = base.extend<{ $test: { apps: Apps } }>({
  apps: async ({ stack }, use) => {
    const opened: AppChat[] = [];
    await use({
      async open(channelKey, wishes) {
        const app = await openApp(stack.origin, channelKey, wishes);
        opened.push(app);
        return app;
      },
    });
    for (const { chat } of opened) chat.dispose();
  },
});

const file = (name: string, mimeType: string, bytes: Buffer) => ({
  file: { name, mimeType, size: bytes.length, body: new Blob([new Uint8Array(bytes)]) },
});
const isSent = ({ chat }: AppChat) => expect.poll(() => chat.pending.get()).toEqual([]);
const idOf = ({ chat }: AppChat): string => chat.conversation.get()!.id;

test('S-02: a signed identity attaches and changes nothing on screen; the next person finds nothing; logout leaves nothing', async ({
  apps,
  seed,
}) => {
  const { admin, agent, channel } = await seed.tenant({ agents: 1 });
  const secret = await secretOf(admin, channel.id);
  const [li, wu] = [unique('li'), unique('wu')];
  let who: string | null = null;
  const others: string[] = [];
  const refused: string[] = [];
  const visitor = await apps.open(channel.key, {
    identity: async () => who && signIdentity(secret, { sub: who, name: who, jti: uuidv7() }),
    onOther: () => others.push(who!),
    onIdentityRefused: () => refused.push(who!),
  });
  const { chat } = visitor;
  await chat.send({ text: 'Before I signed in' });
  await isSent(visitor);
  const id = idOf(visitor);

  who = li;
  expect(await chat.identify()).toBeNull();
  await expect.poll(() => visitor.kinds()).toContain('Text');
  expect(await chat.identify()).toBeNull();
  const texts = visitor.kinds();
  await agent.says(id, 'Hello Li');
  await expect.poll(() => visitor.kinds()).toHaveLength(texts.length + 1);
  expect(idOf(visitor)).toBe(id);
  expect((await agent.sees(id))?.visitor.name).toBe(li);
  expect(others).toEqual([]);

  who = wu;
  await visitor.storage.set('draft', 'a secret of Li');
  expect(await chat.identify()).toBeNull();
  await expect.poll(() => visitor.kinds()).toEqual([]);
  expect(chat.conversation.get()).toBeNull();
  expect([others, refused, await visitor.storage.get('draft')]).toEqual([[wu], [], null]);

  const token = unique('token');
  const push = visitor.sdk.createPush(visitor.client);
  await push.registerPush({ provider: 'FCM', token, appId: 'app' });
  await visitor.sdk.logOut(visitor.client, chat, visitor.storage);
  expect(await visitor.storage.list('')).toEqual([]);
  const after = await apps.open(channel.key, { storage: visitor.storage });
  expect(after.kinds()).toEqual([]);
});

test('S-03, S-04, S-05, S-06: every kind is sent and shown, and an unknown one breaks nothing', async ({
  apps,
  seed,
}) => {
  const { agent, channel } = await seed.tenant({ agents: 1 });
  const visitor = await apps.open(channel.key);
  const { chat } = visitor;
  const itemUrl = 'https://shop.test/1';
  await chat.send({ track: { title: 'Lamp', price: '9 €', itemUrl } });
  await isSent(visitor);
  const id = idOf(visitor);
  for (const outgoing of [
    { order: { title: 'Two lamps', orderNumber: '4711' } },
    { text: 'Hello 👋🏽' },
    file('cat.png', 'image/png', png(4, 4)),
    file('list.pdf', 'application/pdf', pdf),
    { location: { latitude: 1, longitude: 2, title: 'Here' } },
    { link: { url: itemUrl, title: 'A lamp' } },
  ])
    await chat.send(outgoing);
  await isSent(visitor);
  await agent.says(id, 'All there');
  await expect.poll(() => visitor.kinds().at(-1)).toBe('Text');
  const sent = ['Track', 'Order', 'Text', 'Image', 'File', 'Location', 'Link', 'Text'];
  expect(visitor.kinds().filter(kind => kind !== 'Event')).toEqual(sent);
  const seen = (await agent.reads(id)).map(({ content }) => content.__typename);
  expect(seen).toEqual(expect.arrayContaining(['TrackContent', 'OrderContent', 'LinkContent']));
});

test('S-07: an invitation arrives as a message, is answered once, and a visitor may rate by himself', async ({
  apps,
  seed,
}) => {
  const { admin, agent, channel } = await seed.tenant({ agents: 1 });
  const settings = { input: { survey: { visitorMayRate: true } } };
  accepted((await admin.run(TenantSettingsUpdateDocument, settings)).tenantSettingsUpdate);
  const visitor = await apps.open(channel.key);
  await visitor.chat.send({ text: 'Hello' });
  await isSent(visitor);
  const conversationId = idOf(visitor);
  await agent.says(conversationId, 'Hello');
  const surveys = visitor.sdk.createSurveys(visitor.client);
  const offer = await surveys.offer(conversationId);
  expect(offer).toMatchObject({ canRate: true });
  expect(offer.levels).toHaveLength(5);

  await agent.run(SurveyInviteDocument, { input: { conversationId } });
  await expect.poll(() => visitor.kinds().at(-1)).toBe('SurveyInvitation');
  const answer = { conversationId, score: 5, tags: [], remark: null, isSolved: true };
  expect(await surveys.answer(answer)).toMatchObject({ state: 'ANSWERED' });
  expect(await surveys.answer(answer)).toMatchObject({ code: 'ALREADY_RATED' });
});

test('S-08, W-05: an address is for the next conversation only, and what names nobody is told', async ({
  apps,
  seed,
}) => {
  const { agents, channel, skillGroup } = await seed.tenant({ agents: 2 });
  const [one, two] = agents as [(typeof agents)[0], (typeof agents)[0]];
  await two.becomes('BUSY');
  const ignored: string[][] = [];
  const visitor = await apps.open(channel.key, { onIgnored: parts => ignored.push([...parts]) });
  const { chat } = visitor;
  const served = async (text: string) => {
    await chat.send({ text });
    await isSent(visitor);
    const id = idOf(visitor);
    const ended = (await two.sees(id)) ? two : one;
    await ended.closes(id);
    await expect.poll(() => chat.conversation.get()?.status).toBe('CLOSED');
    return ended.nickname;
  };
  chat.address({ agent: two.email });
  expect(await served('For the second')).toBe(two.nickname);
  expect(ignored).toEqual([]);
  chat.address({ agent: 'nobody@x.test', skillGroup: ` ${skillGroup.name} ` });
  await served('For nobody');
  expect(ignored).toEqual([['AGENT']]);
  await served('For anybody');
  expect(ignored).toHaveLength(1);
});

test('S-09: a ticket with a file is made, listed, and answered live', async ({ apps, seed }) => {
  const { agent, channel } = await seed.tenant({ agents: 1 });
  const visitor = await apps.open(channel.key);
  const tickets = visitor.sdk.createTickets(visitor.client, visitor.storage);
  const attachment = await visitor.chat.upload(file('cat.png', 'image/png', png(4, 4)).file);
  const made = await tickets.create({
    content: 'The lamp is broken',
    contactName: 'Ada',
    contactEmail: 'ada@a.test',
    attachmentIds: [attachment as string],
  });
  if (visitor.sdk.isRefusal(made)) throw new Error(made.message);
  const changes: string[] = [];
  const stop = tickets.onChange(({ status }) => changes.push(status));
  // Said again until it is heard: a subscription does not say from when on it hears.
  const answers = async () => {
    const input = { key: uuidv7(), ticketId: made.id, text: 'A new one is on its way' };
    accepted((await agent.run(DeskTicketCommentDocument, { input })).ticketComment);
    return changes.length;
  };
  await expect.poll(answers, { interval: 250 }).toBeGreaterThan(0);
  stop();
  expect(await tickets.comment(made.id, { text: 'Thank you' })).toMatchObject({
    text: 'Thank you',
  });
  const thread = await tickets.read(made.id);
  expect(thread?.comments.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['A new one is on its way', 'Thank you']),
  );
  expect((await tickets.list())[0]).toMatchObject({
    number: 1,
    attachments: [{ name: 'cat.png' }],
  });
});

test('S-10, S-11: place in the queue and typing are told, and where the plan lacks it that is told once', async ({
  apps,
  seed,
  stack,
}) => {
  const {
    agent,
    channel,
    companyName,
    visitor: guest,
  } = await seed.tenant({
    agents: 1,
    capacity: 1,
  });
  const first = (await (await guest()).says('First')).conversation;
  await (await guest()).says('Second');
  const visitor = await apps.open(channel.key);
  const { chat } = visitor;
  await chat.send({ text: 'Third' });
  await expect.poll(() => chat.attendance.queue.get()).toMatchObject({ ahead: 1, waiting: 2 });
  expect(chat.profile.get()?.showsQueueCount).toBe(true);
  await agent.closes(first.id);
  await expect.poll(() => chat.attendance.queue.get()).toMatchObject({ ahead: 0, waiting: 1 });
  expect(await agent.accepts(idOf(visitor))).toBe('ConversationPayload');
  await expect.poll(() => chat.attendance.queue.get()).toBeNull();

  const conversationId = idOf(visitor);
  const types = (isTyping: boolean) =>
    agent.run(TypingSetDocument, { input: { conversationId, isTyping } });
  await expect
    .poll(async () => {
      await types(true);
      return chat.isTyping.get();
    })
    .toBe(true);
  await types(false);
  await expect.poll(() => chat.isTyping.get()).toBe(false);

  await asOwner(stack.databaseUrl, client =>
    client.query(`update app.tenant set plan = 'STANDARD' where company_name = $1`, [companyName]),
  );
  await chat.refresh();
  expect(chat.profile.get()?.showsQueueCount).toBe(false);
});

test('S-15: unread is counted without opening, and a sign-out elsewhere is told', async ({
  apps,
  seed,
}) => {
  const { admin, agent, channel } = await seed.tenant({ agents: 1 });
  const identity = signIdentity(await secretOf(admin, channel.id), { sub: unique('li') });
  let signedOut = 0;
  const visitor = await apps.open(channel.key, {
    identity: async () => (signedOut > 0 ? null : identity),
    onOther: () => signedOut++,
  });
  await visitor.chat.send({ text: 'Hello' });
  await isSent(visitor);
  await expect.poll(() => visitor.chat.connection.state().kind).toBe('connected');
  await agent.says(idOf(visitor), 'One');
  await agent.says(idOf(visitor), 'Two');
  await expect.poll(() => visitor.chat.transcript.unread.get()).toBe(2);

  const back = await apps.open(channel.key, { storage: visitor.storage });
  expect(back.chat.transcript.unread.get()).toBe(2);
  back.chat.transcript.markRead();
  await expect.poll(() => back.chat.transcript.unread.get()).toBe(0);

  await back.sdk.logOut(back.client, back.chat, back.storage);
  await visitor.chat.refresh();
  await expect.poll(() => visitor.kinds()).toEqual([]);
  expect([signedOut, visitor.chat.conversation.get()]).toEqual([1, null]);
});
