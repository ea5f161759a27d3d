import type { Context } from '../../kernel/context.ts';
import { notFound } from '../../kernel/errors/fault.ts';
import { isUuid } from '../../kernel/uuid.ts';
import {
  type ConflictError,
  type ConversationService,
  type LogEntry,
  appendEntries,
  conversationById,
  eventEntry,
  findConversation,
  lockConversation,
} from '../conversation/index.ts';
import { Message } from './message.entity.ts';
import { RecallTooLateError } from './message.type.ts';

/** An own message can be withdrawn for so long. */
export const recallMs = 2 * 60_000;

/** Withdrawing messages (FEATURES K-22). */
export class RecallService {
  constructor(private readonly conversations: ConversationService) {}

  /** Withdraws an own message of the last two minutes; doing so again changes nothing. */
  async recall(
    ctx: Context,
    messageId: string,
  ): Promise<Message | RecallTooLateError | ConflictError> {
    const message = isUuid(messageId) ? await ctx.em.findOne(Message, { id: messageId }) : null;
    if (
      !message ||
      message.senderId !== senderOf(ctx) ||
      isAutomatic(message) ||
      !(await findConversation(ctx, message.conversationId))
    )
      throw notFound();
    return ctx.transact(async inner => {
      const conversation = await lockConversation(inner, message.conversationId);
      const locked = await inner.em.findOneOrFail(Message, { id: messageId });
      if (locked.recalledAt) return locked;
      if (inner.now().getTime() - locked.createdAt.getTime() > recallMs)
        return RecallTooLateError.in(ctx.locale);
      if (conversation.status === 'CLOSED') return this.conversations.conflict(inner, conversation);
      locked.recalledAt = inner.now();
      await inner.em.flush();
      const by = ctx.viewer.kind === 'VISITOR' ? 'VISITOR' : 'AGENT';
      const event = { kind: 'EVENT', type: 'RECALLED', by } as const;
      await appendEntries(inner, conversation, [
        eventEntry(inner, conversation.id, event, messageId),
      ]);
      return locked;
    });
  }
}

/** Whether the viewer may withdraw an entry now. */
export async function canRecall(ctx: Context, entry: LogEntry): Promise<boolean> {
  const isOwn = entry.senderId != null && entry.senderId === senderOf(ctx);
  if (!isOwn || entry.recalledAt || entry.kind === 'EVENT' || isAutomatic(entry)) return false;
  if (ctx.now().getTime() - new Date(entry.createdAt).getTime() > recallMs) return false;
  return (await conversationById(ctx, entry.conversationId))?.status !== 'CLOSED';
}

/** A greeting in his name was not written by him. */
const isAutomatic = ({ content }: Pick<LogEntry, 'content'>): boolean =>
  (content as { automatic?: string }).automatic !== undefined;

function senderOf({ viewer }: Context): string | null {
  if (viewer.kind === 'AGENT') return viewer.agentId;
  return viewer.kind === 'VISITOR' ? viewer.visitorId : null;
}
