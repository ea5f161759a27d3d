import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { AgentStatus } from '../agent/index.ts';

@InputType({ description: 'Days of the company’s time zone: 1 to 366.' })
export class DayRangeInput {
  @Field(() => String, { description: 'The first day, such as 2026-11-01.' })
  from: string;

  @Field(() => String, { description: 'The first day that no longer counts.' })
  to: string;
}

@ObjectType({ description: 'How many took how long.' })
export class DurationBucket {
  @Field(() => Float, { nullable: true, description: 'At most so many ms; null: longer than all.' })
  upToMs: number | null;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ObjectType({ description: 'Lengths of time: how many, their mean, and how they are spread.' })
export class Durations {
  @Field(() => Int, { description: 'How many.' })
  count: number;

  @Field(() => Float, { nullable: true, description: 'Their mean; null without any.' })
  meanMs: number | null;

  @Field(() => [DurationBucket], { description: 'From the shortest to the longest.' })
  buckets: DurationBucket[];
}

@ObjectType({ description: 'How many service legs began in a way.' })
export class JoinedCount {
  @Field(() => String, { description: 'How the agent got them, such as PICKED.' })
  joinedBy: string;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ObjectType({ description: 'How long a member had a status.' })
export class StatusTime {
  @Field(() => AgentStatus, { description: 'The status.' })
  status: AgentStatus;

  @Field(() => Float, { description: 'How long.' })
  ms: number;
}

@ObjectType({ description: 'What a member did. Nothing here tells of ratings.' })
export class AgentFigures {
  @Field(() => Int, { description: 'Conversations served, at his first service leg.' })
  served: number;

  @Field(() => Int, { description: 'Service legs begun.' })
  legs: number;

  @Field(() => [JoinedCount], { description: 'The same by the way in which he got them.' })
  joinedBy: JoinedCount[];

  @Field(() => Int, { description: 'Call-backs begun.' })
  callBacks: number;

  @Field(() => Int, { description: 'Legs got by transfer or reassignment.' })
  transferredIn: number;

  @Field(() => Int, { description: 'Legs left by transfer or reassignment.' })
  transferredOut: number;

  @Field(() => Int, { description: 'Conversations closed during his leg.' })
  closed: number;

  @Field(() => Int, { description: 'Of these, closed by himself.' })
  closedByHimself: number;

  @Field(() => Int, { description: 'Legs ended without a message of his, call-backs left out.' })
  unanswered: number;

  @Field(() => Durations, { description: 'From the start of a leg to his first message in it.' })
  firstResponse: Durations;

  @Field(() => Durations, { description: 'From an unanswered message to its answer.' })
  response: Durations;

  @Field(() => Int, { description: 'Answers slower than the company’s threshold.' })
  slowAnswers: number;

  @Field(() => Durations, { description: 'Lengths of legs, at their end.' })
  legDuration: Durations;

  @Field(() => Float, {
    nullable: true,
    description: 'Messages he wrote per closed conversation; null without one.',
  })
  messagesPerConversation: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Share of conversations closed with him in which both sides wrote; null without one.',
  })
  effectiveShare: number | null;

  @Field(() => Float, { description: 'Time in any status but offline.' })
  onlineMs: number;

  @Field(() => [StatusTime], { description: 'The same by status.' })
  statusTimes: StatusTime[];

  @Field(() => Date, {
    nullable: true,
    description: 'When he first came that day; null if he did not, and for more days than one.',
  })
  firstLoginAt: Date | null;
}

@ObjectType({ description: 'What a member did on one day.' })
export class AgentDayFigures {
  @Field(() => String, { description: 'The day, such as 2026-11-01.' })
  day: string;

  @Field(() => AgentFigures, { description: 'What he did.' })
  figures: AgentFigures;
}

@ObjectType({ description: 'The viewer’s own figures.' })
export class OwnFigures {
  @Field(() => String, { description: 'The time zone the days belong to.' })
  timeZone: string;

  @Field(() => AgentFigures, { description: 'All days together.' })
  total: AgentFigures;

  @Field(() => [AgentDayFigures], { description: 'Each day.' })
  days: AgentDayFigures[];
}
