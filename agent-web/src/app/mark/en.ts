/** Texts of what an agent keeps for himself about conversations, in English. */
export const markEn = {
  pin: 'Pin to the top',
  unpin: 'Unpin',
  pinned: 'Pinned',
  unread: 'Mark as unread',
  isUnread: 'Marked as unread',
  remind: 'Remind me…',
  remindHeading: 'Remind me of {{name}}',
  remindLead: 'At that time the conversation comes to the top and a notice tells you.',
  remindTicketLead:
    'At that time the ticket comes to the top of your lists and a notice tells you.',
  when: {
    soon: 'In 20 minutes',
    hour: 'In an hour',
    afternoon: 'In three hours',
    tomorrow: 'Tomorrow morning',
    week: 'In a week',
  },
  at: 'At another time',
  noReminder: 'Remove the reminder',
  doRemind: 'Remind me',
  remindsAt: 'Reminder: {{at}}',
};
