import { defineLoader } from '../../kernel/loader.ts';
import { Message } from './message.entity.ts';

/** Entries by id. */
export const messageById = defineLoader<Message>(async (ctx, ids) => {
  const rows = await ctx.em.find(Message, { id: { $in: [...ids] } });
  return new Map(rows.map(row => [row.id, row]));
});

/** Entries by `conversation id:seq`. */
export const messageAt = defineLoader<Message>(async (ctx, places) => {
  const wanted = places.map(place => {
    const [conversationId = '', seq = ''] = place.split(':');
    return { conversationId, seq: Number(seq) };
  });
  const rows = await ctx.em.find(Message, { $or: wanted });
  return new Map(rows.map(row => [`${row.conversationId}:${row.seq}`, row]));
});
