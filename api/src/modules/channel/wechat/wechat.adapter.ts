import { type ChannelAdapter, MalformedHook } from '../adapter/channel.adapter.ts';
import { WechatBinding } from './wechat.binding.ts';
import { checkWechat, probeWechat } from './wechat.check.ts';
import { inwards, outwards } from './wechat.emoji.ts';
import { readEnvelope } from './wechat.envelope.ts';
import { greetWechat, verifyWechat } from './wechat.hook.ts';
import { readWechat } from './wechat.inbound.ts';
import { fetchWechatMedia, profileOfFollower } from './wechat.media.ts';
import { wechatPage } from './wechat.page.ts';
import { sendWechat, takesWechat, typeWechat } from './wechat.send.ts';

const minute = 60_000;

/** WeChat official accounts (CHANNELS 2). */
export const wechatAdapter: ChannelAdapter<WechatBinding> = {
  kind: 'WECHAT',
  schema: WechatBinding,
  secrets: ['appSecret', 'token', 'previousToken', 'aesKey', 'previousAesKey'],
  account: ({ appId }) => appId,
  traits: ({ windowHours, windowMessages }) => ({
    carries: new Set(['IMAGE', 'VOICE', 'VIDEO', 'ARTICLES', 'MENU']),
    textLimit: 600,
    windows: {
      MESSAGE: { ms: windowHours * 60 * minute, messages: windowMessages },
      MENU: { ms: minute, messages: 3 },
      FOLLOW: { ms: minute, messages: 3 },
      SCAN: { ms: minute, messages: 3 },
    },
    isRepeatable: false,
    patienceMs: 30 * minute,
    takes: takesWechat,
    emoji: { inwards, outwards },
  }),
  greet: (binding, request) => (request.method === 'GET' ? greetWechat(binding, request) : null),
  verify: verifyWechat,
  parse(_binding, text) {
    try {
      return readWechat(readEnvelope(text));
    } catch {
      throw new MalformedHook({ status: 400, type: 'text/plain', body: '' });
    }
  },
  accepted: { status: 200, type: 'text/plain', body: 'success' },
  send: sendWechat,
  fetchMedia: fetchWechatMedia,
  typing: typeWechat,
  profile: profileOfFollower,
  page: wechatPage,
  probe: probeWechat,
  check: checkWechat,
};
