import type { Context } from '../../kernel/context.ts';
import { notFound } from '../../kernel/errors/fault.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { settingsOf } from '../tenant/index.ts';
import type { Conversation } from './conversation.entity.ts';
import { canRead, reachesAll } from './conversation.policy.ts';

/** A conversation the viewer may read, or null. */
export async function findConversation(ctx: Context, id: string): Promise<Conversation | null> {
  const [conversation] = isUuid(id)
    ? await ctx.query<Conversation>(
        'select * from app.conversation where tenant_id = ? and id = ?',
        [ctx.tenantId, id],
      )
    : [];
  return conversation && (await isReadable(ctx, conversation)) ? conversation : null;
}

/** A conversation the viewer may read. Throws NOT_FOUND for any other, existing or not. */
export async function getConversation(ctx: Context, id: string): Promise<Conversation> {
  return (await findConversation(ctx, id)) ?? Promise.reject(notFound());
}

/** Whether the viewer may read it, now. */
export async function isReadable(ctx: Context, conversation: Conversation): Promise<boolean> {
  if (canRead(ctx.viewer, conversation, false)) return true;
  if (ctx.viewer.kind !== 'AGENT') return false;
  if (await isNamed(ctx, ctx.viewer.agentId, conversation.id)) return true;
  if (conversation.status !== 'CLOSED') return false;
  return canRead(
    ctx.viewer,
    conversation,
    await hasServed(ctx, ctx.viewer.agentId, conversation.id),
  );
}

/** Whether the viewer may read what was written: of a waiting conversation before picking only where agents may (FEATURES Q-14). */
export async function mayReadLog(ctx: Context, conversation: Conversation): Promise<boolean> {
  if (!(await isReadable(ctx, conversation))) return false;
  const { viewer } = ctx;
  if (viewer.kind !== 'AGENT' || conversation.status !== 'QUEUED' || reachesAll(viewer))
    return true;
  const { addressedAgentId, offerAgentId } = conversation;
  if (addressedAgentId === viewer.agentId || offerAgentId === viewer.agentId) return true;
  return (await settingsOf(ctx)).routing.agentsReadWaiting;
}

/** Whether a member had a conversation once. */
export async function hasServed(
  ctx: Context,
  agentId: string,
  conversationId: string,
): Promise<boolean> {
  const rows = await ctx.query(
    'select 1 from app.service_leg where tenant_id = ? and conversation_id = ? and agent_id = ? limit 1',
    [ctx.tenantId, conversationId, agentId],
  );
  return rows.length > 0;
}

/** Whether a colleague named the member in a note here: then he may read it (FEATURES K-26). */
async function isNamed(ctx: Context, agentId: string, conversationId: string): Promise<boolean> {
  const rows = await ctx.query(
    'select 1 from app.conversation_mention where tenant_id = ? and conversation_id = ? and agent_id = ? limit 1',
    [ctx.tenantId, conversationId, agentId],
  );
  return rows.length > 0;
}
