import { signed, startReceiver, type Told } from '../../testkit/fakes/webhook-receiver.ts';
import {
  BlacklistRemoveDocument,
  EventsDocument,
  VisitorBlockDocument,
  WebhookCreateDocument,
  WebhookDeliveriesDocument,
  WebhookReplayDocument,
  WebhookSecretRotateDocument,
  WebhookUpdateDocument,
} from '../../testkit/generated/desk.ts';
import { OwnUpdateDocument } from '../../testkit/generated/visitor.ts';
import { accepted, type DeskPerson } from '../../testkit/person.ts';
import { expect, test as base } from '../../testkit/test.ts';

const test = base.extend<{ $test: { receiver: Awaited<ReturnType<typeof startReceiver>> } }>({
  // oxlint-disable-next-line no-empty-pattern -- Vitest asks for a pattern
  receiver: async ({}, use) => {
    const receiver = await startReceiver();
    await use(receiver);
    await receiver.close();
  },
});

async function hook(admin: DeskPerson, url: string, types: string[] = []) {
  const input = { name: 'Warehouse', url, types };
  return accepted((await admin.run(WebhookCreateDocument, { input })).webhookCreate);
}

const typesOf = (told: readonly Told[]) => told.map(({ body }) => body.type);
const ofType = (type: string) => (told: readonly Told[]) => typesOf(told).includes(type);

test('P-09: another system is told what happens, signed, and in order per conversation', async ({
  seed,
  receiver,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  const { secret } = await hook(admin, receiver.url);

  const { conversation } = await (await visitor()).says('Where is my parcel?');
  await agent.says(conversation.id, 'On its way');
  await agent.closes(conversation.id);
  await receiver.until(ofType('conversation.closed'));

  const told = receiver.told.filter(({ body }) => body.conversationId === conversation.id);
  expect(typesOf(told)).toEqual(
    expect.arrayContaining(['conversation.created', 'message.created', 'conversation.assigned']),
  );
  const seqs = told.map(({ body }) => body.seq!);
  expect(seqs).toEqual(seqs.toSorted((a, b) => a - b));
  const answer = told.find(({ body }) => body.object?.['senderKind'] === 'AGENT')!;
  expect(answer.body.object).toMatchObject({ content: { kind: 'TEXT', text: 'On its way' } });
  for (const entry of told) {
    expect(entry.signatures).toEqual([signed(secret, entry)]);
    expect(entry.eventId).toBe(entry.body.id);
  }
});

test('P-09: during a change of the secret both sign; only the events asked for are told', async ({
  seed,
  receiver,
}) => {
  const { admin, visitor } = await seed.tenant({ agents: 1 });
  const { secret, webhook } = await hook(admin, receiver.url, ['message.created']);
  const input = { webhookId: webhook.id };
  const rotated = (await admin.run(WebhookSecretRotateDocument, { input })).webhookSecretRotate;

  const guest = await visitor();
  await guest.says('One');
  await guest.says('Two');
  await receiver.until(told => told.length >= 2);

  expect(new Set(typesOf(receiver.told))).toEqual(new Set(['message.created']));
  const [first] = receiver.told;
  expect(first!.signatures).toEqual([signed(rotated.secret, first!), signed(secret, first!)]);
});

test('P-10: what is refused is set aside and can be sent again; what failed holds back its own conversation alone', async ({
  seed,
  receiver,
}) => {
  const { admin, visitor } = await seed.tenant({ agents: 1 });
  const { webhook } = await hook(admin, receiver.url, ['message.created']);
  // What the company says by itself is told as well; here only people count.
  const texts = (told: readonly Told[]) =>
    told.flatMap(({ body: { object } }) =>
      object?.['senderKind'] === 'VISITOR' ? [(object['content'] as { text: string }).text] : [],
    );
  receiver.answers(({ text }) => (text.includes('Stuck') ? 500 : text.includes('Bad') ? 400 : 204));

  const [one, two] = [await visitor(), await visitor()];
  await one.says('Stuck');
  await one.says('Behind it');
  await two.says('Bad');
  await two.says('Free');
  await receiver.until(told => texts(told).includes('Free'));

  expect(texts(receiver.told)).toEqual(['Free']);
  const variables = { webhookId: webhook.id };
  const ledger = async () =>
    (await admin.run(WebhookDeliveriesDocument, variables)).webhookDeliveries.nodes;
  await expect.poll(async () => (await ledger()).map(({ status }) => status)).toContain('DEAD');
  expect((await ledger()).map(({ status }) => status).toSorted()).toEqual([
    'DEAD',
    'DELIVERED',
    'WAITING',
    'WAITING',
  ]);

  receiver.answers(() => 204);
  const dead = (await ledger()).find(({ status }) => status === 'DEAD')!;
  const input = { webhookId: webhook.id, deliveryIds: [dead.id] };
  expect((await admin.run(WebhookReplayDocument, { input })).webhookReplay.count).toBe(1);
  await receiver.until(told => texts(told).includes('Bad'));
  // The one that failed comes by itself after a pause of seconds, and what stood behind it follows.
  await receiver.until(told => texts(told).includes('Behind it'));
  expect(texts(receiver.told)).toEqual(['Free', 'Bad', 'Stuck', 'Behind it']);
});

test('P-10: the same events can be pulled by position, without gaps, by nobody else', async ({
  seed,
  receiver,
}) => {
  const { admin, agent, visitor } = await seed.tenant({ agents: 1 });
  const other = await seed.tenant({ agents: 0 });
  await admin.run(EventsDocument, { after: 0 });
  await other.admin.run(EventsDocument, { after: 0 });

  await (await visitor()).says('Hello');
  const { bodies, position } = (await admin.run(EventsDocument, { after: 0 })).events;
  const events = bodies.map(body => JSON.parse(body) as Told['body']);

  expect(events.map(event => event.position)).toEqual(events.map((_, index) => index + 1));
  expect(events.map(({ type }) => type)).toContain('message.created');
  expect((await admin.run(EventsDocument, { after: position })).events.bodies).toEqual([]);
  const theirs = (await other.admin.run(EventsDocument, { after: 0 })).events.bodies.join();
  expect(theirs).not.toContain('Hello');
  await expect(agent.run(EventsDocument, { after: 0 })).rejects.toThrow('FORBIDDEN');
  expect(receiver.told).toEqual([]);
});

test('P-09, O-13: addresses inside a network and events that do not exist are refused', async ({
  seed,
}) => {
  const { admin, agent } = await seed.tenant({ agents: 1 });
  for (const url of ['http://10.0.0.1/hook', 'http://169.254.169.254/', 'file:///etc/passwd']) {
    const input = { name: 'Inside', url, types: ['message.created', 'moon.risen'] };
    expect((await admin.run(WebhookCreateDocument, { input })).webhookCreate).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ path: 'types.1' }, { path: 'url' }],
    });
  }
  const input = { name: 'Mine', url: 'https://example.com/hook' };
  await expect(agent.run(WebhookCreateDocument, { input })).rejects.toThrow('FORBIDDEN');
});

