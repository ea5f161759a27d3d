import type { Context } from '../../kernel/context.ts';
import { listOf } from '../../kernel/db/list.ts';
import { defineLoader } from '../../kernel/loader.ts';

/** Until when, and how many more messages, may be sent; null where there is no limit of that sort. */
export interface MessagingWindow {
  readonly closesAt: Date | null;
  readonly remaining: number | null;
}

interface WindowRow {
  readonly conversationId: string;
  readonly windowUntil: Date | null;
  readonly windowLeft: number | null;
  readonly isReachable: boolean;
}

/** Windows of conversations by id; none for channels that have none. */
export const windowOfConversation = defineLoader<MessagingWindow>(async (ctx, ids) => {
  const rows = await ctx.query<WindowRow>(
    `select c.id as conversation_id, a.window_until, a.window_left, a.is_reachable
       from app.conversation c
       join app.channel_binding b on b.tenant_id = c.tenant_id and b.id = c.channel_id
       join app.visitor_account a on a.tenant_id = c.tenant_id and a.visitor_id = c.visitor_id
        and a.kind = b.kind and a.account = b.account
      where c.tenant_id = ? and c.id = any(?::uuid[]) and b.kind in ('WECHAT', 'WEIBO')`,
    [ctx.tenantId, listOf(ids)],
  );
  return new Map(rows.map(row => [row.conversationId, windowFrom(row, ctx.now())]));
});

function windowFrom(
  { windowUntil, windowLeft, isReachable }: WindowRow,
  now: Date,
): MessagingWindow {
  const isOpen = isReachable && windowUntil !== null && windowUntil > now;
  return { closesAt: isOpen ? windowUntil : now, remaining: isOpen ? windowLeft : 0 };
}

const keptForAgents = 2;

/** Whether an automatic text may be sent to this conversation: the last two messages of a window are the agent's (FEATURES C-05). */
export async function leavesRoomForAgents(ctx: Context, conversationId: string): Promise<boolean> {
  const window = await windowOfConversation(ctx, conversationId);
  return !window || window.remaining === null || window.remaining > keptForAgents;
}
