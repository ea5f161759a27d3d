import { defineLoader } from '../../kernel/loader.ts';
import { Channel } from './channel.entity.ts';

/** Channels by id. */
export const channelById = defineLoader<Channel>(async (ctx, ids) => {
  const rows = await ctx.em.find(Channel, { id: { $in: [...ids] } });
  return new Map(rows.map(row => [row.id, row]));
});
