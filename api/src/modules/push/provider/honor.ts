import { z } from 'zod';
import { ProviderFailure } from '../../channel/index.ts';
import { type Answered, TokenRefused, issued, post, text, withToken, within } from './call.ts';
import { type PushLine, definePushProvider } from './push.provider.ts';
import { address, shared, short, shortOrNone } from './shared-fields.ts';
import { intentOf, secondsLeft, threadNumber } from './texts.ts';

const Credentials = z.object({
  appId: short,
  clientId: short,
  clientSecret: short,
  badgeClass: shortOrNone,
  intent: shortOrNone,
  authUrl: address('https://iam.developer.honor.com'),
  apiUrl: address('https://push-api.cloud.honor.com'),
});
type Credentials = z.infer<typeof Credentials>;
type Line = PushLine<Credentials>;

/** Honor (CHANNELS 15.5). */
export const honor = definePushProvider<Credentials>({
  name: 'HONOR',
  schema: Credentials,
  fields: [
    {
      name: 'appId',
      label: { en: 'App ID', 'zh-CN': 'App ID' },
      hint: {
        en: 'Honor developer site → Push → your app.',
        'zh-CN': '荣耀开发者服务平台 → 推送服务 → 应用。',
      },
    },
    {
      name: 'clientId',
      label: { en: 'Client ID', 'zh-CN': 'Client ID' },
      hint: { en: 'Not the same as the App ID.', 'zh-CN': '与 App ID 不同，请勿混淆。' },
    },
    {
      name: 'clientSecret',
      label: { en: 'Client secret', 'zh-CN': 'Client Secret' },
      hint: { en: 'Beside the Client ID.', 'zh-CN': '与 Client ID 在同一页面。' },
      isSecret: true,
    },
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
    const { appId, apiUrl, badgeClass, intent } = line.credentials;
    const opens = intentOf(intent, notice);
    return withToken(line, fetchToken(line), async token =>
      accepted(
        await post(line.http, {
          url: `${apiUrl}/api/v1/${encodeURIComponent(appId)}/sendMessage`,
          headers: { authorization: `Bearer ${token}`, timestamp: String(line.now().getTime()) },
          json: {
            data: JSON.stringify(notice.data),
            android: {
              ttl: `${secondsLeft(notice, line.now())}s`,
              targetUserType: 0,
              notification: {
                title: notice.title,
                body: notice.body,
                importance: 'NORMAL',
                clickAction: opens ? { type: 1, intent: opens } : { type: 3 },
                notifyId: threadNumber(notice),
                tag: notice.thread,
                ...(badgeClass ? { badge: { setNum: notice.badge, badgeClass } } : {}),
              },
            },
            token: [target.token],
          },
        }),
      ),
    );
  },

  check: async line => void (await line.token(fetchToken(line))),
});

const fetchToken = (line: Line) => async () => {
  const { clientId, clientSecret, authUrl } = line.credentials;
  const form = {
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
  };
  const answered = await post(line.http, { url: `${authUrl}/auth/token`, form });
  return issued('Honor', answered, { name: 'access_token' });
};

/** The id of a push that was taken. Throws otherwise. */
function accepted({ status, fields }: Answered): string | null {
  const code = text(fields, 'code');
  const data = within(fields, 'data');
  const words = `Honor ${code || status}: ${text(fields, 'message')}`;
  const has = (name: string) => Array.isArray(data[name]) && (data[name] as unknown[]).length > 0;
  if (has('expireTokens')) throw new ProviderFailure('GONE', words);
  if (has('failTokens')) throw new ProviderFailure('RETRY', words);
  if (code === '200' || code === '80000000') return text(data, 'requestId') || null;
  if (status === 401 || code === '80200001' || code === '80200003') throw new TokenRefused(words);
  if (code === '80100000' || code === '80300007') throw new ProviderFailure('GONE', words);
  throw new ProviderFailure(
    status === 403 || status === 404 || code.startsWith('803') ? 'CONFIG' : 'INVALID',
    words,
  );
}
