import type { Context } from '../../kernel/context.ts';
import { listOf } from '../../kernel/db/list.ts';
import type { Conversation } from './conversation.entity.ts';

/** In whose lists it stands: of its agent, of its group's queue, and of whoever is asked to take it. */
export function ownersOf(conversation: Conversation): string[] {
  const { status, agentId, skillGroupId } = conversation;
  const { addressedAgentId, offerAgentId, requestAgentId } = conversation;
  if (status === 'CLOSED') return [];
  const all =
    status === 'QUEUED'
      ? [skillGroupId, addressedAgentId, offerAgentId]
      : [agentId, requestAgentId];
  return [...new Set(all)].filter(owner => owner != null);
}

/** Marks the conversation as changed in these lists. */
export async function touch(
  ctx: Context,
  conversationId: string,
  owners: readonly (string | null)[],
): Promise<void> {
  const ids = [...new Set(owners)].filter(owner => owner !== null);
  if (ids.length === 0) return;
  await ctx.em.execute('select app.inbox_touch(?::uuid[], ?::uuid[], ?::uuid[])', [
    listOf(ids.map(() => ctx.tenantId)),
    listOf(ids),
    listOf(ids.map(() => conversationId)),
  ]);
}
