import { defineLoader } from '../../kernel/loader.ts';
import { Visitor } from './visitor.entity.ts';

/** Visitors by id. */
export const visitorById = defineLoader<Visitor>(async (ctx, ids) => {
  const rows = await ctx.em.find(Visitor, { id: { $in: [...ids] } });
  return new Map(rows.map(row => [row.id, row]));
});

/** How many conversations each visitor has had. */
export const conversationCount = defineLoader<number>(async (ctx, ids) => {
  const rows = await ctx.em.execute<{ visitor_id: string; count: string }[]>(
    `select visitor_id, count(*) from app.conversation where tenant_id = ? and visitor_id in (${ids.map(() => '?').join(', ')}) group by visitor_id`,
    [ctx.tenantId, ...ids],
  );
  return new Map(rows.map(row => [row.visitor_id, Number(row.count)]));
});
