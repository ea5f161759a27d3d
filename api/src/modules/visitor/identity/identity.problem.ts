import type { Sentence } from '../../../kernel/errors/words.ts';

/** Why a signed identity does not count, in words for those who make them (FEATURES P-12). */
export const identityProblems = {
  NOT_SET_UP: {
    en: 'This channel has no identity secret yet. Make one first.',
    'zh-CN': '该渠道还没有身份密钥，请先生成。',
  },
  MALFORMED: {
    en: 'This is not a signed token. It has three parts joined by dots.',
    'zh-CN': '这不是有效的签名令牌，令牌应由三段以点号连接的内容组成。',
  },
  ALGORITHM: {
    en: 'The token is not signed with HS256 or EdDSA.',
    'zh-CN': '令牌未使用 HS256 或 EdDSA 签名。',
  },
  SIGNATURE: {
    en: 'The signature fits none of this channel’s secrets. Was it signed with an old one, or with another channel’s?',
    'zh-CN': '签名与该渠道的密钥不匹配，请确认未使用旧密钥或其他渠道的密钥。',
  },
  EXPIRED: {
    en: 'The token has expired. Sign a new one for each visit.',
    'zh-CN': '令牌已过期，请在每次访问时重新签发。',
  },
  TOO_LONG: {
    en: 'The token is valid for too long, or does not say until when. Set `exp` to an hour from now at most.',
    'zh-CN': '令牌有效期过长或未设置，`exp` 最多为一小时后。',
  },
  NO_USER: {
    en: 'The token names no user. Put your user’s id into `sub`: 1 to 200 characters, without spaces at the ends.',
    'zh-CN': '令牌中没有用户。请在 `sub` 中填写用户 id，1 到 200 个字符，首尾不能有空格。',
  },
  CLAIMS: {
    en: 'A claim is not as expected. `name`, `phone`, `email`, `company` and `description` are texts, `vip` is 1, 2 or 3, `attributes` holds up to 50 values.',
    'zh-CN':
      '令牌内容不符合要求：`name`、`phone`、`email`、`company`、`description` 为文本，`vip` 为 1、2 或 3，`attributes` 最多 50 项。',
  },
  REPLAYED: {
    en: 'A token with this `jti` was used on another device.',
    'zh-CN': '该 `jti` 的令牌已在其他设备上使用过。',
  },
} satisfies Record<string, Sentence>;

export const IdentityProblem = Object.fromEntries(
  Object.keys(identityProblems).map(code => [code, code]),
) as { [C in keyof typeof identityProblems]: C };
export type IdentityProblem = keyof typeof identityProblems;
