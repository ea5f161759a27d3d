import { firstTalk, openWechat } from '../../testkit/carried.ts';
import {
  deliver,
  type FakeWechat,
  type WechatPerson,
  wechatText,
} from '../../testkit/fakes/wechat.ts';
import * as desk from '../../testkit/generated/desk.ts';
import * as visit from '../../testkit/generated/visitor.ts';
import { exchange } from '../../testkit/http.ts';
import { arrive, secretOf, signIdentity } from '../../testkit/identity.ts';
import { accepted } from '../../testkit/person.ts';
import { type Tenant, unique } from '../../testkit/seed.ts';
import { expect, test } from '../../testkit/test.ts';

const inWechat = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0) MicroMessenger/8.0.50 NetType/WIFI';

/** A browser that keeps the page's cookie, as far as the page goes. */
class Browser {
  cookie = '';

  constructor(
    readonly origin: string,
    readonly userAgent = inWechat,
  ) {}

  async open(address: string) {
    const url = new URL(address, this.origin);
    const answer = await exchange(url.href, {
      headers: { 'user-agent': this.userAgent, ...(this.cookie ? { cookie: this.cookie } : {}) },
    });
    const [kept] = answer.headers['set-cookie'] ?? [];
    if (kept) this.cookie = kept.split(';')[0]!;
    const html = answer.body.toString();
    return {
      status: answer.status,
      kept,
      location: answer.headers.location ?? null,
      token: /name="parley-identity" content="([^"]+)"/.exec(html)?.[1] ?? null,
    };
  }

  /** Opens the page, and what WeChat asks the person with; `code` is his answer, null a refusal. */
  async sentBack(page: string, code: string | null): Promise<string> {
    const { location } = await this.open(page);
    const asked = new URL(location!);
    const back = new URL(asked.searchParams.get('redirect_uri')!);
    if (code) back.searchParams.set('code', code);
    back.searchParams.set('state', asked.searchParams.get('state')!);
    return back.href;
  }

  /** The same to its end: what the page tells its chat. */
  async seenAs(page: string, code: string | null): Promise<string | null> {
    const { location } = await this.open(await this.sentBack(page, code));
    return (await this.open(location!)).token;
  }
}

async function switchOn({ admin, channel }: Pick<Tenant, 'admin' | 'channel'>): Promise<string> {
  const input = { channelId: channel.id, wechatProfile: true };
  await admin.run(desk.ChannelSettingsUpdateDocument, { input });
  return `/chat/${channel.key}`;
}

/** Somebody of whom WeChat tells everything, and a code that says so. */
function agreed(wechat: FakeWechat, more: Partial<WechatPerson> = {}) {
  const code = unique('code');
  const openid = unique('o');
  const headimgurl = 'http://thirdwx.qlogo.cn/mmopen/abc/132';
  wechat.codes.set(code, { openid, nickname: '小林', headimgurl, ...more });
  return { code, openid };
}

