import { listOf } from '../../kernel/db/list.ts';
import { defineLoader } from '../../kernel/loader.ts';
import type { DeliveryState } from '../message/index.ts';
import type { Ticket } from './ticket.entity.ts';

/** The tickets that came from each conversation, the newest first. */
export const ticketsOfConversation = defineLoader<Ticket[]>(async (ctx, ids) => {
  const rows = await ctx.query<Ticket>(
    'select * from app.ticket where tenant_id = ? and conversation_id = any(?::uuid[]) order by number desc limit 500',
    [ctx.tenantId, listOf(ids)],
  );
  return Map.groupBy(rows, row => row.conversationId as string);
});

/** The duplicates of each ticket. */
export const ticketsMergedInto = defineLoader<Ticket[]>(async (ctx, ids) => {
  const rows = await ctx.query<Ticket>(
    'select * from app.ticket where tenant_id = ? and merged_into_id = any(?::uuid[]) order by number limit 500',
    [ctx.tenantId, listOf(ids)],
  );
  return Map.groupBy(rows, row => row.mergedIntoId as string);
});

/** How far an answer has come to a person whom a platform carries. */
interface CommentDelivery {
  readonly id: string;
  readonly delivery: DeliveryState | null;
  readonly deliveryReason: string | null;
}

export const deliveryOfComment = defineLoader<CommentDelivery>(async (ctx, ids) => {
  const rows = await ctx.query<CommentDelivery>(
    'select id, delivery, delivery_reason from app.ticket_comment where tenant_id = ? and id = any(?::uuid[])',
    [ctx.tenantId, listOf(ids)],
  );
  return new Map(rows.map(row => [row.id, row]));
});
