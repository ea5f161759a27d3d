import type { Locale } from '../../../kernel/context.ts';
import { type Sentence, say } from '../../../kernel/errors/words.ts';

/** Values of the contract as people read them; one without a word stays as it is. */
const words: Record<string, Sentence> = {
  QUEUED: { en: 'Waiting', 'zh-CN': '待接入' },
  ACTIVE: { en: 'Active', 'zh-CN': '处理中' },
  CLOSED: { en: 'Closed', 'zh-CN': '已结束' },
  OPEN: { en: 'Open', 'zh-CN': '待处理' },
  PENDING: { en: 'Pending', 'zh-CN': '处理中' },
  SOLVED: { en: 'Solved', 'zh-CN': '已解决' },
  VISITOR: { en: 'Visitor', 'zh-CN': '访客' },
  AGENT: { en: 'Agent', 'zh-CN': '客服' },
  ROBOT: { en: 'Robot', 'zh-CN': '机器人' },
  SYSTEM: { en: 'System', 'zh-CN': '系统' },
  TEXT: { en: 'Text', 'zh-CN': '文字' },
  NOTE: { en: 'Internal note', 'zh-CN': '内部备注' },
  IMAGE: { en: 'Picture', 'zh-CN': '图片' },
  VOICE: { en: 'Voice', 'zh-CN': '语音' },
  VIDEO: { en: 'Video', 'zh-CN': '视频' },
  FILE: { en: 'File', 'zh-CN': '文件' },
  ASSIGNED: { en: 'Assigned', 'zh-CN': '系统分配' },
  OFFERED: { en: 'Offered', 'zh-CN': '邀约接入' },
  NAMED: { en: 'Named', 'zh-CN': '指定客服' },
  PICKED: { en: 'Picked', 'zh-CN': '主动接入' },
  ADMIN: { en: 'By an admin', 'zh-CN': '管理员指派' },
  TRANSFER: { en: 'Transfer', 'zh-CN': '转接' },
  TAKE_OVER: { en: 'Take-over', 'zh-CN': '接管' },
  CALL_BACK: { en: 'Call-back', 'zh-CN': '回呼' },
  TRANSFERRED: { en: 'Transferred', 'zh-CN': '已转接' },
  REASSIGNED: { en: 'Reassigned', 'zh-CN': '改派' },
  TAKEN_OVER: { en: 'Taken over', 'zh-CN': '被接管' },
  RETURNED: { en: 'Returned', 'zh-CN': '退回队列' },
  RELEASED: { en: 'Released', 'zh-CN': '释放' },
  SERVED: { en: 'Served', 'zh-CN': '已接入' },
  MOVED: { en: 'Moved to another queue', 'zh-CN': '转入其他队列' },
  ABANDONED: { en: 'Abandoned', 'zh-CN': '放弃排队' },
  TIMED_OUT: { en: 'Timed out', 'zh-CN': '排队超时' },
  ONLINE: { en: 'Online', 'zh-CN': '在线' },
  BUSY: { en: 'Busy', 'zh-CN': '忙碌' },
  AWAY: { en: 'Away', 'zh-CN': '离开' },
  INVISIBLE: { en: 'Invisible', 'zh-CN': '隐身' },
  OFFLINE: { en: 'Offline', 'zh-CN': '离线' },
};

/** The word for a value of the contract. */
export const wordFor = (value: string | null, locale: Locale): string | null => {
  const sentence = value === null ? undefined : words[value];
  return sentence ? say(sentence, locale) : value;
};

/** Yes or no. */
export const yesNo = (is: boolean, locale: Locale): string =>
  say(is ? { en: 'Yes', 'zh-CN': '是' } : { en: 'No', 'zh-CN': '否' }, locale);

/** Titles in the language of whoever asked for the file. */
export const titlesIn = (sentences: readonly Sentence[], locale: Locale): string[] =>
  sentences.map(sentence => say(sentence, locale));
