import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';
import { type NonEmptyArray, buildSchemaSync, getMetadataStorage } from 'type-graphql';
import { authCheckerFor } from './kernel/auth/auth-checker.ts';
import {
  AgentResolver,
  DeviceResolver,
  StatusRequestResolver,
  SecondFactorResolver,
  SessionResolver,
  RoleResolver,
} from './modules/agent/index.ts';
import {
  AnnouncementReaderResolver,
  AnnouncementResolver,
  NoticeAnnouncementResolver,
  PostedNoticeResolver,
} from './modules/announcement/index.ts';
import { BlacklistResolver } from './modules/blacklist/index.ts';
import { CannedReplyResolver } from './modules/canned-reply/index.ts';
import { CarriedMessageResolver, ChannelBindingResolver } from './modules/carrier/index.ts';
import {
  ChannelResolver,
  ChannelSettingsResolver,
  ScheduleChannelsResolver,
  WidgetSettingsResolver,
} from './modules/channel/index.ts';
import {
  ConversationLinkResolver,
  RoomFieldsResolver,
  RoomMemberResolver,
  RoomMessageFieldsResolver,
  RoomResolver,
  RoomRevealResolver,
} from './modules/colleague/index.ts';
import {
  ConversationCustomResolver,
  NoticeConversationResolver,
  ConversationFieldsResolver,
  ConversationResolver,
  ConversationTaggingResolver,
  ConversationTagsResolver,
  ConversationVisitorFieldsResolver,
  ConversationVisitorResolver,
  ConversationStandingResolver,
  OfferResolver,
  QueueCountResolver,
  ServiceLegResolver,
  SkillGroupQueueResolver,
  TransferRequestResolver,
  VisitorSessionResolver,
} from './modules/conversation/index.ts';
import { CustomFieldResolver, FieldValueResolver } from './modules/custom-field/index.ts';
import {
  CustomerResolver,
  NoticeVisitorResolver,
  VisitorChangeResolver,
} from './modules/customer/index.ts';
import { ExportFetchResolver, ExportResolver } from './modules/export/index.ts';
import { FileResolver, FileVisitorResolver } from './modules/file/index.ts';
import { InboxViewResolver } from './modules/inbox-view/index.ts';
import { JobResolver } from './modules/job/index.ts';
import { MailResolver, VisitorMailResolver } from './modules/mail/index.ts';
import { MarkResolver } from './modules/mark/index.ts';
import { MaskingResolver } from './modules/masking/index.ts';
import {
  ConversationDeskLogResolver,
  ConversationLogResolver,
  MessageDeskFieldsResolver,
  MessageFieldsResolver,
  MessageResolver,
  MessageSendPayloadResolver,
  MessageVisitorFieldsResolver,
  MessageVisitorResolver,
  MaskedReadingResolver,
  ReplyResolver,
  RevealResolver,
  MessagesReadPayloadResolver,
  TypingResolver,
} from './modules/message/index.ts';
import { NoticeResolver } from './modules/notice/index.ts';
import { OnSiteResolver, OnSiteVisitorResolver } from './modules/on-site/index.ts';
import { PushResolver, PushVisitorResolver, WebPushResolver } from './modules/push/index.ts';
import { ReaderResolver } from './modules/reader/index.ts';
import {
  BulkResolver,
  OfferActsResolver,
  RoutingCheckResolver,
  RoutingResolver,
  RoutingRuleResolver,
  TransferResolver,
} from './modules/routing/index.ts';
import { WorkScheduleResolver } from './modules/schedule/index.ts';
import { SearchResolver } from './modules/search/index.ts';
import { ServedNoticeResolver } from './modules/served-notice/index.ts';
import { ShiftResolver } from './modules/shift/index.ts';
import { SidePanelResolver } from './modules/side-panel/index.ts';
import {
  AgentGroupsResolver,
  GroupMemberResolver,
  OverflowResolver,
  ScheduleGroupsResolver,
  SkillGroupResolver,
  SkillGroupSharingResolver,
} from './modules/skill-group/index.ts';
import { StatisticsResolver } from './modules/statistics/index.ts';
import {
  ConversationSurveyResolver,
  SurveyDeskResolver,
  SurveyInvitationResolver,
  SurveyVisitorResolver,
} from './modules/survey/index.ts';
import { ConversationTagResolver, VisitorTagResolver } from './modules/tag/index.ts';
import { TenantResolver } from './modules/tenant/index.ts';
import {
  ConversationTicketsResolver,
  NoticeTicketResolver,
  TicketMergeResolver,
  TicketMergedResolver,
  TicketRatingResolver,
  TicketSurveyResolver,
  TicketReminderResolver,
  TicketCommentDeskFieldsResolver,
  TicketCommentFieldsResolver,
  TicketCommentMaskResolver,
  TicketDeskFieldsResolver,
  TicketFieldsResolver,
  TicketMaskResolver,
  TicketResolver,
  TicketVisitorResolver,
} from './modules/ticket/index.ts';
import { ApiTokenResolver, scopeOfOperation } from './modules/token/index.ts';
import {
  ChannelTranslationResolver,
  TranslationResolver,
  TranslationVisitorResolver,
} from './modules/translation/index.ts';
import {
  ChannelIdentityResolver,
  OwnResolver,
  VisitorDeskResolver,
  VisitorResolver,
  VisitorStandingResolver,
} from './modules/visitor/index.ts';
import { WebhookResolver } from './modules/webhook/index.ts';

