import type { Context } from '../../kernel/context.ts';
import { pageOf, pageSize } from '../../kernel/graphql/connection.ts';
import type { LogEntry } from '../conversation/index.ts';
import type { Ticket } from './ticket.entity.ts';

const nothing = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** The part of a conversation that belongs to a ticket, for whoever may see the ticket. */
export async function readTranscript(ctx: Context, ticket: Ticket, after: number, first: number) {
  const size = pageSize(first);
  if (!ticket.conversationId) return nothing;
  const rows = await ctx.query<LogEntry>(
    `select * from app.message where tenant_id = ? and conversation_id = ? and seq > ? and seq >= ? and seq <= ?
        and kind not in ('NOTE', 'EVENT') and recalled_at is null and created_at <= ?
      order by seq limit ?`,
    [
      ctx.tenantId,
      ticket.conversationId,
      after,
      ticket.fromSeq ?? 1,
      ticket.toSeq ?? 2_147_483_647,
      ticket.createdAt,
      size + 1,
    ],
  );
  return pageOf(rows, size, row => String(row.seq));
}
