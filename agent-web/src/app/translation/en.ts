/** Texts of translated messages, in English. */
export const translationEn = {
  toggle: 'Translate messages',
  original: 'Show the original',
  translated: 'Show the translation',
};
