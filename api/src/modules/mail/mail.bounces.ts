import type { ParsedMail } from 'mailparser';
import type { Context } from '../../kernel/context.ts';
import { bouncesIn } from './bounce.policy.ts';
import { type MailTags, tagsIn } from './mail.tags.ts';

const mostOfReport = 64 * 1_024;

/**
 * Marks the mail that came back as failed, with the words of the server that refused it; answers which one. Only who was sent
 * it can name it, by the Message-ID of the mail that is enclosed, and only for the address it went to.
 */
export async function takeBounce(
  ctx: Context,
  { attachments }: ParsedMail,
  tags: MailTags,
): Promise<string | null> {
  const partOf = (types: readonly string[]) => {
    const part = attachments.find(({ contentType }) => types.includes(contentType));
    return part ? part.content.subarray(0, mostOfReport).toString() : '';
  };
  const bounces = bouncesIn(partOf(['message/delivery-status', 'message/global-delivery-status']));
  const original = partOf(['message/rfc822', 'text/rfc822-headers', 'message/global-headers']);
  const head = original.split(/\r?\n\r?\n/)[0] ?? '';
  const mailId = tagsIn(...(head.match(/^message-id:.*(?:\r?\n[ \t].*)*/im) ?? []))
    .map(tag => tags.read(ctx.tenantId, tag, 'reply'))
    .find(id => id !== null);
  if (!mailId || bounces.length === 0) return null;
  for (const { address, reason, isHard } of bounces)
    await ctx.as(ctx.tenantId, ctx.viewer).transact(async inner => {
      const ours = await inner.em.execute<unknown[]>(
        `update app.mail set status = 'FAILED', reason = ? where tenant_id = ? and id = ? and address = ? and status = 'SENT' returning id`,
        [reason.slice(0, 300), ctx.tenantId, mailId, address],
      );
      if (ours.length > 0 && isHard) await rememberBounce(inner, address, reason);
    });
  return mailId;
}

/** From then on nothing is mailed to an address at which there is nobody. */
export async function rememberBounce(ctx: Context, address: string, reason: string): Promise<void> {
  const { em } = ctx.as(ctx.tenantId, ctx.viewer);
  await em.execute(
    `insert into app.mail_bounce (tenant_id, address, reason, bounced_at) values (?, ?, ?, ?)
     on conflict (tenant_id, address) do update set reason = excluded.reason, bounced_at = excluded.bounced_at`,
    [ctx.tenantId, address, reason.slice(0, 300), ctx.now()],
  );
}

/** An address that was answered from, or confirmed, works after all. */
export async function forgetBounce(ctx: Context, address: string): Promise<void> {
  await ctx.em.execute('delete from app.mail_bounce where tenant_id = ? and address = ?', [
    ctx.tenantId,
    address,
  ]);
}
