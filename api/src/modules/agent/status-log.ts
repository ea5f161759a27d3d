import type { Context } from '../../kernel/context.ts';
import type { AgentStatus } from './agent-status.ts';

/** Why a member's status changed. */
export type StatusCause =
  | 'SELF'
  | 'SIGN_IN'
  | 'SIGN_OUT'
  | 'LOST'
  | 'RETURNED'
  | 'OFFERS_MISSED'
  | 'SIGNED_OUT'
  | 'DISABLED'
  | 'APPROVED'
  | 'NO_INPUT'
  | 'INPUT';

/** Keeps a change of status with its time, cause and author; attendance is read from these (FEATURES Y-14). */
export async function noteStatus(
  ctx: Context,
  agentId: string,
  status: AgentStatus,
  cause: StatusCause,
): Promise<void> {
  const bySelf = cause === 'SIGN_IN' || cause === 'SIGN_OUT' ? agentId : null;
  const author = ctx.viewer.kind === 'AGENT' ? ctx.viewer.agentId : bySelf;
  await ctx.em.execute(
    'insert into app.agent_status_change (tenant_id, id, agent_id, status, cause, by_agent_id, at) values (?, ?, ?, ?, ?, ?, ?)',
    [ctx.tenantId, ctx.newId(), agentId, status, cause, author, ctx.now()],
  );
}
