import {
  Field,
  ID,
  InputType,
  Int,
  ObjectType,
  createUnionType,
  registerEnumType,
} from 'type-graphql';
import { InvalidInputError } from '../../../kernel/errors/user-error.ts';
import { ChannelPayload } from '../channel.type.ts';
import {
  type ChannelSettings,
  ColorScheme,
  SendableKind,
  SurveyMode,
  WidgetPosition,
} from './channel-settings.ts';
import {
  ChatForm,
  ChatFormInput,
  ConsentText,
  ConsentTextInput,
  InvitationRule,
  InvitationRuleInput,
  MenuEntry,
  MenuEntryInput,
  QuickButton,
  QuickButtonInput,
  TicketForm,
  TicketFormInput,
} from './settings-parts.type.ts';

registerEnumType(WidgetPosition, {
  name: 'WidgetPosition',
  description: 'The corner of the page a widget stands in.',
  valuesConfig: {
    BOTTOM_RIGHT: { description: 'Lower right.' },
    BOTTOM_LEFT: { description: 'Lower left.' },
    TOP_RIGHT: { description: 'Upper right.' },
    TOP_LEFT: { description: 'Upper left.' },
  },
});
registerEnumType(SurveyMode, {
  name: 'SurveyMode',
  description: 'How the widget shows a survey.',
  valuesConfig: {
    CARD: { description: 'As a card in the transcript.' },
    DIALOG: { description: 'At once, as a dialog.' },
  },
});
registerEnumType(ColorScheme, {
  name: 'ColorScheme',
  description: 'Light or dark.',
  valuesConfig: {
    AUTO: { description: 'As the visitor’s system.' },
    LIGHT: { description: 'Light.' },
    DARK: { description: 'Dark.' },
  },
});
registerEnumType(SendableKind, {
  name: 'FileKind',
  description: 'What a file is, judged by its content.',
  valuesConfig: {
    IMAGE: { description: 'A picture.' },
    VOICE: { description: 'A recorded voice.' },
    VIDEO: { description: 'A short video.' },
    FILE: { description: 'Any other file.' },
  },
});

/** Fields of every setting that is a plain value; described once for what is shown and what is given. */
const said = {
  locale: 'The widget’s language: zh-CN, en, or auto for the browser’s.',
  launcherText: 'The text of the contact button, 1 to 20 characters; null: an icon alone.',
  hideLauncher: 'Whether the contact button is hidden, for pages with their own.',
  width: 'Width of the window in pixels, 300 to 1,000.',
  height: 'Height of the window in pixels, 400 to 1,200.',
  position: 'The corner it stands in.',
  offsetX: 'Pixels from the side edge, 0 to 500.',
  offsetY: 'Pixels from the upper or lower edge, 0 to 500.',
  draggable: 'Whether the visitor can drag the window.',
  sound: 'Whether new messages sound.',
  notifications: 'Whether new messages pop up while the page is not in front.',
  titleAlert: 'Whether the page’s title tells of new messages while the page is hidden.',
  autoOpen: 'Whether the window opens when the page is loaded.',
  ticketDesktop: 'Whether the entry to leave a message shows in the widget.',
  ticketH5: 'Whether the entry to leave a message shows on the chat page.',
  surveyButton: 'Whether the visitor may rate without being asked.',
  surveyMode: 'How a survey is shown.',
  hideNotices: 'Whether the lines about the conversation’s state are hidden.',
  showAgentStatus: 'Whether the serving agent’s status shows beside his name, where names show.',
  endOnClose: 'Whether closing the window ends the conversation.',
  colorScheme: 'Light or dark.',
  inputToggle: 'Whether the chat page lets the visitor put the input field on top.',
  wechatProfile:
    'Whether the chat page, opened in WeChat, asks there who looks at it; needs a bound official account.',
  pageTitle: 'The title of the chat page, 1 to 60 characters; null: the company’s name.',
  leaveQueue: 'Whether a waiting visitor is offered to leave the queue.',
  pageTrail: 'Whether the pages a visitor opens after opening the chat are shown to agents.',
  fileKinds: 'What visitors may send besides text.',
  quickButtons: 'The row of buttons above the input field; at most 8.',
  welcomeMenu: 'What can be chosen before the first message; at most 10 entries.',
  preChatForm: 'What is asked for before the first message; null: nothing.',
  ticketForm: 'What the form for leaving a message asks for.',
  consent: 'What a visitor agrees to before he can send anything; null: nothing.',
  invitation: 'When the page invites to a chat; null: never.',
  pageParameters: 'Parameters of page addresses that are kept; all others are cut off. At most 20.',
  webPush: 'Whether visitors are asked to be told of answers after they left the page.',
  siteVisitors:
    'Whether agents see who has a page of the site open, before anybody wrote; the page then reports itself.',
  pausedText:
    'What visitors read while the channel is off, 1 to 500 characters; null: the stock text.',
} satisfies Record<keyof ChannelSettings, string>;

