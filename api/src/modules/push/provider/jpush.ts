import { z } from 'zod';
import { type FailureClass, ProviderFailure } from '../../channel/index.ts';
import { post, text, within } from './call.ts';
import { type PushLine, definePushProvider } from './push.provider.ts';
import { address, shared, short, shortOrNone } from './shared-fields.ts';
import { intentOf, secondsLeft } from './texts.ts';

const Credentials = z.object({
  appKey: z
    .string()
    .trim()
    .regex(/^[0-9a-f]{24}$/),
  masterSecret: short,
  channelId: shortOrNone,
  intent: shortOrNone,
  apiUrl: address('https://api.jpush.cn'),
});
type Credentials = z.infer<typeof Credentials>;

/** The header by which JPush knows an account. */
export const jpushAuthorization = (appKey: string, masterSecret: string): string =>
  `Basic ${Buffer.from(`${appKey}:${masterSecret}`).toString('base64')}`;

/** JPush (CHANNELS 16). */
export const jpush = definePushProvider<Credentials>({
  name: 'JPUSH',
  schema: Credentials,
  fields: [
    {
      name: 'appKey',
      label: { en: 'AppKey', 'zh-CN': 'AppKey' },
      hint: { en: 'JPush console → App settings.', 'zh-CN': '极光控制台 → 应用设置 → 应用信息。' },
    },
    {
      name: 'masterSecret',
      label: { en: 'Master Secret', 'zh-CN': 'Master Secret' },
      hint: { en: 'Beside the AppKey.', 'zh-CN': '与 AppKey 在同一页面。' },
      isSecret: true,
    },
    shared.channelId,
    shared.intent,
    shared.apiUrl,
  ],

  send(line, { token, isSandbox }, notice) {
    const { appKey, channelId, intent } = line.credentials;
    const opens = intentOf(intent, notice);
    const open = opens ? { intent: { url: opens } } : {};
    return call(line, '/v3/push', {
      cid: `${appKey}-${notice.id}`,
      platform: ['android', 'ios', 'hmos'],
      audience: { registration_id: [token] },
      notification: {
        alert: notice.body,
        android: {
          alert: notice.body,
          title: notice.title,
          priority: 1,
          category: 'CATEGORY_MESSAGE',
          extras: notice.data,
          ...open,
          ...(channelId ? { channel_id: channelId } : {}),
        },
        ios: {
          alert: { title: notice.title, body: notice.body },
          sound: 'default',
          badge: notice.badge,
          'thread-id': notice.thread,
          extras: notice.data,
        },
        hmos: {
          alert: notice.body,
          title: notice.title,
          category: 'IM',
          extras: notice.data,
          ...open,
        },
      },
      options: {
        time_to_live: secondsLeft(notice, line.now()),
        apns_production: !isSandbox,
        apns_collapse_id: notice.thread,
      },
    });
  },

  // JPush has an address that tells nobody anything.
  async check(line) {
    try {
      await call(line, '/v3/push/validate', {
        platform: 'all',
        audience: { registration_id: ['parley-check'] },
        notification: { alert: 'Parley' },
      });
    } catch (error) {
      if (!(error instanceof ProviderFailure) || !['GONE', 'INVALID'].includes(error.failure))
        throw error;
    }
  },
});

const classes: Readonly<Record<string, FailureClass>> = {
  1011: 'GONE',
  1004: 'CONFIG',
  1008: 'CONFIG',
  2002: 'RETRY',
  1000: 'RETRY',
  1020: 'RETRY',
  1030: 'RETRY',
};

async function call(
  line: PushLine<Credentials>,
  path: string,
  json: object,
): Promise<string | null> {
  const { appKey, masterSecret, apiUrl } = line.credentials;
  const { status, fields } = await post(line.http, {
    url: `${apiUrl}${path}`,
    headers: { authorization: jpushAuthorization(appKey, masterSecret) },
    json,
  });
  if (status === 200) return text(fields, 'msg_id') || null;
  const error = within(fields, 'error');
  const code = text(error, 'code');
  const words = `JPush ${code || status}: ${text(error, 'message')}`;
  throw new ProviderFailure(
    classes[code] ?? (status === 401 || status === 403 ? 'CONFIG' : 'INVALID'),
    words,
  );
}
