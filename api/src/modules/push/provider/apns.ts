import { z } from 'zod';
import { ProviderFailure, called, refuseBusy } from '../../channel/index.ts';
import { TokenRefused, fieldsOf, text, withToken } from './call.ts';
import { readPrivateKey, signJwt } from './jws.ts';
import {
  type PushLine,
  type PushNotice,
  type PushTarget,
  definePushProvider,
} from './push.provider.ts';
import { address, shared } from './shared-fields.ts';

const production = 'https://api.push.apple.com';
const sandbox = 'https://api.sandbox.push.apple.com';
/** Apple takes a token for an hour, and a new one not before twenty minutes. */
const tokenMs = 50 * 60_000;
const updatesPauseMs = 20 * 60_000;

const Credentials = z.object({
  keyId: z
    .string()
    .trim()
    .regex(/^[A-Z0-9]{10}$/),
  teamId: z
    .string()
    .trim()
    .regex(/^[A-Z0-9]{10}$/),
  bundleId: z
    .string()
    .trim()
    .regex(/^[\w.-]{1,155}$/),
  privateKey: z.string().trim().min(1).max(2_000),
  apiUrl: address(production),
});
type Credentials = z.infer<typeof Credentials>;
type Line = PushLine<Credentials>;

/** Apple's service, by a token that we sign (CHANNELS 14). */
export const apns = definePushProvider<Credentials>({
  name: 'APNS',
  schema: Credentials,
  fields: [
    {
      name: 'keyId',
      label: { en: 'Key ID', 'zh-CN': 'Key ID' },
      hint: {
        en: 'Ten characters: developer.apple.com → Keys.',
        'zh-CN': '10 位字符，见 developer.apple.com → Keys。',
      },
    },
    {
      name: 'teamId',
      label: { en: 'Team ID', 'zh-CN': 'Team ID' },
      hint: {
        en: 'Ten characters: developer.apple.com → Membership.',
        'zh-CN': '10 位字符，见 developer.apple.com → Membership。',
      },
    },
    {
      name: 'bundleId',
      label: { en: 'Bundle ID', 'zh-CN': 'Bundle ID' },
      hint: {
        en: 'Of your app, such as com.example.shop.',
        'zh-CN': '应用的 Bundle ID，如 com.example.shop。',
      },
    },
    {
      name: 'privateKey',
      label: { en: 'Key file (.p8)', 'zh-CN': '密钥文件（.p8）' },
      hint: {
        en: 'The whole text of the file you downloaded.',
        'zh-CN': '粘贴下载的 .p8 文件全部内容。',
      },
      isSecret: true,
      isLong: true,
    },
    shared.apiUrl,
  ],

  async send(line, target, notice) {
    const { apiUrl } = line.credentials;
    // Only Apple has two worlds; a stand-in is one.
    const worlds = apiUrl === production ? [production, sandbox] : [apiUrl];
    const [first, other] = target.isSandbox ? worlds.toReversed() : worlds;
    try {
      return await deliver(line, first as string, target, notice);
    } catch (error) {
      if (!(error instanceof WrongWorld) || !other) throw error;
      return deliver(line, other, target, notice);
    }
  },

  // A device that does not exist: Apple looks at the key first.
  async check(line) {
    const target = {
      token: '0'.repeat(64),
      app: null,
      isSandbox: false,
      keys: null,
      registeredAt: line.now(),
    };
    const notice = {
      id: crypto.randomUUID(),
      title: '',
      body: '',
      badge: 0,
      thread: 'check',
      data: {},
      expiresAt: line.now(),
    };
    try {
      await deliver(line, line.credentials.apiUrl, target, notice);
    } catch (error) {
      if (!(error instanceof ProviderFailure) || !['GONE', 'INVALID'].includes(error.failure))
        throw error;
      if (error.message.includes('Topic')) throw new ProviderFailure('CONFIG', error.message);
    }
  },
});

/** The device belongs to the other of Apple's two environments, or to none. */
class WrongWorld extends ProviderFailure {
  constructor(reason: string) {
    super('GONE', `APNs: ${reason}`);
  }
}

/** The token is made on the spot; it is kept so that no two are made within twenty minutes. */
const signer =
  ({ credentials, now }: Line) =>
  async () => {
    const key = readPrivateKey(credentials.privateKey, 'ec');
    const claims = { iss: credentials.teamId, iat: Math.floor(now().getTime() / 1_000) };
    return {
      token: signJwt({ alg: 'ES256', kid: credentials.keyId }, claims, key),
      expiresInMs: tokenMs,
    };
  };

const payloadOf = (notice: PushNotice): string =>
  JSON.stringify({
    aps: {
      alert: { title: notice.title, body: notice.body },
      badge: notice.badge,
      sound: 'default',
      'thread-id': notice.thread,
      'mutable-content': 1,
    },
    ...notice.data,
  });

async function deliver(
  line: Line,
  origin: string,
  target: PushTarget,
  notice: PushNotice,
): Promise<string | null> {
  const { teamId, keyId, bundleId } = line.credentials;
  return withToken(line, signer(line), async token => {
    const answer = await called(true, () =>
      line.http2.post({
        origin,
        line: `${teamId} ${keyId}`,
        path: `/3/device/${encodeURIComponent(target.token)}`,
        headers: {
          authorization: `bearer ${token}`,
          'apns-topic': target.app ?? bundleId,
          'apns-push-type': 'alert',
          'apns-priority': '10',
          'apns-expiration': String(Math.floor(notice.expiresAt.getTime() / 1_000)),
          'apns-collapse-id': notice.thread,
          'apns-id': notice.id,
        },
        body: payloadOf(notice),
      }),
    );
    if (answer.status === 200) return String(answer.headers['apns-id'] ?? notice.id);
    const fields = fieldsOf(answer);
    const reason = text(fields, 'reason');
    if (reason === 'ExpiredProviderToken') throw new TokenRefused(reason);
    if (reason === 'TooManyProviderTokenUpdates')
      throw new ProviderFailure('RETRY', `APNs: ${reason}`, updatesPauseMs);
    refuseBusy(answer);
    if (reason === 'BadDeviceToken' || reason === 'BadEnvironmentToken')
      throw new WrongWorld(reason);
    // It may have come back since.
    const wasDead =
      Number(fields['timestamp']) >= target.registeredAt.getTime() || !fields['timestamp'];
    throw new ProviderFailure(
      classOf(answer.status, reason, wasDead),
      `APNs ${answer.status}: ${reason}`,
    );
  });
}

function classOf(status: number, reason: string, wasDead: boolean) {
  if (status === 410) return wasDead ? 'GONE' : 'RETRY';
  if (reason === 'DeviceTokenNotForTopic') return 'GONE';
  return status === 403 ? 'CONFIG' : 'INVALID';
}
