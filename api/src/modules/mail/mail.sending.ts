import { z } from 'zod';
import type { Context, Locale } from '../../kernel/context.ts';
import { email } from '../../kernel/errors/invalid-input.ts';
import { failpoint } from '../../kernel/failpoint.ts';
import { defineJob } from '../../kernel/jobs/define-job.ts';
import { ProviderFailure } from '../channel/index.ts';
import { isNobodyThere } from './bounce.policy.ts';
import type { MailAccounts } from './mail.accounts.ts';
import { rememberBounce } from './mail.bounces.ts';
import type { MailLine } from './mail.line.ts';
import { newsOf } from './mail.news.ts';
import type { MailSignIns } from './mail.sign-ins.ts';
import { type MailTags, messageIdOf, replyAddress } from './mail.tags.ts';
import type { MailKind } from './mail.type.ts';
import type { Letter, MailWriter } from './mail.writer.ts';

interface Parts {
  readonly accounts: MailAccounts;
  readonly signIns: MailSignIns;
  readonly line: MailLine;
  readonly tags: MailTags;
  readonly writer: MailWriter;
}

interface DueMail {
  readonly id: string;
  readonly kind: MailKind;
  /** What it tells of: one of the two. */
  readonly conversationId: string | null;
  readonly ticketId: string | null;
  readonly ticketNumber: number | null;
  readonly address: string;
  readonly toSeq: number;
  readonly createdAt: Date;
  readonly locale: string | null;
  readonly email: string | null;
  readonly isConfirmed: boolean;
  readonly isBounced: boolean;
  readonly isRead: boolean;
  readonly channelKey: string;
}

/** Sends a mail that was asked for, if it is still wanted then (FEATURES N-06). */
export const sendMailJob = (parts: Parts) =>
  defineJob({
    name: 'mail.send',
    schema: z.object({ mailId: z.uuid() }),
    attempts: 12,
    isOutside: true,
    run: (ctx, { mailId }) => send(ctx, mailId, parts),
  });

async function send(ctx: Context, mailId: string, parts: Parts): Promise<void> {
  const [mail] = await ctx.query<DueMail>(
    `select m.*, v.locale, lower(v.email) as email, 'email' = any(v.verified_fields) as is_confirmed, t.number as ticket_number,
            exists (select from app.mail_bounce b where b.tenant_id = m.tenant_id and b.address = m.address) as is_bounced,
            coalesce(c.visitor_read_seq >= m.to_seq, t.visitor_unread = 0) as is_read, h.key as channel_key
       from app.mail m
       left join app.conversation c on c.tenant_id = m.tenant_id and c.id = m.conversation_id
       left join app.ticket t on t.tenant_id = m.tenant_id and t.id = m.ticket_id
       join app.visitor v on v.tenant_id = m.tenant_id and v.id = coalesce(c.visitor_id, t.visitor_id)
       join app.channel h on h.tenant_id = m.tenant_id and h.id = coalesce(c.channel_id, t.channel_id)
      where m.tenant_id = ? and m.id = ? and m.status = 'WAITING'`,
    [ctx.tenantId, mailId],
  );
  if (!mail) return;
  const account = await parts.accounts.read(ctx);
  if (!account?.isOn) return end(ctx, mail, 'DROPPED', 'OFF');
  if (mail.email !== mail.address || email(mail.address))
    return end(ctx, mail, 'DROPPED', 'ADDRESS_CHANGED');
  if (mail.isBounced) return end(ctx, mail, 'DROPPED', 'BOUNCED');
  if (mail.isRead) return end(ctx, mail, 'DROPPED', 'READ');
  if (mail.isConfirmed !== (mail.kind !== 'CONFIRM')) return end(ctx, mail, 'DROPPED', 'OVER');
  const letter = await letterOf(ctx, mail, account.baseUrl, parts);
  if (!letter) return end(ctx, mail, 'DROPPED', 'WITHDRAWN');
  const isAnswerable = mail.kind !== 'CONFIRM';
  const tag = parts.tags.of(ctx.tenantId, mail.id, 'reply');
  const mailbox = parts.accounts.open(ctx, account);
  try {
    const outgoing = {
      to: mail.address,
      ...letter,
      messageId: messageIdOf(account.address, tag),
      replyTo: isAnswerable ? replyAddress(account.address, tag) : null,
      ...(isAnswerable ? { references: threadOf(mail) } : {}),
    };
    await parts.signIns.use(ctx, mailbox, signIn => parts.line.send(mailbox, signIn, outgoing));
  } catch (error) {
    if (!(error instanceof ProviderFailure)) throw error;
    if (error.failure === 'GONE' || error.failure === 'INVALID') {
      if (isNobodyThere(error.message)) await rememberBounce(ctx, mail.address, error.message);
      return end(ctx, mail, 'FAILED', error.message);
    }
    await parts.accounts.note(ctx, 'sent', error.message);
    throw error;
  }
  failpoint('mail.after-send');
  await parts.accounts.note(ctx, 'sent', null);
  const { em } = ctx.as(ctx.tenantId, ctx.viewer);
  await em.execute(
    `update app.mail set status = 'SENT', sent_at = ?, reason = null where tenant_id = ? and id = ?`,
    [ctx.now(), ctx.tenantId, mail.id],
  );
}

/** What the mail says; null when everything it would tell was withdrawn. */
async function letterOf(
  ctx: Context,
  mail: DueMail,
  baseUrl: string,
  { tags, writer }: Parts,
): Promise<Letter | null> {
  const locale: Locale = mail.locale === 'zh-CN' ? 'zh-CN' : 'en';
  const chat = `${baseUrl}/chat/${mail.channelKey}`;
  if (mail.kind === 'SERVED') return writer.served(ctx, locale, chat);
  if (mail.kind === 'CONFIRM') {
    const tag = tags.of(ctx.tenantId, mail.id, 'confirm');
    return writer.confirmation(ctx, locale, `${baseUrl}/mail/confirm/${ctx.tenantId}/${tag}`);
  }
  const news = await newsOf(ctx, mail);
  return news.length > 0 ? writer.answer(ctx, locale, news, chat, mail.ticketNumber) : null;
}

/** What mail programs keep the mails of one matter together by. */
const threadOf = ({ conversationId, ticketId }: DueMail): string =>
  conversationId ? `<c.${conversationId}@parley>` : `<t.${ticketId}@parley>`;

async function end(
  ctx: Context,
  { id }: DueMail,
  status: 'DROPPED' | 'FAILED',
  reason: string,
): Promise<void> {
  const { em } = ctx.as(ctx.tenantId, ctx.viewer);
  await em.execute(
    `update app.mail set status = ?, reason = ? where tenant_id = ? and id = ? and status = 'WAITING'`,
    [status, reason.slice(0, 300), ctx.tenantId, id],
  );
}
