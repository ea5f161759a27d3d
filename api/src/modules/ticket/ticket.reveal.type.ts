import { Field, ID, InputType, ObjectType } from 'type-graphql';

@InputType({ description: 'What of a ticket to show without dots.' })
export class TicketRevealInput {
  @Field(() => ID, { description: 'A ticket the viewer may read.' })
  ticketId: string;

  @Field(() => ID, {
    nullable: true,
    description: 'One of its comments; null: what was left with it.',
  })
  commentId?: string | null;
}

@ObjectType({
  description: 'A part of a ticket without dots. That it was shown is kept, and with it by whom.',
})
export class TicketRevealPayload {
  @Field(() => String, {
    nullable: true,
    description: 'The subject; null without, or for a comment.',
  })
  subject: string | null;

  @Field(() => String, { description: 'The text, with nothing hidden.' })
  text: string;
}
