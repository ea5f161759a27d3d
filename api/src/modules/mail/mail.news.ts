import type { Context } from '../../kernel/context.ts';
import type { StoredFile } from '../message/index.ts';
import type { ToldMessage } from './mail.writer.ts';

/** A mail that tells what members wrote, up to where. */
interface Telling {
  readonly conversationId: string | null;
  readonly ticketId: string | null;
  readonly toSeq: number;
}

/** What members wrote that the visitor has neither read nor been mailed: without what was withdrawn or stays on the desk. */
export const newsOf = (
  ctx: Context,
  { conversationId, ticketId, toSeq }: Telling,
): Promise<ToldMessage[]> =>
  conversationId
    ? messagesOf(ctx, conversationId, toSeq)
    : commentsOf(ctx, ticketId as string, toSeq);

const messagesOf = (ctx: Context, conversationId: string, toSeq: number): Promise<ToldMessage[]> =>
  ctx.query<ToldMessage>(
    `select m.sender_id, m.content from app.message m
       join app.conversation c on c.tenant_id = m.tenant_id and c.id = m.conversation_id
      where m.tenant_id = ? and m.conversation_id = ? and m.seq > c.visitor_read_seq and m.seq <= ? and m.sender_kind = 'AGENT'
        and m.kind not in ('EVENT', 'NOTE') and m.recalled_at is null
        and m.seq > coalesce((select max(s.to_seq) from app.mail s where s.tenant_id = m.tenant_id
              and s.conversation_id = m.conversation_id and s.kind = 'ANSWER' and s.status <> 'DROPPED' and s.to_seq < ?), 0)
      order by m.seq`,
    [ctx.tenantId, conversationId, toSeq, toSeq],
  );

/** Of a ticket is known how many comments are unread, not which: they are the newest. */
async function commentsOf(ctx: Context, ticketId: string, toSeq: number): Promise<ToldMessage[]> {
  const comments = await ctx.query<{
    authorId: string;
    text: string;
    attachments: readonly StoredFile[];
  }>(
    `select c.author_id, c.text, c.attachments from app.ticket_comment c
       join app.ticket t on t.tenant_id = c.tenant_id and t.id = c.ticket_id
      where c.tenant_id = ? and c.ticket_id = ? and c.author_kind = 'AGENT' and not c.is_internal and c.seq <= ?
        and (select count(*) from app.ticket_comment o where o.tenant_id = c.tenant_id and o.ticket_id = c.ticket_id
              and o.author_kind = 'AGENT' and not o.is_internal and o.seq >= c.seq) <= t.visitor_unread
        and c.seq > coalesce((select max(s.to_seq) from app.mail s where s.tenant_id = c.tenant_id
              and s.ticket_id = c.ticket_id and s.kind = 'ANSWER' and s.status <> 'DROPPED' and s.to_seq < ?), 0)
      order by c.seq`,
    [ctx.tenantId, ticketId, toSeq, toSeq],
  );
  return comments.flatMap(({ authorId: senderId, text, attachments }) => [
    ...(text ? [{ senderId, content: { kind: 'TEXT' as const, text } }] : []),
    ...attachments.map(content => ({ senderId, content })),
  ]);
}
