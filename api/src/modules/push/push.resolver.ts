import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { AGENT } from '../../kernel/auth/auth-checker.ts';
import type { Context } from '../../kernel/context.ts';
import { isUserError } from '../../kernel/errors/user-error.ts';
import { localeOf, say } from '../../kernel/errors/words.ts';
import { type PushCredentialService, channelOf } from './credential.service.ts';
import type { CredentialRow } from './credentials.ts';
import type { PushDevices } from './devices.ts';
import { listDevices, listPushes, pushById } from './ledger.ts';
import type { PushProviders } from './provider/push.providers.ts';
import type { Vapid } from './provider/vapid.ts';
import type { PushTests } from './push-tests.ts';
import {
  WebPush,
  WebPushPayload,
  WebPushQuietInput,
  WebPushResult,
  WebPushSubscribeInput,
  WebPushUnsubscribeInput,
} from './push.device.type.ts';
import {
  PushConnection,
  PushCredential,
  PushCredentialsPayload,
  PushCredentialsRemoveInput,
  PushCredentialsSetInput,
  PushCredentialsSetResult,
  PushDeviceConnection,
  PushFilter,
  PushProviderInfo,
  PushTestInput,
  PushTestPayload,
} from './push.type.ts';
import { setQuietHours } from './quiet.ts';
import { webPushStanding } from './web-push-standing.ts';

/** Accounts at push providers, devices and the log, for those who look after channels. */
@Resolver()
export class PushResolver {
  constructor(
    private readonly service: PushCredentialService,
    private readonly providers: PushProviders,
    private readonly tests: PushTests,
  ) {}

  @Query(() => [PushProviderInfo], {
    description: 'The push providers there are, and what each wants to know.',
  })
  @Authorized('channel.write')
  pushProviders(@Ctx() { locale }: Context): PushProviderInfo[] {
    return [...this.providers.values()].map(({ name, fields }) => ({
      provider: name,
      fields: fields.map(
        ({ name, label, hint, isSecret = false, isOptional = false, isLong = false }) => ({
          name,
          label: say(label, locale),
          hint: say(hint, locale),
          isSecret,
          isOptional,
          isLong,
        }),
      ),
    }));
  }

  @Query(() => [PushCredential], { description: 'The accounts of a channel at push providers.' })
  @Authorized('channel.write')
  async pushCredentials(
    @Ctx() ctx: Context,
    @Arg('channelId', () => ID, { description: 'The channel.' }) channelId: string,
  ) {
    return (await this.service.list(ctx, channelId)).map(shown);
  }

  @Query(() => PushConnection, { description: 'Pushes of the last 30 days, the newest first.' })
  @Authorized('channel.write')
  pushLog(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => String, { nullable: true, description: 'The `endCursor` before.' })
    after?: string | null,
    @Arg('filter', () => PushFilter, { nullable: true, description: 'Which ones.' })
    filter?: PushFilter | null,
  ) {
    return listPushes(ctx, { first, after: after ?? null }, filter ?? {});
  }

  @Query(() => PushDeviceConnection, {
    description: 'Devices of a channel’s visitors, the one heard of last first.',
  })
  @Authorized('channel.write')
  async pushDevices(
    @Ctx() ctx: Context,
    @Arg('channelId', () => ID, { description: 'The channel.' }) channelId: string,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => String, { nullable: true, description: 'The `endCursor` before.' })
    after?: string | null,
  ) {
    const { id } = await channelOf(ctx, channelId);
    return listDevices(ctx, id, { first, after: after ?? null });
  }

  @Mutation(() => PushCredentialsSetResult, {
    description:
      'Tries an account at a push provider and keeps it; its secrets are never shown again.',
  })
  @Authorized('channel.write')
  async pushCredentialsSet(
    @Ctx() ctx: Context,
    @Arg('input', () => PushCredentialsSetInput, { description: 'Channel, provider, fields.' })
    input: PushCredentialsSetInput,
  ) {
    const result = await this.service.set(ctx, input);
    return isUserError(result) ? result : this.#payload(ctx, result.id);
  }

  @Mutation(() => PushCredentialsPayload, { description: 'Forgets an account at a push provider.' })
  @Authorized('channel.write')
  async pushCredentialsRemove(
    @Ctx() ctx: Context,
    @Arg('input', () => PushCredentialsRemoveInput, { description: 'Which one.' })
    { channelId, provider }: PushCredentialsRemoveInput,
  ) {
    const { id } = await this.service.remove(ctx, channelId, provider);
    return this.#payload(ctx, id);
  }

  @Mutation(() => PushTestPayload, { description: 'Sends a test to one device, now.' })
  @Authorized('channel.write')
  async pushTest(
    @Ctx() ctx: Context,
    @Arg('input', () => PushTestInput, { description: 'Which device.' }) {
      deviceId,
    }: PushTestInput,
  ) {
    const id = await this.tests.send(ctx, deviceId);
    return Object.assign(new PushTestPayload(), { push: await pushById(ctx, id) });
  }

  async #payload(ctx: Context, channelId: string): Promise<PushCredentialsPayload> {
    const credentials = (await this.service.list(ctx, channelId)).map(shown);
    return Object.assign(new PushCredentialsPayload(), { credentials });
  }
}

