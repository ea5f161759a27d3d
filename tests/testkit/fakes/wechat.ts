import { createHash, randomInt } from 'node:crypto';
import WechatCrypto from 'wechat-crypto';
import { exchange, type HttpAnswer } from '../http.ts';
import { FakeProvider, type ProviderAnswer, type ProviderCall } from './provider.ts';

/** What binds the account that a fake WeChat knows. */
export const wechatAccount = {
  appId: 'wxba5fad812f8e6fb9',
  appSecret: '0123456789abcdef0123456789abcdef',
  token: 'AAAAA',
  aesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
};

type Sent = { touser: string; msgtype: string } & Record<string, unknown>;

/** Somebody as WeChat names him to a page. */
export interface WechatPerson {
  readonly openid: string;
  readonly nickname?: string;
  readonly headimgurl?: string;
  readonly unionid?: string;
  readonly is_snapshotuser?: number;
}

/** WeChat from outside: tokens, messages, media, and deliveries it signs and encrypts with code that is not ours. */
export class FakeWechat {
  /** Messages it took. */
  readonly sent: Sent[] = [];
  /** Answers for the next messages; those left out are taken. */
  readonly script: ProviderAnswer[] = [];
  readonly media = new Map<string, ProviderAnswer>();
  /** Answers to everything but messages and tokens, by path. */
  readonly answers: Record<string, unknown> = {};
  /** Who agreed to be named to a page, by the code that says so once. */
  readonly codes = new Map<string, WechatPerson>();
  tokensGiven = 0;
  refusesCredentials = false;
  /** What it answers where pages ask, when it is not well. */
  pages: ProviderAnswer | null = null;
  readonly #valid = new Set<string>();
  readonly #named = new Map<string, WechatPerson>();
  readonly provider = new FakeProvider(call => this.#answer(call));

  async open(): Promise<this> {
    await this.provider.open();
    return this;
  }

  close(): Promise<void> {
    return this.provider.close();
  }

  /** What to enter as binding. */
  get binding() {
    return { ...wechatAccount, mode: 'ENCRYPTED' as const, baseUrl: this.provider.url };
  }

  /** Makes every token that was given out void. */
  expireTokens(): void {
    this.#valid.clear();
  }

  /** Waits until so many messages were taken. */
  took(count: number, timeoutMs?: number): Promise<void> {
    return this.provider.until(() => this.sent.length >= count, timeoutMs);
  }

  #answer(call: ProviderCall): ProviderAnswer {
    if (call.path === '/cgi-bin/stable_token') return this.#giveToken(call);
    if (call.path.startsWith('/sns/')) return this.#answerPage(call);
    if (!this.#valid.has(call.query.get('access_token') ?? ''))
      return { json: { errcode: 40001, errmsg: 'invalid credential' } };
    if (call.path === '/cgi-bin/media/get')
      return (
        this.media.get(call.query.get('media_id') ?? '') ?? {
          json: { errcode: 40007, errmsg: 'invalid media_id' },
        }
      );
    if (call.path === '/cgi-bin/media/upload')
      return { json: { media_id: `m${this.tokensGiven}` } };
    if (call.path !== '/cgi-bin/message/custom/send')
      return { json: this.answers[call.path] ?? { errcode: 0, errmsg: 'ok' } };
    const scripted = this.script.shift() ?? { json: { errcode: 0, errmsg: 'ok' } };
    const isTaken =
      typeof scripted === 'string' ||
      (scripted.json as { errcode?: number } | undefined)?.errcode === 0;
    if (isTaken) this.sent.push(call.json() as Sent);
    return scripted;
  }

  #answerPage({ path, query }: ProviderCall): ProviderAnswer {
    const { pages } = this;
    if (pages) return pages;
    if (path === '/sns/userinfo')
      return { json: this.answers[path] ?? this.#named.get(query.get('access_token') ?? '') };
    const { appId, appSecret } = wechatAccount;
    if (query.get('appid') !== appId || query.get('secret') !== appSecret)
      return { json: { errcode: 40125, errmsg: 'invalid appsecret' } };
    const code = query.get('code') ?? '';
    const person = this.codes.get(code);
    if (!person) return { json: { errcode: 40029, errmsg: 'invalid code' } };
    this.codes.delete(code);
    const token = `page-token-of-${person.openid}`;
    this.#named.set(token, person);
    const { openid, is_snapshotuser } = person;
    return { json: { access_token: token, expires_in: 7_200, openid, is_snapshotuser } };
  }

  #giveToken(call: ProviderCall): ProviderAnswer {
    const { appid, secret } = call.json();
    if (this.refusesCredentials || secret !== wechatAccount.appSecret)
      return { json: { errcode: 40125, errmsg: 'invalid appsecret' } };
    if (appid !== wechatAccount.appId) return { json: { errcode: 40013, errmsg: 'invalid appid' } };
    this.tokensGiven += 1;
    const token = `token-${this.tokensGiven}-${'x'.repeat(500)}`;
    this.#valid.add(token);
    return { json: { access_token: token, expires_in: 7_200 } };
  }
}

