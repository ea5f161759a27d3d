import { defineLoader } from '../../kernel/loader.ts';
import { Agent } from './agent.entity.ts';
import { Role } from './role.entity.ts';

/** Members by id. */
export const agentById = defineLoader<Agent>(async (ctx, ids) => {
  const rows = await ctx.em.find(Agent, { id: { $in: [...ids] } });
  return new Map(rows.map(row => [row.id, row]));
});

/** Roles by id. */
export const roleById = defineLoader<Role>(async (ctx, ids) => {
  const rows = await ctx.em.find(Role, { id: { $in: [...ids] } });
  return new Map(rows.map(row => [row.id, row]));
});
