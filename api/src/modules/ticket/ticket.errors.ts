import { Field, ObjectType } from 'type-graphql';
import type { Locale } from '../../kernel/context.ts';
import { UserError } from '../../kernel/errors/user-error.ts';
import { type Sentence, say } from '../../kernel/errors/words.ts';
import type { Ticket } from './ticket.entity.ts';
import { TicketType } from './ticket.type.ts';

const taken: Sentence = {
  en: 'Somebody else was faster with this ticket.',
  'zh-CN': '该留言已被其他同事领取。',
};

@ObjectType({
  implements: UserError,
  description: 'Somebody else was faster. Code CONFLICT.',
})
export class TicketConflictError extends UserError {
  @Field(() => TicketType, {
    nullable: true,
    description: 'The ticket as it is now; null if it is no longer yours to see.',
  })
  ticket: TicketType | null;

  static of(ticket: Ticket | null, locale: Locale): TicketConflictError {
    const message = say(taken, locale);
    return Object.assign(new TicketConflictError(), { code: 'CONFLICT', message, ticket });
  }
}