/** What members, admins and integrators can do. */
export const deskResolvers = [
  SessionResolver,
  SecondFactorResolver,
  TenantResolver,
  WorkScheduleResolver,
  ScheduleGroupsResolver,
  ScheduleChannelsResolver,
  AgentResolver,
  AgentGroupsResolver,
  SkillGroupResolver,
  SkillGroupQueueResolver,
  ChannelResolver,
  ChannelSettingsResolver,
  VisitorResolver,
  VisitorDeskResolver,
  ConversationResolver,
  ConversationFieldsResolver,
  ConversationTagsResolver,
  ConversationTaggingResolver,
  ConversationTagResolver,
  ConversationCustomResolver,
  VisitorTagResolver,
  CustomFieldResolver,
  FieldValueResolver,
  CannedReplyResolver,
  MailResolver,
  VisitorMailResolver,
  MarkResolver,
  InboxViewResolver,
  DeviceResolver,
  StatusRequestResolver,
  SearchResolver,
  NoticeResolver,
  NoticeConversationResolver,
  NoticeAnnouncementResolver,
  AnnouncementResolver,
  AnnouncementReaderResolver,
  PostedNoticeResolver,
  CustomerResolver,
  VisitorChangeResolver,
  NoticeVisitorResolver,
  QueueCountResolver,
  ConversationLogResolver,
  ConversationDeskLogResolver,
  MessageResolver,
  MessageFieldsResolver,
  MessageDeskFieldsResolver,
  MessageSendPayloadResolver,
  MessagesReadPayloadResolver,
  RevealResolver,
  MaskedReadingResolver,
  MaskingResolver,
  TranslationResolver,
  TypingResolver,
  ReaderResolver,
  OnSiteResolver,
  StatisticsResolver,
  RoomResolver,
  RoomFieldsResolver,
  RoomMemberResolver,
  RoomMessageFieldsResolver,
  RoomRevealResolver,
  ConversationLinkResolver,
  RoutingResolver,
  TransferResolver,
  OfferActsResolver,
  BulkResolver,
  RoutingRuleResolver,
  RoutingCheckResolver,
  SkillGroupSharingResolver,
  OverflowResolver,
  GroupMemberResolver,
  ConversationStandingResolver,
  ServiceLegResolver,
  TransferRequestResolver,
  OfferResolver,
  ConversationSurveyResolver,
  SurveyInvitationResolver,
  SurveyDeskResolver,
  FileResolver,
  ApiTokenResolver,
  SidePanelResolver,
  ExportResolver,
  ExportFetchResolver,
  WebhookResolver,
  JobResolver,
  RoleResolver,
  TicketResolver,
  TicketFieldsResolver,
  TicketDeskFieldsResolver,
  TicketMaskResolver,
  TicketCommentMaskResolver,
  TicketCommentDeskFieldsResolver,
  TicketCommentFieldsResolver,
  ConversationTicketsResolver,
  NoticeTicketResolver,
  TicketMergeResolver,
  TicketMergedResolver,
  TicketSurveyResolver,
  TicketReminderResolver,
  ChannelIdentityResolver,
  VisitorStandingResolver,
  BlacklistResolver,
  ChannelBindingResolver,
  CarriedMessageResolver,
  PushResolver,
  WebPushResolver,
  ShiftResolver,
] as const;

