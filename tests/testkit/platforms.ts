import { createHash, randomUUID } from 'node:crypto';
import { call, message } from './api-channel.ts';
import { bindChannel, openWechat } from './carried.ts';
import { FakeProvider, type ProviderAnswer } from './fakes/provider.ts';
import { wechatDelivery, wechatText, wechatXml } from './fakes/wechat.ts';
import { deliverWeibo, FakeWeibo, weiboError, weiboJson } from './fakes/weibo.ts';
import { exchange, type HttpAnswer } from './http.ts';
import type { Tenant } from './seed.ts';

/** How a platform brings something: with a wrong proof, or one made at another time. */
export interface Proof {
  readonly isForged?: boolean;
  readonly at?: number;
}

/** A platform with a channel bound to it, seen from outside. */
export interface OpenPlatform {
  /** A text of a person in the platform's form; each call is another message. */
  text(sender: string, text: string): string;
  /** Brings a body; a second time it is a redelivery. */
  bring(body: string, proof?: Proof): Promise<HttpAnswer>;
  /** Bodies that are proven and yet not what they should be. */
  readonly hostile: readonly string[];
  /** What the platform took, as text, in order. */
  told(): string[];
  /** Answers for the next messages. */
  readonly script: ProviderAnswer[];
  readonly answers: Readonly<Record<'taken' | 'busy' | 'invalid' | 'config', ProviderAnswer>> & {
    readonly gone?: ProviderAnswer;
    readonly closed?: ProviderAnswer;
  };
  /** Whether it recognises a repeat, so that a lost answer is asked for again. */
  readonly isRepeatable: boolean;
  until(fits: () => boolean): Promise<void>;
  close(): Promise<void>;
}

/** A kind of channel, and how to get one. */
export interface Platform {
  readonly name: string;
  open(tenant: Tenant): Promise<OpenPlatform>;
}

const manyLevels = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
const notJson = ['', 'null', '[]', '"text"', '{', '{"type":', manyLevels(2_000)];

const words = (value: unknown): string => (typeof value === 'string' ? value : '');

function wechat(mode: 'PLAIN' | 'COMPATIBLE' | 'ENCRYPTED'): Platform {
  return {
    name: `WeChat, ${mode.toLowerCase()}`,
    async open(tenant) {
      const { wechat, callbackUrl } = await openWechat(tenant, { mode });
      const from = { FromUserName: 'oHostile' };
      const post = (query: string, body: string) =>
        exchange(`${callbackUrl}?${query}`, { method: 'POST', body });
      const refused = (errcode: number): ProviderAnswer => ({ json: { errcode, errmsg: 'no' } });
      return {
        text: wechatText,
        bring(xml, { isForged = false, at = Date.now() } = {}) {
          const { query, body } = wechatDelivery(xml, { now: at });
          const params = new URLSearchParams(query);
          const name = mode === 'PLAIN' ? 'signature' : 'msg_signature';
          if (isForged) params.set(name, createHash('sha1').update('forged').digest('hex'));
          if (mode === 'ENCRYPTED') return post(params.toString(), body);
          if (mode === 'COMPATIBLE')
            return post(params.toString(), xml.replace('<xml>', body.replace('</xml>', '')));
          params.delete('encrypt_type');
          return post(params.toString(), xml);
        },
        hostile: [
          ...notJson,
          '<!DOCTYPE x [<!ENTITY a "b">]><xml><FromUserName>&a;</FromUserName></xml>',
          '<xml><FromUserName>oX</FromUserName>',
          '<xml></xml>',
          wechatXml({ ...from, MsgType: 'text', MsgId: '1' }),
          wechatXml({ ...from, MsgType: 'hologram', MsgId: '2' }),
          wechatXml({ ...from, MsgType: 'event', Event: 'NEVER_HEARD_OF' }),
          wechatXml({ FromUserName: 'o'.repeat(5_000), MsgType: 'text', Content: 'x', MsgId: '3' }),
        ],
        told: () =>
          wechat.sent.map(({ text, news }) =>
            text ? words((text as { content?: unknown }).content) : JSON.stringify(news),
          ),
        script: wechat.script,
        answers: {
          taken: { json: { errcode: 0 } },
          busy: refused(-1),
          invalid: refused(40008),
          gone: refused(40003),
          closed: refused(45015),
          config: refused(48001),
        },
        isRepeatable: false,
        until: fits => wechat.provider.until(fits),
        close: () => wechat.close(),
      };
    },
  };
}

