import { ObjectType } from 'type-graphql';
import type { Locale } from '../../kernel/context.ts';
import { UserError } from '../../kernel/errors/user-error.ts';
import { say } from '../../kernel/errors/words.ts';

@ObjectType({
  implements: UserError,
  description: 'The company does not translate for this side. Code TRANSLATION_OFF.',
})
export class TranslationOffError extends UserError {
  static in(locale: Locale): TranslationOffError {
    return Object.assign(new TranslationOffError(), {
      code: 'TRANSLATION_OFF',
      message: say({ en: 'Translation is switched off.', 'zh-CN': '翻译功能未开启。' }, locale),
    });
  }
}
