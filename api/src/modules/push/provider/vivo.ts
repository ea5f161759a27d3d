import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type FailureClass, ProviderFailure } from '../../channel/index.ts';
import { TokenRefused, issued, post, text, withToken, within } from './call.ts';
import { type PushLine, definePushProvider } from './push.provider.ts';
import { address, shared, short, shortOrNone } from './shared-fields.ts';
import { clipped, intentOf, secondsLeft, threadNumber } from './texts.ts';

const Credentials = z.object({
  appId: z
    .string()
    .trim()
    .regex(/^\d{1,12}$/),
  appKey: short,
  appSecret: short,
  category: shortOrNone,
  intent: shortOrNone,
  apiUrl: address('https://api-push.vivo.com.cn'),
});
type Credentials = z.infer<typeof Credentials>;
type Line = PushLine<Credentials>;

/** How a request for a token is signed. */
export const vivoSign = (
  appId: string,
  appKey: string,
  timestamp: string,
  appSecret: string,
): string =>
  createHash('md5')
    .update(`${appId.trim()}${appKey.trim()}${timestamp}${appSecret.trim()}`)
    .digest('hex');

/** vivo and iQOO (CHANNELS 15.4). */
export const vivo = definePushProvider<Credentials>({
  name: 'VIVO',
  schema: Credentials,
  fields: [
    {
      name: 'appId',
      label: { en: 'App ID', 'zh-CN': 'App ID' },
      hint: {
        en: 'A number: vivo developer site → Push → your app.',
        'zh-CN': '数字，见 vivo 开放平台 → 推送服务 → 应用信息。',
      },
    },
    {
      name: 'appKey',
      label: { en: 'App Key', 'zh-CN': 'App Key' },
      hint: { en: 'Beside the App ID.', 'zh-CN': '与 App ID 在同一页面。' },
    },
    {
      name: 'appSecret',
      label: { en: 'App Secret', 'zh-CN': 'App Secret' },
      hint: { en: 'Beside the App ID.', 'zh-CN': '与 App ID 在同一页面。' },
      isSecret: true,
    },
    shared.category,
    shared.intent,
    shared.apiUrl,
  ],

  send(line, target, notice) {
    const { appId, category, intent } = line.credentials;
    const opens = intentOf(intent, notice);
    return withToken(line, fetchToken(line), async token => {
      const { status, fields } = await post(line.http, {
        url: `${line.credentials.apiUrl}/message/send`,
        headers: { authtoken: token },
        json: {
          appId: Number(appId),
          regId: target.token,
          notifyType: 4,
          title: clipped(notice.title, 40),
          content: clipped(notice.body, 100),
          timeToLive: Math.max(60, secondsLeft(notice, line.now())),
          ...(opens ? { skipType: 4, skipContent: opens } : { skipType: 1 }),
          networkType: -1,
          classification: 1,
          category: category || 'IM',
          clientCustomMap: notice.data,
          requestId: notice.id,
          pushMode: 0,
          notifyId: threadNumber(notice),
          foregroundShow: false,
        },
      });
      const code = Number(fields['result']);
      const words = `vivo ${text(fields, 'result') || status}: ${text(fields, 'desc')}`;
      // Unknown or uninstalled, said inside of a success.
      if (['1', '2'].includes(text(within(fields, 'invalidUser'), 'status')))
        throw new ProviderFailure('GONE', words);
      if (code === 0) return text(fields, 'taskId') || null;
      if (code === 10_000) throw new TokenRefused(words);
      throw new ProviderFailure(classOf(code), words);
    });
  },

  check: async line => void (await line.token(fetchToken(line))),
});

const fetchToken = (line: Line) => async () => {
  const { appId, appKey, appSecret, apiUrl } = line.credentials;
  const timestamp = line.now().getTime();
  const sign = vivoSign(appId, appKey, String(timestamp), appSecret);
  const json = { appId: Number(appId), appKey, timestamp, sign };
  const answered = await post(line.http, { url: `${apiUrl}/message/auth`, json });
  // It lives a day; the provider wants it renewed each hour.
  return issued('vivo', answered, { name: 'authToken', lifeMs: 3_600_000 });
};

function classOf(code: number): FailureClass {
  if (code === 10_302) return 'GONE';
  if (code === 10_072) return 'RETRY';
  if ([10_070, 10_252, 10_254].includes(code)) return 'QUOTA';
  return [10_094, 10_096, 10_097].includes(code) ? 'CONFIG' : 'INVALID';
}
