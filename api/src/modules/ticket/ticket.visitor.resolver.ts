import {
  Arg,
  Authorized,
  Ctx,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import { VISITOR } from '../../kernel/auth/auth-checker.ts';
import type { Context } from '../../kernel/context.ts';
import { isUserError } from '../../kernel/errors/user-error.ts';
import type { TicketComments } from './ticket.comments.ts';
import { followOwnTickets } from './ticket.feed.ts';
import {
  TicketCreateInput,
  TicketReadInput,
  VisitorTicketCommentInput,
} from './ticket.input.type.ts';
import { listTickets } from './ticket.list.ts';
import type { TicketOpening } from './ticket.opening.ts';
import type { TicketService } from './ticket.service.ts';
import { getTicket } from './ticket.store.ts';
import {
  TicketCommentPayload,
  VisitorTicketCommentResult,
  TicketConnection,
  VisitorTicketCreateResult,
  TicketPayload,
  TicketType,
} from './ticket.type.ts';

/** A visitor’s own tickets, on every device where he is the same person. */
@Resolver(() => TicketType)
export class TicketVisitorResolver {
  constructor(
    private readonly opening: TicketOpening,
    private readonly comments: TicketComments,
    private readonly service: TicketService,
  ) {}

  @Query(() => TicketConnection, { description: 'The visitor’s tickets, newest first.' })
  @Authorized(VISITOR)
  tickets(
    @Ctx() ctx: Context,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      description: 'The `endCursor` of the page before.',
    })
    after?: string,
  ) {
    return listTickets(ctx, {}, 'CREATED', first, after ?? null);
  }

  @Query(() => TicketType, {
    nullable: true,
    description: 'One of the visitor’s tickets; of one that was merged, the one that goes on.',
  })
  @Authorized(VISITOR)
  async ticket(
    @Ctx() ctx: Context,
    @Arg('id', () => ID, { description: 'The ticket.' }) id: string,
  ) {
    const ticket = await getTicket(ctx, id);
    return ticket.mergedIntoId ? getTicket(ctx, ticket.mergedIntoId) : ticket;
  }

  @Mutation(() => VisitorTicketCreateResult, {
    description: 'Leaves a message, once per key. One in 10 seconds, 20 a day.',
  })
  @Authorized(VISITOR)
  async ticketCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => TicketCreateInput, { description: 'Key and what is left.' })
    input: TicketCreateInput,
  ) {
    const result = await this.opening.leave(ctx, input);
    return isUserError(result) ? result : TicketPayload.of(result as TicketType);
  }

  @Mutation(() => VisitorTicketCommentResult, {
    description: 'Adds to an own ticket, once per key; a solved one is open again.',
  })
  @Authorized(VISITOR)
  async ticketComment(
    @Ctx() ctx: Context,
    @Arg('input', () => VisitorTicketCommentInput, { description: 'Key, ticket and text.' })
    input: VisitorTicketCommentInput,
  ) {
    const result = await this.comments.addAsVisitor(ctx, input);
    return isUserError(result) ? result : Object.assign(new TicketCommentPayload(), result);
  }

  @Mutation(() => TicketPayload, { description: 'Notes that the visitor has seen a ticket.' })
  @Authorized(VISITOR)
  async ticketRead(
    @Ctx() ctx: Context,
    @Arg('input', () => TicketReadInput, { description: 'The ticket.' }) input: TicketReadInput,
  ) {
    return TicketPayload.of((await this.service.read(ctx, input.ticketId)) as TicketType);
  }

  @Subscription(() => TicketType, {
    description:
      'The visitor’s newest tickets as they are, then each one that changes: status, answers, what was read.',
    subscribe: ({ context }: { context: Context }) => followOwnTickets(context) as never,
  })
  @Authorized(VISITOR)
  ticketChanged(@Root() ticket: TicketType): TicketType {
    return ticket;
  }
}
