import {
  Arg,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  Resolver,
  Root,
} from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { isUserError } from '../../kernel/errors/user-error.ts';
import { rowsById } from '../../kernel/loader.ts';
import type { Ticket } from './ticket.entity.ts';
import { ticketsMergedInto } from './ticket.loaders.ts';
import { mergeTickets } from './ticket.merging.ts';
import { canReadTicket } from './ticket.policy.ts';
import { TicketPayload, TicketType, TicketUpdateResult } from './ticket.type.ts';

const ticketById = rowsById<Ticket>('ticket');

@InputType({ description: 'Which ticket goes on in place of which.' })
export class TicketMergeInput {
  @Field(() => ID, { description: 'The duplicate.' })
  ticketId: string;

  @Field(() => ID, { description: 'The ticket of the same visitor that goes on.' })
  intoId: string;
}

/** Where a duplicate goes on, for both sides. */
@Resolver(() => TicketType)
export class TicketMergedResolver {
  @FieldResolver(() => TicketType, {
    nullable: true,
    description:
      'The ticket that goes on in its place; null: it was not merged, or that one is not the viewer’s to see.',
  })
  async mergedInto(@Ctx() ctx: Context, @Root() { mergedIntoId }: Ticket) {
    const ticket = mergedIntoId ? await ticketById(ctx, mergedIntoId) : null;
    return ticket && canReadTicket(ctx.viewer, ticket) ? ticket : null;
  }
}

/** Merging duplicates at the desk. */
@Resolver(() => TicketType)
export class TicketMergeResolver {
  @Mutation(() => TicketUpdateResult, {
    description:
      'Merges a ticket into another one of the same visitor, with a note in both. It is solved, stays readable and takes no more comments; answers with the one that goes on.',
  })
  @Authorized('ticket.write')
  async ticketMerge(
    @Ctx() ctx: Context,
    @Arg('input', () => TicketMergeInput, { description: 'Which into which.' })
    { ticketId, intoId }: TicketMergeInput,
  ) {
    const result = await mergeTickets(ctx, ticketId, intoId);
    return isUserError(result) ? result : TicketPayload.of(result as TicketType);
  }

  @FieldResolver(() => [TicketType], {
    description: 'The duplicates it goes on for, as far as the viewer may see them.',
  })
  async mergedFrom(@Ctx() ctx: Context, @Root() { id }: Ticket) {
    const tickets = (await ticketsMergedInto(ctx, id)) ?? [];
    return tickets.filter(ticket => canReadTicket(ctx.viewer, ticket));
  }
}
