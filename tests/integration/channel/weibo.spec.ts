import { bindChannel, entryThat, firstTalk } from '../../testkit/carried.ts';
import { asOwner } from '../../testkit/database.ts';
import {
  deliverWeibo,
  FakeWeibo,
  greetWeibo,
  weiboError,
  weiboJson,
  weiboTime,
} from '../../testkit/fakes/weibo.ts';
import * as desk from '../../testkit/generated/desk.ts';
import { accepted, type DeskPerson } from '../../testkit/person.ts';
import type { Tenant } from '../../testkit/seed.ts';
import { expect, test } from '../../testkit/test.ts';

const fan = '9007199254740993777';

async function openWeibo(tenant: Tenant, more: Partial<desk.WeiboBindingInput> = {}) {
  const weibo = await new FakeWeibo().open();
  const { channel } = await bindChannel(tenant, 'WEIBO', {
    weibo: { ...weibo.binding, pollsMentions: false, ...more },
  });
  return { weibo, channel, url: channel.callbackUrl as string };
}

test('C-07, C-08: a bound Weibo account answers its handshake, knows its people and carries pictures both ways', async ({
  seed,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const { weibo, channel, url } = await openWeibo(tenant);
  const { agent, admin } = tenant;

  expect((await greetWeibo(url, 'another-secret')).status).toBe(401);
  const greeting = await greetWeibo(url);
  expect([greeting.status, greeting.body.toString()]).toEqual([200, '4375120948345356249']);
  const check = await admin.run(desk.ChannelCheckDocument, { input: { channelId: channel.id } });
  expect(check.channelCheck.steps.every(({ isOk }) => isOk)).toBe(true);

  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  );
  weibo.media.set('821804469', { bytes: png, headers: { 'content-type': 'image/png' } });
  const data = { vfid: 821_804_459, tovfid: 821_804_469 };
  await deliverWeibo(url, weiboJson(fan, { type: 'image', text: '发了一张图片', data }));
  await deliverWeibo(url, weiboJson(fan, { text: '在吗[微笑]' }));
  const { id } = await firstTalk(agent, talk => talk.visitor.name === `Fan ${fan}`);
  await entryThat(agent, id, e => 'text' in e.content && e.content.text === '在吗\u{1F642}');
  const log = await agent.run(desk.CarriedTalkDocument, { id });
  const carried = log.conversation!.messages.nodes.map(({ content }) => content.__typename);
  expect(carried).toContain('ImageContent');

  await agent.says(id, '在的 \u{1F642}');
  await weibo.took(1);
  expect(weibo.sent[0]).toEqual({ to: fan, type: 'text', data: { text: '在的 [微笑]' } });
  await weibo.close();
});

