import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { isUserError } from '../../kernel/errors/user-error.ts';
import type { PostedNoticeService } from './posted-notice.service.ts';
import { NoticePostInput, NoticePostPayload, NoticePostResult } from './posted-notice.type.ts';

@Resolver(() => NoticePostPayload)
export class PostedNoticeResolver {
  constructor(private readonly service: PostedNoticeService) {}

  @Mutation(() => NoticePostResult, {
    description:
      'Puts a notice of one of the company’s systems into the notices centres of members. For API tokens only, 60 a minute each; asks for the entitlement NOTICE_API.',
  })
  @Authorized('notice.write')
  async noticePost(
    @Ctx() ctx: Context,
    @Arg('input', () => NoticePostInput, { description: 'What, and to whom.' })
    input: NoticePostInput,
  ) {
    const result = await this.service.post(ctx, input);
    return isUserError(result) ? result : Object.assign(new NoticePostPayload(), result);
  }
}
