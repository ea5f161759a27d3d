import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { OutgoingHttp, OutgoingHttp2 } from '../../../kernel/http/outgoing/index.ts';
import type { ProviderFailure } from '../../channel/index.ts';
import { honor } from './honor.ts';
import { huawei } from './huawei.ts';
import { jpush } from './jpush.ts';
import { meizu } from './meizu.ts';
import { oppo } from './oppo.ts';
import type { PushLine, PushProvider } from './push.provider.ts';
import { vivo } from './vivo.ts';
import { xiaomi } from './xiaomi.ts';

interface Call {
  readonly path: string;
  readonly authorization: string;
  readonly body: string;
}

type Answer = { readonly status?: number; readonly json: unknown };

const calls: Call[] = [];
let answers: (call: Call) => Answer = () => ({ json: {} });
const server = createServer((request, response) => void serveCall(request, response));
async function serveCall(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const call = {
    path: request.url ?? '',
    authorization: request.headers.authorization ?? String(request.headers['authtoken'] ?? ''),
    body: decodeURIComponent((await buffer(request)).toString().replaceAll('+', ' ')),
  };
  calls.push(call);
  const { status = 200, json } = answers(call);
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
}
let apiUrl = '';

beforeAll(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());
beforeEach(() => calls.splice(0));

const http = new OutgoingHttp({ allow: '127.0.0.1' });
const now = new Date('2026-01-01T00:00:00Z');

/** A line whose access token is kept until it is dropped. */
function lineTo<C>(provider: PushProvider<C>, values: object): PushLine<C> {
  let kept: string | null = null;
  return {
    credentials: provider.schema.parse({ ...values, apiUrl, authUrl: apiUrl }),
    http,
    http2: new OutgoingHttp2(http),
    now: () => now,
    token: async fetch => (kept ??= (await fetch()).token),
    dropToken: async () => {
      kept = null;
    },
  };
}

const notice = {
  id: '0198c1c2-0000-7000-8000-00000000000a',
  title: 'Acme',
  body: 'On its way',
  badge: 3,
  thread: '0198c1c2-0000-7000-8000-00000abcdef0',
  data: { conversation_id: 'c1', receipt: 'r1' },
  expiresAt: new Date(now.getTime() + 86_400_000),
};
const target = { token: 'device-1', app: null, isSandbox: false, keys: null, registeredAt: now };

interface Vendor {
  readonly provider: PushProvider<unknown>;
  readonly values: object;
  /** What its token address answers; null: it has none. */
  readonly token: { readonly path: string; readonly json: object } | null;
  readonly taken: object;
  readonly id: string;
  /** Words that must stand in the call. */
  readonly says: readonly string[];
  readonly refusals: readonly (readonly [answer: Answer, failure: string])[];
}

const oauth = (path: string) => ({ path, json: { access_token: 't1', expires_in: 3600 } });
const vendor = <C>(provider: PushProvider<C>, rest: Omit<Vendor, 'provider'>): Vendor => ({
  provider,
  ...rest,
});

