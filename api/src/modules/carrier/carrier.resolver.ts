import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { may } from '../../kernel/auth/viewer.ts';
import type { Context } from '../../kernel/context.ts';
import { isUserError } from '../../kernel/errors/user-error.ts';
import { say } from '../../kernel/errors/words.ts';
import {
  ChannelCarriage,
  ChannelType,
  SendableKind,
  carriageOf,
  noForms,
  windowOfConversation,
} from '../channel/index.ts';
import { ConversationType } from '../conversation/index.ts';
import type { SoundConverter } from '../file/index.ts';
import { isCarried } from '../message/index.ts';
import { ChannelBindInput } from './bind-input.type.ts';
import type { BindingService } from './binding.service.ts';
import {
  ChannelBindPayload,
  ChannelBindResult,
  ChannelCheck,
  ChannelCheckInput,
  ChannelUnbindInput,
  ChannelUnbindPayload,
  ChannelUnbindResult,
} from './binding.type.ts';
import { bindingOf, callbackUrlOf, healthOf } from './binding.view.ts';
import {
  MessagePreview,
  MessagePreviewInput,
  MessagePreviewResult,
  MessageResendInput,
  MessageResendPayload,
  MessageResendResult,
  MessagingWindowType,
} from './carried-message.type.ts';
import { ChannelBinding, ChannelHealth } from './health.type.ts';
import type { PreviewService } from './preview.service.ts';
import type { ResendService } from './resend.service.ts';

/** Accounts of channels, for whoever looks after them. */
@Resolver(() => ChannelType)
export class ChannelBindingResolver {
  constructor(
    private readonly service: BindingService,
    private readonly sounds: SoundConverter,
  ) {}

  @Mutation(() => ChannelBindResult, {
    description: 'Binds a channel to an account at its platform, or changes the binding.',
  })
  @Authorized('channel.write')
  async channelBind(
    @Ctx() ctx: Context,
    @Arg('input', () => ChannelBindInput, { description: 'Channel and account.' })
    input: ChannelBindInput,
  ) {
    const result = await this.service.bind(ctx, input);
    return isUserError(result) ? result : Object.assign(new ChannelBindPayload(), result);
  }

  @Mutation(() => ChannelCheck, {
    description: 'Asks the platform and says in words what is still wrong with a bound channel.',
  })
  @Authorized('channel.write')
  async channelCheck(
    @Ctx() ctx: Context,
    @Arg('input', () => ChannelCheckInput, { description: 'Which one.' })
    input: ChannelCheckInput,
  ) {
    const address = await callbackUrlOf(ctx, input.channelId);
    const steps = await this.service.check(ctx, input.channelId, address ?? '');
    return {
      steps: steps.map(({ name, isOk, words }) => ({
        name: say(name, ctx.locale),
        isOk,
        words: say(words, ctx.locale),
      })),
    };
  }

  @Mutation(() => ChannelUnbindResult, {
    description:
      'Parts a channel from its account: open conversations are closed, history and figures stay.',
  })
  @Authorized('channel.write')
  async channelUnbind(
    @Ctx() ctx: Context,
    @Arg('input', () => ChannelUnbindInput, { description: 'Which one, and what was confirmed.' })
    input: ChannelUnbindInput,
  ) {
    const result = await this.service.unbind(ctx, input.channelId, input.openConversations);
    if (isUserError(result)) return result;
    const { channel, closed } = result;
    return Object.assign(new ChannelUnbindPayload(), { channel, closedConversations: closed });
  }

  @FieldResolver(() => ChannelHealth, {
    nullable: true,
    description: 'How its account is doing, for admins; null without an account.',
  })
  async health(@Ctx() ctx: Context, @Root() channel: ChannelType) {
    if (!may(ctx.viewer, 'channel.write')) return null;
    const bound = await this.service.bound(ctx, channel.id);
    return bound && healthOf(ctx, bound, this.sounds);
  }

  @FieldResolver(() => ChannelBinding, {
    nullable: true,
    description: 'Its account, for admins; null without one.',
  })
  async binding(@Ctx() ctx: Context, @Root() channel: ChannelType) {
    if (!may(ctx.viewer, 'channel.write')) return null;
    const bound = await this.service.bound(ctx, channel.id);
    return bound && bindingOf(bound);
  }

  @FieldResolver(() => [ChannelCarriage], {
    description: 'How each kind of message travels on it, and why the others cannot be sent.',
  })
  async carries(@Ctx() ctx: Context, @Root() channel: ChannelType): Promise<ChannelCarriage[]> {
    const bound = await this.service.bound(ctx, channel.id);
    const traits = bound && bound.adapter.traits(bound.binding);
    return Object.values(SendableKind).map(kind => {
      const carriage = carriageOf(kind, traits);
      return { kind, carriage, reason: carriage === 'REFUSED' ? say(noForms, ctx.locale) : null };
    });
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Where its platform brings messages, for admins; null for web pages and apps.',
  })
  callbackUrl(@Ctx() ctx: Context, @Root() channel: ChannelType) {
    return may(ctx.viewer, 'channel.write') ? callbackUrlOf(ctx, channel.id) : null;
  }
}

/** What agents see and do about messages that a platform carries. */
@Resolver(() => ConversationType)
export class CarriedMessageResolver {
  constructor(
    private readonly resending: ResendService,
    private readonly previews: PreviewService,
  ) {}

  @Mutation(() => MessageResendResult, {
    description: 'Sends a FAILED or UNKNOWN message again, in its place.',
  })
  @Authorized('conversation.write')
  async messageResend(
    @Ctx() ctx: Context,
    @Arg('input', () => MessageResendInput, { description: 'Which one.' })
    input: MessageResendInput,
  ) {
    const result = await this.resending.resend(ctx, input.messageId, input.inPublic);
    if (isUserError(result)) return result;
    return Object.assign(new MessageResendPayload(), { message: result });
  }

  @Query(() => MessagePreviewResult, {
    description: 'How a message would arrive on the conversation’s channel, without sending it.',
  })
  @Authorized('conversation.read')
  async messagePreview(
    @Ctx() ctx: Context,
    @Arg('input', () => MessagePreviewInput, { description: 'Where, and what.' })
    input: MessagePreviewInput,
  ) {
    const result = await this.previews.preview(ctx, input.conversationId, input.content);
    return isUserError(result) ? result : Object.assign(new MessagePreview(), result);
  }

  @FieldResolver(() => MessagingWindowType, {
    nullable: true,
    description:
      'Until when, and how many more messages, the platform lets one write; null: no such limit.',
  })
  async window(@Ctx() ctx: Context, @Root() { id }: ConversationType) {
    return (await isCarried(ctx, id)) ? windowOfConversation(ctx, id) : null;
  }
}
