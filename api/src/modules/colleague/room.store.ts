import type { Context } from '../../kernel/context.ts';
import { listOf } from '../../kernel/db/list.ts';
import { notFound } from '../../kernel/errors/fault.ts';
import { defineLoader, rowsById } from '../../kernel/loader.ts';
import { isUuid } from '../../kernel/uuid.ts';
import {
  type Room,
  type RoomContent,
  type RoomMember,
  type RoomMessage,
  roomTopic,
  roomsTopic,
} from './room.ts';

/** Entries by id; whether the viewer may read one is decided by its room. */
export const roomMessageById = rowsById<RoomMessage>('room_message');

/** Who is in each room, in the order of their ids. */
export const membersOf = defineLoader<{ readonly members: readonly RoomMember[] }>(
  async (ctx, roomIds) => {
    const rows = await ctx.query<RoomMember>(
      `select room_id, agent_id, read_seq from app.room_member
        where tenant_id = ? and room_id = any(?::uuid[]) order by agent_id`,
      [ctx.tenantId, listOf(roomIds)],
    );
    const byRoom = Map.groupBy(rows, ({ roomId }) => roomId);
    return new Map(roomIds.map(id => [id, { members: byRoom.get(id) ?? [] }]));
  },
);

/** A room the viewer is in. Throws NOT_FOUND for any other, existing or not. */
export async function getRoom(ctx: Context, id: string): Promise<Room> {
  const { agentId } = ctx.agent;
  const [room] = isUuid(id)
    ? await ctx.query<Room>(
        `select r.* from app.room r join app.room_member m on m.tenant_id = r.tenant_id and m.room_id = r.id and m.agent_id = ?
          where r.tenant_id = ? and r.id = ?`,
        [agentId, ctx.tenantId, id],
      )
    : [];
  if (!room) throw notFound();
  return room;
}

/** The same under its row lock: who is in it, and its last number, stay as they are. */
export async function lockRoom(ctx: Context, id: string): Promise<Room> {
  if (!isUuid(id)) throw notFound();
  await ctx.query('select 1 from app.room where tenant_id = ? and id = ? for update', [
    ctx.tenantId,
    id,
  ]);
  return getRoom(ctx, id);
}

/** A new entry of a room's log. */
export interface NewRoomMessage {
  readonly content: RoomContent;
  readonly senderId: string | null;
  readonly clientMessageId?: string;
  readonly payloadHash?: string;
  readonly quoteId?: string | null;
}

/** Appends to the log of a locked room and tells everybody in it. */
export async function appendToRoom(
  ctx: Context,
  roomId: string,
  entry: NewRoomMessage,
): Promise<RoomMessage> {
  const [room] = await ctx.query<{ lastSeq: number }>(
    `update app.room set last_seq = last_seq + 1, revision = revision + 1, last_at = ?
      where tenant_id = ? and id = ? returning last_seq`,
    [ctx.now(), ctx.tenantId, roomId],
  );
  const [message] = await ctx.query<RoomMessage>(
    `insert into app.room_message
       (tenant_id, room_id, seq, id, client_message_id, sender_id, kind, content, payload_hash, quote_id, created_at)
     values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?) returning *`,
    [
      ctx.tenantId,
      roomId,
      room?.lastSeq,
      ctx.newId(),
      entry.clientMessageId ?? null,
      entry.senderId,
      entry.content.kind,
      JSON.stringify(entry.content),
      entry.payloadHash ?? null,
      entry.quoteId ?? null,
      ctx.now(),
    ],
  );
  // Whoever writes has seen what stands above.
  if (entry.senderId)
    await ctx.query(
      'update app.room_member set read_seq = ? where tenant_id = ? and room_id = ? and agent_id = ?',
      [room?.lastSeq, ctx.tenantId, roomId, entry.senderId],
    );
  await tellRoom(ctx, roomId);
  return message as RoomMessage;
}

/** Says that a room changed, to its readers and in the lists of its members. */
export async function tellRoom(
  ctx: Context,
  roomId: string,
  alsoTo: readonly string[] = [],
): Promise<void> {
  const members = await ctx.query<{ agentId: string }>(
    'select agent_id from app.room_member where tenant_id = ? and room_id = ?',
    [ctx.tenantId, roomId],
  );
  const ids = new Set([...members.map(({ agentId }) => agentId), ...alsoTo]);
  ctx.tell({ topic: roomTopic(roomId) });
  for (const id of ids) ctx.tell({ topic: roomsTopic(id) });
}
