import type { Context } from '../../kernel/context.ts';
import { InputCheck } from '../../kernel/errors/invalid-input.ts';
import type { InvalidInputError } from '../../kernel/errors/user-error.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import type { OutgoingHttp } from '../../kernel/http/outgoing/index.ts';
import type { RateLimiter } from '../../kernel/rate-limits.ts';
import { ProviderFailure } from '../channel/index.ts';
import type { MailSignIn } from './mail-key.ts';
import type { MailAccountRow, MailAccounts, MailPosition, Mailbox } from './mail.accounts.ts';
import { lookIntoMailbox } from './mail.fetching.ts';
import type { MailInbox } from './mail.inbox.ts';
import type { MailLine } from './mail.line.ts';
import type { Grant, MailSignIns } from './mail.sign-ins.ts';
import type { MailKind } from './mail.type.ts';
import { type MailboxWish, checkWish, isDestination, keyOf } from './mail.wish.ts';
import type { MailWriter } from './mail.writer.ts';

const smtpRefused: Sentence = {
  en: 'Mails cannot be sent with this: {words}',
  'zh-CN': '无法用此设置发送邮件：{words}',
};
const imapRefused: Sentence = {
  en: 'The mailbox cannot be read with this: {words}',
  'zh-CN': '无法用此设置读取邮箱：{words}',
};
const oauthRefused: Sentence = {
  en: 'The provider gives no token for this: {words}',
  'zh-CN': '服务商未签发令牌：{words}',
};
const tokenUrlRule: Sentence = {
  en: 'Enter an https address on the public internet, port 443.',
  'zh-CN': '请输入公网可访问的 https 地址（443 端口）。',
};
const minute = 60_000;

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
  readonly signIns: MailSignIns;
  readonly outgoing: OutgoingHttp;
  readonly line: MailLine;
  readonly inbox: MailInbox;
  readonly writer: MailWriter;
  readonly publicUrl: string | null;
  readonly limiter: RateLimiter;
}

/** The company's mailbox as admins keep it: tried by a mail and a look into it before it is kept, what opens it never shown. */
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
    const { accounts, signIns, publicUrl } = this.parts;
    const check = new InputCheck(ctx.locale);
    const wished = await this.#read(ctx, check, wish);
    if (!wished) return check.error as InvalidInputError;
    await this.parts.limiter.take(ctx.tenantId);
    const opened = await this.#open(check, wished);
    const position = opened && (await this.#try(ctx, check, wish.testTo.trim(), opened));
    if (!opened || !position) return check.error as InvalidInputError;
    const baseUrl = publicUrl ?? ctx.caller.baseUrl;
    await ctx.transact(async inner => {
      await accounts.write(inner, opened.mailbox, {
        isOn: wish.isOn,
        afterMs: wish.afterMinutes * minute,
        baseUrl,
        position,
      });
      if (opened.grant) await signIns.keep(inner, opened.grant);
      if (wish.isOn) await lookIntoMailbox(inner, inner.now());
    });
    return (await accounts.read(ctx)) as MailAccountRow;
  }

  /** What was entered, with what is kept of it; null where something is wrong. */
  async #read(ctx: Context, check: InputCheck, wish: MailboxWish): Promise<Mailbox | null> {
    const { accounts, outgoing } = this.parts;
    const known = await accounts.read(ctx);
    const url = wish.oauth?.tokenUrl.trim();
    const isSafe = url === undefined || url.startsWith('https:') || outgoing.isException(url);
    if (!isSafe || (url !== undefined && !(await outgoing.isCallable(url))))
      check.fault('oauth.tokenUrl', tokenUrlRule);
    checkWish(check, wish);
    // What is kept goes only to the servers it was entered for.
    const kept = known && isDestination(known, wish) ? accounts.open(ctx, known).key : null;
    const key = keyOf(check, wish, kept);
    if (check.error || !key) return null;
    return {
      address: wish.address.trim(),
      senderName: wish.senderName?.trim() || null,
      smtp: { ...wish.smtp, host: wish.smtp.host.trim() },
      imap: { ...wish.imap, host: wish.imap.host.trim() },
      username: wish.username.trim(),
      key,
    };
  }

  /** What is said to the servers, with the secrets as the provider wants them from now on; null where it gives no token. */
  async #open(check: InputCheck, mailbox: Mailbox): Promise<Opened | null> {
    const { key, username: user } = mailbox;
    if ('password' in key) return { mailbox, signIn: { user, pass: key.password }, grant: null };
    const grant = await tryOut(() => this.parts.signIns.fetch(key.oauth));
    if (typeof grant === 'string') {
      check.fault('oauth', oauthRefused, { words: grant });
      return null;
    }
    const oauth = { ...key.oauth, refreshToken: grant.refreshToken };
    return {
      mailbox: { ...mailbox, key: { oauth } },
      signIn: { user, accessToken: grant.token },
      grant,
    };
  }

  /** Sends a mail and looks into the mailbox; null where either fails. */
  async #try(
    ctx: Context,
    check: InputCheck,
    to: string,
    { mailbox, signIn }: Opened,
  ): Promise<MailPosition | null> {
    const { line, inbox, writer } = this.parts;
    const test = { to, ...(await writer.test(ctx)) };
    const sent = await tryOut(() => line.send(mailbox, signIn, test));
    if (typeof sent === 'string') check.fault('smtp', smtpRefused, { words: sent });
    const looked = await tryOut(() => inbox.look(mailbox, signIn));
    if (typeof looked === 'string') check.fault('imap', imapRefused, { words: looked });
    return check.error ? null : (looked as MailPosition);
  }

  /** Forgets the mailbox; nothing is mailed and no answer taken any more. */
  async remove(ctx: Context): Promise<void> {
    await this.parts.accounts.remove(ctx);
  }
}

/** A mailbox that was let into for a first time. */
interface Opened {
  readonly mailbox: Mailbox;
  readonly signIn: MailSignIn;
  readonly grant: Grant | null;
}

/** What an attempt gives, or the server's words why it failed. */
async function tryOut<T extends object | void>(attempt: () => Promise<T>): Promise<T | string> {
  try {
    return await attempt();
  } catch (error) {
    if (error instanceof ProviderFailure) return error.message;
    throw error;
  }
}
