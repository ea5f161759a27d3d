import type { Translated } from '@parley/kit';
import type { centreEn } from './en';

/** Texts of the notices centre in Chinese. */
export const centreZhCN: Translated<typeof centreEn> = {
  heading: '消息中心',
  bellUnread: '消息中心，{{count}} 条未读',
  kind: '消息类型',
  all: '全部类型',
  group: {
    conversation: '会话',
    ticket: '留言',
    announcement: '公告',
    account: '账号',
  },
  readAll: '全部标为已读',
  isUnread: '未读：',
  open: '打开',
  none: '没有消息',
  noneText: '提到你的备注、提醒、留言和公告会出现在这里。',
};
