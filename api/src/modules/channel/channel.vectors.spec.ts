import { expect, it } from 'vitest';
import WechatCrypto from 'wechat-crypto';
import type { HookRequest } from './adapter/channel.adapter.ts';
import { isRecent, isSame, sortedSha1 } from './adapter/signature.ts';
import { apiAdapter } from './api/api.adapter.ts';
import { signature } from './api/api.signature.ts';
import { wechatAdapter } from './wechat/wechat.adapter.ts';
import { decrypt, encrypt } from './wechat/wechat.crypto.ts';
import { weiboAdapter } from './weibo/weibo.adapter.ts';

/** Known answers: WeChat's own samples of its documentation; Weibo's and ours recomputed. */
const wxUrl = { token: 'AAAAA', timestamp: '1714036504', nonce: '1514711492', echostr: '4375120948345356249', signature: 'f464b24fc39322e44b38aa78f5edd27bd1441696' }; // prettier-ignore
const wxPlain = {
  timestamp: '1714037059',
  nonce: '486452656',
  signature: '899cf89e464efb63f54ddac96b0a0a235f53aa78',
  body: '{\n    "ToUserName": "gh_97417a04a28d",\n    "FromUserName": "o9AgO5Kd5ggOC-bXrbNODIiE3bGY",\n    "CreateTime": 1714037059,\n    "MsgType": "event",\n    "Event": "debug_demo",\n    "debug_str": "hello world"\n}',
};
const wxAes = {
  key: 'A'.repeat(43),
  appId: 'wxba5fad812f8e6fb9',
  timestamp: '1714112445',
  nonce: '415670741',
  signature: '6c5c811b55cc85e0e1b54100749188c20beb3f5d',
  msgSignature: '046e02f8204d34f8ba5fa3b1db94908f3df2e9b3',
  encrypt:
    '+qdx1OKCy+5JPCBFWw70tm0fJGb2Jmeia4FCB7kao+/Q5c/ohsOzQHi8khUOb05JCpj0JB4RvQMkUyus8TPxLKJGQqcvZqzDpVzazhZv6JsXUnnR8XGT740XgXZUXQ7vJVnAG+tE8NUd4yFyjPy7GgiaviNrlCTj+l5kdfMuFUPpRSrfMZuMcp3Fn2Pede2IuQrKEYwKSqFIZoNqJ4M8EajAsjLY2km32IIjdf8YL/P50F7mStwntrA2cPDrM1kb6mOcfBgRtWygb3VIYnSeOBrebufAlr7F9mFUPAJGj04=',
  message:
    '{"ToUserName":"gh_97417a04a28d","FromUserName":"o9AgO5Kd5ggOC-bXrbNODIiE3bGY","CreateTime":1714112445,"MsgType":"event","Event":"debug_demo","debug_str":"hello world"}',
};
const weiboSig = { appSecret: 'weibo-app-secret-0001', timestamp: '1760000000', nonce: '123456789', signature: '475394e688a20034cff42e481ced4c790ca95774' }; // prettier-ignore
const generic = { secret: 'generic-secret-0001', timestamp: '1760000000', nonce: '6f1f0a1e-0000-4000-8000-000000000001', body: '{"event":"message.created","id":"e1"}', header: 'v1=613ce1933158198d78a0ae69d8a56aa20db75691f7250b448d8b95bfb4781538' }; // prettier-ignore

const request = (
  seconds: string,
  query: Record<string, string>,
  more: Partial<HookRequest> = {},
): HookRequest => ({
  method: 'POST',
  query,
  headers: {},
  body: Buffer.alloc(0),
  now: new Date(Number(seconds) * 1_000),
  ...more,
});

const wechat = (mode: 'PLAIN' | 'COMPATIBLE' | 'ENCRYPTED') =>
  wechatAdapter.schema.parse({
    appId: wxAes.appId,
    appSecret: '0123456789abcdef',
    token: 'AAAAA',
    aesKey: wxAes.key,
    mode,
  });
const weibo = weiboAdapter.schema.parse({
  appKey: '1234567890',
  appSecret: weiboSig.appSecret,
  accessToken: '2.00abcdef',
  uid: '1902538057',
});
const api = apiAdapter.schema.parse({ secret: generic.secret, account: 'a' });

it('C-03: wx-url-verify: the greeting is answered with its own word, and nobody else’s is', () => {
  const { token: _token, ...query } = wxUrl;
  const ask = (changed: object) =>
    wechatAdapter.greet(
      wechat('ENCRYPTED'),
      request(wxUrl.timestamp, { ...query, ...changed }, { method: 'GET' }),
    );

  expect(ask({})).toEqual({ status: 200, type: 'text/plain', body: wxUrl.echostr });
  expect(ask({ nonce: '1' })).toBe('SIGNATURE');
  expect(ask({ signature: '' })).toBe('SIGNATURE');
});

