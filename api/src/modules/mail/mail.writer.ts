import type { Context, Locale } from '../../kernel/context.ts';
import { type Sentence, say } from '../../kernel/errors/words.ts';
import type { Directory } from '../agent/index.ts';
import { masked } from '../masking/index.ts';
import { type StoredContent, lineOf } from '../message/index.ts';
import { settingsOf } from '../tenant/index.ts';

const most = 20;
const longest = 5_000;

const subject: Sentence = { en: '{company}: new answer', 'zh-CN': '{company}：您有新的回复' };
const opening: Sentence = {
  en: '{company} answered you:',
  'zh-CN': '{company}回复了您：',
};
const hidden: Sentence = {
  en: '{company} answered you. Open the chat to read it.',
  'zh-CN': '{company}回复了您，请打开会话查看。',
};
const closing: Sentence = {
  en: 'Answer this e-mail to go on with the conversation, or open the chat:\n{url}',
  'zh-CN': '直接回复本邮件即可继续会话，也可以打开会话页面：\n{url}',
};
const ticketSubject: Sentence = {
  en: '{company}: answer to ticket #{number}',
  'zh-CN': '{company}：留言 #{number} 有新的回复',
};
const ticketOpening: Sentence = {
  en: '{company} answered your ticket #{number}:',
  'zh-CN': '{company}回复了您的留言 #{number}：',
};
const ticketHidden: Sentence = {
  en: '{company} answered your ticket #{number}. Open it to read the answer.',
  'zh-CN': '{company}回复了您的留言 #{number}，请打开留言查看。',
};
const ticketClosing: Sentence = {
  en: 'Answer this e-mail to add to your ticket, or open it here:\n{url}',
  'zh-CN': '直接回复本邮件即可补充留言，也可以在此查看：\n{url}',
};
const earlier: Sentence = {
  en: '(Earlier ones are in the chat.)',
  'zh-CN': '（更早的消息请在会话中查看。）',
};
const servedSubject: Sentence = {
  en: '{company}: an agent is there for you',
  'zh-CN': '{company}：客服已为您接入',
};
const servedBody: Sentence = {
  en: 'You asked to be told: an agent of {company} is there for you now.',
  'zh-CN': '您之前选择了离开等待，{company}的客服现已为您接入。',
};
const confirmSubject: Sentence = {
  en: '{company}: confirm your e-mail address',
  'zh-CN': '{company}：请确认您的邮箱',
};
const confirmBody: Sentence = {
  en: 'Somebody gave this address in a chat with {company}, where an answer is waiting.\n\nTo get answers by e-mail, confirm that it is yours within three days:\n{url}\n\nIf it was not you, ignore this e-mail.',
  'zh-CN':
    '有人在与{company}的会话中留下了此邮箱，现有新的回复。\n\n如需通过邮件接收回复，请在三天内打开以下链接确认这是您的邮箱：\n{url}\n\n如非本人操作，请忽略本邮件。',
};
const testSubject: Sentence = { en: 'Test from Parley', 'zh-CN': 'Parley 测试邮件' };
const testBody: Sentence = {
  en: 'This is a test. E-mails of {company} are sent from here.',
  'zh-CN': '这是一封测试邮件，{company}的邮件将由此邮箱发出。',
};

const ofConversation = { subject, opening, hidden, closing };
const ofTicket = {
  subject: ticketSubject,
  opening: ticketOpening,
  hidden: ticketHidden,
  closing: ticketClosing,
};

/** A message as it is told by mail. */
export interface ToldMessage {
  readonly senderId: string | null;
  readonly content: StoredContent;
}

/** Subject and text of a mail. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
}

/** Writes mails in the visitor's language: plain text, so nothing anybody typed is markup. */
export class MailWriter {
  constructor(private readonly directory: Directory) {}

  /** What members wrote in a conversation or to a ticket with a number, under the names that the company shows. */
  async answer(
    ctx: Context,
    locale: Locale,
    messages: readonly ToldMessage[],
    url: string,
    ticketNumber: number | null,
  ): Promise<Letter> {
    const page = await this.directory.page(ctx);
    const { companyName: company, showAgentNickname, agents, mask } = page;
    const { visitors } = await settingsOf(ctx);
    const words = ticketNumber === null ? ofConversation : ofTicket;
    const values = { company, number: String(ticketNumber) };
    const foot = say(words.closing, locale, { url });
    const head = { subject: oneLine(say(words.subject, locale, values)) };
    if (!visitors.pushContent)
      return { ...head, text: `${say(words.hidden, locale, values)}\n\n${foot}\n` };
    const lines = messages.slice(-most).map(({ senderId, content }) => {
      const nickname = showAgentNickname && senderId ? agents.get(senderId)?.nickname : undefined;
      // It passes through other hands (FEATURES K-28).
      const shown = mask ? masked(content, mask) : content;
      const text = [...lineOf(shown, locale)].slice(0, longest).join('');
      return nickname ? `${nickname}: ${text}` : text;
    });
    const cut = messages.length > most ? [say(earlier, locale)] : [];
    const body = [say(words.opening, locale, values), ...cut, ...lines, `--\n${foot}`];
    return { ...head, text: `${body.join('\n\n')}\n` };
  }

  /** Tells who left the queue that an agent is there. */
  async served(ctx: Context, locale: Locale, url: string): Promise<Letter> {
    const { companyName: company } = await this.directory.page(ctx);
    return {
      subject: oneLine(say(servedSubject, locale, { company })),
      text: `${say(servedBody, locale, { company })}\n\n${say(closing, locale, { url })}\n`,
    };
  }

  /** Asks whether an address is his who gave it; tells nothing of what was written. */
  async confirmation(ctx: Context, locale: Locale, url: string): Promise<Letter> {
    const { companyName: company } = await this.directory.page(ctx);
    return {
      subject: oneLine(say(confirmSubject, locale, { company })),
      text: `${say(confirmBody, locale, { company, url })}\n`,
    };
  }

  async test(ctx: Context): Promise<Letter> {
    const { companyName: company } = await this.directory.page(ctx);
    return {
      subject: say(testSubject, ctx.locale),
      text: `${say(testBody, ctx.locale, { company })}\n`,
    };
  }
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');
