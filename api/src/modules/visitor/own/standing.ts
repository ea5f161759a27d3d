import type { Context } from '../../../kernel/context.ts';
import { listOf } from '../../../kernel/db/list.ts';
import { defineLoader } from '../../../kernel/loader.ts';
import type { ConsentGiven, PageVisit } from './standing.type.ts';

/** The pages a visitor opened, the newest first. */
export const readPages = (ctx: Context, visitorId: string, first: number): Promise<PageVisit[]> =>
  ctx.query<PageVisit>(
    'select * from app.page_visit where tenant_id = ? and visitor_id = ? order by id desc limit ?',
    [ctx.tenantId, visitorId, first],
  );

/** To which texts a visitor agreed, the newest first. */
export const readConsents = (ctx: Context, visitorId: string): Promise<ConsentGiven[]> =>
  ctx.query<ConsentGiven>(
    'select * from app.consent where tenant_id = ? and visitor_id = ? order by id desc limit 50',
    [ctx.tenantId, visitorId],
  );

/** Whether each visitor is on the blacklist of any channel now. */
export const readsBlocked = defineLoader<boolean>(async (ctx, ids) => {
  const rows = await ctx.query<{ visitorId: string }>(
    `select distinct visitor_id from app.blacklist_entry where tenant_id = ? and visitor_id = any(?::uuid[])
        and (ends_at is null or ends_at > ?)`,
    [ctx.tenantId, listOf(ids), ctx.now()],
  );
  return new Map(rows.map(row => [row.visitorId, true]));
});

/** From which network address each visitor wrote last. */
export const addressOfVisitor = defineLoader<string>(async (ctx, ids) => {
  const rows = await ctx.query<{ id: string; address: string }>(
    `select id, host(last_address) as address from app.visitor
      where tenant_id = ? and id = any(?::uuid[]) and last_address is not null`,
    [ctx.tenantId, listOf(ids)],
  );
  return new Map(rows.map(row => [row.id, row.address]));
});