it('C-03: wx-plain-sig: plain deliveries are taken in plain and mixed mode, never in encrypted mode', () => {
  const { body, ...query } = wxPlain;
  const verify = (mode: Parameters<typeof wechat>[0], seconds = wxPlain.timestamp) =>
    wechatAdapter.verify(wechat(mode), request(seconds, query, { body: Buffer.from(body) }));

  expect(verify('PLAIN')).toMatchObject({ isVerified: true, text: body });
  expect(verify('COMPATIBLE')).toMatchObject({ isVerified: true });
  expect(verify('ENCRYPTED')).toBe('SIGNATURE');
  expect(verify('PLAIN', String(Number(wxPlain.timestamp) + 301))).toBe('CLOCK');
});

it('C-03: wx-aes-official-1: an encrypted delivery is proven and read; a changed one is not', () => {
  const query = { timestamp: wxAes.timestamp, nonce: wxAes.nonce, encrypt_type: 'aes', signature: wxAes.signature }; // prettier-ignore
  const body = Buffer.from(JSON.stringify({ ToUserName: 'gh_1', Encrypt: wxAes.encrypt }));
  const verify = (msg_signature: string, sent = body) =>
    wechatAdapter.verify(
      wechat('ENCRYPTED'),
      request(wxAes.timestamp, { ...query, msg_signature }, { body: sent }),
    );

  expect(verify(wxAes.msgSignature)).toEqual({ isVerified: true, text: wxAes.message });
  expect(verify(wxAes.signature)).toBe('SIGNATURE');
  expect(verify(wxAes.msgSignature, Buffer.from(body.toString().replace('qdx1', 'qdx2')))).toBe(
    'SIGNATURE',
  );
  expect(() => decrypt(wxAes.encrypt, wxAes.key, 'wx0000000000000000')).toThrow();
});

it('C-03: an independent implementation reads what we encrypt, and we read what it encrypts', () => {
  const key = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';
  const other = new WechatCrypto('AAAAA', key, wxAes.appId);
  for (const text of ['', '好', 'x'.repeat(11), '<xml>…</xml>'.repeat(50)]) {
    expect(other.decrypt(encrypt(text, key, wxAes.appId))).toEqual({
      message: text,
      id: wxAes.appId,
    });
    expect(decrypt(other.encrypt(text), key, wxAes.appId)).toBe(text);
  }
  expect(other.getSignature('1', '2', 'abc')).toBe(sortedSha1(['AAAAA', '1', '2', 'abc']));
});

it('C-03: during a change of the key the one before still opens', () => {
  const previous = { ...wechat('ENCRYPTED'), aesKey: 'b'.repeat(43), previousAesKey: wxAes.key };
  const body = Buffer.from(`<xml><Encrypt><![CDATA[${wxAes.encrypt}]]></Encrypt></xml>`);
  const query = { timestamp: wxAes.timestamp, nonce: wxAes.nonce, encrypt_type: 'aes', msg_signature: wxAes.msgSignature }; // prettier-ignore

  const verified = wechatAdapter.verify(previous, request(wxAes.timestamp, query, { body }));

  expect(verified).toMatchObject({ isVerified: true });
});

it('C-07: weibo-sig: deliveries are signed with the app’s secret and not older than five minutes', () => {
  const { appSecret: _secret, ...query } = weiboSig;
  const verify = (changed: object, seconds = weiboSig.timestamp) =>
    weiboAdapter.verify(weibo, request(seconds, { ...query, ...changed }));

  expect(verify({})).toMatchObject({ isVerified: true });
  expect(verify({ nonce: '1' })).toBe('SIGNATURE');
  expect(verify({}, String(Number(weiboSig.timestamp) + 301))).toBe('CLOCK');
});

it('C-10: generic-webhook: time, nonce and raw body are signed; doubled or missing headers are nothing', () => {
  const headers = {
    'x-timestamp': generic.timestamp,
    'x-nonce': generic.nonce,
    'x-signature': generic.header,
  };
  const verify = (changed: object, body = generic.body) =>
    apiAdapter.verify(
      api,
      request(
        generic.timestamp,
        {},
        { headers: { ...headers, ...changed }, body: Buffer.from(body) },
      ),
    );

  expect(signature(generic.secret, generic, generic.body)).toBe(generic.header);
  expect(verify({})).toMatchObject({ isVerified: true, nonce: generic.nonce });
  expect(verify({}, `${generic.body} `)).toBe('SIGNATURE');
  expect(verify({ 'x-signature': undefined })).toBe('SIGNATURE');
  expect(verify({ 'x-signature': `${generic.header}, ${generic.header}` })).toBe('SIGNATURE');
  expect(verify({ 'x-nonce': `${generic.nonce}, b` })).toBe('SIGNATURE');
});

it('secrets are compared whole, and times within five minutes of now', () => {
  expect(isSame('abc', 'abc')).toBe(true);
  expect(isSame('abc', 'abcd')).toBe(false);
  const now = new Date(1_000_000_000_000);
  expect(isRecent('1000000300', now)).toBe(true);
  for (const wrong of ['1000000301', '999999699', '', '-1', '1e9', 'NaN'])
    expect(isRecent(wrong, now), wrong).toBe(false);
});
