import type { Context } from '../../kernel/context.ts';
import { notFound } from '../../kernel/errors/fault.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { conversationById, mayReadLog } from '../conversation/index.ts';
import { noteReading } from '../masking/index.ts';
import { Message } from './message.entity.ts';
import type { MessageView } from './message.view.ts';

/** What a message holds without dots, once it is noted who saw it (FEATURES K-28). Throws NOT_FOUND. */
export async function revealMessage(
  ctx: Context,
  view: MessageView,
  messageId: string,
): Promise<object> {
  const message = isUuid(messageId) ? await ctx.em.findOne(Message, { id: messageId }) : null;
  const conversation = message && (await conversationById(ctx, message.conversationId));
  if (!message || message.recalledAt || !conversation || !(await mayReadLog(ctx, conversation)))
    throw notFound();
  if (await view.hasMasked(ctx, message))
    await noteReading(ctx, {
      kind: 'MESSAGE',
      subjectId: message.id,
      conversationId: conversation.id,
    });
  return view.fullContent(ctx, message);
}
