import {
  Field,
  ID,
  InputType,
  Int,
  ObjectType,
  createUnionType,
  registerEnumType,
} from 'type-graphql';
import { InvalidInputError } from '../../kernel/errors/user-error.ts';
import { connectionOf } from '../../kernel/graphql/connection.ts';
import { AgentType } from '../agent/index.ts';
import { ConflictError, ConversationPayload, ConversationType } from '../conversation/index.ts';
import { SurveyLevel } from '../tenant/index.ts';
import { AlreadyRatedError, SurveyExpiredError } from './survey.errors.ts';
import { SurveyState } from './survey.policy.ts';

registerEnumType(SurveyState, {
  name: 'SurveyState',
  description: 'Where a survey stands.',
  valuesConfig: {
    OPEN: { description: 'Waits for the visitor’s answer.' },
    ANSWERED: { description: 'Was answered, for good.' },
    EXPIRED: { description: 'The time for an answer is over.' },
  },
});

@ObjectType({ description: 'What a visitor said of a conversation.' })
export class SurveyAnswer {
  @Field(() => Int, { description: '1 to 5; 5 is the best.' })
  score: number;

  @Field(() => [String], { description: 'What was said more closely.' })
  tags: string[];

  @Field(() => String, { nullable: true, description: 'In own words; null: nothing.' })
  remark: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the matter was solved; null: not asked or not said.',
  })
  isSolved: boolean | null;

  @Field(() => Date, { description: 'When it was given.' })
  answeredAt: Date;
}

@ObjectType('Survey', {
  description: 'The question for satisfaction about a conversation or a ticket.',
})
export class SurveyType {
  @Field(() => ID, { description: 'Opaque, unique, for ever.' })
  id: string;

  @Field(() => SurveyState, { description: 'Where it stands.' })
  state: SurveyState;

  @Field(() => [SurveyLevel], {
    description: 'The levels to choose from, as they were when asked.',
  })
  levels: SurveyLevel[];

  @Field(() => Boolean, { description: 'Whether “was it solved?” is asked.' })
  asksSolved: boolean;

  @Field(() => Date, {
    description:
      'Until when an answer is taken; moves on while the conversation or the ticket runs.',
  })
  expiresAt: Date;

  @Field(() => SurveyAnswer, {
    nullable: true,
    description:
      'The answer: to the visitor his own, on the desk only with `survey.read`; else null.',
  })
  answer: SurveyAnswer | null;
}

@ObjectType({ description: 'Whether and how a visitor may rate now.' })
export class SurveyOffer {
  @Field(() => Boolean, { description: 'Whether an answer would be taken now.' })
  canRate: boolean;

  @Field(() => [SurveyLevel], { description: 'The levels to choose from.' })
  levels: SurveyLevel[];

  @Field(() => Boolean, { description: 'Whether “was it solved?” is asked.' })
  asksSolved: boolean;
}

@InputType({ description: 'What a visitor says of a conversation.' })
export class SurveyAnswerInput {
  @Field(() => ID, { description: 'The conversation.' })
  conversationId: string;

  @Field(() => Int, { description: 'One of the levels.' })
  score: number;

  @Field(() => [String], { defaultValue: [], description: 'Tags of that level.' })
  tags: string[];

  @Field(() => String, { nullable: true, description: 'Up to 500 characters.' })
  remark?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Where it is asked: whether it was solved.',
  })
  isSolved?: boolean;
}

@InputType({ description: 'Whom to ask.' })
export class SurveyInviteInput {
  @Field(() => ID, { description: 'A conversation the viewer serves.' })
  conversationId: string;
}

@InputType({ description: 'Which answers to list; parts left out do not narrow.' })
export class SurveyFilter {
  @Field(() => [Int], { nullable: true, description: 'Only with one of these scores.' })
  scores?: number[];

  @Field(() => [ID], { nullable: true, description: 'Only of conversations one of these served.' })
  agentIds?: string[];

  @Field(() => Date, { nullable: true, description: 'Only given at this moment or later.' })
  answeredFrom?: Date;

  @Field(() => Date, { nullable: true, description: 'Only given before this moment.' })
  answeredTo?: Date;
}

@ObjectType({ description: 'An answer, with what it is about.' })
export class SurveyResult {
  @Field(() => ConversationType, { description: 'The conversation.' })
  conversation: ConversationType;

  @Field(() => [AgentType], { description: 'All who served it; the answer belongs to each.' })
  agents: AgentType[];

  @Field(() => SurveyType, { description: 'The survey.' })
  survey: SurveyType;
}

export const SurveyConnection = connectionOf(() => SurveyResult, 'SurveyConnection', 'answers');

@ObjectType({ description: 'The survey after the answer.' })
export class SurveyAnswerPayload {
  @Field(() => SurveyType, { description: 'As it is now.' })
  survey: SurveyType;

  static of(survey: SurveyType): SurveyAnswerPayload {
    return Object.assign(new SurveyAnswerPayload(), { survey });
  }
}

export const SurveyAnswerResult = createUnionType({
  name: 'SurveyAnswerResult',
  description: 'The survey, or why the answer was declined.',
  types: () =>
    [SurveyAnswerPayload, InvalidInputError, AlreadyRatedError, SurveyExpiredError] as const,
});
export const SurveyInviteResult = createUnionType({
  name: 'SurveyInviteResult',
  description: 'The conversation, or why nobody was asked.',
  types: () => [ConversationPayload, AlreadyRatedError, ConflictError] as const,
});