test('H-03: who opens the page in WeChat is named by it, and is one visitor on the page and in the account', async ({
  seed,
  stack,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const { wechat, callbackUrl } = await openWechat(tenant);
  const page = await switchOn(tenant);
  const { code, openid } = agreed(wechat);
  const browser = new Browser(stack.origin);

  const asked = await browser.open(`${page}?locale=en`);
  expect(asked.status).toBe(302);
  const question = new URL(asked.location!);
  expect(question.origin + question.pathname).toBe(
    'https://open.weixin.qq.com/connect/oauth2/authorize',
  );
  expect(question.hash).toBe('#wechat_redirect');
  expect(Object.fromEntries(question.searchParams)).toMatchObject({
    appid: wechat.binding.appId,
    redirect_uri: `${stack.origin}${page}?locale=en`,
    response_type: 'code',
    scope: 'snsapi_userinfo',
    state: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(asked.kept).toMatch(/HttpOnly; SameSite=Lax/i);
  const state = question.searchParams.get('state')!;
  const back = await browser.open(`${page}?locale=en&code=${code}&state=${state}`);
  expect(back.location).toBe(`${stack.origin}${page}?locale=en`);
  const { status, token } = await browser.open(back.location!);
  expect(status).toBe(200);

  const arrived = await arrive(stack.origin, { channelKey: tenant.channel.key, identity: token! });
  expect(arrived).toMatchObject({ identityProblem: null, visitor: { name: '小林' } });
  const { conversation } = await arrived.person.says('From the page');
  await deliver(callbackUrl, wechatText(openid, 'From the account'));
  const talk = await firstTalk(tenant.agent, ({ id }) => id !== conversation.id);
  expect(talk.visitor).toMatchObject({
    id: arrived.visitor.id,
    name: '小林',
    avatarUrl: 'https://thirdwx.qlogo.cn/mmopen/abc/132',
  });
  // Whoever is known is not asked again, and the token is told once.
  expect(await browser.open(page)).toMatchObject({ status: 200, location: null, token: null });
  await wechat.close();
});

test('H-03: who wrote to the account before goes on as himself, and brings what he wrote on the page', async ({
  seed,
  stack,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const { wechat, callbackUrl } = await openWechat(tenant);
  const page = await switchOn(tenant);
  const { code, openid } = agreed(wechat);
  await deliver(callbackUrl, wechatText(openid, 'First here'));
  const { visitor } = await firstTalk(tenant.agent);
  const channelKey = tenant.channel.key;
  const guest = await arrive(stack.origin, { channelKey });
  const { conversation } = await guest.person.says('Who am I');

  const identity = (await new Browser(stack.origin).seenAs(page, code))!;
  const { deviceToken } = guest;
  const known = await arrive(stack.origin, { channelKey, deviceToken, identity });

  expect(known.visitor).toMatchObject({ id: visitor.id, name: '小林' });
  expect(known.conversation?.id).toBe(conversation.id);
  // The guest's device may have been prepared by somebody else.
  const { errors } = await guest.person.answer(visit.VisitorViewerDocument, {});
  expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  // Another person on the same device stays another one.
  const other = agreed(wechat, { nickname: '小王' });
  const next = await arrive(stack.origin, {
    channelKey,
    deviceToken: known.deviceToken,
    identity: (await new Browser(stack.origin).seenAs(page, other.code))!,
  });
  expect(next).toMatchObject({ visitor: { name: '小王' }, conversation: null });
  expect(next.visitor.id).not.toBe(visitor.id);
  await wechat.close();
});

test('H-03: a guest whom WeChat names keeps what he wrote; what was prepared on his device opens nothing', async ({
  seed,
  stack,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const { wechat } = await openWechat(tenant);
  const page = await switchOn(tenant);
  const channelKey = tenant.channel.key;
  const guest = await arrive(stack.origin, { channelKey });
  const { conversation } = await guest.person.says('Before');
  const { deviceToken } = guest;

  const identity = (await new Browser(stack.origin).seenAs(page, agreed(wechat).code))!;
  const known = await arrive(stack.origin, { channelKey, deviceToken, identity });

  expect(known.visitor).toMatchObject({ id: guest.visitor.id, name: '小林' });
  expect(known.conversation?.id).toBe(conversation.id);
  const planted = await arrive(stack.origin, { channelKey, deviceToken });
  expect(planted.visitor.id).not.toBe(guest.visitor.id);
  // Signed in by the company's server he stays one person, for the account as well.
  const signed = await arrive(stack.origin, {
    channelKey,
    deviceToken: known.deviceToken,
    identity: signIdentity(await secretOf(tenant.admin, tenant.channel.id), { sub: unique('li') }),
  });
  expect(signed.conversation?.id).toBe(conversation.id);
  await wechat.close();
});

test('H-03: a refusal, a missing right, a stranger to WeChat and a WeChat that is down leave an ordinary visitor', async ({
  seed,
  stack,
}) => {
  const tenant = await seed.tenant({ agents: 1 });
  const { wechat } = await openWechat(tenant);
  const page = await switchOn(tenant);
  const channelKey = tenant.channel.key;
  const browser = () => new Browser(stack.origin);
  const unnamed = async (code: string | null) => {
    const visitor = browser();
    expect(await visitor.seenAs(page, code)).toBeNull();
    // He is not asked again.
    expect(await visitor.open(page)).toMatchObject({ status: 200, location: null });
  };

  await unnamed(null);
  await unnamed('never-given');
  await unnamed(agreed(wechat, { is_snapshotuser: 1 }).code);
  const goneBack = browser();
  await goneBack.open(page);
  expect(await goneBack.open(page)).toMatchObject({ status: 200, location: null, token: null });
  for (const down of ['DROP', { status: 502 }] as const) {
    wechat.pages = down;
    await unnamed(agreed(wechat).code);
  }
  wechat.pages = null;

  wechat.answers['/sns/userinfo'] = { errcode: 48001, errmsg: 'api unauthorized' };
  const identity = (await browser().seenAs(page, agreed(wechat).code))!;
  const nameless = await arrive(stack.origin, { channelKey, identity });
  expect(nameless).toMatchObject({ identityProblem: null });
  expect(nameless.visitor.name).toMatch(/^Visitor /);
  expect((await nameless.person.says('Still here')).conversation.status).toBe('ACTIVE');
  await wechat.close();
});

test('H-03: an answer counts once, in the browser that was asked, and its token on one device', async ({
  seed,
  stack,
}) => {
  const tenant = await seed.tenant({ agents: 0 });
  const { wechat } = await openWechat(tenant);
  const page = await switchOn(tenant);
  const channelKey = tenant.channel.key;
  const [asked, lured] = [new Browser(stack.origin), new Browser(stack.origin)];
  const { code } = agreed(wechat);
  const back = await asked.sentBack(page, code);
  const before = asked.cookie;
  // The account itself is looked after meanwhile.
  const questions = () => wechat.provider.calls.filter(({ path }) => path.startsWith('/sns/'));

  const elsewhere = await lured.open(back);
  expect(elsewhere.location).toBe(`${stack.origin}${page}?wechatProfile=false`);
  expect(await lured.open(elsewhere.location!)).toMatchObject({ status: 200, token: null });
  await lured.open(page);
  expect((await lured.open(back)).location).toBe(`${stack.origin}${page}`);
  expect(questions()).toHaveLength(0);

  await asked.open(back);
  const asks = questions().length;
  const used = asked.cookie;
  wechat.codes.set(code, { openid: 'oSomebody' });
  asked.cookie = before;
  expect(await asked.open(back)).toMatchObject({ status: 302, kept: undefined });
  expect(questions()).toHaveLength(asks);

  asked.cookie = used;
  const identity = (await asked.open(page)).token!;
  const first = await arrive(stack.origin, { channelKey, identity });
  const thief = await arrive(stack.origin, { channelKey, identity });
  expect(thief.identityProblem).toBe('REPLAYED');
  expect(thief.visitor.id).not.toBe(first.visitor.id);
  await wechat.close();
});

test('H-03: nobody is asked unless the channel wants it, the account is there and the browser is WeChat', async ({
  seed,
  stack,
}) => {
  const [ours, theirs] = [await seed.tenant({ agents: 0 }), await seed.tenant({ agents: 0 })];
  const isAsked = async (address: string, userAgent = inWechat) =>
    (await new Browser(stack.origin, userAgent).open(address)).status === 302;
  const page = await switchOn(ours);
  expect(await isAsked(page)).toBe(false);
  const { wechat } = await openWechat(ours);
  expect(await isAsked(page)).toBe(true);
  expect(await isAsked(page, 'Mozilla/5.0 (iPhone) Safari/605')).toBe(false);
  expect(await isAsked(page, `${inWechat} wxwork/4.1`)).toBe(false);
  expect(await isAsked(page, `${inWechat} miniProgram/wx1`)).toBe(false);
  expect(await isAsked(`${page}?wechatProfile=false`)).toBe(false);
  // Another company: neither our account, nor our people.
  const abroad = `/chat/${theirs.channel.key}`;
  expect(await isAsked(abroad)).toBe(false);
  await switchOn(theirs);
  expect(await isAsked(abroad)).toBe(false);
  const ourBrowser = new Browser(stack.origin);
  const identity = (await ourBrowser.seenAs(page, agreed(wechat).code))!;
  const there = await arrive(stack.origin, { channelKey: theirs.channel.key, identity });
  expect(there).toMatchObject({ visitor: { isVerified: false }, identityProblem: 'NOT_SET_UP' });
  const { channelCreate } = await ours.admin.run(desk.ChannelCreateDocument, {
    input: { name: 'Second site', kind: 'WEB' },
  });
  const second = accepted(channelCreate).channel;
  const beside = await arrive(stack.origin, { channelKey: second.key, identity });
  expect(beside.identityProblem).toBe('NOT_SET_UP');
  await wechat.close();
});
