import type { Context } from '../../kernel/context.ts';
import type { UserError } from '../../kernel/errors/user-error.ts';
import { type Sentence, say } from '../../kernel/errors/words.ts';
import { agentById } from '../agent/index.ts';
import { type FieldValueInput, setFieldValues } from '../custom-field/index.ts';
import { notify } from '../notice/index.ts';
import { type Tagging, countTags, tagWithin } from '../tag/index.ts';
import { settingsOf } from '../tenant/index.ts';
import { getConversation, hasServed, isReadable } from './conversation.access.ts';
import { Conversation } from './conversation.entity.ts';
import { ConversationClosedError } from './conversation.errors.ts';
import { canClose, canTag, serves } from './conversation.policy.ts';
import type { CloseReason } from './conversation.state.ts';
import { TagRequiredError } from './conversation.tags.type.ts';
import { ConflictError, type ConversationType } from './conversation.type.ts';
import { appendEntries, eventEntry } from './entries.ts';
import { ownersOf, touch } from './lists.ts';
import { conversationTopic, inboxTopic } from './log.ts';
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

  /** Ends a conversation on behalf of an agent or admin; tags and remark are set in the same step. */
  async close(ctx: Context, id: string, tagging: Tagging = {}): Promise<Conversation | UserError> {
    const viewer = ctx.agent;
    await getConversation(ctx, id);
    return ctx.transact(async inner => {
      const conversation = await lockConversation(inner, id);
      if (conversation.status === 'CLOSED') return ConversationClosedError.in(ctx.locale);
      if (!canClose(viewer, conversation)) return this.conflict(inner, conversation);
      if (await this.#lacksTag(inner, conversation, tagging))
        return TagRequiredError.in(ctx.locale);
      const refused = await this.#tag(inner, conversation, tagging);
      if (refused) return refused;
      const reason: CloseReason = serves(viewer, conversation) ? 'AGENT' : 'ADMIN';
      if (reason === 'ADMIN' && conversation.agentId && conversation.status === 'ACTIVE')
        await notify(inner, {
          to: [conversation.agentId],
          kind: 'CONVERSATION_CLOSED',
          conversationId: id,
          values: {
            number: String(conversation.number),
            by: (await agentById(inner, viewer.agentId))?.nickname ?? '',
          },
        });
      return this.#end(inner, conversation, reason, {
        kind: 'EVENT',
        type: 'CLOSED',
        by: reason,
        agentId: viewer.agentId,
      });
    });
  }

  /** Sets tags and remark, during or after the conversation. */
  tag(ctx: Context, id: string, tagging: Tagging): Promise<Conversation | UserError> {
    return this.#classify(ctx, id, (inner, conversation) =>
      this.#tag(inner, conversation, tagging),
    );
  }

  /** Sets what the company's own fields hold. */
  fill(
    ctx: Context,
    id: string,
    values: readonly FieldValueInput[],
  ): Promise<Conversation | UserError> {
    return this.#classify(ctx, id, inner => setFieldValues(inner, 'CONVERSATION', id, values));
  }

  async #classify(
    ctx: Context,
    id: string,
    change: (ctx: Context, conversation: Conversation) => Promise<UserError | null>,
  ): Promise<Conversation | UserError> {
    const viewer = ctx.agent;
    await getConversation(ctx, id);
    return ctx.transact(async inner => {
      const conversation = await lockConversation(inner, id);
      if (!canTag(viewer, conversation, await hasServed(inner, viewer.agentId, id)))
        return this.conflict(inner, conversation);
      const refused = await change(inner, conversation);
      if (refused) return refused;
      const owners = ownersOf(conversation);
      await touch(inner, id, owners);
      inner.tell({ topic: conversationTopic(id) });
      for (const owner of owners) inner.tell({ topic: inboxTopic(owner) });
      return conversation;
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

  async #tag(
    ctx: Context,
    conversation: Conversation,
    tagging: Tagging,
  ): Promise<UserError | null> {
    const { agentId } = ctx.agent;
    const result = await tagWithin(ctx, conversation.id, tagging, agentId);
    if (typeof result !== 'boolean') return result;
    if (tagging.remark != null) conversation.remark = tagging.remark.trim() || null;
    const event = { kind: 'EVENT', type: 'TAGGED', by: 'AGENT', agentId } as const;
    if (result) await appendEntries(ctx, conversation, [eventEntry(ctx, conversation.id, event)]);
    return null;
  }

  /** Only what an agent serves is classified; a waiting one may be ended as it is. */
  async #lacksTag(ctx: Context, conversation: Conversation, { tagIds }: Tagging): Promise<boolean> {
    if (conversation.status !== 'ACTIVE' || conversation.servedBy !== 'AGENT') return false;
    if (!(await settingsOf(ctx)).desk.compulsoryTags) return false;
    return (tagIds?.length ?? (await countTags(ctx, conversation.id))) === 0;
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
