import type { Context } from '../../kernel/context.ts';
import { listOf, textListOf } from '../../kernel/db/list.ts';
import {
  type Page,
  decodeCursor,
  encodeCursor,
  pageOf,
  pageSize,
} from '../../kernel/graphql/connection.ts';
import { LiveReader } from '../../kernel/graphql/live.ts';
import { isUuid } from '../../kernel/uuid.ts';
import type { NoticeKind } from './notice.kind.ts';
import type { NoticeType } from './notice.type.ts';
import { noticeTopic } from './notify.ts';

/** Two notices made at the same time may be committed in the other order; so long the reader looks back. */
const lookBackMs = 60_000;

/** The viewer's notices centre. */
export class NoticeService {
  /** Unread ones first, then the newest first. */
  async list(
    ctx: Context,
    kinds: readonly NoticeKind[] | null,
    first: number,
    after: string | null,
  ): Promise<Page<NoticeType>> {
    const size = pageSize(first);
    const values: unknown[] = [ctx.tenantId, ctx.agent.agentId];
    let narrowed = '';
    if (kinds) {
      narrowed += ' and kind = any(?::text[])';
      values.push(textListOf(kinds));
    }
    if (after) {
      const [isRead, id] = decodeCursor(after, 2);
      narrowed += ' and (read_at is null, id) < (?, ?::uuid)';
      values.push(isRead === 0, isUuid(String(id)) ? id : null);
    }
    const rows = await ctx.query<NoticeType>(
      `select * from app.notice where tenant_id = ? and agent_id = ?${narrowed}
        order by (read_at is null) desc, id desc limit ?`,
      [...values, size + 1],
    );
    return pageOf(rows, size, row => encodeCursor([row.readAt ? 1 : 0, row.id]));
  }

  async countUnread(ctx: Context): Promise<number> {
    const [row] = await ctx.query<{ count: string }>(
      'select count(*) from app.notice where tenant_id = ? and agent_id = ? and read_at is null',
      [ctx.tenantId, ctx.agent.agentId],
    );
    return Number(row?.count ?? 0);
  }

  /** Notes that the viewer read these of his notices, or all; others are left alone. */
  async read(ctx: Context, ids: readonly string[], isAll: boolean): Promise<void> {
    const { agentId } = ctx.agent;
    await ctx.transact(async inner => {
      await inner.query(
        'update app.notice set read_at = ? where tenant_id = ? and agent_id = ? and read_at is null and (? or id = any(?::uuid[]))',
        [inner.now(), inner.tenantId, agentId, isAll, listOf(ids.filter(isUuid))],
      );
      inner.tell({ topic: noticeTopic(agentId) });
    });
  }

  /** Each notice that comes from now on. */
  follow(ctx: Context): LiveReader<NoticeType> {
    const { agentId } = ctx.agent;
    const began = ctx.now();
    let known: Set<string> | null = null;
    return new LiveReader<NoticeType>(ctx, {
      topics: [noticeTopic(agentId)],
      async read() {
        const since = Math.max(began.getTime(), ctx.now().getTime()) - lookBackMs;
        const rows = await ctx.query<NoticeType>(
          'select * from app.notice where tenant_id = ? and agent_id = ? and created_at > ? order by id limit 500',
          [ctx.tenantId, agentId, new Date(since)],
        );
        const before = known;
        known = new Set(rows.map(row => row.id));
        const isNew = (row: NoticeType) => (before ? !before.has(row.id) : row.createdAt >= began);
        return { entries: rows.filter(isNew) };
      },
    });
  }

  /** How many are unread, at first and whenever that changes. */
  followUnread(ctx: Context): LiveReader<number> {
    let known: number | null = null;
    const count = () => this.countUnread(ctx);
    return new LiveReader<number>(ctx, {
      topics: [noticeTopic(ctx.agent.agentId)],
      async read() {
        const now = await count();
        if (now === known) return { entries: [] };
        known = now;
        return { entries: [now] };
      },
    });
  }
}
