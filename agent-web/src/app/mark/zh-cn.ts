import type { Translated } from '@parley/kit';
import type { markEn } from './en';

/** Texts of what an agent keeps for himself about conversations, in Chinese. */
export const markZhCN: Translated<typeof markEn> = {
  pin: '置顶',
  unpin: '取消置顶',
  pinned: '已置顶',
  unread: '标为未读',
  isUnread: '已标为未读',
  remind: '稍后提醒…',
  remindHeading: '稍后提醒：{{name}}',
  remindLead: '到时会话会回到列表顶部，并收到一条消息提醒。',
  remindTicketLead: '到时留言会回到列表顶部，并收到一条消息提醒。',
  when: {
    soon: '20 分钟后',
    hour: '1 小时后',
    afternoon: '3 小时后',
    tomorrow: '明天上午',
    week: '一周后',
  },
  at: '其他时间',
  noReminder: '取消提醒',
  doRemind: '设置提醒',
  remindsAt: '提醒时间：{{at}}',
};
