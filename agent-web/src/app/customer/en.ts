/** Texts of the page of customers in English. */
export const customerEn = {
  search: 'Name, phone, e-mail, company',
  everybody: 'Everybody',
  conversations: 'Conversations: {{count}}',
  nothingFoundText: 'Try another name, number or tag.',
  none: 'No customers yet',
  noneText: 'Visitors you have served appear here.',
  chosen: 'No customer chosen',
  chosenText: 'Choose one on the left to see profile, conversations and tickets.',
  allConversations: 'Conversations',
  running: 'Running',
  noConversations: 'No conversations that you may see.',
  noTickets: 'No tickets.',
};
