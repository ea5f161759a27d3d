import type { Sentence } from '../../kernel/errors/words.ts';
import { type JobArea, areaOf } from './job-area.ts';

/** What each job does, by its name without `timer.`. */
const titles: Record<string, Sentence> = {
  'channel.deliver': { en: 'Send a message to a channel', 'zh-CN': '向渠道发送消息' },
  'channel.receive': { en: 'Take in messages of a channel', 'zh-CN': '接收渠道消息' },
  'channel.greet': { en: 'Answer a follower automatically', 'zh-CN': '自动回复关注者' },
  'channel.profile': { en: 'Fetch a visitor’s name and picture', 'zh-CN': '获取访客昵称和头像' },
  'channel.poll': { en: 'Ask a channel for what is new', 'zh-CN': '拉取渠道新消息' },
  'channel.probe': { en: 'Check whether a channel works', 'zh-CN': '检查渠道是否正常' },
  'channel.ticket-answer': { en: 'Bring an answer to a ticket', 'zh-CN': '发送留言回复' },
  'mail.send': { en: 'Mail answers to a visitor', 'zh-CN': '向访客发送邮件' },
  'mail.fetch': { en: 'Look for answers by e-mail', 'zh-CN': '收取邮件回复' },
  'channel.removed': { en: 'Close what an unbound channel left', 'zh-CN': '处理已解绑渠道的会话' },
  'conversation.life': { en: 'Keep a conversation’s timers', 'zh-CN': '执行会话计时' },
  'conversation.closing': { en: 'End a silent conversation', 'zh-CN': '结束无回应的会话' },
  'conversation.placed': {
    en: 'Follow a conversation that was placed',
    'zh-CN': '会话分配后的处理',
  },
  'conversation.closed': { en: 'Follow a conversation that ended', 'zh-CN': '会话结束后的处理' },
  'routing.offer': { en: 'Let an offer run out', 'zh-CN': '处理超时的接入邀请' },
  'routing.addressed-wait': { en: 'End a wait for one agent', 'zh-CN': '结束对指定客服的等待' },
  'routing.transfer-request': {
    en: 'Let a transfer request run out',
    'zh-CN': '处理超时的转接请求',
  },
  'agent.release': {
    en: 'Give an absent agent’s conversations to others',
    'zh-CN': '释放离线客服的会话',
  },
  'agent.auto-away': {
    en: 'Put an agent without input away',
    'zh-CN': '将长时间无操作的客服设为离开',
  },
  'agent.left-desk': {
    en: 'Pass on what an absent agent was asked',
    'zh-CN': '转交离线客服的待办',
  },
  'agent.disabled': { en: 'Release a disabled member’s tickets', 'zh-CN': '释放已停用成员的留言' },
  'skill-group.member-left': {
    en: 'Pass on what a former group member serves',
    'zh-CN': '转交已离组客服的会话',
  },
  'survey.invite': { en: 'Ask a visitor to rate', 'zh-CN': '邀请访客评价' },
  'survey.expire': { en: 'Let an invitation to rate run out', 'zh-CN': '评价邀请到期' },
  'mark.remind': { en: 'Remind an agent', 'zh-CN': '提醒客服' },
  'file.delete-unused': { en: 'Delete an unused file', 'zh-CN': '删除未使用的文件' },
};

const others: Record<JobArea, Sentence> = {
  CHANNELS: { en: 'Work for a channel', 'zh-CN': '渠道任务' },
  CONVERSATIONS: { en: 'Work for a conversation', 'zh-CN': '会话任务' },
  ROUTING: { en: 'Hand out conversations', 'zh-CN': '分配任务' },
  SURVEYS: { en: 'Work for a survey', 'zh-CN': '评价任务' },
  OTHER: { en: 'Work in the background', 'zh-CN': '后台任务' },
};

/** What a job does, in words; a reaction to a fact (`fact.name`) is called as the fact. */
export function titleOf(name: string): Sentence {
  const words = name.replace(/^timer\./, '').split('.');
  return titles[words.join('.')] ?? titles[words.slice(0, 2).join('.')] ?? others[areaOf(name)];
}

interface Reason {
  readonly fits: RegExp;
  readonly sentence: Sentence;
}

const reasons: readonly Reason[] = [
  {
    fits: /^ZodError/,
    sentence: {
      en: 'What was noted for it is not what this version expects. After an upgrade it may work; else discard it.',
      'zh-CN': '任务数据与当前版本不符。升级后可重试，否则请丢弃。',
    },
  },
  {
    fits: /No job is called/,
    sentence: {
      en: 'This version does not know such work. Try it again when all processes are of one version.',
      'zh-CN': '当前版本无法识别该任务。请在所有进程升级到同一版本后重试。',
    },
  },
  {
    fits: /NOT_FOUND|not found/i,
    sentence: {
      en: 'What it was about no longer exists. Discard it.',
      'zh-CN': '任务涉及的对象已不存在，可丢弃。',
    },
  },
  {
    fits: /ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|socket hang up|fetch failed|timed? ?out|deadline|aborted/i,
    sentence: {
      en: 'Another system could not be reached or did not answer in time. Try it again.',
      'zh-CN': '无法连接对方系统或响应超时，请重试。',
    },
  },
  {
    fits: /^(?:\w*Driver|DatabaseError|\w*Constraint|Deadlock|LockWait|Connection|Syntax|Table|InvalidField)\w*/,
    sentence: {
      en: 'The database did not accept it. Try it again; if it fails once more, name the reference to whoever runs the installation.',
      'zh-CN': '数据库未接受该操作。请重试；若仍失败，请将编号告知运维人员。',
    },
  },
];

const unexpected: Sentence = {
  en: 'Something unexpected happened. Try it again; if it fails once more, name the reference to whoever runs the installation.',
  'zh-CN': '发生意外错误。请重试；若仍失败，请将编号告知运维人员。',
};

/** Why a job failed and what to do, in words: the error itself may hold addresses and data and stays in the log. */
export const reasonOf = (error: string | null): Sentence =>
  reasons.find(({ fits }) => fits.test(error ?? ''))?.sentence ?? unexpected;
