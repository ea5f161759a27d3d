import {
  Arg,
  Authorized,
  Ctx,
  FieldResolver,
  Mutation,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { isUserError } from '../../kernel/errors/user-error.ts';
import { LiveReader } from '../../kernel/graphql/live.ts';
import { ChannelType, channelById } from '../channel/index.ts';
import type { OnSiteService } from './on-site.service.ts';
import { type OpenPage, onSiteOf } from './on-site.ts';
import {
  SiteVisitor,
  SiteVisitorInviteInput,
  SiteVisitorInvitePayload,
  SiteVisitorInviteResult,
} from './on-site.type.ts';

type Row = SiteVisitor & Pick<OpenPage, 'channelId'>;

const toRow = (page: OpenPage): Row =>
  Object.assign(new SiteVisitor() as Row, page, { openedAt: new Date(page.openedAt) });

@Resolver(() => SiteVisitor)
export class OnSiteResolver {
  constructor(private readonly service: OnSiteService) {}

  @Subscription(() => [SiteVisitor], {
    description:
      'Who has a page of the site open, on channels that show it: all of them first and again at each change, the newest page first.',
    subscribe: ({ context }: { context: Context }) => follow(context) as never,
  })
  @Authorized('conversation.write')
  siteVisitors(@Root() rows: SiteVisitor[]): SiteVisitor[] {
    return rows;
  }

  @Mutation(() => SiteVisitorInviteResult, {
    description:
      'Asks somebody on the site whether he wants to chat; his answer comes to who asked. Once per visitor and hour.',
  })
  @Authorized('conversation.write')
  async siteVisitorInvite(
    @Ctx() ctx: Context,
    @Arg('input', () => SiteVisitorInviteInput, { description: 'Whom, and how.' })
    { siteVisitorId, text }: SiteVisitorInviteInput,
  ) {
    const result = await this.service.invite(ctx, siteVisitorId, text);
    if (isUserError(result)) return result;
    return Object.assign(new SiteVisitorInvitePayload(), { siteVisitor: toRow(result) });
  }

  @FieldResolver(() => ChannelType, { description: 'The channel whose tag stands on the page.' })
  channel(@Ctx() ctx: Context, @Root() { channelId }: Row) {
    return channelById(ctx, channelId);
  }
}

/** The whole list first, then again when a page came, went on or went away; at most once a second. */
function follow(ctx: Context): LiveReader<SiteVisitor[]> {
  const pages = onSiteOf(ctx);
  let known: string | null = null;
  const reader: LiveReader<SiteVisitor[]> = new LiveReader(ctx, {
    topics: [],
    // Pages that are not heard of any more go without a word.
    pollMs: 10_000,
    quietMs: 1_000,
    async read() {
      const rows = pages.in(ctx.tenantId);
      const now = JSON.stringify(rows);
      if (now === known) return { entries: [] };
      known = now;
      return { entries: [rows.map(toRow)] };
    },
    onEnd: () => stop(),
  });
  const stop = pages.listen(ctx.tenantId, () => reader.look());
  return reader;
}