test('P-10: an address that says it is gone is left alone until somebody resumes it', async ({
  seed,
  receiver,
}) => {
  const { admin, visitor } = await seed.tenant({ agents: 1 });
  const { webhook } = await hook(admin, receiver.url, ['message.created']);
  receiver.answers(() => 410);
  const guest = await visitor();
  await guest.says('First');
  const variables = { webhookId: webhook.id };
  await expect
    .poll(
      async () =>
        (await admin.run(WebhookDeliveriesDocument, variables)).webhookDeliveries.nodes[0]?.status,
    )
    .toBe('DEAD');
  await guest.says('Second');

  receiver.answers(() => 204);
  const input = { webhookId: webhook.id, isPaused: false };
  const { webhookUpdate } = await admin.run(WebhookUpdateDocument, { input });
  expect(accepted(webhookUpdate).webhook).toMatchObject({ isPaused: false, failingSince: null });
  await receiver.until(told => told.length === 1);
  expect(receiver.told[0]!.body.object).toMatchObject({ content: { text: 'Second' } });
});

test('P-09: that a visitor changed, was blocked and let in again is told, of him alone', async ({
  seed,
}) => {
  const { admin, visitor } = await seed.tenant({ agents: 1 });
  await admin.run(EventsDocument, { after: 0 });
  const guest = await visitor();
  await guest.says('Hello');
  await guest.run(OwnUpdateDocument, { input: { name: 'Ann' } });
  await guest.run(OwnUpdateDocument, { input: { name: 'Ann' } });
  const block = { visitorId: guest.id, reason: 'Rude' };
  const { visitorBlock } = await admin.run(VisitorBlockDocument, { input: block });
  const nobody = { address: '198.51.100.9', reason: 'Rude' };
  accepted((await admin.run(VisitorBlockDocument, { input: nobody })).visitorBlock);
  const input = { entryId: accepted(visitorBlock).entry.id };
  await admin.run(BlacklistRemoveDocument, { input });

  const { bodies } = (await admin.run(EventsDocument, { after: 0 })).events;
  const events = bodies.map(body => JSON.parse(body) as Told['body']);
  const about = events.filter(({ type }) => type.startsWith('visitor.'));
  expect(typesOf(about.map(body => ({ body }) as Told))).toEqual([
    'visitor.created',
    'visitor.updated',
    'visitor.blocked',
    'visitor.unblocked',
  ]);
  for (const { object } of about) expect(object).toMatchObject({ id: guest.id, name: 'Ann' });
});
