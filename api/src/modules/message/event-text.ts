import type { Locale } from '../../kernel/context.ts';
import { type Sentence, say } from '../../kernel/errors/words.ts';
import type { EventDetails } from '../conversation/index.ts';

/** Who reads, and what names he may know. */
export interface EventReader {
  readonly locale: Locale;
  readonly isVisitor: boolean;
  /** Nickname of an agent; null when it must not be shown. */
  readonly nameOf: (agentId: string) => string | null;
}

const words = {
  created: { en: 'Conversation started', 'zh-CN': '会话已创建' },
  queued: { en: 'Waiting for an agent', 'zh-CN': '正在排队，请稍候' },
  accepted: { en: 'An agent has joined', 'zh-CN': '客服已接入' },
  acceptedBy: { en: '{name} has joined', 'zh-CN': '{name} 已接入' },
  transferRequested: { en: 'Transfer under way', 'zh-CN': '正在为您转接' },
  transferred: { en: 'Transferred to another agent', 'zh-CN': '已转接至其他客服' },
  transferredTo: { en: 'Transferred to {name}', 'zh-CN': '已转接至 {name}' },
  transferredQueue: { en: 'Transferred; waiting for an agent', 'zh-CN': '已转接，正在排队' },
  deskTransferred: { en: '{from} transferred this to {name}', 'zh-CN': '{from} 转接给 {name}' },
  returned: { en: 'Back in the queue', 'zh-CN': '已返回排队' },
  released: { en: 'A colleague will take over', 'zh-CN': '将由其他同事继续为您服务' },
  handedOver: { en: 'Handed over to our agents', 'zh-CN': '已转人工服务' },
  closedByAgent: { en: 'The agent has ended the conversation', 'zh-CN': '客服已结束会话' },
  closedByVisitor: { en: 'The visitor has ended the conversation', 'zh-CN': '访客已结束会话' },
  closedByYou: { en: 'You have ended the conversation', 'zh-CN': '您已结束会话' },
  closed: { en: 'The conversation has ended', 'zh-CN': '会话已结束' },
  rated: { en: 'Rated', 'zh-CN': '已评价' },
  recalled: { en: 'A message was withdrawn', 'zh-CN': '一条消息已撤回' },
} satisfies Record<string, Sentence>;

/** The sentence of an event entry, as this reader may have it. */
export function eventText(event: EventDetails, reader: EventReader): string {
  const tell = (sentence: Sentence, values = {}) => say(sentence, reader.locale, values);
  const name = event.agentId ? reader.nameOf(event.agentId) : null;
  switch (event.type) {
    case 'CREATED':
      return tell(words.created);
    case 'QUEUED':
      return tell(words.queued);
    case 'ACCEPTED':
      return name ? tell(words.acceptedBy, { name }) : tell(words.accepted);
    case 'TRANSFER_REQUESTED':
      return tell(words.transferRequested);
    case 'TRANSFERRED':
      return transferText(event, reader, name, tell);
    case 'RETURNED':
      return tell(words.returned);
    case 'RELEASED':
      return tell(words.released);
    case 'HANDED_OVER':
      return tell(words.handedOver);
    case 'CLOSED':
      return tell(closedWords(event, reader.isVisitor));
    case 'RATED':
      return tell(words.rated);
    case 'RECALLED':
      return tell(words.recalled);
  }
}

function transferText(
  event: EventDetails,
  reader: EventReader,
  name: string | null,
  tell: (sentence: Sentence, values?: object) => string,
): string {
  if (reader.isVisitor) {
    if (!event.agentId) return tell(words.transferredQueue);
    return name ? tell(words.transferredTo, { name }) : tell(words.transferred);
  }
  const to = name ?? event.skillGroup ?? '';
  const from = event.fromAgentId ? reader.nameOf(event.fromAgentId) : null;
  const sentence = from
    ? tell(words.deskTransferred, { from, name: to })
    : tell(words.transferredTo, { name: to });
  return event.remark
    ? `${sentence}${reader.locale === 'en' ? ': ' : '：'}${event.remark}`
    : sentence;
}

function closedWords(event: EventDetails, isVisitor: boolean): Sentence {
  if (event.by === 'VISITOR') return isVisitor ? words.closedByYou : words.closedByVisitor;
  return event.by === 'AGENT' ? words.closedByAgent : words.closed;
}
