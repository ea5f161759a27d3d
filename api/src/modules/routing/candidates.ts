import type { Context } from '../../kernel/context.ts';
import type { SkillGroup } from '../skill-group/index.ts';
import type { Candidate } from './strategy.policy.ts';

interface CandidateRow {
  readonly id: string;
  readonly status: string;
  readonly isOnShift: boolean;
  readonly load: number;
  readonly capacity: number;
  readonly lastAssignedAt: Date | string | null;
  readonly priority: number;
  readonly skills: readonly { readonly name: string; readonly level: number }[];
  readonly languages: readonly string[];
}

const columns =
  'a.id, a.status, a.load, a.capacity, a.last_assigned_at, a.skills, a.languages, app.is_on_shift(a.tenant_id, a.id, ?) as is_on_shift';
const ofGroup = `
  select ${columns}, m.priority from app.skill_group_member m
    join app.agent a on a.tenant_id = m.tenant_id and a.id = m.agent_id and a.is_enabled
   where m.tenant_id = ? and m.skill_group_id = ?`;
/** The default group also holds every agent who is in no other (FEATURES Q-08). */
const ofNoGroup = `
  select ${columns}, 100 as priority from app.agent a
   where a.tenant_id = ? and a.is_enabled
     and not exists (select from app.skill_group_member m where m.tenant_id = a.tenant_id and m.agent_id = a.id)`;

/** Everybody who could be given a conversation of a group, whether he can take one now or not. */
export async function membersOf(
  ctx: Context,
  group: Pick<SkillGroup, 'id' | 'isDefault'>,
): Promise<Candidate[]> {
  const rows = group.isDefault
    ? await ctx.query<CandidateRow>(`${ofGroup} union all ${ofNoGroup}`, [
        ctx.now(),
        ctx.tenantId,
        group.id,
        ctx.now(),
        ctx.tenantId,
      ])
    : await ctx.query<CandidateRow>(ofGroup, [ctx.now(), ctx.tenantId, group.id]);
  return rows.map(row => ({
    agentId: row.id,
    isOnline: row.status === 'ONLINE' && row.isOnShift,
    isOffShift: !row.isOnShift,
    load: row.load,
    capacity: row.capacity,
    lastAssignedAt: row.lastAssignedAt ? new Date(row.lastAssignedAt) : null,
    priority: row.priority,
    skills: Object.fromEntries(row.skills.map(({ name, level }) => [name, level])),
    languages: row.languages,
  }));
}

/** The group in which an agent serves: the wished one if he is a member, else his first; null when he is gone. */
export async function groupOfAgent(
  ctx: Context,
  agentId: string,
  wished: string,
): Promise<string | null> {
  const rows = await ctx.query<{ id: string }>(
    `select g.id from app.skill_group g where g.tenant_id = ? and (
        exists (select from app.skill_group_member m where m.tenant_id = g.tenant_id and m.skill_group_id = g.id and m.agent_id = ?)
        or (g.is_default and not exists (select from app.skill_group_member m where m.tenant_id = g.tenant_id and m.agent_id = ?)))
      order by g.id = ? desc, g.created_at, g.id limit 1`,
    [ctx.tenantId, agentId, agentId, wished],
  );
  return rows[0]?.id ?? null;
}

/** All groups whose members include the agent. */
export async function groupsOfAgent(ctx: Context, agentId: string): Promise<string[]> {
  const rows = await ctx.query<{ id: string }>(
    `select g.id from app.skill_group g where g.tenant_id = ? and (
        exists (select from app.skill_group_member m where m.tenant_id = g.tenant_id and m.skill_group_id = g.id and m.agent_id = ?)
        or (g.is_default and not exists (select from app.skill_group_member m where m.tenant_id = g.tenant_id and m.agent_id = ?)))`,
    [ctx.tenantId, agentId, agentId],
  );
  return rows.map(row => row.id);
}
