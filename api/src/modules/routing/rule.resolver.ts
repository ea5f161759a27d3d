import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { isUserError } from '../../kernel/errors/user-error.ts';
import { ChannelType, channelById } from '../channel/index.ts';
import { SkillGroupType, skillGroupById } from '../skill-group/index.ts';
import type { RoutingRules } from './rule.service.ts';
import {
  RoutingRuleDeleteInput,
  RoutingRuleDeletePayload,
  RoutingRulePayload,
  RoutingRuleSetInput,
  RoutingRuleSetResult,
  RoutingRuleType,
} from './rule.type.ts';

@Resolver(() => RoutingRuleType)
export class RoutingRuleResolver {
  constructor(private readonly rules: RoutingRules) {}

  @Query(() => [RoutingRuleType], {
    description: 'The rules of kinds of channels, then those of single channels.',
  })
  @Authorized('routing.write')
  routingRules(@Ctx() ctx: Context) {
    return this.rules.list(ctx);
  }

  @Mutation(() => RoutingRuleSetResult, {
    description: 'Sets which groups serve a channel, or all channels of a kind.',
  })
  @Authorized('routing.write')
  async routingRuleSet(
    @Ctx() ctx: Context,
    @Arg('input', () => RoutingRuleSetInput, { description: 'For what, and who.' })
    input: RoutingRuleSetInput,
  ) {
    const result = await this.rules.set(ctx, input);
    return isUserError(result)
      ? result
      : Object.assign(new RoutingRulePayload(), { routingRule: result });
  }

  @Mutation(() => RoutingRuleDeletePayload, { description: 'Takes a rule away.' })
  @Authorized('routing.write')
  async routingRuleDelete(
    @Ctx() ctx: Context,
    @Arg('input', () => RoutingRuleDeleteInput, { description: 'Which one.' })
    input: RoutingRuleDeleteInput,
  ) {
    const routingRuleId = await this.rules.delete(ctx, input.routingRuleId);
    return Object.assign(new RoutingRuleDeletePayload(), { routingRuleId });
  }

  @FieldResolver(() => ChannelType, {
    nullable: true,
    description: 'The channel it is for; null when it is for a kind.',
  })
  channel(@Ctx() ctx: Context, @Root() { channelId }: RoutingRuleType) {
    return channelId ? channelById(ctx, channelId) : null;
  }

  @FieldResolver(() => SkillGroupType, {
    nullable: true,
    description: 'Who serves while the channel is on duty; null: the default group.',
  })
  onDutyGroup(@Ctx() ctx: Context, @Root() { onDutyGroupId }: RoutingRuleType) {
    return onDutyGroupId ? skillGroupById(ctx, onDutyGroupId) : null;
  }

  @FieldResolver(() => SkillGroupType, {
    nullable: true,
    description: 'Who serves while it is off duty; null: nobody but the other group.',
  })
  offDutyGroup(@Ctx() ctx: Context, @Root() { offDutyGroupId }: RoutingRuleType) {
    return offDutyGroupId ? skillGroupById(ctx, offDutyGroupId) : null;
  }
}
