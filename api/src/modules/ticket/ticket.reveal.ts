import type { Context } from '../../kernel/context.ts';
import { notFound } from '../../kernel/errors/fault.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { noteReading } from '../masking/index.ts';
import { TicketComment } from './ticket.entity.ts';
import { getTicket } from './ticket.store.ts';

/** What a ticket or a comment says without dots, once it is noted who saw it (FEATURES K-28). Throws NOT_FOUND. */
export async function revealTicket(
  ctx: Context,
  { ticketId, commentId }: { ticketId: string; commentId?: string | null },
): Promise<{ subject: string | null; text: string }> {
  const ticket = await getTicket(ctx, ticketId);
  const { conversationId } = ticket;
  if (!commentId) {
    await noteReading(ctx, {
      kind: 'TICKET',
      subjectId: ticket.id,
      ticketId: ticket.id,
      conversationId,
    });
    return { subject: ticket.subject ?? null, text: ticket.content };
  }
  const comment = isUuid(commentId)
    ? await ctx.em.findOne(TicketComment, { id: commentId, ticketId: ticket.id })
    : null;
  if (!comment) throw notFound();
  await noteReading(ctx, {
    kind: 'TICKET_COMMENT',
    subjectId: comment.id,
    ticketId: ticket.id,
    conversationId,
  });
  return { subject: null, text: comment.text };
}
