import { listOf } from '../../kernel/db/list.ts';
import { defineLoader, rowsById } from '../../kernel/loader.ts';
import { Agent } from '../agent/index.ts';
import { SkillGroup } from './skill-group.entity.ts';

/** Groups by id. */
export const skillGroupById = rowsById<SkillGroup>('skill_group');

interface MemberRow {
  skill_group_id: string;
  agent_id: string;
}

/** Who is in which group: as set, and in the default group whoever is in no other (FEATURES Q-08). */
const membership = `
  select m.skill_group_id, m.agent_id from app.skill_group_member m where m.tenant_id = ?
  union
  select g.id, a.id from app.skill_group g join app.agent a on a.tenant_id = g.tenant_id
   where g.tenant_id = ? and g.is_default
     and not exists (select from app.skill_group_member m where m.tenant_id = a.tenant_id and m.agent_id = a.id)`;

/** Members of each group, by nickname. */
export const membersOfGroup = defineLoader<Agent[]>(async (ctx, groupIds) => {
  const rows = await ctx.em.execute<MemberRow[]>(
    `select * from (${membership}) m where m.skill_group_id in (${groupIds.map(() => '?').join(', ')})`,
    [ctx.tenantId, ctx.tenantId, ...groupIds],
  );
  const agents = await ctx.em.find(
    Agent,
    { id: { $in: rows.map(row => row.agent_id) } },
    { orderBy: { nickname: 'asc', id: 'asc' } },
  );
  return new Map(
    groupIds.map(id => [
      id,
      agents.filter(agent =>
        rows.some(row => row.skill_group_id === id && row.agent_id === agent.id),
      ),
    ]),
  );
});

/** Groups of each agent, the default one first. */
export const groupsOfAgent = defineLoader<SkillGroup[]>(async (ctx, agentIds) => {
  const rows = await ctx.em.execute<MemberRow[]>(
    `select * from (${membership}) m where m.agent_id in (${agentIds.map(() => '?').join(', ')})`,
    [ctx.tenantId, ctx.tenantId, ...agentIds],
  );
  const groups = await ctx.em.find(
    SkillGroup,
    { id: { $in: rows.map(row => row.skill_group_id) } },
    { orderBy: { isDefault: 'desc', name: 'asc' } },
  );
  return new Map(
    agentIds.map(id => [
      id,
      groups.filter(group =>
        rows.some(row => row.agent_id === id && row.skill_group_id === group.id),
      ),
    ]),
  );
});

/** Groups that name a schedule, by name. */
export const groupsOfSchedule = defineLoader<SkillGroup[]>(async (ctx, scheduleIds) => {
  const groups = await ctx.em.find(
    SkillGroup,
    { workScheduleId: { $in: [...scheduleIds] } },
    { orderBy: { name: 'asc' } },
  );
  return new Map(scheduleIds.map(id => [id, groups.filter(group => group.workScheduleId === id)]));
});

/** Members of each group with their places in its order. */
export const prioritiesOfGroup = defineLoader<{ agentId: string; priority: number }[]>(
  async (ctx, groupIds) => {
    const rows = await ctx.query<{ skillGroupId: string; agentId: string; priority: number }>(
      `select skill_group_id, agent_id, priority from app.skill_group_member
        where tenant_id = ? and skill_group_id = any(?::uuid[]) order by priority, agent_id`,
      [ctx.tenantId, listOf(groupIds)],
    );
    const found = Map.groupBy(rows, row => row.skillGroupId);
    return new Map(groupIds.map(id => [id, found.get(id) ?? []]));
  },
);
