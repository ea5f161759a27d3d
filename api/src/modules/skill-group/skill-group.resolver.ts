import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AGENT } from '../../kernel/auth/auth-checker.ts';
import type { Context } from '../../kernel/context.ts';
import { isUserError } from '../../kernel/errors/user-error.ts';
import { AgentType } from '../agent/index.ts';
import {
  dutyBySchedule,
  scheduleById,
  type WorkSchedule,
  WorkScheduleType,
} from '../schedule/index.ts';
import { groupsOfAgent, groupsOfSchedule, membersOfGroup } from './skill-group.loaders.ts';
import type { SkillGroupService } from './skill-group.service.ts';
import {
  SkillGroupCreateInput,
  SkillGroupCreateResult,
  SkillGroupDeleteInput,
  SkillGroupDeletePayload,
  SkillGroupDeleteResult,
  SkillGroupMembersSetInput,
  SkillGroupPayload,
  SkillGroupType,
  SkillGroupUpdateInput,
  SkillGroupUpdateResult,
} from './skill-group.type.ts';

@Resolver(() => SkillGroupType)
export class SkillGroupResolver {
  constructor(private readonly groups: SkillGroupService) {}

  @Query(() => [SkillGroupType], { description: 'All groups, the default one first.' })
  @Authorized(AGENT)
  skillGroups(@Ctx() ctx: Context) {
    return this.groups.list(ctx);
  }

  @Mutation(() => SkillGroupCreateResult, { description: 'Makes a group.' })
  @Authorized('member.write')
  async skillGroupCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => SkillGroupCreateInput, { description: 'Its name.' })
    input: SkillGroupCreateInput,
  ) {
    const result = await this.groups.create(ctx, input.name);
    return isUserError(result) ? result : SkillGroupPayload.of(result);
  }

  @Mutation(() => SkillGroupUpdateResult, { description: 'Changes a group.' })
  @Authorized('member.write')
  async skillGroupUpdate(
    @Ctx() ctx: Context,
    @Arg('input', () => SkillGroupUpdateInput, { description: 'Which one and what.' })
    input: SkillGroupUpdateInput,
  ) {
    const result = await this.groups.update(ctx, input);
    return isUserError(result) ? result : SkillGroupPayload.of(result);
  }

  @Mutation(() => SkillGroupDeleteResult, {
    description: 'Deletes a group that nothing depends on.',
  })
  @Authorized('member.write')
  async skillGroupDelete(
    @Ctx() ctx: Context,
    @Arg('input', () => SkillGroupDeleteInput, { description: 'The group.' })
    input: SkillGroupDeleteInput,
  ) {
    const result = await this.groups.delete(ctx, input.skillGroupId);
    return isUserError(result)
      ? result
      : Object.assign(new SkillGroupDeletePayload(), { skillGroupId: result });
  }

  @Mutation(() => SkillGroupPayload, { description: 'Sets who is in a group.' })
  @Authorized('member.write')
  async skillGroupMembersSet(
    @Ctx() ctx: Context,
    @Arg('input', () => SkillGroupMembersSetInput, { description: 'Group and members.' })
    input: SkillGroupMembersSetInput,
  ) {
    return SkillGroupPayload.of(
      await this.groups.setMembers(ctx, input.skillGroupId, input.agentIds, input.releases),
    );
  }

  @FieldResolver(() => [AgentType], { description: 'Who is in it.' })
  members(@Ctx() ctx: Context, @Root() group: SkillGroupType) {
    return membersOfGroup(ctx, group.id);
  }

  @FieldResolver(() => WorkScheduleType, {
    nullable: true,
    description: 'Its own schedule; null: that of the channel a visitor writes on.',
  })
  workSchedule(@Ctx() ctx: Context, @Root() group: SkillGroupType) {
    return group.workScheduleId ? scheduleById(ctx, group.workScheduleId) : null;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it is on duty now by its own schedule, else by the default one.',
  })
  async isOnDuty(@Ctx() ctx: Context, @Root() group: SkillGroupType) {
    return (await dutyBySchedule(ctx, group.workScheduleId ?? null)).isOnDuty;
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description: 'When its duty begins; null while on duty, and when it does not within 366 days.',
  })
  async opensAt(@Ctx() ctx: Context, @Root() group: SkillGroupType) {
    return (await dutyBySchedule(ctx, group.workScheduleId ?? null)).opensAt;
  }
}

@Resolver(() => AgentType)
export class AgentGroupsResolver {
  @FieldResolver(() => [SkillGroupType], { description: 'The groups the member is in.' })
  skillGroups(@Ctx() ctx: Context, @Root() agent: AgentType) {
    return groupsOfAgent(ctx, agent.id);
  }
}

@Resolver(() => WorkScheduleType)
export class ScheduleGroupsResolver {
  @FieldResolver(() => [SkillGroupType], { description: 'The groups that name it, by name.' })
  skillGroups(@Ctx() ctx: Context, @Root() schedule: WorkSchedule) {
    return groupsOfSchedule(ctx, schedule.id);
  }
}
