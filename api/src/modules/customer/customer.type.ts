import { Field, ID, InputType, Int, ObjectType, createUnionType } from 'type-graphql';
import { InvalidInputError } from '../../kernel/errors/user-error.ts';
import { connectionOf } from '../../kernel/graphql/connection.ts';
import { FieldValueInput } from '../custom-field/index.ts';
import { VisitorType } from '../visitor/index.ts';

export const VisitorConnection = connectionOf(() => VisitorType, 'VisitorConnection', 'visitors');

@InputType({ description: 'Which visitors to list; parts that are left out do not narrow.' })
export class VisitorFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Part of the name, phone, e-mail or company.',
  })
  search?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Only with one of these tags.' })
  tagIds?: string[] | null;

  @Field(() => [Int], {
    nullable: true,
    description: 'Only with a tag of one of these VIP levels.',
  })
  vipLevels?: number[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those vouched for, or only others.' })
  isVerified?: boolean | null;

  @Field(() => Date, { nullable: true, description: 'Only last seen at this moment or later.' })
  seenFrom?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Only last seen before this moment.' })
  seenTo?: Date | null;
}

@InputType({
  description:
    'A change of a profile; parts left out stay, null or empty takes away. Verified parts cannot be changed.',
})
export class VisitorUpdateInput {
  @Field(() => ID, { description: 'A visitor the viewer may see.' })
  visitorId: string;

  @Field(() => String, { nullable: true, description: 'Up to 50 characters.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Up to 30 digits, spaces and signs.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'An e-mail address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Up to 100 characters.' })
  company?: string | null;

  @Field(() => String, { nullable: true, description: 'Up to 1,000 characters.' })
  description?: string | null;

  @Field(() => [FieldValueInput], {
    nullable: true,
    description: 'What the company’s own fields shall hold; others stay.',
  })
  fieldValues?: FieldValueInput[] | null;
}

@InputType({ description: 'Which tags a visitor shall have.' })
export class VisitorTagsSetInput {
  @Field(() => ID, { description: 'A visitor the viewer may see.' })
  visitorId: string;

  @Field(() => [ID], { description: 'All his tags from now on.' })
  tagIds: string[];
}

@ObjectType({ description: 'One change of a profile.' })
export class VisitorChange {
  agentId: string | null;

  @Field(() => String, { description: 'What was changed, such as `phone`.' })
  field: string;

  @Field(() => String, { nullable: true, description: 'What it was; null: nothing.' })
  oldValue: string | null;

  @Field(() => String, { nullable: true, description: 'What it became; null: nothing.' })
  newValue: string | null;

  @Field(() => Date, { description: 'When.' })
  createdAt: Date;
}

@ObjectType({ description: 'The visitor after the change.' })
export class VisitorPayload {
  @Field(() => VisitorType, { description: 'As he is now.' })
  visitor: VisitorType;

  static of(visitor: VisitorType): VisitorPayload {
    return Object.assign(new VisitorPayload(), { visitor });
  }
}

const result = (name: string) =>
  createUnionType({
    name,
    types: () => [VisitorPayload, InvalidInputError] as const,
    description: 'The visitor, or why it was declined.',
  });

export const VisitorUpdateResult = result('VisitorUpdateResult');
export const VisitorTagsSetResult = result('VisitorTagsSetResult');
