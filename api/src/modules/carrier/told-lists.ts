import type { Context } from '../../kernel/context.ts';
import { touch } from '../conversation/index.ts';

/** Tells whoever has a conversation of this visitor in his lists that something about him changed: his name, or how he may be answered. */
export async function tellLists(ctx: Context, visitorId: string): Promise<void> {
  const open = await ctx.query<{ id: string; ownerId: string }>(
    `select id, case status when 'QUEUED' then skill_group_id else agent_id end as owner_id
       from app.conversation where tenant_id = ? and visitor_id = ? and status <> 'CLOSED'`,
    [ctx.tenantId, visitorId],
  );
  for (const { id, ownerId } of open) {
    await touch(ctx, id, [ownerId]);
    ctx.tell({ topic: `conversation:${id}` }, { topic: `inbox:${ownerId}` });
  }
}
