import { listOf } from '../../kernel/db/list.ts';
import { defineLoader } from '../../kernel/loader.ts';
import type { RoomMessage } from './room.ts';

/** How many messages of others stand behind what the viewer has read; counted no further than anybody looks. */
export const unreadOf = defineLoader<{ roomId: string; count: number }>(async (ctx, roomIds) => {
  const rows = await ctx.query<{ roomId: string; count: number }>(
    `select m.room_id, u.count from app.room_member m
      cross join lateral (select count(*)::int as count from (
        select 1 from app.room_message e
         where e.tenant_id = m.tenant_id and e.room_id = m.room_id and e.seq > m.read_seq
           and e.sender_id <> m.agent_id and e.recalled_at is null limit 100) as few) u
      where m.tenant_id = ? and m.agent_id = ? and m.room_id = any(?::uuid[])`,
    [ctx.tenantId, ctx.agent.agentId, listOf(roomIds)],
  );
  return new Map(rows.map(row => [row.roomId, row]));
});

/** The newest message of each room that is no event. */
export const lastWordsOf = defineLoader<RoomMessage>(async (ctx, roomIds) => {
  const rows = await ctx.query<RoomMessage>(
    `select m.* from unnest(?::uuid[]) as r(id)
      cross join lateral (select * from app.room_message e
         where e.tenant_id = ? and e.room_id = r.id and e.kind <> 'EVENT' order by e.seq desc limit 1) m`,
    [listOf(roomIds), ctx.tenantId],
  );
  return new Map(rows.map(row => [row.roomId, row]));
});
