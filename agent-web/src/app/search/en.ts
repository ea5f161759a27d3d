/** Texts of the search in English. */
export const searchEn = {
  heading: 'Search',
  label: 'Words in messages, notes, tickets and profiles',
  begin: 'Find what was said',
  beginText: 'Type at least two characters. Only what you may see is searched.',
  noneText: 'Try fewer or other words.',
  messages: 'Messages and notes',
  customers: 'Customers',
  tickets: 'Tickets',
  recent: 'Lately looked for',
  clearRecent: 'Clear',
};
