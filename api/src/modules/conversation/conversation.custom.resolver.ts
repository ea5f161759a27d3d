import {
  Arg,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  Resolver,
  Root,
  createUnionType,
} from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { InvalidInputError, isUserError } from '../../kernel/errors/user-error.ts';
import { FieldValue, FieldValueInput, fieldValuesOf } from '../custom-field/index.ts';
import { isReadable } from './conversation.access.ts';
import type { Conversation } from './conversation.entity.ts';
import type { ConversationService } from './conversation.service.ts';
import { ConflictError, ConversationPayload, ConversationType } from './conversation.type.ts';

@InputType({ description: 'What fields of a conversation shall hold.' })
export class ConversationFieldsSetInput {
  @Field(() => ID, { description: 'A conversation the viewer serves or served.' })
  conversationId: string;

  @Field(() => [FieldValueInput], { description: 'The fields to change; others stay.' })
  fieldValues: FieldValueInput[];
}

export const ConversationFieldsSetResult = createUnionType({
  name: 'ConversationFieldsSetResult',
  types: () => [ConversationPayload, InvalidInputError, ConflictError] as const,
  description: 'The conversation, or why it was declined.',
});

/** Fields that the company added to conversations. */
@Resolver(() => ConversationType)
export class ConversationCustomResolver {
  constructor(private readonly service: ConversationService) {}

  @Mutation(() => ConversationFieldsSetResult, {
    description: 'Sets what the company’s own fields of a conversation hold.',
  })
  @Authorized('conversation.write')
  async conversationFieldsSet(
    @Ctx() ctx: Context,
    @Arg('input', () => ConversationFieldsSetInput, { description: 'Which one, and what.' })
    input: ConversationFieldsSetInput,
  ) {
    const result = await this.service.fill(ctx, input.conversationId, input.fieldValues);
    return isUserError(result) ? result : ConversationPayload.of(result as ConversationType);
  }

  @FieldResolver(() => [FieldValue], { description: 'What the company’s own fields hold.' })
  async fieldValues(@Ctx() ctx: Context, @Root() conversation: Conversation) {
    if (!(await isReadable(ctx, conversation))) return [];
    return (await fieldValuesOf(ctx, conversation.id)) ?? [];
  }
}
