import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { AgentType, agentById } from '../agent/index.ts';
import { LanguageMatch, SharingStrategy } from './sharing.ts';
import { GroupMember, Overflow, SkillRequirementType } from './sharing.type.ts';
import type { SkillGroup } from './skill-group.entity.ts';
import { prioritiesOfGroup, skillGroupById } from './skill-group.loaders.ts';
import { SkillGroupType } from './skill-group.type.ts';

/** How a group shares what comes in. */
@Resolver(() => SkillGroupType)
export class SkillGroupSharingResolver {
  @FieldResolver(() => SharingStrategy, { description: 'Who of its members gets the next one.' })
  strategy(@Root() group: SkillGroup): SharingStrategy {
    return group.strategy;
  }

  @FieldResolver(() => Boolean, { description: 'Whether members are asked before they get one.' })
  isOffered(@Root() group: SkillGroup): boolean {
    return group.isOffered;
  }

  @FieldResolver(() => Overflow, {
    nullable: true,
    description: 'Where newcomers go when too many wait; null: they wait here.',
  })
  overflow(@Root() { overflowLimit, overflowGroupId, overflowWaitMs }: SkillGroup) {
    if (!overflowGroupId || overflowLimit == null) return null;
    return Object.assign(new Overflow(), {
      limit: overflowLimit,
      skillGroupId: overflowGroupId,
      waitMs: overflowWaitMs ?? null,
    });
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Sent in an agent’s name when he takes one of its visitors; null: nothing.',
  })
  greeting(@Root() group: SkillGroup): string | null {
    return group.greeting ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What its visitors read off duty; null: the text of the channel.',
  })
  offHoursText(@Root() group: SkillGroup): string | null {
    return group.offHoursText ?? null;
  }

  @FieldResolver(() => [SkillRequirementType], { description: 'What it asks of whoever serves.' })
  requirements(@Root() group: SkillGroup) {
    return group.requirements;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'After each such time of waiting its musts relax by one level; null: never.',
  })
  relaxMs(@Root() group: SkillGroup): number | null {
    return group.relaxMs ?? null;
  }

  @FieldResolver(() => LanguageMatch, { description: 'Whether it heeds the visitor’s language.' })
  languageMatch(@Root() group: SkillGroup): LanguageMatch {
    return group.languageMatch;
  }

  @FieldResolver(() => [GroupMember], {
    description: 'Its members with their places in the order the admins set.',
  })
  async priorities(@Ctx() ctx: Context, @Root() group: SkillGroup) {
    return (await prioritiesOfGroup(ctx, group.id)) ?? [];
  }
}

@Resolver(() => Overflow)
export class OverflowResolver {
  @FieldResolver(() => SkillGroupType, { description: 'The group they go to.' })
  skillGroup(@Ctx() ctx: Context, @Root() overflow: Overflow) {
    return skillGroupById(ctx, overflow.skillGroupId);
  }
}

@Resolver(() => GroupMember)
export class GroupMemberResolver {
  @FieldResolver(() => AgentType, { description: 'The member.' })
  agent(@Ctx() ctx: Context, @Root() member: GroupMember) {
    return agentById(ctx, member.agentId);
  }
}
