import {
  Arg,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Mutation,
  Resolver,
  Root,
} from 'type-graphql';
import { VISITOR } from '../../kernel/auth/auth-checker.ts';
import type { Context } from '../../kernel/context.ts';
import { isUserError } from '../../kernel/errors/user-error.ts';
import { SurveyAnswerPayload, SurveyAnswerResult, SurveyType } from '../survey/index.ts';
import type { Ticket } from './ticket.entity.ts';
import { rateTicket, surveyOfTicket } from './ticket.rating.ts';
import { TicketType } from './ticket.type.ts';

@InputType({ description: 'What a visitor says of a ticket.' })
export class TicketRateInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId: string;

  @Field(() => Int, { description: 'One of the levels.' })
  score: number;

  @Field(() => [String], { defaultValue: [], description: 'Tags of that level.' })
  tags: string[];

  @Field(() => String, { nullable: true, description: 'Up to 500 characters.' })
  remark?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Where it is asked: whether it was solved.',
  })
  isSolved?: boolean | null;
}

/** What both sides see alike of the rating of a ticket. */
@Resolver(() => TicketType)
export class TicketSurveyResolver {
  @FieldResolver(() => SurveyType, {
    nullable: true,
    description: 'The question for satisfaction; null: nobody asked.',
  })
  survey(@Ctx() ctx: Context, @Root() ticket: Ticket): Promise<SurveyType | null> {
    return surveyOfTicket(ctx, ticket);
  }
}

@Resolver()
export class TicketRatingResolver {
  @Mutation(() => SurveyAnswerResult, {
    description: 'Rates an own ticket as invited; an answer is final.',
  })
  @Authorized(VISITOR)
  async ticketRate(
    @Ctx() ctx: Context,
    @Arg('input', () => TicketRateInput, { description: 'What the visitor says.' })
    { ticketId, score, tags, remark, isSolved }: TicketRateInput,
  ) {
    const answer = { score, tags, remark: remark ?? null, isSolved: isSolved ?? null };
    const result = await rateTicket(ctx, ticketId, answer);
    if (isUserError(result)) return result;
    return SurveyAnswerPayload.of((await surveyOfTicket(ctx, result)) as SurveyType);
  }
}