/** What visitors can do. */
export const visitorResolvers = [
  VisitorSessionResolver,
  WidgetSettingsResolver,
  VisitorResolver,
  ConversationVisitorResolver,
  ConversationVisitorFieldsResolver,
  ConversationLogResolver,
  MessageVisitorResolver,
  MessageFieldsResolver,
  MessageVisitorFieldsResolver,
  MessageSendPayloadResolver,
  MessagesReadPayloadResolver,
  ConversationSurveyResolver,
  SurveyInvitationResolver,
  SurveyVisitorResolver,
  FileVisitorResolver,
  OwnResolver,
  ReplyResolver,
  TicketVisitorResolver,
  TicketMergedResolver,
  TicketRatingResolver,
  TicketSurveyResolver,
  TicketFieldsResolver,
  TicketCommentFieldsResolver,
  PushVisitorResolver,
  ServedNoticeResolver,
  TranslationVisitorResolver,
  ChannelTranslationResolver,
  OnSiteVisitorResolver,
] as const;

/** Root fields for those who have shown no token. Every other one names who may call it, or the schema is not built. */
const forAnybody = new Set([
  'installation',
  'signUp',
  'signIn',
  'tokenRefresh',
  'sessionStart',
  'logout',
  'pushReport',
  'siteVisitReport',
]);

/** Where resolvers come from: the wired ones, or none when only the document is wanted. */
export type ResolverSource = (type: Function) => unknown;

/** Both schemas from one code base. Throws when an operation does not say who may call it. */
export function buildSchemas(source: ResolverSource = () => null): {
  desk: GraphQLSchema;
  visitor: GraphQLSchema;
} {
  checkOperations();
  return { desk: build(deskResolvers, source), visitor: build(visitorResolvers, source) };
}

/**
 * One schema of exactly these resolvers. type-graphql keeps what field resolvers add to a type for the next schema too, and
 * finds a field's resolver among all classes: without this, visitors would see what is the desk's.
 */
function build(resolvers: readonly Function[], source: ResolverSource): GraphQLSchema {
  const storage = getMetadataStorage();
  const { fieldResolvers, fields } = storage;
  storage.fieldResolvers = fieldResolvers.filter(
    ({ kind, target }) => kind === 'internal' || resolvers.includes(target),
  );
  storage.fields = [...fields];
  for (const type of storage.objectTypes) {
    type.fields = undefined;
    // A plain property needs no promise of its own; rights stand at operations and resolvers, never at properties.
    type.simpleResolvers = true;
  }
  try {
    return buildSchemaSync({
      resolvers: resolvers as unknown as NonEmptyArray<Function>,
      container: { get: (type: Function) => source(type) },
      authChecker: authCheckerFor(scopeOfOperation),
      validate: false,
      // The whole document is made and compared with the committed one by `pnpm schema`, not at each start.
      skipCheck: true,
      // Subscriptions bring their own readers; nothing is ever published here.
      pubSub: {
        publish: () => undefined,
        subscribe: () => ({
          [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => undefined) }),
        }),
      } as never,
      scalarsMap: [{ type: Date, scalar: dateTime }],
    });
  } finally {
    Object.assign(storage, { fieldResolvers, fields });
  }
}

const dateTime = Object.assign(GraphQLDateTimeISO, {
  name: 'DateTime',
  description: 'An instant: ISO 8601 in UTC with milliseconds.',
  specifiedByURL: undefined,
});

function checkOperations(): void {
  const { queries, mutations, subscriptions, authorizedFields } = getMetadataStorage();
  const authorised = new Set(
    authorizedFields.map(field => `${field.target.name}.${field.fieldName}`),
  );
  for (const operation of [...queries, ...mutations, ...subscriptions]) {
    const isNamed =
      authorised.has(`${operation.target.name}.${operation.methodName}`) ||
      forAnybody.has(operation.schemaName);
    if (!isNamed)
      throw new Error(`${operation.schemaName} does not say who may call it: give it @Authorized.`);
  }
}
