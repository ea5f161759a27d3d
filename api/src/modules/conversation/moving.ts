import type { Context } from '../../kernel/context.ts';
import { Conversation } from './conversation.entity.ts';
import { ownersOf, touch } from './lists.ts';
import { conversationTopic } from './log.ts';
import { lockConversation, move } from './transition.ts';

/** Gives a visitor's conversations, messages and files to another one, who turned out to be the same person. */
export async function moveConversations(ctx: Context, from: string, to: string): Promise<void> {
  const theirs = await ctx.em.find(
    Conversation,
    { visitorId: { $in: [from, to] } },
    { orderBy: { id: 'asc' } },
  );
  const open = new Set(
    theirs
      .filter(({ visitorId, status }) => visitorId === to && status !== 'CLOSED')
      .map(({ channelId }) => channelId),
  );
  for (const { id } of theirs.filter(({ visitorId }) => visitorId === from)) {
    const conversation = await lockConversation(ctx, id);
    // One person has one open conversation on a channel; the one he had as himself goes on.
    if (conversation.status !== 'CLOSED' && open.has(conversation.channelId)) {
      const event = { kind: 'EVENT', type: 'CLOSED', by: 'VISITOR' } as const;
      await move(ctx, conversation, { to: 'CLOSED', reason: 'VISITOR', event });
    }
    conversation.visitorId = to;
    conversation.version += 1;
    await ctx.em.flush();
    await touch(ctx, id, ownersOf(conversation));
    ctx.tell({ topic: conversationTopic(id) });
  }
  const both = [to, ctx.tenantId, from];
  await ctx.em.execute(
    `update app.message set sender_id = ? where tenant_id = ? and sender_id = ? and sender_kind = 'VISITOR'`,
    both,
  );
  await ctx.em.execute(
    `update app.file set owner_id = ? where tenant_id = ? and owner_id = ? and owner_kind = 'VISITOR'`,
    both,
  );
  ctx.tell({ topic: `visitor:${from}` }, { topic: `visitor:${to}` });
}
