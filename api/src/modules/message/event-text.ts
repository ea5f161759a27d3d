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
  deskTransferRequested: {
    en: '{from} asks {name} to take this',
    'zh-CN': '{from} 请求转接给 {name}',
  },
  transferStays: { en: 'Your agent stays with you', 'zh-CN': '将由当前客服继续为您服务' },
  transferStaysBy: { en: '{name} stays with you', 'zh-CN': '将由 {name} 继续为您服务' },
  transferDeclined: { en: '{name} declined the transfer', 'zh-CN': '{name} 拒绝了转接' },
  transferExpired: { en: '{name} did not answer the transfer', 'zh-CN': '{name} 未响应转接' },
  transferWithdrawn: { en: 'The transfer was withdrawn', 'zh-CN': '转接已撤回' },
  deskTakenOver: { en: '{name} took over from {from}', 'zh-CN': '{name} 从 {from} 处接管' },
  deskTaken: { en: '{name} took over', 'zh-CN': '{name} 接管了会话' },
  calledBack: { en: 'An agent is contacting you', 'zh-CN': '客服正在联系您' },
  calledBackBy: { en: '{name} is contacting you', 'zh-CN': '{name} 正在联系您' },
  deskCalledBack: { en: '{name} called the visitor back', 'zh-CN': '{name} 发起了回呼' },
  deskReturned: { en: '{from} returned this to the queue', 'zh-CN': '{from} 退回排队' },
  overflowed: { en: 'Passed on to {group}', 'zh-CN': '已转由「{group}」接待' },
  prioritized: {
    en: '{name} set the priority to {priority}',
    'zh-CN': '{name} 将优先级设为{priority}',
  },
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
  closedSilent: {
    en: 'The conversation has ended: the visitor did not answer',
    'zh-CN': '访客长时间未回复，会话已自动结束',
  },
  closedInactive: {
    en: 'The conversation has ended: nobody wrote any more',
    'zh-CN': '长时间没有新消息，会话已自动结束',
  },
  closedTimedOut: {
    en: 'The conversation has ended: nobody was free in time',
    'zh-CN': '排队超时，会话已自动结束',
  },
  tagged: { en: 'Tags or remark were set', 'zh-CN': '已设置标签或备注' },
  taggedBy: { en: '{name} changed tags or remark', 'zh-CN': '{name} 修改了标签或备注' },
  surveyInvited: { en: 'Invited to rate', 'zh-CN': '已邀请评价' },
  surveyExpired: { en: 'The time to rate is over', 'zh-CN': '评价已过期' },
  rated: { en: 'Rated', 'zh-CN': '已评价' },
  recalled: { en: 'A message was withdrawn', 'zh-CN': '一条消息已撤回' },
} satisfies Record<string, Sentence>;

const priorities = {
  HIGH: { en: 'high', 'zh-CN': '高' },
  NORMAL: { en: 'normal', 'zh-CN': '普通' },
  LOW: { en: 'low', 'zh-CN': '低' },
} satisfies Record<string, Sentence>;

type Tell = (sentence: Sentence, values?: Record<string, string>) => string;

/** The sentence of an event entry, as this reader may have it. */
export function eventText(event: EventDetails, reader: EventReader): string {
  const tell: Tell = (sentence, values = {}) => say(sentence, reader.locale, values);
  const name = event.agentId ? reader.nameOf(event.agentId) : null;
  switch (event.type) {
    case 'CREATED':
      return tell(words.created);
    case 'QUEUED':
      return tell(words.queued);
    case 'ACCEPTED':
      return name ? tell(words.acceptedBy, { name }) : tell(words.accepted);
    case 'TRANSFER_REQUESTED':
    case 'TRANSFER_DECLINED':
    case 'TRANSFER_EXPIRED':
    case 'TRANSFER_WITHDRAWN':
      return requestText(event, reader, tell);
    case 'TRANSFERRED':
      return transferText(event, reader, name, tell);
    case 'TAKEN_OVER':
      return takenOverText(event, reader, name, tell);
    case 'CALLED_BACK':
      if (!name) return tell(words.calledBack);
      return tell(reader.isVisitor ? words.calledBackBy : words.deskCalledBack, { name });
    case 'OVERFLOWED':
      return tell(words.overflowed, { group: event.skillGroup ?? '' });
    case 'PRIORITIZED':
      return tell(words.prioritized, {
        name: name ?? '',
        priority: say(priorities[event.priority ?? 'NORMAL'], reader.locale),
      });
    case 'RETURNED':
      return reader.isVisitor || !event.fromAgentId
        ? tell(words.returned)
        : withRemark(
            tell(words.deskReturned, { from: reader.nameOf(event.fromAgentId) ?? '' }),
            event,
            reader,
          );
    case 'RELEASED':
      return tell(words.released);
    case 'HANDED_OVER':
      return tell(words.handedOver);
    case 'CLOSED':
      return tell(closedWords(event, reader.isVisitor));
    case 'TAGGED':
      return name ? tell(words.taggedBy, { name }) : tell(words.tagged);
    case 'SURVEY_INVITED':
      return tell(words.surveyInvited);
    case 'SURVEY_EXPIRED':
      return tell(words.surveyExpired);
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
  tell: Tell,
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
  return withRemark(sentence, event, reader);
}

/** What became of a transfer request; visitors learn that one is under way and who stays, not why. */
function requestText(event: EventDetails, reader: EventReader, tell: Tell): string {
  const from = event.fromAgentId ? reader.nameOf(event.fromAgentId) : null;
  if (reader.isVisitor) {
    if (event.type === 'TRANSFER_REQUESTED') return tell(words.transferRequested);
    return from ? tell(words.transferStaysBy, { name: from }) : tell(words.transferStays);
  }
  const name = (event.agentId && reader.nameOf(event.agentId)) || '';
  switch (event.type) {
    case 'TRANSFER_REQUESTED':
      return withRemark(
        tell(words.deskTransferRequested, { from: from ?? '', name }),
        event,
        reader,
      );
    case 'TRANSFER_DECLINED':
      return tell(words.transferDeclined, { name });
    case 'TRANSFER_EXPIRED':
      return tell(words.transferExpired, { name });
    default:
      return tell(words.transferWithdrawn);
  }
}

function takenOverText(
  event: EventDetails,
  reader: EventReader,
  name: string | null,
  tell: Tell,
): string {
  if (reader.isVisitor) return name ? tell(words.transferredTo, { name }) : tell(words.transferred);
  const from = event.fromAgentId ? reader.nameOf(event.fromAgentId) : null;
  return from
    ? tell(words.deskTakenOver, { from, name: name ?? '' })
    : tell(words.deskTaken, { name: name ?? '' });
}

const withRemark = (sentence: string, { remark }: EventDetails, { locale }: EventReader): string =>
  remark ? `${sentence}${locale === 'en' ? ': ' : '：'}${remark}` : sentence;

const byTimer: Partial<Record<NonNullable<EventDetails['reason']>, Sentence>> = {
  VISITOR_SILENT: words.closedSilent,
  INACTIVE: words.closedInactive,
  QUEUE_TIMEOUT: words.closedTimedOut,
};

function closedWords(event: EventDetails, isVisitor: boolean): Sentence {
  if (event.by === 'VISITOR') return isVisitor ? words.closedByYou : words.closedByVisitor;
  if (event.by === 'AGENT') return words.closedByAgent;
  // A timer: the visitor was told by a text of its own.
  return (!isVisitor && event.reason && byTimer[event.reason]) || words.closed;
}
