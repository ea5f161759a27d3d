import { uuidv7 } from '@parley/schema';
import { Client } from '../../testkit/client.ts';
import {
  ChannelSettingsUpdateDocument,
  ChannelUpdateDocument,
} from '../../testkit/generated/desk.ts';
import { exchange } from '../../testkit/http.ts';
import { accepted, codeOf, type DeskPerson } from '../../testkit/person.ts';
import { expect, test } from '../../testkit/test.ts';
import { written } from '../../testkit/written.ts';

interface Row {
  id: string;
  url: string;
  title: string | null;
  referrer: string | null;
  language: string | null;
  isInvited: boolean;
  channel: { id: string };
}
const Follow = written<{ siteVisitors: Row[] }>(
  'subscription { siteVisitors { id url title referrer language isInvited channel { id } } }',
);
const Invite = written<{ siteVisitorInvite: { __typename: string; code?: string } }>(
  `mutation($input: SiteVisitorInviteInput!) { siteVisitorInvite(input: $input) {
    __typename ... on UserError { code } } }`,
);
const Report = written<{
  siteVisitReport: {
    isWanted: boolean;
    invitation: { text: string; agent: string; agentName: string | null } | null;
  };
}>(
  `mutation($input: SiteVisitReportInput!) { siteVisitReport(input: $input) {
    isWanted invitation { text agent agentName } } }`,
);

/** A page of somebody's site, with the tag of a channel on it. */
function openPage(origin: string, channelKey: string, site?: string) {
  const client = new Client({
    origin,
    path: '/visitor/graphql',
    ...(site ? { headers: { origin: site } } : {}),
  });
  const id = uuidv7();
  return {
    id,
    async report(more: object = {}) {
      const input = { channelKey, id, url: 'https://shop.test/lamps?token=secret', ...more };
      const answer = await client.answer(Report, { input });
      return answer.data!.siteVisitReport;
    },
  };
}

const show = async (admin: DeskPerson, channelId: string, more: object = {}): Promise<void> => {
  const input = { channelId, siteVisitors: true, ...more };
  accepted((await admin.run(ChannelSettingsUpdateDocument, { input })).channelSettingsUpdate);
};
const invite = async (person: DeskPerson, siteVisitorId: string, text = 'May I help?') =>
  (await person.run(Invite, { input: { siteVisitorId, text } })).siteVisitorInvite;

test('A-26: agents see who has a page open, cut to what the tenant lists, until he leaves', async ({
  seed,
  stack,
}) => {
  const { admin, agent, channel } = await seed.tenant({ agents: 1 });
  await show(admin, channel.id, { pageParameters: ['color'] });
  const list = await agent.watch(Follow, {});
  expect(await list.next()).toEqual({ siteVisitors: [] });

  const page = openPage(stack.origin, channel.key);
  const url = 'https://shop.test/lamps?token=secret&color=red';
  const referrer = 'https://search.test/?q=private';
  const answer = await page.report({ url, referrer, title: 'Lamps', language: 'de-AT' });
  expect(answer).toEqual({ isWanted: true, invitation: null });
  const { siteVisitors } = await list.until(({ siteVisitors: rows }) => rows.length === 1);
  expect(siteVisitors[0]).toEqual({
    id: page.id,
    url: 'https://shop.test/lamps?color=red',
    referrer: 'https://search.test/',
    title: 'Lamps',
    language: 'de-AT',
    isInvited: false,
    channel: { id: channel.id },
  });

  await page.report({ isLeaving: true });
  await list.until(({ siteVisitors: rows }) => rows.length === 0);
});

test('A-26: one invitation per visitor and hour reaches his page, with a name only where names show', async ({
  seed,
  stack,
}) => {
  const { admin, agents, channel } = await seed.tenant({ agents: 2 });
  const [ann, bo] = agents as [DeskPerson, DeskPerson];
  await show(admin, channel.id);
  const page = openPage(stack.origin, channel.key);
  await page.report();

  expect(codeOf(await invite(ann, page.id, ' '))).toBe('INVALID_INPUT');
  const answers = await Promise.all([invite(ann, page.id), invite(bo, page.id)]);
  expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
    'AlreadyInvitedError',
    'SiteVisitorInvitePayload',
  ]);
  const first = answers[0].__typename === 'SiteVisitorInvitePayload' ? ann : bo;
  expect(await page.report()).toEqual({
    isWanted: true,
    invitation: { text: 'May I help?', agent: first.id, agentName: null },
  });
  expect(codeOf(await invite(ann, page.id))).toBe('ALREADY_INVITED');

  // Another page of the same device says that he was asked already.
  const next = openPage(stack.origin, channel.key);
  await next.report({ isInvited: true });
  expect(codeOf(await invite(ann, next.id))).toBe('ALREADY_INVITED');
});

test('A-26: a channel that does not show its site, a foreign site and a paused channel take no report', async ({
  seed,
  stack,
}) => {
  const { admin, agent, channel } = await seed.tenant({ agents: 1, allowedSites: ['shop.test'] });
  const list = await agent.watch(Follow, {});
  await list.next();
  const off = { isWanted: false, invitation: null };
  expect(await openPage(stack.origin, channel.key).report()).toEqual(off);
  const configuration = async () => {
    const answer = await exchange(`${stack.origin}/widget/config/${channel.key}.json`);
    return JSON.parse(answer.body.toString()) as { settings: { attendAfterMs?: number } };
  };
  // Without it the loader fetches nothing and reports nothing.
  expect((await configuration()).settings.attendAfterMs).toBeUndefined();

  await show(admin, channel.id);
  expect((await configuration()).settings.attendAfterMs).toBe(0);
  expect(await openPage(stack.origin, channel.key, 'https://thief.test').report()).toEqual(off);
  const own = openPage(stack.origin, channel.key, 'https://shop.test');
  expect(await own.report()).toMatchObject({ isWanted: true });
  const { siteVisitors } = await list.until(({ siteVisitors: rows }) => rows.length > 0);
  expect(siteVisitors.map(({ id }) => id)).toEqual([own.id]);

  const input = { channelId: channel.id, isEnabled: false };
  accepted((await admin.run(ChannelUpdateDocument, { input })).channelUpdate);
  expect(await own.report()).toEqual(off);
});

test('A-26: another company sees and invites nobody, and a visitor neither', async ({
  seed,
  stack,
}) => {
  const [ours, theirs] = [await seed.tenant({ agents: 1 }), await seed.tenant({ agents: 1 })];
  await show(ours.admin, ours.channel.id);
  const page = openPage(stack.origin, ours.channel.key);
  await page.report();

  const overheard = await theirs.agent.watch(Follow, {});
  expect(await overheard.next()).toEqual({ siteVisitors: [] });
  const input = { siteVisitorId: page.id, text: 'Come over' };
  const answer = await theirs.agent.answer(Invite, { input });
  expect(answer.errors?.[0]?.extensions?.code).toBe('NOT_FOUND');

  const guest = await ours.visitor();
  const asVisitor = new Client({
    origin: stack.origin,
    path: '/graphql',
    token: guest.principal.token!,
  });
  const refused = await asVisitor.answer(Invite, { input });
  expect(refused.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  expect(await page.report()).toMatchObject({ invitation: null });
});
