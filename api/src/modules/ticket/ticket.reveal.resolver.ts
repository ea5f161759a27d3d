import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { may } from '../../kernel/auth/viewer.ts';
import type { Context } from '../../kernel/context.ts';
import { masked } from '../masking/index.ts';
import type { MessageView } from '../message/index.ts';
import type { Ticket, TicketComment } from './ticket.entity.ts';
import { revealTicket } from './ticket.reveal.ts';
import { TicketRevealInput, TicketRevealPayload } from './ticket.reveal.type.ts';
import { TicketCommentType, TicketType } from './ticket.type.ts';

/** Tickets with dots for numbers that are hidden from the desk (FEATURES K-28). */
@Resolver(() => TicketType)
export class TicketMaskResolver {
  constructor(private readonly view: MessageView) {}

  @FieldResolver(() => Boolean, {
    description: 'Whether something of its subject or content is shown as dots.',
  })
  async hasMasked(@Ctx() ctx: Context, @Root() { subject, content }: Ticket): Promise<boolean> {
    const mask = await this.view.mask(ctx);
    const texts = [subject ?? '', content];
    return mask !== null && masked(texts, mask) !== texts;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the viewer may call `ticketReveal` for what is shown as dots.',
  })
  async viewerCanReveal(@Ctx() ctx: Context, @Root() ticket: Ticket): Promise<boolean> {
    return may(ctx.viewer, 'message.masked.read') && (await this.hasMasked(ctx, ticket));
  }

  @Mutation(() => TicketRevealPayload, {
    description: 'Shows what was left, or one comment, without dots, and keeps who saw it.',
  })
  @Authorized('ticket.read', 'message.masked.read')
  async ticketReveal(
    @Ctx() ctx: Context,
    @Arg('input', () => TicketRevealInput, { description: 'What of which ticket.' })
    input: TicketRevealInput,
  ) {
    return Object.assign(new TicketRevealPayload(), await revealTicket(ctx, input));
  }
}

/** The same of comments. */
@Resolver(() => TicketCommentType)
export class TicketCommentMaskResolver {
  constructor(private readonly view: MessageView) {}

  @FieldResolver(() => Boolean, { description: 'Whether something of it is shown as dots.' })
  async hasMasked(@Ctx() ctx: Context, @Root() { text }: TicketComment): Promise<boolean> {
    const mask = await this.view.mask(ctx);
    return mask !== null && mask.text(text) !== text;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the viewer may call `ticketReveal` for what is shown as dots.',
  })
  async viewerCanReveal(@Ctx() ctx: Context, @Root() comment: TicketComment): Promise<boolean> {
    return may(ctx.viewer, 'message.masked.read') && (await this.hasMasked(ctx, comment));
  }
}
