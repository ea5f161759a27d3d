import { listOf } from '../../kernel/db/list.ts';
import { defineLoader, rowsById } from '../../kernel/loader.ts';
import type { Visitor } from './visitor.entity.ts';

/** Visitors by id. */
export const visitorById = rowsById<Visitor>('visitor');

/** How many conversations each visitor has had. */
export const conversationCount = defineLoader<number>(async (ctx, ids) => {
  const rows = await ctx.query<{ visitorId: string; count: string }>(
    'select visitor_id, count(*) from app.conversation where tenant_id = ? and visitor_id = any(?::uuid[]) group by visitor_id',
    [ctx.tenantId, listOf(ids)],
  );
  return new Map(rows.map(row => [row.visitorId, Number(row.count)]));
});