@ObjectType('ChannelSettings', {
  description: 'How a channel’s widget and chat page look and behave.',
})
export class ChannelSettingsType implements ChannelSettings {
  @Field(() => String, { description: said.locale })
  locale: ChannelSettings['locale'];

  @Field(() => String, { nullable: true, description: said.launcherText })
  launcherText: string | null;

  @Field(() => Boolean, { description: said.hideLauncher })
  hideLauncher: boolean;

  @Field(() => Int, { description: said.width })
  width: number;

  @Field(() => Int, { description: said.height })
  height: number;

  @Field(() => WidgetPosition, { description: said.position })
  position: ChannelSettings['position'];

  @Field(() => Int, { description: said.offsetX })
  offsetX: number;

  @Field(() => Int, { description: said.offsetY })
  offsetY: number;

  @Field(() => Boolean, { description: said.draggable })
  draggable: boolean;

  @Field(() => Boolean, { description: said.sound })
  sound: boolean;

  @Field(() => Boolean, { description: said.notifications })
  notifications: boolean;

  @Field(() => Boolean, { description: said.titleAlert })
  titleAlert: boolean;

  @Field(() => Boolean, { description: said.autoOpen })
  autoOpen: boolean;

  @Field(() => Boolean, { description: said.ticketDesktop })
  ticketDesktop: boolean;

  @Field(() => Boolean, { description: said.ticketH5 })
  ticketH5: boolean;

  @Field(() => Boolean, { description: said.surveyButton })
  surveyButton: boolean;

  @Field(() => SurveyMode, { description: said.surveyMode })
  surveyMode: ChannelSettings['surveyMode'];

  @Field(() => Boolean, { description: said.hideNotices })
  hideNotices: boolean;

  @Field(() => Boolean, { description: said.showAgentStatus })
  showAgentStatus: boolean;

  @Field(() => Boolean, { description: said.endOnClose })
  endOnClose: boolean;

  @Field(() => ColorScheme, { description: said.colorScheme })
  colorScheme: ChannelSettings['colorScheme'];

  @Field(() => Boolean, { description: said.inputToggle })
  inputToggle: boolean;

  @Field(() => Boolean, { description: said.wechatProfile })
  wechatProfile: boolean;

  @Field(() => String, { nullable: true, description: said.pageTitle })
  pageTitle: string | null;

  @Field(() => Boolean, { description: said.leaveQueue })
  leaveQueue: boolean;

  @Field(() => Boolean, { description: said.pageTrail })
  pageTrail: boolean;

  @Field(() => [SendableKind], { description: said.fileKinds })
  fileKinds: SendableKind[];

  @Field(() => [QuickButton], { description: said.quickButtons })
  quickButtons: QuickButton[];

  @Field(() => [MenuEntry], { description: said.welcomeMenu })
  welcomeMenu: MenuEntry[];

  @Field(() => ChatForm, { nullable: true, description: said.preChatForm })
  preChatForm: ChatForm | null;

  @Field(() => TicketForm, { description: said.ticketForm })
  ticketForm: TicketForm;

  @Field(() => ConsentText, { nullable: true, description: said.consent })
  consent: ConsentText | null;

  @Field(() => InvitationRule, { nullable: true, description: said.invitation })
  invitation: InvitationRule | null;

  @Field(() => [String], { description: said.pageParameters })
  pageParameters: string[];

  @Field(() => Boolean, { description: said.webPush })
  webPush: boolean;

