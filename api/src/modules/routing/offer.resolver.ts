import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import {
  ConversationAnswerInput,
  OfferAcceptResult,
  OfferDeclineResult,
} from '../conversation/index.ts';
import type { OfferService } from './offers.ts';
import { shown } from './shown.ts';

@Resolver()
export class OfferActsResolver {
  constructor(private readonly offers: OfferService) {}

  @Mutation(() => OfferAcceptResult, {
    description: 'Takes the conversation the viewer is offered.',
  })
  @Authorized('conversation.read')
  async offerAccept(
    @Ctx() ctx: Context,
    @Arg('input', () => ConversationAnswerInput, { description: 'Which one.' })
    input: ConversationAnswerInput,
  ) {
    return shown(await this.offers.accept(ctx, input.conversationId));
  }

  @Mutation(() => OfferDeclineResult, {
    description: 'Leaves the conversation the viewer is offered to the next one.',
  })
  @Authorized('conversation.read')
  async offerDecline(
    @Ctx() ctx: Context,
    @Arg('input', () => ConversationAnswerInput, { description: 'Which one.' })
    input: ConversationAnswerInput,
  ) {
    return shown(await this.offers.decline(ctx, input.conversationId));
  }
}
