import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { VISITOR } from '../../kernel/auth/auth-checker.ts';
import type { Context } from '../../kernel/context.ts';
import { isUserError } from '../../kernel/errors/user-error.ts';
import { type Conversation, ConversationType } from '../conversation/index.ts';
import type { ServedNotices } from './served-notice.service.ts';
import {
  ServedNotice,
  ServedNoticePayload,
  ServedNoticeResult,
  ServedNoticeSetInput,
} from './served-notice.type.ts';

/** Leave and be told, for visitors. */
@Resolver(() => ConversationType)
export class ServedNoticeResolver {
  constructor(private readonly notices: ServedNotices) {}

  @Mutation(() => ServedNoticeResult, {
    description:
      'Lets a waiting visitor close the page: he is told when an agent is there, and keeps his place.',
  })
  @Authorized(VISITOR)
  async servedNoticeSet(
    @Ctx() ctx: Context,
    @Arg('input', () => ServedNoticeSetInput, { description: 'Which, and whether.' })
    input: ServedNoticeSetInput,
  ) {
    const servedNotice = await this.notices.set(ctx, input);
    return isUserError(servedNotice)
      ? servedNotice
      : Object.assign(new ServedNoticePayload(), { servedNotice });
  }

  @FieldResolver(() => ServedNotice, {
    nullable: true,
    description: 'Whether the visitor may leave and be told; null while nobody waits here.',
  })
  servedNotice(@Ctx() ctx: Context, @Root() { id }: Conversation) {
    return this.notices.of(ctx, id);
  }
}