test('C-09: a mention becomes a message with a link; refused as private message it is answered in public', async ({
  seed,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const { weibo, url } = await openWeibo(tenant);
  const { agent } = tenant;
  const mention = { type: 'mention', text: '@brand where is my order' };
  const data = { subtype: 'status', key: '3470000000000001' };
  await deliverWeibo(url, weiboJson(fan, { ...mention, data }));
  const talk = await firstTalk(agent);
  const link = `https://weibo.com/${fan}/3470000000000001`;
  await entryThat(agent, talk.id, e => 'text' in e.content && e.content.text.includes(link));
  expect(talk.window).toMatchObject({ remaining: 1 });

  weibo.script.push(weiboError(20603, 'user does not follow you'));
  const refused = await agent.says(talk.id, 'On its way');
  const failed = await entryThat(
    agent,
    talk.id,
    e => e.id === refused.id && e.delivery === 'FAILED',
  );
  expect(failed.deliveryReason).toBeTruthy();
  const input = { messageId: refused.id, inPublic: true };
  accepted((await agent.run(desk.MessageResendDocument, { input })).messageResend);
  await entryThat(agent, talk.id, e => e.id === refused.id && e.delivery === 'SENT');
  expect(weibo.comments).toEqual([{ id: '3470000000000001', comment: 'On its way' }]);
  expect(weibo.sent).toEqual([]);
  await weibo.close();
});

test('C-09: mentions that Weibo does not push are fetched: none from before, each once, pages and all', async ({
  seed,
  stack,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const post = (id: string, text: string, uid = fan) => ({
    idstr: id,
    text,
    created_at: weiboTime(new Date()),
    user: { idstr: uid, screen_name: 'Old Fan' },
  });
  const weibo = await new FakeWeibo().open();
  weibo.mentions.statuses.push(post('3470000000000009', '@brand long ago'));
  const { channel } = await bindChannel(tenant, 'WEIBO', {
    weibo: { ...weibo.binding, pollsMentions: true },
  });
  const looks = () =>
    weibo.provider.calls.filter(({ path }) => path === '/2/comments/mentions.json').length;
  /** Has Weibo asked now instead of in a minute. */
  const look = async () => {
    const before = looks();
    await asOwner(stack.databaseUrl, client =>
      client.query(
        `update app.timer set due_at = now() where kind = 'channel.poll' and subject_id = $1`,
        [channel.id],
      ),
    );
    await weibo.provider.until(() => looks() > before);
  };
  await look();
  const own = weibo.binding.uid;
  weibo.mentions.statuses.unshift(
    post('3470000000000011', 'We say @brand ourselves', own),
    post('3470000000000010', '@brand where is it?'),
  );
  weibo.mentions.comments.unshift({
    ...post('4470000000000001', '@brand and mine?'),
    status: { idstr: '3470000000000002' },
  });
  await look();
  const talk = await firstTalk(tenant.agent);
  await entryThat(
    tenant.agent,
    talk.id,
    e =>
      'text' in e.content && e.content.text.includes(`https://weibo.com/${fan}/3470000000000002`),
  );
  // Found again after a crash that lost the position, and pushed as well: known by its key.
  await asOwner(stack.databaseUrl, client =>
    client.query(
      `update app.channel_binding set position = '{"status":"0","comment":"0"}' where id = $1`,
      [channel.id],
    ),
  );
  weibo.mentions.statuses.pop();
  await look();
  const data = { subtype: 'status', key: '3470000000000010' };
  await deliverWeibo(
    channel.callbackUrl as string,
    weiboJson(fan, { type: 'mention', text: '@brand where is it?', data }),
  );
  await deliverWeibo(channel.callbackUrl as string, weiboJson(fan, { text: 'last' }));
  await entryThat(tenant.agent, talk.id, e => 'text' in e.content && e.content.text === 'last');
  const texts = (await tenant.agent.reads(talk.id)).flatMap(({ content }) =>
    'text' in content ? [content.text.split('\n')[0]] : [],
  );
  expect(texts.filter(text => /brand|last/.test(text ?? ''))).toEqual([
    expect.stringContaining('@brand where is it?'),
    expect.stringContaining('@brand and mine?'),
    'last',
  ]);
  await weibo.close();
});

test('C-07: whoever may renew it is told once that the access to an account ends soon', async ({
  seed,
  stack,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const tokenExpiresAt = new Date(Date.now() + 6.5 * 86_400_000).toISOString();
  const { weibo, channel } = await openWeibo(tenant, { tokenExpiresAt });
  /** Has the account looked at now; when that was done last. */
  const look = () =>
    asOwner(stack.databaseUrl, async client => {
      await client.query(
        `update app.timer set due_at = now() where kind = 'channel.probe' and subject_id = $1`,
        [channel.id],
      );
      const { rows } = await client.query<{ at: Date | null }>(
        'select checked_at as at from app.channel_binding where id = $1',
        [channel.id],
      );
      return Number(rows[0]?.at ?? 0);
    });
  const told = async (person: DeskPerson) =>
    (await person.run(desk.EndingNoticesDocument, {})).notices.nodes;
  const patience = { timeout: 20_000 };
  await look();
  await expect
    .poll(() => told(tenant.admin), patience)
    .toMatchObject([
      {
        kind: 'CHANNEL_TOKEN_ENDING',
        text: 'The access to the account of “WEIBO account” ends in 7 d. Enter a new token in time.',
      },
    ]);
  const since = await look();
  await expect.poll(look, patience).toBeGreaterThan(since);
  await expect.poll(() => told(tenant.admin)).toHaveLength(1);
  expect(await told(tenant.agent)).toEqual([]);
  await weibo.close();
});
