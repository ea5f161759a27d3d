import { Field, ID, InputType, Int, ObjectType, createUnionType } from 'type-graphql';
import { InvalidInputError } from '../../kernel/errors/user-error.ts';
import { ConflictError } from '../conversation/index.ts';
import { DeskContentInput, MessageType } from '../message/index.ts';

@ObjectType({ description: 'How long, and how often, the platform lets one write to a customer.' })
export class MessagingWindowType {
  @Field(() => Date, {
    nullable: true,
    description: 'Until when; a past moment: not before the customer writes again. Null: no end.',
  })
  closesAt: Date | null;

  @Field(() => Int, { nullable: true, description: 'How many more messages; null: no limit.' })
  remaining: number | null;
}

@InputType({ description: 'Which message to send again.' })
export class MessageResendInput {
  @Field(() => ID, { description: 'A FAILED or UNKNOWN one of a conversation the viewer serves.' })
  messageId: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Of a mention that cannot be answered privately: answers in public instead.',
  })
  inPublic: boolean;
}

@ObjectType({ description: 'The message, on its way again.' })
export class MessageResendPayload {
  @Field(() => MessageType, { description: 'As it is now.' })
  message: MessageType;
}

export const MessageResendResult = createUnionType({
  name: 'MessageResendResult',
  description: 'The message, or why it was declined.',
  types: () => [MessageResendPayload, ConflictError] as const,
});

@InputType({ description: 'What would be sent, and where.' })
export class MessagePreviewInput {
  @Field(() => ID, { description: 'A conversation the viewer may read.' })
  conversationId: string;

  @Field(() => DeskContentInput, { description: 'As for `messageSend`.' })
  content: DeskContentInput;
}

@ObjectType({ description: 'How a message would arrive.' })
export class MessagePreview {
  @Field(() => [String], {
    description: 'Each piece in words, in order; one that is the text itself: sent as it is.',
  })
  parts: string[];

  @Field(() => Boolean, { description: 'Whether the channel changes anything about it.' })
  isChanged: boolean;
}

export const MessagePreviewResult = createUnionType({
  name: 'MessagePreviewResult',
  description: 'The pieces, or why it cannot be sent.',
  types: () => [MessagePreview, InvalidInputError] as const,
});
