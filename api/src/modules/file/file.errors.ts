import { ObjectType } from 'type-graphql';
import type { Locale } from '../../kernel/context.ts';
import { UserError } from '../../kernel/errors/user-error.ts';
import { Refusal, type RefusalReason } from './file.refusal.ts';

@ObjectType({
  implements: UserError,
  description:
    'The file is not welcome: too large, a program, not what it claims to be, or not uploaded. Code FILE_REFUSED.',
})
export class FileRefusedError extends UserError {
  /** The refusal in the viewer's language. */
  static because(reason: RefusalReason, locale: Locale): FileRefusedError {
    const message = new Refusal(reason).text(locale);
    return Object.assign(new FileRefusedError(), { code: 'FILE_REFUSED', message });
  }
}
