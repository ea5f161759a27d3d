import { defineLoader } from '../../kernel/loader.ts';
import { Conversation } from './conversation.entity.ts';

/** Conversations by id. Whether the viewer may read one is decided by whoever shows it. */
export const conversationById = defineLoader<Conversation>(async (ctx, ids) => {
  const rows = await ctx.em.find(Conversation, { id: { $in: [...ids] } });
  return new Map(rows.map(row => [row.id, row]));
});
