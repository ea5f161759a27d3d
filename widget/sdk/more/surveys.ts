import type { Client } from '@parley/schema';
import * as api from '@parley/schema/visitor-more';
import type { Refusal } from '../transport.ts';

/** The question for satisfaction, with the visitor's own answer once it was given. */
export type Survey = api.VisitorSurveyFragment;
export type SurveyLevel = Survey['levels'][number];
/** Whether a visitor may rate by himself, and what he would be asked. */
export type SurveyOffer = api.SurveyOfferQuery['surveyOffer'];

/** A rating as the visitor gives it; it is final. */
export interface Rating {
  readonly score: number;
  /** At least one where the level has tags. */
  readonly tags: readonly string[];
  readonly remark: string | null;
  readonly isSolved: boolean | null;
}

/** A rating of a conversation. */
export interface SurveyAnswer extends Rating {
  readonly conversationId: string;
}

/** A rating of a ticket that invites to it. */
export interface TicketRating extends Rating {
  readonly ticketId: string;
}

/** Ratings of the visitor's. */
export interface Surveys {
  offer(conversationId: string): Promise<SurveyOffer>;
  answer(answer: SurveyAnswer): Promise<Survey | Refusal>;
  rateTicket(rating: TicketRating): Promise<Survey | Refusal>;
}

/** Ratings over a client. */
export function createSurveys(client: Client): Surveys {
  return {
    async offer(conversationId) {
      return (await client.run(api.SurveyOfferDocument, { conversationId })).surveyOffer;
    },
    async answer({ tags, ...answer }) {
      const input = { ...answer, tags: [...tags] };
      const { surveyAnswer: result } = await client.run(api.SurveyAnswerDocument, { input });
      return result.__typename === 'SurveyAnswerPayload' ? result.survey : result;
    },
    async rateTicket({ tags, ...rating }) {
      const input = { ...rating, tags: [...tags] };
      const { ticketRate: result } = await client.run(api.TicketRateDocument, { input });
      return result.__typename === 'SurveyAnswerPayload' ? result.survey : result;
    },
  };
}
