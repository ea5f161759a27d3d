import type { Context } from '../../../kernel/context.ts';
import { settingsOf } from '../../tenant/index.ts';
import type { AgentStatus } from '../agent-status.ts';
import { opensAdminMode } from '../desk-mode.ts';

/** Whether a change of the member's status needs the word of an admin now. Locks the member in the transaction of `ctx`. */
export async function needsApproval(
  ctx: Context,
  agentId: string,
  wanted: AgentStatus,
): Promise<boolean> {
  if (wanted === 'ONLINE' || !(await settingsOf(ctx)).desk.statusApproval) return false;
  const [member] = await ctx.em.execute<{ status: AgentStatus; permissions: string[] }[]>(
    `select a.status, r.permissions from app.agent a
       join app.role r on r.tenant_id = a.tenant_id and r.id = a.role_id
      where a.tenant_id = ? and a.id = ? for update of a`,
    [ctx.tenantId, agentId],
  );
  return member?.status === 'ONLINE' && !opensAdminMode(member.permissions);
}
