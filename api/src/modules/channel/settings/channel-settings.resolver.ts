import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../kernel/context.ts';
import { isUserError } from '../../../kernel/errors/user-error.ts';
import { ChannelPayload, ChannelProfile, ChannelType } from '../channel.type.ts';
import type { ChannelSettingsService } from './channel-settings.service.ts';
import { type ChannelSettings, settingsOf } from './channel-settings.ts';
import {
  ChannelSettingsType,
  ChannelSettingsUpdateInput,
  ChannelSettingsUpdateResult,
  WidgetSettings,
} from './channel-settings.type.ts';

/** The settings of a channel, for those who make them. */
@Resolver(() => ChannelType)
export class ChannelSettingsResolver {
  constructor(private readonly service: ChannelSettingsService) {}

  @FieldResolver(() => ChannelSettingsType, {
    description: 'How its widget and chat page look and behave.',
  })
  settings(@Root() channel: ChannelType): ChannelSettings {
    return settingsOf(channel);
  }

  @Mutation(() => ChannelSettingsUpdateResult, {
    description: 'Changes how a channel’s widget and chat page look and behave.',
  })
  @Authorized('channel.write')
  async channelSettingsUpdate(
    @Ctx() ctx: Context,
    @Arg('input', () => ChannelSettingsUpdateInput, { description: 'Which channel and what.' })
    input: ChannelSettingsUpdateInput,
  ) {
    const result = await this.service.update(ctx, input);
    return isUserError(result) ? result : ChannelPayload.of(result as ChannelType);
  }
}

/** The same, for visitors. */
@Resolver(() => ChannelProfile)
export class WidgetSettingsResolver {
  @FieldResolver(() => WidgetSettings, { description: 'How the client looks and behaves.' })
  settings(@Root() profile: ChannelProfile): ChannelSettings {
    return profile.ownSettings;
  }
}
