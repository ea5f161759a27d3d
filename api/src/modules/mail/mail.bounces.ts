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
  const { em } = ctx.as(ctx.tenantId, ctx.viewer);
  for (const { address, reason } of bounces)
    await em.execute(
      `update app.mail set status = 'FAILED', reason = ? where tenant_id = ? and id = ? and address = ? and status = 'SENT'`,
      [reason.slice(0, 300), ctx.tenantId, mailId, address],
    );
  return mailId;
}
