import {
  Arg,
  Authorized,
  Ctx,
  FieldResolver,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { AGENT } from '../../kernel/auth/auth-checker.ts';
import type { Context } from '../../kernel/context.ts';
import { isUserError } from '../../kernel/errors/user-error.ts';
import { FileType, type FileUrls, fileById } from '../file/index.ts';
import { SkillGroupType, skillGroupById } from '../skill-group/index.ts';
import { ConversationTagType, conversationTagById } from '../tag/index.ts';
import { listReplies } from './canned-reply.list.ts';
import type { CannedReplyService } from './canned-reply.service.ts';
import {
  CannedReplyConnection,
  CannedReplyCreateInput,
  CannedReplyCreateResult,
  CannedReplyDeleteInput,
  CannedReplyDeletePayload,
  CannedReplyPayload,
  CannedReplyType,
  CannedReplyUpdateInput,
  CannedReplyUpdateResult,
  CannedReplyUsedInput,
} from './canned-reply.type.ts';
import { variablesOf } from './reply-search.policy.ts';

@Resolver(() => CannedReplyType)
export class CannedReplyResolver {
  constructor(
    private readonly replies: CannedReplyService,
    private readonly files: FileUrls,
  ) {}

  @Query(() => CannedReplyConnection, {
    description:
      'Ready texts of the viewer and public ones for him: by category; found ones with those he uses most first.',
  })
  @Authorized(AGENT)
  cannedReplies(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 100, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('search', () => String, {
      nullable: true,
      description: 'Words, pinyin or its initials; all of them have to be found.',
    })
    search?: string | null,
    @Arg('isOwn', () => Boolean, {
      nullable: true,
      description: 'Only the viewer’s own, or only public ones.',
    })
    isOwn?: boolean | null,
    @Arg('after', () => String, {
      nullable: true,
      description: 'The `endCursor` of the page before.',
    })
    after?: string | null,
  ) {
    return listReplies(ctx, { search: search ?? null, isOwn: isOwn ?? null }, first, after ?? null);
  }

  @Mutation(() => CannedReplyCreateResult, { description: 'Keeps a ready text.' })
  @Authorized(AGENT)
  async cannedReplyCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => CannedReplyCreateInput, { description: 'The text.' })
    input: CannedReplyCreateInput,
  ) {
    const result = await this.replies.create(ctx, input);
    return isUserError(result) ? result : CannedReplyPayload.of(result);
  }

  @Mutation(() => CannedReplyUpdateResult, { description: 'Changes a ready text.' })
  @Authorized(AGENT)
  async cannedReplyUpdate(
    @Ctx() ctx: Context,
    @Arg('input', () => CannedReplyUpdateInput, { description: 'Which one and what.' })
    input: CannedReplyUpdateInput,
  ) {
    const result = await this.replies.update(ctx, input);
    return isUserError(result) ? result : CannedReplyPayload.of(result);
  }

  @Mutation(() => CannedReplyDeletePayload, { description: 'Deletes a ready text.' })
  @Authorized(AGENT)
  async cannedReplyDelete(
    @Ctx() ctx: Context,
    @Arg('input', () => CannedReplyDeleteInput, { description: 'Which one.' })
    input: CannedReplyDeleteInput,
  ) {
    const cannedReplyId = await this.replies.delete(ctx, input.cannedReplyId);
    return Object.assign(new CannedReplyDeletePayload(), { cannedReplyId });
  }

  @Mutation(() => Boolean, { description: 'Counts that a ready text was sent.' })
  @Authorized(AGENT)
  async cannedReplyUsed(
    @Ctx() ctx: Context,
    @Arg('input', () => CannedReplyUsedInput, { description: 'Which one.' })
    input: CannedReplyUsedInput,
  ): Promise<boolean> {
    await this.replies.used(ctx, input.cannedReplyId);
    return true;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it is the viewer’s own; else it is public.',
  })
  isOwn(@Root() reply: CannedReplyType): boolean {
    return reply.ownerId !== null;
  }

  @FieldResolver(() => Int, { description: 'How often it was sent, by anybody.' })
  useCount(@Root() reply: CannedReplyType): number {
    return reply.uses;
  }

  @FieldResolver(() => [String], { description: 'The variables its text names.' })
  variables(@Root() reply: CannedReplyType): string[] {
    return variablesOf(reply.text);
  }

  @FieldResolver(() => FileType, { nullable: true, description: 'A file that goes with it.' })
  async file(@Ctx() ctx: Context, @Root() reply: CannedReplyType) {
    const file = reply.fileId ? await fileById(ctx, reply.fileId) : null;
    return file && this.files.show(ctx, file);
  }

  @FieldResolver(() => [SkillGroupType], {
    description: 'Groups whose members see a public one; empty: all members.',
  })
  skillGroups(@Ctx() ctx: Context, @Root() reply: CannedReplyType) {
    return present(reply.skillGroupIds.map(id => skillGroupById(ctx, id)));
  }

  @FieldResolver(() => [ConversationTagType], { description: 'Tags that go with it.' })
  tags(@Ctx() ctx: Context, @Root() reply: CannedReplyType) {
    return present(reply.tagIds.map(id => conversationTagById(ctx, id)));
  }
}

/** What is still there of what was named once. */
const present = async <T>(found: Promise<T | null>[]): Promise<T[]> =>
  (await Promise.all(found)).filter(one => one !== null);
