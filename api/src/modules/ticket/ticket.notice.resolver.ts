import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { rowsById } from '../../kernel/loader.ts';
import { NoticeType } from '../notice/index.ts';
import type { Ticket } from './ticket.entity.ts';
import { canReadTicket } from './ticket.policy.ts';
import { TicketType } from './ticket.type.ts';

const ticketById = rowsById<Ticket>('ticket');

/** What a notice of a ticket leads to, as far as the viewer may still see it. */
@Resolver(() => NoticeType)
export class NoticeTicketResolver {
  @FieldResolver(() => TicketType, {
    nullable: true,
    description: 'The ticket it is about; null if none, or no longer the viewer’s to read.',
  })
  async ticket(@Ctx() ctx: Context, @Root() notice: NoticeType) {
    const ticket = notice.ticketId ? await ticketById(ctx, notice.ticketId) : null;
    return ticket && canReadTicket(ctx.viewer, ticket) ? ticket : null;
  }
}
