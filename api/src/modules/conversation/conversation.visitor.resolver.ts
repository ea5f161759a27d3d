import {
  Arg,
  Authorized,
  Ctx,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import { VISITOR } from '../../kernel/auth/auth-checker.ts';
import type { Context } from '../../kernel/context.ts';
import { isUserError } from '../../kernel/errors/user-error.ts';
import type { Directory } from '../agent/index.ts';
import type { FileUrls } from '../file/index.ts';
import { VisitorType, visitorById } from '../visitor/index.ts';
import { getConversation } from './conversation.access.ts';
import {
  ConversationEndInput,
  ConversationEndPayload,
  ConversationEndResult,
} from './conversation.acts.type.ts';
import type { Conversation } from './conversation.entity.ts';
import type { ConversationService } from './conversation.service.ts';
import { ConversationType, QueuePlace } from './conversation.type.ts';
import { AgentPresence, ShownAgent } from './conversation.visitor.type.ts';
import { followOpen, followServing } from './follow.ts';
import { readQueuePlace } from './queue.ts';
import { receiptOfAgent } from './receipts.ts';

@Resolver(() => ConversationType)
export class ConversationVisitorResolver {
  constructor(private readonly service: ConversationService) {}

  @Query(() => ConversationType, {
    nullable: true,
    description: 'The visitor’s open conversation on this channel; null when there is none.',
  })
  @Authorized(VISITOR)
  conversation(@Ctx() ctx: Context) {
    return this.service.openOf(ctx, ctx.visitor.visitorId, ctx.visitor.channelId);
  }

  @Mutation(() => ConversationEndResult, {
    description: 'Ends the visitor’s conversation, or leaves the queue.',
  })
  @Authorized(VISITOR)
  async conversationEnd(
    @Ctx() ctx: Context,
    @Arg('input', () => ConversationEndInput, { description: 'Which one.' })
    input: ConversationEndInput,
  ) {
    const result = await this.service.endByVisitor(ctx, input.conversationId);
    return isUserError(result) ? result : ConversationEndPayload.of(result as ConversationType);
  }

  @Subscription(() => ConversationType, {
    description:
      'The open conversation as it is now, then at each change of its state, its agent or what was read.',
    subscribe: ({ context }: { context: Context }) => followOpen(context),
  })
  @Authorized(VISITOR)
  conversationChanged(@Root() conversation: ConversationType): ConversationType {
    return conversation;
  }

  @Subscription(() => AgentPresence, {
    description: 'The serving agent’s status, if the tenant shows it, then each change.',
    subscribe: async ({ args, context }: { args: { conversationId: string }; context: Context }) =>
      followServing(context, await getConversation(context, args.conversationId)),
  })
  @Authorized(VISITOR)
  presence(
    @Root() presence: AgentPresence,
    @Arg('conversationId', () => ID, { description: 'The conversation.' }) _conversationId: string,
  ): AgentPresence {
    return presence;
  }

  @Subscription(() => QueuePlace, {
    description:
      'Where the visitor stands while waiting, then each change; silent while somebody serves.',
    subscribe: async ({ args, context }: { args: { conversationId: string }; context: Context }) =>
      readQueuePlace(context, await getConversation(context, args.conversationId)),
  })
  @Authorized(VISITOR)
  queue(
    @Root() place: QueuePlace,
    @Arg('conversationId', () => ID, { description: 'The conversation.' }) _conversationId: string,
  ): QueuePlace {
    return place;
  }
}

/** What visitors see of their conversation. */
@Resolver(() => ConversationType)
export class ConversationVisitorFieldsResolver {
  constructor(
    private readonly directory: Directory,
    private readonly files: FileUrls,
  ) {}

  @FieldResolver(() => VisitorType, { description: 'The visitor.' })
  visitor(@Ctx() ctx: Context, @Root() conversation: Conversation) {
    return visitorById(ctx, conversation.visitorId);
  }

  @FieldResolver(() => ShownAgent, {
    nullable: true,
    description:
      'Who serves it; null in a queue, after the end, and where the tenant does not show it.',
  })
  async agent(@Ctx() ctx: Context, @Root() conversation: Conversation): Promise<ShownAgent | null> {
    const page = await this.directory.page(ctx);
    const agent =
      conversation.status === 'ACTIVE' && page.showAgentNickname && conversation.agentId
        ? page.agents.get(conversation.agentId)
        : null;
    if (!agent) return null;
    const avatarUrl = agent.avatarFileId ? this.files.publicUrl(ctx, agent.avatarFileId) : null;
    return { id: conversation.agentId as string, nickname: agent.nickname, avatarUrl };
  }

  @FieldResolver(() => Int, { description: 'Messages the visitor has not seen.' })
  unreadCount(@Root() conversation: Conversation): number {
    return conversation.visitorUnread;
  }

  @FieldResolver(() => Int, {
    description: 'Up to where the serving agent has seen it; 0 where the tenant does not show it.',
  })
  async agentReadSeq(@Ctx() ctx: Context, @Root() conversation: Conversation): Promise<number> {
    return (await receiptOfAgent(ctx, conversation)).read;
  }

  @FieldResolver(() => Int, { description: 'Up to where a device of the agent has it.' })
  async agentDeliveredSeq(
    @Ctx() ctx: Context,
    @Root() conversation: Conversation,
  ): Promise<number> {
    return (await receiptOfAgent(ctx, conversation)).delivered;
  }
}
