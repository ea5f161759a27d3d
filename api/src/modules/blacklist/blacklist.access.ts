import type { Context } from '../../kernel/context.ts';
import { Fault, notFound } from '../../kernel/errors/fault.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { reachesAll } from '../conversation/index.ts';

/** Throws NOT_FOUND unless the visitor is the viewer's to block: one he serves or has served; addresses are for those who reach all. */
export async function canBlock(ctx: Context, visitorId: string | null): Promise<void> {
  const viewer = ctx.agent;
  if (visitorId === null) {
    if (reachesAll(viewer)) return;
    throw new Fault('FORBIDDEN');
  }
  const rows = isUuid(visitorId)
    ? await ctx.query(
        `select 1 from app.visitor v where v.tenant_id = ? and v.id = ? and (? or exists (
           select from app.conversation c join app.service_leg l on l.tenant_id = c.tenant_id and l.conversation_id = c.id
            where c.tenant_id = v.tenant_id and c.visitor_id = v.id and l.agent_id = ?))`,
        [ctx.tenantId, visitorId, reachesAll(viewer), viewer.agentId],
      )
    : [];
  if (rows.length === 0) throw notFound();
}
