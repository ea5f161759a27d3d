import { entryThat, firstTalk, openWechat } from '../../testkit/carried.ts';
import { deliver, greet, wechatText } from '../../testkit/fakes/wechat.ts';
import * as desk from '../../testkit/generated/desk.ts';
import type { DeskPerson } from '../../testkit/person.ts';
import { expect, test } from '../../testkit/test.ts';

const boundOf = async (admin: DeskPerson, id: string) =>
  (await admin.run(desk.BoundChannelsDocument, {})).channels.find(channel => channel.id === id)!;

test(
  'C-20, C-03: a broken account keeps what is to leave, says why, and sends it after the repair',
  { timeout: 180_000 },
  async ({ seed }) => {
    const tenant = await seed.tenant({ agents: 1 });
    const { wechat, callbackUrl, channel } = await openWechat(tenant);
    const check = async () => {
      const input = { channelId: channel.id };
      const { channelCheck } = await tenant.admin.run(desk.ChannelCheckDocument, { input });
      return channelCheck.steps.map(({ isOk }) => isOk);
    };
    expect((await check())[0]).toBe(false);
    expect((await greet(callbackUrl, 'wrong')).status).toBe(401);
    const greeting = await greet(callbackUrl);
    expect([greeting.status, greeting.body.toString()]).toEqual([200, '4375120948345356249']);
    expect(await check()).toEqual([true, true, true]);
    await deliver(callbackUrl, wechatText('oHealth', 'Hi'));
    const { id } = await firstTalk(tenant.agent);

    wechat.refusesCredentials = true;
    wechat.expireTokens();
    const kept = await tenant.agent.says(id, 'Kept');
    await expect
      .poll(async () => (await boundOf(tenant.admin, channel.id)).health?.state, {
        timeout: 20_000,
      })
      .toBe('BROKEN');
    const broken = await boundOf(tenant.admin, channel.id);
    expect(broken.health).toMatchObject({
      pending: 1,
      lastInAt: expect.any(String),
      advice: [expect.stringContaining('ffmpeg')],
      lastError: expect.stringContaining('40125'),
    });
    expect((await boundOf(tenant.agent, channel.id)).health).toBeNull();
    expect(wechat.sent).toEqual([]);

    wechat.refusesCredentials = false;
    expect(await check()).toEqual([true, true, true]);
    await entryThat(tenant.agent, id, e => e.id === kept.id && e.delivery === 'SENT');
    expect((await boundOf(tenant.admin, channel.id)).health).toMatchObject({ pending: 0, sent: 1 });
    await wechat.close();
  },
);
