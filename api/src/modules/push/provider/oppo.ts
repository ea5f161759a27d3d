import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type FailureClass, ProviderFailure } from '../../channel/index.ts';
import { TokenRefused, issued, post, text, withToken, within } from './call.ts';
import { type PushLine, definePushProvider } from './push.provider.ts';
import { address, shared, short, shortOrNone } from './shared-fields.ts';
import { clipped, intentOf, secondsLeft, threadNumber } from './texts.ts';

const Credentials = z.object({
  appKey: short,
  masterSecret: short,
  channelId: shortOrNone,
  category: shortOrNone,
  intent: shortOrNone,
  apiUrl: address('https://api.push.oppomobile.com'),
});
type Credentials = z.infer<typeof Credentials>;
type Line = PushLine<Credentials>;

/** How a request for a token is signed. */
export const oppoSign = (appKey: string, timestamp: string, masterSecret: string): string =>
  createHash('sha256').update(`${appKey}${timestamp}${masterSecret}`).digest('hex');

/** OPPO, OnePlus and realme (CHANNELS 15.3). */
export const oppo = definePushProvider<Credentials>({
  name: 'OPPO',
  schema: Credentials,
  fields: [
    {
      name: 'appKey',
      label: { en: 'AppKey', 'zh-CN': 'AppKey' },
      hint: { en: 'OPPO PUSH → Configuration.', 'zh-CN': 'OPPO 推送平台 → 配置管理。' },
    },
    {
      name: 'masterSecret',
      label: { en: 'MasterSecret', 'zh-CN': 'MasterSecret' },
      hint: {
        en: 'The server’s secret, not the AppSecret.',
        'zh-CN': '服务端密钥，不是 AppSecret。',
      },
      isSecret: true,
    },
    shared.channelId,
    shared.category,
    shared.intent,
    shared.apiUrl,
  ],

  send(line, target, notice) {
    const { channelId, category, intent } = line.credentials;
    const opens = intentOf(intent, notice);
    const message = {
      target_type: 2,
      target_value: target.token,
      verify_registration_id: false,
      notification: {
        app_message_id: notice.id,
        style: 1,
        title: clipped(notice.title, 50),
        content: clipped(notice.body, 50),
        ...(opens ? { click_action_type: 5, click_action_url: opens } : { click_action_type: 0 }),
        action_parameters: JSON.stringify(notice.data),
        off_line: true,
        off_line_ttl: secondsLeft(notice, line.now()),
        notify_id: threadNumber(notice),
        ...(channelId ? { channel_id: channelId } : {}),
        // A category counts together with the way it is told, and only for those who were granted it.
        ...(category ? { category, notify_level: 2 } : {}),
      },
    };
    return withToken(line, fetchToken(line), async token => {
      const { status, fields } = await post(line.http, {
        url: `${line.credentials.apiUrl}/server/v1/message/notification/unicast`,
        form: { auth_token: token, message: JSON.stringify(message) },
      });
      const code = Number(fields['code']);
      const data = within(fields, 'data');
      // 32: the same message once more, which is what a repeat is.
      if (code === 0 || code === 32)
        return text(data, 'messageId') || text(data, 'message_id') || null;
      const words = `OPPO ${text(fields, 'code') || status}: ${text(fields, 'message')}`;
      if (code === 11 || code === 29) throw new TokenRefused(words);
      throw new ProviderFailure(classOf(code), words);
    });
  },

  check: async line => void (await line.token(fetchToken(line))),
});

const fetchToken = (line: Line) => async () => {
  const { appKey, masterSecret, apiUrl } = line.credentials;
  const timestamp = String(line.now().getTime());
  const form = { app_key: appKey, timestamp, sign: oppoSign(appKey, timestamp, masterSecret) };
  const answered = await post(line.http, { url: `${apiUrl}/server/v1/auth`, form });
  const fields = { ...answered.fields, ...within(answered.fields, 'data') };
  // It lives a day; the provider wants it renewed each hour.
  return issued('OPPO', { ...answered, fields }, { name: 'auth_token', lifeMs: 3_600_000 });
};

function classOf(code: number): FailureClass {
  if ([-1, -2, 13, 55].includes(code)) return 'RETRY';
  if (code === 33) return 'QUOTA';
  if (code === 10_000) return 'GONE';
  return (code >= 14 && code <= 19) || (code >= 26 && code <= 28) || code === 30 || code === 59
    ? 'CONFIG'
    : 'INVALID';
}
