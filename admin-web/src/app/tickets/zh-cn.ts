import type { Translated } from '@parley/kit';
import type { tickets as en } from './en';

/** Words of the page about tickets, in Chinese. */
export const tickets: Translated<typeof en> = {
  title: '留言设置',
  lead: '设置对留言访客的服务承诺。',
  saved: '已保存，未解决的留言将在数秒内更新。',
  deadlines: '处理时限',
  deadlinesLead: '按留言所属技能组（未分组则按渠道）的工作时间计算。留言重新打开后，时限重新计算。',
  isOn: '启用处理时限',
  isOnHint:
    '即将到期或已超时的留言会有标记，并通知负责的客服；未分配的留言通知技能组成员或管理员。',
  soon: '到期前提醒（小时）',
  soonHint: '按工作时间计算，0 表示不提醒。',
  rating: '满意度评价',
  ratingLead: '评价等级、标签和有效期与会话评价一致。',
  asksRating: '解决后邀请评价',
  asksRatingHint: '留言回复并解决后，访客可评价一次。客服只能看到是否已评价，看不到结果。',
  rules: '时限规则',
  rulesLead:
    '单位为工作小时，留空表示不限时。多条规则匹配时，依次以“分类 + VIP 等级”、VIP 等级、分类的规则为准。',
  ruleAt: '规则 {{at}}',
  category: '留言分类',
  anyCategory: '不限',
  vipLevel: 'VIP 等级',
  anyLevel: '不限',
  level: 'VIP {{level}}',
  firstAnswer: '首次回复',
  solution: '解决',
  addRule: '添加规则',
  removeRule: '删除该规则',
  noRules: '未添加规则，留言没有处理时限。',
};
