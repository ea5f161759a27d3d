import { Field, ID, Int, ObjectType, createUnionType, registerEnumType } from 'type-graphql';
import { InvalidInputError } from '../../kernel/errors/user-error.ts';
import { connectionOf } from '../../kernel/graphql/connection.ts';
import { Node } from '../../kernel/graphql/node.type.ts';
import { FileRefusedError } from '../file/index.ts';
import { IdempotencyKeyReusedError } from '../message/index.ts';
import { BlockedError, ConsentRequiredError } from '../visitor/index.ts';
import { TicketMergedError } from './ticket-merged.errors.ts';
import { TicketStatus } from './ticket.state.ts';

registerEnumType(TicketStatus, {
  name: 'TicketStatus',
  description: 'Where a ticket stands.',
  valuesConfig: {
    OPEN: { description: 'Nobody has worked on it yet, or the visitor wrote again.' },
    PENDING: { description: 'Somebody works on it.' },
    SOLVED: { description: 'Done; the visitor’s next comment opens it again.' },
  },
});

export const TicketSort = { UPDATED: 'UPDATED', CREATED: 'CREATED', DUE: 'DUE' } as const;
export type TicketSort = keyof typeof TicketSort;
registerEnumType(TicketSort, {
  name: 'TicketSort',
  description: 'The order of a list of tickets.',
  valuesConfig: {
    UPDATED: { description: 'By the last change, the newest first.' },
    CREATED: { description: 'By when they were left, the newest first.' },
    DUE: { description: 'By the next deadline, the earliest first; those without one at the end.' },
  },
});

@ObjectType('Ticket', {
  implements: Node,
  description: 'A message left to be answered later, outside the queue.',
})
export class TicketType extends Node {
  @Field(() => Int, { description: 'For people: 1…N in the tenant.' })
  number: number;

  @Field(() => Int, { description: 'Grows with each change.' })
  version: number;

  @Field(() => TicketStatus, { description: 'Where it stands.' })
  status: TicketStatus;

  @Field(() => String, { nullable: true, description: 'Its subject; null without one.' })
  subject: string | null;

  @Field(() => String, { nullable: true, description: 'Its category; null without one.' })
  category: string | null;

  @Field(() => String, { description: 'What was left.' })
  content: string;

  @Field(() => String, { nullable: true, description: 'The name given with it; null without.' })
  contactName: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The telephone number given with it; null without.',
  })
  contactPhone: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The e-mail address given with it; null without.',
  })
  contactEmail: string | null;

  @Field(() => Int, { description: 'The seq of its newest comment; 0 without any.' })
  lastSeq: number;

  @Field(() => Date, { description: 'When it was left.' })
  createdAt: Date;

  @Field(() => Date, { description: 'When it last changed.' })
  updatedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was solved; null while it is not.' })
  solvedAt: Date | null;

  visitorId: string;
}

@ObjectType('TicketComment', {
  implements: Node,
  description: 'One answer or addition to a ticket.',
})
export class TicketCommentType extends Node {
  @Field(() => Int, {
    description: '1…N within the ticket; a reader may not see every number.',
  })
  seq: number;

  @Field(() => String, { description: 'Plain text.' })
  text: string;

  @Field(() => Boolean, { description: 'Whether it stays on the desk.' })
  isInternal: boolean;

  @Field(() => Date, { description: 'When it was written.' })
  createdAt: Date;
}

export const TicketConnection = connectionOf(() => TicketType, 'TicketConnection', 'tickets');
export const TicketCommentConnection = connectionOf(
  () => TicketCommentType,
  'TicketCommentConnection',
  'comments',
);

@ObjectType({ description: 'How many tickets stand in which list.' })
export class TicketCounts {
  @Field(() => Int, { description: 'The viewer’s own, open.' })
  mineOpen: number;

  @Field(() => Int, { description: 'The viewer’s own, pending.' })
  minePending: number;

  @Field(() => Int, { description: 'The viewer’s own, solved.' })
  mineSolved: number;

  @Field(() => Int, { description: 'Nobody’s, and not solved.' })
  unassigned: number;

  @Field(() => Int, { description: 'Open ones of everybody whom the viewer may see.' })
  allOpen: number;
}

@ObjectType({ description: 'One change of a ticket.' })
export class TicketChange {
  @Field(() => String, { description: 'Give it as `after` to go on from here.' })
  cursor: string;

  @Field(() => ID, { description: 'The ticket’s id.' })
  ticketId: string;

  @Field(() => TicketType, {
    nullable: true,
    description: 'The ticket as it is now; null when it is gone.',
  })
  ticket: TicketType | null;

  @Field(() => Boolean, { description: 'Whether the viewer may no longer see it.' })
  isGone: boolean;
}

@ObjectType({ description: 'The ticket after the act.' })
export class TicketPayload {
  @Field(() => TicketType, { description: 'As it is now.' })
  ticket: TicketType;

  static of(ticket: TicketType): TicketPayload {
    return Object.assign(new TicketPayload(), { ticket });
  }
}

@ObjectType({ description: 'The comment, and its ticket.' })
export class TicketCommentPayload {
  @Field(() => TicketCommentType, {
    description: 'The comment; after a repeat the one that was stored first.',
  })
  comment: TicketCommentType;

  @Field(() => TicketType, { description: 'Its ticket, as it is now.' })
  ticket: TicketType;
}

@ObjectType({ description: 'What became of one of several tickets.' })
export class TicketResult {
  @Field(() => ID, { description: 'Which one.' })
  ticketId: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was declined, such as NOT_FOUND or FORBIDDEN; null when it was done.',
  })
  code: string | null;

  @Field(() => String, { nullable: true, description: 'The same for people; null when done.' })
  message: string | null;

  @Field(() => TicketType, {
    nullable: true,
    description: 'As it is now; null when it was declined.',
  })
  ticket: TicketType | null;
}

@ObjectType({ description: 'What became of each.' })
export class TicketsAssignPayload {
  @Field(() => [TicketResult], { description: 'In the order they were given.' })
  results: TicketResult[];
}

const commented = () =>
  [
    TicketCommentPayload,
    InvalidInputError,
    IdempotencyKeyReusedError,
    FileRefusedError,
    TicketMergedError,
  ] as const;
const created = () =>
  [TicketPayload, InvalidInputError, IdempotencyKeyReusedError, FileRefusedError] as const;

export const TicketCommentResult = createUnionType({
  name: 'TicketCommentResult',
  description: 'The comment, or why it was declined.',
  types: commented,
});
export const TicketUpdateResult = createUnionType({
  name: 'TicketUpdateResult',
  description: 'The ticket, or why it was declined.',
  types: () => [TicketPayload, InvalidInputError, TicketMergedError] as const,
});
export const TicketsAssignResult = createUnionType({
  name: 'TicketsAssignResult',
  description: 'What became of each, or why nothing was done.',
  types: () => [TicketsAssignPayload, InvalidInputError] as const,
});
export const TicketCreateResult = createUnionType({
  name: 'TicketCreateResult',
  description: 'The ticket, or why it was declined.',
  types: created,
});
/** Visitors may also meet closed doors. */
export const VisitorTicketCommentResult = createUnionType({
  name: 'TicketCommentResult',
  description: 'The comment, or why it was declined.',
  types: () => [...commented(), BlockedError, ConsentRequiredError] as const,
});
export const VisitorTicketCreateResult = createUnionType({
  name: 'TicketCreateResult',
  description: 'The ticket, or why it was declined.',
  types: () => [...created(), BlockedError, ConsentRequiredError] as const,
});
