import type { Locale } from '../../kernel/context.ts';
import { type Sentence, say } from '../../kernel/errors/words.ts';
import type { AssignmentReason } from './conversation.entity.ts';

const words: Record<AssignmentReason['step'], Sentence> = {
  NAMED_AGENT: { en: 'The visitor asked for this agent.', 'zh-CN': '访客指定了该客服。' },
  NAMED_GROUP: {
    en: 'The visitor asked for {group}; this agent was the least busy there.',
    'zh-CN': '访客指定了「{group}」，该客服当时最空闲。',
  },
  CHANNEL: {
    en: 'The channel is served by {group}; this agent was the least busy there.',
    'zh-CN': '该渠道由「{group}」接待，该客服当时最空闲。',
  },
  DEFAULT_GROUP: {
    en: 'Served by {group}; this agent was the least busy there.',
    'zh-CN': '由「{group}」接待，该客服当时最空闲。',
  },
  PICKED: { en: 'The agent took it from the queue.', 'zh-CN': '客服手动接入。' },
  ADMIN: { en: 'An admin assigned it.', 'zh-CN': '由管理员指派。' },
  TRANSFER: { en: 'A colleague transferred it.', 'zh-CN': '由同事转接。' },
};

/** Why a conversation is where it is, as a sentence. */
export const reasonText = (reason: AssignmentReason, locale: Locale): string =>
  say(words[reason.step], locale, { group: reason.group ?? '' });
