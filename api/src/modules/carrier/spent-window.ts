import type { Context } from '../../kernel/context.ts';
import type { Bound } from '../channel/index.ts';

/** Counts pieces that were sent to a person against what the platform allows until he writes again. */
export async function spendWindow(
  ctx: Context,
  { adapter, account }: Bound,
  externalId: string,
  pieces = 1,
): Promise<void> {
  await ctx.em.execute(
    `update app.visitor_account set window_left = greatest(window_left - ?, 0)
      where tenant_id = ? and kind = ? and account = ? and external_id = ? and window_left is not null`,
    [pieces, ctx.tenantId, adapter.kind, account, externalId],
  );
}
