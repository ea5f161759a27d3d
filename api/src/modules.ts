import type { Redis } from 'ioredis';
import type pg from 'pg';
import type { Context } from './kernel/context.ts';
import type { FileStore } from './kernel/files/file-store.ts';
import type { HintBus } from './kernel/hints/hint-bus.ts';
import { OutgoingHttp } from './kernel/http/outgoing/index.ts';
import { reactTo } from './kernel/jobs/fact.ts';
import type { JobQueues } from './kernel/jobs/job-queues.ts';
import type { Logger } from './kernel/log.ts';
import { rateLimiters } from './kernel/rate-limits.ts';
import { SealedBox } from './kernel/sealed.ts';
import type { Secrets } from './kernel/secrets.ts';
import {
  Agent,
  AgentResolver,
  AgentService,
  AgentSession,
  Attendance,
  DeviceResolver,
  Directory,
  Presence,
  Role,
  RoleResolver,
  SecondFactorResolver,
  SecondFactorService,
  SecondFactors,
  SessionResolver,
  Sessions,
  SignIn,
  StatusRequestResolver,
  StatusRequests,
  putAway,
} from './modules/agent/index.ts';
import {
  AnnouncementReaderResolver,
  AnnouncementResolver,
  AnnouncementService,
  NoticeAnnouncementResolver,
  PostedNoticeResolver,
  PostedNoticeService,
} from './modules/announcement/index.ts';
import { BlacklistResolver, BlacklistService } from './modules/blacklist/index.ts';
import { CannedReplyResolver, CannedReplyService } from './modules/canned-reply/index.ts';
import { createCarrier } from './modules/carrier/index.ts';
import {
  Channel,
  ChannelGate,
  ChannelResolver,
  ChannelService,
  ChannelSettingsResolver,
  ChannelSettingsService,
  ScheduleChannelsResolver,
  WidgetSettingsResolver,
  welcomeFileKinds,
} from './modules/channel/index.ts';
import {
  ConversationLinkResolver,
  RoomFieldsResolver,
  RoomMemberResolver,
  RoomMessageFieldsResolver,
  RoomMessageService,
  RoomRevealResolver,
  RoomResolver,
  RoomService,
  RoomView,
} from './modules/colleague/index.ts';
import {
  Conversation,
  ConversationCustomResolver,
  NoticeConversationResolver,
  ConversationFieldsResolver,
  ConversationOpening,
  JointOpening,
  ConversationResolver,
  ConversationService,
  ConversationStandingResolver,
  ConversationTaggingResolver,
  ConversationTagsResolver,
  ConversationVisitorFieldsResolver,
  ConversationVisitorResolver,
  Closed,
  LogWriter,
  moveConversations,
  OfferResolver,
  Placed,
  QueueCountResolver,
  ServiceLegResolver,
  SkillGroupQueueResolver,
  TransferRequestResolver,
  VisitorSessionResolver,
  closedFact,
  placedFact,
} from './modules/conversation/index.ts';
import {
  CustomFieldResolver,
  CustomFieldService,
  FieldValueResolver,
} from './modules/custom-field/index.ts';
import {
  CustomerResolver,
  CustomerService,
  NoticeVisitorResolver,
  VisitorChangeResolver,
} from './modules/customer/index.ts';
import { createExports } from './modules/export/index.ts';
import {
  File,
  FileIntake,
  SoundConverter,
  FileResolver,
  FileService,
  FileUrls,
  FileVisitorResolver,
  deleteUnusedFile,
} from './modules/file/index.ts';
import { InboxViewResolver } from './modules/inbox-view/index.ts';
import { JobMonitor, JobResolver } from './modules/job/index.ts';
import { lifeJobs, speakWhenClosed, speakWhenPlaced } from './modules/life/index.ts';
import { createMail } from './modules/mail/index.ts';
import { MarkResolver, MarkService, remind } from './modules/mark/index.ts';
import { MaskingResolver } from './modules/masking/index.ts';
import {
  ConversationDeskLogResolver,
  ConversationLogResolver,
  Message,
  MessageDeskFieldsResolver,
  MessageFieldsResolver,
  MessageResolver,
  MessageSendPayloadResolver,
  MessageService,
  MessageView,
  MessageVisitorFieldsResolver,
  MessageVisitorResolver,
  MessagesReadPayloadResolver,
  ReadingService,
  RecallService,
  MaskedReadingResolver,
  ReplyResolver,
  RevealResolver,
  ReplyService,
  TypingResolver,
  Typists,
} from './modules/message/index.ts';
import { NoticeResolver } from './modules/notice/index.ts';
import { OnSiteResolver, OnSiteService, OnSiteVisitorResolver } from './modules/on-site/index.ts';
import { createPush } from './modules/push/index.ts';
import { ReaderResolver } from './modules/reader/index.ts';
import {
  BulkResolver,
  ConsistencyWatch,
  FirstPlacement,
  NewcomersPlacement,
  OfferActsResolver,
  OfferService,
  QueuePull,
  Reopening,
  RoutingCheckResolver,
  RoutingResolver,
  RoutingRuleResolver,
  RoutingRules,
  RoutingService,
  TransferResolver,
  TransferService,
  routingJobs,
} from './modules/routing/index.ts';
import { ScheduleService, WorkSchedule, WorkScheduleResolver } from './modules/schedule/index.ts';
import { SearchResolver } from './modules/search/index.ts';
import { ServedNoticeResolver, ServedNotices } from './modules/served-notice/index.ts';
import { ShiftResolver, ShiftService } from './modules/shift/index.ts';
import {
  PanelActs,
  PanelFrames,
  PanelSigner,
  SidePanelResolver,
  SidePanelService,
} from './modules/side-panel/index.ts';
import {
  AgentGroupsResolver,
  GroupMemberResolver,
  OverflowResolver,
  ScheduleGroupsResolver,
  SkillGroup,
  SkillGroupResolver,
  SkillGroupService,
  SkillGroupSharingResolver,
} from './modules/skill-group/index.ts';
import { StatisticsResolver } from './modules/statistics/index.ts';
import {
  ConversationSurveyResolver,
  Survey,
  SurveyDeskResolver,
  SurveyInvitationResolver,
  SurveyService,
  SurveyVisitorResolver,
  inviteWhenClosed,
  surveyJobs,
} from './modules/survey/index.ts';
import {
  ConversationTagResolver,
  ConversationTagService,
  VisitorTagResolver,
  VisitorTagService,
} from './modules/tag/index.ts';
import {
  type Plan,
  SettingsService,
  Tenant,
  TenantResolver,
  TenantService,
} from './modules/tenant/index.ts';
import {
  ConversationTicketsResolver,
  NoticeTicketResolver,
  Ticket,
  TicketComment,
  TicketCommentDeskFieldsResolver,
  TicketCommentFieldsResolver,
  TicketComments,
  TicketDeskFieldsResolver,
  TicketCommentMaskResolver,
  TicketFieldsResolver,
  TicketMaskResolver,
  TicketOpening,
  TicketMergeResolver,
  TicketMergedResolver,
  TicketRatingResolver,
  TicketReminderResolver,
  TicketResolver,
  TicketService,
  TicketSurvey,
  TicketSurveyResolver,
  TicketVisitorResolver,
  keepCarried,
  keepUnanswered,
  deadlineJobs,
  moveTickets,
  releaseTickets,
  remindOfTickets,
} from './modules/ticket/index.ts';
import {
  ApiToken,
  ApiTokenResolver,
  ApiTokenService,
  tellTokenEnding,
} from './modules/token/index.ts';
import {
  ChannelTranslationResolver,
  Translating,
  TranslationResolver,
  TranslationServices,
  TranslationVisitorResolver,
  Translator,
} from './modules/translation/index.ts';
import {
  Visitor,
  ChannelIdentityResolver,
  EndedDevices,
  IdentityKeys,
  IdentityService,
  OwnProfile,
  OwnResolver,
  OwnService,
  VisitorArrival,
  VisitorAttendance,
  VisitorDeskResolver,
  VisitorLimits,
  VisitorNames,
  VisitorResolver,
  VisitorService,
  VisitorSessions,
  VisitorStandingResolver,
} from './modules/visitor/index.ts';
import {
  Webhook,
  WebhookDispatcher,
  WebhookResolver,
  WebhookService,
} from './modules/webhook/index.ts';

