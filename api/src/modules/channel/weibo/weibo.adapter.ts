import { type ChannelAdapter, type CheckStep, MalformedHook } from '../adapter/channel.adapter.ts';
import { ProviderFailure } from '../adapter/failure.ts';
import { type WeiboLine, callWeibo, callWeiboRaw } from './weibo.api.ts';
import { WeiboBinding } from './weibo.binding.ts';
import { inwards, outwards } from './weibo.emoji.ts';
import { greetWeibo, verifyWeibo } from './weibo.hook.ts';
import { readWeibo } from './weibo.inbound.ts';
import { pollMentions } from './weibo.mentions.ts';
import { sendWeibo } from './weibo.send.ts';

const hour = 3_600_000;

const userOf = (line: WeiboLine, uid: string) =>
  callWeibo(line, {
    base: 'apiBaseUrl',
    path: '/2/eps/user/info.json',
    query: { uid },
    isRepeatable: true,
  });

const probe = async (line: WeiboLine): Promise<void> => {
  await userOf(line, line.binding.uid);
};

async function check(line: WeiboLine): Promise<CheckStep[]> {
  const name = { en: 'Access token', 'zh-CN': '访问令牌' };
  try {
    await probe(line);
  } catch (error) {
    if (!(error instanceof ProviderFailure)) throw error;
    const words = {
      en: `Weibo does not accept it. Copy the token again from the developer mode. ${error.message}`,
      'zh-CN': `微博未接受，请在开发模式页面重新复制令牌。${error.message}`,
    };
    return [{ name, isOk: false, words }];
  }
  return [{ name, isOk: true, words: { en: 'Weibo accepts it.', 'zh-CN': '微博已接受。' } }];
}

/** Private messages and mentions of a Weibo account (CHANNELS 5). */
export const weiboAdapter: ChannelAdapter<WeiboBinding> = {
  kind: 'WEIBO',
  schema: WeiboBinding,
  secrets: ['appSecret', 'previousAppSecret', 'accessToken'],
  account: ({ uid }) => uid,
  traits({ windowHours, windowMessages }) {
    const window = { ms: windowHours * hour, messages: windowMessages };
    return {
      carries: new Set(['ARTICLES', 'LOCATION']),
      losesPlaceNames: true,
      textLimit: 300,
      windows: {
        MESSAGE: window,
        FOLLOW: window,
        MENU: window,
        SCAN: window,
        MENTION: { ms: windowHours * hour, messages: 1 },
      },
      isRepeatable: false,
      patienceMs: hour / 2,
      emoji: { inwards, outwards },
    };
  },
  greet: (binding, request) => (request.method === 'GET' ? greetWeibo(binding, request) : null),
  verify: verifyWeibo,
  parse({ uid }, text) {
    try {
      return readWeibo(text, uid);
    } catch {
      throw new MalformedHook({ status: 400, type: 'text/plain', body: '' });
    }
  },
  accepted: { status: 200, type: 'text/plain', body: '' },
  send: (line, to, part) => sendWeibo(line, to, part),
  async fetchMedia(line, { id = '' }) {
    const { headers, body } = await callWeiboRaw(line, {
      base: 'uploadBaseUrl',
      path: '/2/mss/msget',
      query: { fid: id },
      isRepeatable: true,
      maxBytes: 20 * 1_048_576,
    });
    return { bytes: body, mimeType: (headers['content-type'] ?? '').split(';')[0] ?? '' };
  },
  async profile(line, id) {
    const user = await userOf(line, id);
    const name = user['nickname'];
    return {
      ...(typeof name === 'string' && name ? { name } : {}),
      isFollowing: user['follow'] === '1',
    };
  },
  poll: pollMentions,
  probe,
  check,
  expiresAt: ({ tokenExpiresAt }) => (tokenExpiresAt ? new Date(tokenExpiresAt) : null),
};
