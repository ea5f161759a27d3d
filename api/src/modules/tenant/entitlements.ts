import type { Context } from '../../kernel/context.ts';
import type { Entitlement, Exception, Plan } from './entitlement.ts';
import { standingOf } from './standing.ts';
import { EntitlementRequiredError } from './tenant.errors.ts';

const enterprise: readonly Entitlement[] = [
  'QUEUE_COUNT',
  'AGENT_TYPING',
  'TYPING_PREVIEW',
  'SIDE_PANELS',
  'NOTICE_API',
];

/** What each plan holds (FEATURES 4.14); what stands in none is an add-on. */
const held: Record<Plan, readonly Entitlement[]> = {
  STANDARD: [],
  ENTERPRISE: enterprise,
  FLAGSHIP: [...enterprise, 'LIVE_MONITOR', 'WHISPER', 'RANDOM_INSPECTION', 'CUSTOM_REPORTS'],
};

/** What a tenant may use at a moment: its plan, with what was added and taken. */
export function entitlementsAt(
  plan: Plan,
  exceptions: readonly Exception[],
  now: Date,
): ReadonlySet<Entitlement> {
  const result = new Set(held[plan]);
  for (const { entitlement, isGranted, endsAt } of exceptions) {
    if (endsAt !== null && new Date(endsAt) <= now) continue;
    if (isGranted) result.add(entitlement);
    else result.delete(entitlement);
  }
  return result;
}

/** What the viewer's tenant may use now. */
export async function entitlementsOf(ctx: Context): Promise<ReadonlySet<Entitlement>> {
  const { plan, exceptions } = await standingOf(ctx);
  return entitlementsAt(plan, exceptions, ctx.now());
}

/** Whether the viewer's tenant may use something; without it the server sends no such data (FEATURES 4.14). */
export const isEntitled = async (ctx: Context, entitlement: Entitlement): Promise<boolean> =>
  (await entitlementsOf(ctx)).has(entitlement);

/** The refusal where the tenant may not use something; null where it may. */
export const refuseWithout = async (
  ctx: Context,
  entitlement: Entitlement,
): Promise<EntitlementRequiredError | null> =>
  (await isEntitled(ctx, entitlement))
    ? null
    : EntitlementRequiredError.in(ctx.locale, entitlement);
