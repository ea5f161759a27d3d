import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { VISITOR } from '../../kernel/auth/auth-checker.ts';
import type { Context } from '../../kernel/context.ts';
import { localeOf } from '../../kernel/errors/words.ts';
import { ChannelProfile } from '../channel/index.ts';
import type { PushDevices } from './devices.ts';
import type { Vapid } from './provider/vapid.ts';
import {
  PushForegroundInput,
  PushReportInput,
  PushTokenPayload,
  PushTokenRegisterInput,
  PushTokenRegisterResult,
  PushTokenUnregisterInput,
} from './push.device.type.ts';
import type { PushReceipts } from './receipts.ts';

/** Devices of visitors (FEATURES S-13, N-05). */
@Resolver(() => ChannelProfile)
export class PushVisitorResolver {
  constructor(
    private readonly devices: PushDevices,
    private readonly receipts: PushReceipts,
    private readonly vapid: Vapid,
  ) {}

  @Mutation(() => PushTokenRegisterResult, {
    description:
      'Has this device told of messages while the app is not in front, until the visitor signs out. Call it with each start and each new token; a device may have several.',
  })
  @Authorized(VISITOR)
  async pushTokenRegister(
    @Ctx() ctx: Context,
    @Arg('input', () => PushTokenRegisterInput, { description: 'Provider and token.' })
    { locale, ...token }: PushTokenRegisterInput,
  ) {
    const wish = { ...token, locale: localeOf(locale ?? undefined, ctx.locale) };
    const refused = await this.devices.register(ctx, wish);
    return refused ?? Object.assign(new PushTokenPayload(), { provider: token.provider });
  }

  @Mutation(() => Boolean, {
    description: 'Forgets a token of this device; false when there is none such.',
  })
  @Authorized(VISITOR)
  pushTokenUnregister(
    @Ctx() ctx: Context,
    @Arg('input', () => PushTokenUnregisterInput, { description: 'Which one.' })
    { token }: PushTokenUnregisterInput,
  ): Promise<boolean> {
    return this.devices.unregister(ctx, token);
  }

  @Mutation(() => Boolean, {
    description:
      'Says whether the app is in front on this device: behind, messages are pushed at once. False when nothing is registered here.',
  })
  @Authorized(VISITOR)
  pushForegroundSet(
    @Ctx() ctx: Context,
    @Arg('input', () => PushForegroundInput, { description: 'Where it is.' })
    { isForeground }: PushForegroundInput,
  ): Promise<boolean> {
    return this.devices.setForeground(ctx, isForeground);
  }

  @Mutation(() => Boolean, {
    description:
      'Reports that a push was shown or opened. Its receipt is all that is needed; false for one that is not known.',
  })
  pushReport(
    @Ctx() ctx: Context,
    @Arg('input', () => PushReportInput, { description: 'Which push and what.' })
    { receipt, event }: PushReportInput,
  ): Promise<boolean> {
    return this.receipts.report(ctx, receipt, event);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The `applicationServerKey` for web push; null: it is off on this channel.',
  })
  webPushKey(@Root() { ownSettings }: ChannelProfile): string | null {
    return ownSettings.webPush ? this.vapid.publicKey : null;
  }
}
