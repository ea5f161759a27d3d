import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { InvalidInputError, type UserError } from '../../kernel/errors/user-error.ts';
import {
  ConversationClosedError,
  TargetOfflineError,
  WindowClosedError,
} from './conversation.errors.ts';
import { Priority } from './conversation.state.ts';
import { TagRequiredError } from './conversation.tags.type.ts';
import {
  ConflictError,
  ConversationPayload,
  ConversationType,
  OpenConversationExistsError,
} from './conversation.type.ts';

@InputType({ description: 'Which conversation to take.' })
export class ConversationAcceptInput {
  @Field(() => ID, { description: 'A waiting conversation of the viewer’s groups.' })
  conversationId: string;
}

@InputType({ description: 'Whom to give a conversation to: exactly one of agent and group.' })
export class ConversationTransferInput {
  @Field(() => ID, { description: 'A conversation the viewer serves.' })
  conversationId: string;

  @Field(() => ID, { nullable: true, description: 'The agent who shall take it.' })
  agentId?: string;

  @Field(() => ID, { nullable: true, description: 'The group whose member shall take it.' })
  skillGroupId?: string;

  @Field(() => String, {
    nullable: true,
    description: 'A word for the receiver, up to 500 characters; visitors never see it.',
  })
  remark?: string;
}

@InputType({ description: 'Where to place a conversation: exactly one of agent and group.' })
export class ConversationAssignInput {
  @Field(() => ID, {
    description: 'A waiting or active conversation; for one that has ended, a new one begins.',
  })
  conversationId: string;

  @Field(() => ID, { nullable: true, description: 'The agent who shall serve it.' })
  agentId?: string;

  @Field(() => ID, { nullable: true, description: 'The group whose member shall serve it.' })
  skillGroupId?: string;
}

@InputType({ description: 'Which conversation to end.' })
export class ConversationCloseInput {
  @Field(() => ID, { description: 'An open conversation.' })
  conversationId: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'All its tags from now on; left out: as they are.',
  })
  tagIds?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'A remark of up to 500 characters; left out: as it is.',
  })
  remark?: string | null;
}

@InputType({ description: 'Which conversation the visitor ends.' })
export class ConversationEndInput {
  @Field(() => ID, { description: 'The visitor’s open conversation.' })
  conversationId: string;
}

@ObjectType({ description: 'The conversation, now closed.' })
export class ConversationEndPayload {
  @Field(() => ConversationType, { description: 'As it is now.' })
  conversation: ConversationType;

  static of(conversation: ConversationType): ConversationEndPayload {
    return Object.assign(new ConversationEndPayload(), { conversation });
  }
}

@InputType({ description: 'A conversation the viewer is asked to take, or asked somebody to.' })
export class ConversationAnswerInput {
  @Field(() => ID, { description: 'Which one.' })
  conversationId: string;
}

@InputType({ description: 'Which conversation goes back to its queue.' })
export class ConversationReturnInput {
  @Field(() => ID, { description: 'A conversation the viewer serves.' })
  conversationId: string;

  @Field(() => String, {
    nullable: true,
    description: 'A word for whoever takes it, up to 500 characters; visitors never see it.',
  })
  remark?: string;
}

@InputType({ description: 'How urgent a conversation is.' })
export class ConversationPrioritizeInput {
  @Field(() => ID, { description: 'An open conversation.' })
  conversationId: string;

  @Field(() => Priority, { description: 'From now on.' })
  priority: Priority;
}

@InputType({ description: 'Where to place several conversations: exactly one of agent and group.' })
export class ConversationsAssignInput {
  @Field(() => [ID], { description: '1 to 100 conversations.' })
  conversationIds: string[];

  @Field(() => ID, { nullable: true, description: 'The agent who shall serve them.' })
  agentId?: string;

  @Field(() => ID, { nullable: true, description: 'The group whose members shall serve them.' })
  skillGroupId?: string;
}

@InputType({ description: 'Which conversations to end.' })
export class ConversationsCloseInput {
  @Field(() => [ID], { description: '1 to 100 conversations.' })
  conversationIds: string[];
}

@ObjectType({ description: 'What became of one of several.' })
export class ConversationOutcome {
  @Field(() => ID, { description: 'Which one.' })
  conversationId: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was declined, such as CONFLICT or NOT_FOUND; null: it was done.',
  })
  code: string | null;

  @Field(() => String, { nullable: true, description: 'The same for people; null: it was done.' })
  message: string | null;
}

@ObjectType({ description: 'What became of each.' })
export class ConversationOutcomes {
  @Field(() => [ConversationOutcome], { description: 'In the order in which they were given.' })
  results: ConversationOutcome[];
}

const declinedBy = <
  T extends readonly (
    | typeof UserError
    | typeof ConversationPayload
    | typeof ConversationEndPayload
  )[],
>(
  name: string,
  types: () => T,
) =>
  createUnionType({
    name,
    types: types as never,
    description: 'The conversation, or why it was declined.',
  });

export const ConversationAcceptResult = declinedBy(
  'ConversationAcceptResult',
  () => [ConversationPayload, ConflictError, ConversationClosedError, TargetOfflineError] as const,
);
export const ConversationTransferResult = declinedBy(
  'ConversationTransferResult',
  () =>
    [
      ConversationPayload,
      InvalidInputError,
      ConflictError,
      ConversationClosedError,
      TargetOfflineError,
    ] as const,
);
export const ConversationAssignResult = declinedBy(
  'ConversationAssignResult',
  () =>
    [
      ConversationPayload,
      InvalidInputError,
      ConflictError,
      ConversationClosedError,
      TargetOfflineError,
      OpenConversationExistsError,
      WindowClosedError,
    ] as const,
);
export const ConversationCloseResult = declinedBy(
  'ConversationCloseResult',
  () =>
    [
      ConversationPayload,
      InvalidInputError,
      ConflictError,
      ConversationClosedError,
      TagRequiredError,
    ] as const,
);
export const ConversationEndResult = declinedBy(
  'ConversationEndResult',
  () => [ConversationEndPayload, ConflictError, ConversationClosedError] as const,
);

const answered = (name: string, ...more: (typeof UserError)[]) =>
  declinedBy(
    name,
    () => [ConversationPayload, ConflictError, ConversationClosedError, ...more] as const,
  );

export const TransferAcceptResult = answered('TransferAcceptResult', TargetOfflineError);
export const TransferDeclineResult = answered('TransferDeclineResult');
export const TransferWithdrawResult = answered('TransferWithdrawResult');
export const OfferAcceptResult = answered('OfferAcceptResult', TargetOfflineError);
export const OfferDeclineResult = answered('OfferDeclineResult');
export const ConversationReturnResult = answered('ConversationReturnResult', InvalidInputError);
export const ConversationTakeOverResult = answered(
  'ConversationTakeOverResult',
  TargetOfflineError,
);
export const ConversationPrioritizeResult = answered('ConversationPrioritizeResult');
export const ConversationCallBackResult = declinedBy(
  'ConversationCallBackResult',
  () =>
    [
      ConversationPayload,
      OpenConversationExistsError,
      WindowClosedError,
      TargetOfflineError,
    ] as const,
);
