import type { AgentViewer } from '../../kernel/auth/viewer.ts';
import type { Context } from '../../kernel/context.ts';
import { notFound } from '../../kernel/errors/fault.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { type Condition, reachOf, reachesAll } from '../conversation/index.ts';
import type { Visitor } from '../visitor/index.ts';

/** Which visitors `v` a member sees: those with a conversation he may read (FEATURES 4.16). */
export function customersOf(viewer: AgentViewer): Condition {
  if (reachesAll(viewer)) return ['true', []];
  const [reach, values] = reachOf(viewer);
  return [
    `exists (select from app.conversation c where c.tenant_id = v.tenant_id and c.visitor_id = v.id and ${reach})`,
    values,
  ];
}

/** A visitor the viewer may see, or null. */
export async function findCustomer(ctx: Context, id: string): Promise<Visitor | null> {
  if (!isUuid(id)) return null;
  const [reach, values] = customersOf(ctx.agent);
  const [visitor] = await ctx.query<Visitor>(
    `select v.* from app.visitor v where v.tenant_id = ? and v.id = ? and ${reach}`,
    [ctx.tenantId, id, ...values],
  );
  return visitor ?? null;
}

/** A visitor the viewer may see. Throws NOT_FOUND for any other, existing or not. */
export async function getCustomer(ctx: Context, id: string): Promise<Visitor> {
  return (await findCustomer(ctx, id)) ?? Promise.reject(notFound());
}
