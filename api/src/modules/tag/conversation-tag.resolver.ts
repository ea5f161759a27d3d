import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AGENT } from '../../kernel/auth/auth-checker.ts';
import type { Context } from '../../kernel/context.ts';
import { isUserError } from '../../kernel/errors/user-error.ts';
import { conversationTagById } from './conversation-tag.loaders.ts';
import type { ConversationTagService } from './conversation-tag.service.ts';
import {
  ConversationTagCreateInput,
  ConversationTagCreateResult,
  ConversationTagDeleteInput,
  ConversationTagDeletePayload,
  ConversationTagDeleteResult,
  ConversationTagMergeInput,
  ConversationTagMergeResult,
  ConversationTagPayload,
  ConversationTagType,
  ConversationTagUpdateInput,
  ConversationTagUpdateResult,
} from './conversation-tag.type.ts';

@Resolver(() => ConversationTagType)
export class ConversationTagResolver {
  constructor(private readonly tags: ConversationTagService) {}

  @Query(() => [ConversationTagType], {
    description: 'The whole tree, each tag followed by what is below it; disabled ones included.',
  })
  @Authorized(AGENT)
  conversationTags(@Ctx() ctx: Context) {
    return this.tags.list(ctx);
  }

  @Mutation(() => ConversationTagCreateResult, { description: 'Makes a tag.' })
  @Authorized('settings.write')
  async conversationTagCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => ConversationTagCreateInput, { description: 'Name and place.' })
    input: ConversationTagCreateInput,
  ) {
    const result = await this.tags.create(ctx, input);
    return isUserError(result) ? result : ConversationTagPayload.of(result);
  }

  @Mutation(() => ConversationTagUpdateResult, { description: 'Changes a tag.' })
  @Authorized('settings.write')
  async conversationTagUpdate(
    @Ctx() ctx: Context,
    @Arg('input', () => ConversationTagUpdateInput, { description: 'Which one and what.' })
    input: ConversationTagUpdateInput,
  ) {
    const result = await this.tags.update(ctx, input);
    return isUserError(result) ? result : ConversationTagPayload.of(result);
  }

  @Mutation(() => ConversationTagMergeResult, {
    description: 'Gives the conversations of one leaf to another one, and removes it.',
  })
  @Authorized('settings.write')
  async conversationTagMerge(
    @Ctx() ctx: Context,
    @Arg('input', () => ConversationTagMergeInput, { description: 'Which goes, which stays.' })
    input: ConversationTagMergeInput,
  ) {
    const result = await this.tags.merge(ctx, input.tagId, input.intoTagId);
    return isUserError(result) ? result : ConversationTagPayload.of(result);
  }

  @Mutation(() => ConversationTagDeleteResult, {
    description: 'Deletes a leaf that no conversation has; disable others instead.',
  })
  @Authorized('settings.write')
  async conversationTagDelete(
    @Ctx() ctx: Context,
    @Arg('input', () => ConversationTagDeleteInput, { description: 'The tag.' })
    input: ConversationTagDeleteInput,
  ) {
    const result = await this.tags.delete(ctx, input.tagId);
    return isUserError(result)
      ? result
      : Object.assign(new ConversationTagDeletePayload(), { tagId: result });
  }

  @FieldResolver(() => ConversationTagType, {
    nullable: true,
    description: 'The tag above it; null on the first level.',
  })
  parent(@Ctx() ctx: Context, @Root() tag: ConversationTagType) {
    return tag.parentId ? conversationTagById(ctx, tag.parentId) : null;
  }

  @FieldResolver(() => String, { description: 'Its name.' })
  name(@Root() tag: ConversationTagType): string {
    return tag.path.at(-1) ?? '';
  }
}
