import type { Context } from '../../kernel/context.ts';
import { LiveReader } from '../../kernel/graphql/live.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { type AgentStatus } from './agent-status.ts';
import { Agent } from './agent.entity.ts';
import type { AgentPresenceChange, AgentType } from './agent.type.ts';

/** How long all clients of a member may be silent before he counts as offline (FEATURES 4.7). */
export const lostAfterMs = 60_000;
/** How long an offline member keeps his conversations; back within it, he has them still. */
const graceMs = 120_000;
/** The timer that gives the conversations of an offline member to others. */
export const releaseTimer = 'agent.release';

/** The status of members, and whether they are there. */
export class Presence {
  /** Sets a member's status. Whoever comes online gets what waits. */
  async set(ctx: Context, agentId: string, status: AgentStatus): Promise<void> {
    await ctx.em.execute(
      'update app.agent set status = ?, lost_status = null, last_seen_at = ? where tenant_id = ? and id = ?',
      [status, ctx.now(), ctx.tenantId, agentId],
    );
    this.#changed(ctx, agentId);
    if (status === 'ONLINE') this.available(ctx, agentId);
    if (status === 'OFFLINE') await this.#armRelease(ctx, agentId, graceMs);
  }

  /** Gives the conversations of a member back who will not return. */
  async leave(ctx: Context, agentId: string): Promise<void> {
    await this.set(ctx, agentId, 'OFFLINE');
    await this.#armRelease(ctx, agentId, 0);
  }

  /** A sign of life; who was lost meanwhile is again what he was. */
  async seen(ctx: Context, agentIds: readonly string[]): Promise<void> {
    const returned = await ctx.em.execute<{ id: string; was_lost: boolean }[]>(
      `update app.agent a set last_seen_at = ?, status = coalesce(a.lost_status, a.status), lost_status = null
         from (select id, lost_status from app.agent where tenant_id = ? and id in (${agentIds.map(() => '?').join(', ')}) order by id for update) b
        where a.tenant_id = ? and a.id = b.id returning a.id, b.lost_status is not null as was_lost`,
      [ctx.now(), ctx.tenantId, ...agentIds, ctx.tenantId],
    );
    for (const { id, was_lost: wasLost } of returned) {
      if (!wasLost) continue;
      this.#changed(ctx, id);
      this.available(ctx, id);
    }
  }

  /** Makes a member offline who gave no sign of life for a minute. */
  async lose(ctx: Context, agentId: string): Promise<void> {
    const rows = await ctx.em.execute<unknown[]>(
      `update app.agent set lost_status = status, status = 'OFFLINE'
        where tenant_id = ? and id = ? and status <> 'OFFLINE' and coalesce(last_seen_at, '-infinity') < ? returning id`,
      [ctx.tenantId, agentId, new Date(ctx.now().getTime() - lostAfterMs)],
    );
    if (rows.length === 0) return;
    this.#changed(ctx, agentId);
    await this.#armRelease(ctx, agentId, graceMs);
  }

  async #armRelease(ctx: Context, agentId: string, inMs: number): Promise<void> {
    await ctx.em.execute(
      `insert into app.timer (tenant_id, id, kind, subject_id, due_at) values (?, ?, ?, ?, ?)
       on conflict (tenant_id, kind, subject_id) do update set due_at = excluded.due_at`,
      [ctx.tenantId, ctx.newId(), releaseTimer, agentId, new Date(ctx.now().getTime() + inMs)],
    );
  }

  /** Says that the member may have room for somebody who waits. */
  available(ctx: Context, agentId: string): void {
    ctx.tell({ topic: 'routing', local: { tenantId: ctx.tenantId, agentId } });
  }

  #changed(ctx: Context, agentId: string): void {
    ctx.tell(
      { topic: `agent:${agentId}` },
      { topic: `presence:${ctx.tenantId}`, data: { agentId } },
    );
  }
}

/** Everybody's status at first, then each change. */
export function readPresence(ctx: Context): LiveReader<AgentPresenceChange> {
  const known = new Map<string, string>();
  let changed: string[] | null = null;
  return new LiveReader<AgentPresenceChange>(ctx, {
    topics: [`presence:${ctx.tenantId}`],
    pollMs: 15_000,
    take(hint) {
      const id = (hint.data as { agentId?: unknown } | undefined)?.agentId;
      if (typeof id === 'string' && isUuid(id)) changed = [...(changed ?? []), id];
      return undefined;
    },
    async read() {
      const ids = changed;
      changed = null;
      const agents = await ctx.em.find(Agent, ids ? { id: { $in: ids } } : {});
      const entries = agents.filter(agent => known.get(agent.id) !== faceOf(agent));
      for (const agent of entries) known.set(agent.id, faceOf(agent));
      return {
        entries: entries.map(agent => ({ agent: agent as AgentType, status: agent.status })),
      };
    },
  });
}

const faceOf = (agent: Agent) =>
  `${agent.status} ${agent.isEnabled} ${agent.capacity} ${agent.nickname} ${agent.avatarFileId}`;
