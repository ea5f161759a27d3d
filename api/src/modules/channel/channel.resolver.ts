import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AGENT } from '../../kernel/auth/auth-checker.ts';
import type { Context } from '../../kernel/context.ts';
import { isUserError } from '../../kernel/errors/user-error.ts';
import { SkillGroupType, skillGroupById } from '../skill-group/index.ts';
import type { ChannelService } from './channel.service.ts';
import {
  ChannelCreateInput,
  ChannelCreateResult,
  ChannelPayload,
  ChannelType,
  ChannelUpdateInput,
  ChannelUpdateResult,
} from './channel.type.ts';

@Resolver(() => ChannelType)
export class ChannelResolver {
  constructor(private readonly service: ChannelService) {}

  @Query(() => [ChannelType], { description: 'All channels, the oldest first.' })
  @Authorized(AGENT)
  channels(@Ctx() ctx: Context) {
    return this.service.list(ctx);
  }

  @Mutation(() => ChannelCreateResult, { description: 'Makes a channel.' })
  @Authorized('channel.write')
  async channelCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => ChannelCreateInput, { description: 'Name and kind.' })
    input: ChannelCreateInput,
  ) {
    const result = await this.service.create(ctx, input);
    return isUserError(result) ? result : ChannelPayload.of(result as ChannelType);
  }

  @Mutation(() => ChannelUpdateResult, { description: 'Changes a channel.' })
  @Authorized('channel.write')
  async channelUpdate(
    @Ctx() ctx: Context,
    @Arg('input', () => ChannelUpdateInput, { description: 'Which one and what.' })
    input: ChannelUpdateInput,
  ) {
    const result = await this.service.update(ctx, input);
    return isUserError(result) ? result : ChannelPayload.of(result as ChannelType);
  }

  @FieldResolver(() => SkillGroupType, {
    nullable: true,
    description: 'The group that serves it; null: the default group.',
  })
  skillGroup(@Ctx() ctx: Context, @Root() channel: ChannelType) {
    return channel.skillGroupId ? skillGroupById(ctx, channel.skillGroupId) : null;
  }
}
