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
export { welcomeFileKinds } from './settings/welcome-file-kinds.ts';
export { checkFields } from './settings/form-check.ts';
export { FormField, FormFieldInput } from './settings/settings-parts.type.ts';
export { channelById } from './channel.loaders.ts';
export { frameAncestors, isSiteAllowed } from './allowed-sites.ts';
export {
  type ChannelAdapter,
  type ChannelTraits,
  type CheckStep,
  type HookAnswer,
  type HookRefusal,
  type HookRequest,
  type Line,
  MalformedHook,
  type Recipient,
} from './adapter/channel.adapter.ts';
export { type FailureClass, ProviderFailure, called, refuseBusy } from './adapter/failure.ts';
export type { Contact, InboundBody, InboundEvent, InboundItem } from './adapter/inbound.ts';
export type { PagePerson } from './adapter/page-sign-in.ts';
export type { OutboundCard, OutboundFile, OutboundPart, RichPart } from './adapter/outbound.ts';
export {
  type BindingRow,
  Bindings,
  type Bound,
  type ChannelState,
  type StoredReaction,
} from './bindings.ts';
export { adapterOf, kindsInside } from './channel.adapters.ts';
export { ChannelKind } from './channel-kind.ts';
export { SendableKind, carriageOf, noForms } from './carriage.ts';
export { ChannelCarriage } from './carriage.type.ts';
export {
  type MessagingWindow,
  leavesRoomForAgents,
  windowOfConversation,
} from './messaging-window.ts';
