import { z } from 'zod';
import { ProviderFailure, called, refuseBusy } from '../../channel/index.ts';
import { TokenRefused, fieldsOf, issued, post, text, withToken, within } from './call.ts';
import { readPrivateKey, signJwt } from './jws.ts';
import { type PushLine, definePushProvider } from './push.provider.ts';
import { address, shared } from './shared-fields.ts';
import { secondsLeft } from './texts.ts';

const Account = z.object({
  project_id: z.string().regex(/^[a-z0-9-]{1,60}$/),
  client_email: z.email(),
  private_key: z.string().min(1),
  private_key_id: z.string().default(''),
  token_uri: z.url().default('https://oauth2.googleapis.com/token'),
});
type Account = z.infer<typeof Account>;

const isAccount = (json: string): boolean => {
  try {
    return Account.safeParse(JSON.parse(json)).success;
  } catch {
    return false;
  }
};

const Credentials = z.object({
  serviceAccount: z.string().max(6_000).refine(isAccount),
  androidChannel: z.string().trim().max(100).optional(),
  apiUrl: address('https://fcm.googleapis.com'),
});
type Credentials = z.infer<typeof Credentials>;
type Line = PushLine<Credentials>;

const accountOf = ({ credentials }: Line): Account =>
  Account.parse(JSON.parse(credentials.serviceAccount));

/** Firebase, HTTP v1 (CHANNELS 13). */
export const fcm = definePushProvider<Credentials>({
  name: 'FCM',
  schema: Credentials,
  fields: [
    {
      name: 'serviceAccount',
      label: { en: 'Service account (JSON)', 'zh-CN': '服务账号（JSON）' },
      hint: {
        en: 'Firebase console → Project settings → Service accounts → Generate new private key; paste the whole file.',
        'zh-CN': 'Firebase 控制台 → 项目设置 → 服务账号 → 生成新的私钥，粘贴文件全部内容。',
      },
      isSecret: true,
      isLong: true,
    },
    {
      name: 'androidChannel',
      label: { en: 'Notification channel', 'zh-CN': '通知渠道 ID' },
      hint: {
        en: 'The app’s Android channel for chats; empty: its default.',
        'zh-CN': '应用中用于聊天的 Android 通知渠道，留空使用默认渠道。',
      },
      isOptional: true,
    },
    shared.apiUrl,
  ],

  send(line, target, notice) {
    const { androidChannel } = line.credentials;
    const seconds = secondsLeft(notice, line.now());
    return call(line, {
      message: {
        token: target.token,
        notification: { title: notice.title, body: notice.body },
        data: notice.data,
        android: {
          priority: 'HIGH',
          ttl: `${seconds}s`,
          collapse_key: notice.thread,
          notification: {
            tag: notice.thread,
            notification_count: notice.badge,
            ...(androidChannel ? { channel_id: androidChannel } : {}),
          },
        },
        apns: {
          headers: { 'apns-priority': '10', 'apns-collapse-id': notice.thread },
          payload: {
            aps: {
              badge: notice.badge,
              sound: 'default',
              'thread-id': notice.thread,
              'mutable-content': 1,
            },
          },
        },
      },
    });
  },

  async check(line) {
    const message = { token: 'parley-check', notification: { title: 'Parley', body: 'Parley' } };
    try {
      await call(line, { validate_only: true, message });
    } catch (error) {
      // It looked at the token, so it took the account.
      if (!(error instanceof ProviderFailure) || !['GONE', 'INVALID'].includes(error.failure))
        throw error;
    }
  },
});

const assertion = (line: Line) => async () => {
  const account = accountOf(line);
  const now = Math.floor(line.now().getTime() / 1_000);
  const jwt = signJwt(
    { alg: 'RS256', typ: 'JWT', kid: account.private_key_id },
    {
      iss: account.client_email,
      scope: 'https://www.googleapis.com/auth/firebase.messaging',
      aud: account.token_uri,
      iat: now,
      exp: now + 3_600,
    },
    readPrivateKey(account.private_key, 'rsa'),
  );
  const form = { grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion: jwt };
  return issued('Google', await post(line.http, { url: account.token_uri, form }), {
    name: 'access_token',
  });
};

async function call(line: Line, body: object): Promise<string> {
  return withToken(line, assertion(line), async token => {
    const answer = await called(true, () =>
      line.http.send({
        url: `${line.credentials.apiUrl}/v1/projects/${accountOf(line).project_id}/messages:send`,
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify(body),
      }),
    );
    const fields = fieldsOf(answer);
    if (answer.status === 200) return text(fields, 'name');
    refuseBusy(answer);
    throw refusal(answer.status, within(fields, 'error'));
  });
}

/** Decided by Google's own code for it; what says `INVALID_ARGUMENT` may be the token or our request. */
function refusal(status: number, error: Readonly<Record<string, unknown>>): Error {
  const details = Array.isArray(error['details'])
    ? (error['details'] as Record<string, unknown>[])
    : [];
  const code =
    details.map(detail => text(detail, 'errorCode')).find(Boolean) ?? text(error, 'status');
  const words = `FCM ${status}: ${code} ${text(error, 'message')}`;
  switch (code) {
    case 'UNREGISTERED':
    case 'SENDER_ID_MISMATCH':
      return new ProviderFailure('GONE', words);
    case 'INVALID_ARGUMENT': {
      const isOurs = details.some(detail => text(detail, '@type').includes('BadRequest'));
      return new ProviderFailure(
        !isOurs && /registration token/i.test(words) ? 'GONE' : 'INVALID',
        words,
      );
    }
    case 'UNAUTHENTICATED':
      return new TokenRefused(words);
    case 'THIRD_PARTY_AUTH_ERROR':
    case 'APNS_AUTH_ERROR':
    case 'PERMISSION_DENIED':
      return new ProviderFailure('CONFIG', words);
    case 'NOT_FOUND':
      return new ProviderFailure('CONFIG', words);
    default:
      return new ProviderFailure(status === 403 ? 'CONFIG' : 'INVALID', words);
  }
}
