import { Arg, Authorized, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../kernel/context.ts';
import { isUserError } from '../../../kernel/errors/user-error.ts';
import { ChannelType } from '../../channel/index.ts';
import type { IdentityService } from './identity.service.ts';
import {
  ChannelIdentitySecretPayload,
  ChannelIdentitySecretRotateInput,
  ChannelIdentitySecretRotateResult,
  IdentityCheck,
  IdentityCheckInput,
} from './identity.type.ts';

/** Signed identities, for those who set them up. */
@Resolver(() => ChannelType)
export class ChannelIdentityResolver {
  constructor(private readonly service: IdentityService) {}

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The last signs of its identity secret, to tell it from others; null without one.',
  })
  identitySecretHint(@Ctx() ctx: Context, @Root() channel: ChannelType) {
    return this.service.hint(ctx, channel.id);
  }

  @Mutation(() => ChannelIdentitySecretRotateResult, {
    description:
      'Makes a new identity secret for a channel. The one before goes on counting, older ones do not.',
  })
  @Authorized('channel.write')
  async channelIdentitySecretRotate(
    @Ctx() ctx: Context,
    @Arg('input', () => ChannelIdentitySecretRotateInput, { description: 'The channel.' })
    input: ChannelIdentitySecretRotateInput,
  ) {
    const result = await this.service.rotate(ctx, input.channelId, input.publicKey ?? null);
    return isUserError(result) ? result : Object.assign(new ChannelIdentitySecretPayload(), result);
  }

  @Query(() => IdentityCheck, {
    description: 'Says in words whether a signed token would be accepted, and if not, why.',
  })
  @Authorized('channel.write')
  identityCheck(
    @Ctx() ctx: Context,
    @Arg('input', () => IdentityCheckInput, { description: 'Channel and token.' })
    input: IdentityCheckInput,
  ): Promise<IdentityCheck> {
    return this.service.check(ctx, input.channelId, input.token);
  }
}
