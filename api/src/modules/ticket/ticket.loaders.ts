import { listOf } from '../../kernel/db/list.ts';
import { defineLoader } from '../../kernel/loader.ts';
import type { Ticket } from './ticket.entity.ts';

/** The tickets that came from each conversation, the newest first. */
export const ticketsOfConversation = defineLoader<Ticket[]>(async (ctx, ids) => {
  const rows = await ctx.query<Ticket>(
    'select * from app.ticket where tenant_id = ? and conversation_id = any(?::uuid[]) order by number desc limit 500',
    [ctx.tenantId, listOf(ids)],
  );
  return Map.groupBy(rows, row => row.conversationId as string);
});
