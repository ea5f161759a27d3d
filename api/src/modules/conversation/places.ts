import type { Context } from '../../kernel/context.ts';
import { listOf } from '../../kernel/db/list.ts';
import type { Hint } from '../../kernel/hints/hint-bus.ts';

/** What a conversation, or the offer of one, takes of an agent. */
export interface Place {
  readonly agentId: string;
  readonly weight: number;
  readonly skillGroupId: string;
  /** Offers hold load, conversations also count. */
  readonly isOffer?: boolean;
  /** The system pushes it: only to members who are online, below capacity. */
  readonly isPushed: boolean;
}

/** Check and claim are one step: two workers that both saw the last free place cannot both get it. */
export async function claimPlace(ctx: Context, place: Place): Promise<boolean> {
  const [row] = await ctx.em.execute<{ claimed: boolean }[]>(
    'select app.claim_place(?, ?, ?, ?, ?, ?, ?) as claimed',
    [
      ctx.tenantId,
      place.agentId,
      place.weight,
      place.isOffer ? 0 : 1,
      place.skillGroupId,
      ctx.now(),
      place.isPushed,
    ],
  );
  if (row?.claimed) ctx.tell({ topic: `agent:${place.agentId}` });
  return row?.claimed === true;
}

/** Places of one weight in one group, one for each time an agent is named; answers how many of his he got. */
export async function claimPlaces(
  ctx: Context,
  {
    agentIds,
    weight,
    skillGroupId,
  }: {
    readonly agentIds: readonly string[];
    readonly weight: number;
    readonly skillGroupId: string;
  },
): Promise<Map<string, number>> {
  const rows = await ctx.em.execute<{ agent_id: string }[]>(
    'select agent_id from app.claim_places(?, ?::uuid[], ?, ?, ?) as agent_id',
    [ctx.tenantId, listOf(agentIds), weight, skillGroupId, ctx.now()],
  );
  const places = Map.groupBy(rows, row => row.agent_id);
  ctx.tell(...[...places.keys()].map(agentId => ({ topic: `agent:${agentId}` })));
  return new Map([...places].map(([agentId, claimed]) => [agentId, claimed.length]));
}

/** The held place of an offer becomes that of the conversation; false when the agent is not there any more. */
export async function takeHeldPlace(ctx: Context, agentId: string): Promise<boolean> {
  const rows = await ctx.em.execute<unknown[]>(
    `update app.agent set active_count = active_count + 1, last_assigned_at = ?
      where tenant_id = ? and id = ? and is_enabled and status <> 'OFFLINE' returning id`,
    [ctx.now(), ctx.tenantId, agentId],
  );
  return rows.length > 0;
}

/** Gives a place back; whoever waits may have it at once. */
export async function giveBackPlace(
  ctx: Context,
  agentId: string,
  weight: number,
  isOffer = false,
): Promise<void> {
  await ctx.em.execute(
    'update app.agent set load = load - ?::real, active_count = active_count - ? where tenant_id = ? and id = ?',
    [weight, isOffer ? 0 : 1, ctx.tenantId, agentId],
  );
  ctx.tell({ topic: `agent:${agentId}` }, placeFreed(ctx.tenantId, agentId));
}

/** In the order of their ids, whoever gives and whoever takes, so that two moves cannot block each other. */
export async function lockAgents(ctx: Context, ids: readonly string[]): Promise<void> {
  await ctx.em.execute(
    'select 1 from app.agent where tenant_id = ? and id = any(?::uuid[]) order by id for no key update',
    [ctx.tenantId, listOf(ids)],
  );
}

/** The hint on which routing looks for somebody who waits for this agent, or in this queue. */
export const placeFreed = (tenantId: string, agentId: string): Hint => ({
  topic: 'routing',
  local: { tenantId, agentId },
});
export const queueEntered = (tenantId: string, skillGroupId: string): Hint => ({
  topic: 'routing',
  local: { tenantId, skillGroupId },
});
