import type { Context } from '../../kernel/context.ts';
import { decodeCursor, encodeCursor } from '../../kernel/graphql/connection.ts';
import { LiveReader } from '../../kernel/graphql/live.ts';
import type { Ticket } from './ticket.entity.ts';
import { canReadTicket } from './ticket.policy.ts';
import { ticketsTopic, visitorTicketsTopic } from './ticket.store.ts';
import type { TicketChange, TicketType } from './ticket.type.ts';

const pageSize = 100;
const atFirst = 20;

/** Where the feed of the tenant's tickets stands now. */
export async function feedCursor(ctx: Context): Promise<string> {
  const [row] = await ctx.query<{ change: number }>(
    'select last_change as change from app.ticket_counter where tenant_id = ?',
    [ctx.tenantId],
  );
  return encodeCursor([row?.change ?? 0]);
}

/** Each change of a ticket the viewer may see behind a cursor, then live; also that one is no longer his to see. */
export async function followTickets(
  ctx: Context,
  after: string | null,
): Promise<LiveReader<TicketChange>> {
  const [start] = decodeCursor(after ?? (await feedCursor(ctx)), 1);
  let place = Number.isSafeInteger(Number(start)) ? Number(start) : 0;
  const { agentId } = ctx.agent;
  const told = new Set<string>();
  const changeOf = (ticket: Ticket): TicketChange | null => {
    const cursor = encodeCursor([ticket.changeSeq]);
    if (canReadTicket(ctx.viewer, ticket)) {
      told.add(ticket.id);
      return { cursor, ticketId: ticket.id, ticket: ticket as TicketType, isGone: false };
    }
    // Nobody's tickets are on every list, so whoever may have had it there is told that it went.
    const wasShown = told.delete(ticket.id) || !ticket.leftId || ticket.leftId === agentId;
    return wasShown ? { cursor, ticketId: ticket.id, ticket: null, isGone: true } : null;
  };
  return new LiveReader<TicketChange>(ctx, {
    topics: [ticketsTopic(ctx.tenantId)],
    async read() {
      const rows = await ctx.query<Ticket>(
        'select * from app.ticket where tenant_id = ? and change_seq > ? order by change_seq limit ?',
        [ctx.tenantId, place, pageSize],
      );
      place = rows.at(-1)?.changeSeq ?? place;
      return {
        entries: rows.flatMap(row => changeOf(row) ?? []),
        hasMore: rows.length === pageSize,
      };
    },
  });
}

/** The visitor's newest tickets as they are, the one that changed last at the end, then each change he may know of. */
export function followOwnTickets(ctx: Context): LiveReader<TicketType> {
  const { visitorId } = ctx.visitor;
  let place: number | null = null;
  return new LiveReader<TicketType>(ctx, {
    topics: [visitorTicketsTopic(visitorId)],
    async read() {
      const rows = await ctx.query<Ticket>(
        `select * from (select * from app.ticket where tenant_id = ? and visitor_id = ? and visible_seq > ?
              ${place === null ? 'and merged_into_id is null' : ''}
            order by visible_seq ${place === null ? 'desc' : 'asc'} limit ?) t order by t.visible_seq`,
        [ctx.tenantId, visitorId, place ?? 0, place === null ? atFirst : pageSize],
      );
      place = rows.at(-1)?.visibleSeq ?? place ?? 0;
      return { entries: rows as TicketType[], hasMore: rows.length === pageSize };
    },
  });
}
