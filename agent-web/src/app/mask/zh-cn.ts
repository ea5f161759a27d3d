import type { Translated } from '@parley/kit';
import type { maskEn } from './en';

/** Texts of numbers that stand as dots, in Chinese. */
export const maskZhCN: Translated<typeof maskEn> = {
  reveal: '显示被隐藏的号码',
  revealed: '已显示被隐藏的号码，本次查看会被记录。',
  isKept: '查看会被记录',
};
