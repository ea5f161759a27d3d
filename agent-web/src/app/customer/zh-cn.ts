import type { Translated } from '@parley/kit';
import type { customerEn } from './en';

/** Texts of the page of customers in Chinese. */
export const customerZhCN: Translated<typeof customerEn> = {
  search: '搜索姓名、电话、邮箱、公司',
  everybody: '全部客户',
  conversations: '{{count}} 个会话',
  nothingFoundText: '换个姓名、号码或标签试试。',
  none: '还没有客户',
  noneText: '你接待过的访客会出现在这里。',
  chosen: '未选择客户',
  chosenText: '从左侧选择一位客户，查看资料、会话与留言。',
  allConversations: '会话',
  running: '进行中',
  noConversations: '没有你可以查看的会话。',
  noTickets: '没有留言。',
};
