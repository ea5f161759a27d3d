/** Texts of who else is in a conversation, in English. */
export const readerEn = {
  reading: '{{name}} is reading',
  writing: '{{name}} is writing',
  between: ', ',
  more: '{{name}} and others ({{count}})',
};
