import type { Context } from '../../kernel/context.ts';
import { Fault } from '../../kernel/errors/fault.ts';
import {
  type Page,
  decodeCursor,
  encodeCursor,
  pageOf,
  pageSize,
} from '../../kernel/graphql/connection.ts';
import { LiveReader } from '../../kernel/graphql/live.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { getRoom } from './room.store.ts';
import { type Room, type RoomMessage, roomTopic, roomsTopic } from './room.ts';

// A page is all that a subscription holds of a log, also while its client does not read.
const livePage = 50;

// One that somebody opened and wrote nothing into is nobody else's concern.
const mine = `select r.* from app.room_member m join app.room r on r.tenant_id = m.tenant_id and r.id = m.room_id
  where m.tenant_id = ? and m.agent_id = ? and (r.last_seq > 0 or r.creator_id = m.agent_id)`;

/** The viewer's rooms, the one in which something was said last first. */
export async function listRooms(
  ctx: Context,
  first: number,
  after: string | null,
): Promise<Page<Room>> {
  const size = pageSize(first);
  const values: unknown[] = [ctx.tenantId, ctx.agent.agentId];
  let narrowed = '';
  if (after) {
    const [at, id] = decodeCursor(after, 2);
    narrowed = ' and (r.last_at, r.id) < (?, ?::uuid)';
    values.push(new Date(Number(at)), isUuid(String(id)) ? id : null);
  }
  const rows = await ctx.query<Room>(
    `${mine}${narrowed} order by r.last_at desc, r.id desc limit ?`,
    [...values, size + 1],
  );
  return pageOf(rows, size, room => encodeCursor([room.lastAt.getTime(), room.id]));
}

/** What a list shows of a room that is left: that it has gone. */
export interface RoomChange {
  readonly roomId: string;
  readonly room: Room | null;
}

/** Every room of the viewer, then each that changed. What was told is remembered as one number for each room. */
export function followRooms(ctx: Context): LiveReader<RoomChange> {
  const { agentId } = ctx.agent;
  let told = new Map<string, string>();
  return new LiveReader<RoomChange>(ctx, {
    topics: [roomsTopic(agentId)],
    async read() {
      const rows = await ctx.query<Room & { state: string }>(
        `select r.*, r.revision || ':' || (select string_agg(a.agent_id || ' ' || a.read_seq, ',' order by a.agent_id)
             from app.room_member a where a.tenant_id = r.tenant_id and a.room_id = r.id) as state
           from app.room_member m join app.room r on r.tenant_id = m.tenant_id and r.id = m.room_id
          where m.tenant_id = ? and m.agent_id = ? and (r.last_seq > 0 or r.creator_id = m.agent_id)
          order by r.last_at desc`,
        [ctx.tenantId, agentId],
      );
      const now = new Map(rows.map(({ id, state }) => [id, state]));
      const gone = [...told.keys()].filter(id => !now.has(id));
      const changed = rows.filter(({ id, state }) => told.get(id) !== state);
      told = now;
      return {
        entries: [
          ...gone.map(roomId => ({ roomId, room: null })),
          ...changed.map(room => ({ roomId: room.id, room })),
        ],
      };
    },
  });
}

/** Every entry with seq > after, in order, then live. Throws NOT_FOUND, or RESYNC for a position that cannot be. */
export async function followRoom(
  ctx: Context,
  roomId: string,
  after: number,
): Promise<LiveReader<RoomMessage>> {
  if (after < 0) throw new Fault('INVALID_INPUT', {}, '`after` begins at 0.');
  await getRoom(ctx, roomId);
  let cursor = after;
  return new LiveReader<RoomMessage>(ctx, {
    topics: [roomTopic(roomId)],
    async read() {
      // Whoever has left reads no more.
      const room = await getRoom(ctx, roomId);
      if (cursor > room.lastSeq) throw new Fault('RESYNC');
      const entries = await readRoom(ctx, roomId, cursor, livePage);
      cursor = entries.at(-1)?.seq ?? cursor;
      return { entries, hasMore: entries.length === livePage };
    },
  });
}

/** Up to so many entries behind a number, oldest first. */
export const readRoom = (ctx: Context, roomId: string, after: number, limit: number) =>
  ctx.query<RoomMessage>(
    'select * from app.room_message where tenant_id = ? and room_id = ? and seq > ? order by seq limit ?',
    [ctx.tenantId, roomId, after, limit],
  );

/** A page of the entries before a number, oldest first; without one the newest. */
export async function readRoomBefore(
  ctx: Context,
  roomId: string,
  before: number | null,
  last: number,
): Promise<Page<RoomMessage>> {
  const size = pageSize(last);
  const rows = await ctx.query<RoomMessage>(
    `select * from app.room_message where tenant_id = ? and room_id = ? and seq < ? order by seq desc limit ?`,
    [ctx.tenantId, roomId, before ?? 2_147_483_647, size + 1],
  );
  const page = pageOf(rows, size, ({ seq }) => String(seq));
  return { ...page, nodes: page.nodes.toReversed() };
}

/** How many messages of colleagues the viewer has not read, to 100, at first and whenever that changes. */
export function followUnread(ctx: Context): LiveReader<number> {
  const { agentId } = ctx.agent;
  let told: number | null = null;
  return new LiveReader<number>(ctx, {
    topics: [roomsTopic(agentId)],
    async read() {
      const [row] = await ctx.query<{ count: number }>(
        `select count(*)::int as count from (
           select 1 from app.room_member m
             join app.room_message e on e.tenant_id = m.tenant_id and e.room_id = m.room_id and e.seq > m.read_seq
            where m.tenant_id = ? and m.agent_id = ? and e.sender_id <> m.agent_id and e.recalled_at is null
            limit 100) as few`,
        [ctx.tenantId, agentId],
      );
      const count = row?.count ?? 0;
      if (count === told) return { entries: [] };
      told = count;
      return { entries: [count] };
    },
  });
}
