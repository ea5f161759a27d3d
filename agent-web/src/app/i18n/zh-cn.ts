import type { Translated } from '@parley/kit';
import type { en } from './en';

/** The agent app's texts in Chinese. */
export const zhCN: Translated<typeof en> = {
  place: { inbox: '会话', history: '历史会话' },
};
