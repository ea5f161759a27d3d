import type { Locale } from '../../kernel/context.ts';
import { type Sentence, say } from '../../kernel/errors/words.ts';
import type { NoticeKind } from './notice.kind.ts';

const sentences: Record<NoticeKind, Sentence> = {
  MENTIONED: {
    en: '{by} mentioned you in a note of conversation #{number}.',
    'zh-CN': '{by} 在会话 #{number} 的备注中提到了你。',
  },
  REMINDED: {
    en: 'You wanted to come back to conversation #{number} now.',
    'zh-CN': '提醒时间到：会话 #{number}。',
  },
  TRANSFERRED: {
    en: '{by} transferred conversation #{number} to you.',
    'zh-CN': '{by} 将会话 #{number} 转接给你。',
  },
  CONVERSATION_CLOSED: {
    en: 'Conversation #{number} was ended by {by}.',
    'zh-CN': '会话 #{number} 已由{by}结束。',
  },
  TAGS_CHANGED: {
    en: '{by} changed the tags of conversation #{number}.',
    'zh-CN': '{by} 修改了会话 #{number} 的标签。',
  },
  ROLE_CHANGED: { en: 'Your role is now “{role}”.', 'zh-CN': '你的角色已变更为“{role}”。' },
  CAPACITY_CHANGED: {
    en: 'Your capacity is now {capacity}.',
    'zh-CN': '你的最大接待人数已变更为 {capacity}。',
  },
  SECOND_FACTOR_RESET: {
    en: '{by} switched your two-step sign-in off. Switch it on again in your profile.',
    'zh-CN': '{by} 已重置你的两步验证，请在个人资料中重新开启。',
  },
  TICKET_ASSIGNED: {
    en: 'Ticket #{number} was assigned to you.',
    'zh-CN': '留言 #{number} 已分配给你。',
  },
  TICKET_CHANGED: { en: 'Ticket #{number} was changed.', 'zh-CN': '留言 #{number} 有变更。' },
  TICKET_ANSWERED: {
    en: 'There is a new answer to ticket #{number}.',
    'zh-CN': '留言 #{number} 有新的回复。',
  },
  TICKET_REMINDED: {
    en: 'You wanted to come back to ticket #{number} now.',
    'zh-CN': '提醒时间到：留言 #{number}。',
  },
  TICKET_DUE_SOON: { en: 'Ticket #{number} is due soon.', 'zh-CN': '留言 #{number} 即将到期。' },
  TICKET_OVERDUE: { en: 'Ticket #{number} is late.', 'zh-CN': '留言 #{number} 已超时。' },
  APPROVAL_DECIDED: { en: 'Your request was decided.', 'zh-CN': '你的申请已处理。' },
  API_TOKEN_ENDING: {
    en: 'The API token “{name}” ends in {days} d. Make a new one in time.',
    'zh-CN': 'API 令牌“{name}”将在 {days} 天后到期，请及时更换。',
  },
  CHANNEL_TOKEN_ENDING: {
    en: 'The access to the account of “{name}” ends in {days} d. Enter a new token in time.',
    'zh-CN': '渠道“{name}”的账号授权将在 {days} 天后到期，请及时更新令牌。',
  },
  EXPORT_READY: { en: 'Your export “{name}” is ready.', 'zh-CN': '导出“{name}”已完成。' },
  ANNOUNCED: { en: '{subject}', 'zh-CN': '{subject}' },
  POSTED: { en: '{text}', 'zh-CN': '{text}' },
};

/** Who does things when it is no person. */
const system: Sentence = { en: 'the system', 'zh-CN': '系统' };

/** What a notice says, in the reader's language. */
export const noticeText = (
  kind: NoticeKind,
  values: Readonly<Record<string, string>>,
  locale: Locale,
): string => say(sentences[kind], locale, { by: say(system, locale), ...values });
