import type { Context } from '../../kernel/context.ts';
import { notFound } from '../../kernel/errors/fault.ts';
import { InputCheck } from '../../kernel/errors/invalid-input.ts';
import { type UserError, isUserError } from '../../kernel/errors/user-error.ts';
import { setTimer } from '../../kernel/timers/timers.ts';
import { isUuid } from '../../kernel/uuid.ts';
import type { Agent } from '../agent/index.ts';
import {
  type Conversation,
  ConversationClosedError,
  type ConversationService,
  amend,
  dropRequest,
  getConversation,
  isReadable,
  lockConversation,
  serves,
} from '../conversation/index.ts';
import { groupOfAgent } from './candidates.ts';
import { closed, handOver, outcome } from './hand-over.ts';
import { routingSettings } from './routing.settings.ts';
import { type Target, checkReach, checkTarget, toHimself } from './target.ts';

/** The timer of an open transfer request. */
export const requestTimer = 'routing.transfer-request';

const byTransfer = {
  by: 'AGENT',
  joinedBy: 'TRANSFER',
  leftBy: 'TRANSFERRED',
  step: 'TRANSFER',
  event: 'TRANSFERRED',
} as const;

/** Transfers between agents, asked for or at once, and to groups (FEATURES 4.6). */
export class TransferService {
  constructor(private readonly conversations: ConversationService) {}

  /** The serving agent hands over: an agent is asked first, where the tenant wants it; a group is not. */
  async transfer(
    ctx: Context,
    id: string,
    target: Target,
    remark: string | null,
  ): Promise<Conversation | UserError> {
    const viewer = ctx.agent;
    await getConversation(ctx, id);
    const checked = await checkTarget(ctx, target, remark);
    if (isUserError(checked)) return checked;
    const settings = await routingSettings(ctx);
    const outside = settings.transferToAllGroups ? null : await checkReach(ctx, checked);
    if (outside) return outside;
    return ctx.transact(async inner => {
      const conversation = await lockConversation(inner, id);
      if (conversation.status === 'CLOSED') return closed(inner, conversation);
      if (!serves(viewer, conversation) || conversation.requestId)
        return this.conversations.conflict(inner, conversation);
      if ('agent' in checked && settings.transferByRequest)
        return this.#ask(inner, conversation, checked.agent, remark, settings.transferRequestMs);
      return handOver(inner, conversation, checked, { ...byTransfer, remark });
    });
  }

  /** The one who is asked takes it, beyond his capacity if need be. */
  async accept(ctx: Context, id: string): Promise<Conversation | UserError> {
    const { agentId } = ctx.agent;
    return ctx.transact(async inner => {
      const conversation = await this.#asked(inner, id);
      if (isUserError(conversation)) return conversation;
      const { agentId: fromAgentId, requestRemark: remark } = conversation;
      const group = await groupOfAgent(inner, agentId, conversation.skillGroupId);
      return outcome(inner, conversation, {
        to: 'ACTIVE',
        agentId,
        skillGroupId: group ?? conversation.skillGroupId,
        joinedBy: 'TRANSFER',
        leftBy: 'TRANSFERRED',
        claim: false,
        reason: { step: 'TRANSFER' },
        event: {
          kind: 'EVENT',
          type: 'TRANSFERRED',
          by: 'AGENT',
          agentId,
          ...(fromAgentId ? { fromAgentId } : {}),
          ...(remark ? { remark } : {}),
        },
      });
    });
  }

  /** The one who is asked does not take it: its agent serves on. */
  async decline(ctx: Context, id: string): Promise<Conversation | UserError> {
    return ctx.transact(async inner => {
      const conversation = await this.#asked(inner, id);
      if (isUserError(conversation)) return conversation;
      await endRequest(inner, conversation, 'TRANSFER_DECLINED');
      return conversation;
    });
  }

  /** The serving agent takes his request back. */
  async withdraw(ctx: Context, id: string): Promise<Conversation | UserError> {
    const viewer = ctx.agent;
    await getConversation(ctx, id);
    return ctx.transact(async inner => {
      const conversation = await lockConversation(inner, id);
      if (conversation.status === 'CLOSED') return closed(inner, conversation);
      if (!serves(viewer, conversation) || !conversation.requestId)
        return this.conversations.conflict(inner, conversation);
      await endRequest(inner, conversation, 'TRANSFER_WITHDRAWN');
      return conversation;
    });
  }

  /** The time of a request is over. */
  async expire(ctx: Context, id: string, requestId: string): Promise<void> {
    const conversation = await lockConversation(ctx, id);
    if (conversation.requestId !== requestId) return;
    await endRequest(ctx, conversation, 'TRANSFER_EXPIRED');
  }

  async #ask(
    ctx: Context,
    conversation: Conversation,
    agent: Agent,
    remark: string | null,
    forMs: number,
  ): Promise<Conversation | UserError> {
    if (agent.id === conversation.agentId)
      return new InputCheck(ctx.locale).fault('agentId', toHimself).error as UserError;
    const requestId = ctx.newId();
    const requestExpiresAt = new Date(ctx.now().getTime() + forMs);
    await amend(
      ctx,
      conversation,
      {
        requestId,
        requestAgentId: agent.id,
        requestRemark: remark?.trim() || null,
        requestExpiresAt,
      },
      {
        ...requestEvent(conversation, agent.id),
        type: 'TRANSFER_REQUESTED',
        ...(remark ? { remark } : {}),
      },
    );
    await setTimer(ctx, requestTimer, conversation.id, requestExpiresAt, { requestId });
    return conversation;
  }

  /** The conversation under its lock, if the viewer is asked to take it; who was asked before learns that it is too late. */
  async #asked(ctx: Context, id: string): Promise<Conversation | UserError> {
    if (!isUuid(id)) throw notFound();
    const { agentId } = ctx.agent;
    const conversation = await lockConversation(ctx, id);
    if (conversation.requestAgentId === agentId) return conversation;
    if (!(await isReadable(ctx, conversation)) && !(await wasAsked(ctx, id, agentId)))
      throw notFound();
    return conversation.status === 'CLOSED'
      ? ConversationClosedError.in(ctx.locale)
      : this.conversations.conflict(ctx, conversation);
  }
}

/** Ends an open request with what became of it; nothing has moved. */
export async function endRequest(
  ctx: Context,
  conversation: Conversation,
  type: 'TRANSFER_DECLINED' | 'TRANSFER_EXPIRED' | 'TRANSFER_WITHDRAWN',
): Promise<void> {
  const receiver = conversation.requestAgentId;
  if (!receiver) return;
  await dropRequest(ctx, conversation, { ...requestEvent(conversation, receiver), type });
}

const requestEvent = ({ agentId }: Conversation, receiver: string) =>
  ({
    kind: 'EVENT',
    by: 'AGENT',
    agentId: receiver,
    ...(agentId ? { fromAgentId: agentId } : {}),
  }) as const;

async function wasAsked(ctx: Context, conversationId: string, agentId: string): Promise<boolean> {
  const rows = await ctx.query(
    `select 1 from app.message where tenant_id = ? and conversation_id = ? and kind = 'EVENT'
        and content ->> 'type' = 'TRANSFER_REQUESTED' and content ->> 'agentId' = ? limit 1`,
    [ctx.tenantId, conversationId, agentId],
  );
  return rows.length > 0;
}
