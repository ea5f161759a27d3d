import type { Translated } from '@parley/kit';
import type { sidePanelEn } from './en';

/** Texts of the company's pages beside the chat, in Chinese. */
export const sidePanelZhCN: Translated<typeof sidePanelEn> = {
  tabs: '会话侧栏',
};
