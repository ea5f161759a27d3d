import type { Context } from '../../kernel/context.ts';
import {
  type Page,
  decodeCursor,
  encodeCursor,
  pageOf,
  pageSize,
} from '../../kernel/graphql/connection.ts';

interface LedgerRow {
  readonly id: string;
  readonly position: string;
}

interface Wish {
  readonly first: number;
  readonly after: string | null;
  readonly status: string | null;
}

/** What a webhook was told and is to be told, the newest event first. */
export async function listDeliveries(
  ctx: Context,
  webhookId: string,
  { first, after, status }: Wish,
): Promise<Page<LedgerRow>> {
  const size = pageSize(first);
  const before = after ? Number(decodeCursor(after, 1)[0]) : null;
  const rows = await ctx.query<LedgerRow>(
    `select d.id, e.type, d.event_id, d.position, d.status, d.attempts, d.status_code, d.error, d.took_ms, d.due_at,
            d.created_at, d.ended_at
       from app.webhook_delivery d join app.event e on e.tenant_id = d.tenant_id and e.id = d.event_id
      where d.tenant_id = ? and d.webhook_id = ? and (?::bigint is null or d.position < ?::bigint)
        and (?::text is null or d.status = ?::text)
      order by d.position desc limit ?`,
    [ctx.tenantId, webhookId, before, before, status, status, size + 1],
  );
  return pageOf(rows, size, row => encodeCursor([Number(row.position)]));
}
