import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import {
  ConversationAnswerInput,
  ConversationTransferInput,
  ConversationTransferResult,
  TransferAcceptResult,
  TransferDeclineResult,
  TransferWithdrawResult,
} from '../conversation/index.ts';
import { shown } from './shown.ts';
import type { TransferService } from './transfers.ts';

@Resolver()
export class TransferResolver {
  constructor(private readonly transfers: TransferService) {}

  @Mutation(() => ConversationTransferResult, {
    description:
      'Hands a conversation the viewer serves to a group, or to an agent: he is asked first, where the company wants it.',
  })
  @Authorized('conversation.transfer')
  async conversationTransfer(
    @Ctx() ctx: Context,
    @Arg('input', () => ConversationTransferInput, { description: 'What and to whom.' })
    input: ConversationTransferInput,
  ) {
    const { conversationId, remark } = input;
    return shown(await this.transfers.transfer(ctx, conversationId, input, remark ?? null));
  }

  @Mutation(() => TransferAcceptResult, {
    description: 'Takes the conversation the viewer is asked to take over.',
  })
  @Authorized('conversation.read')
  async transferAccept(
    @Ctx() ctx: Context,
    @Arg('input', () => ConversationAnswerInput, { description: 'Which one.' })
    input: ConversationAnswerInput,
  ) {
    return shown(await this.transfers.accept(ctx, input.conversationId));
  }

  @Mutation(() => TransferDeclineResult, {
    description: 'Leaves the conversation with the agent who asked the viewer to take it.',
  })
  @Authorized('conversation.read')
  async transferDecline(
    @Ctx() ctx: Context,
    @Arg('input', () => ConversationAnswerInput, { description: 'Which one.' })
    input: ConversationAnswerInput,
  ) {
    return shown(await this.transfers.decline(ctx, input.conversationId));
  }

  @Mutation(() => TransferWithdrawResult, {
    description: 'Takes the viewer’s own transfer request back.',
  })
  @Authorized('conversation.transfer')
  async transferWithdraw(
    @Ctx() ctx: Context,
    @Arg('input', () => ConversationAnswerInput, { description: 'Which one.' })
    input: ConversationAnswerInput,
  ) {
    return shown(await this.transfers.withdraw(ctx, input.conversationId));
  }
}
