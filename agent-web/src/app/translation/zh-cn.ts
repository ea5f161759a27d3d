import type { Translated } from '@parley/kit';
import type { translationEn } from './en';

/** Texts of translated messages, in Chinese. */
export const translationZhCN: Translated<typeof translationEn> = {
  toggle: '翻译消息',
  original: '查看原文',
  translated: '查看译文',
};
