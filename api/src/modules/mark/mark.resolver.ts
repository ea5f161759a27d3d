import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { isUserError } from '../../kernel/errors/user-error.ts';
import { ConversationPayload, ConversationType } from '../conversation/index.ts';
import type { MarkService } from './mark.service.ts';
import { markOf } from './mark.ts';
import {
  ConversationMarkUnreadInput,
  ConversationPinInput,
  DraftSetInput,
  DraftSetResult,
  ReminderClearInput,
  ReminderSetInput,
  ReminderSetResult,
} from './mark.type.ts';

@Resolver(() => ConversationType)
export class MarkResolver {
  constructor(private readonly marks: MarkService) {}

  @Mutation(() => DraftSetResult, {
    description: 'Keeps the viewer’s draft for his other devices.',
  })
  @Authorized('conversation.read')
  async draftSet(
    @Ctx() ctx: Context,
    @Arg('input', () => DraftSetInput, { description: 'Where, and what.' }) input: DraftSetInput,
  ) {
    const result = await this.marks.draft(ctx, input.conversationId, input.text);
    return isUserError(result) ? result : ConversationPayload.of(result as ConversationType);
  }

  @Mutation(() => ConversationPayload, { description: 'Pins a conversation in the viewer’s list.' })
  @Authorized('conversation.read')
  async conversationPin(
    @Ctx() ctx: Context,
    @Arg('input', () => ConversationPinInput, { description: 'Which one, and whether.' })
    input: ConversationPinInput,
  ) {
    const conversation = await this.marks.pin(ctx, input.conversationId, input.isPinned);
    return ConversationPayload.of(conversation as ConversationType);
  }

  @Mutation(() => ConversationPayload, {
    description: 'Marks a conversation as unread for the viewer, until he reads it again.',
  })
  @Authorized('conversation.read')
  async conversationMarkUnread(
    @Ctx() ctx: Context,
    @Arg('input', () => ConversationMarkUnreadInput, { description: 'Which one.' })
    input: ConversationMarkUnreadInput,
  ) {
    const conversation = await this.marks.markUnread(ctx, input.conversationId);
    return ConversationPayload.of(conversation as ConversationType);
  }

  @Mutation(() => ReminderSetResult, {
    description: 'Brings a conversation up for the viewer at a moment.',
  })
  @Authorized('conversation.read')
  async reminderSet(
    @Ctx() ctx: Context,
    @Arg('input', () => ReminderSetInput, { description: 'Which one, and when.' })
    input: ReminderSetInput,
  ) {
    const result = await this.marks.remind(ctx, input.conversationId, input.at);
    return isUserError(result) ? result : ConversationPayload.of(result as ConversationType);
  }

  @Mutation(() => ReminderSetResult, { description: 'Takes the viewer’s reminder away.' })
  @Authorized('conversation.read')
  async reminderClear(
    @Ctx() ctx: Context,
    @Arg('input', () => ReminderClearInput, { description: 'Which one.' })
    input: ReminderClearInput,
  ) {
    const result = await this.marks.remind(ctx, input.conversationId, null);
    return isUserError(result) ? result : ConversationPayload.of(result as ConversationType);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What the viewer typed here and has not sent; null if nothing.',
  })
  async draft(@Ctx() ctx: Context, @Root() conversation: ConversationType) {
    return (await markOf(ctx, conversation.id))?.draft ?? null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer pinned it.' })
  async isPinned(@Ctx() ctx: Context, @Root() conversation: ConversationType) {
    return (await markOf(ctx, conversation.id))?.isPinned ?? false;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer marked it as unread.' })
  async isMarkedUnread(@Ctx() ctx: Context, @Root() conversation: ConversationType) {
    return (await markOf(ctx, conversation.id))?.isUnread ?? false;
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description: 'When the viewer wants to come back to it; null without a reminder.',
  })
  async remindAt(@Ctx() ctx: Context, @Root() conversation: ConversationType) {
    return (await markOf(ctx, conversation.id))?.remindAt ?? null;
  }
}
