import { Arg, Authorized, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { AGENT } from '../../kernel/auth/auth-checker.ts';
import type { Context } from '../../kernel/context.ts';
import { isUserError } from '../../kernel/errors/user-error.ts';
import type { VisitorTagService } from './visitor-tag.service.ts';
import {
  VisitorTagCreateInput,
  VisitorTagCreateResult,
  VisitorTagDeleteInput,
  VisitorTagDeletePayload,
  VisitorTagDeleteResult,
  VisitorTagPayload,
  VisitorTagType,
  VisitorTagUpdateInput,
  VisitorTagUpdateResult,
} from './visitor-tag.type.ts';

@Resolver(() => VisitorTagType)
export class VisitorTagResolver {
  constructor(private readonly tags: VisitorTagService) {}

  @Query(() => [VisitorTagType], {
    description: 'All tags on visitors, those with a VIP level first; disabled ones included.',
  })
  @Authorized(AGENT)
  visitorTags(@Ctx() ctx: Context) {
    return this.tags.list(ctx);
  }

  @Mutation(() => VisitorTagCreateResult, { description: 'Makes a tag on visitors.' })
  @Authorized('settings.write')
  async visitorTagCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => VisitorTagCreateInput, { description: 'Name and level.' })
    input: VisitorTagCreateInput,
  ) {
    const result = await this.tags.create(ctx, input);
    return isUserError(result) ? result : VisitorTagPayload.of(result);
  }

  @Mutation(() => VisitorTagUpdateResult, { description: 'Changes a tag on visitors.' })
  @Authorized('settings.write')
  async visitorTagUpdate(
    @Ctx() ctx: Context,
    @Arg('input', () => VisitorTagUpdateInput, { description: 'Which one and what.' })
    input: VisitorTagUpdateInput,
  ) {
    const result = await this.tags.update(ctx, input);
    return isUserError(result) ? result : VisitorTagPayload.of(result);
  }

  @Mutation(() => VisitorTagDeleteResult, {
    description: 'Deletes a tag that no visitor has; disable others instead.',
  })
  @Authorized('settings.write')
  async visitorTagDelete(
    @Ctx() ctx: Context,
    @Arg('input', () => VisitorTagDeleteInput, { description: 'The tag.' })
    input: VisitorTagDeleteInput,
  ) {
    const result = await this.tags.delete(ctx, input.tagId);
    return isUserError(result)
      ? result
      : Object.assign(new VisitorTagDeletePayload(), { tagId: result });
  }
}
