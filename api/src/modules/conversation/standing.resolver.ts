import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { AgentType, agentById } from '../agent/index.ts';
import { SkillGroupType, skillGroupById } from '../skill-group/index.ts';
import { mayReadLog } from './conversation.access.ts';
import type { AssignmentReason, Conversation } from './conversation.entity.ts';
import { reachesAll, rightsOf } from './conversation.policy.ts';
import { Priority } from './conversation.state.ts';
import { ConversationType, QueuePlace } from './conversation.type.ts';
import { boardsOf } from './queue-board.ts';
import { namedIn, reasonText } from './reason-text.ts';
import { legsOf } from './service-legs.ts';
import { ConversationRights, Offer, ServiceLeg, TransferRequest } from './standing.type.ts';

/** Who serves a conversation, how it waits, and what is asked about it: for the desk. */
@Resolver(() => ConversationType)
export class ConversationStandingResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why this agent has it, in one sentence; null if nobody has.',
  })
  assignmentReason(@Ctx() ctx: Context, @Root() { agentId, assignmentReason }: Conversation) {
    return agentId && assignmentReason ? sentenceOf(ctx, assignmentReason) : null;
  }

  @FieldResolver(() => Priority, { description: 'How urgent it is.' })
  priority(@Root() conversation: Conversation): Priority {
    return conversation.priority;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'The visitor’s VIP level, 1 before 2 before 3; null: none.',
  })
  vipLevel(@Root() conversation: Conversation): number | null {
    return conversation.vipLevel ?? null;
  }

  @FieldResolver(() => AgentType, {
    nullable: true,
    description: 'The one agent it waits for; null for nearly all.',
  })
  addressedAgent(@Ctx() ctx: Context, @Root() { addressedAgentId }: Conversation) {
    return addressedAgentId ? agentById(ctx, addressedAgentId) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'How its present or last agent came to it, such as ASSIGNED; null if nobody has.',
  })
  joinedBy(@Root() conversation: Conversation): string | null {
    return conversation.agentId ? (conversation.joinedBy ?? null) : null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether it was transferred at least once.' })
  isTransferred(@Root() conversation: Conversation): boolean {
    return conversation.isTransferred;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the visitor has waited for an answer longer than the company wants.',
  })
  isSlow(@Root() { status, slowSince }: Conversation): boolean {
    return status === 'ACTIVE' && slowSince != null;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether an agent began it, calling the visitor back.',
  })
  isCallBack(@Root() conversation: Conversation): boolean {
    return conversation.isCallBack;
  }

  @FieldResolver(() => TransferRequest, {
    nullable: true,
    description: 'An open request to take it over; null when there is none.',
  })
  transferRequest(@Root() conversation: Conversation): TransferRequest | null {
    const { requestId, requestAgentId, agentId, requestExpiresAt, requestRemark } = conversation;
    if (!requestId || !requestAgentId || !agentId || !requestExpiresAt) return null;
    return Object.assign(new TransferRequest(), {
      id: requestId,
      fromAgentId: agentId,
      toAgentId: requestAgentId,
      remark: requestRemark ?? null,
      expiresAt: requestExpiresAt,
    });
  }

  @FieldResolver(() => Offer, {
    nullable: true,
    description: 'An open offer of it to an agent; null when there is none.',
  })
  offer(@Root() { offerId, offerAgentId, offerExpiresAt }: Conversation): Offer | null {
    if (!offerId || !offerAgentId || !offerExpiresAt) return null;
    return Object.assign(new Offer(), {
      id: offerId,
      agentId: offerAgentId,
      expiresAt: offerExpiresAt,
    });
  }

  @FieldResolver(() => QueuePlace, {
    nullable: true,
    description: 'Where it stands in its queue; null while it does not wait.',
  })
  queuePlace(@Ctx() ctx: Context, @Root() conversation: Conversation) {
    return conversation.status === 'QUEUED' ? boardsOf(ctx).placeOf(ctx, conversation) : null;
  }

  @FieldResolver(() => [ServiceLeg], { description: 'Who served it, the first one first.' })
  async legs(@Ctx() ctx: Context, @Root() conversation: Conversation): Promise<ServiceLeg[]> {
    return (await legsOf(ctx, conversation.id)) ?? [];
  }

  @FieldResolver(() => ConversationRights, {
    description: 'What the viewer may do with it as it stands.',
  })
  async viewerCan(
    @Ctx() ctx: Context,
    @Root() conversation: Conversation,
  ): Promise<ConversationRights> {
    return rightsOf(ctx.agent, conversation, await mayReadLog(ctx, conversation));
  }
}

@Resolver(() => ServiceLeg)
export class ServiceLegResolver {
  @FieldResolver(() => AgentType, { description: 'Who served.' })
  agent(@Ctx() ctx: Context, @Root() leg: ServiceLeg) {
    return agentById(ctx, leg.agentId);
  }

  @FieldResolver(() => SkillGroupType, {
    nullable: true,
    description: 'The group in which he served; null when it is gone.',
  })
  skillGroup(@Ctx() ctx: Context, @Root() leg: ServiceLeg) {
    return skillGroupById(ctx, leg.skillGroupId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why he got it and others did not, in one sentence; for those who watch all.',
  })
  reason(@Ctx() ctx: Context, @Root() { reasonData }: ServiceLeg) {
    return reasonData && reachesAll(ctx.agent) ? sentenceOf(ctx, reasonData) : null;
  }
}

@Resolver(() => TransferRequest)
export class TransferRequestResolver {
  @FieldResolver(() => AgentType, { description: 'Who serves and asks.' })
  fromAgent(@Ctx() ctx: Context, @Root() request: TransferRequest) {
    return agentById(ctx, request.fromAgentId);
  }

  @FieldResolver(() => AgentType, { description: 'Who is asked.' })
  toAgent(@Ctx() ctx: Context, @Root() request: TransferRequest) {
    return agentById(ctx, request.toAgentId);
  }
}

@Resolver(() => Offer)
export class OfferResolver {
  @FieldResolver(() => AgentType, { description: 'Who is asked.' })
  agent(@Ctx() ctx: Context, @Root() offer: Offer) {
    return agentById(ctx, offer.agentId);
  }
}

async function sentenceOf(ctx: Context, reason: AssignmentReason): Promise<string> {
  const agents = await Promise.all(namedIn(reason).map(id => agentById(ctx, id)));
  const names = new Map(agents.flatMap(agent => (agent ? [[agent.id, agent.nickname]] : [])));
  return reasonText(reason, ctx.locale, id => names.get(id) ?? '—');
}
