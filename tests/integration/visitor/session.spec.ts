import { Client } from '../../testkit/client.ts';
import { ChannelUpdateDocument } from '../../testkit/generated/desk.ts';
import {
  ChannelProfileDocument,
  SessionStartDocument,
  VisitorMessagesDocument,
  VisitorViewerDocument,
} from '../../testkit/generated/visitor.ts';
import { accepted, codeOf, VisitorPerson } from '../../testkit/person.ts';
import { expect, test } from '../../testkit/test.ts';

test('a visitor who comes back with his device token is the same person with the same talk', async ({
  seed,
}) => {
  const { visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const { conversation } = await guest.says('Hello');

  const back = await visitor(guest.deviceToken);

  expect(back.id).toBe(guest.id);
  expect((await back.conversation())!.id).toBe(conversation.id);
});

test('an unknown, broken or foreign device token makes a new visitor', async ({ seed }) => {
  const [ours, theirs] = [await seed.tenant({ agents: 0 }), await seed.tenant({ agents: 0 })];
  const guest = await ours.visitor();
  await guest.says('Hello');
  for (const token of ['', 'x', `${guest.deviceToken}x`, guest.principal.token!]) {
    const other = await ours.visitor(token);
    expect(other.id).not.toBe(guest.id);
    expect(await other.conversation()).toBeNull();
  }
  const abroad = await theirs.visitor(guest.deviceToken);
  expect(abroad.id).not.toBe(guest.id);
  expect(await abroad.conversation()).toBeNull();
});

test('a paused or unknown channel lets nobody in', async ({ seed, stack }) => {
  const { admin, channel } = await seed.tenant({ agents: 0 });
  const newcomer = new Client({ origin: stack.origin, path: '/visitor/graphql' });
  const start = async (channelKey: string) => {
    const answer = await newcomer.answer(SessionStartDocument, { input: { channelKey } });
    return answer.errors?.[0]?.extensions?.code ?? codeOf(answer.data!.sessionStart);
  };
  expect(await start(channel.key)).toBe('SessionStartPayload');
  expect(await start('nobody')).not.toBe('SessionStartPayload');

  const input = { channelId: channel.id, isEnabled: false };
  accepted((await admin.run(ChannelUpdateDocument, { input })).channelUpdate);
  expect(await start(channel.key)).not.toBe('SessionStartPayload');
});

test('W-01: a site that is not allowed is refused; listed hosts and subdomains are served', async ({
  seed,
  stack,
}) => {
  const { channel } = await seed.tenant({
    agents: 0,
    allowedSites: ['shop.example', '*.brand.example'],
  });
  const startFrom = async (origin: string) => {
    const newcomer = new Client({
      origin: stack.origin,
      path: '/visitor/graphql',
      headers: { origin },
    });
    const input = { channelKey: channel.key };
    const body = JSON.stringify({ query: String(SessionStartDocument), variables: { input } });
    return (await newcomer.post(body)).body.toString().includes('"token"');
  };
  for (const site of ['https://shop.example', 'https://a.brand.example', stack.origin]) {
    expect(await startFrom(site), site).toBe(true);
  }
  for (const site of [
    'https://evil.example',
    'https://shop.example.evil',
    'https://notbrand.example',
  ]) {
    expect(await startFrom(site), site).toBe(false);
  }
});

test('nobody is another visitor by knowing his ids', async ({ seed }) => {
  const { visitor } = await seed.tenant({ agents: 1 });
  const [guest, stranger] = [await visitor(), await visitor()];
  const { conversation } = await guest.says('Between us');

  const log = stranger.listen(VisitorMessagesDocument, {
    conversationId: conversation.id,
    after: 0,
  });

  expect(JSON.stringify(await log.ended)).toContain('NOT_FOUND');
  expect(log.all).toEqual([]);
  expect(await stranger.conversation()).toBeNull();
});

test('a token of one company or kind opens nothing elsewhere', async ({ seed, stack }) => {
  const [ours, theirs] = [await seed.tenant({ agents: 1 }), await seed.tenant({ agents: 1 })];
  const guest = await ours.visitor();
  const deskTokenHere = new VisitorPerson(
    { origin: stack.origin, path: '/visitor/graphql', token: ours.agent.principal.token },
    { visitor: { id: guest.id }, deviceToken: '' },
  );
  const { errors } = await deskTokenHere.answer(VisitorViewerDocument, {});
  expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');

  const profile = await guest.run(ChannelProfileDocument, {});
  expect(profile.channel.companyName).toBe(ours.companyName);
  expect(profile.channel.companyName).not.toBe(theirs.companyName);
});
