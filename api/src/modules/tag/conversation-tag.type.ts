import { Field, ID, InputType, ObjectType, createUnionType } from 'type-graphql';
import { InUseError } from '../../kernel/errors/in-use.ts';
import { InvalidInputError } from '../../kernel/errors/user-error.ts';
import { Node } from '../../kernel/graphql/node.type.ts';

@ObjectType('ConversationTag', {
  implements: Node,
  description: 'A tag of the tree with which agents classify conversations; its leaves are picked.',
})
export class ConversationTagType extends Node {
  @Field(() => [String], { description: 'The names from the first level down to its own.' })
  path: string[];

  @Field(() => String, { nullable: true, description: 'As #RRGGBB; null without one.' })
  color: string | null;

  @Field(() => Boolean, { description: 'Whether it can be picked, where those above it can too.' })
  isEnabled: boolean;

  @Field(() => Boolean, { description: 'Whether nothing is below it: only leaves are picked.' })
  isLeaf: boolean;

  parentId: string | null;
}

@InputType({ description: 'A new tag.' })
export class ConversationTagCreateInput {
  @Field(() => String, { description: '1 to 80 characters, unlike those beside it.' })
  name: string;

  @Field(() => ID, { nullable: true, description: 'The tag it goes below; null: the first level.' })
  parentId?: string | null;

  @Field(() => String, { nullable: true, description: 'As #RRGGBB.' })
  color?: string | null;
}

@InputType({ description: 'A change of a tag; parts left out stay.' })
export class ConversationTagUpdateInput {
  @Field(() => ID, { description: 'The tag.' })
  tagId: string;

  @Field(() => String, {
    nullable: true,
    description: '1 to 80 characters, unlike those beside it.',
  })
  name?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The tag it goes below, with all below it; null: the first level.',
  })
  parentId?: string | null;

  @Field(() => String, { nullable: true, description: 'As #RRGGBB; null takes it away.' })
  color?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it, and what is below it, can be picked.',
  })
  isEnabled?: boolean | null;
}

@InputType({ description: 'Two leaves that shall be one.' })
export class ConversationTagMergeInput {
  @Field(() => ID, { description: 'The leaf that goes.' })
  tagId: string;

  @Field(() => ID, { description: 'The leaf that stays, and gets its conversations.' })
  intoTagId: string;
}

@InputType({ description: 'Which tag to delete.' })
export class ConversationTagDeleteInput {
  @Field(() => ID, { description: 'A leaf that no conversation has.' })
  tagId: string;
}

@ObjectType({ description: 'The tag after the change.' })
export class ConversationTagPayload {
  @Field(() => ConversationTagType, { description: 'As it is now.' })
  conversationTag: ConversationTagType;

  static of(conversationTag: ConversationTagType): ConversationTagPayload {
    return Object.assign(new ConversationTagPayload(), { conversationTag });
  }
}

@ObjectType({ description: 'The tag is gone.' })
export class ConversationTagDeletePayload {
  @Field(() => ID, { description: 'Which one it was.' })
  tagId: string;
}

const result = (name: string, ...types: readonly Function[]) =>
  createUnionType({
    name,
    types: () => types as never,
    description: 'The outcome, or why it was declined.',
  });

export const ConversationTagCreateResult = result(
  'ConversationTagCreateResult',
  ConversationTagPayload,
  InvalidInputError,
);
export const ConversationTagUpdateResult = result(
  'ConversationTagUpdateResult',
  ConversationTagPayload,
  InvalidInputError,
);
export const ConversationTagMergeResult = result(
  'ConversationTagMergeResult',
  ConversationTagPayload,
  InvalidInputError,
);
export const ConversationTagDeleteResult = result(
  'ConversationTagDeleteResult',
  ConversationTagDeletePayload,
  InUseError,
);
