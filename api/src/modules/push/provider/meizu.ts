import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type FailureClass, ProviderFailure } from '../../channel/index.ts';
import { post, text, within } from './call.ts';
import { type PushLine, definePushProvider } from './push.provider.ts';
import { address, shared, short } from './shared-fields.ts';
import { clipped, secondsLeft } from './texts.ts';

const Credentials = z.object({
  appId: short,
  appSecret: short,
  apiUrl: address('https://server-api-push.meizu.com'),
});
type Credentials = z.infer<typeof Credentials>;

/** How a request is signed: its values as they are, sorted by name. */
export function meizuSign(values: Readonly<Record<string, string>>, appSecret: string): string {
  const sorted = Object.keys(values)
    .toSorted()
    .map(name => `${name}=${values[name]}`);
  return createHash('md5')
    .update(sorted.join('') + appSecret)
    .digest('hex');
}

/** Meizu (CHANNELS 15.6). */
export const meizu = definePushProvider<Credentials>({
  name: 'MEIZU',
  schema: Credentials,
  fields: [
    {
      name: 'appId',
      label: { en: 'App ID', 'zh-CN': 'App ID' },
      hint: { en: 'Flyme Push → your app.', 'zh-CN': 'Flyme 推送平台 → 应用。' },
    },
    {
      name: 'appSecret',
      label: { en: 'App Secret', 'zh-CN': 'App Secret' },
      hint: { en: 'Beside the App ID.', 'zh-CN': '与 App ID 在同一页面。' },
      isSecret: true,
    },
    shared.apiUrl,
  ],

  send(line, target, notice) {
    const message = {
      noticeBarInfo: {
        noticeBarType: 0,
        title: clipped(notice.title, 32),
        content: clipped(notice.body, 100),
      },
      noticeExpandInfo: { noticeExpandType: 0 },
      clickTypeInfo: { clickType: 0, parameters: notice.data },
      pushTimeInfo: {
        offLine: 1,
        validTime: Math.min(72, Math.max(1, Math.ceil(secondsLeft(notice, line.now()) / 3_600))),
      },
      advanceInfo: {
        notificationType: { vibrate: 1, lights: 1, sound: 1 },
        notifyKey: notice.thread.replaceAll('-', '').slice(-8),
      },
    };
    return call(line, target.token, message);
  },

  // To nobody: Meizu looks at the signature first.
  async check(line) {
    const message = {
      noticeBarInfo: { noticeBarType: 0, title: 'Parley', content: 'Parley' },
      clickTypeInfo: { clickType: 0 },
    };
    try {
      await call(line, 'parley-check', message);
    } catch (error) {
      if (!(error instanceof ProviderFailure) || !['GONE', 'INVALID'].includes(error.failure))
        throw error;
    }
  },
});

const classes: Readonly<Record<string, FailureClass>> = {
  110002: 'GONE',
  110003: 'GONE',
  110005: 'GONE',
  110010: 'RETRY',
  1003: 'RETRY',
  500: 'RETRY',
  1001: 'RETRY',
  519: 'RETRY',
  1006: 'CONFIG',
  110000: 'CONFIG',
  110001: 'CONFIG',
  110009: 'CONFIG',
  201: 'CONFIG',
};

async function call(
  line: PushLine<Credentials>,
  pushId: string,
  message: object,
): Promise<string | null> {
  const { appId, appSecret, apiUrl } = line.credentials;
  const values = { appId, pushIds: pushId, messageJson: JSON.stringify(message) };
  const { status, fields } = await post(line.http, {
    url: `${apiUrl}/garcia/api/server/push/varnished/pushByPushId`,
    form: { ...values, sign: meizuSign(values, appSecret) },
  });
  const code = text(fields, 'code');
  const refused =
    code === '200' ? refusedInside(within(fields, 'value'), pushId) : code || String(status);
  if (refused === null || refused === '520') return text(fields, 'msgId') || null;
  throw new ProviderFailure(
    classes[refused] ?? 'INVALID',
    `Meizu ${refused}: ${text(fields, 'message')}`,
  );
}

/** The code for this device inside of a success: by code or by device, as deployments differ. */
function refusedInside(value: Readonly<Record<string, unknown>>, pushId: string): string | null {
  for (const [name, held] of Object.entries(value)) {
    if (Array.isArray(held) && held.includes(pushId)) return name;
    if (name === pushId) return String(held);
  }
  return null;
}
