import { uuidv7 } from '@parley/schema';
import { type Furnished, canary } from '../../testkit/furnished.ts';
import { password, unique } from '../../testkit/seed.ts';

/**
 * What somebody without the right to it gets:
 * HIDDEN the same as if it did not exist · FORBIDDEN a refusal · OWN what is his, and nothing of
 * theirs · OPEN an answer for everybody that says nothing of anybody.
 */
export type Verdict = 'HIDDEN' | 'FORBIDDEN' | 'OWN' | 'OPEN';

export interface Expectation {
  /** Arguments that point at things of the company. */
  readonly aimedAt: (company: Furnished) => Record<string, unknown>;
  /** Who may do it. */
  readonly by: 'agent' | 'admin' | 'visitor';
  /** Somebody of the same kind in another company (for visitors also: another visitor). */
  readonly outsider: Verdict;
  /** A plain agent of the company whom it does not concern; for the desk. */
  readonly colleague: Verdict;
  /** Whether it answers people who have not signed in. */
  readonly isOpen?: boolean;
  /** Whether it works over HTTP alone, where there are cookies. */
  readonly isHttpOnly?: boolean;
  /** Whether it asks for the refresh cookie, which `sign-in.spec.ts` brings. */
  readonly isByCookie?: boolean;
  /** Whether it is for logins of admin mode, which `survey.spec.ts` brings. */
  readonly isInAdminMode?: boolean;
  /** Whether it is for API tokens alone, which `api-tokens.spec.ts` brings. */
  readonly isByToken?: boolean;
  /** Tables in which it leaves something of the asker's own, who may be of the same company. */
  readonly leaves?: readonly string[];
}

const text = () => ({ clientMessageId: uuidv7(), content: { text: { text: 'Intruder' } } });
const remark = () => ({ key: uuidv7(), text: 'Intruder' });
const closed = { timeZone: 'UTC', weekly: [] };
const upload = { name: 'a.png', mimeType: 'image/png', size: 68 };
const own = (by: 'agent' | 'visitor', input: object | null = null): Expectation => ({
  aimedAt: () => (input ? { input } : {}),
  by,
  outsider: 'OWN',
  colleague: 'OWN',
});
const administration = (input: (company: Furnished) => object, outsider: Verdict): Expectation => ({
  aimedAt: company => ({ input: input(company) }),
  by: 'admin',
  outsider,
  colleague: 'FORBIDDEN',
});
const ofConversation = (
  by: 'agent' | 'visitor',
  input: (company: Furnished) => object,
): Expectation => ({
  aimedAt: company => ({ input: input(company) }),
  by,
  outsider: 'HIDDEN',
  colleague: 'HIDDEN',
});
const watching = (by: 'agent' | 'visitor', more: object = {}): Expectation => ({
  aimedAt: ({ conversationId }) => ({ conversationId, ...more }),
  by,
  outsider: 'HIDDEN',
  colleague: 'HIDDEN',
});

