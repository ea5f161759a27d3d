import type { Context } from '../../kernel/context.ts';
import { notFound } from '../../kernel/errors/fault.ts';
import { type UserError, isUserError } from '../../kernel/errors/user-error.ts';
import { setTimer } from '../../kernel/timers/timers.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { type Presence } from '../agent/index.ts';
import {
  type Conversation,
  ConversationClosedError,
  type ConversationService,
  TargetOfflineError,
  amend,
  claimPlace,
  giveBackPlace,
  lockConversation,
  move,
  noOffer,
  queueEntered,
} from '../conversation/index.ts';
import type { SkillGroup } from '../skill-group/index.ts';
import { explain } from './assign.ts';
import { routingSettings } from './routing.settings.ts';
import type { Ranking } from './strategy.policy.ts';

/** The timer of an open offer. */
export const offerTimer = 'routing.offer';
/** Two misses in a row: he is not at his desk. */
const mostMisses = 2;

/** Asks the one who fits best; his place is held meanwhile, and the visitor stays in the queue. */
export async function makeOffer(
  ctx: Context,
  conversation: Conversation,
  group: SkillGroup,
  ranking: Ranking,
): Promise<boolean> {
  const { offerMs } = await routingSettings(ctx);
  for (const agent of ranking.ranked) {
    const { agentId } = agent;
    const held = { agentId, weight: conversation.weight, skillGroupId: group.id };
    if (!(await claimPlace(ctx, { ...held, isOffer: true, isPushed: true }))) continue;
    const offerId = ctx.newId();
    const offerExpiresAt = new Date(ctx.now().getTime() + offerMs);
    await amend(ctx, conversation, {
      offerId,
      offerAgentId: agentId,
      offerExpiresAt,
      offeredBefore: { ...conversation.offeredBefore, [agentId]: ctx.now().toISOString() },
    });
    const reason = conversation.assignmentReason ?? { step: 'CHANNEL', group: group.name };
    conversation.assignmentReason = explain(reason, group, ranking, agent);
    await ctx.em.flush();
    await setTimer(ctx, offerTimer, conversation.id, offerExpiresAt, { offerId });
    return true;
  }
  return false;
}

/** Offers to agents: accepted, declined, or missed. */
export class OfferService {
  constructor(
    private readonly conversations: ConversationService,
    private readonly presence: Presence,
  ) {}

  /** The viewer takes what he was offered. */
  async accept(ctx: Context, id: string): Promise<Conversation | UserError> {
    return ctx.transact(async inner => {
      const { agentId } = inner.agent;
      const conversation = await this.#offered(inner, id);
      if (isUserError(conversation)) return conversation;
      const refusal = await move(inner, conversation, {
        to: 'ACTIVE',
        agentId,
        joinedBy: 'OFFERED',
        claim: false,
        reason: conversation.assignmentReason ?? { step: 'CHANNEL' },
        event: { kind: 'EVENT', type: 'ACCEPTED', by: 'AGENT', agentId },
      });
      if (refusal) return TargetOfflineError.in(inner.locale);
      await setMisses(inner, agentId, 0);
      return conversation;
    });
  }

  /** The viewer does not want it: the next one is asked. */
  async decline(ctx: Context, id: string): Promise<Conversation | UserError> {
    return ctx.transact(async inner => {
      const conversation = await this.#offered(inner, id);
      if (isUserError(conversation)) return conversation;
      await dropOffer(inner, conversation);
      await setMisses(inner, inner.agent.agentId, 0);
      return conversation;
    });
  }

  /** The time of an offer is over. */
  async expire(ctx: Context, id: string, offerId: string): Promise<void> {
    const conversation = await lockConversation(ctx, id);
    const agentId = conversation.offerAgentId;
    if (conversation.offerId !== offerId || !agentId) return;
    await dropOffer(ctx, conversation);
    const [row] = await ctx.em.execute<{ offer_misses: number }[]>(
      'update app.agent set offer_misses = offer_misses + 1 where tenant_id = ? and id = ? returning offer_misses',
      [ctx.tenantId, agentId],
    );
    if ((row?.offer_misses ?? 0) < mostMisses) return;
    await setMisses(ctx, agentId, 0);
    await this.presence.becomeAway(ctx, agentId, 'OFFERS_MISSED');
  }

  /** The conversation under its lock, if the viewer is the one who is asked. */
  async #offered(ctx: Context, id: string): Promise<Conversation | UserError> {
    if (!isUuid(id)) throw notFound();
    const conversation = await lockConversation(ctx, id);
    const { agentId, skillGroupIds } = ctx.agent;
    if (conversation.offerAgentId === agentId) return conversation;
    // Who was asked once may learn that it went on; to everybody else it does not exist.
    const wasAsked = agentId in conversation.offeredBefore;
    if (
      !wasAsked &&
      conversation.agentId !== agentId &&
      !skillGroupIds.has(conversation.skillGroupId)
    )
      throw notFound();
    return conversation.status === 'CLOSED'
      ? ConversationClosedError.in(ctx.locale)
      : this.conversations.conflict(ctx, conversation);
  }
}

/** Ends an open offer and gives the held place back; the next one may be asked at once. */
export async function dropOffer(ctx: Context, conversation: Conversation): Promise<void> {
  const { offerAgentId, weight, skillGroupId } = conversation;
  if (!offerAgentId) return;
  await giveBackPlace(ctx, offerAgentId, weight, true);
  await amend(ctx, conversation, noOffer);
  ctx.tell(queueEntered(ctx.tenantId, skillGroupId));
}

async function setMisses(ctx: Context, agentId: string, misses: number): Promise<void> {
  await ctx.em.execute('update app.agent set offer_misses = ? where tenant_id = ? and id = ?', [
    misses,
    ctx.tenantId,
    agentId,
  ]);
}
