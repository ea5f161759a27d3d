import type { DeskNoticeFragment, NoticeKind } from '@parley/schema/agent';

export type DeskNotice = DeskNoticeFragment;

export const noticeGroups = ['conversation', 'ticket', 'announcement', 'account'] as const;
/** By what notices are told apart in the centre. */
export type NoticeGroup = (typeof noticeGroups)[number];

const groupOfKind: Record<NoticeKind, NoticeGroup> = {
  MENTIONED: 'conversation',
  REMINDED: 'conversation',
  TRANSFERRED: 'conversation',
  CONVERSATION_CLOSED: 'conversation',
  TAGS_CHANGED: 'conversation',
  TICKET_ASSIGNED: 'ticket',
  TICKET_CHANGED: 'ticket',
  TICKET_ANSWERED: 'ticket',
  TICKET_REMINDED: 'ticket',
  TICKET_DUE_SOON: 'ticket',
  TICKET_OVERDUE: 'ticket',
  ANNOUNCED: 'announcement',
  POSTED: 'announcement',
  ROLE_CHANGED: 'account',
  CAPACITY_CHANGED: 'account',
  SECOND_FACTOR_RESET: 'account',
  APPROVAL_DECIDED: 'account',
  API_TOKEN_ENDING: 'account',
  CHANNEL_TOKEN_ENDING: 'account',
  EXPORT_READY: 'account',
};

/** Where a notice belongs; what a newer server adds concerns the account until told otherwise. */
export const groupOf = ({ kind }: Pick<DeskNotice, 'kind'>): NoticeGroup =>
  groupOfKind[kind] ?? 'account';

/** All kinds of a group. */
export const kindsOf = (group: NoticeGroup): NoticeKind[] =>
  (Object.keys(groupOfKind) as NoticeKind[]).filter(kind => groupOfKind[kind] === group);

/** Where a notice leads; null: nowhere, or what it was about is no longer the viewer's to see. */
export function pathOf(notice: DeskNotice): readonly string[] | null {
  const { conversation, ticket, visitor, kind } = notice;
  if (kind === 'EXPORT_READY') return ['/exports'];
  if (ticket) return ['/tickets', 'open', ticket.id];
  if (!conversation) return visitor ? ['/customers', visitor.id] : null;
  const lists = { QUEUED: '/inbox/waiting', ACTIVE: '/inbox/mine', CLOSED: '/history' } as const;
  return [lists[conversation.status], conversation.id];
}

/** Unread ones first, then the newest; ids grow with time. */
export const byUnread = (a: DeskNotice, b: DeskNotice): number => {
  if (!a.readAt !== !b.readAt) return a.readAt ? 1 : -1;
  return a.id < b.id ? 1 : -1;
};
