import { z } from 'zod';
import { ConversationStatus, ServedBy } from './conversation.state.ts';

/** The facts the database states of every conversation that is placed or ended, whoever did it (`app.state_conversation`). */
export const placedFact = 'conversation.placed';
export const closedFact = 'conversation.closed';

/** It begins, changes hands or goes into a queue. */
export const Placed = z.object({
  conversationId: z.uuid(),
  status: z.enum([ConversationStatus.QUEUED, ConversationStatus.ACTIVE]),
  agentId: z.uuid().nullable(),
  skillGroupId: z.uuid(),
  /** When it came where it is; null where that was not noted. */
  since: z.string().nullable(),
  isOpening: z.boolean(),
});
export type Placed = z.output<typeof Placed>;

/** It has ended. */
export const Closed = z.object({
  conversationId: z.uuid(),
  reason: z.string(),
  /** Who served it then; null when it waited. */
  agentId: z.uuid().nullable(),
  servedBy: z.enum(ServedBy),
  /** Whether the visitor’s last words stand without an answer. */
  hasUnanswered: z.boolean(),
});
export type Closed = z.output<typeof Closed>;