const vendors: readonly Vendor[] = [
  vendor(huawei, {
    values: { appId: 'app1', appSecret: 's', intent: 'intent://c?id={conversation_id}#end' },
    token: oauth('/oauth2/v3/token'),
    taken: { code: '80000000', msg: 'Success', requestId: 'id-1' },
    id: 'id-1',
    says: ['"token":["device-1"]', '"category":"IM"', 'intent://c?id=c1#end', '"ttl":"86400s"'],
    refusals: [
      [{ json: { code: '80300007' } }, 'GONE'],
      [{ json: { code: '80100016', msg: 'words' } }, 'INVALID'],
      [{ json: { code: '80300002' } }, 'CONFIG'],
      [{ json: { code: '81000001' } }, 'RETRY'],
      [{ status: 503, json: {} }, 'RETRY'],
      [{ status: 401, json: {} }, 'CONFIG'],
    ],
  }),
  vendor(honor, {
    values: { appId: 'app1', clientId: 'c', clientSecret: 's' },
    token: oauth('/auth/token'),
    taken: { code: 200, data: { sendResult: true, requestId: 'id-1', expireTokens: [] } },
    id: 'id-1',
    says: ['"token":["device-1"]', '"importance":"NORMAL"'],
    refusals: [
      [{ json: { code: 200, data: { expireTokens: ['device-1'] } } }, 'GONE'],
      [{ json: { code: 200, data: { failTokens: ['device-1'] } } }, 'RETRY'],
      [{ json: { code: 80300002 } }, 'CONFIG'],
    ],
  }),
  vendor(xiaomi, {
    values: { packageName: 'com.example', appSecret: 's', channelId: 'chat' },
    token: null,
    taken: { result: 'ok', code: 0, data: { id: 'id-1' } },
    id: 'id-1',
    says: [
      'registration_id=device-1',
      'restricted_package_name=com.example',
      'extra.channel_id=chat',
    ],
    refusals: [
      [{ json: { code: 20301 } }, 'GONE'],
      [{ json: { code: 10034 } }, 'QUOTA'],
      [{ json: { code: 21301 } }, 'CONFIG'],
      [{ json: { code: 10016 } }, 'INVALID'],
    ],
  }),
  vendor(oppo, {
    values: { appKey: 'k', masterSecret: 's' },
    token: { path: '/server/v1/auth', json: { code: 0, data: { auth_token: 't1' } } },
    taken: { code: 0, data: { messageId: 'id-1' } },
    id: 'id-1',
    says: ['"target_value":"device-1"', `"app_message_id":"${notice.id}"`, 'auth_token=t1'],
    refusals: [
      [{ json: { code: 10000 } }, 'GONE'],
      [{ json: { code: 13 } }, 'RETRY'],
      [{ json: { code: 33 } }, 'QUOTA'],
      [{ json: { code: 11 } }, 'CONFIG'],
      [{ json: { code: 67 } }, 'INVALID'],
    ],
  }),
  vendor(vivo, {
    values: { appId: '10004', appKey: 'k', appSecret: 's' },
    token: { path: '/message/auth', json: { result: 0, authToken: 't1' } },
    taken: { result: 0, taskId: 'id-1' },
    id: 'id-1',
    says: ['"regId":"device-1"', '"classification":1', `"requestId":"${notice.id}"`],
    refusals: [
      [{ json: { result: 0, invalidUser: { userid: 'device-1', status: 2 } } }, 'GONE'],
      [{ json: { result: 10302 } }, 'GONE'],
      [{ json: { result: 10070 } }, 'QUOTA'],
      [{ json: { result: 10000 } }, 'CONFIG'],
      [{ json: { result: 10072 } }, 'RETRY'],
    ],
  }),
  vendor(meizu, {
    values: { appId: '110000', appSecret: 's' },
    token: null,
    taken: { code: '200', msgId: 'id-1', value: {} },
    id: 'id-1',
    says: ['pushIds=device-1', '"notifyKey":"0abcdef0"', 'sign='],
    refusals: [
      [{ json: { code: '200', value: { 110002: ['device-1'] } } }, 'GONE'],
      [{ json: { code: '200', value: { 'device-1': '110003' } } }, 'GONE'],
      [{ json: { code: '1006' } }, 'CONFIG'],
      [{ json: { code: '110010' } }, 'RETRY'],
    ],
  }),
  vendor(jpush, {
    values: { appKey: '7d431e42dfa6a6d693ac2d04', masterSecret: 's' },
    token: null,
    taken: { sendno: '0', msg_id: 'id-1' },
    id: 'id-1',
    says: ['"registration_id":["device-1"]', `"cid":"7d431e42dfa6a6d693ac2d04-${notice.id}"`],
    refusals: [
      [{ status: 400, json: { error: { code: 1011 } } }, 'GONE'],
      [{ status: 401, json: { error: { code: 1004 } } }, 'CONFIG'],
      [{ status: 400, json: { error: { code: 1003 } } }, 'INVALID'],
      [{ status: 429, json: { error: { code: 2002 } } }, 'RETRY'],
    ],
  }),
];

it.each(vendors)(
  'N-02: $provider.name gets a push in its own words, and its refusals are understood',
  async ({ provider, values, token, taken, id, says, refusals }) => {
    const line = lineTo(provider, values);
    const serve = (answer: Answer) => (call: Call) =>
      token && call.path.startsWith(token.path) ? { json: token.json } : answer;
    answers = serve({ json: taken });
    expect(await provider.send(line, target, notice)).toBe(id);
    const last = calls.at(-1)!;
    for (const words of says) expect(last.body).toContain(words);
    expect(last.body).toContain('On its way');
    for (const [answer, failure] of refusals) {
      answers = serve(answer);
      const refused = await provider.send(line, target, notice).catch((error: unknown) => error);
      expect((refused as ProviderFailure).failure, JSON.stringify(answer)).toBe(failure);
    }
  },
);

it.each(vendors)(
  'N-02: credentials of $provider.name that are refused are known as such',
  async ({ provider, values }) => {
    answers = () => ({
      status: 401,
      json: {
        code: provider.name === 'MEIZU' ? '1006' : 21_301,
        error: { code: 1004 },
        result: 10_000,
      },
    });
    const refused = await provider.check(lineTo(provider, values)).catch((error: unknown) => error);
    expect((refused as ProviderFailure).failure).toBe('CONFIG');
  },
);
