import { Field, ID, InputType, ObjectType, createUnionType, Int } from 'type-graphql';
import { InUseError } from '../../kernel/errors/in-use.ts';
import { InvalidInputError } from '../../kernel/errors/user-error.ts';
import { Node } from '../../kernel/graphql/node.type.ts';
import { LanguageMatch, SharingStrategy } from './sharing.ts';
import { GroupMemberInput, OverflowInput, SkillRequirementInput } from './sharing.type.ts';

@ObjectType('SkillGroup', {
  implements: Node,
  description: 'A named set of agents to which conversations are routed.',
})
export class SkillGroupType extends Node {
  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => Boolean, {
    description:
      'Whether it gets what nothing else places; it holds every agent who is in no other group.',
  })
  isDefault: boolean;

  workScheduleId?: string | null;
}

@InputType({ description: 'A new group.' })
export class SkillGroupCreateInput {
  @Field(() => String, { description: '1 to 50 characters, no other group’s name.' })
  name: string;
}

@InputType({ description: 'A change of a group; parts left out stay.' })
export class SkillGroupUpdateInput {
  @Field(() => ID, { description: 'The group.' })
  skillGroupId: string;

  @Field(() => String, {
    nullable: true,
    description: '1 to 50 characters, no other group’s name.',
  })
  name?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'When it works; null: as the channel does that a visitor writes on.',
  })
  workScheduleId?: string | null;

  @Field(() => SharingStrategy, { nullable: true, description: 'Who gets the next one.' })
  strategy?: SharingStrategy | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether members are asked before they get one.',
  })
  isOffered?: boolean | null;

  @Field(() => OverflowInput, {
    nullable: true,
    description: 'Where newcomers go when too many wait; null: they wait here.',
  })
  overflow?: OverflowInput | null;

  @Field(() => String, { nullable: true, description: 'Up to 500 characters; null: none.' })
  greeting?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Up to 500 characters; null: the text of the channel.',
  })
  offHoursText?: string | null;

  @Field(() => [SkillRequirementInput], {
    nullable: true,
    description: 'All it asks of whoever serves; at most 20.',
  })
  requirements?: SkillRequirementInput[] | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'After each such time its musts relax by one level: 10 seconds to 1 day; null: never.',
  })
  relaxMs?: number | null;

  @Field(() => LanguageMatch, {
    nullable: true,
    description: 'Whether it heeds the visitor’s language.',
  })
  languageMatch?: LanguageMatch | null;

  @Field(() => [GroupMemberInput], {
    nullable: true,
    description: 'Places of members in its order; those left out stay.',
  })
  priorities?: GroupMemberInput[] | null;
}

@InputType({ description: 'Which group to delete.' })
export class SkillGroupDeleteInput {
  @Field(() => ID, { description: 'A group in whose queue nobody waits; not the default one.' })
  skillGroupId: string;
}

@InputType({ description: 'Who shall be in a group.' })
export class SkillGroupMembersSetInput {
  @Field(() => ID, { description: 'The group.' })
  skillGroupId: string;

  @Field(() => [ID], { description: 'All its members from now on.' })
  agentIds: string[];

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether those who leave give what they serve of this group to others.',
  })
  releases: boolean;
}

@ObjectType({ description: 'The group after the change.' })
export class SkillGroupPayload {
  @Field(() => SkillGroupType, { description: 'As it is now.' })
  skillGroup: SkillGroupType;

  static of(skillGroup: SkillGroupType): SkillGroupPayload {
    return Object.assign(new SkillGroupPayload(), { skillGroup });
  }
}

@ObjectType({ description: 'The group is gone.' })
export class SkillGroupDeletePayload {
  @Field(() => ID, { description: 'Which one it was.' })
  skillGroupId: string;
}

const result = (name: string, types: () => readonly Function[]) =>
  createUnionType({
    name,
    types: types as never,
    description: 'The outcome, or why it was declined.',
  });

export const SkillGroupCreateResult = result('SkillGroupCreateResult', () => [
  SkillGroupPayload,
  InvalidInputError,
]);
export const SkillGroupUpdateResult = result('SkillGroupUpdateResult', () => [
  SkillGroupPayload,
  InvalidInputError,
]);
export const SkillGroupDeleteResult = result('SkillGroupDeleteResult', () => [
  SkillGroupDeletePayload,
  InUseError,
]);
