import { LockMode } from '@mikro-orm/core';
import type { Context } from '../../kernel/context.ts';
import { Ticket } from './ticket.entity.ts';
import { saveQuietly } from './ticket.store.ts';

/** Gives a visitor's tickets to another one, who turned out to be the same person. */
export async function moveTickets(ctx: Context, from: string, to: string): Promise<void> {
  const theirs = await ctx.em.find(
    Ticket,
    { visitorId: from },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  for (const ticket of theirs) {
    ticket.visitorId = to;
    if (ticket.createdBy === from) ticket.createdBy = to;
    await saveQuietly(ctx, ticket, true);
  }
  await ctx.em.execute(
    `update app.ticket_comment set author_id = ? where tenant_id = ? and author_id = ? and author_kind = 'VISITOR'`,
    [to, ctx.tenantId, from],
  );
}