export const desk: Record<string, Expectation> = {
  installation: { ...own('agent'), outsider: 'OPEN', colleague: 'OPEN', isOpen: true },
  viewer: own('agent'),
  // Early, because who is on a site is forgotten after 90 seconds.
  siteVisitorInvite: {
    aimedAt: ({ siteVisitorId }) => ({ input: { siteVisitorId, text: 'Intruder' } }),
    by: 'agent',
    outsider: 'HIDDEN',
    colleague: 'OWN',
  },
  tenant: own('agent'),
  roles: own('agent'),
  conversation: {
    aimedAt: ({ conversationId }) => ({ id: conversationId }),
    by: 'agent',
    outsider: 'HIDDEN',
    colleague: 'HIDDEN',
  },
  conversations: own('agent'),
  agents: own('agent'),
  skillGroups: own('agent'),
  channels: own('agent'),
  workSchedules: own('agent'),
  workSchedulePreview: {
    aimedAt: ({ workScheduleId }) => ({ input: { workScheduleId, days: 3 } }),
    by: 'agent',
    outsider: 'HIDDEN',
    colleague: 'OWN',
  },
  workScheduleCreate: administration(() => ({ name: unique('hours'), hours: closed }), 'OWN'),
  workScheduleUpdate: administration(
    ({ workScheduleId }) => ({ workScheduleId, hours: closed }),
    'HIDDEN',
  ),
  workScheduleDelete: administration(({ workScheduleId }) => ({ workScheduleId }), 'HIDDEN'),
  secondFactor: own('agent'),
  secondFactorStart: own('agent', { password: 'a wrong guess' }),
  secondFactorConfirm: own('agent', { code: '000000' }),
  secondFactorDisable: own('agent', { password: 'a wrong guess' }),
  recoveryCodesRenew: own('agent', { password: 'a wrong guess' }),
  agentSecondFactorReset: administration(({ agents }) => ({ agentId: agents[0]!.id }), 'HIDDEN'),
  ownFigures: {
    ...own('agent'),
    aimedAt: () => ({ range: { from: '2026-01-01', to: '2027-01-01' } }),
  },
  rooms: own('agent'),
  room: {
    aimedAt: ({ desk }) => ({ id: desk.roomId }),
    by: 'agent',
    outsider: 'HIDDEN',
    colleague: 'HIDDEN',
  },
  roomOpen: {
    ...own('agent'),
    aimedAt: ({ admin }) => ({ input: { agentIds: [admin.id] } }),
    outsider: 'HIDDEN',
    leaves: ['room', 'room_member'],
  },
  roomUpdate: ofConversation('agent', ({ desk }) => ({ roomId: desk.roomId, name: 'Taken' })),
  roomRead: ofConversation('agent', ({ desk }) => ({ roomId: desk.roomId, seq: 1 })),
  roomMessageSend: ofConversation('agent', ({ desk }) => ({ ...text(), roomId: desk.roomId })),
  // Before it is withdrawn.
  roomMessageReveal: administration(({ desk }) => ({ messageId: desk.roomMessageId }), 'HIDDEN'),
  roomMessageRecall: ofConversation('agent', ({ desk }) => ({ messageId: desk.roomMessageId })),
  roomChanged: own('agent'),
  roomUnread: own('agent'),
  roomMessages: {
    aimedAt: ({ desk }) => ({ roomId: desk.roomId, after: 0 }),
    by: 'agent',
    outsider: 'HIDDEN',
    colleague: 'HIDDEN',
  },
  webPush: own('agent'),
  webPushSubscribe: own('agent', { endpoint: 'x', keys: { p256dh: 'x', auth: 'x' } }),
  webPushUnsubscribe: own('agent', { endpoint: 'x' }),
  webPushQuietSet: { ...own('agent', { timeZone: 'UTC' }), leaves: ['push_quiet'] },
  profileUpdate: own('agent', { nickname: 'Renamed' }),
  agentStatusSet: own('agent', { status: 'BUSY' }),
  agentInputReport: own('agent', {}),
  ownShifts: own('agent'),
  shifts: {
    aimedAt: () => ({ range: { from: '2026-11-01', to: '2026-12-01' } }),
    by: 'admin',
    outsider: 'OWN',
    colleague: 'FORBIDDEN',
  },
  shiftReport: {
    aimedAt: () => ({ range: { from: '2026-11-01', to: '2026-12-01' } }),
    by: 'admin',
    outsider: 'OWN',
    colleague: 'FORBIDDEN',
  },
  shiftCreate: administration(
    ({ agents }) => ({ agentId: agents[0]!.id, day: '2026-11-28', from: '09:00', to: '17:00' }),
    'HIDDEN',
  ),
  shiftUpdate: administration(
    ({ desk }) => ({ shiftId: desk.shiftId, day: '2026-11-28', from: '09:00', to: '17:00' }),
    'HIDDEN',
  ),
  shiftDelete: administration(({ desk }) => ({ shiftId: desk.shiftId }), 'HIDDEN'),
  statusRequests: { ...own('agent'), by: 'admin', colleague: 'FORBIDDEN' },
  ownStatusRequest: own('agent'),
  statusRequestChanged: own('agent'),
  statusRequestCreate: own('agent', { status: 'BUSY', reason: 'Intruder' }),
  statusRequestWithdraw: ofConversation('agent', ({ desk }) => ({
    requestId: desk.statusRequestId,
  })),
  statusRequestDecide: administration(
    ({ desk }) => ({ requestId: desk.statusRequestId, isApproved: true }),
    'HIDDEN',
  ),
  fileUploadStart: { ...own('agent', upload), leaves: ['file', 'timer'] },
  tenantUpdate: administration(() => ({ welcome: 'Taken over' }), 'OWN'),
  tenantSettingsUpdate: administration(
    () => ({ texts: { closing: { isOn: true, text: 'Taken over' } } }),
    'OWN',
  ),
  agentCreate: administration(
    ({ roleId }) => ({
      nickname: 'Spy',
      email: `${unique('spy')}@x.test`,
      password,
      capacity: 1,
      roleId,
    }),
    'HIDDEN',
  ),
  agentUpdate: administration(
    ({ agents }) => ({ agentId: agents[0]!.id, nickname: 'Taken' }),
    'HIDDEN',
  ),
  skillGroupCreate: administration(() => ({ name: unique('group') }), 'OWN'),
  skillGroupUpdate: administration(
    ({ skillGroup }) => ({ skillGroupId: skillGroup.id, name: 'Taken' }),
    'HIDDEN',
  ),
  skillGroupMembersSet: administration(
    ({ skillGroup, agents }) => ({
      skillGroupId: skillGroup.id,
      agentIds: agents.map(({ id }) => id),
    }),
    'HIDDEN',
  ),
  channelCreate: administration(
    ({ skillGroup }) => ({ name: 'Stolen', kind: 'WEB', skillGroupId: skillGroup.id }),
    'HIDDEN',
  ),
  channelUpdate: administration(
    ({ channel }) => ({ channelId: channel.id, name: 'Taken' }),
    'HIDDEN',
  ),
  channelSettingsUpdate: administration(
    ({ channel }) => ({ channelId: channel.id, launcherText: 'Taken' }),
    'HIDDEN',
  ),
  channelIdentitySecretRotate: administration(
    ({ channel }) => ({ channelId: channel.id }),
    'HIDDEN',
  ),
  identityCheck: administration(({ channel }) => ({ channelId: channel.id, token: 'x' }), 'HIDDEN'),
  blacklist: { ...own('agent'), by: 'admin', colleague: 'FORBIDDEN' },
  blacklistRemove: administration(
    ({ blacklistEntryId }) => ({ entryId: blacklistEntryId }),
    'HIDDEN',
  ),
  tickets: { ...own('agent'), aimedAt: () => ({ sort: 'UPDATED' }) },
  ticket: {
    aimedAt: ({ ticketId }) => ({ id: ticketId }),
    by: 'agent',
    outsider: 'HIDDEN',
    colleague: 'HIDDEN',
  },
  ticketCounts: own('agent'),
  ticketFeed: own('agent'),
  ticketRead: ofConversation('agent', ({ ticketId }) => ({ ticketId })),
  ticketComment: ofConversation('agent', ({ ticketId }) => ({ ticketId, ...remark() })),
  ticketUpdate: ofConversation('agent', ({ ticketId }) => ({ ticketId, subject: 'Taken' })),
  ticketTake: ofConversation('agent', ({ ticketId }) => ({ ticketId })),
  ticketMerge: ofConversation('agent', ({ ticketId }) => ({ ticketId, intoId: ticketId })),
  ticketReminderSet: ofConversation('agent', ({ ticketId }) => ({
    ticketId,
    at: new Date(Date.now() + 60_000).toISOString(),
  })),
  // Says of each ticket what became of it.
  ticketsAssign: own('agent', { ticketIds: [uuidv7()] }),
  ticketCreateFromConversation: ofConversation('agent', ({ conversationId }) => ({
    conversationId,
    key: uuidv7(),
    content: 'Intruder',
  })),
  modeSwitch: { ...own('agent', { mode: 'AGENT' }), isHttpOnly: true },
  surveys: {
    aimedAt: () => ({}),
    by: 'admin',
    outsider: 'FORBIDDEN',
    colleague: 'FORBIDDEN',
    isInAdminMode: true,
  },
  surveyInvite: ofConversation('agent', ({ conversationId }) => ({ conversationId })),
  channelBind: administration(
    ({ carriedChannelId }) => ({ channelId: carriedChannelId, api: {} }),
    'HIDDEN',
  ),
  channelCheck: administration(
    ({ carriedChannelId }) => ({ channelId: carriedChannelId }),
    'HIDDEN',
  ),
  channelUnbind: administration(
    ({ carriedChannelId }) => ({ channelId: carriedChannelId, openConversations: 0 }),
    'HIDDEN',
  ),
  messageResend: ofConversation('agent', ({ answerId }) => ({ messageId: answerId })),
  messagePreview: ofConversation('agent', ({ conversationId }) => ({
    conversationId,
    content: { text: { text: 'Intruder' } },
  })),
  messageSend: ofConversation('agent', ({ conversationId }) => ({ ...text(), conversationId })),
  messageRecall: ofConversation('agent', ({ answerId }) => ({ messageId: answerId })),
  messageReveal: administration(({ messageId }) => ({ messageId }), 'HIDDEN'),
  ticketReveal: administration(({ ticketId }) => ({ ticketId }), 'HIDDEN'),
  maskedReadings: { ...own('agent'), by: 'admin', colleague: 'FORBIDDEN' },
  messagesTranslate: ofConversation('agent', ({ conversationId, messageId }) => ({
    conversationId,
    messageIds: [messageId],
    language: 'en',
  })),
  translationService: { ...own('agent'), by: 'admin', colleague: 'FORBIDDEN' },
  translationServiceSet: administration(() => ({ provider: 'DEEPL' }), 'OPEN'),
  translationServiceRemove: { ...own('agent'), by: 'admin', colleague: 'FORBIDDEN' },
  maskingPreview: administration(() => ({ text: 'Mine', masking: {} }), 'OPEN'),
  messagesDelivered: ofConversation('agent', ({ conversationId }) => ({ conversationId, seq: 3 })),
  messagesRead: ofConversation('agent', ({ conversationId }) => ({ conversationId, seq: 3 })),
  typingSet: ofConversation('agent', ({ conversationId }) => ({ conversationId, isTyping: true })),
  // Waiting visitors of the group are for every member of it, so the colleague is entitled here.
  conversationAccept: {
    ...ofConversation('agent', ({ waitingId }) => ({ conversationId: waitingId })),
    colleague: 'OWN',
  },
  conversationTransfer: ofConversation('agent', ({ conversationId, admin }) => ({
    conversationId,
    agentId: admin.id,
  })),
  routingRules: { ...own('agent'), by: 'admin', colleague: 'FORBIDDEN' },
  routingRuleSet: administration(
    ({ channel, skillGroup }) => ({ channelId: channel.id, onDutyGroupId: skillGroup.id }),
    'HIDDEN',
  ),
  routingRuleDelete: administration(({ channel }) => ({ routingRuleId: channel.id }), 'HIDDEN'),
  routingSimulate: administration(({ channel }) => ({ channelId: channel.id }), 'HIDDEN'),
  consistencyCheck: { ...own('agent'), by: 'admin', colleague: 'FORBIDDEN' },
  transferAccept: ofConversation('agent', ({ conversationId }) => ({ conversationId })),
  transferDecline: ofConversation('agent', ({ conversationId }) => ({ conversationId })),
  transferWithdraw: ofConversation('agent', ({ conversationId }) => ({ conversationId })),
  offerAccept: {
    ...ofConversation('agent', ({ waitingId }) => ({ conversationId: waitingId })),
    colleague: 'OWN',
  },
  offerDecline: {
    ...ofConversation('agent', ({ waitingId }) => ({ conversationId: waitingId })),
    colleague: 'OWN',
  },
  conversationPrioritize: ofConversation('agent', ({ conversationId }) => ({
    conversationId,
    priority: 'HIGH',
  })),
  conversationCallBack: ofConversation('agent', ({ conversationId }) => ({ conversationId })),
  conversationReturn: ofConversation('agent', ({ conversationId }) => ({ conversationId })),
  conversationTakeOver: administration(({ conversationId }) => ({ conversationId }), 'HIDDEN'),
  // Each is refused by itself; the answer names nothing but what was given.
  conversationsAssign: administration(
    ({ conversationId, admin }) => ({
      conversationIds: [conversationId.toUpperCase()],
      agentId: admin.id,
    }),
    'OWN',
  ),
  conversationsClose: administration(
    ({ conversationId }) => ({ conversationIds: [conversationId.toUpperCase()] }),
    'OWN',
  ),
  conversationsTag: {
    aimedAt: ({ conversationId }) => ({
      input: { conversationIds: [conversationId.toUpperCase()], remark: 'Taken' },
    }),
    by: 'agent',
    outsider: 'OWN',
    colleague: 'OWN',
  },
  agentCapacitySet: own('agent', { capacity: 5 }),
  conversationAssign: administration(
    ({ conversationId, admin }) => ({ conversationId, agentId: admin.id }),
    'HIDDEN',
  ),
  conversationClose: {
    ...ofConversation('agent', ({ conversationId }) => ({ conversationId })),
    by: 'admin',
  },
  conversationTags: own('agent'),
  conversationTagsSet: ofConversation(
    'agent',
    ({ conversationId, desk: { conversationTagId } }) => ({
      conversationId,
      tagIds: [conversationTagId],
      remark: 'Intruder',
    }),
  ),
  conversationFieldsSet: ofConversation('agent', ({ conversationId }) => ({
    conversationId,
    fieldValues: [],
  })),
  visitor: {
    aimedAt: ({ guest }) => ({ id: guest.id }),
    by: 'agent',
    outsider: 'HIDDEN',
    colleague: 'HIDDEN',
  },
  visitors: own('agent'),
  visitorUpdate: ofConversation('agent', ({ guest }) => ({
    visitorId: guest.id,
    name: 'Intruder',
  })),
  visitorTagsSet: ofConversation('agent', ({ guest }) => ({ visitorId: guest.id, tagIds: [] })),
  visitorTags: own('agent'),
  visitorTagCreate: administration(() => ({ name: unique('tag') }), 'OWN'),
  visitorTagUpdate: administration(
    ({ desk: { visitorTagId } }) => ({ tagId: visitorTagId, name: 'Taken' }),
    'HIDDEN',
  ),
  visitorTagDelete: administration(
    ({ desk: { visitorTagId } }) => ({ tagId: visitorTagId }),
    'HIDDEN',
  ),
  exports: { ...own('agent'), by: 'admin', colleague: 'FORBIDDEN' },
  exportCreate: administration(() => ({ kind: 'CUSTOMERS', format: 'CSV' }), 'OWN'),
  exportFileFetch: administration(({ desk: { exportFileId } }) => ({ exportFileId }), 'HIDDEN'),
  sidePanels: own('agent'),
  sidePanelsChanged: own('agent'),
  sidePanelCreate: administration(() => ({ name: 'Spy', url: 'https://spy.test/' }), 'OWN'),
  sidePanelUpdate: administration(({ sidePanelId }) => ({ sidePanelId, name: 'Taken' }), 'HIDDEN'),
  sidePanelsSort: administration(({ sidePanelId }) => ({ sidePanelIds: [sidePanelId] }), 'HIDDEN'),
  sidePanelSecretRotate: administration(({ sidePanelId }) => ({ sidePanelId }), 'HIDDEN'),
  sidePanelTokenIssue: ofConversation('agent', ({ sidePanelId, conversationId }) => ({
    sidePanelId,
    conversationId,
  })),
  sidePanelDraftSet: ofConversation('agent', ({ sidePanelId, conversationId }) => ({
    sidePanelId,
    conversationId,
    text: 'Intruder',
  })),
  sidePanelVisitorSet: ofConversation('agent', ({ sidePanelId, conversationId }) => ({
    sidePanelId,
    conversationId,
    field: 'name',
    values: ['Intruder'],
  })),
  sidePanelDelete: administration(({ sidePanelId }) => ({ sidePanelId }), 'HIDDEN'),
  customFields: own('agent'),
  customFieldCreate: administration(
    () => ({ object: 'VISITOR', key: unique('field'), label: 'Field', kind: 'LINE' }),
    'OWN',
  ),
  customFieldUpdate: administration(
    ({ desk: { customFieldId } }) => ({ fieldId: customFieldId, label: 'Taken' }),
    'HIDDEN',
  ),
  customFieldDelete: administration(
    ({ desk: { customFieldId } }) => ({ fieldId: customFieldId }),
    'HIDDEN',
  ),
  cannedReplies: own('agent'),
  cannedReplyCreate: { ...own('agent', { text: 'Hello' }), leaves: ['canned_reply'] },
  cannedReplyUpdate: ofConversation('agent', ({ desk: { cannedReplyId } }) => ({
    cannedReplyId,
    text: 'Taken',
  })),
  cannedReplyUsed: ofConversation('agent', ({ desk: { cannedReplyId } }) => ({ cannedReplyId })),
  cannedReplyDelete: ofConversation('agent', ({ desk: { cannedReplyId } }) => ({ cannedReplyId })),
  draftSet: ofConversation('agent', ({ conversationId }) => ({ conversationId, text: 'Mine' })),
  conversationPin: ofConversation('agent', ({ conversationId }) => ({
    conversationId,
    isPinned: true,
  })),
  conversationMarkUnread: ofConversation('agent', ({ conversationId }) => ({ conversationId })),
  reminderSet: ofConversation('agent', ({ conversationId }) => ({
    conversationId,
    at: new Date(Date.now() + 3_600_000).toISOString(),
  })),
  reminderClear: ofConversation('agent', ({ conversationId }) => ({ conversationId })),
  search: { ...own('agent'), aimedAt: () => ({ text: canary }) },
  sessions: own('agent'),
  sessionEnd: ofConversation('agent', ({ otherSessionId }) => ({ id: otherSessionId })),
  inboxViews: own('agent'),
  inboxViewSave: ofConversation('agent', ({ desk: { inboxViewId } }) => ({
    inboxViewId,
    name: 'Taken',
    filter: '{}',
  })),
  inboxViewDelete: ofConversation('agent', ({ desk: { inboxViewId } }) => ({ inboxViewId })),
  notices: own('agent'),
  noticeUnreadCount: own('agent'),
  noticesRead: {
    aimedAt: ({ desk: { noticeId } }) => ({ input: { ids: [noticeId], all: false } }),
    by: 'agent',
    outsider: 'OWN',
    colleague: 'OWN',
  },
  noticeAdded: own('agent'),
  noticeUnread: own('agent'),
  announcements: { ...own('agent'), by: 'admin', colleague: 'FORBIDDEN' },
  noticeSend: administration(
    ({ agents }) => ({ subject: 'Hello', text: 'Hello', agentIds: agents.map(({ id }) => id) }),
    'HIDDEN',
  ),
  // People have `noticeSend`.
  noticePost: {
    ...administration(
      ({ agents }) => ({ text: 'Hello', agentIds: agents.map(({ id }) => id) }),
      'FORBIDDEN',
    ),
    isByToken: true,
  },
  conversationTagCreate: administration(() => ({ name: unique('tag') }), 'OWN'),
  conversationTagUpdate: administration(
    ({ desk: { conversationTagId } }) => ({ tagId: conversationTagId, name: 'Taken' }),
    'HIDDEN',
  ),
  conversationTagMerge: administration(
    ({ desk: { conversationTagId } }) => ({
      tagId: conversationTagId,
      intoTagId: conversationTagId,
    }),
    'HIDDEN',
  ),
  conversationTagDelete: administration(
    ({ desk: { conversationTagId } }) => ({ tagId: conversationTagId }),
    'HIDDEN',
  ),
  skillGroupDelete: administration(({ skillGroup }) => ({ skillGroupId: skillGroup.id }), 'HIDDEN'),
  messages: { ...watching('agent', { after: 0 }), by: 'admin' },
  typing: { ...watching('agent'), by: 'admin' },
  siteVisitors: own('agent'),
  conversationReaders: { ...watching('agent'), by: 'admin' },
  inbox: own('agent'),
  presence: own('agent'),
  queue: own('agent'),
  signUp: {
    aimedAt: () => ({
      input: { companyName: 'New', nickname: 'N', email: `${unique('new')}@x.test`, password },
    }),
    by: 'agent',
    outsider: 'OPEN',
    colleague: 'OPEN',
    isOpen: true,
  },
  signIn: {
    aimedAt: ({ admin }) => ({ input: { email: admin.email, password: 'a wrong guess' } }),
    by: 'agent',
    outsider: 'OPEN',
    colleague: 'OPEN',
    isOpen: true,
  },
  tokenRefresh: {
    ...own('agent'),
    aimedAt: () => ({ mode: 'AGENT' }),
    outsider: 'OPEN',
    colleague: 'OPEN',
    isOpen: true,
    isByCookie: true,
  },
  // Ends the conversation, so after all that need it.
  visitorBlock: {
    ...ofConversation('agent', ({ guest }) => ({ visitorId: guest.id, reason: 'x' })),
    by: 'admin',
  },
  passwordChange: {
    ...own('agent', { current: 'a wrong guess', next: 'another phrase 12' }),
    isHttpOnly: true,
  },
  signOut: { ...own('agent'), isOpen: true },
  apiTokens: { ...own('agent'), by: 'admin', colleague: 'FORBIDDEN' },
  apiScopes: { ...own('agent'), by: 'admin', outsider: 'OPEN', colleague: 'FORBIDDEN' },
  apiTokenCreate: administration(
    ({ agent }) => ({ name: 'Spy', scopes: ['message:read'], agentId: agent.id }),
    'HIDDEN',
  ),
  apiTokenRevoke: administration(({ apiTokenId }) => ({ apiTokenId }), 'HIDDEN'),
  pushProviders: { ...own('agent'), by: 'admin', colleague: 'FORBIDDEN' },
  pushCredentials: {
    aimedAt: ({ channel }) => ({ channelId: channel.id }),
    by: 'admin',
    outsider: 'HIDDEN',
    colleague: 'FORBIDDEN',
  },
  pushDevices: {
    aimedAt: ({ channel }) => ({ channelId: channel.id }),
    by: 'admin',
    outsider: 'HIDDEN',
    colleague: 'FORBIDDEN',
  },
  pushLog: {
    aimedAt: ({ channel }) => ({ filter: { channelId: channel.id } }),
    by: 'admin',
    outsider: 'OWN',
    colleague: 'FORBIDDEN',
  },
  pushTest: administration(({ pushDeviceId }) => ({ deviceId: pushDeviceId }), 'HIDDEN'),
  pushCredentialsSet: administration(
    ({ channel }) => ({ channelId: channel.id, provider: 'FCM', fields: [] }),
    'HIDDEN',
  ),
  pushCredentialsRemove: administration(
    ({ channel }) => ({ channelId: channel.id, provider: 'APNS' }),
    'HIDDEN',
  ),
  mailAccount: { ...own('agent'), by: 'admin', colleague: 'FORBIDDEN' },
  mails: { ...own('agent'), by: 'admin', colleague: 'FORBIDDEN' },
  mailAccountSet: administration(
    () => ({
      isOn: false,
      address: 'x',
      smtp: { host: 'x', port: 25, security: 'TLS' },
      imap: { host: 'x', port: 993, security: 'TLS' },
      username: 'x',
      password: 'x',
      testTo: 'x',
    }),
    'OWN',
  ),
  mailAccountRemove: { ...own('agent'), by: 'admin', colleague: 'FORBIDDEN' },
  webhooks: { ...own('agent'), by: 'admin', colleague: 'FORBIDDEN' },
  eventTypes: { ...own('agent'), by: 'admin', outsider: 'OPEN', colleague: 'FORBIDDEN' },
  events: {
    aimedAt: () => ({ after: 0, first: 5 }),
    by: 'admin',
    outsider: 'OWN',
    colleague: 'FORBIDDEN',
  },
  webhookDeliveries: {
    aimedAt: ({ webhookId }) => ({ webhookId, first: 5 }),
    by: 'admin',
    outsider: 'HIDDEN',
    colleague: 'FORBIDDEN',
  },
  webhookCreate: administration(() => ({ name: 'Spy', url: 'https://8.8.8.8/hook' }), 'OWN'),
  webhookUpdate: administration(({ webhookId }) => ({ webhookId, name: 'Taken' }), 'HIDDEN'),
  webhookSecretRotate: administration(({ webhookId }) => ({ webhookId }), 'HIDDEN'),
  webhookReplay: administration(({ webhookId }) => ({ webhookId, fromPosition: 1 }), 'HIDDEN'),
  jobQueues: { ...own('agent'), by: 'admin', colleague: 'FORBIDDEN' },
  jobLedgers: { ...own('agent'), by: 'admin', colleague: 'FORBIDDEN' },
  failedJobs: { ...own('agent'), by: 'admin', colleague: 'FORBIDDEN' },
  failedJobsRetry: administration(({ failedJobId }) => ({ jobIds: [failedJobId] }), 'HIDDEN'),
  failedJobsDiscard: administration(({ failedJobId }) => ({ jobIds: [failedJobId] }), 'HIDDEN'),
  webhookDelete: administration(({ webhookId }) => ({ webhookId }), 'HIDDEN'),
};

