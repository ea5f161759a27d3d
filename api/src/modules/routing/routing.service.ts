import type { Context } from '../../kernel/context.ts';
import { notFound } from '../../kernel/errors/fault.ts';
import { InputCheck, length } from '../../kernel/errors/invalid-input.ts';
import { type UserError, isUserError } from '../../kernel/errors/user-error.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { Agent } from '../agent/index.ts';
import {
  type Conversation,
  ConversationClosedError,
  type ConversationService,
  type Priority,
  amend,
  canPick,
  getConversation,
  lockConversation,
  serves,
} from '../conversation/index.ts';
import { SkillGroup } from '../skill-group/index.ts';
import { groupOfAgent } from './candidates.ts';
import { closed, handOver, handToGroup, outcome } from './hand-over.ts';
import type { Reopening } from './reopening.ts';
import { type Target, checkTarget } from './target.ts';

const faster: Sentence = { en: '{name} was faster.', 'zh-CN': '{name} 已先接入。' };

/** Conversations change hands here, when people decide: accept, assign, return, take over. */
export class RoutingService {
  constructor(
    private readonly conversations: ConversationService,
    private readonly reopening: Reopening,
  ) {}

  /** The viewer takes a waiting conversation of his groups, beyond capacity too; of two who try, one gets it. */
  async accept(ctx: Context, id: string): Promise<Conversation | UserError> {
    const viewer = ctx.agent;
    if (!isUuid(id)) throw notFound();
    return ctx.transact(async inner => {
      const conversation = await lockConversation(inner, id);
      // Whoever could have picked it learns who was faster; to everybody else it does not exist.
      if (!canPick(viewer, conversation) && !serves(viewer, conversation)) throw notFound();
      if (conversation.status === 'CLOSED') return ConversationClosedError.in(inner.locale);
      if (serves(viewer, conversation)) return conversation;
      if (conversation.status === 'ACTIVE') return this.#late(inner, conversation);
      return outcome(inner, conversation, {
        to: 'ACTIVE',
        agentId: viewer.agentId,
        joinedBy: 'PICKED',
        claim: false,
        reason: { step: 'PICKED' },
        event: { kind: 'EVENT', type: 'ACCEPTED', by: 'AGENT', agentId: viewer.agentId },
      });
    });
  }

  /** An admin places a waiting or active conversation; for one that has ended, a new one begins. */
  async assign(ctx: Context, id: string, target: Target): Promise<Conversation | UserError> {
    const known = await getConversation(ctx, id);
    const checked = await checkTarget(ctx, target);
    if (isUserError(checked)) return checked;
    if (known.status === 'CLOSED') return this.reopening.assign(ctx, known, checked);
    return ctx.transact(async inner => {
      const conversation = await lockConversation(inner, id);
      if (conversation.status === 'CLOSED') return closed(inner, conversation);
      return handOver(inner, conversation, checked, {
        by: 'ADMIN',
        joinedBy: 'ADMIN',
        leftBy: 'REASSIGNED',
        step: 'ADMIN',
        event: 'TRANSFERRED',
      });
    });
  }

  /** The serving agent gives it back to its group's queue, with a word for whoever takes it. */
  async giveBack(
    ctx: Context,
    id: string,
    remark: string | null,
  ): Promise<Conversation | UserError> {
    const viewer = ctx.agent;
    await getConversation(ctx, id);
    const { error } = new InputCheck(ctx.locale).check('remark', remark, length(0, 500));
    if (error) return error;
    return ctx.transact(async inner => {
      const conversation = await lockConversation(inner, id);
      if (conversation.status === 'CLOSED') return closed(inner, conversation);
      if (!serves(viewer, conversation)) return this.conversations.conflict(inner, conversation);
      const group = await inner.em.findOneOrFail(SkillGroup, { id: conversation.skillGroupId });
      const step = group.isDefault ? 'DEFAULT_GROUP' : 'CHANNEL';
      return handToGroup(
        inner,
        conversation,
        { group, step },
        {
          by: 'AGENT',
          joinedBy: 'ASSIGNED',
          leftBy: 'RETURNED',
          event: 'RETURNED',
          remark: remark?.trim() || null,
        },
      );
    });
  }

  /** A supervisor becomes the serving agent at once, whoever holds it (FEATURES Y-05). */
  async takeOver(ctx: Context, id: string): Promise<Conversation | UserError> {
    const { agentId } = ctx.agent;
    await getConversation(ctx, id);
    return ctx.transact(async inner => {
      const conversation = await lockConversation(inner, id);
      if (conversation.status === 'CLOSED') return closed(inner, conversation);
      if (serves(inner.agent, conversation)) return conversation;
      const group = await groupOfAgent(inner, agentId, conversation.skillGroupId);
      const from = conversation.agentId;
      return outcome(inner, conversation, {
        to: 'ACTIVE',
        agentId,
        skillGroupId: group ?? conversation.skillGroupId,
        joinedBy: 'TAKE_OVER',
        leftBy: 'TAKEN_OVER',
        claim: false,
        reason: { step: 'TAKE_OVER' },
        event: {
          kind: 'EVENT',
          type: 'TAKEN_OVER',
          by: 'ADMIN',
          agentId,
          ...(from ? { fromAgentId: from } : {}),
        },
      });
    });
  }

  /** Sets how urgent an open conversation is; in a queue it stands by it at once. */
  async prioritize(
    ctx: Context,
    id: string,
    priority: Priority,
  ): Promise<Conversation | UserError> {
    const { agentId } = ctx.agent;
    await getConversation(ctx, id);
    return ctx.transact(async inner => {
      const conversation = await lockConversation(inner, id);
      if (conversation.status === 'CLOSED') return closed(inner, conversation);
      if (conversation.priority === priority) return conversation;
      const event = { kind: 'EVENT', type: 'PRIORITIZED', by: 'AGENT', agentId, priority } as const;
      await amend(inner, conversation, { priority }, event);
      return conversation;
    });
  }

  async #late(ctx: Context, conversation: Conversation): Promise<UserError> {
    const winner = conversation.agentId
      ? await ctx.em.findOne(Agent, { id: conversation.agentId })
      : null;
    return winner
      ? this.conversations.conflict(ctx, conversation, faster, { name: winner.nickname })
      : this.conversations.conflict(ctx, conversation);
  }
}
