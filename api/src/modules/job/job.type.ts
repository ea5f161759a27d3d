import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../kernel/graphql/connection.ts';
import { Node } from '../../kernel/graphql/node.type.ts';
import { JobArea } from './job-area.ts';
import { JobLedgerKind } from './job.ledgers.ts';

registerEnumType(JobArea, {
  name: 'JobArea',
  description: 'What work in the background is for.',
  valuesConfig: {
    CHANNELS: { description: 'Messages to and from platforms and other systems.' },
    CONVERSATIONS: { description: 'Timers and texts of conversations.' },
    ROUTING: { description: 'Who gets which conversation.' },
    SURVEYS: { description: 'Invitations to rate.' },
    OTHER: { description: 'Everything else: reminders, files.' },
  },
});

@ObjectType({ description: 'The work in the background of one area, of this company alone.' })
export class JobQueue {
  @Field(() => JobArea, { description: 'What it is for.' })
  area: JobArea;

  @Field(() => Int, { description: 'Jobs that wait for their turn.' })
  waiting: number;

  @Field(() => Int, { description: 'Jobs that run at this moment.' })
  active: number;

  @Field(() => Int, { description: 'Jobs that failed and are tried again by themselves.' })
  delayed: number;

  @Field(() => Int, { description: 'Jobs that were given up; somebody has to look at them.' })
  failed: number;

  @Field(() => Date, {
    nullable: true,
    description: 'Since when the oldest one that is not done waits; null: none does.',
  })
  oldestAt: Date | null;
}

registerEnumType(JobLedgerKind, {
  name: 'JobLedgerKind',
  description: 'Work that keeps a ledger of its own.',
  valuesConfig: {
    CHANNEL_IN: { description: 'Messages that platforms and other systems brought.' },
    CHANNEL_OUT: { description: 'Messages on their way to platforms and other systems.' },
    PUSH: { description: 'Pushes to phones and browsers.' },
    MAIL: { description: 'E-mails to visitors.' },
    WEBHOOK: { description: 'Events on their way to other systems.' },
  },
});

@ObjectType({ description: 'What one ledger of this company holds that is not done.' })
export class JobLedger {
  @Field(() => JobLedgerKind, { description: 'What stands in it.' })
  kind: JobLedgerKind;

  @Field(() => Int, { description: 'Lines that wait for their turn, or are worked on.' })
  waiting: number;

  @Field(() => Int, { description: 'Lines that failed and are tried again by themselves.' })
  delayed: number;

  @Field(() => Int, { description: 'Lines that were given up in the last 24 hours.' })
  failed: number;

  @Field(() => Date, {
    nullable: true,
    description: 'Since when the oldest one that is not done waits; null: none does.',
  })
  oldestAt: Date | null;
}

@ObjectType({ implements: Node, description: 'Work that failed as often as it may be tried.' })
export class FailedJob extends Node {
  @Field(() => JobArea, { description: 'What it is for.' })
  area: JobArea;

  @Field(() => String, { description: 'What it was to do, in the viewer’s language.' })
  title: string;

  @Field(() => String, { description: 'Why it failed and what to do, in the viewer’s language.' })
  reason: string;

  @Field(() => Int, { description: 'How often it was tried.' })
  attempts: number;

  @Field(() => Date, { description: 'When it was asked for.' })
  createdAt: Date;

  @Field(() => Date, { description: 'When it was given up.' })
  failedAt: Date;
}

export const FailedJobConnection = connectionOf(() => FailedJob, 'FailedJobConnection', 'jobs');

@InputType({ description: 'Which failed jobs are meant: those named, or all of an area, or all.' })
export class FailedJobsInput {
  @Field(() => [ID], { nullable: true, description: 'These, at most 100; omitted: all.' })
  jobIds?: string[] | null;

  @Field(() => JobArea, { nullable: true, description: 'Only those of this area.' })
  area?: JobArea | null;
}

@ObjectType({ description: 'What was done.' })
export class FailedJobsPayload {
  @Field(() => Int, {
    description: 'How many jobs it was done to; those no longer failed are left as they are.',
  })
  count: number;
}
