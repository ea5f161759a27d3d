import type { Context } from '../../kernel/context.ts';
import { listOf } from '../../kernel/db/list.ts';
import { defineLoader } from '../../kernel/loader.ts';
import { inboxTopic, touch } from '../conversation/index.ts';

/** What an agent keeps for himself about a conversation. */
export interface Mark {
  readonly id: string;
  readonly conversationId: string;
  readonly draft: string | null;
  readonly isPinned: boolean;
  readonly isUnread: boolean;
  readonly remindAt: Date | null;
}

/** What the viewer keeps about each conversation. */
export const markOf = defineLoader<Mark>(async (ctx, conversationIds) => {
  const rows = await ctx.query<Mark>(
    `select id, conversation_id, draft, is_pinned, is_unread, remind_at from app.conversation_mark
      where tenant_id = ? and agent_id = ? and conversation_id = any(?::uuid[])`,
    [ctx.tenantId, ctx.agent.agentId, listOf(conversationIds)],
  );
  return new Map(rows.map(row => [row.conversationId, row]));
});

type Column = 'draft' | 'is_pinned' | 'is_unread' | 'remind_at';

/** Keeps one thing in the transaction of `ctx`, tells the agent's devices, and gives the id of what is kept. */
export async function keep(
  ctx: Context,
  conversationId: string,
  column: Column,
  value: string | boolean | Date | null,
): Promise<string> {
  const { agentId } = ctx.agent;
  const [row] = await ctx.query<{ id: string }>(
    `insert into app.conversation_mark (tenant_id, id, conversation_id, agent_id, ${column}) values (?, ?, ?, ?, ?)
     on conflict (tenant_id, agent_id, conversation_id) do update set ${column} = excluded.${column} returning id`,
    [ctx.tenantId, ctx.newId(), conversationId, agentId, value],
  );
  await tellDevices(ctx, conversationId, agentId);
  return row?.id ?? '';
}

/** Takes the unread mark away, if there is one. */
export async function clearUnread(ctx: Context, conversationId: string): Promise<void> {
  const { agentId } = ctx.agent;
  await ctx.transact(async inner => {
    const cleared = await inner.query(
      'update app.conversation_mark set is_unread = false where tenant_id = ? and agent_id = ? and conversation_id = ? and is_unread returning id',
      [inner.tenantId, agentId, conversationId],
    );
    if (cleared.length > 0) await tellDevices(inner, conversationId, agentId);
  });
}

/** Marks travel with the change feed of the agent's list. */
export async function tellDevices(
  ctx: Context,
  conversationId: string,
  agentId: string,
): Promise<void> {
  await touch(ctx, conversationId, [agentId]);
  ctx.tell({ topic: inboxTopic(agentId) });
}
