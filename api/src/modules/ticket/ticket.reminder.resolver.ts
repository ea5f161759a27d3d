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
import type { Ticket } from './ticket.entity.ts';
import { markOfTicket, remindOfTicket } from './ticket.reminder.ts';
import { TicketPayload, TicketType, TicketUpdateResult } from './ticket.type.ts';

@InputType({ description: 'When to come back to a ticket.' })
export class TicketReminderSetInput {
  @Field(() => ID, { description: 'A ticket the viewer may read.' })
  ticketId: string;

  @Field(() => Date, { nullable: true, description: 'A moment within the next year; null: never.' })
  at?: Date | null;
}

/** Coming back to a ticket: what the viewer keeps for himself. */
@Resolver(() => TicketType)
export class TicketReminderResolver {
  @Mutation(() => TicketUpdateResult, {
    description:
      'Brings a ticket to the top of the viewer’s lists at a moment and tells him, or takes his reminder away.',
  })
  @Authorized('ticket.read')
  async ticketReminderSet(
    @Ctx() ctx: Context,
    @Arg('input', () => TicketReminderSetInput, { description: 'Which one, and when.' })
    input: TicketReminderSetInput,
  ) {
    const result = await remindOfTicket(ctx, input.ticketId, input.at ?? null);
    return isUserError(result) ? result : TicketPayload.of(result as TicketType);
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description: 'When the viewer wants to come back to it; null without a reminder.',
  })
  async remindAt(@Ctx() ctx: Context, @Root() { id }: Ticket) {
    return (await markOfTicket(ctx, id))?.remindAt ?? null;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the viewer was reminded of it and has not opened it since.',
  })
  async isReminded(@Ctx() ctx: Context, @Root() { id }: Ticket): Promise<boolean> {
    return Boolean((await markOfTicket(ctx, id))?.remindedAt);
  }
}
