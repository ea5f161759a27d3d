/** Texts of numbers that stand as dots, in English. */
export const maskEn = {
  reveal: 'Show hidden numbers',
  revealed: 'The hidden numbers are shown. It is recorded that you looked.',
  isKept: 'It is recorded that you looked',
};
