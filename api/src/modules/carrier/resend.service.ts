import type { Context } from '../../kernel/context.ts';
import { notFound } from '../../kernel/errors/fault.ts';
import { type Sentence } from '../../kernel/errors/words.ts';
import { isUuid } from '../../kernel/uuid.ts';
import {
  type ConflictError,
  type ConversationService,
  findConversation,
  serves,
} from '../conversation/index.ts';
import { Message } from '../message/index.ts';
import type { Deliveries, Delivery } from './deliveries.ts';

const notFailed: Sentence = {
  en: 'This message is on its way or has arrived.',
  'zh-CN': '该消息正在发送或已送达。',
};

/** “Send again” for messages that did not arrive (FEATURES 4.2, K-20). */
export class ResendService {
  constructor(
    private readonly deliveries: Deliveries,
    private readonly conversations: ConversationService,
  ) {}

  /** The message keeps its place; its delivery begins anew. Only whoever serves the conversation may. */
  async resend(
    ctx: Context,
    messageId: string,
    inPublic: boolean,
  ): Promise<Message | ConflictError> {
    const message = isUuid(messageId) ? await ctx.em.findOne(Message, { id: messageId }) : null;
    const conversation = message && (await findConversation(ctx, message.conversationId));
    if (!message || !conversation) throw notFound();
    if (!serves(ctx.viewer, conversation)) return this.conversations.conflict(ctx, conversation);
    const isAgain = await ctx.transact(async inner => {
      await this.deliveries.lock(inner, message.conversationId);
      const [delivery] = await inner.query<Delivery>(
        'select * from app.delivery where tenant_id = ? and message_id = ?',
        [inner.tenantId, messageId],
      );
      if (!delivery || !['FAILED', 'UNKNOWN'].includes(delivery.state)) return false;
      await this.deliveries.again(inner, delivery, inPublic);
      return true;
    });
    return isAgain ? message : this.conversations.conflict(ctx, conversation, notFailed);
  }
}
