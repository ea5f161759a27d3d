import type { Locale } from '../../kernel/context.ts';
import { type Sentence, say } from '../../kernel/errors/words.ts';
import type { AssignmentReason } from './conversation.entity.ts';

const words: Record<AssignmentReason['step'], Sentence> = {
  NAMED_AGENT: { en: 'The visitor asked for this agent.', 'zh-CN': '访客指定了该客服。' },
  NAMED_GROUP: {
    en: 'The visitor asked for {group}; least busy of {candidates} with room.',
    'zh-CN': '访客指定了{group}；该客服是 {candidates} 名有空闲的客服中最空闲的。',
  },
  CHANNEL: {
    en: 'The channel sends visitors to {group}; least busy of {candidates} with room.',
    'zh-CN': '渠道指定由{group}接待；该客服是 {candidates} 名有空闲的客服中最空闲的。',
  },
  DEFAULT_GROUP: {
    en: 'Nothing named a group, so {group} serves; least busy of {candidates} with room.',
    'zh-CN': '未指定技能组，由{group}接待；该客服是 {candidates} 名有空闲的客服中最空闲的。',
  },
  PICKED: { en: 'The agent took it from the queue.', 'zh-CN': '客服手动接入。' },
  ADMIN: { en: 'An admin assigned it.', 'zh-CN': '管理员指派。' },
  TRANSFER: { en: 'A colleague transferred it.', 'zh-CN': '同事转接。' },
};

/** Why a conversation is where it is, as a sentence. */
export const reasonText = (reason: AssignmentReason, locale: Locale): string =>
  say(words[reason.step], locale, {
    group: reason.group ?? '',
    candidates: reason.candidates ?? 1,
  });
