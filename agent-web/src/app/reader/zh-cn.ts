import type { Translated } from '@parley/kit';
import type { readerEn } from './en';

/** Texts of who else is in a conversation, in Chinese. */
export const readerZhCN: Translated<typeof readerEn> = {
  reading: '{{name}}正在查看',
  writing: '{{name}}正在输入',
  between: '、',
  more: '{{name}}等 {{count}} 人',
};