const cdata = (text: string | number) =>
  typeof text === 'number' ? String(text) : `<![CDATA[${text}]]>`;

/** A message or event in XML, as WeChat writes it. */
export const wechatXml = (fields: Record<string, string | number>): string =>
  `<xml>${Object.entries({
    ToUserName: 'gh_1a2b3c4d5e6f',
    CreateTime: Math.floor(Date.now() / 1_000),
    ...fields,
  })
    .map(([name, value]) => `<${name}>${cdata(value)}</${name}>`)
    .join('')}</xml>`;

let lastMessage = 24_000_000_000_000_000n;

/** A text of a follower; each call is another message. */
export const wechatText = (openid: string, text: string): string =>
  wechatXml({
    FromUserName: openid,
    MsgType: 'text',
    Content: text,
    MsgId: String((lastMessage += 1n)),
  });

const signed = (...parts: string[]) =>
  createHash('sha1')
    .update(parts.sort((a, b) => (a < b ? -1 : 1)).join(''))
    .digest('hex');

/** The query and body of an encrypted delivery. */
export function wechatDelivery(
  xml: string,
  { now = Date.now(), key = wechatAccount.aesKey } = {},
): { query: string; body: string } {
  const crypto = new WechatCrypto(wechatAccount.token, key, wechatAccount.appId);
  const timestamp = String(Math.floor(now / 1_000));
  const nonce = String(randomInt(1_000_000_000));
  const encrypted = crypto.encrypt(xml);
  const query = new URLSearchParams({
    signature: signed(wechatAccount.token, timestamp, nonce),
    timestamp,
    nonce,
    openid: 'o',
    encrypt_type: 'aes',
    msg_signature: crypto.getSignature(timestamp, nonce, encrypted),
  });
  const body = `<xml><ToUserName><![CDATA[gh_1]]></ToUserName><Encrypt><![CDATA[${encrypted}]]></Encrypt></xml>`;
  return { query: query.toString(), body };
}

/** Brings a delivery to a channel. */
export function deliver(callbackUrl: string, xml: string, from?: string): Promise<HttpAnswer> {
  const { query, body } = wechatDelivery(xml);
  return exchange(`${callbackUrl}?${query}`, {
    method: 'POST',
    headers: { 'content-type': 'text/xml' },
    body,
    from,
  });
}

/** WeChat's question whether the address is ours. */
export function greet(callbackUrl: string, token = wechatAccount.token): Promise<HttpAnswer> {
  const timestamp = String(Math.floor(Date.now() / 1_000));
  const query = new URLSearchParams({
    signature: signed(token, timestamp, '7'),
    timestamp,
    nonce: '7',
    echostr: '4375120948345356249',
  });
  return exchange(`${callbackUrl}?${query}`);
}
