import type { shifts as english } from './en';

/** 排班页的文字。 */
export const shifts: typeof english = {
  title: '排班',
  lead: '按企业时区安排客服班次。',
  add: '添加班次',
  earlier: '上一周',
  later: '下一周',
  thisWeek: '本周',
  member: '客服',
  day: '日期',
  time: '时间',
  from: '开始',
  to: '结束',
  toHint: '早于开始时间表示次日结束。',
  present: '实际在岗',
  addHeading: '添加班次',
  editHeading: '{{name}} 的班次',
  remove: '删除',
  none: '本周暂无班次',
  noneText: '没有班次的客服，只要在线就会被分配会话。',
};
