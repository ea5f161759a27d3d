import { expect, it } from 'vitest';
import { apiAdapter } from './api/api.adapter.ts';
import { classOfCode } from './wechat/wechat.codes.ts';
import { inwards, outwards } from './wechat/wechat.emoji.ts';
import { readEnvelope } from './wechat/wechat.envelope.ts';
import { readWechat } from './wechat/wechat.inbound.ts';
import { classOfWeiboError } from './weibo/weibo.api.ts';
import * as weiboEmoji from './weibo/weibo.emoji.ts';
import { readWeibo, readWeiboTime } from './weibo/weibo.inbound.ts';

const head =
  '<ToUserName><![CDATA[gh_1]]></ToUserName><FromUserName><![CDATA[oAbC]]></FromUserName><CreateTime>1760000001</CreateTime>';
const wechat = (rest: string) => readWechat(readEnvelope(`<xml>${head}${rest}</xml>`));
const message = (type: string, rest: string) =>
  wechat(`<MsgType><![CDATA[${type}]]></MsgType>${rest}<MsgId>24000000000000001</MsgId>`)[0];
const event = (name: string, key = '') =>
  wechat(
    `<MsgType><![CDATA[event]]></MsgType><Event><![CDATA[${name}]]></Event><EventKey><![CDATA[${key}]]></EventKey>`,
  )[0];

it('C-04: every kind of message of WeChat is read, ids keep their digits', () => {
  expect(message('text', '<Content><![CDATA[你好 <b>&amp;</b>]]></Content>')).toEqual({
    key: 'm:24000000000000001',
    sender: 'oAbC',
    sentAt: new Date(1_760_000_001_000),
    body: { type: 'TEXT', text: '你好 <b>&amp;</b>' },
  });
  const media = '<MediaId><![CDATA[m1]]></MediaId>';
  expect(message('image', `<PicUrl><![CDATA[http://x/0]]></PicUrl>${media}`)?.body).toEqual({
    type: 'MEDIA',
    media: 'IMAGE',
    source: { id: 'm1', url: 'http://x/0' },
  });
  expect(message('voice', `${media}<Format><![CDATA[amr]]></Format>`)?.body).toMatchObject({ media: 'VOICE', name: 'voice.amr' }); // prettier-ignore
  for (const type of ['video', 'shortvideo'])
    expect(message(type, media)?.body).toMatchObject({ media: 'VIDEO' });
  const place = '<Location_X>31.230391</Location_X><Location_Y>121.473701</Location_Y>';
  expect(message('location', place)?.body).toMatchObject({ latitude: 31.230391, longitude: 121.473701 }); // prettier-ignore
  expect(message('link', '<Title><![CDATA[t]]></Title><Url><![CDATA[https://e.com/?a=1&b=2]]></Url>')?.body).toMatchObject({ type: 'LINK', url: 'https://e.com/?a=1&b=2' }); // prettier-ignore
  expect(message('miniprogrampage', '<Title><![CDATA[Order 42]]></Title>')?.body).toMatchObject({ type: 'LINK' }); // prettier-ignore
  expect(message('text', '<bizmsgmenuid>101</bizmsgmenuid><Content>Yes</Content>')?.body).toMatchObject({ isMenuChoice: true }); // prettier-ignore
  const json =
    '{"FromUserName":"o","CreateTime":1760000101,"MsgType":"text","Content":"hi \\"MsgId\\":1","MsgId":24000000000000101}';
  expect(readWechat(readEnvelope(json))[0]).toMatchObject({ key: 'm:24000000000000101' });
});

it('C-06: events are told apart, and what concerns nobody is nothing', () => {
  expect(event('subscribe')?.body).toEqual({ type: 'EVENT', event: 'FOLLOW' });
  expect(event('subscribe', 'qrscene_shop42')?.body).toMatchObject({ key: 'shop42' });
  expect(event('unsubscribe')?.body).toMatchObject({ event: 'UNFOLLOW' });
  expect(event('SCAN', 'shop42')?.body).toMatchObject({ event: 'SCAN', key: 'shop42' });
  expect(event('CLICK', 'HELP')?.body).toMatchObject({ event: 'MENU', key: 'HELP' });
  expect(event('CLICK', 'A')?.key).not.toBe(event('CLICK', 'B')?.key);
  for (const name of ['VIEW', 'LOCATION', 'TEMPLATESENDJOBFINISH', 'kf_create_session', 'new_one'])
    expect(event(name)).toBeUndefined();
});

