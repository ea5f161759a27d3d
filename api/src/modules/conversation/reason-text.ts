import type { Locale } from '../../kernel/context.ts';
import { type Sentence, say } from '../../kernel/errors/words.ts';
import type { AssignmentReason, PassedOver } from './conversation.entity.ts';

const steps: Record<AssignmentReason['step'], Sentence> = {
  NAMED_AGENT: { en: 'The visitor asked for this agent', 'zh-CN': '访客指定了该客服' },
  NAMED_GROUP: { en: 'The visitor was sent to {group}', 'zh-CN': '访客指定了「{group}」' },
  PREVIOUS_AGENT: {
    en: 'This agent served the visitor last, in {group}',
    'zh-CN': '该客服上次接待过此访客（{group}）',
  },
  CHANNEL: { en: 'The channel is served by {group}', 'zh-CN': '该渠道由「{group}」接待' },
  DEFAULT_GROUP: {
    en: 'No rule gave a group: {group} serves',
    'zh-CN': '由默认技能组「{group}」接待',
  },
  PICKED: { en: 'The agent took it from the queue', 'zh-CN': '客服手动接入' },
  ADMIN: { en: 'An admin assigned it', 'zh-CN': '由管理员指派' },
  TRANSFER: { en: 'A colleague transferred it', 'zh-CN': '由同事转接' },
  TAKE_OVER: { en: 'The agent took it over', 'zh-CN': '由该客服接管' },
  CALL_BACK: { en: 'The agent called the visitor back', 'zh-CN': '由该客服回呼' },
};

const choices: Record<NonNullable<AssignmentReason['strategy']>, Sentence> = {
  LEAST_LOADED: {
    en: '{name} was the least busy ({load} of {capacity} in use)',
    'zh-CN': '{name} 最空闲（已占用 {load}/{capacity}）',
  },
  ROUND_ROBIN: { en: 'it was the turn of {name}', 'zh-CN': '轮到 {name}' },
  PRIORITY: { en: '{name} comes first in the group’s order', 'zh-CN': '{name} 优先级最高' },
  MANUAL: { en: '{name} was free', 'zh-CN': '{name} 有空位' },
};

const whys: Record<PassedOver, Sentence> = {
  ABSENT: { en: 'not online', 'zh-CN': '不在线' },
  OFF_SHIFT: { en: 'outside his shift', 'zh-CN': '不在班次内' },
  FULL: { en: 'full', 'zh-CN': '已满' },
  SKILL: { en: 'lacks a skill', 'zh-CN': '技能不符' },
  LANGUAGE: { en: 'other language', 'zh-CN': '语言不符' },
  ASKED: { en: 'asked a moment ago', 'zh-CN': '刚刚询问过' },
  LEAVING: { en: 'gave it away', 'zh-CN': '原接待客服' },
  BUSIER: { en: 'busier', 'zh-CN': '更忙' },
  RECENT: { en: 'got one more recently', 'zh-CN': '最近刚接入' },
  LATER: { en: 'later in the order', 'zh-CN': '优先级较低' },
  TAKEN: { en: 'just being given another', 'zh-CN': '正在接入其他会话' },
};

const overflow: Sentence = { en: '{from} was full', 'zh-CN': '「{from}」排队已满' };
const passed: Sentence = { en: 'passed over: {names}', 'zh-CN': '未选：{names}' };

/** Why a conversation is where it is, as one sentence. */
export function reasonText(
  reason: AssignmentReason,
  locale: Locale,
  nameOf: (agentId: string) => string,
): string {
  const tell = (sentence: Sentence, values = {}) => say(sentence, locale, values);
  const { chosen, passedOver = [], strategy, overflowedFrom } = reason;
  const parts = [tell(steps[reason.step], { group: reason.group ?? '' })];
  if (overflowedFrom) parts.push(tell(overflow, { from: overflowedFrom }));
  if (chosen && strategy)
    parts.push(tell(choices[strategy], { ...chosen, name: nameOf(chosen.agentId) }));
  if (passedOver.length > 0) {
    const [open, close, comma] = locale === 'en' ? [' (', ')', ', '] : ['（', '）', '、'];
    const names = passedOver.map(
      ({ agentId, why }) => `${nameOf(agentId)}${open}${tell(whys[why])}${close}`,
    );
    parts.push(tell(passed, { names: names.join(comma) }));
  }
  return locale === 'en' ? `${parts.join('; ')}.` : `${parts.join('；')}。`;
}

/** Whose names a reason needs. */
export const namedIn = ({ chosen, passedOver = [] }: AssignmentReason): string[] => [
  ...(chosen ? [chosen.agentId] : []),
  ...passedOver.map(({ agentId }) => agentId),
];
