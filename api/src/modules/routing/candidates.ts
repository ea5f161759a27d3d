import type { Context } from '../../kernel/context.ts';
import type { Candidate } from './routing.policy.ts';

interface CandidateRow {
  readonly id: string;
  readonly active_count: number;
  readonly capacity: number;
  readonly last_assigned_at: Date | string | null;
}

/** Members of a group who take new conversations now; of the default group also whoever is in no other. */
export async function findCandidates(
  ctx: Context,
  skillGroupId: string,
  except: string | null = null,
): Promise<Candidate[]> {
  const rows = await ctx.em.execute<CandidateRow[]>(
    `select a.id, a.active_count, a.capacity, a.last_assigned_at from app.agent a
      where a.tenant_id = ? and a.is_enabled and a.status = 'ONLINE' and a.active_count < a.capacity
        and a.id is distinct from ?::uuid
        and (exists (select from app.skill_group_member m where m.tenant_id = a.tenant_id and m.agent_id = a.id and m.skill_group_id = ?)
          or (exists (select from app.skill_group g where g.tenant_id = a.tenant_id and g.id = ? and g.is_default)
              and not exists (select from app.skill_group_member m where m.tenant_id = a.tenant_id and m.agent_id = a.id)))`,
    [ctx.tenantId, except, skillGroupId, skillGroupId],
  );
  return rows.map(row => ({
    agentId: row.id,
    active: row.active_count,
    capacity: row.capacity,
    lastAssignedAt: row.last_assigned_at ? new Date(row.last_assigned_at) : null,
  }));
}