const shown = ({
  id,
  provider,
  state,
  lastError,
  checkedAt,
  shown: values,
}: CredentialRow): PushCredential => ({
  id,
  provider,
  isWorking: state === 'OK',
  lastError,
  checkedAt,
  values: Object.entries(values).map(([name, value]) => ({ name, value })),
});

/** How members are told on their own devices (FEATURES N-08). */
@Resolver()
export class WebPushResolver {
  constructor(
    private readonly devices: PushDevices,
    private readonly vapid: Vapid,
  ) {}

  @Query(() => WebPush, { description: 'How the viewing member is told on this device.' })
  @Authorized(AGENT)
  webPush(@Ctx() ctx: Context): Promise<WebPush> {
    return webPushStanding(ctx, this.vapid);
  }

  @Mutation(() => WebPushResult, {
    description: 'Has the viewing member told in this browser, until he signs out there.',
  })
  @Authorized(AGENT)
  async webPushSubscribe(
    @Ctx() ctx: Context,
    @Arg('input', () => WebPushSubscribeInput, { description: 'Its subscription.' })
    { endpoint, keys, locale }: WebPushSubscribeInput,
  ) {
    const wish = {
      provider: 'WEB',
      token: endpoint,
      keys,
      locale: localeOf(locale ?? undefined, ctx.locale),
    } as const;
    return (await this.devices.subscribe(ctx, wish)) ?? this.#payload(ctx);
  }

  @Mutation(() => WebPushPayload, { description: 'Leaves this browser alone again.' })
  @Authorized(AGENT)
  async webPushUnsubscribe(
    @Ctx() ctx: Context,
    @Arg('input', () => WebPushUnsubscribeInput, { description: 'Which one.' })
    { endpoint }: WebPushUnsubscribeInput,
  ) {
    await this.devices.unregister(ctx, endpoint);
    return this.#payload(ctx);
  }

  @Mutation(() => WebPushResult, { description: 'Says when the viewing member wants no pushes.' })
  @Authorized(AGENT)
  async webPushQuietSet(
    @Ctx() ctx: Context,
    @Arg('input', () => WebPushQuietInput, { description: 'When.' })
    { from, to, timeZone }: WebPushQuietInput,
  ) {
    const wish = { quietFrom: from ?? null, quietTo: to ?? null, timeZone };
    return (await setQuietHours(ctx, wish)) ?? this.#payload(ctx);
  }

  async #payload(ctx: Context): Promise<WebPushPayload> {
    return Object.assign(new WebPushPayload(), { webPush: await webPushStanding(ctx, this.vapid) });
  }
}
