import type { Context } from '../../../kernel/context.ts';

/** Where requests for a status are told. */
export const statusRequestTopic = (tenantId: string) => `status-request:${tenantId}`;

/** Ends the open request of a member who is not ONLINE any more, for whatever cause: there is nothing left to allow. */
export async function voidRequest(ctx: Context, agentId: string): Promise<void> {
  const rows = await ctx.em.execute<unknown[]>(
    `update app.status_request set state = 'VOID', decided_at = ?
      where tenant_id = ? and agent_id = ? and state = 'OPEN' returning id`,
    [ctx.now(), ctx.tenantId, agentId],
  );
  if (rows.length > 0) ctx.tell({ topic: statusRequestTopic(ctx.tenantId) });
}
