import { ObjectType } from 'type-graphql';
import type { Locale } from '../../kernel/context.ts';
import { UserError } from '../../kernel/errors/user-error.ts';
import { say } from '../../kernel/errors/words.ts';

@ObjectType({
  implements: UserError,
  description: 'It was rated already; an answer is final. Code ALREADY_RATED.',
})
export class AlreadyRatedError extends UserError {
  static in(locale: Locale): AlreadyRatedError {
    const sentence = { en: 'You have rated this already.', 'zh-CN': '您已评价过。' };
    return Object.assign(new AlreadyRatedError(), {
      code: 'ALREADY_RATED',
      message: say(sentence, locale),
    });
  }
}

@ObjectType({
  implements: UserError,
  description: 'The time in which an answer is taken is over. Code SURVEY_EXPIRED.',
})
export class SurveyExpiredError extends UserError {
  static in(locale: Locale): SurveyExpiredError {
    const sentence = { en: 'It is too late to rate this.', 'zh-CN': '评价已过期。' };
    return Object.assign(new SurveyExpiredError(), {
      code: 'SURVEY_EXPIRED',
      message: say(sentence, locale),
    });
  }
}
