import { createHash, randomInt } from 'node:crypto';
import { exchange, type HttpAnswer } from '../http.ts';
import { FakeProvider, type ProviderAnswer, type ProviderCall } from './provider.ts';

/** What binds the account that a fake Weibo knows. */
export const weiboAccount = {
  appKey: '1234567890',
  appSecret: 'weibo-secret-1',
  accessToken: '2.00weibo-token-1',
  uid: '1902538057',
};

interface WeiboSent {
  readonly to: string;
  readonly type: string;
  readonly data: Record<string, unknown>;
}

/** Weibo from outside: private messages, people, media, mentions, and deliveries it signs. */
export class FakeWeibo {
  /** Private messages it took. */
  readonly sent: WeiboSent[] = [];
  /** Comments it took. */
  readonly comments: { readonly id: string; readonly comment: string }[] = [];
  /** Answers for the next messages; those left out are taken. */
  readonly script: ProviderAnswer[] = [];
  readonly media = new Map<string, ProviderAnswer>();
  readonly mentions: { statuses: object[]; comments: object[] } = { statuses: [], comments: [] };
  token = weiboAccount.accessToken;
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
    const { url } = this.provider;
    return { ...weiboAccount, messageBaseUrl: url, apiBaseUrl: url, uploadBaseUrl: url };
  }

  /** Waits until so many messages were taken. */
  took(count: number, timeoutMs?: number): Promise<void> {
    return this.provider.until(() => this.sent.length >= count, timeoutMs);
  }

  #answer(call: ProviderCall): ProviderAnswer {
    const form = new URLSearchParams(call.body.toString());
    const given = call.query.get('access_token') ?? form.get('access_token');
    if (given !== this.token) return weiboError(21332, 'invalid_access_token');
    switch (call.path) {
      case '/2/messages/reply.json':
        return this.#take(form);
      case '/2/comments/create.json':
        this.comments.push({ id: form.get('id') ?? '', comment: form.get('comment') ?? '' });
        return { json: { id: 1 } };
      case '/2/eps/user/info.json':
        return { json: { subscribe: 1, follow: 1, nickname: `Fan ${call.query.get('uid')}` } };
      case '/2/statuses/mentions.json':
        return { json: { statuses: this.mentions.statuses } };
      case '/2/comments/mentions.json':
        return { json: { comments: this.mentions.comments } };
      case '/2/mss/msget':
        return this.media.get(call.query.get('fid') ?? '') ?? weiboError(10008, 'no such file');
      default:
        return { status: 404 };
    }
  }

  #take(form: URLSearchParams): ProviderAnswer {
    const scripted = this.script.shift() ?? { json: { result: true } };
    const isTaken =
      typeof scripted === 'string' ||
      (scripted.json as { result?: boolean } | undefined)?.result === true;
    if (isTaken)
      this.sent.push({
        to: form.get('receiver_id') ?? '',
        type: form.get('type') ?? '',
        data: JSON.parse(form.get('data') ?? '{}') as Record<string, unknown>,
      });
    return scripted;
  }
}

/** A refusal of Weibo. */
export const weiboError = (code: number, error: string): ProviderAnswer => ({
  status: 400,
  json: { error, error_code: code, request: '/2/messages/reply.json' },
});

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A moment as Weibo writes it: `Mon Jul 16 18:09:20 +0800 2012`. */
export function weiboTime(moment: Date): string {
  const there = new Date(moment.getTime() + 8 * 3_600_000);
  const time = there.toISOString().slice(11, 19);
  const day = String(there.getUTCDate()).padStart(2, '0');
  return `${days[there.getUTCDay()]} ${months[there.getUTCMonth()]} ${day} ${time} +0800 ${there.getUTCFullYear()}`;
}

/** A delivery as Weibo writes it: ids are bare numbers, which may be larger than numbers can be. */
export function weiboJson(
  sender: string,
  { type = 'text', text = '', data = {} }: { type?: string; text?: string; data?: object },
  at = new Date(),
): string {
  const rest = JSON.stringify({ created_at: weiboTime(at), text, data }).slice(1);
  return `{"type":"${type}","receiver_id":${weiboAccount.uid},"sender_id":${sender},${rest}`;
}

function queryOf(secret: string, now: number): URLSearchParams {
  const timestamp = String(Math.floor(now / 1_000));
  const nonce = String(randomInt(1_000_000_000));
  const signature = createHash('sha1')
    .update([secret, timestamp, nonce].toSorted().join(''))
    .digest('hex');
  return new URLSearchParams({ signature, timestamp, nonce });
}

/** Brings a delivery to a channel. */
export function deliverWeibo(
  callbackUrl: string,
  body: string,
  { secret = weiboAccount.appSecret, now = Date.now() } = {},
): Promise<HttpAnswer> {
  return exchange(`${callbackUrl}?${queryOf(secret, now)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
}

/** Weibo's question whether the address is ours. */
export function greetWeibo(callbackUrl: string, secret?: string): Promise<HttpAnswer> {
  const query = queryOf(secret ?? weiboAccount.appSecret, Date.now());
  query.set('echostr', '4375120948345356249');
  return exchange(`${callbackUrl}?${query}`);
}
