import { Field, ID, InputType } from 'type-graphql';

/** Fields by which members are chosen; an input that needs them extends it. */
@InputType({ description: 'Which members: all, groups and persons together.' })
export abstract class RecipientsInput {
  @Field(() => Boolean, { defaultValue: false, description: 'Whether it goes to all members.' })
  toAll: boolean;

  @Field(() => [ID], { nullable: true, description: 'Groups whose members get it.' })
  skillGroupIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Members who get it.' })
  agentIds?: string[] | null;
}
