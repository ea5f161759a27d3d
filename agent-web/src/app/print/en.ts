/** Texts of a conversation on paper, in English. */
export const printEn = {
  open: 'Print…',
  print: 'Print',
  heading: 'Conversation #{{number}}',
  withNotes: 'With internal notes',
  visitor: 'Visitor',
  channel: 'Channel',
  agents: 'Agents',
  began: 'Began',
  ended: 'Ended',
  stillOpen: 'Still open',
  tags: 'Tags',
  remark: 'Remark',
};
