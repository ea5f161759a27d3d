import { isDeepStrictEqual } from 'node:util';
import { type InputCheck, between, email, length } from '../../kernel/errors/invalid-input.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import type { MailKey } from './mail-key.ts';
import type { MailServer } from './mail-security.ts';
import type { MailAccountRow } from './mail.accounts.ts';

const hostRule: Sentence = {
  en: 'Enter the name of a server, such as mail.example.com.',
  'zh-CN': '请输入服务器名称，例如 mail.example.com。',
};
const oneLine: Sentence = { en: 'On one line, please.', 'zh-CN': '请勿换行。' };
const secretAgain: Sentence = {
  en: 'Servers, user or application changed. Enter the secret once more.',
  'zh-CN': '服务器、用户名或应用已更改，请重新填写密钥。',
};
const passwordAgain: Sentence = {
  en: 'Servers or user changed. Enter the password once more.',
  'zh-CN': '服务器或用户名已更改，请重新填写密码。',
};

/** An application as an admin enters it; without a secret the kept ones stay. */
export interface OauthWish {
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly scope?: string | null;
  readonly clientSecret?: string | null;
  readonly refreshToken?: string | null;
}

/** What an admin enters; `password` null: the one that is kept. `oauth`: instead of a password. */
export interface MailboxWish {
  readonly isOn: boolean;
  readonly afterMinutes: number;
  readonly address: string;
  readonly senderName?: string | null;
  readonly smtp: MailServer;
  readonly imap: MailServer;
  readonly username: string;
  readonly password?: string | null;
  readonly oauth?: OauthWish | null;
  /** Where the mail goes by which the settings are tried. */
  readonly testTo: string;
}

/** What opens the mailbox: what was entered, else what is kept; null where neither is there. */
export function keyOf(check: InputCheck, wish: MailboxWish, kept: MailKey | null): MailKey | null {
  if (!wish.oauth) {
    const password = wish.password || (kept && 'password' in kept ? kept.password : null);
    if (!password) check.fault('password', passwordAgain);
    return password ? { password } : null;
  }
  const { tokenUrl, clientId, scope, clientSecret, refreshToken } = wish.oauth;
  const place = {
    tokenUrl: tokenUrl.trim(),
    clientId: clientId.trim(),
    scope: scope?.trim() || null,
  };
  if (clientSecret)
    return { oauth: { ...place, clientSecret, refreshToken: refreshToken?.trim() || null } };
  if (!kept || !('oauth' in kept)) {
    check.fault('oauth.clientSecret', secretAgain);
    return null;
  }
  return {
    oauth: {
      ...kept.oauth,
      ...place,
      ...(refreshToken ? { refreshToken: refreshToken.trim() } : {}),
    },
  };
}

/** What is wrong with it as far as it can be told without trying it. */
export function checkWish(check: InputCheck, wish: MailboxWish): InputCheck {
  check
    .check('afterMinutes', wish.afterMinutes, between(1, 1_440))
    .check('address', wish.address.trim(), email)
    .check('senderName', wish.senderName, length(0, 80), text =>
      /[\r\n]/.test(text) ? { sentence: oneLine } : null,
    )
    .check('testTo', wish.testTo.trim(), email)
    .check('username', wish.username, length(1, 254))
    .check('password', wish.password, length(0, 500))
    .check('oauth.tokenUrl', wish.oauth?.tokenUrl, length(1, 500))
    .check('oauth.clientId', wish.oauth?.clientId, length(1, 500))
    .check('oauth.scope', wish.oauth?.scope, length(0, 1_000))
    .check('oauth.clientSecret', wish.oauth?.clientSecret, length(0, 2_000))
    .check('oauth.refreshToken', wish.oauth?.refreshToken, length(0, 8_000));
  for (const part of ['smtp', 'imap'] as const)
    check
      .check(`${part}.host`, wish[part].host.trim(), text =>
        /^[\p{L}\p{N}.:_-]{1,253}$/u.test(text) ? null : { sentence: hostRule },
      )
      .check(`${part}.port`, wish[part].port, between(1, 65_535));
  return check;
}

/** Whether it names the servers, user and application that what is kept was entered for. */
export const isDestination = (
  row: MailAccountRow,
  { smtp, imap, username, oauth }: MailboxWish,
): boolean =>
  isDeepStrictEqual(
    [
      row.oauthTokenUrl,
      row.oauthClientId,
      row.username,
      row.smtpHost,
      row.smtpPort,
      row.smtpSecurity,
      row.imapHost,
      row.imapPort,
      row.imapSecurity,
    ],
    [
      oauth?.tokenUrl.trim() ?? null,
      oauth?.clientId.trim() ?? null,
      username.trim(),
      ...[smtp, imap].flatMap(({ host, port, security }) => [host.trim(), port, security]),
    ],
  );
