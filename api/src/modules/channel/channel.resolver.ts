import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AGENT } from '../../kernel/auth/auth-checker.ts';
import type { Context } from '../../kernel/context.ts';
import { isUserError } from '../../kernel/errors/user-error.ts';
import {
  dutyBySchedule,
  scheduleById,
  type WorkSchedule,
  WorkScheduleType,
} from '../schedule/index.ts';
import { SkillGroupType, skillGroupById } from '../skill-group/index.ts';
import { channelsOfSchedule } from './channel.loaders.ts';
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

  @FieldResolver(() => WorkScheduleType, {
    nullable: true,
    description: 'When it is served; null: by the default schedule.',
  })
  workSchedule(@Ctx() ctx: Context, @Root() channel: ChannelType) {
    return channel.workScheduleId ? scheduleById(ctx, channel.workScheduleId) : null;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it is on duty now by its schedule; a group with its own may differ.',
  })
  async isOnDuty(@Ctx() ctx: Context, @Root() channel: ChannelType) {
    return (await dutyBySchedule(ctx, channel.workScheduleId ?? null)).isOnDuty;
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description: 'When its duty begins; null while on duty, and when it does not within 366 days.',
  })
  async opensAt(@Ctx() ctx: Context, @Root() channel: ChannelType) {
    return (await dutyBySchedule(ctx, channel.workScheduleId ?? null)).opensAt;
  }
}

@Resolver(() => WorkScheduleType)
export class ScheduleChannelsResolver {
  @FieldResolver(() => [ChannelType], { description: 'The channels that name it, by name.' })
  channels(@Ctx() ctx: Context, @Root() schedule: WorkSchedule) {
    return channelsOfSchedule(ctx, schedule.id);
  }
}
