import { Field, ID, ObjectType } from 'type-graphql';
import type { Locale } from '../../kernel/context.ts';
import { UserError } from '../../kernel/errors/user-error.ts';
import { type Sentence, say } from '../../kernel/errors/words.ts';
import type { Ticket } from './ticket.entity.ts';

export const wasMerged: Sentence = {
  en: 'This ticket was merged into another one, which goes on in its place.',
  'zh-CN': '该留言已合并到另一条留言，请在合并后的留言中处理。',
};

@ObjectType({
  implements: UserError,
  description:
    'The ticket was merged into another one and does not change any more. Code CONFLICT.',
})
export class TicketMergedError extends UserError {
  @Field(() => ID, { description: 'The ticket that goes on in its place.' })
  mergedIntoId: string;

  /** Why a ticket cannot change; null: it can. */
  static of({ mergedIntoId }: Ticket, locale: Locale): TicketMergedError | null {
    if (!mergedIntoId) return null;
    const message = say(wasMerged, locale);
    return Object.assign(new TicketMergedError(), { code: 'CONFLICT', message, mergedIntoId });
  }
}
