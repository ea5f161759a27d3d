import { defineLoader, rowsById } from '../../kernel/loader.ts';
import { Channel } from './channel.entity.ts';

/** Channels by id. */
export const channelById = rowsById<Channel>('channel');

/** Channels that name a schedule, by name. */
export const channelsOfSchedule = defineLoader<Channel[]>(async (ctx, scheduleIds) => {
  const channels = await ctx.em.find(
    Channel,
    { workScheduleId: { $in: [...scheduleIds] } },
    { orderBy: { name: 'asc' } },
  );
  return new Map(
    scheduleIds.map(id => [id, channels.filter(channel => channel.workScheduleId === id)]),
  );
});
