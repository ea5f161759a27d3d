import type { CheckStep } from '../adapter/channel.adapter.ts';
import { ProviderFailure } from '../adapter/failure.ts';
import { type WechatLine, callWechat } from './wechat.api.ts';

/** Asks for WeChat's own addresses: cheap, and it needs what every other call needs. */
export async function probeWechat(line: WechatLine): Promise<void> {
  await callWechat(line, { path: '/cgi-bin/get_api_domain_ip', isRepeatable: true });
}

const codeOf = (error: unknown) =>
  error instanceof ProviderFailure ? Number(/WeChat (-?\d+)/.exec(error.message)?.[1] ?? 0) : 0;

function credentialStep(error: unknown): CheckStep {
  const name = { en: 'App ID and secret', 'zh-CN': '开发者 ID 与密钥' };
  if (error === null)
    return { name, isOk: true, words: { en: 'WeChat accepts them.', 'zh-CN': '微信已接受。' } };
  const code = codeOf(error);
  if (code === 40164) {
    const address = /invalid ip ([0-9a-f.:]+)/i.exec((error as Error).message)?.[1] ?? '';
    return {
      name,
      isOk: false,
      words: {
        en: `Put this server’s address ${address} on the account’s IP allow-list, then check again.`,
        'zh-CN': `请把本服务器地址 ${address} 加入公众号的 IP 白名单，然后重新检查。`,
      },
    };
  }
  if ([40001, 40125].includes(code))
    return {
      name,
      isOk: false,
      words: {
        en: 'The app secret is wrong. Copy it again, or reset it in WeChat’s console.',
        'zh-CN': 'AppSecret 不正确，请重新复制，或在微信公众平台重置后填写。',
      },
    };
  if (code === 40013)
    return {
      name,
      isOk: false,
      words: { en: 'WeChat does not know this app ID.', 'zh-CN': '微信不认识这个 AppID。' },
    };
  const words = error instanceof Error ? error.message : '';
  return {
    name,
    isOk: false,
    words: { en: `WeChat does not accept them. ${words}`, 'zh-CN': `微信未接受。${words}` },
  };
}

/** The right to write to followers shows in what is refused first: the right, or a follower who does not exist. */
async function rightStep(line: WechatLine): Promise<CheckStep> {
  const name = { en: 'Right to send messages', 'zh-CN': '客服消息权限' };
  const fine = {
    en: 'The account may write to its followers.',
    'zh-CN': '该账号可以向粉丝发送客服消息。',
  };
  try {
    await callWechat(line, {
      path: '/cgi-bin/message/custom/typing',
      json: { touser: 'check', command: 'Typing' },
      isRepeatable: true,
    });
  } catch (error) {
    if (!(error instanceof ProviderFailure)) throw error;
    if (error.failure === 'CONFIG')
      return {
        name,
        isOk: false,
        words: {
          en: 'The account lacks the right to send customer-service messages; WeChat gives it to verified accounts.',
          'zh-CN': '该账号没有客服消息接口权限，请先完成微信认证。',
        },
      };
  }
  return { name, isOk: true, words: fine };
}

/** Step by step what still stands between the account and the desk. */
export async function checkWechat(line: WechatLine): Promise<CheckStep[]> {
  const error: unknown = await probeWechat(line).then(
    () => null,
    (reason: unknown) => reason,
  );
  const steps = [credentialStep(error)];
  if (error === null) steps.push(await rightStep(line));
  return steps;
}
