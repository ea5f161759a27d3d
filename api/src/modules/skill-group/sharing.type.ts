import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { LanguageMatch, SharingStrategy } from './sharing.ts';

registerEnumType(SharingStrategy, {
  name: 'SharingStrategy',
  description: 'How a group shares what comes in among its members.',
  valuesConfig: {
    LEAST_LOADED: { description: 'To whoever has the smallest share of his capacity in use.' },
    ROUND_ROBIN: { description: 'To whoever has been without a new one for longest.' },
    PRIORITY: { description: 'In the order the admins set.' },
    MANUAL: { description: 'Nothing is pushed; members pick.' },
  },
});
registerEnumType(LanguageMatch, {
  name: 'LanguageMatch',
  description: 'Whether a group heeds the language of the visitor.',
  valuesConfig: {
    IGNORED: { description: 'Not at all.' },
    WISH: { description: 'Members who speak it come first.' },
    MUST: { description: 'Only members who speak it, as long as the group does not relax.' },
  },
});

@ObjectType({ description: 'Where a group’s newcomers go when too many wait.' })
export class Overflow {
  @Field(() => Int, { description: 'With so many waiting, the next newcomer goes on.' })
  limit: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Who has waited so long is also offered there, in milliseconds; null: never.',
  })
  waitMs: number | null;

  skillGroupId: string;
}

@ObjectType({ description: 'A member of a group, and his place in its order.' })
export class GroupMember {
  @Field(() => Int, { description: 'Lower comes first where the strategy is PRIORITY.' })
  priority: number;

  agentId: string;
}

@ObjectType('SkillRequirement', { description: 'What a group asks of whoever serves.' })
export class SkillRequirementType {
  @Field(() => String, { description: 'The skill’s name.' })
  skill: string;

  @Field(() => Int, { description: 'At least this level, 1 to 5.' })
  level: number;

  @Field(() => Boolean, {
    description: 'Whether nobody else serves; else those who have it come first.',
  })
  isMust: boolean;
}

@InputType({ description: 'Where a group’s newcomers go when too many wait.' })
export class OverflowInput {
  @Field(() => Int, { description: '1 to 10,000 waiting.' })
  limit: number;

  @Field(() => ID, { description: 'Another group, from which no way leads back here.' })
  skillGroupId: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Who has waited so long is also offered there: 10 seconds to 1 day; null: never.',
  })
  waitMs?: number | null;
}

@InputType({ description: 'The place of a member in his group’s order.' })
export class GroupMemberInput {
  @Field(() => ID, { description: 'A member of the group.' })
  agentId: string;

  @Field(() => Int, { description: '1 to 1,000; lower comes first.' })
  priority: number;
}

@InputType({ description: 'What a group asks of whoever serves.' })
export class SkillRequirementInput {
  @Field(() => String, { description: '1 to 50 characters.' })
  skill: string;

  @Field(() => Int, { description: '1 to 5.' })
  level: number;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether nobody else serves.' })
  isMust: boolean;
}
