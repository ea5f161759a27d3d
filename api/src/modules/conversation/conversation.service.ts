import type { Context } from '../../kernel/context.ts';
import { type Sentence, say } from '../../kernel/errors/words.ts';
import { getConversation, isReadable } from './conversation.access.ts';
import { Conversation } from './conversation.entity.ts';
import { ConversationClosedError } from './conversation.errors.ts';
import { canClose, serves } from './conversation.policy.ts';
import type { CloseReason } from './conversation.state.ts';
import { ConflictError, type ConversationType } from './conversation.type.ts';
import { lockConversation, move } from './transition.ts';

const movedOn: Sentence = {
  en: 'This conversation has moved on meanwhile.',
  'zh-CN': '会话状态已变化。',
};

/** Ending conversations; placing them is the business of routing. */
export class ConversationService {
  /** The visitor's open conversation on this channel. */
  openOf(ctx: Context, visitorId: string, channelId: string): Promise<Conversation | null> {
    return ctx.em.findOne(Conversation, { visitorId, channelId, status: { $ne: 'CLOSED' } });
  }

  /** Ends a conversation on behalf of an agent or admin. */
  async close(
    ctx: Context,
    id: string,
  ): Promise<Conversation | ConversationClosedError | ConflictError> {
    const viewer = ctx.agent;
    await getConversation(ctx, id);
    return ctx.transact(async inner => {
      const conversation = await lockConversation(inner, id);
      if (conversation.status !== 'CLOSED' && !canClose(viewer, conversation))
        return this.conflict(inner, conversation);
      const reason: CloseReason = serves(viewer, conversation) ? 'AGENT' : 'ADMIN';
      return this.#end(inner, conversation, reason, {
        kind: 'EVENT',
        type: 'CLOSED',
        by: reason,
        agentId: viewer.agentId,
      });
    });
  }

  /** Ends a conversation on behalf of its visitor; a waiting one counts as abandoned. */
  async endByVisitor(
    ctx: Context,
    id: string,
  ): Promise<Conversation | ConversationClosedError | ConflictError> {
    await getConversation(ctx, id);
    return ctx.transact(async inner => {
      const conversation = await lockConversation(inner, id);
      const reason: CloseReason = conversation.status === 'QUEUED' ? 'QUEUE_ABANDONED' : 'VISITOR';
      return this.#end(inner, conversation, reason, {
        kind: 'EVENT',
        type: 'CLOSED',
        by: 'VISITOR',
      });
    });
  }

  /** What somebody reads who was too late: the present state, if it is his to see. */
  async conflict(
    ctx: Context,
    conversation: Conversation,
    sentence = movedOn,
    values = {},
  ): Promise<ConflictError> {
    const shown = (await isReadable(ctx, conversation)) ? (conversation as ConversationType) : null;
    return ConflictError.with(say(sentence, ctx.locale, values), shown);
  }

  async #end(
    ctx: Context,
    conversation: Conversation,
    reason: CloseReason,
    event: Parameters<typeof move>[2]['event'],
  ) {
    const refusal = await move(ctx, conversation, { to: 'CLOSED', reason, event });
    return refusal ? ConversationClosedError.in(ctx.locale) : conversation;
  }
}
