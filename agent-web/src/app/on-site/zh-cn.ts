import type { Translated } from '@parley/kit';
import type { onSiteEn } from './en';

/** 正在访问的访客的中文文案。 */
export const onSiteZhCN: Translated<typeof onSiteEn> = {
  title: '正在访问',
  lead: '当前正在浏览网站的访客，包括尚未发起咨询的访客。',
  count: '{{count}} 人正在访问',
  countOne: '1 人正在访问',
  now: '刚刚打开',
  from: '来自 {{address}}',
  invite: '邀请…',
  invited: '已邀请',
  inviteHeading: '邀请对话',
  inviteLead: '访客正在浏览“{{page}}”。回复将直接转给您，每位访客一小时内只能邀请一次。',
  text: '邀请内容',
  textHint: '最多 200 个字符，以气泡形式显示在客服按钮旁。',
  send: '邀请',
  sent: '邀请将在 15 秒内显示在页面上。',
  gone: '该访客已离开页面。',
  none: '当前没有访客',
  noneText: '有人打开带客服按钮的页面时，会立即显示在这里。',
  off: '功能未开启',
  offText: '管理员可在“渠道 → 邀请”中为渠道开启。',
};
