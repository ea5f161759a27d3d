import type { Context } from '../../kernel/context.ts';
import { Fault, notFound } from '../../kernel/errors/fault.ts';
import { InputCheck, length } from '../../kernel/errors/invalid-input.ts';
import { UserError } from '../../kernel/errors/user-error.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { Agent } from '../agent/index.ts';
import {
  type Conversation,
  ConversationClosedError,
  type ConversationService,
  type Move,
  TargetOfflineError,
  canPick,
  getConversation,
  lockConversation,
  move,
  serves,
} from '../conversation/index.ts';
import { SkillGroup } from '../skill-group/index.ts';
import { assignWithin } from './assign.ts';

/** Whom something is for: exactly one of the two. */
export interface Target {
  readonly agentId?: string | null;
  readonly skillGroupId?: string | null;
}

const exactlyOne: Sentence = {
  en: 'Choose an agent or a group.',
  'zh-CN': '请选择一位客服或一个技能组。',
};
const toHimself: Sentence = {
  en: 'This agent serves it already.',
  'zh-CN': '该客服正在接待此会话。',
};
const faster: Sentence = { en: '{name} was faster.', 'zh-CN': '{name} 已先接入。' };

/** Conversations change hands here, when people decide: accept, transfer, assign. */
export class RoutingService {
  constructor(private readonly conversations: ConversationService) {}

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
      return this.#outcome(inner, conversation, {
        to: 'ACTIVE',
        agentId: viewer.agentId,
        joinedBy: 'PICKED',
        claim: false,
        reason: { step: 'PICKED' },
        event: { kind: 'EVENT', type: 'ACCEPTED', by: 'AGENT', agentId: viewer.agentId },
      });
    });
  }

  /** The serving agent hands over to an agent, or to a group: to a member with room, else to its queue. */
  async transfer(
    ctx: Context,
    id: string,
    target: Target,
    remark: string | null,
  ): Promise<Conversation | UserError> {
    const viewer = ctx.agent;
    await getConversation(ctx, id);
    const checked = await this.#check(ctx, target, remark);
    if (checked instanceof UserError) return checked;
    return ctx.transact(async inner => {
      const conversation = await lockConversation(inner, id);
      if (conversation.status === 'CLOSED') return this.#closed(inner, conversation);
      if (!serves(viewer, conversation)) return this.conversations.conflict(inner, conversation);
      return this.#hand(inner, conversation, checked, {
        by: 'AGENT',
        joinedBy: 'TRANSFER',
        leftBy: 'TRANSFERRED',
        step: 'TRANSFER',
        remark,
        fromAgentId: viewer.agentId,
      });
    });
  }

  /** An admin places a waiting or active conversation. */
  async assign(ctx: Context, id: string, target: Target): Promise<Conversation | UserError> {
    await getConversation(ctx, id);
    const checked = await this.#check(ctx, target, null);
    if (checked instanceof UserError) return checked;
    return ctx.transact(async inner => {
      const conversation = await lockConversation(inner, id);
      if (conversation.status === 'CLOSED') return this.#closed(inner, conversation);
      return this.#hand(inner, conversation, checked, {
        by: 'ADMIN',
        joinedBy: 'ADMIN',
        leftBy: 'REASSIGNED',
        step: 'ADMIN',
        remark: null,
        fromAgentId: conversation.agentId ?? null,
      });
    });
  }

  async #check(
    ctx: Context,
    target: Target,
    remark: string | null,
  ): Promise<{ agent: Agent } | { group: SkillGroup } | UserError> {
    const check = new InputCheck(ctx.locale).check('remark', remark, length(0, 500));
    if (Boolean(target.agentId) === Boolean(target.skillGroupId))
      check.fault('agentId', exactlyOne);
    if (check.error) return check.error;
    const id = target.agentId ?? target.skillGroupId ?? '';
    if (!isUuid(id)) throw notFound();
    if (target.agentId) {
      const agent = await ctx.em.findOne(Agent, { id, isEnabled: true });
      if (!agent) throw notFound();
      return agent.status === 'OFFLINE' ? TargetOfflineError.in(ctx.locale) : { agent };
    }
    const group = await ctx.em.findOne(SkillGroup, { id });
    return group ? { group } : Promise.reject(new Fault('NOT_FOUND'));
  }

  async #hand(
    ctx: Context,
    conversation: Conversation,
    target: { agent: Agent } | { group: SkillGroup },
    how: HandOver,
  ): Promise<Conversation | UserError> {
    const type = conversation.status === 'QUEUED' ? 'ACCEPTED' : 'TRANSFERRED';
    const details = {
      kind: 'EVENT',
      by: how.by,
      ...(how.fromAgentId ? { fromAgentId: how.fromAgentId } : {}),
      ...(how.remark ? { remark: how.remark } : {}),
    } as const;
    if ('agent' in target) {
      const { agent } = target;
      if (conversation.status === 'ACTIVE' && conversation.agentId === agent.id)
        return new InputCheck(ctx.locale).fault('agentId', toHimself).error as UserError;
      return this.#outcome(ctx, conversation, {
        to: 'ACTIVE',
        agentId: agent.id,
        joinedBy: how.joinedBy,
        leftBy: how.leftBy,
        claim: false,
        reason: { step: how.step },
        event: { ...details, type, agentId: agent.id },
      });
    }
    const { group } = target;
    const isAssigned = await assignWithin(ctx, conversation, group.id, {
      reason: { step: how.step, group: group.name },
      joinedBy: how.joinedBy,
      leftBy: how.leftBy,
      except: conversation.agentId ?? null,
      event: agentId => ({
        ...details,
        type,
        agentId,
        skillGroupId: group.id,
        skillGroup: group.name,
      }),
    });
    if (isAssigned) return conversation;
    const queued = {
      ...details,
      type: conversation.status === 'QUEUED' ? 'QUEUED' : 'TRANSFERRED',
      skillGroupId: group.id,
      skillGroup: group.name,
    } as const;
    return this.#outcome(ctx, conversation, {
      to: 'QUEUED',
      skillGroupId: group.id,
      leftBy: how.leftBy,
      event: queued,
    });
  }

  async #outcome(
    ctx: Context,
    conversation: Conversation,
    wanted: Move,
  ): Promise<Conversation | UserError> {
    const refusal = await move(ctx, conversation, wanted);
    if (refusal === null) return conversation;
    return refusal === 'CLOSED'
      ? this.#closed(ctx, conversation)
      : TargetOfflineError.in(ctx.locale);
  }

  async #closed(ctx: Context, conversation: Conversation): Promise<UserError> {
    await getConversation(ctx, conversation.id);
    return ConversationClosedError.in(ctx.locale);
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

interface HandOver {
  readonly by: 'AGENT' | 'ADMIN';
  readonly joinedBy: 'TRANSFER' | 'ADMIN';
  readonly leftBy: 'TRANSFERRED' | 'REASSIGNED';
  readonly step: 'TRANSFER' | 'ADMIN';
  readonly remark: string | null;
  readonly fromAgentId: string | null;
}
