import type { deskRules as english } from './en';

/** 坐席规则的文字。 */
export const deskRules: typeof english = {
  statusApproval: '离开“在线”需审批',
  statusApprovalHint: '客服填写原因提交申请，管理员无需审批。',
  autoAway: '无操作自动离开',
  autoAwayHint: '{{minutes}} 分钟内没有鼠标或键盘操作即为离开，恢复操作后自动上线。',
  autoAwayMinutes: '无操作时长',
  shifts: '启用排班',
  shiftsHint: '班次之外不再分配新会话，班次结束前 {{minutes}} 分钟起也不再分配。',
  shiftsMinutes: '结束前停止分配',
  minutes: '分钟',
  range: '请输入 {{least}} 至 {{most}} 的整数分钟。',
  saved: '已保存。',
};
