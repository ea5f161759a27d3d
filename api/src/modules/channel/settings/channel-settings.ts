import { z } from 'zod';

/** Languages a widget can be told to speak; `auto` follows the browser. */
export const widgetLocales = ['auto', 'zh-CN', 'en'] as const;

export const WidgetPosition = {
  BOTTOM_RIGHT: 'BOTTOM_RIGHT',
  BOTTOM_LEFT: 'BOTTOM_LEFT',
  TOP_RIGHT: 'TOP_RIGHT',
  TOP_LEFT: 'TOP_LEFT',
} as const;
export const SurveyMode = { CARD: 'CARD', DIALOG: 'DIALOG' } as const;
export const ColorScheme = { AUTO: 'AUTO', LIGHT: 'LIGHT', DARK: 'DARK' } as const;
export const SendableKind = {
  IMAGE: 'IMAGE',
  VOICE: 'VOICE',
  VIDEO: 'VIDEO',
  FILE: 'FILE',
} as const;
export type SendableKind = keyof typeof SendableKind;
export const QuickButtonKind = {
  LINK: 'LINK',
  TEXT: 'TEXT',
  AGENT: 'AGENT',
  RATE: 'RATE',
  TICKET: 'TICKET',
} as const;
export const MenuEntryKind = {
  GROUP: 'GROUP',
  AGENT: 'AGENT',
  TEXT: 'TEXT',
  TICKET: 'TICKET',
  LINK: 'LINK',
} as const;
export const FormFieldKind = {
  LINE: 'LINE',
  TEXT: 'TEXT',
  NUMBER: 'NUMBER',
  PHONE: 'PHONE',
  EMAIL: 'EMAIL',
  DATE: 'DATE',
  CHOICE: 'CHOICE',
  CHOICES: 'CHOICES',
  YES_NO: 'YES_NO',
} as const;
export const FormTarget = { PROFILE: 'PROFILE', CONVERSATION: 'CONVERSATION' } as const;
export const TicketFieldName = {
  NAME: 'NAME',
  PHONE: 'PHONE',
  EMAIL: 'EMAIL',
  SUBJECT: 'SUBJECT',
  CATEGORY: 'CATEGORY',
  ATTACHMENTS: 'ATTACHMENTS',
} as const;
export type TicketFieldName = keyof typeof TicketFieldName;

const QuickButton = z.object({
  id: z.string(),
  kind: z.enum(QuickButtonKind),
  label: z.string(),
  url: z.string().nullable().default(null),
  text: z.string().nullable().default(null),
});
export type QuickButton = z.output<typeof QuickButton>;

const MenuEntry = z.object({
  id: z.string(),
  kind: z.enum(MenuEntryKind),
  text: z.string(),
  url: z.string().nullable().default(null),
  skillGroupId: z.string().nullable().default(null),
});
export type MenuEntry = z.output<typeof MenuEntry>;

export const FormField = z.object({
  key: z.string(),
  label: z.string(),
  kind: z.enum(FormFieldKind),
  options: z.array(z.string()).default([]),
  isRequired: z.boolean().default(false),
  target: z.enum(FormTarget).default('PROFILE'),
});
export type FormField = z.output<typeof FormField>;

const ChatForm = z.object({
  title: z.string().nullable().default(null),
  isRequired: z.boolean().default(false),
  fields: z.array(FormField),
  /** Which answers to a field of choice lead to which group. */
  groups: z
    .array(z.object({ key: z.string(), option: z.string(), skillGroupId: z.string() }))
    .default([]),
});
export type ChatForm = z.output<typeof ChatForm>;

const TicketField = z.object({
  field: z.enum(TicketFieldName),
  isShown: z.boolean(),
  isRequired: z.boolean(),
});
const TicketForm = z.object({
  fields: z.array(TicketField),
  categories: z.array(z.string()).default([]),
});
export type TicketForm = z.output<typeof TicketForm>;

const Consent = z.object({
  version: z.string(),
  texts: z.array(z.object({ locale: z.enum(['zh-CN', 'en']), text: z.string() })),
  url: z.string().nullable().default(null),
});
export type Consent = z.output<typeof Consent>;

const Invitation = z.object({
  text: z.string(),
  afterMs: z.number().int().default(30_000),
  addresses: z.array(z.string()).default([]),
  languages: z.array(z.string()).default([]),
  againAfterMs: z.number().int().default(3_600_000),
  mostPerDay: z.number().int().default(3),
});

const stockTicketForm: TicketForm = {
  fields: [
    { field: 'NAME', isShown: true, isRequired: true },
    { field: 'PHONE', isShown: true, isRequired: false },
    { field: 'EMAIL', isShown: true, isRequired: false },
    { field: 'SUBJECT', isShown: false, isRequired: false },
    { field: 'CATEGORY', isShown: false, isRequired: false },
    { field: 'ATTACHMENTS', isShown: true, isRequired: false },
  ],
  categories: [],
};

/** Everything a channel can be told, with what holds where it was told nothing (FEATURES, "Embedding keys"). */
export const ChannelSettings = z.object({
  locale: z.enum(widgetLocales).default('auto'),
  launcherText: z.string().nullable().default(null),
  hideLauncher: z.boolean().default(false),
  width: z.number().int().default(360),
  height: z.number().int().default(650),
  position: z.enum(WidgetPosition).default('BOTTOM_RIGHT'),
  offsetX: z.number().int().default(10),
  offsetY: z.number().int().default(10),
  draggable: z.boolean().default(true),
  sound: z.boolean().default(true),
  notifications: z.boolean().default(true),
  titleAlert: z.boolean().default(true),
  autoOpen: z.boolean().default(false),
  ticketDesktop: z.boolean().default(true),
  ticketH5: z.boolean().default(true),
  surveyButton: z.boolean().default(false),
  surveyMode: z.enum(SurveyMode).default('CARD'),
  hideNotices: z.boolean().default(false),
  showAgentStatus: z.boolean().default(true),
  endOnClose: z.boolean().default(false),
  colorScheme: z.enum(ColorScheme).default('AUTO'),
  inputToggle: z.boolean().default(true),
  wechatProfile: z.boolean().default(false),
  pageTitle: z.string().nullable().default(null),
  leaveQueue: z.boolean().default(true),
  pageTrail: z.boolean().default(true),
  fileKinds: z.array(z.enum(SendableKind)).default(['IMAGE', 'VOICE', 'VIDEO', 'FILE']),
  quickButtons: z.array(QuickButton).default([]),
  welcomeMenu: z.array(MenuEntry).default([]),
  preChatForm: ChatForm.nullable().default(null),
  ticketForm: TicketForm.default(stockTicketForm),
  consent: Consent.nullable().default(null),
  invitation: Invitation.nullable().default(null),
  pageParameters: z.array(z.string()).default([]),
  webPush: z.boolean().default(false),
  siteVisitors: z.boolean().default(false),
  pausedText: z.string().nullable().default(null),
});
export type ChannelSettings = z.output<typeof ChannelSettings>;
/** Only what an admin changed is stored, so that better defaults reach everybody else. */
export type StoredSettings = Partial<ChannelSettings>;

/** What holds for a channel: what was set, else the default. */
export const settingsOf = (channel: { readonly settings: StoredSettings }): ChannelSettings =>
  ChannelSettings.parse(channel.settings);
