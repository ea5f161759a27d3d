import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { type UserError, isUserError } from '../../kernel/errors/user-error.ts';
import {
  type Conversation,
  ConversationAcceptInput,
  ConversationAcceptResult,
  ConversationAssignInput,
  ConversationAssignResult,
  ConversationPayload,
  ConversationTransferInput,
  ConversationTransferResult,
  type ConversationType,
} from '../conversation/index.ts';
import type { RoutingService } from './routing.service.ts';

const shown = (result: Conversation | UserError) =>
  isUserError(result) ? result : ConversationPayload.of(result as ConversationType);

@Resolver()
export class RoutingResolver {
  constructor(private readonly routing: RoutingService) {}

  @Mutation(() => ConversationAcceptResult, {
    description: 'Takes a waiting conversation; of two who try, one gets it.',
  })
  @Authorized('queue.pick')
  async conversationAccept(
    @Ctx() ctx: Context,
    @Arg('input', () => ConversationAcceptInput, { description: 'Which one.' })
    input: ConversationAcceptInput,
  ) {
    return shown(await this.routing.accept(ctx, input.conversationId));
  }

  @Mutation(() => ConversationTransferResult, {
    description: 'Hands a conversation the viewer serves to an agent or a group.',
  })
  @Authorized('conversation.transfer')
  async conversationTransfer(
    @Ctx() ctx: Context,
    @Arg('input', () => ConversationTransferInput, { description: 'What and to whom.' })
    input: ConversationTransferInput,
  ) {
    return shown(
      await this.routing.transfer(ctx, input.conversationId, input, input.remark ?? null),
    );
  }

  @Mutation(() => ConversationAssignResult, {
    description: 'Places a waiting or active conversation with an agent or a group.',
  })
  @Authorized('queue.assign')
  async conversationAssign(
    @Ctx() ctx: Context,
    @Arg('input', () => ConversationAssignInput, { description: 'What and with whom.' })
    input: ConversationAssignInput,
  ) {
    return shown(await this.routing.assign(ctx, input.conversationId, input));
  }
}
