import { rowsById } from '../../kernel/loader.ts';
import type { Conversation } from './conversation.entity.ts';

/** Conversations by id. Whether the viewer may read one is decided by whoever shows it. */
export const conversationById = rowsById<Conversation>('conversation');
