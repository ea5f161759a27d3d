import { ObjectType } from 'type-graphql';
import type { Locale } from '../context.ts';
import { UserError } from './user-error.ts';
import { say, type Sentence } from './words.ts';

@ObjectType({
  implements: UserError,
  description: 'Something still depends on it; the message names what. Code CONFLICT.',
})
export class InUseError extends UserError {
  /** With the sentence that names what depends on it. */
  static of(sentence: Sentence, locale: Locale, values: Record<string, string> = {}): InUseError {
    return Object.assign(new InUseError(), {
      code: 'CONFLICT',
      message: say(sentence, locale, values),
    });
  }
}
