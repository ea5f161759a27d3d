import {
  Arg,
  Authorized,
  Ctx,
  Field,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
  Subscription,
  createUnionType,
} from 'type-graphql';
import { VISITOR } from '../../kernel/auth/auth-checker.ts';
import type { Context, Locale } from '../../kernel/context.ts';
import { notFound } from '../../kernel/errors/fault.ts';
import { InputCheck } from '../../kernel/errors/invalid-input.ts';
import { InvalidInputError } from '../../kernel/errors/user-error.ts';
import { type Sentence, localeOf } from '../../kernel/errors/words.ts';
import type { Directory } from '../agent/index.ts';
import {
  Channel,
  ChannelProfile,
  type ChannelService,
  isSiteAllowed,
  settingsOf,
} from '../channel/index.ts';
import type { FileUrls } from '../file/index.ts';
import { dutyForNewcomer } from '../schedule/index.ts';
import { Tenant, companyWelcome, visitorFlags } from '../tenant/index.ts';
import {
  type Arrival,
  IdentifyInput,
  IdentityProblem,
  SessionStartInput,
  type VisitorArrival,
  type VisitorLimits,
  type VisitorService,
  type VisitorSessions,
  VisitorType,
  identityProblems,
} from '../visitor/index.ts';
import type { ConversationService } from './conversation.service.ts';
import { ConversationType } from './conversation.type.ts';
import { followProfile } from './profile.follow.ts';
import { offHoursWords } from './refusal.ts';

const unknownChannel: Sentence = {
  en: 'This chat is not available here.',
  'zh-CN': '当前页面无法使用客服。',
};

@ObjectType({ description: 'A visitor who may speak.' })
export class SessionStartPayload {
  @Field(() => String, {
    description: 'Send it as `Authorization: Bearer …`; never put it into an address.',
  })
  token: string;

  @Field(() => Date, { description: 'When it stops working; start again with the device token.' })
  expiresAt: Date;

  @Field(() => String, {
    description:
      'Keep it on the device to be recognised on the next visit; 90 days from each visit.',
  })
  deviceToken: string;

  @Field(() => VisitorType, { description: 'Who the visitor is.' })
  visitor: VisitorType;

  @Field(() => ConversationType, {
    nullable: true,
    description: 'The open conversation; null when there is none.',
  })
  conversation: ConversationType | null;

  @Field(() => IdentityProblem, {
    nullable: true,
    description:
      'Why the signed identity does not count, so that the visitor is an anonymous one; null when it does, or none was shown.',
  })
  identityProblem: IdentityProblem | null;
}

export const SessionStartResult = createUnionType({
  name: 'SessionStartResult',
  description: 'The session, or why it was declined.',
  types: () => [SessionStartPayload, InvalidInputError] as const,
});

@Resolver()
export class VisitorSessionResolver {
  constructor(
    private readonly channels: ChannelService,
    private readonly sessions: VisitorSessions,
    private readonly arrivals: VisitorArrival,
    private readonly visitors: VisitorService,
    private readonly conversations: ConversationService,
    private readonly directory: Directory,
    private readonly files: FileUrls,
    private readonly limits: VisitorLimits,
  ) {}

  @Mutation(() => SessionStartResult, {
    description: 'Begins or resumes a visitor’s session. Stores nothing; the first message does.',
  })
  async sessionStart(
    @Ctx() ctx: Context,
    @Arg('input', () => SessionStartInput, { description: 'Channel and device.' })
    input: SessionStartInput,
  ) {
    const channel = await this.channels.byKey(ctx, input.channelKey);
    const isAllowed =
      channel !== null &&
      (ctx.exchange?.site == null || isSiteAllowed(channel.allowedSites, ctx.exchange.site));
    if (!channel || !isAllowed)
      return new InputCheck(ctx.locale).fault('channelKey', unknownChannel).error;
    const arrival = await this.arrivals.arrive(
      ctx.as(channel.tenantId, ctx.viewer),
      channel.id,
      input.deviceToken ?? null,
      input.identity ?? null,
    );
    if (!arrival.isKnown) await this.limits.arrive(ctx);
    ctx.become(channel.tenantId, arrival.viewer);
    return this.#session(ctx, arrival, localeOf(input.locale, ctx.locale));
  }

  @Mutation(() => SessionStartResult, {
    description:
      'Signs the visitor in by a token of the tenant’s server; what was his without a name comes along. Use the new tokens from then on.',
  })
  @Authorized(VISITOR)
  async identify(
    @Ctx() ctx: Context,
    @Arg('input', () => IdentifyInput, { description: 'The signed token.' }) input: IdentifyInput,
  ) {
    const arrival = await this.arrivals.identify(ctx, input.identity);
    if (typeof arrival === 'string')
      return new InputCheck(ctx.locale).fault('identity', identityProblems[arrival]).error;
    ctx.become(ctx.tenantId, arrival.viewer);
    return this.#session(ctx, arrival, ctx.locale);
  }

  @Mutation(() => Boolean, {
    description:
      'Signs the visitor out of this device; its tokens open nothing any more. False when nobody was signed in.',
  })
  async logout(@Ctx() ctx: Context): Promise<boolean> {
    if (ctx.viewer.kind !== 'VISITOR') return false;
    await this.arrivals.leave(ctx);
    return true;
  }

  async #session(ctx: Context, { viewer, isKnown, problem }: Arrival, locale: Locale) {
    const { visitorId, channelId } = viewer;
    return Object.assign(new SessionStartPayload(), {
      ...(await this.sessions.issue(ctx, viewer, locale)),
      visitor: await this.visitors.viewer(ctx),
      conversation: isKnown ? await this.conversations.openOf(ctx, visitorId, channelId) : null,
      identityProblem: problem,
    });
  }

  @Query(() => VisitorType, { description: 'The visitor who speaks.' })
  @Authorized(VISITOR)
  viewer(@Ctx() ctx: Context) {
    return this.visitors.viewer(ctx);
  }

  @Subscription(() => Boolean, {
    description:
      'True each time that what `channel` says may have changed: ask again, a moment later, because everybody else hears it as well.',
    subscribe: ({ context }: { context: Context }) => followProfile(context),
  })
  @Authorized(VISITOR)
  profileChanged(@Root() hasChanged: boolean): boolean {
    return hasChanged;
  }

  @Query(() => ChannelProfile, { description: 'What to show before anybody wrote.' })
  @Authorized(VISITOR)
  async channel(@Ctx() ctx: Context): Promise<ChannelProfile> {
    const [channel, tenant, page, duty] = await Promise.all([
      ctx.em.findOne(Channel, { id: ctx.visitor.channelId, isEnabled: true }),
      ctx.em.findOneOrFail(Tenant, { tenantId: ctx.tenantId }),
      this.directory.page(ctx),
      dutyForNewcomer(ctx, ctx.visitor.channelId),
    ]);
    if (!channel) throw notFound();
    return {
      companyName: page.companyName,
      logoUrl: page.logoFileId ? this.files.publicUrl(ctx, page.logoFileId) : null,
      onDuty: duty.isOnDuty,
      opensAt: duty.opensAt,
      welcome: channel.welcome ?? (await companyWelcome(ctx, tenant)),
      themeColor: channel.themeColor,
      offHoursMode: channel.offHoursMode,
      offHoursText: await offHoursWords(ctx, channel.offHoursText ?? null, duty.opensAt),
      ownSettings: settingsOf(channel),
      ...(await visitorFlags(ctx)),
    };
  }
}
