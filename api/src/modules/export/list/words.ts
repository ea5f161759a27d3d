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
