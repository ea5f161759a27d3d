import { Field, ID, InputType, Int, ObjectType, createUnionType } from 'type-graphql';
import { InUseError } from '../../kernel/errors/in-use.ts';
import { InvalidInputError } from '../../kernel/errors/user-error.ts';
import { Node } from '../../kernel/graphql/node.type.ts';

@ObjectType('VisitorTag', {
  implements: Node,
  description: 'A tag on visitors; it may carry a VIP level.',
})
export class VisitorTagType extends Node {
  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => Int, {
    nullable: true,
    description: '1 to 3, 1 is served first; null: no VIP.',
  })
  vipLevel: number | null;

  @Field(() => String, { nullable: true, description: 'As #RRGGBB; null without one.' })
  color: string | null;

  @Field(() => Boolean, { description: 'Whether it can be given to visitors.' })
  isEnabled: boolean;
}

@InputType({ description: 'A new tag.' })
export class VisitorTagCreateInput {
  @Field(() => String, { description: '1 to 50 characters, no other tag’s name.' })
  name: string;

  @Field(() => Int, { nullable: true, description: '1 to 3; null: no VIP.' })
  vipLevel?: number | null;

  @Field(() => String, { nullable: true, description: 'As #RRGGBB.' })
  color?: string | null;
}

@InputType({ description: 'A change of a tag; parts left out stay.' })
export class VisitorTagUpdateInput {
  @Field(() => ID, { description: 'The tag.' })
  tagId: string;

  @Field(() => String, {
    nullable: true,
    description: '1 to 50 characters, no other tag’s name.',
  })
  name?: string | null;

  @Field(() => Int, { nullable: true, description: '1 to 3; null: no VIP.' })
  vipLevel?: number | null;

  @Field(() => String, { nullable: true, description: 'As #RRGGBB; null takes it away.' })
  color?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it can be given to visitors.' })
  isEnabled?: boolean | null;
}

@InputType({ description: 'Which tag to delete.' })
export class VisitorTagDeleteInput {
  @Field(() => ID, { description: 'A tag that no visitor has.' })
  tagId: string;
}

@ObjectType({ description: 'The tag after the change.' })
export class VisitorTagPayload {
  @Field(() => VisitorTagType, { description: 'As it is now.' })
  visitorTag: VisitorTagType;

  static of(visitorTag: VisitorTagType): VisitorTagPayload {
    return Object.assign(new VisitorTagPayload(), { visitorTag });
  }
}

@ObjectType({ description: 'The tag is gone.' })
export class VisitorTagDeletePayload {
  @Field(() => ID, { description: 'Which one it was.' })
  tagId: string;
}

const result = (name: string, ...types: readonly Function[]) =>
  createUnionType({
    name,
    types: () => types as never,
    description: 'The outcome, or why it was declined.',
  });

export const VisitorTagCreateResult = result(
  'VisitorTagCreateResult',
  VisitorTagPayload,
  InvalidInputError,
);
export const VisitorTagUpdateResult = result(
  'VisitorTagUpdateResult',
  VisitorTagPayload,
  InvalidInputError,
);
export const VisitorTagDeleteResult = result(
  'VisitorTagDeleteResult',
  VisitorTagDeletePayload,
  InUseError,
);
