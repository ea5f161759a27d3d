import type { Sentence } from '../../kernel/errors/words.ts';
import type { ExportKind } from './export.kind.ts';

/** What each list is called where its maker is told of the file. */
export const exportNames: Record<ExportKind, Sentence> = {
  CONVERSATIONS: { en: 'Conversations', 'zh-CN': '会话' },
  MESSAGES: { en: 'Messages', 'zh-CN': '消息' },
  TICKETS: { en: 'Tickets', 'zh-CN': '留言' },
  CUSTOMERS: { en: 'Customers', 'zh-CN': '客户' },
  LEGS: { en: 'Service legs', 'zh-CN': '服务段' },
  QUEUE_STAYS: { en: 'Queue stays', 'zh-CN': '排队记录' },
  SURVEYS: { en: 'Survey answers', 'zh-CN': '满意度评价' },
  STATUS_CHANGES: { en: 'Status changes', 'zh-CN': '状态变更记录' },
  MEMBERS: { en: 'Members', 'zh-CN': '客服成员' },
};
