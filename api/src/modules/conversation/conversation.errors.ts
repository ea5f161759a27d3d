import { ObjectType } from 'type-graphql';
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
