import { Field, ID, InputType, ObjectType, createUnionType } from 'type-graphql';
import type { Locale } from '../../kernel/context.ts';
import { InvalidInputError, UserError } from '../../kernel/errors/user-error.ts';
import { say } from '../../kernel/errors/words.ts';
import { ConflictError, ConversationPayload } from './conversation.type.ts';

@InputType({ description: 'How a conversation is classified; parts left out stay.' })
export class ConversationTagsSetInput {
  @Field(() => ID, { description: 'A conversation the viewer serves or served.' })
  conversationId: string;

  @Field(() => [ID], { nullable: true, description: 'All its tags from now on: enabled leaves.' })
  tagIds?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Up to 500 characters; empty takes it away.',
  })
  remark?: string | null;
}

@InputType({ description: 'How several conversations are classified; parts left out stay.' })
export class ConversationsTagInput {
  @Field(() => [ID], { description: '1 to 100 conversations the viewer serves or served.' })
  conversationIds: string[];

  @Field(() => [ID], { nullable: true, description: 'Enabled leaves of the tag tree.' })
  tagIds?: string[] | null;

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether each keeps the tags it has; false: it has just these from now on.',
  })
  isAdding: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Up to 500 characters, in place of what was noted; empty takes it away.',
  })
  remark?: string | null;
}

@ObjectType({ description: 'One change of the tags or the remark of a conversation.' })
export class ConversationTagging {
  agentId: string | null;

  @Field(() => [String], { description: 'The tags after it, by their names of that time.' })
  tags: string[];

  @Field(() => String, { nullable: true, description: 'The remark after it; null without one.' })
  remark: string | null;

  @Field(() => Date, { description: 'When.' })
  createdAt: Date;
}

@ObjectType({
  implements: UserError,
  description:
    'The company wants a tag before a conversation ends: send `tagIds` with the close. Code TAG_REQUIRED.',
})
export class TagRequiredError extends UserError {
  static in(locale: Locale): TagRequiredError {
    return Object.assign(new TagRequiredError(), {
      code: 'TAG_REQUIRED',
      message: say({ en: 'Choose at least one tag first.', 'zh-CN': '请先选择会话标签。' }, locale),
    });
  }
}

export const ConversationTagsSetResult = createUnionType({
  name: 'ConversationTagsSetResult',
  types: () => [ConversationPayload, InvalidInputError, ConflictError] as const,
  description: 'The conversation, or why it was declined.',
});
