export { Channel } from './channel.entity.ts';
export { ChannelGate } from './channel.gate.ts';
export { ChannelService } from './channel.service.ts';
export { ChannelResolver, ScheduleChannelsResolver } from './channel.resolver.ts';
export { ChannelProfile, ChannelType } from './channel.type.ts';
export {
  type ChannelSettings,
  type FormField as StoredField,
  settingsOf,
} from './settings/channel-settings.ts';
export { ChannelSettingsService } from './settings/channel-settings.service.ts';
export {
  ChannelSettingsResolver,
  WidgetSettingsResolver,
} from './settings/channel-settings.resolver.ts';
export { checkFields } from './settings/form-check.ts';
export { FormField, FormFieldInput } from './settings/settings-parts.type.ts';
export { channelById } from './channel.loaders.ts';
export { frameAncestors, isSiteAllowed } from './allowed-sites.ts';
