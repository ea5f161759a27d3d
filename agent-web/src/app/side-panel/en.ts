/** Texts of the company's pages beside the chat, in English. */
export const sidePanelEn = {
  tabs: 'Beside the chat',
};