it('H01: XML with declarations, and what is neither XML nor JSON, is not read', () => {
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa">]><xml><Content>&a;</Content></xml>';
  for (const wrong of [bomb, '<!doctype x>', '', 'hello', '[1]', '<xml></xml', '<xml/>', 'null'])
    expect(() => readWechat(readEnvelope(wrong)), wrong).toThrow();
});

it('K-04: codes become signs inwards and codes again outwards; what is unknown stays', () => {
  expect(inwards('[微笑][Smile]/::) [不认识]')).toBe('🙂🙂🙂 [不认识]');
  expect(outwards('🙂 🦄')).toBe('[微笑] 🦄');
  expect(weiboEmoji.inwards('[doge][哈哈][不认识]')).toBe('🐶😄[不认识]');
  expect(weiboEmoji.outwards('🐶')).toBe('[doge]');
});

it('C-08, C-09: private messages, events and mentions of Weibo are read, each with a key of its own', () => {
  const item = (rest: object) =>
    readWeibo(
      JSON.stringify({
        receiver_id: 1_902_538_057,
        sender_id: 2_489_518_277,
        created_at: 'Mon Jul 16 18:09:20 +0800 2012',
        ...rest,
      }),
      '1902538057',
    )[0];
  const text = { type: 'text', text: 'hello', data: {} };

  expect(item(text)).toMatchObject({ sender: '2489518277', sentAt: new Date('2012-07-16T10:09:20Z') }); // prettier-ignore
  expect(item(text)?.key).toBe(item(text)?.key);
  expect(item(text)?.key).not.toBe(item({ ...text, text: 'other' })?.key);
  expect(item({ type: 'image', text: 'x', data: { vfid: 1, tovfid: 821804469 } })?.body).toMatchObject({ source: { id: '821804469' } }); // prettier-ignore
  expect(item({ type: 'event', text: 'x', data: { subtype: 'scan_follow', key: 'S' } })?.body).toMatchObject({ event: 'FOLLOW', key: 'S' }); // prettier-ignore
  const mention = item({
    type: 'mention',
    text: '@brand',
    data: { subtype: 'status', key: '347' },
  });
  expect(mention).toMatchObject({
    key: '@status:347',
    mention: { kind: 'status', id: '347' },
    body: { text: '@brand\nhttps://weibo.com/2489518277/347' },
  });
  expect(item({ ...text, receiver_id: 1 })).toBeUndefined();
  expect(readWeiboTime('yesterday')).toBeNull();
});

it('C-10: calls of an API channel are read, or refused with a pointer to what is wrong', () => {
  const call = { event: 'message.created', id: 'e1', contact: { id: 'u1', name: 'Ann' } };
  const read = (more: object) =>
    apiAdapter.parse({} as never, JSON.stringify({ ...call, ...more }));

  expect(read({ message: { type: 'text', text: 'Hi' } })[0]).toMatchObject({ key: 'e1', sender: 'u1', contact: { name: 'Ann' } }); // prettier-ignore
  expect(read({ event: 'typing', is_typing: true })[0]?.body).toEqual({ type: 'TYPING', isTyping: true }); // prettier-ignore
  const refusal = (more: object): unknown => {
    try {
      return read(more);
    } catch (error) {
      const { answer } = error as { answer: { status: number; body: string } };
      return [answer.status, (JSON.parse(answer.body) as { pointer: string }).pointer];
    }
  };
  expect(refusal({ message: { type: 'text' } })).toEqual([422, '/message/text']);
  expect(refusal({ message: { type: 'image', url: 'file:///etc/passwd' } })).toEqual([422, '/message/url']); // prettier-ignore
  expect(refusal({ contact: { id: { $ne: null } }, message: { type: 'text', text: 'x' } })).toEqual([422, '/contact/id']); // prettier-ignore
});

it('CHANNELS 2.12, 5.7: errors of the platforms are sorted by what helps', () => {
  const wechat = { '-1': 'RETRY', 42001: 'REFRESH', 40164: 'CONFIG', 43004: 'GONE', 45015: 'WINDOW', 45047: 'WINDOW', 45009: 'QUOTA', 40008: 'INVALID' }; // prettier-ignore
  for (const [code, failure] of Object.entries(wechat))
    expect(classOfCode(Number(code))).toBe(failure);
  expect(classOfWeiboError(10_001, 'system error')).toBe('RETRY');
  expect(classOfWeiboError(21_327, 'expired_token')).toBe('CONFIG');
  expect(classOfWeiboError(99_999, 'out of time limit')).toBe('WINDOW');
});
