import { listOf } from '../../kernel/db/list.ts';
import { defineLoader, rowsById } from '../../kernel/loader.ts';
import type { Agent } from './agent.entity.ts';
import type { Role } from './role.entity.ts';

/** Members by id. */
export const agentById = rowsById<Agent>('agent');

/** Roles by id. */
export const roleById = rowsById<Role>('role');

/** The second factor of each member who signs in by two steps. */
export const secondFactorOf = defineLoader<{ agentId: string }>(async (ctx, agentIds) => {
  const rows = await ctx.query<{ agentId: string }>(
    'select agent_id from app.second_factor where tenant_id = ? and agent_id = any(?::uuid[]) and confirmed_at is not null',
    [ctx.tenantId, listOf(agentIds)],
  );
  return new Map(rows.map(row => [row.agentId, row]));
});
