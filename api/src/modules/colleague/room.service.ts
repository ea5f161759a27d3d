import type { Context } from '../../kernel/context.ts';
import { listOf } from '../../kernel/db/list.ts';
import { Fault, notFound } from '../../kernel/errors/fault.ts';
import { InputCheck, length } from '../../kernel/errors/invalid-input.ts';
import type { InvalidInputError } from '../../kernel/errors/user-error.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { appendToRoom, getRoom, lockRoom, tellRoom } from './room.store.ts';
import { type Room, type RoomEvent, directKeyOf, mostMembers } from './room.ts';
import type { RoomOpenInput, RoomUpdateInput } from './room.type.ts';

const nobodyElse: Sentence = {
  en: 'Choose at least one colleague.',
  'zh-CN': '请至少选择一位同事。',
};
const tooMany: Sentence = {
  en: 'A group has at most {most} members.',
  'zh-CN': '群聊最多 {most} 人。',
};
const notAGroup: Sentence = {
  en: 'A chat of two people stays as it is; open a group instead.',
  'zh-CN': '两人聊天不能更改成员或名称，请新建群聊。',
};

/** Rooms of colleagues: who is in them and what they are called. */
export class RoomService {
  /** The room of two people, made if need be; or a new group. Throws NOT_FOUND for who is no colleague. */
  async open(ctx: Context, input: RoomOpenInput): Promise<Room | InvalidInputError> {
    const { agentId } = ctx.agent;
    const others = [...new Set(input.agentIds)].filter(id => id !== agentId);
    const name = input.name?.trim() || null;
    const check = new InputCheck(ctx.locale).check('name', input.name, length(0, 50));
    if (others.length === 0) check.fault('agentIds', nobodyElse);
    if (others.length >= mostMembers) check.fault('agentIds', tooMany, { most: mostMembers });
    if (check.error) return check.error;
    await this.#checkColleagues(ctx, others);
    const isDirect = others.length === 1 && !name;
    const directKey = isDirect ? directKeyOf(agentId, others[0] as string) : null;
    const known = directKey && (await this.#direct(ctx, directKey));
    if (known) return known;
    return ctx.transact(async inner => {
      const [made] = await inner.query<{ id: string }>(
        `insert into app.room (tenant_id, id, direct_key, name, creator_id, created_at, last_at)
         values (?, ?, ?, ?, ?, ?, ?) on conflict (tenant_id, direct_key) do nothing returning id`,
        [inner.tenantId, inner.newId(), directKey, name, agentId, inner.now(), inner.now()],
      );
      // Both began at the same moment: the other one's room is theirs.
      if (!made) return (await this.#direct(inner, directKey as string)) as Room;
      await this.#enter(inner, made.id, [agentId, ...others], 0);
      if (isDirect) await tellRoom(inner, made.id);
      else await note(inner, made.id, { type: 'CREATED', agentIds: others, name });
      return getRoom(inner, made.id);
    });
  }

  /** Names a group, brings colleagues in, or takes them out; only its maker takes out others than himself. */
  async update(ctx: Context, input: RoomUpdateInput): Promise<Room | null | InvalidInputError> {
    const { agentId } = ctx.agent;
    const [adding, leaving] = [
      [...new Set(input.addAgentIds ?? [])],
      [...new Set(input.removeAgentIds ?? [])],
    ];
    const { error } = new InputCheck(ctx.locale).check('name', input.name, length(0, 50));
    if (error) return error;
    await this.#checkColleagues(ctx, adding);
    return ctx.transact(async inner => {
      const room = await lockRoom(inner, input.roomId);
      if (room.directKey) return new InputCheck(ctx.locale).fault('roomId', notAGroup).error;
      if (leaving.some(id => id !== agentId) && room.creatorId !== agentId)
        throw new Fault('FORBIDDEN');
      const before = await this.#ids(inner, room.id);
      const joined = adding.filter(id => !before.has(id));
      const left = leaving.filter(id => before.has(id));
      if (before.size + joined.length - left.length > mostMembers)
        return new InputCheck(ctx.locale).fault('addAgentIds', tooMany, { most: mostMembers })
          .error;
      await this.#rename(inner, room, input.name);
      if (joined.length > 0) {
        await this.#enter(inner, room.id, joined, room.lastSeq);
        await note(inner, room.id, { type: 'JOINED', agentIds: joined });
      }
      if (left.length > 0) {
        await inner.query(
          'delete from app.room_member where tenant_id = ? and room_id = ? and agent_id = any(?::uuid[])',
          [inner.tenantId, room.id, listOf(left)],
        );
        await note(inner, room.id, { type: 'LEFT', agentIds: left });
        await tellRoom(inner, room.id, left);
      }
      return left.includes(agentId) ? null : getRoom(inner, room.id);
    });
  }

  /** Notes up to where the viewer has seen a room. */
  async read(ctx: Context, roomId: string, seq: number): Promise<Room> {
    const { agentId } = ctx.agent;
    const room = await getRoom(ctx, roomId);
    const upTo = Math.min(Math.max(0, seq), room.lastSeq);
    await ctx.transact(async inner => {
      const moved = await inner.query(
        `update app.room_member set read_seq = ? where tenant_id = ? and room_id = ? and agent_id = ? and read_seq < ?
         returning agent_id`,
        [upTo, inner.tenantId, room.id, agentId, upTo],
      );
      // The others see from it that their words were read.
      if (moved.length > 0) await tellRoom(inner, room.id);
    });
    return getRoom(ctx, roomId);
  }

  async #rename(ctx: Context, room: Room, wish: string | null | undefined): Promise<void> {
    const name = wish === undefined || wish === null ? room.name : wish.trim() || null;
    if (name === room.name) return;
    await ctx.query('update app.room set name = ? where tenant_id = ? and id = ?', [
      name,
      ctx.tenantId,
      room.id,
    ]);
    await note(ctx, room.id, { type: 'RENAMED', name });
  }

  async #direct(ctx: Context, key: string): Promise<Room | null> {
    const [room] = await ctx.query<Room>(
      'select * from app.room where tenant_id = ? and direct_key = ?',
      [ctx.tenantId, key],
    );
    return room ?? null;
  }

  async #ids(ctx: Context, roomId: string): Promise<Set<string>> {
    const rows = await ctx.query<{ agentId: string }>(
      'select agent_id from app.room_member where tenant_id = ? and room_id = ?',
      [ctx.tenantId, roomId],
    );
    return new Set(rows.map(({ agentId }) => agentId));
  }

  /** Newcomers begin with what is said from now on; the rest is there for them to read. */
  async #enter(ctx: Context, roomId: string, ids: readonly string[], seq: number): Promise<void> {
    await ctx.query(
      `insert into app.room_member (tenant_id, room_id, agent_id, read_seq)
       select ?, ?, a.id, ? from unnest(?::uuid[]) as a(id)`,
      [ctx.tenantId, roomId, seq, listOf(ids)],
    );
  }

  async #checkColleagues(ctx: Context, ids: readonly string[]): Promise<void> {
    if (!ids.every(isUuid)) throw notFound();
    const found = await ctx.query(
      'select 1 from app.agent where tenant_id = ? and id = any(?::uuid[]) and is_enabled',
      [ctx.tenantId, listOf(ids)],
    );
    if (found.length < ids.length) throw notFound();
  }
}

const note = (ctx: Context, roomId: string, event: Omit<RoomEvent, 'kind' | 'byId'>) =>
  appendToRoom(ctx, roomId, {
    senderId: null,
    content: { kind: 'EVENT', byId: ctx.agent.agentId, ...event },
  });
