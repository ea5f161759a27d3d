import { Field, ID, InputType, Int } from 'type-graphql';
import { TicketStatus } from './ticket.state.ts';

const keyed = 'A UUIDv7 made by the sender; a repeat answers with the first result, for ever.';

@InputType({ description: 'A message to leave.' })
export class TicketCreateInput {
  @Field(() => ID, { description: keyed })
  key: string;

  @Field(() => String, { description: '1 to 2,000 characters.' })
  content: string;

  @Field(() => String, { nullable: true, description: 'Up to 200 characters.' })
  subject?: string | null;

  @Field(() => String, { nullable: true, description: 'One of the form’s categories.' })
  category?: string | null;

  @Field(() => String, { nullable: true, description: 'Up to 50 characters.' })
  contactName?: string | null;

  @Field(() => String, { nullable: true, description: 'A telephone number.' })
  contactPhone?: string | null;

  @Field(() => String, { nullable: true, description: 'An e-mail address.' })
  contactEmail?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Up to 5 uploaded files.' })
  attachmentIds?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'An own conversation whose transcript agents shall see with it.',
  })
  transcriptOf?: string | null;
}

@InputType('TicketCommentInput', { description: 'A comment on an own ticket.' })
export class VisitorTicketCommentInput {
  @Field(() => ID, { description: keyed })
  key: string;

  @Field(() => ID, { description: 'The ticket.' })
  ticketId: string;

  @Field(() => String, { description: '1 to 2,000 characters.' })
  text: string;

  @Field(() => [ID], { nullable: true, description: 'Up to 5 uploaded files.' })
  attachmentIds?: string[] | null;
}

@InputType('TicketCommentInput', { description: 'A comment on a ticket.' })
export class DeskTicketCommentInput extends VisitorTicketCommentInput {
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether it stays on the desk; visitors never see it then.',
  })
  isInternal: boolean;

  @Field(() => TicketStatus, {
    nullable: true,
    description: 'The status to set in the same step.',
  })
  status?: TicketStatus | null;
}

@InputType({ description: 'Which tickets to list; parts that are left out do not narrow.' })
export class TicketFilter {
  @Field(() => [TicketStatus], { nullable: true, description: 'Only in one of these states.' })
  status?: TicketStatus[];

  @Field(() => [ID], { nullable: true, description: 'Only of one of these assignees.' })
  assigneeIds?: string[];

  @Field(() => Boolean, { nullable: true, description: 'Only nobody’s, or only somebody’s.' })
  isUnassigned?: boolean;

  @Field(() => [ID], { nullable: true, description: 'Only from one of these channels.' })
  channelIds?: string[];

  @Field(() => [String], { nullable: true, description: 'Only in one of these categories.' })
  categories?: string[];

  @Field(() => [ID], { nullable: true, description: 'Only of one of these visitors.' })
  visitorIds?: string[];

  @Field(() => String, {
    nullable: true,
    description: 'A ticket’s number, or part of its subject, content or contact.',
  })
  search?: string;

  @Field(() => Date, { nullable: true, description: 'Only left at this moment or later.' })
  createdFrom?: Date;

  @Field(() => Date, { nullable: true, description: 'Only left before this moment.' })
  createdTo?: Date;
}

@InputType({ description: 'A change of a ticket; parts left out stay.' })
export class TicketUpdateInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId: string;

  @Field(() => TicketStatus, { nullable: true, description: 'Its status.' })
  status?: TicketStatus | null;

  @Field(() => String, {
    nullable: true,
    description: 'Up to 40 characters; null or empty takes it away.',
  })
  category?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Up to 200 characters; null or empty takes it away.',
  })
  subject?: string | null;
}

@InputType({ description: 'Into whose hands tickets go: an agent, a group, or nobody.' })
export class TicketsAssignInput {
  @Field(() => [ID], { description: '1 to 100 tickets.' })
  ticketIds: string[];

  @Field(() => ID, { nullable: true, description: 'The new assignee; null releases them.' })
  agentId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The group whose agents shall take them; without an assignee.',
  })
  skillGroupId?: string | null;
}

@InputType({ description: 'Which ticket.' })
export class TicketTakeInput {
  @Field(() => ID, { description: 'Nobody’s ticket.' })
  ticketId: string;
}

@InputType({ description: 'Which ticket was on screen.' })
export class TicketReadInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId: string;
}

@InputType({ description: 'A conversation that becomes a ticket.' })
export class TicketFromConversationInput {
  @Field(() => ID, { description: keyed })
  key: string;

  @Field(() => ID, { description: 'A conversation the viewer may read.' })
  conversationId: string;

  @Field(() => String, { description: '1 to 2,000 characters.' })
  content: string;

  @Field(() => String, { nullable: true, description: 'Up to 200 characters.' })
  subject?: string | null;

  @Field(() => String, { nullable: true, description: 'Up to 40 characters.' })
  category?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The first entry of the part that belongs to it; null: from the beginning.',
  })
  fromSeq?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The last entry of the part that belongs to it; null: to the end.',
  })
  toSeq?: number | null;
}
