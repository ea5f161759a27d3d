import type { Locale } from '../../kernel/context.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import type { TextValues } from '../tenant/index.ts';

type Stock = (values: TextValues) => Sentence;

const fixed =
  (en: string, zh: string): Stock =>
  () => ({ en, 'zh-CN': zh });

/** What is said where the company has no words of its own; a text that names a value comes without it where it is not known. */
const stock = {
  OFF_HOURS: values =>
    values['opens.at']
      ? {
          en: 'We are out of office right now and will be back {{opens.at}}. We have your message and will answer then.',
          'zh-CN':
            '当前为非工作时间，我们将于 {{opens.at}} 恢复服务。您的消息已收到，届时会尽快回复您。',
        }
      : {
          en: 'We are out of office right now. We have your message and will answer as soon as we are back.',
          'zh-CN': '当前为非工作时间，您的消息已收到，我们会尽快回复您。',
        },
  NO_AGENT_ONLINE: fixed(
    'No agent is online right now. Please wait a moment, or leave us a message.',
    '当前暂无客服在线，请您稍候，也可以留言给我们。',
  ),
  QUEUE: fixed(
    'All agents are busy right now. Please wait a moment.',
    '当前客服均在忙碌中，请您稍候。',
  ),
  QUEUE_FULL: fixed(
    'Too many people are waiting right now. We have your message and will get back to you.',
    '当前排队人数较多，您的消息已转为留言，我们会尽快回复您。',
  ),
  COMPANY_GREETING: fixed(
    'Thank you for your message. How can we help you?',
    '您好，感谢您的咨询，请问有什么可以帮您？',
  ),
  SERVED: fixed(
    'Thank you for waiting: an agent is with you now.',
    '感谢您的耐心等待，客服已为您接入。',
  ),
  QUEUE_REMINDER: values => {
    if (values['queue.ahead'] === '0')
      return {
        en: 'Thank you for waiting: you are next. You can also leave us a message.',
        'zh-CN': '感谢您的耐心等待，下一位就是您。您也可以选择留言。',
      };
    return values['queue.ahead']
      ? {
          en: 'Thank you for waiting: {{queue.ahead}} before you. You can also leave us a message.',
          'zh-CN': '感谢您的耐心等待，前面还有 {{queue.ahead}} 位。您也可以选择留言。',
        }
      : {
          en: 'Thank you for waiting: we have not forgotten you. You can also leave us a message.',
          'zh-CN': '感谢您的耐心等待，我们会尽快为您接入。您也可以选择留言。',
        };
  },
  QUEUE_TIMEOUT: fixed(
    'We are sorry: nobody was free in time. Please leave us a message and we will get back to you.',
    '很抱歉，暂时没有客服能够接待您。请您留言，我们会尽快回复。',
  ),
  SLOW_ANSWER: fixed(
    'We are sorry to keep you waiting. You will have an answer as soon as possible.',
    '让您久等了，客服正在处理您的问题，请稍候。',
  ),
  SILENT_PROMPT: fixed(
    'Are you still there? Without an answer this conversation ends in a minute.',
    '请问您还在吗？如无回复，本次会话将在 1 分钟后结束。',
  ),
  INACTIVE: fixed(
    'This conversation ends because nobody has written for a long time. You can write to us again at any time.',
    '由于长时间没有新消息，本次会话已结束。如有需要，欢迎您随时联系我们。',
  ),
  CLOSING: fixed(
    'Thank you for contacting us. You can write to us again at any time.',
    '感谢您的咨询，如有需要欢迎随时联系我们。',
  ),
} satisfies Record<string, Stock>;

/** A kind of text that has stock words. */
export type StockKind = keyof typeof stock;

/** The stock words of a kind in one language, still with the names of values in them. */
export const stockText = (kind: StockKind, values: TextValues, locale: Locale): string =>
  stock[kind](values)[locale];
