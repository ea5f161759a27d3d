import { Field, ID, InputType, ObjectType, createUnionType, registerEnumType } from 'type-graphql';
import { InvalidInputError } from '../../kernel/errors/user-error.ts';
import { Node } from '../../kernel/graphql/node.type.ts';
import { ChannelKind } from './channel-kind.ts';
import { OffHoursMode } from './off-hours-mode.ts';
import type { ChannelSettings, StoredSettings } from './settings/channel-settings.ts';

registerEnumType(ChannelKind, {
  name: 'ChannelKind',
  description: 'Where a channel’s visitors write from.',
  valuesConfig: {
    WEB: { description: 'A web page with the widget, and its H5 page.' },
    APP: { description: 'The tenant’s own mobile app.' },
    WECHAT: { description: 'A WeChat official account.' },
    WEIBO: { description: 'A Weibo account.' },
    API: { description: 'Any system that speaks signed HTTP.' },
    WECHAT_MINI_PROGRAM: { description: 'A WeChat mini program.' },
    WECOM: { description: 'WeCom customer service.' },
    EMAIL: { description: 'A mailbox.' },
    TELEGRAM: { description: 'A Telegram bot.' },
    WHATSAPP: { description: 'A WhatsApp business number.' },
    LINE: { description: 'A LINE official account.' },
    MESSENGER: { description: 'Facebook Messenger or Instagram.' },
  },
});

registerEnumType(OffHoursMode, {
  name: 'OffHoursMode',
  description: 'What a channel does while nobody is on duty.',
  valuesConfig: {
    TICKET: { description: 'Offers to leave a message; begins no conversation.' },
    TEXT: { description: 'Shows a text and accepts nothing.' },
    CHAT: { description: 'Accepts messages; they wait in the queue until opening.' },
  },
});

@ObjectType('Channel', { implements: Node, description: 'One bound account or one web embed.' })
export class ChannelType extends Node {
  @Field(() => String, { description: 'Its name, for the desk.' })
  name: string;

  @Field(() => ChannelKind, { description: 'Where its visitors write from.' })
  kind: ChannelKind;

  @Field(() => String, { description: 'Public key: names the channel in the widget’s snippet.' })
  key: string;

  @Field(() => [String], {
    description: 'Hosts whose pages may show the widget, exact or `*.host`; empty: any.',
  })
  allowedSites: string[];

  @Field(() => String, { description: 'The widget’s colour, as #RRGGBB.' })
  themeColor: string;

  @Field(() => String, {
    nullable: true,
    description: 'Shown when the chat opens; null: the company’s welcome, if any.',
  })
  welcome: string | null;

  @Field(() => Boolean, { description: 'Whether it accepts messages.' })
  isEnabled: boolean;

  @Field(() => OffHoursMode, { description: 'What it does while nobody is on duty.' })
  offHoursMode: OffHoursMode;

  @Field(() => String, {
    nullable: true,
    description: 'What visitors read while nobody is on duty; null: the stock text.',
  })
  offHoursText: string | null;

  @Field(() => Date, { description: 'When it was made.' })
  createdAt: Date;

  skillGroupId: string | null;
  workScheduleId?: string | null;
  settings: StoredSettings;
}

@InputType({ description: 'A new channel.' })
export class ChannelCreateInput {
  @Field(() => String, { description: '1 to 50 characters.' })
  name: string;

  @Field(() => ChannelKind, { description: 'Its kind, for good.' })
  kind: ChannelKind;

  @Field(() => ID, {
    nullable: true,
    description: 'The group that serves it; the default group unless given.',
  })
  skillGroupId?: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Hosts whose pages may show the widget, exact or `*.host`; empty: any.',
  })
  allowedSites?: string[];
}

@InputType({ description: 'A change of a channel; parts left out stay.' })
export class ChannelUpdateInput {
  @Field(() => ID, { description: 'The channel.' })
  channelId: string;

  @Field(() => String, { nullable: true, description: '1 to 50 characters.' })
  name?: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The group that serves it; null: the default group.',
  })
  skillGroupId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'When it is served; null: by the default schedule.',
  })
  workScheduleId?: string | null;

  @Field(() => OffHoursMode, {
    nullable: true,
    description: 'What it does while nobody is on duty.',
  })
  offHoursMode?: OffHoursMode;

  @Field(() => String, {
    nullable: true,
    description: 'Up to 500 characters; empty or null brings the stock text back.',
  })
  offHoursText?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Hosts whose pages may show the widget; empty: any.',
  })
  allowedSites?: string[];

  @Field(() => Boolean, { nullable: true, description: 'Whether it accepts messages.' })
  isEnabled?: boolean;

  @Field(() => String, { nullable: true, description: 'As #RRGGBB.' })
  themeColor?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Up to 500 characters; empty or null takes it away.',
  })
  welcome?: string | null;
}

@ObjectType({ description: 'The channel after the change.' })
export class ChannelPayload {
  @Field(() => ChannelType, { description: 'As it is now.' })
  channel: ChannelType;

  static of(channel: ChannelType): ChannelPayload {
    return Object.assign(new ChannelPayload(), { channel });
  }
}

export const ChannelCreateResult = createUnionType({
  name: 'ChannelCreateResult',
  description: 'The channel, or why it was declined.',
  types: () => [ChannelPayload, InvalidInputError] as const,
});
export const ChannelUpdateResult = createUnionType({
  name: 'ChannelUpdateResult',
  description: 'The channel, or why it was declined.',
  types: () => [ChannelPayload, InvalidInputError] as const,
});

@ObjectType({ description: 'What a visitor client shows before anybody wrote.' })
export class ChannelProfile {
  @Field(() => String, { description: 'The company.' })
  companyName: string;

  @Field(() => String, {
    nullable: true,
    description: 'Its logo; null: show the first character of the name.',
  })
  logoUrl: string | null;

  @Field(() => Boolean, { description: 'Whether those who serve new visitors are on duty now.' })
  onDuty: boolean;

  @Field(() => Date, {
    nullable: true,
    description: 'When duty begins; null while on duty, and when it does not within 366 days.',
  })
  opensAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Shown when the chat opens; null: nothing.' })
  welcome: string | null;

  @Field(() => String, { description: 'The colour of buttons, as #RRGGBB.' })
  themeColor: string;

  @Field(() => OffHoursMode, { description: 'What happens while nobody is on duty.' })
  offHoursMode: OffHoursMode;

  @Field(() => String, {
    nullable: true,
    description: 'What to show while nobody is on duty; null: the client’s own words.',
  })
  offHoursText: string | null;

  ownSettings: ChannelSettings;

  @Field(() => Boolean, {
    description: 'Whether `queue` tells the visitor where he stands; else only that he waits.',
  })
  showsQueueCount: boolean;

  @Field(() => Boolean, { description: 'Whether `typing` tells that the agent types.' })
  showsTyping: boolean;

  @Field(() => Boolean, {
    description: 'Whether the agent sees what is typed before it is sent; tell the visitor so.',
  })
  previewsTyping: boolean;

  @Field(() => Boolean, { description: 'Whether the visitor may rate without being invited.' })
  asksSurvey: boolean;

  @Field(() => Boolean, { description: 'Whether the visitor may take the transcript with him.' })
  transcript: boolean;

  @Field(() => Boolean, { description: 'Whether the visitor sees what the agent has read.' })
  readReceipts: boolean;
}
