import { z } from 'zod';
import { ProviderFailure } from '../../channel/index.ts';
import { type Answered, TokenRefused, issued, post, text, withToken } from './call.ts';
import { type PushLine, definePushProvider } from './push.provider.ts';
import { address, shared, short, shortOrNone } from './shared-fields.ts';
import { intentOf, secondsLeft, threadNumber } from './texts.ts';

const Credentials = z.object({
  appId: short,
  appSecret: short,
  category: shortOrNone,
  channelId: shortOrNone,
  badgeClass: shortOrNone,
  intent: shortOrNone,
  authUrl: address('https://oauth-login.cloud.huawei.com'),
  apiUrl: address('https://push-api.cloud.huawei.com'),
});
type Credentials = z.infer<typeof Credentials>;
type Line = PushLine<Credentials>;

/** Huawei Push Kit, v1 (CHANNELS 15.1). */
export const huawei = definePushProvider<Credentials>({
  name: 'HUAWEI',
  schema: Credentials,
  fields: [
    {
      name: 'appId',
      label: { en: 'App ID', 'zh-CN': 'App ID' },
      hint: {
        en: 'AppGallery Connect → Project settings → General.',
        'zh-CN': 'AppGallery Connect → 项目设置 → 常规。',
      },
    },
    {
      name: 'appSecret',
      label: { en: 'Client secret', 'zh-CN': 'Client Secret' },
      hint: {
        en: 'The OAuth 2.0 client secret of the app.',
        'zh-CN': '应用的 OAuth 2.0 Client Secret。',
      },
      isSecret: true,
    },
    shared.category,
    shared.channelId,
    shared.badgeClass,
    shared.intent,
    {
      ...shared.apiUrl,
      name: 'authUrl',
      label: { en: 'Address for access tokens', 'zh-CN': '令牌服务地址' },
    },
    shared.apiUrl,
  ],

  send(line, target, notice) {
    const { category, channelId, badgeClass, intent } = line.credentials;
    const opens = intentOf(intent, notice);
    return withToken(line, fetchToken(line), async token => {
      const answered = await post(line.http, {
        url: `${line.credentials.apiUrl}/v1/${encodeURIComponent(line.credentials.appId)}/messages:send`,
        headers: { authorization: `Bearer ${token}` },
        json: {
          validate_only: false,
          message: {
            data: JSON.stringify(notice.data),
            android: {
              category: category || 'IM',
              urgency: 'HIGH',
              ttl: `${secondsLeft(notice, line.now())}s`,
              notification: {
                title: notice.title,
                body: notice.body,
                click_action: opens ? { type: 1, intent: opens } : { type: 3 },
                importance: 'NORMAL',
                notify_id: threadNumber(notice),
                foreground_show: false,
                ...(channelId ? { channel_id: channelId } : {}),
                ...(badgeClass ? { badge: { set_num: notice.badge, class: badgeClass } } : {}),
              },
            },
            token: [target.token],
          },
        },
      });
      return accepted('Huawei', answered);
    });
  },

  check: async line => void (await line.token(fetchToken(line))),
});

const fetchToken = (line: Line) => async () => {
  const { appId, appSecret, authUrl } = line.credentials;
  const form = { grant_type: 'client_credentials', client_id: appId, client_secret: appSecret };
  const answered = await post(line.http, { url: `${authUrl}/oauth2/v3/token`, form });
  return issued('Huawei', answered, { name: 'access_token' });
};

const gone = new Set(['80100000', '80300007']);
const stale = new Set(['80200001', '80200003']);
const shut = new Set(['80300002', '80300011', '80300013', '80600003']);
const busy = new Set(['80100017', '81000001', '80300029']);

/** The id of a push that was taken; one token was named, so a part that failed is all of it. Throws otherwise. */
function accepted(who: string, { status, fields }: Answered): string | null {
  const code = text(fields, 'code');
  if (code === '80000000') return text(fields, 'requestId') || null;
  const words = `${who} ${code || status}: ${text(fields, 'msg')}`;
  if (stale.has(code) || status === 401) throw new TokenRefused(words);
  if (gone.has(code)) throw new ProviderFailure('GONE', words);
  if (busy.has(code)) throw new ProviderFailure('RETRY', words);
  throw new ProviderFailure(
    shut.has(code) || status === 404 || status === 403 ? 'CONFIG' : 'INVALID',
    words,
  );
}