  @Field(() => Boolean, { description: said.siteVisitors })
  siteVisitors: boolean;

  @Field(() => String, { nullable: true, description: said.pausedText })
  pausedText: string | null;
}

@ObjectType({
  description:
    'What a visitor client needs of its channel’s settings; the same stands in `/widget/config/<key>.json`. A key given in the page wins over these.',
})
export class WidgetSettings extends ChannelSettingsType {}

@InputType({
  description:
    'A change of a channel’s settings; what is left out stays, null brings the default back.',
})
export class ChannelSettingsUpdateInput {
  @Field(() => ID, { description: 'The channel.' })
  channelId: string;

  @Field(() => String, { nullable: true, description: said.locale })
  locale?: string | null;

  @Field(() => String, { nullable: true, description: said.launcherText })
  launcherText?: string | null;

  @Field(() => Boolean, { nullable: true, description: said.hideLauncher })
  hideLauncher?: boolean | null;

  @Field(() => Int, { nullable: true, description: said.width })
  width?: number | null;

  @Field(() => Int, { nullable: true, description: said.height })
  height?: number | null;

  @Field(() => WidgetPosition, { nullable: true, description: said.position })
  position?: ChannelSettings['position'] | null;

  @Field(() => Int, { nullable: true, description: said.offsetX })
  offsetX?: number | null;

  @Field(() => Int, { nullable: true, description: said.offsetY })
  offsetY?: number | null;

  @Field(() => Boolean, { nullable: true, description: said.draggable })
  draggable?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: said.sound })
  sound?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: said.notifications })
  notifications?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: said.titleAlert })
  titleAlert?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: said.autoOpen })
  autoOpen?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: said.ticketDesktop })
  ticketDesktop?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: said.ticketH5 })
  ticketH5?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: said.surveyButton })
  surveyButton?: boolean | null;

  @Field(() => SurveyMode, { nullable: true, description: said.surveyMode })
  surveyMode?: ChannelSettings['surveyMode'] | null;

  @Field(() => Boolean, { nullable: true, description: said.hideNotices })
  hideNotices?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: said.showAgentStatus })
  showAgentStatus?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: said.endOnClose })
  endOnClose?: boolean | null;

  @Field(() => ColorScheme, { nullable: true, description: said.colorScheme })
  colorScheme?: ChannelSettings['colorScheme'] | null;

  @Field(() => Boolean, { nullable: true, description: said.inputToggle })
  inputToggle?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: said.wechatProfile })
  wechatProfile?: boolean | null;

  @Field(() => String, { nullable: true, description: said.pageTitle })
  pageTitle?: string | null;

  @Field(() => Boolean, { nullable: true, description: said.leaveQueue })
  leaveQueue?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: said.pageTrail })
  pageTrail?: boolean | null;

  @Field(() => [SendableKind], { nullable: true, description: said.fileKinds })
  fileKinds?: SendableKind[] | null;

  @Field(() => [QuickButtonInput], { nullable: true, description: said.quickButtons })
  quickButtons?: QuickButtonInput[] | null;

  @Field(() => [MenuEntryInput], { nullable: true, description: said.welcomeMenu })
  welcomeMenu?: MenuEntryInput[] | null;

  @Field(() => ChatFormInput, { nullable: true, description: said.preChatForm })
  preChatForm?: ChatFormInput | null;

  @Field(() => TicketFormInput, { nullable: true, description: said.ticketForm })
  ticketForm?: TicketFormInput | null;

  @Field(() => ConsentTextInput, { nullable: true, description: said.consent })
  consent?: ConsentTextInput | null;

  @Field(() => InvitationRuleInput, { nullable: true, description: said.invitation })
  invitation?: InvitationRuleInput | null;

  @Field(() => [String], { nullable: true, description: said.pageParameters })
  pageParameters?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: said.webPush })
  webPush?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: said.siteVisitors })
  siteVisitors?: boolean | null;

  @Field(() => String, { nullable: true, description: said.pausedText })
  pausedText?: string | null;
}

export const ChannelSettingsUpdateResult = createUnionType({
  name: 'ChannelSettingsUpdateResult',
  description: 'The channel, or why it was declined.',
  types: () => [ChannelPayload, InvalidInputError] as const,
});
