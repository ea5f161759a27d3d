import { z } from 'zod';
import { type FailureClass, ProviderFailure } from '../../channel/index.ts';
import { post, text, within } from './call.ts';
import { type PushLine, definePushProvider } from './push.provider.ts';
import { address, shared, short, shortOrNone } from './shared-fields.ts';
import { clipped, intentOf, secondsLeft, threadNumber } from './texts.ts';

const Credentials = z.object({
  packageName: short,
  appSecret: short,
  channelId: shortOrNone,
  intent: shortOrNone,
  apiUrl: address('https://api.xmpush.xiaomi.com'),
});
type Credentials = z.infer<typeof Credentials>;

/** Xiaomi (CHANNELS 15.2). */
export const xiaomi = definePushProvider<Credentials>({
  name: 'XIAOMI',
  schema: Credentials,
  fields: [
    {
      name: 'packageName',
      label: { en: 'Package', 'zh-CN': '应用包名' },
      hint: { en: 'Such as com.example.shop.', 'zh-CN': '如 com.example.shop。' },
    },
    {
      name: 'appSecret',
      label: { en: 'AppSecret', 'zh-CN': 'AppSecret' },
      hint: {
        en: 'Xiaomi developer site → your app → Push.',
        'zh-CN': '小米开放平台 → 应用 → 推送运营平台。',
      },
      isSecret: true,
    },
    shared.channelId,
    shared.intent,
    shared.apiUrl,
  ],

  send(line, target, notice) {
    const { packageName, channelId, intent } = line.credentials;
    const opens = intentOf(intent, notice);
    return call(line, {
      registration_id: target.token,
      restricted_package_name: target.app ?? packageName,
      pass_through: '0',
      title: clipped(notice.title, 49),
      description: clipped(notice.body, 127),
      payload: JSON.stringify(notice.data),
      notify_type: '-1',
      notify_id: String(threadNumber(notice)),
      time_to_live: String(secondsLeft(notice, line.now()) * 1_000),
      'extra.notify_foreground': '0',
      'extra.jobkey': notice.id.replaceAll('-', '').slice(-20),
      'extra.notify_effect': opens ? '2' : '1',
      ...(opens ? { 'extra.intent_uri': opens } : {}),
      ...(channelId ? { 'extra.channel_id': channelId } : {}),
    });
  },

  // To nobody: Xiaomi looks at the secret first.
  async check(line) {
    try {
      await call(line, {
        registration_id: 'parley-check',
        restricted_package_name: line.credentials.packageName,
        pass_through: '0',
        title: 'Parley',
        description: 'Parley',
        payload: '',
      });
    } catch (error) {
      if (!(error instanceof ProviderFailure) || !['GONE', 'INVALID'].includes(error.failure))
        throw error;
    }
  },
});

const classes: readonly (readonly [FailureClass, readonly number[]])[] = [
  ['RETRY', [1, 10_001, 10_002, 10_003, 10_027, 26_003, 26_004, 65_029]],
  ['QUOTA', [10_034]],
  ['GONE', [20_301, 10_029, 65_003]],
  [
    'CONFIG',
    [
      21_301, 21_302, 21_303, 21_304, 21_305, 22_000, 22_006, 22_007, 22_022, 27_001, 10_031,
      10_036, 26_006,
    ],
  ],
];

async function call(
  line: PushLine<Credentials>,
  form: Record<string, string>,
): Promise<string | null> {
  const { status, fields } = await post(line.http, {
    url: `${line.credentials.apiUrl}/v3/message/regid`,
    headers: { authorization: `key=${line.credentials.appSecret}` },
    form,
  });
  const code = text(fields, 'code');
  if (code === '0') return text(within(fields, 'data'), 'id') || null;
  const words = `Xiaomi ${code || status}: ${text(fields, 'reason') || text(fields, 'description')}`;
  const known = classes.find(([, codes]) => codes.includes(Number(code)))?.[0];
  throw new ProviderFailure(
    known ?? (status === 401 || status === 403 ? 'CONFIG' : 'INVALID'),
    words,
  );
}
