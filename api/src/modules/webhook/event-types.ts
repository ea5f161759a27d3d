import type { Sentence } from '../../kernel/errors/words.ts';

/** Every event other systems can be told of, and when it happens (FEATURES, area P). New ones may appear; these keep their meaning. */
export const eventTypes = {
  'conversation.created': { en: 'A conversation began.', 'zh-CN': '会话已创建。' },
  'conversation.queued': { en: 'It waits for an agent.', 'zh-CN': '会话进入排队。' },
  'conversation.assigned': { en: 'An agent serves it now.', 'zh-CN': '客服已接入会话。' },
  'conversation.transfer.requested': {
    en: 'A transfer was asked for.',
    'zh-CN': '已发起转接请求。',
  },
  'conversation.transfer.accepted': { en: 'It was transferred.', 'zh-CN': '会话已转接。' },
  'conversation.transfer.declined': { en: 'A transfer was declined.', 'zh-CN': '转接请求被拒绝。' },
  'conversation.transfer.expired': { en: 'Nobody answered a transfer.', 'zh-CN': '转接请求超时。' },
  'conversation.released': { en: 'Its agent left it.', 'zh-CN': '会话被释放或退回。' },
  'conversation.tagged': { en: 'Its tags changed.', 'zh-CN': '会话标签已更改。' },
  'conversation.closed': { en: 'It ended.', 'zh-CN': '会话已结束。' },
  'message.created': { en: 'Somebody wrote in it.', 'zh-CN': '有新消息。' },
  'message.delivery.changed': {
    en: 'The desk’s messages up to this one have come further: delivered, read, or failed.',
    'zh-CN': '截至该条的客服消息投递状态已更改（已送达、已读或失败）。',
  },
  'message.recalled': { en: 'A message was withdrawn.', 'zh-CN': '消息已撤回。' },
  'survey.invited': { en: 'The visitor was asked to rate.', 'zh-CN': '已邀请评价。' },
  'survey.answered': { en: 'The visitor rated.', 'zh-CN': '访客已评价。' },
  'survey.expired': { en: 'The invitation to rate ran out.', 'zh-CN': '评价邀请已过期。' },
  'ticket.created': { en: 'A message was left to be answered later.', 'zh-CN': '新留言。' },
  'ticket.assigned': { en: 'A ticket changed hands.', 'zh-CN': '留言的受理人或技能组已更改。' },
  'ticket.status.changed': { en: 'A ticket’s status changed.', 'zh-CN': '留言状态已更改。' },
  'ticket.overdue': {
    en: 'A ticket was not answered or solved in time.',
    'zh-CN': '留言未在时限内回复或解决。',
  },
  'ticket.commented': { en: 'Somebody added to a ticket.', 'zh-CN': '留言有新评论。' },
  'channel.health.changed': {
    en: 'A platform’s account broke or works again.',
    'zh-CN': '渠道账号状态已更改。',
  },
  'visitor.updated': {
    en: 'A visitor’s data changed.',
    'zh-CN': '访客资料已更改。',
  },
  'visitor.blocked': { en: 'A visitor was blocked.', 'zh-CN': '访客已拉黑。' },
  'visitor.unblocked': { en: 'A visitor is no longer blocked.', 'zh-CN': '访客已移出黑名单。' },
  'visitor.created': { en: 'Somebody came for the first time.', 'zh-CN': '新访客。' },
  'export.ready': { en: 'The files of an export can be fetched.', 'zh-CN': '导出文件已可下载。' },
  'agent.created': { en: 'A member was added.', 'zh-CN': '新增客服。' },
  'agent.updated': { en: 'A member’s data changed.', 'zh-CN': '客服资料已更改。' },
  'agent.disabled': { en: 'A member was disabled.', 'zh-CN': '客服已停用。' },
  'agent.status.changed': { en: 'A member’s status changed.', 'zh-CN': '客服状态已更改。' },
} as const satisfies Record<string, Sentence>;

export type EventType = keyof typeof eventTypes;

export const isEventType = (text: string): text is EventType => Object.hasOwn(eventTypes, text);
