/** Texts of the notices centre in English. */
export const centreEn = {
  heading: 'Notices',
  bellUnread: 'Notices, {{count}} unread',
  kind: 'Kind of notice',
  all: 'All kinds',
  group: {
    conversation: 'Conversations',
    ticket: 'Tickets',
    announcement: 'Announcements',
    account: 'Own account',
  },
  readAll: 'Mark all as read',
  isUnread: 'Unread:',
  open: 'Open',
  none: 'Nothing to tell',
  noneText: 'Mentions, reminders, tickets and what admins announce appear here.',
};
