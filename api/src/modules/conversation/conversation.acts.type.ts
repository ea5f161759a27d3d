import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { InvalidInputError, type UserError } from '../../kernel/errors/user-error.ts';
import { ConversationClosedError, TargetOfflineError } from './conversation.errors.ts';
import { ConflictError, ConversationPayload, ConversationType } from './conversation.type.ts';

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
  @Field(() => ID, { description: 'A waiting or active conversation.' })
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
    ] as const,
);
export const ConversationCloseResult = declinedBy(
  'ConversationCloseResult',
  () => [ConversationPayload, ConflictError, ConversationClosedError] as const,
);
export const ConversationEndResult = declinedBy(
  'ConversationEndResult',
  () => [ConversationEndPayload, ConflictError, ConversationClosedError] as const,
);
