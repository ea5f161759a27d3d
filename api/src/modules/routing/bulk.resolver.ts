import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import {
  ConversationOutcomes,
  type ConversationService,
  ConversationsAssignInput,
  ConversationsCloseInput,
  ConversationsTagInput,
} from '../conversation/index.ts';
import { each } from './bulk.ts';
import type { RoutingService } from './routing.service.ts';

@Resolver()
export class BulkResolver {
  constructor(
    private readonly routing: RoutingService,
    private readonly conversations: ConversationService,
  ) {}

  @Mutation(() => ConversationOutcomes, {
    description: 'Places several conversations, each by itself; one that fails leaves the others.',
  })
  @Authorized('queue.assign')
  conversationsAssign(
    @Ctx() ctx: Context,
    @Arg('input', () => ConversationsAssignInput, { description: 'Which ones, with whom.' })
    input: ConversationsAssignInput,
  ): Promise<ConversationOutcomes> {
    return each(input.conversationIds, id => this.routing.assign(ctx, id, input));
  }

  @Mutation(() => ConversationOutcomes, {
    description: 'Ends several conversations, each by itself; one that fails leaves the others.',
  })
  @Authorized('queue.close')
  conversationsClose(
    @Ctx() ctx: Context,
    @Arg('input', () => ConversationsCloseInput, { description: 'Which ones.' })
    input: ConversationsCloseInput,
  ): Promise<ConversationOutcomes> {
    return each(input.conversationIds, id => this.conversations.close(ctx, id));
  }

  @Mutation(() => ConversationOutcomes, {
    description:
      'Tags several conversations, during or after them, each by itself; one that fails leaves the others.',
  })
  @Authorized('conversation.write')
  conversationsTag(
    @Ctx() ctx: Context,
    @Arg('input', () => ConversationsTagInput, { description: 'Which ones, and how.' })
    { conversationIds, ...tagging }: ConversationsTagInput,
  ): Promise<ConversationOutcomes> {
    return each(conversationIds, id => this.conversations.tag(ctx, id, tagging));
  }
}
