import { rowsById } from '../../kernel/loader.ts';
import type { Channel } from './channel.entity.ts';

/** Channels by id. */
export const channelById = rowsById<Channel>('channel');
