import type { Context } from '../../kernel/context.ts';
import { setTimer } from '../../kernel/timers/timers.ts';
import { settingsOf } from '../tenant/index.ts';
import { type AgentStatus } from './agent-status.ts';
import { type StatusCause, noteStatus } from './status-log.ts';
import { armAutoAway } from './status-rules/auto-away.ts';
import { voidRequest } from './status-rules/open-request.ts';

/** How long all clients of a member may be silent before he counts as offline (FEATURES 4.7). */
export const lostAfterMs = 60_000;
/** The timer that gives the conversations of an offline member to others. */
export const releaseTimer = 'agent.release';
/** The fact that a member is offline from now on. */
export const leftDesk = 'agent.left-desk';

interface StatusRow {
  readonly id: string;
  readonly status: AgentStatus;
}

/** The status of members, and whether they are there. */
export class Presence {
  /** Sets a member's status. Whoever comes online gets what waits. */
  async set(
    ctx: Context,
    agentId: string,
    status: AgentStatus,
    cause: StatusCause = 'SELF',
  ): Promise<void> {
    await ctx.transact(async inner => {
      const before = await this.#lock(inner, agentId);
      if (!before) return;
      await inner.em.execute(
        `update app.agent set status = ?, lost_status = null, silent_since = null, last_seen_at = ?,
                last_input_at = case when ? then last_input_at else ? end, was_put_away = ?,
                status_since = case when status = ? then status_since else ? end
          where tenant_id = ? and id = ?`,
        [
          ...[status, inner.now(), cause === 'NO_INPUT', inner.now(), cause === 'NO_INPUT'],
          ...[status, inner.now(), inner.tenantId, agentId],
        ],
      );
      if (before !== status) await this.#note(inner, agentId, status, cause);
      this.#changed(inner, agentId);
      if (status === 'ONLINE') this.available(inner, agentId);
      if (status === 'OFFLINE' && before !== 'OFFLINE') {
        await inner.record(leftDesk, { agentId });
        await this.armRelease(inner, agentId);
      }
    });
  }

  /** Makes a member away who is online but does not answer. */
  async becomeAway(ctx: Context, agentId: string, cause: StatusCause): Promise<void> {
    if ((await this.#lock(ctx, agentId)) === 'ONLINE') await this.set(ctx, agentId, 'AWAY', cause);
  }

  /** Gives the conversations of a member to others who will not return, or who gives them back. */
  async leave(ctx: Context, agentId: string, cause: StatusCause = 'DISABLED'): Promise<void> {
    await ctx.transact(async inner => {
      await this.set(inner, agentId, 'OFFLINE', cause);
      await setTimer(inner, releaseTimer, agentId, inner.now());
    });
  }

  /** A sign of life; who was lost meanwhile is again what he was. */
  async seen(ctx: Context, agentIds: readonly string[]): Promise<void> {
    await ctx.transact(async inner => {
      const returned = await inner.em.execute<
        (StatusRow & { was_lost: boolean; was_silent: boolean })[]
      >(
        `update app.agent a
            set last_seen_at = ?, status = coalesce(a.lost_status, a.status), lost_status = null, silent_since = null,
                last_input_at = case when a.lost_status is null then a.last_input_at else ? end,
                status_since = case when a.lost_status is null then a.status_since else ? end
           from (select id, lost_status, silent_since from app.agent
                  where tenant_id = ? and id in (${agentIds.map(() => '?').join(', ')}) order by id for update) b
          where a.tenant_id = ? and a.id = b.id
          returning a.id, a.status, b.lost_status is not null as was_lost, b.silent_since is not null as was_silent`,
        [inner.now(), inner.now(), inner.now(), inner.tenantId, ...agentIds, inner.tenantId],
      );
      for (const { id, status, was_lost: wasLost, was_silent: wasSilent } of returned) {
        if (wasLost || wasSilent) this.#changed(inner, id);
        if (!wasLost) continue;
        await this.#note(inner, id, status, 'RETURNED');
        this.available(inner, id);
      }
    });
  }

  /** The last client of the member in this process fell silent: colleagues see that he is being waited for. */
  async silent(ctx: Context, agentId: string): Promise<void> {
    const rows = await ctx.em.execute<unknown[]>(
      `update app.agent set silent_since = ?
        where tenant_id = ? and id = ? and silent_since is null and status <> 'OFFLINE' returning id`,
      [ctx.now(), ctx.tenantId, agentId],
    );
    if (rows.length > 0) this.#changed(ctx, agentId);
  }

  /** Makes a member offline who gave no sign of life for a minute. */
  async lose(ctx: Context, agentId: string): Promise<void> {
    await ctx.transact(async inner => {
      const rows = await inner.em.execute<unknown[]>(
        `update app.agent set lost_status = status, status = 'OFFLINE', silent_since = null, status_since = ?
          where tenant_id = ? and id = ? and status <> 'OFFLINE' and coalesce(last_seen_at, '-infinity') < ? returning id`,
        [inner.now(), inner.tenantId, agentId, new Date(inner.now().getTime() - lostAfterMs)],
      );
      if (rows.length === 0) return;
      await this.#note(inner, agentId, 'OFFLINE', 'LOST');
      this.#changed(inner, agentId);
      await inner.record(leftDesk, { agentId });
      await this.armRelease(inner, agentId);
    });
  }

  /** Begins the grace of an offline member, after which what he holds goes to others. */
  async armRelease(ctx: Context, agentId: string): Promise<void> {
    const { graceMs } = (await settingsOf(ctx)).routing;
    const dueAt = new Date(ctx.now().getTime() + graceMs);
    await setTimer(ctx, releaseTimer, agentId, dueAt, { graceMs });
  }

  /** Whether nobody takes signs of life at present. */
  async isDeaf(ctx: Context): Promise<boolean> {
    const { rows } = await ctx.database.pool.query<{ is_deaf: boolean }>(
      'select app.is_deaf($1) as is_deaf',
      [ctx.now()],
    );
    return rows[0]?.is_deaf === true;
  }

  /** Says that the member may have room for somebody who waits. */
  available(ctx: Context, agentId: string): void {
    ctx.tell({ topic: 'routing', local: { tenantId: ctx.tenantId, agentId } });
  }

  /** Whatever changed it: it stands in the log, what was asked of an admin is past, and the time without input runs. */
  async #note(ctx: Context, agentId: string, status: AgentStatus, cause: StatusCause) {
    await noteStatus(ctx, agentId, status, cause);
    if (status === 'ONLINE') await armAutoAway(ctx, agentId);
    else await voidRequest(ctx, agentId);
  }

  async #lock(ctx: Context, agentId: string): Promise<AgentStatus | null> {
    const [row] = await ctx.em.execute<StatusRow[]>(
      'select id, status from app.agent where tenant_id = ? and id = ? for update',
      [ctx.tenantId, agentId],
    );
    return row?.status ?? null;
  }

  #changed(ctx: Context, agentId: string): void {
    ctx.tell(
      { topic: `agent:${agentId}` },
      { topic: `presence:${ctx.tenantId}`, data: { agentId } },
    );
  }
}
