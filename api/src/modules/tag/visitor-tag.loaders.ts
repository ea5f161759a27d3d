import type { Context } from '../../kernel/context.ts';
import { listOf } from '../../kernel/db/list.ts';
import { defineLoader } from '../../kernel/loader.ts';
import type { VisitorTagType } from './visitor-tag.type.ts';

/** A tag as it is shown. */
export type VisitorTag = VisitorTagType;

export const visitorTagColumns = 't.id, t.name, t.vip_level, t.color, t.is_enabled';

/** The tags of each visitor, the highest VIP level first. */
export const tagsOfVisitor = defineLoader<VisitorTag[]>(async (ctx, visitorIds) => {
  const rows = await ctx.query<VisitorTag & { visitorId: string }>(
    `select u.visitor_id, ${visitorTagColumns} from app.visitor_tag_use u
       join app.visitor_tag t on t.tenant_id = u.tenant_id and t.id = u.tag_id
      where u.tenant_id = ? and u.visitor_id = any(?::uuid[]) order by t.vip_level nulls last, t.name`,
    [ctx.tenantId, listOf(visitorIds)],
  );
  return Map.groupBy(rows, row => row.visitorId);
});

/** The highest VIP level a visitor's tags carry (1 is the highest); null without one. */
export async function vipLevelOf(ctx: Context, visitorId: string): Promise<number | null> {
  const tags = (await tagsOfVisitor(ctx, visitorId)) ?? [];
  return tags[0]?.vipLevel ?? null;
}
