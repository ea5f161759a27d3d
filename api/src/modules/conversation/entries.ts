import type { Context } from '../../kernel/context.ts';
import type { Conversation } from './conversation.entity.ts';
import type { CloseReason, ConversationEventType, Priority } from './conversation.state.ts';
import { type NewEntry, appendHints, appendWithin, storedEntry } from './log.ts';

/** What an event entry keeps; its sentence is made when it is read. */
export interface EventDetails {
  readonly kind: 'EVENT';
  readonly type: ConversationEventType;
  readonly by?: 'AGENT' | 'ADMIN' | 'VISITOR' | 'SYSTEM';
  readonly agentId?: string;
  readonly fromAgentId?: string;
  readonly skillGroupId?: string;
  /** The group's name at that time. */
  readonly skillGroup?: string;
  readonly remark?: string;
  readonly priority?: Priority;
  /** Why it ended. */
  readonly reason?: CloseReason;
}

/** An event as an entry. `quoteId`: the message it is about. */
export const eventEntry = (
  ctx: Context,
  conversationId: string,
  content: EventDetails,
  quoteId: string | null = null,
): NewEntry => ({
  tenantId: ctx.tenantId,
  conversationId,
  id: ctx.newId(),
  clientMessageId: null,
  senderKind: 'SYSTEM',
  senderId: null,
  kind: 'EVENT',
  content,
  payloadHash: null,
  quoteId,
  createdAt: ctx.now(),
});

/** Appends to the log of a locked conversation, in the transaction of `ctx`, and keeps `lastSeq` true. */
export const appendEntries = (
  ctx: Context,
  conversation: Conversation,
  entries: readonly NewEntry[],
): Promise<void> => appendToLogs(ctx, [conversation], entries);

/** The same for several conversations; each entry names its own. */
export async function appendToLogs(
  ctx: Context,
  conversations: readonly Conversation[],
  entries: readonly NewEntry[],
): Promise<void> {
  const results = await appendWithin(ctx.em, entries);
  const seqs = new Map(entries.map((entry, index) => [entry.conversationId, results[index]?.seq]));
  for (const conversation of conversations) {
    const lastSeq = seqs.get(conversation.id) ?? conversation.lastSeq;
    conversation.lastSeq = lastSeq;
    // The append has written it: the unit of work need not write it again.
    Object.assign(ctx.em.getUnitOfWork().getOriginalEntityData(conversation) ?? {}, { lastSeq });
  }
  ctx.tell(
    ...appendHints(
      entries.map((entry, index) => storedEntry(entry, results[index]?.seq ?? 0)),
      results.flatMap(result => result.ownerIds),
    ),
  );
}
