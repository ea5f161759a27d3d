/** The agent app's texts in English; the keys every other language must have. */
export const en = {
  place: { inbox: 'Conversations', history: 'History' },
};
