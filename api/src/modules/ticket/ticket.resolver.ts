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
  Field,
  ObjectType,
} from 'type-graphql';
import type { Context } from '../../kernel/context.ts';
import { isUserError } from '../../kernel/errors/user-error.ts';
import type { TicketComments } from './ticket.comments.ts';
import { feedCursor, followTickets } from './ticket.feed.ts';
import {
  DeskTicketCommentInput,
  TicketFilter,
  TicketFromConversationInput,
  TicketReadInput,
  TicketTakeInput,
  TicketUpdateInput,
  TicketsAssignInput,
} from './ticket.input.type.ts';
import { countTickets, listTickets } from './ticket.list.ts';
import type { TicketOpening } from './ticket.opening.ts';
import type { TicketService } from './ticket.service.ts';
import { getTicket } from './ticket.store.ts';
import { TicketTakeResult } from './ticket.take.type.ts';
import {
  TicketChange,
  TicketCommentPayload,
  TicketCommentResult,
  TicketConnection,
  TicketCounts,
  TicketCreateResult,
  TicketPayload,
  TicketSort,
  TicketType,
  TicketUpdateResult,
  TicketsAssignPayload,
  TicketsAssignResult,
} from './ticket.type.ts';

@ObjectType('TicketConnection', {
  description: 'A page of tickets, and where the feed of their changes stands.',
})
export class DeskTicketConnection extends TicketConnection {
  @Field(() => String, {
    description: 'Give it as `after` to `ticketFeed`, to hear of every change since this page.',
  })
  feedCursor: string;
}

const payloadOf = (result: object) =>
  isUserError(result) ? result : TicketPayload.of(result as TicketType);

/** Tickets at the desk. */
@Resolver(() => TicketType)
export class TicketResolver {
  constructor(
    private readonly opening: TicketOpening,
    private readonly comments: TicketComments,
    private readonly service: TicketService,
  ) {}

  @Query(() => DeskTicketConnection, { description: 'Tickets the viewer may see, newest first.' })
  @Authorized('ticket.read')
  async tickets(
    @Ctx() ctx: Context,
    @Arg('filter', () => TicketFilter, { nullable: true, description: 'Which ones; null: all.' })
    filter: TicketFilter | null,
    @Arg('sort', () => TicketSort, { defaultValue: 'UPDATED', description: 'By what.' })
    sort: TicketSort,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many, 1 to 100.' })
    first: number,
    @Arg('after', () => String, {
      nullable: true,
      description: 'The `endCursor` of the page before.',
    })
    after?: string,
  ) {
    // Read first, so that what changes meanwhile is told once more and never not.
    const cursor = await feedCursor(ctx);
    const page = await listTickets(ctx, filter ?? {}, sort, first, after ?? null);
    return { ...page, feedCursor: cursor };
  }

  @Query(() => TicketType, {
    nullable: true,
    description: 'One ticket; null if there is none to see.',
  })
  @Authorized('ticket.read')
  ticket(@Ctx() ctx: Context, @Arg('id', () => ID, { description: 'The ticket.' }) id: string) {
    return getTicket(ctx, id);
  }

  @Query(() => TicketCounts, { description: 'How many tickets stand in the viewer’s lists.' })
  @Authorized('ticket.read')
  ticketCounts(@Ctx() ctx: Context) {
    return countTickets(ctx);
  }

  @Mutation(() => TicketCommentResult, {
    description: 'Answers a ticket, or comments on it for colleagues; once per key.',
  })
  @Authorized('ticket.write')
  async ticketComment(
    @Ctx() ctx: Context,
    @Arg('input', () => DeskTicketCommentInput, { description: 'Key, ticket and text.' })
    input: DeskTicketCommentInput,
  ) {
    const result = await this.comments.addAsAgent(ctx, input);
    return isUserError(result) ? result : Object.assign(new TicketCommentPayload(), result);
  }

  @Mutation(() => TicketUpdateResult, {
    description: 'Changes a ticket’s status, category or subject.',
  })
  @Authorized('ticket.write')
  async ticketUpdate(
    @Ctx() ctx: Context,
    @Arg('input', () => TicketUpdateInput, { description: 'Which one and what.' })
    input: TicketUpdateInput,
  ) {
    return payloadOf(await this.service.update(ctx, input));
  }

  @Mutation(() => TicketTakeResult, {
    description: 'Takes nobody’s ticket; of two who take it at once one gets it.',
  })
  @Authorized('ticket.write')
  async ticketTake(
    @Ctx() ctx: Context,
    @Arg('input', () => TicketTakeInput, { description: 'The ticket.' }) input: TicketTakeInput,
  ) {
    return payloadOf(await this.service.take(ctx, input.ticketId));
  }

  @Mutation(() => TicketsAssignResult, {
    description:
      'Puts up to 100 tickets into an agent’s hands, before a group, or in nobody’s. Without `ticket.assign` only to and from oneself.',
  })
  @Authorized('ticket.write')
  async ticketsAssign(
    @Ctx() ctx: Context,
    @Arg('input', () => TicketsAssignInput, { description: 'Which ones and to whom.' })
    input: TicketsAssignInput,
  ) {
    const results = await this.service.assign(ctx, input);
    return isUserError(results) ? results : Object.assign(new TicketsAssignPayload(), { results });
  }

  @Mutation(() => TicketPayload, { description: 'Notes that the desk has seen a ticket.' })
  @Authorized('ticket.read')
  async ticketRead(
    @Ctx() ctx: Context,
    @Arg('input', () => TicketReadInput, { description: 'The ticket.' }) input: TicketReadInput,
  ) {
    return TicketPayload.of((await this.service.read(ctx, input.ticketId)) as TicketType);
  }

  @Mutation(() => TicketCreateResult, {
    description:
      'Turns a conversation, or a part of it, into a ticket of the viewer; once per key.',
  })
  @Authorized('ticket.write')
  async ticketCreateFromConversation(
    @Ctx() ctx: Context,
    @Arg('input', () => TicketFromConversationInput, {
      description: 'Key, conversation and content.',
    })
    input: TicketFromConversationInput,
  ) {
    return payloadOf(await this.opening.turn(ctx, input));
  }

  @Subscription(() => TicketChange, {
    description:
      'Each change of a ticket the viewer may see behind a cursor, then live. Without `after` from now on.',
    subscribe: ({ args, context }: { args: { after?: string | null }; context: Context }) =>
      followTickets(context, args.after ?? null) as never,
  })
  @Authorized('ticket.read')
  ticketFeed(
    @Root() change: TicketChange,
    @Arg('after', () => String, {
      nullable: true,
      description: 'The cursor of the last change the client has, or a list’s `feedCursor`.',
    })
    _after?: string,
  ): TicketChange {
    return change;
  }
}
