import { Field, ObjectType } from 'type-graphql';
import type { Locale } from '../../kernel/context.ts';
import { UserError } from '../../kernel/errors/user-error.ts';
import { type Sentence, say } from '../../kernel/errors/words.ts';

const declined = <T extends UserError>(
  error: T,
  code: string,
  sentence: Sentence,
  locale: Locale,
  values = {},
): T => Object.assign(error, { code, message: say(sentence, locale, values) });

@ObjectType({
  implements: UserError,
  description:
    'The conversation has ended; nothing more can be done in it. Code CONVERSATION_CLOSED.',
})
export class ConversationClosedError extends UserError {
  static in(locale: Locale): ConversationClosedError {
    return declined(
      new ConversationClosedError(),
      'CONVERSATION_CLOSED',
      { en: 'This conversation has ended.', 'zh-CN': '会话已结束。' },
      locale,
    );
  }
}

@ObjectType({
  implements: UserError,
  description:
    'Nobody is on duty and the channel begins no conversation now. Keep what was written. Code OFF_DUTY.',
})
export class OffDutyError extends UserError {
  @Field(() => Date, {
    nullable: true,
    description: 'When duty begins; null if that is not within a year.',
  })
  opensAt: Date | null;

  static in(locale: Locale, opensAt: Date | null, text: string | null): OffDutyError {
    const stock = { en: 'We are out of office right now.', 'zh-CN': '当前为非工作时间。' };
    const error = declined(new OffDutyError(), 'OFF_DUTY', stock, locale);
    return Object.assign(error, { opensAt, ...(text ? { message: text } : {}) });
  }
}

@ObjectType({
  implements: UserError,
  description: 'Too many wait already; keep what was written. Code QUEUE_FULL.',
})
export class QueueFullError extends UserError {
  static in(locale: Locale, text: string | null): QueueFullError {
    const stock = {
      en: 'Too many people are waiting right now. Please try again later.',
      'zh-CN': '当前排队人数已满，请稍后再试。',
    };
    const error = declined(new QueueFullError(), 'QUEUE_FULL', stock, locale);
    return text ? Object.assign(error, { message: text }) : error;
  }
}

@ObjectType({
  implements: UserError,
  description: 'The agent cannot be reached now. Code TARGET_OFFLINE.',
})
export class TargetOfflineError extends UserError {
  static in(locale: Locale): TargetOfflineError {
    return declined(
      new TargetOfflineError(),
      'TARGET_OFFLINE',
      { en: 'This agent is offline.', 'zh-CN': '该客服不在线。' },
      locale,
    );
  }
}

@ObjectType({
  implements: UserError,
  description: 'Nothing can be sent to this visitor now. Code WINDOW_CLOSED.',
})
export class WindowClosedError extends UserError {
  static in(locale: Locale): WindowClosedError {
    const sentence = {
      en: 'This visitor cannot be written to on that channel now.',
      'zh-CN': '目前无法通过该渠道联系此客户。',
    };
    return declined(new WindowClosedError(), 'WINDOW_CLOSED', sentence, locale);
  }
}
