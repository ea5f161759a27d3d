import type { Context } from '../../kernel/context.ts';
import { listOf } from '../../kernel/db/list.ts';
import {
  decodeCursor,
  encodeCursor,
  pageOf,
  pageSize,
  type Page,
} from '../../kernel/graphql/connection.ts';
import { isUuid } from '../../kernel/uuid.ts';
import type { Visitor } from '../visitor/index.ts';
import { customersOf } from './customer.access.ts';
import type { VisitorFilter } from './customer.type.ts';

/** Visitors the viewer may see, the one first seen last before the others. */
export async function listCustomers(
  ctx: Context,
  filter: VisitorFilter,
  first: number,
  after: string | null,
): Promise<Page<Visitor>> {
  const size = pageSize(first);
  const sql = ['v.tenant_id = ?'];
  const values: unknown[] = [ctx.tenantId];
  const add = (condition: string, more: readonly unknown[]) => {
    sql.push(condition);
    values.push(...more);
  };
  add(...customersOf(ctx.agent));
  const text = filter.search?.trim();
  if (text)
    add(
      `position(lower(?) in lower(concat_ws(' ', v.name, right(v.id::text, 4), v.phone, v.email, v.company))) > 0`,
      [text],
    );
  if (filter.tagIds)
    add(
      `exists (select from app.visitor_tag_use u where u.tenant_id = v.tenant_id and u.visitor_id = v.id and u.tag_id = any(?::uuid[]))`,
      [listOf(filter.tagIds.filter(isUuid))],
    );
  if (filter.vipLevels)
    add(
      `exists (select from app.visitor_tag_use u join app.visitor_tag t on t.tenant_id = u.tenant_id and t.id = u.tag_id
                where u.tenant_id = v.tenant_id and u.visitor_id = v.id and t.vip_level = any(?::int[]))`,
      [listOf(filter.vipLevels)],
    );
  if (filter.isVerified != null) add('v.is_verified = ?', [filter.isVerified]);
  if (filter.seenFrom) add('v.last_seen_at >= ?', [filter.seenFrom]);
  if (filter.seenTo) add('v.last_seen_at < ?', [filter.seenTo]);
  if (after) {
    const id = String(decodeCursor(after, 1)[0]);
    add('v.id < ?::uuid', [isUuid(id) ? id : null]);
  }
  const rows = await ctx.query<Visitor>(
    `select v.* from app.visitor v where ${sql.join(' and ')} order by v.id desc limit ?`,
    [...values, size + 1],
  );
  return pageOf(rows, size, row => encodeCursor([row.id]));
}
