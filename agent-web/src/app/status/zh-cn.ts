import type { statusEn } from './en';

/** 与客服自身状态有关的文字。 */
export const statusZhCn: typeof statusEn = {
  askHeading: '申请切换为“{{status}}”',
  askLead: '需由管理员审批，审批前保持在线。',
  reason: '原因',
  ask: '提交申请',
  APPROVED: '申请已通过，当前状态为“{{status}}”。',
  approvedWith: '申请已通过，当前状态为“{{status}}”。{{note}}',
  REFUSED: '切换为“{{status}}”的申请未通过。',
  refusedWith: '切换为“{{status}}”的申请未通过：{{note}}',
  shiftEnds: '你的班次即将结束，不再分配新会话。',
  back: '你因长时间无操作被设为离开，现已恢复在线。',
};
