import type { Rule } from '../../kernel/errors/invalid-input.ts';
import type { Sentence } from '../../kernel/errors/words.ts';

const longest = 2_000;
const notHttps: Sentence = {
  en: 'Enter an https address without a user name, up to 2,000 characters.',
  'zh-CN': '请输入 https 地址，不含用户名，最长 2000 个字符。',
};
const ours: Sentence = {
  en: 'This is an address of the desk itself. Panels lie elsewhere.',
  'zh-CN': '这是客服台自身的地址，侧栏页面须部署在其他域名。',
};

// A host as a content policy can name it; an address of IPv6 cannot be.
const nameable = /^[a-z0-9.-]+(:\d+)?$/;

/** The origin of a panel's address: the only one that may be framed for it, and that is told anything. */
export const originOfPanel = (url: string): string => new URL(url).origin;

/** A panel is an https page of another origin: one of the desk's own would not be held by its sandbox. */
export const panelAddress =
  (ownOrigins: readonly string[]): Rule<string> =>
  text => {
    const url = URL.parse(text);
    const isRight =
      url?.protocol === 'https:' &&
      url.username === '' &&
      url.password === '' &&
      nameable.test(url.host) &&
      text.length <= longest;
    if (!isRight) return { sentence: notHttps };
    return ownOrigins.includes(url.origin) ? { sentence: ours } : null;
  };
