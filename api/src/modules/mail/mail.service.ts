import { isDeepStrictEqual } from 'node:util';
import type { Context } from '../../kernel/context.ts';
import { InputCheck, between, email, length } from '../../kernel/errors/invalid-input.ts';
import type { InvalidInputError } from '../../kernel/errors/user-error.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import type { RateLimiter } from '../../kernel/rate-limits.ts';
import { ProviderFailure } from '../channel/index.ts';
import type { MailServer } from './mail-security.ts';
import type { MailAccountRow, MailAccounts, Mailbox } from './mail.accounts.ts';
import { lookIntoMailbox } from './mail.fetching.ts';
import type { MailInbox } from './mail.inbox.ts';
import type { MailLine } from './mail.line.ts';
import type { MailKind } from './mail.type.ts';
import type { MailWriter } from './mail.writer.ts';

const smtpRefused: Sentence = {
  en: 'Mails cannot be sent with this: {words}',
  'zh-CN': '无法用此设置发送邮件：{words}',
};
const imapRefused: Sentence = {
  en: 'The mailbox cannot be read with this: {words}',
  'zh-CN': '无法用此设置读取邮箱：{words}',
};
const hostRule: Sentence = {
  en: 'Enter the name of a server, such as mail.example.com.',
  'zh-CN': '请输入服务器名称，例如 mail.example.com。',
};
const oneLine: Sentence = { en: 'On one line, please.', 'zh-CN': '请勿换行。' };
const passwordAgain: Sentence = {
  en: 'Servers or user changed. Enter the password once more.',
  'zh-CN': '服务器或用户名已更改，请重新填写密码。',
};
const minute = 60_000;

/** What an admin enters; `password` null: the one that is kept. */
export interface MailboxWish {
  readonly isOn: boolean;
  readonly afterMinutes: number;
  readonly address: string;
  readonly senderName?: string | null;
  readonly smtp: MailServer;
  readonly imap: MailServer;
  readonly username: string;
  readonly password?: string | null;
  /** Where the mail goes by which the settings are tried. */
  readonly testTo: string;
}

/** A mail on its way, as admins see it. */
export interface MailRow {
  readonly id: string;
  readonly kind: MailKind;
  readonly status: 'WAITING' | 'SENT' | 'FAILED' | 'DROPPED';
  readonly address: string;
  readonly reason: string | null;
  readonly conversationId: string | null;
  readonly ticketId: string | null;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
}

interface Parts {
  readonly accounts: MailAccounts;
  readonly line: MailLine;
  readonly inbox: MailInbox;
  readonly writer: MailWriter;
  readonly publicUrl: string | null;
  readonly limiter: RateLimiter;
}

/** The company's mailbox as admins keep it: tried by a mail and a look into it before it is kept, its password never shown. */
export class MailService {
  constructor(private readonly parts: Parts) {}

  read(ctx: Context): Promise<MailAccountRow | null> {
    return this.parts.accounts.read(ctx);
  }

  /** The mails of the last 90 days, the newest first. */
  recent(ctx: Context, first: number): Promise<MailRow[]> {
    return ctx.query<MailRow>(
      'select * from app.mail where tenant_id = ? order by created_at desc, id limit ?',
      [ctx.tenantId, first],
    );
  }

  /** Sends a test mail with what is entered, looks into the mailbox, and keeps it. Throws RATE_LIMITED. */
  async set(ctx: Context, wish: MailboxWish): Promise<MailAccountRow | InvalidInputError> {
    const { accounts, line, inbox, writer, publicUrl } = this.parts;
    const known = await accounts.read(ctx);
    const check = checkWish(new InputCheck(ctx.locale), wish);
    // The kept password goes only to the servers it was entered for.
    const kept = known && isDestination(known, wish) ? known : null;
    const password = wish.password || (kept && accounts.open(ctx, kept).password);
    if (!password) check.fault('password', passwordAgain);
    if (check.error || !password) return check.error as InvalidInputError;
    const mailbox: Mailbox = {
      address: wish.address.trim(),
      senderName: wish.senderName?.trim() || null,
      smtp: { ...wish.smtp, host: wish.smtp.host.trim() },
      imap: { ...wish.imap, host: wish.imap.host.trim() },
      username: wish.username.trim(),
      password,
    };
    await this.parts.limiter.take(ctx.tenantId);
    const test = { to: wish.testTo.trim(), ...(await writer.test(ctx)) };
    const tried = await tryOut(() => line.send(mailbox, test));
    if (typeof tried === 'string') check.fault('smtp', smtpRefused, { words: tried });
    const looked = await tryOut(() => inbox.look(mailbox));
    if (typeof looked === 'string')
      return check.fault('imap', imapRefused, { words: looked }).error as InvalidInputError;
    if (check.error) return check.error;
    const baseUrl = publicUrl ?? ctx.caller.baseUrl;
    await ctx.transact(async inner => {
      await accounts.write(inner, mailbox, {
        isOn: wish.isOn,
        afterMs: wish.afterMinutes * minute,
        baseUrl,
        position: looked,
      });
      if (wish.isOn) await lookIntoMailbox(inner, inner.now());
    });
    return (await accounts.read(ctx)) as MailAccountRow;
  }

  /** Forgets the mailbox; nothing is mailed and no answer taken any more. */
  async remove(ctx: Context): Promise<void> {
    await this.parts.accounts.remove(ctx);
  }
}

function checkWish(check: InputCheck, wish: MailboxWish): InputCheck {
  check
    .check('afterMinutes', wish.afterMinutes, between(1, 1_440))
    .check('address', wish.address.trim(), email)
    .check('senderName', wish.senderName, length(0, 80), text =>
      /[\r\n]/.test(text) ? { sentence: oneLine } : null,
    )
    .check('testTo', wish.testTo.trim(), email)
    .check('username', wish.username, length(1, 254))
    .check('password', wish.password, length(0, 500));
  for (const part of ['smtp', 'imap'] as const)
    check
      .check(`${part}.host`, wish[part].host.trim(), text =>
        /^[\p{L}\p{N}.:_-]{1,253}$/u.test(text) ? null : { sentence: hostRule },
      )
      .check(`${part}.port`, wish[part].port, between(1, 65_535));
  return check;
}

const isDestination = (row: MailAccountRow, { smtp, imap, username }: MailboxWish): boolean =>
  isDeepStrictEqual(
    [
      row.username,
      row.smtpHost,
      row.smtpPort,
      row.smtpSecurity,
      row.imapHost,
      row.imapPort,
      row.imapSecurity,
    ],
    [
      username.trim(),
      ...[smtp, imap].flatMap(({ host, port, security }) => [host.trim(), port, security]),
    ],
  );

/** What an attempt gives, or the server's words why it failed. */
async function tryOut<T extends object | void>(attempt: () => Promise<T>): Promise<T | string> {
  try {
    return await attempt();
  } catch (error) {
    if (error instanceof ProviderFailure) return error.message;
    throw error;
  }
}
