import type { Translated } from '@parley/kit';
import type { searchEn } from './en';

/** Texts of the search in Chinese. */
export const searchZhCN: Translated<typeof searchEn> = {
  heading: '搜索',
  label: '搜索消息、备注、留言与客户资料',
  begin: '查找聊过的内容',
  beginText: '请输入至少两个字符，只搜索你有权查看的内容。',
  noneText: '减少关键词或换个词试试。',
  messages: '消息与备注',
  customers: '客户',
  tickets: '留言',
  recent: '最近搜索',
  clearRecent: '清空',
};
