import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import {
  ConversationAcceptInput,
  ConversationAcceptResult,
  ConversationAnswerInput,
  ConversationAssignInput,
  ConversationAssignResult,
  ConversationCallBackResult,
  ConversationPrioritizeInput,
  ConversationPrioritizeResult,
  ConversationReturnInput,
  ConversationReturnResult,
  ConversationTakeOverResult,
} from '../conversation/index.ts';
import type { Reopening } from './reopening.ts';
import type { RoutingService } from './routing.service.ts';
import { shown } from './shown.ts';

@Resolver()
export class RoutingResolver {
  constructor(
    private readonly routing: RoutingService,
    private readonly reopening: Reopening,
  ) {}

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

  @Mutation(() => ConversationAssignResult, {
    description: 'Places a conversation with an agent or a group; for an ended one, a new one.',
  })
  @Authorized('queue.assign')
  async conversationAssign(
    @Ctx() ctx: Context,
    @Arg('input', () => ConversationAssignInput, { description: 'What and with whom.' })
    input: ConversationAssignInput,
  ) {
    return shown(await this.routing.assign(ctx, input.conversationId, input));
  }

  @Mutation(() => ConversationReturnResult, {
    description: 'Gives a conversation the viewer serves back to its group’s queue.',
  })
  @Authorized('conversation.transfer')
  async conversationReturn(
    @Ctx() ctx: Context,
    @Arg('input', () => ConversationReturnInput, { description: 'Which one, and a word.' })
    input: ConversationReturnInput,
  ) {
    return shown(await this.routing.giveBack(ctx, input.conversationId, input.remark ?? null));
  }

  @Mutation(() => ConversationTakeOverResult, {
    description: 'Makes the viewer the agent of an open conversation at once, whoever holds it.',
  })
  @Authorized('conversation.takeover')
  async conversationTakeOver(
    @Ctx() ctx: Context,
    @Arg('input', () => ConversationAnswerInput, { description: 'Which one.' })
    input: ConversationAnswerInput,
  ) {
    return shown(await this.routing.takeOver(ctx, input.conversationId));
  }

  @Mutation(() => ConversationCallBackResult, {
    description: 'Begins a new conversation with the visitor of one that has ended.',
  })
  @Authorized('conversation.write')
  async conversationCallBack(
    @Ctx() ctx: Context,
    @Arg('input', () => ConversationAnswerInput, { description: 'The one that has ended.' })
    input: ConversationAnswerInput,
  ) {
    return shown(await this.reopening.callBack(ctx, input.conversationId));
  }

  @Mutation(() => ConversationPrioritizeResult, {
    description: 'Sets how urgent an open conversation is.',
  })
  @Authorized('conversation.write')
  async conversationPrioritize(
    @Ctx() ctx: Context,
    @Arg('input', () => ConversationPrioritizeInput, { description: 'Which one, how urgent.' })
    input: ConversationPrioritizeInput,
  ) {
    return shown(await this.routing.prioritize(ctx, input.conversationId, input.priority));
  }
}
