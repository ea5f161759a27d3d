import type { Locale } from '../../kernel/context.ts';
import { type Sentence, say } from '../../kernel/errors/words.ts';
import type { BindingRow } from '../channel/index.ts';

/** What is wrong with a field, by its name. */
export const fieldFaults: Record<string, Sentence> = {
  appId: {
    en: 'An app ID begins with wx, followed by letters and digits.',
    'zh-CN': 'AppID 以 wx 开头，后接字母和数字。',
  },
  appSecret: { en: 'Enter the app secret.', 'zh-CN': '请填写 AppSecret。' },
  token: {
    en: 'A token has 3 to 32 letters and digits.',
    'zh-CN': 'Token 应为 3 至 32 位字母或数字。',
  },
  aesKey: {
    en: 'An EncodingAESKey has exactly 43 letters and digits.',
    'zh-CN': 'EncodingAESKey 应为 43 位字母或数字。',
  },
  appKey: { en: 'An app key has only digits.', 'zh-CN': 'App Key 只含数字。' },
  accessToken: { en: 'Enter the access token.', 'zh-CN': '请填写访问令牌。' },
  uid: { en: 'A uid has only digits.', 'zh-CN': 'UID 只含数字。' },
  secret: { en: 'A secret has 16 to 200 characters.', 'zh-CN': '密钥应为 16 至 200 个字符。' },
  windowHours: { en: 'Between 1 and 720 hours.', 'zh-CN': '应在 1 到 720 小时之间。' },
  windowMessages: { en: 'Between 1 and 1,000 messages.', 'zh-CN': '应在 1 到 1000 条之间。' },
};
export const anyFault: Sentence = {
  en: 'This cannot be accepted.',
  'zh-CN': '填写的内容不正确。',
};
export const needsKey: Sentence = {
  en: 'Encrypted and compatible mode need the EncodingAESKey.',
  'zh-CN': '安全模式和兼容模式需要填写 EncodingAESKey。',
};
export const wrongPart: Sentence = {
  en: 'Give the part for this kind of channel.',
  'zh-CN': '请填写与渠道类型对应的内容。',
};
export const unbindFirst: Sentence = {
  en: 'This channel is bound to another account. Unbind it first.',
  'zh-CN': '该渠道已绑定其他账号，请先解除绑定。',
};
export const notCallable: Sentence = {
  en: 'Write a public address that begins with https:// (or http:// on port 80).',
  'zh-CN': '请填写公网可访问的地址，以 https:// 开头（或使用 80 端口的 http://）。',
};
export const badReaction: Sentence = {
  en: 'At most 600 characters, and a group that exists.',
  'zh-CN': '最多 600 个字符，且技能组须存在。',
};

const refusals: Record<string, Sentence> = {
  SIGNATURE: {
    en: 'A delivery was turned away: its signature does not fit. Compare token and key with the platform’s console.',
    'zh-CN': '有推送因签名不符被拒绝，请核对平台后台中的 Token 与密钥。',
  },
  CLOCK: {
    en: 'A delivery was turned away: its time is more than five minutes off. Check this server’s clock.',
    'zh-CN': '有推送因时间偏差超过 5 分钟被拒绝，请检查服务器时钟。',
  },
};

const states: Record<BindingRow['state'], Sentence> = {
  OK: { en: 'Messages come and go.', 'zh-CN': '消息收发正常。' },
  DEGRADED: {
    en: 'The platform answers with errors now and then; messages are sent again by themselves.',
    'zh-CN': '平台偶有异常，消息会自动重试。',
  },
  BROKEN: {
    en: 'The platform refuses the account. Answers are kept for up to 48 hours and leave once it is mended.',
    'zh-CN': '平台拒绝了该账号。待发消息最多保留 48 小时，恢复后自动发出。',
  },
};
const silent: Sentence = {
  en: 'Nothing has arrived yet. Enter the callback address at the platform and write a message to the account.',
  'zh-CN': '尚未收到消息。请在平台后台填写回调地址，然后给账号发一条消息试试。',
};
const ending: Sentence = {
  en: 'The access to the account ends in {days} days. Renew the token in time.',
  'zh-CN': '账号授权将在 {days} 天后到期，请及时更新令牌。',
};
const ended: Sentence = {
  en: 'The access to the account has ended. Enter a new token.',
  'zh-CN': '账号授权已到期，请填写新的令牌。',
};

const dayMs = 86_400_000;

/** How the account is doing, as a person would say it: the most urgent thing first. */
export function healthWords(
  row: BindingRow,
  expiresAt: Date | null,
  now: Date,
  locale: Locale,
): string {
  const days = expiresAt ? Math.ceil((expiresAt.getTime() - now.getTime()) / dayMs) : Infinity;
  if (days <= 0) return say(ended, locale);
  if (row.state === 'BROKEN') return say(states.BROKEN, locale);
  const refusal = row.refusedAt ? refusals[row.refusedWhy ?? ''] : undefined;
  if (refusal) return say(refusal, locale);
  if (days <= 14) return say(ending, locale, { days });
  if (row.state === 'DEGRADED') return say(states.DEGRADED, locale);
  return say(row.lastInAt ? states.OK : silent, locale);
}

/** The first step of every check: whether the platform found its way to us. */
export function callbackStep(row: BindingRow, isReachable: boolean) {
  const name: Sentence = { en: 'Callback address', 'zh-CN': '回调地址' };
  const refusal = row.refusedAt ? refusals[row.refusedWhy ?? ''] : undefined;
  if (refusal) return { name, isOk: false, words: refusal };
  if (row.lastInAt || row.greetedAt)
    return {
      name,
      isOk: true,
      words: { en: 'The platform has verified it.', 'zh-CN': '平台已验证通过。' },
    };
  const words: Sentence = isReachable
    ? {
        en: 'Not verified yet: enter it at the platform and save there.',
        'zh-CN': '尚未验证：请在平台后台填写该地址并提交。',
      }
    : {
        en: 'The platform cannot reach this address from the internet. Serve this installation under a public address on port 80 or 443.',
        'zh-CN': '平台无法从公网访问该地址，请将本系统部署在公网域名的 80 或 443 端口。',
      };
  return { name, isOk: false, words };
}
