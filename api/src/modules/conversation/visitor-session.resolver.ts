import {
  Arg,
  Authorized,
  Ctx,
  Field,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  createUnionType,
} from 'type-graphql';
import { VISITOR } from '../../kernel/auth/auth-checker.ts';
import type { Context } from '../../kernel/context.ts';
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
import { Tenant } from '../tenant/index.ts';
import {
  SessionStartInput,
  type VisitorService,
  type VisitorSessions,
  VisitorType,
} from '../visitor/index.ts';
import type { ConversationService } from './conversation.service.ts';
import { ConversationType } from './conversation.type.ts';

const unknownChannel: Sentence = {
  en: 'This chat is not available here.',
  'zh-CN': '当前页面无法使用客服。',
};
const badIdentity: Sentence = {
  en: 'Signed identities are not set up for this channel.',
  'zh-CN': '该渠道未启用身份签名。',
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
    private readonly visitors: VisitorService,
    private readonly conversations: ConversationService,
    private readonly directory: Directory,
    private readonly files: FileUrls,
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
    if (input.identity) return new InputCheck(ctx.locale).fault('identity', badIdentity).error;
    const own = ctx.as(channel.tenantId, ctx.viewer);
    const known = input.deviceToken
      ? await this.sessions.recognise(own, input.deviceToken, channel.id)
      : null;
    const viewer = {
      kind: 'VISITOR',
      visitorId: known ?? ctx.newId(),
      channelId: channel.id,
    } as const;
    ctx.become(channel.tenantId, viewer);
    return Object.assign(new SessionStartPayload(), {
      ...(await this.sessions.issue(ctx, viewer, localeOf(input.locale, ctx.locale))),
      visitor: await this.visitors.viewer(ctx),
      conversation: known
        ? await this.conversations.openOf(ctx, viewer.visitorId, channel.id)
        : null,
    });
  }

  @Query(() => VisitorType, { description: 'The visitor who speaks.' })
  @Authorized(VISITOR)
  viewer(@Ctx() ctx: Context) {
    return this.visitors.viewer(ctx);
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
      welcome: channel.welcome ?? tenant.welcome ?? null,
      themeColor: channel.themeColor,
      offHoursMode: channel.offHoursMode,
      offHoursText: channel.offHoursText ?? null,
      ownSettings: settingsOf(channel),
    };
  }
}
