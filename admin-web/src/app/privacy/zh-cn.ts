import type { Translated } from '@parley/kit';
import type { privacy as en } from './en';

/** Words of the page about hidden data, in Chinese. */
export const privacy: Translated<typeof en> = {
  title: '隐私保护',
  lead: '设置客服端默认不显示的访客敏感信息。',
  saved: '已保存。已打开的会话从下一条消息起生效。',
  masking: '号码脱敏',
  maskingLead:
    '在会话、留言、搜索、通知、Webhook 和导出中以圆点代替。原文照常保存；访客看到的仍是自己发送的内容。',
  bankCards: '银行卡号',
  bankCardsHint: '位数符合且通过校验的卡号。',
  identityCards: '居民身份证号',
  identityCardsHint: '18 位，地区码、出生日期和校验码均有效。',
  patterns: '自定义规则',
  patternsLead: '使用 RE2 语法的正则表达式，例如“EMP-\\d{6}”，最多 10 条。',
  patternAt: '规则 {{at}}',
  patternName: '名称',
  pattern: '规则',
  addPattern: '添加规则',
  removePattern: '删除该规则',
  try: '试一试',
  tryLead: '查看一段文字在客服端的显示效果，内容不会保存。',
  tryText: '文字',
  doTry: '查看效果',
  readings: '查看记录',
  readingsLead: '有权限的成员每次查看被隐藏的号码，都会记录在此。',
  who: '成员',
  what: '位置',
  when: '时间',
  byToken: '通过程序',
  kind: {
    MESSAGE: '会话消息',
    TICKET: '留言',
    TICKET_COMMENT: '留言评论',
    ROOM_MESSAGE: '同事消息',
  },
  noReadings: '暂无查看记录',
  noReadingsText: '谁可以查看由角色权限决定。',
  more: '显示更多',
};