const weibo: Platform = {
  name: 'Weibo',
  async open(tenant) {
    const fake = await new FakeWeibo().open();
    const { channel } = await bindChannel(tenant, 'WEIBO', {
      weibo: { ...fake.binding, pollsMentions: false },
    });
    const url = channel.callbackUrl as string;
    const fan = '24895182770000001';
    // Messages of one second are told apart by what they say.
    return {
      text: (sender, text) => weiboJson(personOf(sender), { text }),
      bring: (body, { isForged = false, at = Date.now() } = {}) =>
        deliverWeibo(url, body, { now: at, ...(isForged ? { secret: 'another-secret' } : {}) }),
      hostile: [
        ...notJson,
        weiboJson(fan, { text: '' }),
        weiboJson(fan, { type: 'hologram', text: 'x' }),
        weiboJson(fan, { type: 'event', data: { subtype: 'view', key: 'https://x.test' } }),
        weiboJson(fan, { text: 'x' }).replace(/"receiver_id":\d+/, '"receiver_id":1'),
        weiboJson(`"${'9'.repeat(5_000)}"`, { text: 'x' }),
        weiboJson('{"$gt":0}', { text: 'x' }),
      ],
      told: () => fake.sent.map(({ data }) => words(data['text']) || JSON.stringify(data)),
      script: fake.script,
      answers: {
        taken: { json: { result: true } },
        busy: weiboError(10001, 'system error'),
        invalid: weiboError(10008, 'param error'),
        gone: weiboError(20603, 'user is not a follower'),
        closed: weiboError(20604, 'reply out of time limit'),
        config: weiboError(21327, 'expired_token'),
      },
      isRepeatable: false,
      until: fits => fake.provider.until(fits),
      close: () => fake.close(),
    };
  },
};

const personOf = (sender: string) =>
  BigInt(`0x${createHash('sha1').update(sender).digest('hex').slice(0, 12)}`).toString();

const api: Platform = {
  name: 'API channel',
  async open(tenant) {
    const script: ProviderAnswer[] = [];
    const taken = () => ({ json: { id: randomUUID() } });
    const other = await new FakeProvider(({ json }) =>
      json()['event'] === 'message.created' ? (script.shift() ?? taken()) : taken(),
    ).open();
    const { channel, secret } = await bindChannel(tenant, 'API', { api: { url: other.url } });
    const known = new Set<unknown>();
    // A repeat with the same key takes effect once there, as the recipe asks for.
    const told = () => {
      known.clear();
      return other.calls.flatMap(({ json, headers }) => {
        const body = json() as { event?: string; message?: { text?: string } };
        const key = headers['idempotency-key'];
        if (body.event !== 'message.created' || known.has(key)) return [];
        known.add(key);
        return [body.message?.text ?? JSON.stringify(body.message)];
      });
    };
    return {
      text: (sender, text) => JSON.stringify(message(randomUUID(), text, sender)),
      bring: (body, { isForged = false, at } = {}) =>
        call(channel.callbackUrl as string, body, {
          secret: isForged ? 'another-secret-of-someone' : (secret as string),
          ...(at === undefined ? {} : { at }),
        }),
      hostile: [
        ...notJson,
        JSON.stringify(message('h1', '')),
        JSON.stringify(message('h2', 'x', 'u'.repeat(5_000))),
        JSON.stringify(message('i'.repeat(5_000), 'x')),
        JSON.stringify({ ...message('h3', 'x'), event: 'message.exploded' }),
        JSON.stringify({ ...message('h4', 'x'), contact: { id: { $gt: '' } } }),
        JSON.stringify({
          ...message('h5', 'x'),
          message: { type: 'image', url: 'file:///etc/passwd' },
        }),
        JSON.stringify({ ...message('h6', 'x'), message: { type: 'location', lat: 1e9, lng: 0 } }),
      ],
      told,
      script,
      answers: {
        taken: taken(),
        busy: { status: 503 },
        invalid: { status: 422 },
        config: { status: 401 },
      },
      isRepeatable: true,
      until: fits => other.until(fits),
      close: () => other.close(),
    };
  },
};

/** Every way in which customers of other systems reach the desk. */
export const platforms: readonly Platform[] = [
  wechat('PLAIN'),
  wechat('COMPATIBLE'),
  wechat('ENCRYPTED'),
  weibo,
  api,
];
