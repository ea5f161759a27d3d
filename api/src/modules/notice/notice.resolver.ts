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
  Subscription,
} from 'type-graphql';
import { AGENT } from '../../kernel/auth/auth-checker.ts';
import type { Context } from '../../kernel/context.ts';
import { noticeText } from './notice-text.ts';
import { NoticeKind } from './notice.kind.ts';
import { NoticeService } from './notice.service.ts';
import {
  NoticeConnection,
  NoticeType,
  NoticesReadInput,
  NoticesReadPayload,
} from './notice.type.ts';

const notices = new NoticeService();

@Resolver(() => NoticeType)
export class NoticeResolver {
  @Query(() => NoticeConnection, {
    description: 'What the viewer was told: unread first, then the newest first.',
  })
  @Authorized(AGENT)
  notices(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('kinds', () => [NoticeKind], { nullable: true, description: 'Only of these kinds.' })
    kinds?: NoticeKind[] | null,
    @Arg('after', () => String, {
      nullable: true,
      description: 'The `endCursor` of the page before.',
    })
    after?: string | null,
  ) {
    return notices.list(ctx, kinds ?? null, first, after ?? null);
  }

  @Query(() => Int, { description: 'How many notices the viewer has not read.' })
  @Authorized(AGENT)
  noticeUnreadCount(@Ctx() ctx: Context) {
    return notices.countUnread(ctx);
  }

  @Mutation(() => NoticesReadPayload, { description: 'Notes that the viewer read notices.' })
  @Authorized(AGENT)
  async noticesRead(
    @Ctx() ctx: Context,
    @Arg('input', () => NoticesReadInput, { description: 'Which ones.' }) input: NoticesReadInput,
  ) {
    await notices.read(ctx, input.ids ?? [], input.all);
    return Object.assign(new NoticesReadPayload(), {
      unreadCount: await notices.countUnread(ctx),
    });
  }

  @Subscription(() => NoticeType, {
    description: 'Each new notice of the viewer. Load `notices` once for what came before.',
    subscribe: ({ context }: { context: Context }) => notices.follow(context),
  })
  @Authorized(AGENT)
  noticeAdded(@Root() notice: NoticeType): NoticeType {
    return notice;
  }

  @Subscription(() => Int, {
    description: 'How many notices the viewer has not read, then each change.',
    subscribe: ({ context }: { context: Context }) => notices.followUnread(context),
  })
  @Authorized(AGENT)
  noticeUnread(@Root() count: number): number {
    return count;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The https address it leads to, for notices of kind POSTED; null if none.',
  })
  url(@Root() notice: NoticeType): string | null {
    return notice.values['url'] ?? null;
  }

  @FieldResolver(() => String, { description: 'What it says, in the viewer’s language.' })
  text(@Ctx() ctx: Context, @Root() notice: NoticeType): string {
    return noticeText(notice.kind, notice.values, ctx.locale);
  }
}
