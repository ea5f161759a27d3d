import type { Context } from '../../kernel/context.ts';
import { Fault } from '../../kernel/errors/fault.ts';
import { decodeCursor, encodeCursor, pageSize } from '../../kernel/graphql/connection.ts';
import { getConversation } from '../conversation/index.ts';
import { Message } from './message.entity.ts';
import { forVisitors } from './visitor-entries.ts';

interface Place {
  readonly id: string;
  readonly number: number;
  readonly seq: number;
}

/** An entry by its conversation and its number there. */
interface EntryPlace {
  readonly conversationId: string;
  readonly seq: number;
}

/** Where a page of the history begins or ends; at most one of these. */
export interface HistoryRange {
  readonly before?: string | undefined;
  readonly beforeEntry?: EntryPlace | undefined;
  readonly afterEntry?: EntryPlace | undefined;
}

const END = [2_147_483_647, 2_147_483_647] as const;

/** A page over all conversations of the viewing visitor on this channel, oldest first. */
export async function readHistory(ctx: Context, count: number, range: HistoryRange) {
  const size = pageSize(count);
  const { before, beforeEntry, afterEntry } = range;
  if ([before, beforeEntry, afterEntry].filter(place => place).length > 1) {
    throw new Fault('INVALID_INPUT', {}, 'Give one of before, beforeEntry and afterEntry.');
  }
  const from = afterEntry ?? beforeEntry;
  const bound = from
    ? [(await getConversation(ctx, from.conversationId)).number, from.seq]
    : before
      ? decodeCursor(before, 2).map(Number)
      : END;
  const [order, beyond] = afterEntry ? ['asc', '>'] : ['desc', '<'];
  const { visitorId, channelId } = ctx.visitor;
  const places = await ctx.em.execute<Place[]>(
    `select m.id, c.number, m.seq from app.conversation c
       join app.message m on m.tenant_id = c.tenant_id and m.conversation_id = c.id
      where c.tenant_id = ? and c.visitor_id = ? and c.channel_id = ? and ${forVisitors} and (c.number, m.seq) ${beyond} (?, ?)
      order by c.number ${order}, m.seq ${order} limit ?`,
    [ctx.tenantId, visitorId, channelId, ...bound, size + 1],
  );
  const page = places.slice(0, size);
  const shown = afterEntry ? page : page.toReversed();
  const rows = await ctx.em.find(Message, { id: { $in: shown.map(place => place.id) } });
  const byId = new Map(rows.map(row => [row.id, row]));
  const isCut = places.length > size;
  return {
    nodes: shown.flatMap(({ id }) => byId.get(id) ?? []),
    startCursor: shown[0] ? encodeCursor([shown[0].number, shown[0].seq]) : null,
    hasPreviousPage: afterEntry ? true : isCut,
    hasNextPage: afterEntry ? isCut : bound !== END,
  };
}
