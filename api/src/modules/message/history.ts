import type { Context } from '../../kernel/context.ts';
import { decodeCursor, encodeCursor, pageSize } from '../../kernel/graphql/connection.ts';
import { Message } from './message.entity.ts';
import { forVisitors } from './visitor-entries.ts';

interface Place {
  readonly id: string;
  readonly number: number;
  readonly seq: number;
}

/** A page over all conversations of the viewing visitor on this channel, oldest first. */
export async function readHistory(ctx: Context, last: number, before: string | null) {
  const size = pageSize(last);
  const { visitorId, channelId } = ctx.visitor;
  const [number, seq] = before
    ? decodeCursor(before, 2).map(Number)
    : [2_147_483_647, 2_147_483_647];
  const places = await ctx.em.execute<Place[]>(
    `select m.id, c.number, m.seq from app.conversation c
       join app.message m on m.tenant_id = c.tenant_id and m.conversation_id = c.id
      where c.tenant_id = ? and c.visitor_id = ? and c.channel_id = ? and ${forVisitors} and (c.number, m.seq) < (?, ?)
      order by c.number desc, m.seq desc limit ?`,
    [ctx.tenantId, visitorId, channelId, number, seq, size + 1],
  );
  const shown = places.slice(0, size).toReversed();
  const rows = await ctx.em.find(Message, { id: { $in: shown.map(place => place.id) } });
  const byId = new Map(rows.map(row => [row.id, row]));
  return {
    nodes: shown.flatMap(({ id }) => byId.get(id) ?? []),
    startCursor: shown[0] ? encodeCursor([shown[0].number, shown[0].seq]) : null,
    hasPreviousPage: places.length > size,
  };
}
