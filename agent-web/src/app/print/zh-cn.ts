import type { Translated } from '@parley/kit';
import type { printEn } from './en';

/** Texts of a conversation on paper, in Chinese. */
export const printZhCN: Translated<typeof printEn> = {
  open: '打印…',
  print: '打印',
  heading: '会话 #{{number}}',
  withNotes: '包含内部备注',
  visitor: '访客',
  channel: '渠道',
  agents: '接待客服',
  began: '开始时间',
  ended: '结束时间',
  stillOpen: '尚未结束',
  tags: '标签',
  remark: '小结',
};