export const visitor: Record<string, Expectation> = {
  channel: own('visitor'),
  viewer: own('visitor'),
  conversation: own('visitor'),
  history: own('visitor'),
  ticketRate: ofConversation('visitor', ({ ticketId }) => ({ ticketId, score: 5 })),
  surveyAnswer: ofConversation('visitor', ({ conversationId }) => ({ conversationId, score: 5 })),
  surveyOffer: watching('visitor'),
  messageSend: ofConversation('visitor', ({ conversationId }) => ({ ...text(), conversationId })),
  messagesTranslate: ofConversation('visitor', ({ conversationId, messageId }) => ({
    conversationId,
    messageIds: [messageId],
    language: 'en',
  })),
  messageRecall: ofConversation('visitor', ({ messageId }) => ({ messageId })),
  messagesDelivered: ofConversation('visitor', ({ conversationId }) => ({
    conversationId,
    seq: 3,
  })),
  messagesRead: ofConversation('visitor', ({ conversationId }) => ({ conversationId, seq: 3 })),
  typingSet: ofConversation('visitor', ({ conversationId }) => ({
    conversationId,
    isTyping: true,
  })),
  fileUploadStart: { ...own('visitor', upload), leaves: ['file', 'timer'] },
  messages: watching('visitor', { after: 0 }),
  conversationChanged: own('visitor'),
  profileChanged: own('visitor'),
  typing: watching('visitor'),
  presence: watching('visitor'),
  queue: watching('visitor'),
  identify: own('visitor', { identity: 'x' }),
  menuChoose: ofConversation('visitor', ({ menuId, menuEntryId }) => ({
    messageId: menuId,
    entryId: menuEntryId,
    clientMessageId: uuidv7(),
  })),
  formAnswer: ofConversation('visitor', ({ formId }) => ({
    messageId: formId,
    answers: [{ key: 'name', value: 'Intruder' }],
  })),
  transcript: {
    aimedAt: ({ conversationId }) => ({ conversationId }),
    by: 'visitor',
    outsider: 'HIDDEN',
    colleague: 'HIDDEN',
  },
  visitorUpdate: { ...own('visitor', { company: 'Mine' }), leaves: ['visitor'] },
  consentWithdraw: { ...own('visitor') },
  pageVisit: own('visitor', { url: 'javascript:x' }),
  consentGive: own('visitor', { version: 'x' }),
  preChatAnswer: own('visitor', { answers: [] }),
  tickets: own('visitor'),
  ticket: {
    aimedAt: ({ ticketId }) => ({ id: ticketId }),
    by: 'visitor',
    outsider: 'HIDDEN',
    colleague: 'HIDDEN',
  },
  ticketRead: ofConversation('visitor', ({ ticketId }) => ({ ticketId })),
  ticketComment: ofConversation('visitor', ({ ticketId }) => ({
    ticketId,
    ...remark(),
  })),
  ticketCreate: ofConversation('visitor', ({ conversationId }) => ({
    key: uuidv7(),
    content: 'Intruder',
    contactName: 'N',
    contactEmail: 'n@x.test',
    transcriptOf: conversationId,
  })),
  ticketChanged: own('visitor'),
  conversationEnd: ofConversation('visitor', ({ conversationId }) => ({ conversationId })),
  pushTokenRegister: {
    ...own('visitor', { provider: 'FCM', token: 'intruder' }),
    leaves: ['push_device', 'push_token'],
  },
  pushTokenUnregister: own('visitor', { token: 'furnished' }),
  servedNoticeSet: ofConversation('visitor', ({ conversationId }) => ({
    conversationId,
    isWanted: true,
  })),
  pushForegroundSet: { ...own('visitor', { isForeground: true }), leaves: ['push_device'] },
  siteVisitReport: {
    aimedAt: ({ channel }) => ({
      input: { channelKey: channel.key, id: uuidv7(), url: 'https://shop.test/' },
    }),
    by: 'visitor',
    outsider: 'OPEN',
    colleague: 'OPEN',
    isOpen: true,
  },
  pushReport: {
    aimedAt: () => ({ input: { receipt: 'x', event: 'OPENED' } }),
    by: 'visitor',
    outsider: 'OPEN',
    colleague: 'OPEN',
    isOpen: true,
  },
  sessionStart: {
    aimedAt: ({ channel }) => ({ input: { channelKey: channel.key, locale: 'en' } }),
    by: 'visitor',
    outsider: 'OPEN',
    colleague: 'OPEN',
    isOpen: true,
  },
  // Last, since whoever has signed out can do nothing more.
  logout: { ...own('visitor'), outsider: 'OPEN', colleague: 'OPEN', isOpen: true },
};