/** Tables with a class of their own. */
export const entities = [
  Tenant,
  WorkSchedule,
  Role,
  Agent,
  AgentSession,
  SkillGroup,
  Channel,
  Visitor,
  Conversation,
  Message,
  Survey,
  File,
  ApiToken,
  Webhook,
  Ticket,
  TicketComment,
  TicketSurvey,
];

/** What the modules are built on. */
export interface Ground {
  readonly secrets: Secrets;
  readonly hints: HintBus;
  readonly pool: pg.Pool;
  readonly store: FileStore;
  readonly redis: Redis | null;
  readonly queues: Pick<JobQueues, 'running'>;
  readonly log: Logger;
  readonly open: (tenantId: string) => Context;
  readonly isRegistrationOpen: boolean;
  readonly rateLimitFactor: number;
  /** Address under which others reach this installation; null: as each request says. */
  readonly publicUrl: string | null;
  /** Addresses besides the public internet that may be called. */
  readonly outgoingAllow: string | null;
  readonly ffmpegPath: string;
  readonly newTenantPlan: Plan;
  readonly version: string;
}

/** Every object the api is made of, in dependency order. Read this file first. */
export function createModules(ground: Ground) {
  const { secrets, hints, pool, open } = ground;
  const onError = (error: unknown) =>
    ground.log.error({ err: error }, 'Work in the background failed.');
  const limiter = rateLimiters(ground.redis, ground.rateLimitFactor);

  const fileUrls = new FileUrls(secrets);
  const files = new FileService(
    ground.store,
    fileUrls,
    limiter({ name: 'upload', points: 60, seconds: 60 }),
    welcomeFileKinds,
  );
  const sounds = new SoundConverter(ground.ffmpegPath);
  const intake = new FileIntake(ground.store, sounds, open);
  const tenants = new TenantService(files);
  const schedules = new ScheduleService();

  const presence = new Presence();
  const sessions = new Sessions(secrets);
  const statusRequests = new StatusRequests(presence);
  const directory = new Directory(hints);
  const agents = new AgentService(sessions, presence, files);
  const attendance = new Attendance(presence, pool, open, onError);
  const groups = new SkillGroupService();
  const channels = new ChannelService();
  const channelGate = new ChannelGate(hints);
  const setUps = [
    (ctx: Context) => schedules.createDefault(ctx),
    (ctx: Context) => groups.createDefault(ctx),
    (ctx: Context) => channels.createFirst(ctx),
  ];
  const secondFactors = new SecondFactors(secrets);
  const signIn = new SignIn(
    sessions,
    agents,
    secondFactors,
    setUps,
    limiter,
    ground.isRegistrationOpen,
    ground.newTenantPlan,
  );

  const apiTokens = new ApiTokenService(limiter({ name: 'api-token', points: 600, seconds: 60 }));

  const visitors = new VisitorService();
  const visitorTags = new VisitorTagService();
  const visitorLimits = new VisitorLimits(limiter);
  const onSite = new OnSiteService(channels, limiter);
  const visitorNames = new VisitorNames();
  const visitorSessions = new VisitorSessions(secrets);
  const identityKeys = new IdentityKeys(secrets);
  const endedDevices = new EndedDevices(hints);
  const visitorAttendance = new VisitorAttendance(visitors, open, onError);

  const conversations = new ConversationService();
  const log = new LogWriter(pool, hints);
  const opening = new ConversationOpening(
    visitors,
    new FirstPlacement(),
    new JointOpening(visitors, new NewcomersPlacement()),
  );
  const messages = new MessageService(log, conversations, opening, files, visitorLimits);
  const reading = new ReadingService();
  const recalls = new RecallService(conversations);
  const view = new MessageView(directory, visitorNames, fileUrls);
  const roomView = new RoomView(directory, view);
  const typists = new Typists();
  const reopening = new Reopening();
  const routing = new RoutingService(conversations, reopening);
  const transfers = new TransferService(conversations);
  const offers = new OfferService(conversations, presence);
  const consistency = new ConsistencyWatch(pool, open, ground.log);
  const pull = new QueuePull(hints, pool, open, onError);

  const ownProfile = new OwnProfile(visitors);
  const ownService = new OwnService(visitors, ownProfile, async ctx => {
    const { visitorId, channelId } = ctx.visitor;
    const open = await conversations.openOf(ctx, visitorId, channelId);
    if (open) await conversations.endByVisitor(ctx, open.id);
  });
  const conversationTags = new ConversationTagService();
  const cannedReplies = new CannedReplyService(files);
  const customers = new CustomerService(visitorTags);
  const ticketOpening = new TicketOpening(files, visitors);
  const ticketComments = new TicketComments(files);
  const tickets = new TicketService();
  const surveys = new SurveyService(conversations);
  const outgoing = new OutgoingHttp({ allow: ground.outgoingAllow });
  const carrier = createCarrier({
    secrets,
    hints,
    publicUrl: ground.publicUrl,
    outgoing,
    channels,
    conversations,
    opening,
    files,
    fileUrls,
    intake,
    sounds,
    typists,
    intercepts: [(ctx, text) => surveys.takeTyped(ctx, text)],
    keep: keepCarried,
    move: async (ctx, from, to) => {
      await moveConversations(ctx, from, to);
      await moveTickets(ctx, from, to);
    },
    pageLimit: limiter({ name: 'page-sign-in', points: 60, seconds: 60 }),
  });

  const translationBox = new SealedBox(secrets, 'translation');
  const translating = new Translating(
    new Translator(outgoing, translationBox),
    limiter({ name: 'translate', points: 60, seconds: 60 }),
  );

  const webhookBox = new SealedBox(secrets, 'webhook');
  const webhookDispatcher = new WebhookDispatcher({
    pool,
    open,
    http: outgoing,
    box: webhookBox,
    onError,
  });

  const push = createPush({
    secrets,
    publicUrl: ground.publicUrl,
    outgoing,
    pool,
    open,
    directory,
    visitorNames,
    onError,
  });

  const mail = createMail({
    secrets,
    publicUrl: ground.publicUrl,
    outgoing,
    pool,
    hints,
    directory,
    opening,
    intake,
    limiter: limiter({ name: 'mail-test', points: 5, seconds: 600 }),
    onError,
  });

  const exports = createExports({
    files,
    urls: fileUrls,
    view,
    limiter: limiter({ name: 'export', points: 30, seconds: 3_600 }),
  });

  const panelBox = new SealedBox(secrets, 'side-panel');
  const panelFrames = new PanelFrames(secrets);
  const marks = new MarkService();

  const resolvers = [
    new SessionResolver(signIn, ground.version),
    new SecondFactorResolver(new SecondFactorService(secondFactors, sessions, limiter)),
    new TenantResolver(tenants, new SettingsService(), fileUrls),
    new MaskingResolver(),
    new TranslationResolver(translating, new TranslationServices(outgoing, translationBox)),
    new TranslationVisitorResolver(translating),
    new ChannelTranslationResolver(),
    new WorkScheduleResolver(schedules),
    new ScheduleGroupsResolver(),
    new ScheduleChannelsResolver(),
    new AgentResolver(agents, statusRequests, fileUrls),
    new StatusRequestResolver(statusRequests, presence),
    new RoleResolver(),
    new AgentGroupsResolver(),
    new SkillGroupResolver(groups),
    new SkillGroupQueueResolver(),
    new ChannelResolver(channels),
    new ChannelSettingsResolver(new ChannelSettingsService()),
    new WidgetSettingsResolver(),
    new VisitorResolver(),
    new VisitorDeskResolver(),
    new OwnResolver(visitors, ownProfile, ownService),
    new ReplyResolver(new ReplyService(messages, conversations, ownProfile), view),
    new VisitorStandingResolver(),
    new BlacklistResolver(new BlacklistService()),
    new ChannelIdentityResolver(new IdentityService(identityKeys)),
    new VisitorSessionResolver(
      channels,
      visitorSessions,
      new VisitorArrival(visitorSessions, identityKeys, carrier.move, [carrier.vouch]),
      visitors,
      conversations,
      directory,
      fileUrls,
      visitorLimits,
    ),
    new ConversationResolver(conversations),
    new ConversationFieldsResolver(),
    new ConversationTagsResolver(conversations),
    new ConversationTaggingResolver(),
    new ConversationTagResolver(conversationTags),
    new ConversationCustomResolver(conversations),
    new VisitorTagResolver(visitorTags),
    new CustomFieldResolver(new CustomFieldService()),
    new FieldValueResolver(),
    new CannedReplyResolver(cannedReplies, fileUrls),
    new MarkResolver(marks),
    new InboxViewResolver(),
    new SearchResolver(),
    new NoticeResolver(),
    new DeviceResolver(sessions, agents),
    new NoticeConversationResolver(),
    new NoticeAnnouncementResolver(),
    new AnnouncementResolver(new AnnouncementService(files), fileUrls),
    new AnnouncementReaderResolver(),
    new PostedNoticeResolver(
      new PostedNoticeService(limiter({ name: 'notice-post', points: 60, seconds: 60 })),
    ),
    new CustomerResolver(customers),
    new VisitorChangeResolver(),
    new NoticeVisitorResolver(),
    new ConversationVisitorResolver(conversations),
    new ConversationVisitorFieldsResolver(directory, fileUrls),
    new ConversationLogResolver(reading),
    new ConversationDeskLogResolver(reading),
    new QueueCountResolver(),
    new MessageResolver(messages, recalls, reading, typists),
    new MessageVisitorResolver(messages, recalls, reading, typists),
    new MessageFieldsResolver(view),
    new MessageDeskFieldsResolver(view),
    new MessageVisitorFieldsResolver(view),
    new RevealResolver(view),
    new MaskedReadingResolver(),
    new MessageSendPayloadResolver(),
    new MessagesReadPayloadResolver(),
    new TypingResolver(),
    new ReaderResolver(),
    new OnSiteResolver(onSite),
    new OnSiteVisitorResolver(onSite),
    new StatisticsResolver(),
    new RoomResolver(new RoomService(), new RoomMessageService(files)),
    new RoomFieldsResolver(),
    new RoomMemberResolver(),
    new RoomMessageFieldsResolver(roomView),
    new RoomRevealResolver(roomView),
    new ConversationLinkResolver(),
    new RoutingResolver(routing, reopening),
    new TransferResolver(transfers),
    new OfferActsResolver(offers),
    new BulkResolver(routing, conversations),
    new RoutingRuleResolver(new RoutingRules()),
    new RoutingCheckResolver(),
    new SkillGroupSharingResolver(),
    new OverflowResolver(),
    new GroupMemberResolver(),
    new ConversationStandingResolver(),
    new ServiceLegResolver(),
    new TransferRequestResolver(),
    new OfferResolver(),
    new ConversationSurveyResolver(),
    new SurveyInvitationResolver(),
    new SurveyDeskResolver(surveys),
    new SurveyVisitorResolver(surveys),
    new FileResolver(files),
    new FileVisitorResolver(files),
    new TicketResolver(ticketOpening, ticketComments, tickets),
    new TicketVisitorResolver(ticketOpening, ticketComments, tickets),
    new TicketFieldsResolver(fileUrls, view),
    new TicketMaskResolver(view),
    new TicketCommentMaskResolver(view),
    new TicketDeskFieldsResolver(),
    new TicketCommentDeskFieldsResolver(),
    new TicketCommentFieldsResolver(fileUrls, view),
    new ConversationTicketsResolver(),
    new NoticeTicketResolver(),
    new TicketReminderResolver(),
    new TicketMergeResolver(),
    new TicketMergedResolver(),
    new TicketRatingResolver(),
    new TicketSurveyResolver(),
    new ApiTokenResolver(apiTokens),
    ...carrier.resolvers,
    new WebhookResolver(new WebhookService(outgoing, webhookBox)),
    new SidePanelResolver(
      new SidePanelService(panelBox, ground.publicUrl),
      new PanelSigner(panelBox),
      new PanelActs(marks, customers),
      panelFrames,
    ),
    ...exports.resolvers,
    ...push.resolvers,
    new ShiftResolver(new ShiftService()),
    new ServedNoticeResolver(new ServedNotices()),
    ...mail.resolvers,
    new JobResolver(new JobMonitor(ground.queues)),
  ];
  return {
    resolvers,
    jobs: [
      remind(),
      tellTokenEnding(),
      putAway(presence),
      deleteUnusedFile(files),
      ...routingJobs({ presence, offers, transfers }),
      releaseTickets(tickets),
      ...deadlineJobs(),
      remindOfTickets(),
      ...lifeJobs(),
      ...surveyJobs(),
      ...reactTo(placedFact, Placed, [speakWhenPlaced]),
      ...reactTo(closedFact, Closed, [speakWhenClosed, inviteWhenClosed, keepUnanswered]),
      ...carrier.jobs,
      ...mail.jobs,
      ...exports.jobs,
    ],
    agents,
    apiTokens,
    attendance,
    cannedReplies,
    channelGate,
    channels,
    consistency,
    conversationTags,
    conversations,
    customers,
    directory,
    fileUrls,
    groups,
    hooks: carrier.hooks,
    pageSignIns: carrier.pages,
    intake,
    mail,
    messages,
    offers,
    panelFrames,
    presence,
    pull,
    push,
    routing,
    sessions,
    signIn,
    surveys,
    tenants,
    ticketOpening,
    tickets,
    transfers,
    visitorAttendance,
    visitorSessions,
    visitorTags,
    webhookDispatcher,
    endedDevices,
  };
}

/** What `createModules` gives. */
export type Modules = ReturnType<typeof createModules>;
