import type { Context } from '../../kernel/context.ts';
import { Tenant } from '../tenant/index.ts';

/** Writes moments as the company's clock shows them, `2026-01-31 09:00:00`, so that a spreadsheet can sort them. */
export async function clockOf(
  ctx: Context,
): Promise<(moment: Date | string | null) => string | null> {
  const { timeZone } = await ctx.em.findOneOrFail(Tenant, { tenantId: ctx.tenantId });
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return moment => (moment ? format.format(new Date(moment)) : null);
}
